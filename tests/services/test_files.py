"""A file is the old one or the new one, and a change by someone else is noticed."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from tests.services.compact import names_in

from drafter.core.errors import WriteError
from drafter.services import files


def test_writing_replaces_the_whole_file_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text("a much longer text than the new one", "utf-8")
    files.write_text(path, "née")
    assert path.read_bytes() == "née".encode()
    assert names_in(tmp_path) == ["list.json"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.toml", tmp_path / "link.toml"
    real.write_text("old", "utf-8")
    link.symlink_to(real)
    files.write_text(link, "new")
    assert link.is_symlink()
    assert real.read_text("utf-8") == "new"


def test_a_missing_folder_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="does not exist") as failure:
        files.write_text(tmp_path / "missing" / "list.json", "text")
    assert failure.value.hint


def test_a_file_in_the_place_of_a_folder_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    with pytest.raises(WriteError, match="is a file, not a folder"):
        files.make_folder(tmp_path / "file")
    with pytest.raises(WriteError, match="a part of its name is a file"):
        files.make_folder(tmp_path / "file" / "deeper")


def test_a_full_disk_is_said_plainly() -> None:
    error = files.write_error(Path("journal"), OSError(errno.ENOSPC, "No space left on device"))
    assert str(error) == "Nothing can be kept in journal: the disk is full."
    assert "disk with room" in error.hint


def test_a_stamp_tells_content_from_a_touch(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(b"mine")
    remembered = files.stamp(path)
    assert remembered
    assert not files.is_changed(path, remembered)
    os.utime(path, (1, 1))
    assert not files.is_changed(path, remembered)
    path.write_bytes(b"hers")
    assert files.is_changed(path, remembered)


def test_a_file_that_is_gone_was_not_changed_by_anyone(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(b"mine")
    remembered = files.stamp(path)
    path.unlink()
    assert remembered
    assert not files.is_changed(path, remembered)
    assert files.stamp(path) is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes of this kind")
def test_what_may_have_no_end_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert files.stamp(tmp_path / "pipe.txt") is None
