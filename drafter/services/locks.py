"""Locks on files that end with the process that holds them, however it ends.

The system lets go of them when a process is killed, so that a lock that can be had means that
nobody works there any more; process numbers would be used again.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Generator

_HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK, errno.EWOULDBLOCK})
"""What the systems say of a file that somebody else has; anything else is no answer to that."""
_PATIENCE, _STEP = 3.0, 0.02
"""Seconds that one waits for one's turn, and between two looks."""


class Lock:
    """An exclusive hold on a file; made by ``Lock.taken``."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    @classmethod
    def taken(cls, path: Path) -> Lock | None:
        """Return a hold on a file, made where it is missing; None while someone else has it.

        Raises:
            OSError: If the file cannot be made or opened, or none can be held on its disk.
        """
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if _is_held(handle) and _is_still(path, handle):
                held, handle = handle, -1
                return cls(path, held)
        finally:
            if handle >= 0:
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


@contextmanager
def turn(path: Path) -> Generator[None]:
    """Write to a file, which may not be there yet, while nobody else has this turn.

    Everyone who looks at the file before writing, in whatever process or machine, has to look and
    write within a turn. It is a lock on a hidden file beside it. Who cannot have it, on a disk
    without locks or behind somebody who does not come to an end, goes on without after a while:
    nothing must keep a draft from being saved.
    """
    path = Path(os.path.realpath(path))
    lock = _waited_for(path.with_name(f".{path.name[:40]}.saving"))
    try:
        yield
    finally:
        if lock is not None:
            lock.remove()


def _waited_for(path: Path) -> Lock | None:
    """Return a hold on a file as soon as it can be had; None where it cannot."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            lock = Lock.taken(path)
        except PermissionError:  # it belongs to another user, or nothing may be put there
            lock = None
            if not path.exists():
                return None
        except OSError:  # no file can be held there
            with contextlib.suppress(OSError):
                path.unlink()
            return None
        if lock is not None or time.monotonic() > until:
            return lock
        time.sleep(_STEP)


def _is_held(handle: int) -> bool:
    """Take the hold if it can be had at once."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _HELD:
            return False
        raise
    return True


def _is_still(path: Path, handle: int) -> bool:
    """Whether the file held is the one of that name: its last holder may just have removed it."""
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False
