"""Files that somebody has open in Word or LibreOffice are left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from drafter.core.errors import WriteError
from drafter.writing.atomic import write_bytes
from drafter.writing.owners import owner_of

if TYPE_CHECKING:
    from pathlib import Path


def word_sign(user: str) -> bytes:
    """Return what Word writes beside an open document."""
    name = user.encode("cp1252")
    wide = user.encode("utf-16-le")
    head = bytes([len(name)]) + name.ljust(54)
    return (head + bytes([len(user), 0]) + wide).ljust(162, b"\0")


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("text.docx", "~$text.docx"),
        ("sixsix.docx", "~$sixsix.docx"),
        ("sevenaa.docx", "~$evenaa.docx"),
        ("resolution.docx", "~$solution.docx"),
    ],
)
def test_word_says_that_it_has_a_file_open(name: str, sign: str, tmp_path: Path):
    path = tmp_path / name
    (tmp_path / sign).write_bytes(word_sign("Ann Delegate"))
    owner = owner_of(path)
    assert owner is not None
    assert (owner.program, owner.user) == ("Word", "Ann Delegate")


def test_libreoffice_says_so_too(tmp_path: Path):
    (tmp_path / ".~lock.draft.docx#").write_text(",Ann Delegate,host,28.11.2026 12:00,file:///x;")
    owner = owner_of(tmp_path / "draft.docx")
    assert owner is not None
    assert (owner.program, owner.user) == ("LibreOffice", "Ann Delegate")


@pytest.mark.parametrize("content", [b"", b"\0" * 162, b"\xff" * 200, b"\x05\x00\x01\x02\x03\x04"])
def test_a_sign_that_names_nobody_counts_all_the_same(content: bytes, tmp_path: Path):
    (tmp_path / "~$draft.docx").write_bytes(content)
    owner = owner_of(tmp_path / "draft.docx")
    assert owner is not None
    assert owner.user == ""


def test_an_open_file_is_untouched_and_the_sentence_says_who_has_it(tmp_path: Path):
    path = tmp_path / "draft.docx"
    path.write_bytes(b"old")
    (tmp_path / "~$draft.docx").write_bytes(word_sign("Ann"))
    with pytest.raises(WriteError) as caught:
        write_bytes(path, b"new")
    assert str(caught.value) == "draft.docx is open in Word by Ann."
    assert "~$draft.docx" in caught.value.hint
    assert path.read_bytes() == b"old"
    assert len([*tmp_path.iterdir()]) == 2


def test_a_file_that_nobody_has_open_is_written(tmp_path: Path):
    (tmp_path / "~$other.docx").write_bytes(word_sign("Ann"))
    write_bytes(tmp_path / "draft.docx", b"new")
    assert (tmp_path / "draft.docx").read_bytes() == b"new"


def test_a_sign_without_its_file_prevents_nothing(tmp_path: Path):
    (tmp_path / "~$draft.docx").write_bytes(word_sign("Ann"))
    write_bytes(tmp_path / "draft.docx", b"new")
    assert (tmp_path / "draft.docx").read_bytes() == b"new"
