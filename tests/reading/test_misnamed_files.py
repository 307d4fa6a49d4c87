"""Files that are not what their names say, and things that are no files at all."""

from __future__ import annotations

import io
import os
import sys
import zipfile
from pathlib import Path

import pytest

from drafter import reading, resources
from drafter.core.errors import ReadError
from drafter.reading.sources import sources

_SEED = resources.seeds()[0]


def _archive(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, _SEED.read_bytes())
    return path


def test_a_text_without_an_ending_is_read(tmp_path: Path):
    path = tmp_path / "resolution"
    path.write_bytes(_SEED.read_bytes())
    assert reading.read(path) == reading.read(_SEED)


@pytest.mark.parametrize("name", ["a.zip", "a.ZIP"])
def test_an_archive_is_said_to_be_one(tmp_path: Path, name: str):
    with pytest.raises(ReadError, match="archive of files") as caught:
        reading.read(_archive(tmp_path / name, "a.txt"))
    assert "add the whole archive" in caught.value.hint


def test_an_archive_is_one_whatever_the_first_file_in_it_begins_with(tmp_path: Path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.xml", "<akomaNtoso>")
    with pytest.raises(ReadError, match="archive of files"):
        reading.read(path)


def test_half_an_archive_is_still_one(tmp_path: Path):
    path = _archive(tmp_path / "a.zip", "a.txt", "b.txt")
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(ReadError, match="archive of files"):
        reading.read(path)


def test_an_opendocument_text_is_not_taken_for_word(tmp_path: Path):
    with pytest.raises(ReadError, match=r"OpenDocument|LibreOffice"):
        reading.read(_archive(tmp_path / "a.odt", "mimetype", "content.xml"))


def test_a_folder_is_said_to_be_one(tmp_path: Path):
    folder = tmp_path / "a.txt"
    folder.mkdir()
    with pytest.raises(ReadError, match=r"a\.txt” is a folder"):
        reading.read(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize("name", ["a.txt", "a.zip"])
def test_a_pipe_that_nobody_fills_is_not_waited_for(tmp_path: Path, name: str):
    pipe = tmp_path / name
    os.mkfifo(pipe)
    (source,) = sources([pipe])
    with pytest.raises(ReadError, match="device or a pipe"):
        source.load()


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_without_end_is_not_read(tmp_path: Path):
    link = tmp_path / "a.txt"
    link.symlink_to("/dev/zero")
    with pytest.raises(ReadError, match="device or a pipe"):
        reading.read(link)


def test_a_file_that_is_too_long_is_not_read_to_its_end(tmp_path: Path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.seek(64 * 2**20 + 1, io.SEEK_SET)
        file.truncate()
    with pytest.raises(ReadError, match="larger than 64 MB"):
        reading.read(path)
