"""The files a user worked on last, newest first."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

from drafter.services import files

MOST = 10
"""As many as a menu shows at a glance."""


def recent_files(listing: Path) -> tuple[Path, ...]:
    """Return the files remembered in a listing, newest first, those that are there before the rest.

    A file may be missing only for the moment (a stick, a drive of the office), so it is kept. A
    damaged or missing listing is an empty one.
    """
    try:
        found: Any = json.loads(listing.read_text("utf-8"))
    except (OSError, ValueError):
        return ()
    names = cast("list[object]", found) if isinstance(found, list) else []
    paths = dict.fromkeys(Path(name) for name in names if isinstance(name, str) and name)
    return tuple(sorted(paths, key=lambda path: not _is_there(path))[:MOST])


def remember(listing: Path, path: Path) -> tuple[Path, ...]:
    """Put a file at the head of a listing and return the new listing.

    Raises:
        WriteError: If the listing cannot be written.
    """
    path = path.absolute()
    paths = (path, *(known for known in recent_files(listing) if known != path))[:MOST]
    files.make_folder(listing.parent)
    files.write_text(listing, json.dumps([str(known) for known in paths], indent=1))
    return paths


def forget(listing: Path) -> None:
    """Empty a listing.

    Raises:
        WriteError: If the listing cannot be written.
    """
    files.make_folder(listing.parent)
    files.write_text(listing, "[]")


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
