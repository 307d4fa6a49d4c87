"""Writing small files of our own whole or not at all, and knowing a file again."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from drafter.core.errors import WriteError

_REASONS = {
    errno.ENOSPC: ("the disk is full", "Make room on the disk, or choose another folder."),
    errno.EDQUOT: ("the disk is full", "Make room on the disk, or choose another folder."),
    errno.EACCES: ("the folder may not be written", "Choose a folder of your own."),
    errno.EPERM: ("the folder may not be written", "Choose a folder of your own."),
    errno.EROFS: ("the disk may only be read", "Choose a folder on another disk."),
    errno.ENOENT: ("the folder does not exist", "Make the folder first, or choose another one."),
    errno.ENOTDIR: ("its folder is a file", "Choose another folder."),
    errno.EISDIR: ("a folder has that name", "Choose another name."),
    errno.ENAMETOOLONG: ("the name is too long", "Choose a shorter name."),
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
    """Return the stamp of a file as it is now, None where there is no file to read."""
    try:
        status = path.stat()
        content = path.read_bytes()
    except OSError:
        return None
    return Stamp(status.st_mtime_ns, len(content), hashlib.sha256(content).hexdigest())


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


def write_text(path: Path, text: str) -> None:
    """Write a text in UTF-8 so that the file is, at any moment, the old one or the new one.

    Raises:
        WriteError: If it cannot be written; the old file is untouched then.
    """
    try:
        _replace(path.resolve(), text.encode("utf-8"))
    except OSError as error:
        raise write_error(path, error) from error


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


def write_error(path: Path, error: OSError) -> WriteError:
    """Return the plain sentence for a failure of the system while something was written."""
    reason, hint = _REASONS.get(
        error.errno or 0,
        (error.strerror or "the system refused", "Try another folder, then try again."),
    )
    return WriteError(f"{path} cannot be written: {reason}.", hint=hint)


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
