"""Whether the files of the search index are what tantivy wrote.

Each of its files ends with a footer that holds the checksum of the rest, but tantivy itself
looks at it never, and may take damaged bytes for answers. A file is looked into once; after that
its size and the time of its last change tell whether somebody touched it.
"""

from __future__ import annotations

import json
import stat
import struct
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

from drafter.corpus.files import DamagedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Glances = dict[str, list[int]]
"""Size and time of change, in nanoseconds, by the name of a file that was found sound."""

_META = "meta.json"
_LISTS = (_META, ".managed.json")
_NEEDED = ("idx", "term", "fast", "fieldnorm", "store")
"""Endings of the files that every segment has."""
_FOOT = struct.Struct("<II")
"""Length of the footer before it, and a magic number."""
_MAGIC = 1337


def glances(folder: Path) -> Glances:
    """Return what the files look like that were just written."""
    return {path.name: _glance(path) for path in files(folder)}


def share(folder: Path, database: Path) -> None:
    """Let all read the index's own lists who may read the database; tantivy hides them.

    Where that cannot be, others do without the index.
    """
    with suppress(OSError):
        mode = stat.S_IMODE(database.stat().st_mode)
        for name in _LISTS:
            (folder / name).chmod(mode)


def scattered(folder: Path) -> int:
    """Return how many entries of the index are deleted or lie outside its largest segment.

    Raises:
        DamagedError: If the index's own list of segments is missing or damaged.
    """
    try:
        segments = json.loads((folder / _META).read_bytes())["segments"]
        sizes = [int(segment["max_doc"]) for segment in segments]
        valid = [int(segment["max_doc"]) - _deleted(segment["deletes"]) for segment in segments]
        return sum(sizes) - max(valid, default=0)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DamagedError(_META) from error


def _deleted(deletes: Mapping[str, int] | None) -> int:
    """Return how many entries of a segment were taken out."""
    return deletes["num_deleted_docs"] if deletes else 0


def verify(folder: Path, trusted: Mapping[str, list[int]]) -> None:
    """Look into every file that is not as it was when it was last found sound.

    Raises:
        DamagedError: If a file is missing or damaged.
    """
    try:
        for path in files(folder):
            if trusted.get(path.name) != _glance(path) and not _is_sound(path):
                raise DamagedError(path.name)
    except OSError as error:
        raise DamagedError(error.filename or folder.name) from error


def files(folder: Path) -> Iterator[Path]:
    """Yield the files that the index's own list of segments asks for.

    Raises:
        DamagedError: If that list is missing or damaged.
    """
    try:
        meta = json.loads((folder / _META).read_bytes())
        for segment in meta["segments"]:
            name = segment["segment_id"].replace("-", "")
            for ending in _NEEDED:
                yield folder / f"{name}.{ending}"
            if segment["deletes"]:
                yield folder / f"{name}.{segment['deletes']['opstamp']}.del"
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DamagedError(_META) from error


def _glance(path: Path) -> list[int]:
    found = path.stat()
    return [found.st_size, found.st_mtime_ns]


def _is_sound(path: Path) -> bool:
    content = path.read_bytes()
    if len(content) < _FOOT.size:
        return False
    length, magic = _FOOT.unpack(content[-_FOOT.size :])
    end = len(content) - _FOOT.size - length
    if magic != _MAGIC or end < 0:
        return False
    try:
        foot = json.loads(content[end : -_FOOT.size])
        return bool(foot["crc"] == zlib.crc32(memoryview(content)[:end]))
    except (ValueError, KeyError, TypeError):
        return False
