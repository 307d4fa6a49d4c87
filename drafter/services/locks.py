"""Locks on files that end with the process that holds them, however it ends.

The system lets go of them when a process is killed, so that a lock that can be had means that
nobody works there any more; process numbers would be used again.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from pathlib import Path


class Lock:
    """An exclusive hold on a file; made by ``Lock.taken``."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    @classmethod
    def taken(cls, path: Path) -> Lock | None:
        """Return a hold on a file, made where it is missing; None while someone else has it.

        Raises:
            OSError: If the file cannot be made or opened.
        """
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        if _is_held(handle) and _is_still(path, handle):
            return cls(path, handle)
        os.close(handle)
        return None

    def release(self) -> None:
        """Let go; a second time does nothing."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def remove(self) -> None:
        """Let go and remove the file."""
        if sys.platform == "win32":  # an open file cannot be removed there
            self.release()
        with contextlib.suppress(OSError):  # someone else looks at it just now, and removes it
            self._path.unlink()
        self.release()


def _is_held(handle: int) -> bool:
    """Take the hold if it can be had at once."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _is_still(path: Path, handle: int) -> bool:
    """Whether the file held is the one of that name: its last holder may just have removed it."""
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False
