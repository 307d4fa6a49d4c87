"""Words of a query that the corpus lacks, taken for what was meant.

A paragraph that is being typed has slips: "a conferrence of the partiess". A word that stands in
no text says nothing to a search, so that the likeliest word of the corpus stands in for it: one
that differs by a slip or two, the commonest of them. What two words share in front is looked up,
so that a word costs a small part of the lexicon, once.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from drafter.corpus import coding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus.candidates import Candidates
    from drafter.corpus.lexicon import Lexicon

_SHORTEST = 4
"""Letters of a word that is long enough to be known with a slip in it."""
_LONG = 7
"""Letters from which on a word may have two."""
_KEPT = 1000
"""Words that are kept in mind."""
_LETTERS = range(0x00C0, 0x0180)
"""Where the letters with marks of most languages are."""


class Misspelling:
    """Finds what was meant in the state being read."""

    def __init__(self, lexicon: Lexicon, candidates: Candidates) -> None:
        self._lexicon = lexicon
        self._candidates = candidates
        self._meant: dict[str, str] = {}
        self._size = -1
        """Words of the lexicon when ``_meant`` was found."""

    def code(self, words: Sequence[str], *, half: bool) -> tuple[str, int]:
        """Return the code of words with the misspelled ones as they were meant, and how many.

        The last word stays as it is where it may be ``half`` typed.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        found = self._lexicon.code(words)
        if coding.UNKNOWN not in found:
            return found, 0
        self._begin()
        last = len(words) - half
        meant = [
            word if self._lexicon.knows(word) else self._likeliest(word) for word in words[:last]
        ]
        count = sum(word != typed for word, typed in zip(meant, words, strict=False))
        return self._lexicon.code([*meant, *words[last:]]), count

    def _begin(self) -> None:
        size = self._lexicon.size()
        if size != self._size or len(self._meant) > _KEPT:
            self._meant.clear()
            self._size = size

    def _likeliest(self, word: str) -> str:
        """Return the word that was meant, the same where there is none."""
        if word not in self._meant:
            self._meant[word] = self._found(word) if _may_be_misspelled(word) else word
        return self._meant[word]

    def _found(self, word: str) -> str:
        slips = 2 if len(word) >= _LONG else 1
        sizes = len(word) - slips, len(word) + slips
        known = {
            other: number
            for start in _starts(word)
            for number, other in self._lexicon.beginning_so(start, sizes)
        }
        near = process.extract(
            word, list(known), scorer=OSA.distance, score_cutoff=slips, limit=None
        )
        if not near:
            return word
        counts = self._candidates.frequencies([known[other] for other, *_ in near])
        ranked = zip(near, counts, strict=True)
        return min(ranked, key=lambda one: (one[0][1], -one[1], one[0][0]))[0][0]


def _may_be_misspelled(word: str) -> bool:
    """Whether a word is long enough, and of letters alone."""
    return len(word) >= _SHORTEST and word.isalpha()


def _starts(word: str) -> set[str]:
    """Return the two letters with which the word that was meant may begin.

    Two letters may have changed places, one may be missing or too much, or lack its mark.
    """
    first, second, third = tuple(word[:3])
    plain = {first + second, second + first, first + third, second + third}
    return (
        plain
        | {mark + second for mark in _marked(first)}
        | {first + mark for mark in _marked(second)}
    )


@cache
def _marked(letter: str) -> frozenset[str]:
    """Return a letter with each mark that languages put on it."""
    return frozenset(
        chr(point).casefold()
        for point in _LETTERS
        if unicodedata.normalize("NFD", chr(point))[0] == letter and chr(point).casefold() != letter
    )
