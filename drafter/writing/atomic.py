"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path

from drafter.core.errors import WriteError
from drafter.writing.owners import owner_of

_REASONS = {
    errno.ENOSPC: ("The disk is full.", "Free some space, or choose another folder."),
    errno.EDQUOT: ("Your share of the disk is full.", "Free some space, or choose another folder."),
    errno.EFBIG: ("The disk is full.", "Free some space, or choose another folder."),
    errno.EROFS: ("The disk is read-only.", "Choose a folder on another disk."),
    errno.ENAMETOOLONG: ("The file's name is too long.", "Choose a shorter one."),
}
_PRIVATE, _SHARED = 0o600, 0o666
"""Who may read and write a new file: its owner; whoever the system's mask does not forbid it."""
_BINARY = getattr(os, "O_BINARY", 0)
"""Only Windows tells the two kinds of files apart."""


def write_bytes(path: Path, content: bytes, *, is_private: bool = False) -> int:
    """Put content into a file, at once: before it the old file is there, after it the new one.

    Return when the new one was modified, in nanoseconds: whoever looks for it afterwards may find
    what somebody else has put there meanwhile.

    The content is written beside the file, brought to the disk, and given the file's name. The
    permissions of an existing file are kept; a new one that ``is_private`` is its owner's alone.

    Raises:
        WriteError: If that cannot be done; the old file is untouched, and nothing else is left.
    """
    temporary: Path | None = None
    try:
        _refuse(path)
        path = Path(os.path.realpath(path))  # of links in a circle, the first
        temporary = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.tmp")
        mode = _PRIVATE if is_private else _SHARED
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            modified = os.fstat(file.fileno()).st_mtime_ns
        if path.exists():
            temporary.chmod(stat.S_IMODE(path.stat().st_mode))
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
        raise _explained(path, error) from error
    _sync_folder(path.parent)
    return modified


def _refuse(path: Path) -> None:
    """Say what is wrong with a place before anything is written there."""
    if path.is_dir():
        message = f"{path} is a folder."
        raise WriteError(message, hint="Give the name of a file in it.")
    if path.exists() and not path.is_file():
        message = f"{path} is a device or a pipe, not a file."
        raise WriteError(message, hint="Give the name of a file.")
    if not path.parent.is_dir():
        message = f"The folder {path.parent} does not exist."
        raise WriteError(message, hint="Make it first, or choose another one.")
    if path.exists() and not os.access(path, os.W_OK):
        if _is_on_read_only_disk(path):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        message = f"{path.name} is write-protected."
        raise WriteError(message, hint="Allow changes to it, or choose another name.")
    if path.exists() and (owner := owner_of(path)):
        user = f" by {owner.user}" if owner.user else ""
        message = f"{path.name} is open in {owner.program}{user}."
        hint = "Close it there and try again, or choose another name."
        raise WriteError(message, hint=f"{hint} If it is closed, remove {owner.sign.name}.")


def _is_on_read_only_disk(path: Path) -> bool:
    """Whether nothing on a file's disk may change; False where the system does not tell."""
    return hasattr(os, "statvfs") and bool(os.statvfs(path).f_flag & os.ST_RDONLY)


def _explained(path: Path, error: OSError) -> WriteError:
    """Return what went wrong in the words of someone who wants to save a file."""
    if isinstance(error, PermissionError):
        if os.path.lexists(path) and os.access(path.parent, os.W_OK):
            reason = f"{path.name} may not be changed; it may be open in another program."
            return WriteError(reason, hint="Close it there and try again, or choose another name.")
        reason = f"You may not write in the folder {path.parent}."
        return WriteError(reason, hint="Choose another folder.")
    known = _REASONS.get(error.errno or 0)
    if known is None:
        reason = error.strerror or "the system gave no reason"
        return WriteError(f"{path.name} cannot be written: {reason}.", hint="Try another folder.")
    return WriteError(f"{path.name} was not written. {known[0]}", hint=known[1])


def _sync_folder(folder: Path) -> None:
    """Bring the new name to the disk, where the system can do that for folders."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
