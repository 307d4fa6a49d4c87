"""In which direction a language is written, and a text read."""

from __future__ import annotations

from unicodedata import bidirectional

from drafter.core.language_tag import code_of

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_STRONG = frozenset({"L", "R", "AL"})
"""Bidirectional classes of letters that have a direction of their own."""


def is_right_to_left(language: str) -> bool:
    """Whether lines of a language begin at the right."""
    return code_of(language) in _RIGHT_TO_LEFT


def reads_from_the_right(text: str) -> bool:
    """Whether a text is read from right to left, as its first letter is (UAX 9, P2 and P3)."""
    directions = map(bidirectional, text)
    return next((one != "L" for one in directions if one in _STRONG), False)
