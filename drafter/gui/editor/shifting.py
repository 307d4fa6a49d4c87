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
    return tuple(one for _, one in surviving(found, old, new))


def surviving(found: Sequence[_Found], old: str, new: str) -> list[tuple[int, _Found]]:
    """Return what an edit left alone with its number in what was found, from 0."""
    start = _shared(old, new)
    end = min(_shared(old[::-1], new[::-1]), min(len(old), len(new)) - start)
    shift = len(new) - len(old)
    before = [(number, one) for number, one in enumerate(found) if one.end <= start]
    after = [
        (number, replace(one, start=one.start + shift, end=one.end + shift))
        for number, one in enumerate(found)
        if one.start >= len(old) - end and one.end > start
    ]
    return before + after


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
