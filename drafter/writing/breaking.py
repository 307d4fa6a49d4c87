"""Places where a word may break that no line can hold, for whoever breaks lines only between words.

Word breaks such words by itself.
"""

from __future__ import annotations

import re
from functools import cache

_BREAK = "\u200b"
"""A space of no width: a line may end there."""
_SIGNS = r"!-,.-~\u00a1-\u00ac\u00ae-\u08ff"
"""The characters of scripts that part words by spaces, but for hyphens, where lines end anyway."""
_SLASH = re.compile(r"(?<=/)(?!/)")


def breakable(text: str, room: int) -> str:
    """Return a text in which words of more than ``room`` characters may break.

    They break behind slashes, and anywhere where that is not enough.
    """
    return _longer_than(room).sub(lambda word: _broken(word[0], room), text)


def _broken(word: str, room: int) -> str:
    pieces = _SLASH.split(word)
    return _BREAK.join(piece if len(piece) <= room else _BREAK.join(piece) for piece in pieces)


@cache
def _longer_than(room: int) -> re.Pattern[str]:
    return re.compile(rf"[{_SIGNS}]{{{room + 1},}}")
