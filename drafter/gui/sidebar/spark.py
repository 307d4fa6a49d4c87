"""The history of a card as a small picture: its versions in time order, and how much each changed.

The window of the history shows the same at its full size.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint

from drafter.core.changes.differences import similarity
from drafter.core.model import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect

    from drafter.corpus import Version

_APART = 15
"""Pixels from one version to the next."""
_EDGE = 6
_LOW = 7
"""Pixels below the line."""
_TOP = 2
_DOT = 3
"""Half the height of a dot; a bar begins above it."""
_KEPT = 4096
"""Changes that are kept in mind: who types a paragraph gets the same cards again and again."""


class Dot(NamedTuple):
    """A version: where it stands on the line, how high its change rises, whether it was adopted."""

    at: QPoint
    height: int
    is_adopted: bool


def width(versions: Sequence[Version], room: int) -> int:
    """Return how wide the picture of some versions is, at most ``room`` pixels."""
    most = max((room - 2 * _EDGE) // _APART + 1, 0)
    shown = min(len(versions), most)
    return 2 * _EDGE + (shown - 1) * _APART if shown > 1 else 0


def dots(versions: Sequence[Version], rect: QRect) -> tuple[Dot, ...]:
    """Return as many of the newest versions as have room, the oldest first.

    ``versions`` come newest first, as on a card.
    """
    count = (rect.width() - 2 * _EDGE) // _APART + 1
    shown = versions[:count]
    line = rect.bottom() - _LOW
    highest = line - rect.top() - _TOP - _DOT
    found: list[Dot] = []
    for number, version in enumerate(shown):
        older = versions[number + 1].text if number + 1 < len(versions) else version.text
        at = QPoint(rect.right() - _EDGE - number * _APART, line)
        changed = change(older, version.text)
        height = _DOT + 1 + round(changed * highest) if changed else 0
        found.append(Dot(at, height, version.place.status is Status.ADOPTED))
    return tuple(reversed(found))


@lru_cache(maxsize=_KEPT)
def change(older: str, text: str) -> float:
    """Return which share of the words of two wordings differs, 0 to 1."""
    return 0.0 if older == text else 1 - similarity(older, text, lenient=True) / 100
