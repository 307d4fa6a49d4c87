"""Files are written whole or not at all, and a failure says what to do."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from drafter.core.errors import WriteError
from drafter.writing.atomic import write_bytes

if TYPE_CHECKING:
    from pathlib import Path

needs_permissions = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
needs_limits = pytest.mark.skipif(sys.platform == "win32", reason="no limits of file size")

_LIMITED = """
import resource, signal, sys
from pathlib import Path
from drafter.core.errors import WriteError
from drafter.writing.atomic import write_bytes
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_bytes(Path(sys.argv[1]), b"new" * 1000)
except WriteError as error:
    print(error, error.hint)
"""


def test_a_new_file_is_written(tmp_path: Path):
    write_bytes(tmp_path / "a.txt", b"text")
    assert (tmp_path / "a.txt").read_bytes() == b"text"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_an_old_file_is_replaced_and_keeps_its_permissions(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_bytes(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path: Path):
    target = tmp_path / "target.txt"
    target.write_bytes(b"old")
    link = tmp_path / "link.txt"
    link.symlink_to(target)
    write_bytes(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_missing_folder_is_named(tmp_path: Path):
    with pytest.raises(WriteError, match="missing does not exist") as caught:
        write_bytes(tmp_path / "missing" / "a.txt", b"text")
    assert caught.value.hint


def test_a_folder_is_no_file(tmp_path: Path):
    with pytest.raises(WriteError, match="is a folder"):
        write_bytes(tmp_path, b"text")


@needs_permissions
def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path):
    folder = tmp_path / "closed"
    folder.mkdir()
    folder.chmod(0o500)
    with pytest.raises(WriteError, match="may not write in the folder"):
        write_bytes(folder / "a.txt", b"text")


@needs_permissions
def test_a_file_in_such_a_folder_is_not_taken_for_open(tmp_path: Path):
    path = tmp_path / "closed" / "a.txt"
    path.parent.mkdir()
    path.write_bytes(b"old")
    path.parent.chmod(0o500)
    with pytest.raises(WriteError, match="may not write in the folder"):
        write_bytes(path, b"new")
    assert path.read_bytes() == b"old"


@needs_permissions
def test_a_protected_file_is_untouched(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o400)
    with pytest.raises(WriteError, match="write-protected"):
        write_bytes(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_name_that_is_too_long_is_explained(tmp_path: Path):
    with pytest.raises(WriteError, match="too long"):
        write_bytes(tmp_path / ("a" * 300), b"text")
    assert list(tmp_path.iterdir()) == []


@needs_limits
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    command = [sys.executable, "-c", _LIMITED, str(path)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    assert answer.stdout.startswith("a.txt was not written. The disk is full. Free some space")
    assert path.read_bytes() == b"old"
    assert [item.name for item in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes of this kind")
def test_a_pipe_is_left_as_it_is(tmp_path: Path):
    pipe = tmp_path / "pipe.docx"
    os.mkfifo(pipe)
    with pytest.raises(WriteError, match="not a file"):
        write_bytes(pipe, b"text")
    assert pipe.is_fifo()


def test_a_link_that_leads_back_to_itself_gives_way_to_the_file(tmp_path: Path):
    link = tmp_path / "a.txt"
    link.symlink_to(link)
    write_bytes(link, b"text")
    assert link.read_bytes() == b"text"
    assert not link.is_symlink()
