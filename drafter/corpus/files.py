"""Files that are there whole or not at all, and whether they still are what was written."""

from __future__ import annotations

import os
import secrets
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class DamagedError(Exception):
    """A file of an index is missing or not what was written; it can be made again."""


class Fingerprint(NamedTuple):
    """What tells a file from a damaged one: the first two at a glance, the last for certain."""

    size: int
    modified: int
    """Nanoseconds."""
    checksum: int


def written(folder: Path, suffix: str, content: bytes) -> tuple[str, Fingerprint]:
    """Write a file that survives a crash, under a new name, and return name and fingerprint.

    Raises:
        OSError: If it cannot be written; nothing is left of it then.
    """
    name = f"{secrets.token_hex(8)}{suffix}"
    temporary = folder / f"{name}.part"
    make_folder(folder)
    try:
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(folder / name)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(folder)
    found = (folder / name).stat()
    return name, Fingerprint(found.st_size, found.st_mtime_ns, zlib.crc32(content))


def make_folder(folder: Path) -> None:
    """Make a folder of an index where there is none; a file in its place is in the way.

    The corpus's own folder is not made: where that is gone, its drive may be.

    Raises:
        OSError: If it cannot be made.
    """
    if not folder.is_dir():
        folder.unlink(missing_ok=True)
        folder.mkdir(exist_ok=True)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a crash, where the system can do so."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def is_sound(path: Path, expected: Fingerprint) -> bool:
    """Whether a file is what was written, looking into it only when it was touched since."""
    try:
        found = path.stat()
        if found.st_size != expected.size:
            return False
        return found.st_mtime_ns == expected.modified or checksum(path) == expected.checksum
    except OSError:
        return False


def checksum(path: Path) -> int:
    """Return the checksum of a file's bytes."""
    found = 0
    with path.open("rb") as file:
        while part := file.read(1 << 20):
            found = zlib.crc32(part, found)
    return found


def swept(folder: Path, keep: frozenset[str]) -> None:
    """Delete what nobody refers to; what cannot be deleted stays until the next time."""
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        if path.name not in keep:
            with suppress(OSError):
                path.unlink()


def deleted(path: Path) -> None:
    """Delete a file; where another process still holds it, a later sweep takes it."""
    with suppress(OSError):
        path.unlink()


class Watch:
    """Files that are mapped into memory, and what they looked like then.

    Who reads where a file was cut off is ended by the system, without a word; and bytes that were
    written over are answers no longer. So one looks whether any was touched before one asks.
    """

    def __init__(self, paths: Iterable[Path] = ()) -> None:
        self._seen = [(path, _glance(path)) for path in paths]

    def is_touched(self) -> bool:
        """Whether any was changed; one that is gone stays as it was for those who have it."""
        return any(
            (found := _glance(path)) is not None and found != seen for path, seen in self._seen
        )


def _glance(path: Path) -> tuple[int, int] | None:
    """Return a file's size and the time of its last change, None when it is gone."""
    try:
        found = os.stat(path)  # noqa: PTH116 - asked before every answer: half the time of Path's
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
