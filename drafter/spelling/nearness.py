"""How near two words are: what slips of hand and ear it takes to write one for the other.

A letter written once for twice, a neighbour that came too early and a letter for one that sounds
like it weigh less than any other; the first letter of a word is seldom wrong.
"""

from __future__ import annotations

import unicodedata

_OTHER, _VOWEL, _ALIKE, _SWAPPED, _DOUBLED, _ACCENT = 1.0, 0.8, 0.6, 0.6, 0.4, 0.1
_FIRST = 0.6
"""What a slip at the first letter weighs besides."""
_PARTED = 1.5
"""What a blank or a hyphen weighs that the word does not have."""
_VOWELS = frozenset("aeiouyh")
_SOUNDS = (
    "sz",
    "wv",
    "ckq",
    "iy",
    "ea",
    "uo",
    "fv",
    "gj",
    "dt",
    "bp",
    "mn",
    "ou",
    "ei",
    "sc",
    "eu",
)
_LIKE = frozenset(
    (one, other) for sounds in _SOUNDS for one in sounds for other in sounds if one != other
)


def slips(written: str, meant: str) -> float:
    """Return what it takes to write one word for another; 0 for the same word."""
    one, other = written.lower(), meant.lower()
    above, before = [0.0], [0.0]
    for at, letter in enumerate(other):
        above.append(above[-1] + _lone(other, at, letter))
    for row, mine in enumerate(one):
        line = [above[0] + _lone(one, row, mine)]
        for column, theirs in enumerate(other):
            weighed = [
                above[column] + _change(mine, theirs, is_first=not row and not column),
                above[column + 1] + _lone(one, row, mine),
                line[-1] + _lone(other, column, theirs),
            ]
            if row and column and (mine, theirs) == (other[column - 1], one[row - 1]):
                weighed.append(before[column - 1] + _SWAPPED)
            line.append(min(weighed))
        before, above = above, line
    parted = sum(sign in meant and sign not in written for sign in " -")
    return above[-1] + _PARTED * parted


def _change(mine: str, theirs: str, *, is_first: bool) -> float:
    if mine == theirs:
        return 0.0
    if _bare(mine) == _bare(theirs):
        return _ACCENT
    weight = _ALIKE if (mine, theirs) in _LIKE else _OTHER
    return weight + (_FIRST if is_first else 0.0)


def _lone(word: str, at: int, letter: str) -> float:
    """Return what a letter weighs that the other word lacks."""
    if letter in word[max(0, at - 1) : at] or letter in word[at + 1 : at + 2]:
        return _DOUBLED
    weight = _VOWEL if letter in _VOWELS else _OTHER
    return weight + (0.0 if at else _FIRST)


def _bare(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]
