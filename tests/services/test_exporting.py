"""Exporting writes the file that was asked for, or nothing and says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.services.compact import draft, names_in

from drafter.core.errors import WriteError
from drafter.services.exporting import export

if TYPE_CHECKING:
    from pathlib import Path

_DRAFT = draft("O The General Assembly,\nP Recalling all,\nA Urges all.")


@pytest.mark.parametrize("suffix", [".docx", ".DOCX", ".txt", ".html", ".json"])
def test_the_suffix_says_how(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    assert export(_DRAFT, path) == path
    assert path.stat().st_size > 0
    assert names_in(tmp_path) == [path.name]


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
