"""An id for a note: its printed mark, or one made from it where that is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container


def unique(mark: str, taken: Container[str]) -> str:
    """Return a mark that is not taken: "1", then "1 (2)", "1 (3)" …; "*" for an empty one.

    A file may print one mark a hundred thousand times, so the first free number is closed in on,
    not counted up to: twice as far until it is free, then halfway between.
    """
    mark = mark or "*"
    if mark not in taken:
        return mark
    used, free = 1, 2
    while f"{mark} ({free})" in taken:
        used, free = free, free * 2
    while free - used > 1:
        middle = (used + free) // 2
        if f"{mark} ({middle})" in taken:
            used = middle
        else:
            free = middle
    return f"{mark} ({free})"
