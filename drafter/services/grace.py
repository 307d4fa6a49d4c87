"""How long what was put aside is kept: thirty days on which Drafter was used.

A clock alone is not believed. One that runs ahead, or ran behind when a draft was put aside, would
make everything old at once; so days are counted on which a file was seen, each by its date, and
whatever a clock shows on one day is one day.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, cast

from drafter.core.errors import WriteError
from drafter.services import files

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from pathlib import Path

DAYS = 30
"""Days of use after the one on which something was put aside."""
_SEEN = "put-aside.json"
"""File that has, for each name, the days on which it was seen."""


def expired(folder: Path, paths: Iterable[Path], today: dt.date) -> tuple[Path, ...]:
    """Note that these files of a folder are there today; return those whose time is over.

    Where that cannot be noted, none is.
    """
    known = _read(folder / _SEEN)
    there = {path.name: path for path in paths}
    seen = {name: sorted({*known.get(name, ()), today.isoformat()}) for name in there}
    over = [name for name, days in seen.items() if len(days) > DAYS]
    if seen != known and not _is_noted(folder / _SEEN, seen):
        return ()
    return tuple(there[name] for name in over)


def _read(listing: Path) -> dict[str, list[str]]:
    """Return the days by name; of a damaged or missing file, none: counting begins anew."""
    try:
        found: object = json.loads(listing.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    named = cast("dict[str, object]", found).items()
    return {
        name: [day for day in cast("list[object]", days) if isinstance(day, str)]
        for name, days in named
        if isinstance(days, list)
    }


def _is_noted(listing: Path, seen: dict[str, list[str]]) -> bool:
    if not seen:
        with suppress(OSError):
            listing.unlink(missing_ok=True)
        return True
    try:
        files.write_text(listing, json.dumps(seen, indent=1))
    except WriteError:
        return False
    return True
