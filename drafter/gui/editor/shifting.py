"""What was found in a text, moved with its words while the text is edited."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from drafter.core.changes import differing

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
    start, stop, _ = differing.characters(old, new)
    shift = len(new) - len(old)
    before = [(number, one) for number, one in enumerate(found) if one.end <= start]
    after = [
        (number, replace(one, start=one.start + shift, end=one.end + shift))
        for number, one in enumerate(found)
        if one.start >= stop and one.end > start
    ]
    return before + after
