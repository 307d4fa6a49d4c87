"""Exporting writes the file that was asked for, or nothing and says why."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from tests.services.compact import draft, names_in

from drafter.core.errors import WriteError
from drafter.core.model import Comment
from drafter.services.exporting import Wishes, export, printing_of
from drafter.services.opening import open_draft

_DRAFT = draft("O The General Assembly,\nP Recalling all,\nA Urges all.")


@pytest.mark.parametrize("suffix", [".docx", ".DOCX", ".txt", ".html", ".json"])
def test_the_suffix_says_how(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    assert export(_DRAFT, path) == path
    assert path.stat().st_size > 0
    assert names_in(tmp_path) == [path.name]


_SAID = replace(_DRAFT, comments=(Comment(id="c1", text="Between us.", paragraph="p2"),))


@pytest.mark.parametrize("suffix", [".docx", ".xml", ".html", ".txt", ".json"])
def test_what_is_said_in_the_margin_does_not_go_out(tmp_path: Path, suffix: str) -> None:
    path = export(_SAID, tmp_path / f"out{suffix}")
    content = path.read_bytes()
    if suffix == ".docx":
        with zipfile.ZipFile(path) as package:
            content = b"".join(map(package.read, package.namelist()))
    assert b"Between us." not in content


@pytest.mark.parametrize("suffix", [".docx", ".json"])
def test_what_is_said_goes_along_when_it_is_wished(tmp_path: Path, suffix: str) -> None:
    path = export(_SAID, tmp_path / f"out{suffix}", Wishes(comments=True))
    assert [one.text for one in open_draft(path).document.comments] == ["Between us."]


def test_a_form_without_a_margin_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="comments"):
        export(_SAID, tmp_path / "out.txt", Wishes(comments=True))
    assert names_in(tmp_path) == []


@pytest.mark.parametrize("name", ["out.odt", "out", "out.doc"])
def test_a_form_that_cannot_be_written_leaves_nothing(tmp_path: Path, name: str) -> None:
    with pytest.raises(WriteError) as failure:
        export(_DRAFT, tmp_path / name)
    assert failure.value.hint
    assert names_in(tmp_path) == []


def test_the_folder_must_exist(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match=r"missing does not exist\."):
        export(_DRAFT, tmp_path / "missing" / "out.docx")
    assert names_in(tmp_path) == []


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "out.docx").mkdir()
    with pytest.raises(WriteError, match="is a folder"):
        export(_DRAFT, tmp_path / "out.docx")


def test_a_failed_export_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    path = tmp_path / "out.odt"
    path.write_text("old", "utf-8")
    with pytest.raises(WriteError):
        export(_DRAFT, path)
    assert path.read_text("utf-8") == "old"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices of this kind")
@pytest.mark.parametrize("name", ["/dev/zero", "/", "/nowhere.png"])
def test_a_picture_that_is_no_file_is_refused(name: str) -> None:
    with pytest.raises(WriteError, match="cannot be read"):
        printing_of("body", Path(name))
