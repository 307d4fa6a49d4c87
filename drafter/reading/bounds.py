"""How large a text may be before it is no resolution but a flood.

Reading takes a time that grows with the text, never faster; these bounds keep it near two
seconds for whatever a stranger's file holds. The longest text of the United Nations' archives of
2019 to 2024, a budget, has 0.23 million characters.
"""

from __future__ import annotations

from typing import NamedTuple

from drafter.core.errors import ReadError


class _Bound(NamedTuple):
    """Signs that are counted together, and how many of them a text may have."""

    signs: str
    most: int


LONGEST = 2_000_000
"""Characters of a text."""
_BOUNDS = (_Bound("\n", 50_000), _Bound("*_[<`^", 60_000))
"""Ends of lines, and signs that may begin italics, links and marks of notes."""


def refuse_flood(text: str) -> None:
    """Refuse a text that is larger than any resolution.

    Raises:
        ReadError: If it has too many characters, lines, or signs of markup.
    """
    many = len(text) > LONGEST
    if many or any(sum(map(text.count, bound.signs)) > bound.most for bound in _BOUNDS):
        message = "This text is far longer than any resolution."
        raise ReadError(message, hint="Cut it into its documents, and read each by itself.")
