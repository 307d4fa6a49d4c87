"""How well a text fits a query, word by word.

A text scores the best of three: its likeness as a whole; the likeness of its beginning, worth a
little less, so that a paragraph that is only half typed finds its end; and the likeness of its
best stretch, worth less again, for what is typed from the middle of a paragraph. Without stretches
half a sentence from the middle finds its paragraph first in 5 cases of 100, with them in 73;
counted too high they push aside what begins as the query does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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
_LONGER = 1.2
"""A beginning is this many times as long as the query, ..."""
_MORE = 2
"""... and this many words longer still."""
_STRETCHES = 256
"""Texts whose best stretch is looked for, the most promising first: it takes ten times as long as
comparing the whole."""
_AT_ONCE = 64
"""Texts among these that are looked into together: what the first have rules out many others."""
_ROUNDING = 0.01
"""What single and double precision may differ by in a score."""


class Comparison:
    """A query compared with texts, by their codes: as closely as somebody needs to know.

    ``yardstick`` has the likeness to the whole or the beginning alone, stretches left out.
    """

    def __init__(self, query: str, codes: Sequence[str], stretch: float) -> None:
        """Compare with the whole texts and their beginnings.

        ``stretch`` is the worth of the likeness to a stretch, which takes longer.
        """
        self._query = query
        self._codes = codes
        self._stretch = stretch
        lengths = np.fromiter(map(len, codes), np.float32, len(codes))
        whole, beginning = _compared(query, codes, lengths)
        self.yardstick = self._scores = _scored(whole, beginning)
        self._possible = 100 * stretch * _most(query, lengths, whole, beginning)

    def reaches(self, score: float) -> bool:
        """Whether any text fits so well."""
        return bool((self._scores >= score).any() or (self.scores(1, score) >= score).any())

    def scores(self, count: int, least: float) -> Likeness:
        """Return how well each text fits, 0 to 100.

        The scores are exact for the best ``count``, as far as they reach ``least``; for others at
        least what the whole and the beginning give. Where more than ``_STRETCHES`` texts may have
        such a stretch, only those are looked into that may have the best.
        """
        found = self._scores.copy()
        hopeful = np.flatnonzero(self._possible > found)
        hopeful = hopeful[np.argsort(-self._possible[hopeful], kind="stable")][:_STRETCHES]
        for start in range(0, hopeful.size, _AT_ONCE):
            if count <= found.size:
                least = max(least, float(np.partition(found, -count)[-count]))
            some = hopeful[start : start + _AT_ONCE]
            some = some[self._possible[some] >= least - _ROUNDING]
            if not some.size:
                break
            stretches = self._stretch * self._stretches(some.tolist(), least)
            found[some] = np.maximum(found[some], stretches)
        self._scores = found
        return found

    def _stretches(self, indices: Sequence[int], least: float) -> Likeness:
        """Return how alike the best stretches of some texts are, as far as they reach ``least``."""
        stretches: Likeness = process.cdist(
            [self._query],
            [self._codes[index] for index in indices],
            scorer=fuzz.partial_ratio,
            score_cutoff=max(0.0, least / self._stretch - _ROUNDING),
            dtype=np.float32,
        )[0]
        return stretches


def yardstick(query: str, codes: Sequence[str]) -> Likeness:
    """Return the likeness to the whole or the beginning alone, by which searches are measured."""
    lengths = np.fromiter(map(len, codes), np.float32, len(codes))
    return _scored(*_compared(query, codes, lengths))


def _scored(whole: Likeness, beginning: Likeness) -> Likeness:
    scores: Likeness = np.maximum(100 * whole, 100 * BEGINNING * beginning)
    return scores


def _compared(query: str, codes: Sequence[str], lengths: Likeness) -> tuple[Likeness, Likeness]:
    """Return the likeness to each text, and to its beginning; 0 where the whole is no longer."""
    cut = _beginning(query)
    longer = np.flatnonzero(lengths > cut)
    likeness = _likeness(query, [*codes, *(codes[index][:cut] for index in longer.tolist())])
    whole, of_longer = likeness[: len(codes)], likeness[len(codes) :]
    beginning = np.zeros_like(whole)
    beginning[longer] = of_longer
    return whole, beginning


def _beginning(query: str) -> int:
    """Return how many words the beginning of a text has with which a query is compared."""
    return int(_LONGER * len(query)) + _MORE


def _most(query: str, lengths: Likeness, whole: Likeness, beginning: Likeness) -> Likeness:
    """Return how alike the best stretch of each text can be, from how alike the rest is.

    No stretch as long as the query is more alike than if it had all that the text shares; none
    with which the text begins, than if what its beginning shares stood together. Shorter ones,
    where a text ends with the words with which the query begins, do not count, and a text no longer
    than a beginning has no stretch to speak of.
    """
    size = np.float32(max(len(query), 1))
    shared = whole * (size + lengths) / 2
    cut = _beginning(query)
    early = beginning * (size + cut) / 2
    most: Likeness = np.maximum(shared / size, 2 * early / (size + early))
    most[lengths <= cut] = 0
    return most


class Beginnings(NamedTuple):
    """How codes begin, beside a query, one figure for each."""

    begun: Likeness
    """How well those fit that begin as the query does, word by word, 0 to 100. Beginnings that are
    a little longer, which a word that was left out needs, never fit so well."""
    closeness: Likeness
    """How closely they begin so, 0 to 1, which decides among equals. The last word may be half
    typed, and counts for less: with it alone a text that has a word more in front ("Recalling also
    the Charter") would begin as closely."""


def beginnings(query: str, codes: Sequence[str]) -> Beginnings:
    """Return how codes begin, beside a query."""
    whole, most = (
        _likeness(some, [code[: len(some)] for code in codes]) for some in (query, query[:-1])
    )
    return Beginnings(100 * BEGINNING * whole, (whole + most) / np.float32(2))


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
