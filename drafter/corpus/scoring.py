"""How well a text fits a query, word by word.

The better of the likeness to the whole text, and a little less than the likeness to its
beginning, so that a paragraph that is only half typed finds its end (DESIGN section 4); and, less
again, the likeness to its best stretch, for what is typed from the middle of a paragraph. Without
stretches half a sentence from the middle finds its paragraph first in 5 cases of 100, with them
in 73; counted too high they push aside what begins as the query does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz import fuzz, process
from rapidfuzz.distance import Indel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Likeness = NDArray[np.float32]

BEGINNING = 0.97
"""Worth of the likeness to a beginning, against the likeness to the whole."""
MIDDLE = 0.85
"""Worth of the likeness to a stretch, for a query that begins in the middle of a sentence."""
ASIDE = 0.7
"""The same, for a query that begins as a paragraph does."""
_LONGER, _MORE = 1.2, 2
"""A beginning is this many times as long as the query, and this many words."""
_ROUNDING = 0.01
"""By so much figures of less digits may differ."""


class Comparison:
    """A query compared with texts, by their codes: as closely as somebody needs to know."""

    def __init__(self, query: str, codes: Sequence[str], stretch: float) -> None:
        """Compare with the whole texts and their beginnings.

        ``stretch`` is the worth of the likeness to a stretch, which takes longer.
        """
        self._query = query
        self._codes = codes
        self._stretch = stretch
        whole = _likeness(query, codes)
        self._scores = _with_beginnings(query, codes, whole)
        self._possible = 100 * stretch * _most(query, codes, whole)

    def reaches(self, score: float) -> bool:
        """Whether any text fits so well."""
        return bool((self._scores >= score).any() or (self.scores(1, score) >= score).any())

    def scores(self, count: int, least: float) -> Likeness:
        """Return how well each text fits, 0 to 100.

        The scores are exact for the best ``count``, as far as they reach ``least``; for others at
        least what the whole and the beginning give.
        """
        found = self._scores
        if count < found.size:
            least = max(least, float(np.partition(found, -count)[-count]))
        is_hopeful = (self._possible > found) & (self._possible >= least - _ROUNDING)
        hopeful = np.flatnonzero(is_hopeful)
        if hopeful.size:
            middle = process.cdist(
                [self._query],
                [self._codes[index] for index in hopeful.tolist()],
                scorer=fuzz.partial_ratio,
                score_cutoff=max(0.0, least / self._stretch - _ROUNDING),
                dtype=np.float32,
            )[0]
            self._scores = found.copy()
            self._scores[hopeful] = np.maximum(found[hopeful], np.float32(self._stretch) * middle)
        return self._scores


def yardstick(query: str, codes: Sequence[str]) -> Likeness:
    """Return the likeness to the whole or the beginning alone, by which searches are measured."""
    return _with_beginnings(query, codes, _likeness(query, codes))


def _most(query: str, codes: Sequence[str], whole: Likeness) -> Likeness:
    """Return how alike the best stretch of each text can be, from how alike the whole is.

    No stretch is more alike than if all the words that it shares stood together.
    """
    lengths = np.fromiter(map(len, codes), np.float32, len(codes))
    shared = whole * (len(query) + lengths) / 2
    most: Likeness = (2 * shared / np.maximum(len(query) + shared, 1)).astype(np.float32)
    most[lengths <= len(query)] = 0
    return most


def _with_beginnings(query: str, codes: Sequence[str], whole: Likeness) -> Likeness:
    cut = int(_LONGER * len(query)) + _MORE
    best: Likeness = 100 * whole
    longer = [index for index, code in enumerate(codes) if len(code) > cut]
    if longer:
        beginning = _likeness(query, [codes[index][:cut] for index in longer])
        best[longer] = np.maximum(best[longer], 100 * BEGINNING * beginning)
    return best


def begun(query: str, codes: Sequence[str]) -> Likeness:
    """Return how well codes fit that begin as a query does, word by word, 0 to 100.

    Beginnings that are a little longer, which a word that was left out needs, never fit so well.
    """
    beginnings: Likeness = (
        100 * BEGINNING * _likeness(query, [code[: len(query)] for code in codes])
    )
    return beginnings


def closeness(query: str, codes: Sequence[str]) -> Likeness:
    """Return how closely codes begin as a query does, 0 to 1, which decides among equals.

    The last word may be half typed, and counts for less: with it alone a text that has a word more
    in front ("Recalling also the Charter") would begin as closely.
    """
    begun = query[:-1]
    whole, most = (
        _likeness(some, [code[: len(some)] for code in codes]) for some in (query, begun)
    )
    both: Likeness = (whole + most) / np.float32(2)
    return both


def alike(codes: Sequence[str], least: float) -> Likeness:
    """Return how alike each two codes are, 0 to 1; anything below ``least`` may be 0."""
    return process.cdist(
        codes, codes, scorer=Indel.normalized_similarity, dtype=np.float32, score_cutoff=least
    )


def _likeness(query: str, codes: Sequence[str]) -> Likeness:
    if not codes:
        return np.zeros(0, np.float32)
    likeness: Likeness = process.cdist(
        [query], codes, scorer=Indel.normalized_similarity, dtype=np.float32
    )[0]
    return likeness
