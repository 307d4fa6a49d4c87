"""What the words of a query may be, where the corpus lacks some of them.

A paragraph that is being typed has slips: "a conferrence of the partiess". A word that stands in no
text says nothing to a search, so that the likeliest word of the corpus stands in for it: one that
differs by a slip or two, the commonest of them.

What two words share in front is looked up, so that a word costs a small part of the lexicon, once.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from drafter.corpus.tables import coding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus.queries.blanks import Blanks
    from drafter.corpus.search.candidates import Candidates
    from drafter.corpus.tables.lexicon import Lexicon

_SHORT, _OFTEN = 3, 0.04
"""Letters of the shortest word that is known with a slip in it; what was meant with so few letters
stands in so large a share of all texts."""
_LONG = 7
"""Letters from which on a word may have two."""
_SLIP = 0.5
"""What a misspelled word counts less than one as it is printed."""
_KEPT = 1000
"""Words that are kept in mind."""
_LETTERS = range(0x00C0, 0x0180)
"""Where the letters with marks of most languages are."""


class Reading(NamedTuple):
    """What was typed, as the code of words of the corpus; ``worth`` is how sure that is, 0 to 1."""

    code: str
    worth: float


class _Meant(NamedTuple):
    """A word that may be meant, and how well it goes with what was typed, 0 to 1."""

    word: str
    likeness: float


class Misspelling:
    """Finds what was meant in the state being read."""

    def __init__(self, lexicon: Lexicon, candidates: Candidates, blanks: Blanks) -> None:
        self._lexicon = lexicon
        self._candidates = candidates
        self._blanks = blanks
        self._meant: dict[str, _Meant] = {}
        self._size = -1
        """Words of the lexicon when ``_meant`` was found."""

    def reading(self, words: Sequence[str], *, half: bool) -> Reading:
        """Return what some words most likely are.

        The last word stays as it is where it may be ``half`` typed: where words of the corpus
        begin so.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        code = self._lexicon.code(words)
        if coding.UNKNOWN not in code:
            return Reading(code, 1.0)
        self._begin()
        half = half and bool(self._lexicon.beginning_with(words[-1], 1))
        words = self._with_blanks(words, half=half)
        last = len(words) - half
        meant = [self._likeliest(word, left_open=at >= last) for at, word in enumerate(words)]
        worth = sum(one.likeness for one in meant) / len(meant)
        return Reading(self._lexicon.code(one.word for one in meant), worth)

    def _with_blanks(self, words: Sequence[str], *, half: bool) -> list[str]:
        """Return words with blanks where they belong, as far as that makes words of the corpus."""
        found: list[str] = []
        joined = self._blanks.joined(words)
        for at, word in enumerate(joined):
            is_open = half and at == len(joined) - 1
            parted = None if is_open or self._is_a_slip(word) else self._blanks.parted(word)
            found += parted or (word,)
        return found

    def _is_a_slip(self, word: str) -> bool:
        """Whether a word is known, or one slip away from one that is."""
        if self._lexicon.knows(word):
            return True
        meant = self._likeliest(word, left_open=False)
        return meant.word != word and OSA.distance(meant.word, word) == 1

    def _begin(self) -> None:
        size = self._lexicon.size()
        if size != self._size or len(self._meant) > _KEPT:
            self._meant.clear()
            self._size = size

    def _likeliest(self, word: str, *, left_open: bool) -> _Meant:
        """Return the word that is most likely meant; the same one for want of any."""
        if left_open or self._lexicon.knows(word) or not _may_have_slips(word):
            return _Meant(word, 1.0)
        if word not in self._meant:
            self._meant[word] = self._spelled(word)
        return self._meant[word]

    def _spelled(self, word: str) -> _Meant:
        slips = 2 if len(word) >= _LONG else 1
        least = 0.0 if len(word) > _SHORT else _OFTEN * self._candidates.count()
        known = self._known(_starts(word), (len(word) - slips, len(word) + slips))
        near = process.extract(
            word, list(known), scorer=OSA.distance, score_cutoff=slips, limit=None
        )
        if not near:
            return _Meant(word, 1.0)
        counts = self._candidates.frequencies([known[other] for other, *_ in near])
        ranked = [one for one in zip(near, counts, strict=True) if one[1] >= least]
        if not ranked:
            return _Meant(word, 1.0)
        best = min(ranked, key=lambda one: (one[0][1], -one[1], one[0][0]))[0][0]
        return _Meant(best, 1 - _SLIP)

    def _known(self, starts: set[str], sizes: tuple[int, int]) -> dict[str, int]:
        """Return the words that begin in one of some ways, with their numbers."""
        return {
            word: number
            for start in sorted(starts)  # in the same order every time, among equals
            for number, word in self._lexicon.beginning_so(start, sizes)
        }


def _may_have_slips(word: str) -> bool:
    """Whether a word is long enough, and of letters alone."""
    return len(word) >= _SHORT and word.isalpha()


def _starts(word: str) -> set[str]:
    """Return the two letters with which the word that was meant may begin.

    Two letters may have changed places, one may be missing or too much, or lack its mark.
    """
    first, second, third = tuple(word[:3])
    plain = {first + second, second + first, first + third, second + third}
    marked = {mark + second for mark in _marked(first)} | {first + mark for mark in _marked(second)}
    return plain | marked


@cache
def _marked(letter: str) -> frozenset[str]:
    """Return a letter with each mark that languages put on it."""
    return frozenset(
        chr(point).casefold()
        for point in _LETTERS
        if unicodedata.normalize("NFD", chr(point))[0] == letter and chr(point).casefold() != letter
    )
