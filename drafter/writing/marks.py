"""The marks of notes as they stand in a text."""

from __future__ import annotations

_STARS = frozenset("*†‡§")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def is_star(mark: str) -> bool:
    """Whether a mark is of stars or daggers, which stand on the line; others stand above it."""
    return bool(mark) and set(mark) <= _STARS


def is_number(mark: str) -> bool:
    """Whether a mark is a number, as Word counts notes."""
    return mark.isascii() and mark.isdecimal()


def plain(mark: str) -> str:
    """Return a mark for text without styles: figures raised, stars as they are, or [12a]."""
    if is_number(mark):
        return mark.translate(_RAISED)
    return mark if not mark or is_star(mark) else f"[{mark}]"
