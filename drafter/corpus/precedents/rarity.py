"""How telling words are: the rarer, the more; words of the calendar say nothing at all.

Two paragraphs that ask for a report share most of their words, whatever the reports are about;
two versions of one paragraph differ in the session and the date. So what they are about weighs
most, and when they were written nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from drafter.corpus.precedents.calendar import calendar
from drafter.corpus.tables import coding

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from drafter.corpus.search.candidates import Candidates
    from drafter.corpus.tables.lexicon import Lexicon

_FEW = 3000
"""Texts up to which most words are rare for want of texts, so that rarity tells less."""
_FIGURE = 0.15
"""Worth of a figure against a word as rare: sums of money change from year to year."""
_STALE = 1.1
"""Times as many texts, or as few, make weights anew: they are asked for their proportion only."""


class Rarity:
    """Weighs words in the state being read."""

    def __init__(self, lexicon: Lexicon, candidates: Candidates) -> None:
        self._lexicon = lexicon
        self._candidates = candidates
        self._weights: NDArray[np.float32] = np.zeros(0, np.float32)
        """By the number of the word; not a number where it was not asked for yet."""
        self._figures: set[int] = set()
        """Numbers of the words that were weighed and are figures."""
        self._total = 0
        self.edition = 0
        """Grows whenever all weights are made anew."""

    def is_sure(self) -> bool:
        """Whether there are texts enough to tell which words are rare.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        return self._candidates.count() > _FEW

    def weights(self, numbers: NDArray[np.uint32]) -> NDArray[np.float32]:
        """Return the weights of words by their numbers.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        total = self._candidates.count()
        if not self._total / _STALE <= total <= self._total * _STALE:
            self._weights = np.zeros(0, np.float32)
            self._total = total
            self.edition += 1
        self._reach(int(numbers.max(initial=0)))
        missing = numbers[np.isnan(self._weights[numbers])]
        if missing.size:
            self._weights[missing] = self._weighed(missing)
        return self._weights[numbers]

    def figures(self, numbers: NDArray[np.uint32]) -> list[int]:
        """Return those of some words, by their numbers, that are figures beyond the calendar.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        self.weights(numbers)
        return [number for number in numbers.tolist() if number in self._figures]

    def _reach(self, number: int) -> None:
        """Make room for the weight of a word; words of the calendar weigh nothing at once."""
        if number < self._weights.size:
            return
        room = np.full(2 * number + 2, np.nan, np.float32)
        room[: self._weights.size] = self._weights
        dated = coding.numbers(self._lexicon.code(calendar()))
        room[dated[dated < room.size]] = 0
        self._weights = room

    def _weighed(self, numbers: NDArray[np.uint32]) -> NDArray[np.float32]:
        counts = np.asarray(self._candidates.frequencies(numbers.tolist()), np.float32)
        found: NDArray[np.float32] = np.log1p(self._total / np.maximum(counts, 1))
        if self._total > _FEW:
            found **= 2
        words = self._lexicon.words(numbers.tolist())
        figures = np.asarray([words.get(number, "").isdecimal() for number in numbers.tolist()])
        found[figures] *= _FIGURE
        self._figures.update(numbers[figures].tolist())
        return found
