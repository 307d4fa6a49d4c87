"""How telling words are: the rarer, the more; words of the calendar say nothing at all.

Two paragraphs that ask for a report share most of their words, whatever the reports are about;
two versions of one paragraph differ in the session and the date. So what they are about weighs
most, and when they were written nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from drafter.core.ordinals import ordinal_words
from drafter.core.words import plain_words
from drafter.corpus.coding import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from drafter.corpus.candidates import Candidates
    from drafter.corpus.lexicon import Lexicon

_MONTHS = "january february march april may june july august september october november december"
_CALENDAR = tuple(
    dict.fromkeys(
        [
            *plain_words(_MONTHS),
            *(word for number in range(20, 130) for word in plain_words(ordinal_words(number))),
            *(str(number) for number in range(1, 140)),
            *(str(year) for year in range(1945, 2060)),
        ]
    )
)
"""Months, ordinals of sessions, numbers of days and sessions, years."""

_FEW = 3000
"""Texts up to which most words are rare for want of texts, so that rarity tells less."""


class Rarity:
    """Weighs words in the state being read."""

    def __init__(self, lexicon: Lexicon, candidates: Candidates) -> None:
        self._lexicon = lexicon
        self._candidates = candidates
        self._calendar: frozenset[str] = frozenset()
        self._total = -1

    def weights(self, characters: Sequence[str]) -> NDArray[np.float32]:
        """Return the weights of the words that some characters stand for.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        counts, total = self._candidates.frequencies(characters)
        if total != self._total:
            self._calendar = frozenset(self._lexicon.code(_CALENDAR)) - {UNKNOWN}
            self._total = total
        found = np.log1p(total / np.maximum(np.asarray(counts, np.float32), 1))
        if total > _FEW:
            found **= 2
        timeless = np.fromiter((sign not in self._calendar for sign in characters), np.bool_)
        weights: NDArray[np.float32] = (found * timeless).astype(np.float32)
        return weights
