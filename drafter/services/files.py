"""Writing small files of our own whole or not at all, and knowing a file again."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.errors import WriteError
from drafter.writing.atomic import write_bytes

if TYPE_CHECKING:
    from pathlib import Path

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.EFBIG: "the disk is full",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.EROFS: "the disk may only be read",
    errno.ENOTDIR: "a part of its name is a file",
}


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a file looked like when we last touched it: enough to see that someone changed it.

    ``modified`` is in nanoseconds, ``size`` in bytes, ``digest`` the SHA-256 of the content in
    hexadecimal digits.
    """

    modified: int
    size: int
    digest: str


def stamp(path: Path) -> Stamp | None:
    """Return the stamp of a file as it is now, None where there is no file to read.

    A device or a pipe is none: it may have no end.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return None
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            return Stamp(status.st_mtime_ns, file.tell(), digest)
    except OSError:
        return None


def stamp_of(content: bytes, *, modified: int) -> Stamp:
    """Return the stamp of a file that holds this, last modified then (in nanoseconds)."""
    return Stamp(modified, len(content), hashlib.sha256(content).hexdigest())


def is_changed(path: Path, remembered: Stamp) -> bool:
    """Whether a file holds something else than it did; a file that is gone has not changed.

    Size and time answer first: only a file that was touched is read again, because copying
    programs and backups change the time alone.
    """
    try:
        status = path.stat()
    except OSError:
        return False
    if (status.st_mtime_ns, status.st_size) == (remembered.modified, remembered.size):
        return False
    now = stamp(path)
    return now is not None and now.digest != remembered.digest


def is_same(one: Path, other: Path) -> bool:
    """Whether two files hold the same bytes; a file that cannot be read is like none."""
    mine, others = stamp(one), stamp(other)
    return mine is not None and others is not None and mine.digest == others.digest


def copy(path: Path, target: Path) -> None:
    """Copy a file, whole or not at all.

    Raises:
        WriteError: If it cannot be read or written.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise write_error(path.parent, error) from error
    write_bytes(target, content)


def write_text(path: Path, text: str) -> None:
    """Write a text in UTF-8 so that the file is, at any moment, the old one or the new one.

    Raises:
        WriteError: If it cannot be written; the old file is untouched then.
    """
    write_bytes(path, text.encode("utf-8"))


def append(path: Path, content: bytes) -> None:
    """Put bytes at the end of a file that is there; when this returns, it is on the disk.

    Raises:
        WriteError: If it cannot be written; the file ends as before then.
    """
    try:
        before = path.stat().st_size
        with path.open("ab", buffering=0) as file:
            try:
                rest = memoryview(content)
                while rest:
                    rest = rest[file.write(rest) :]
                os.fsync(file.fileno())
            except OSError:
                file.truncate(before)
                raise
    except OSError as error:
        raise write_error(path.parent, error) from error


def make_folder(folder: Path) -> Path:
    """Return a folder, made with its parents where it is missing.

    Raises:
        WriteError: If it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        message = f"{folder} is a file, not a folder."
        raise WriteError(message, hint="Choose another folder.") from error
    except OSError as error:
        raise write_error(folder, error) from error
    return folder


def write_error(folder: Path, error: OSError) -> WriteError:
    """Return the plain sentence for a folder that the system keeps us out of."""
    reason = _REASONS.get(error.errno or 0, error.strerror or "the system refused")
    return WriteError(
        f"Nothing can be kept in {folder}: {reason}.",
        hint="Choose a folder of your own on a disk with room.",
    )
