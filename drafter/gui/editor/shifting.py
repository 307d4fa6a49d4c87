"""What was found in a text, moved with its words while the text is edited."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus import Passage
    from drafter.spelling import Misspelling

_Found = TypeVar("_Found", "Passage", "Misspelling")


def moved(found: Sequence[_Found], old: str, new: str) -> tuple[_Found, ...]:
    """Return what an edit of a text left alone, moved with the words; in order."""
    start = _shared(old, new)
    end = min(_shared(old[::-1], new[::-1]), min(len(old), len(new)) - start)
    shift = len(new) - len(old)
    kept = [one for one in found if one.end <= start]
    kept += [
        replace(one, start=one.start + shift, end=one.end + shift)
        for one in found
        if one.start >= len(old) - end and one.end > start
    ]
    return tuple(kept)


def _shared(one: str, other: str) -> int:
    """Return how many characters two texts share at their start."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
