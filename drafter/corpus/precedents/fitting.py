"""The texts that fit a query best, and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from drafter.corpus.answers import Version
from drafter.corpus.precedents.scoring import Comparison, beginnings, yardstick

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from drafter.corpus.answers import Filters
    from drafter.corpus.precedents.scoring import Likeness
    from drafter.corpus.precedents.weighing import Weigher
    from drafter.corpus.search.codes import Candidate
    from drafter.corpus.tables.facets import Facets
    from drafter.corpus.tables.places import Occurrence, Places
    from drafter.corpus.tables.prints import Print


_BREVITY = 0.2
"""Of the likeness to a few words, what the likeness to the whole or the beginning counts: of all
texts that have them together, those say most of it that say little else, or begin with it. With it
three words in any order find their paragraph first in 50 cases of 100 where it was 45."""

Standing = tuple[bool, tuple[int, int, int]]


class Fit(NamedTuple):
    """A text that fits: how well, and how closely it begins as the query does."""

    candidate: Candidate
    score: float
    likeness: float
    """To the whole or the beginning alone, 0 to 100."""
    begun: float
    """How well it fits where it is to begin as the query does, word by word, 0 to 100."""
    closeness: float


class Placed(NamedTuple):
    """A text that fits, and where it stands."""

    fit: Fit
    places: list[Occurrence]
    standing: Standing
    first: Occurrence
    """The newest adopted place; where there is none, the newest draft."""


class Placing:
    """Finds the places of texts, and what is printed there, in the state being read."""

    def __init__(self, facets: Facets, places: Places) -> None:
        self._facets = facets
        self._places = places

    def placed(
        self, fits: Sequence[Fit], filters: Filters, own: frozenset[int] = frozenset()
    ) -> list[Placed]:
        """Return texts with their places, as far as the filters allow them.

        Places in the documents ``own`` do not count; texts that stand nowhere else are left out.
        """
        allowed = self._facets.allowed(filters)
        found = self._places.of_texts([fit.candidate.text for fit in fits], allowed, own)
        return [_placed(fit, places) for fit in fits if (places := found[fit.candidate.text])]

    def prints(self, placed: Iterable[Placed]) -> dict[int, Print]:
        """Return how some texts were printed first, by text."""
        return self._places.prints([some.first for some in placed])

    def version(
        self,
        place: Occurrence,
        score: float,
        prints: Mapping[int, Print],
        lineage: int | None = None,
    ) -> Version:
        """Return a text as it is printed at one of its places."""
        return Version(
            text=prints[place.text].at(place.printed),
            place=self._places.place(place),
            score=score,
            lineage=lineage,
        )


class Fitting:
    """The candidates that fit the code of a query, looked at as closely as need be."""

    def __init__(self, code: str, candidates: Sequence[Candidate], stretch: float) -> None:
        """``stretch`` is what the likeness to a stretch is worth."""
        self._code = code
        self._candidates = candidates
        self._comparison = Comparison(code, [one.code for one in candidates], stretch)

    def reaches(self, score: float) -> bool:
        """Whether any of them fits so well."""
        return self._comparison.reaches(score)

    def best(self, limit: int, least: float) -> list[Fit]:
        """Return those that fit best, the best first; ``least`` is the lowest score that counts."""
        scores = self._comparison.scores(limit, least)
        order = (-scores).argsort(kind="stable")[:limit]
        return self._fits(order[scores[order] >= least], scores)

    def best_weighed(self, weigher: Weigher, count: int, limit: int, least: float) -> list[Fit]:
        """Return those that fit best when what they are about is weighed in, the best first.

        ``count`` of them are weighed, those that are most alike.
        """
        scores = self._comparison.scores(count, 0.0).copy()
        likely = (-scores).argsort(kind="stable")[:count]
        indices: list[int] = likely.tolist()
        codes = [self._candidates[index].code for index in indices]
        if codes:
            alike = np.maximum(scores[likely], beginnings(self._code, codes).begun)
            alike += _BREVITY * (self._comparison.yardstick[likely] - alike)
            scores[likely] = weigher.scores(codes, alike)
        order = likely[(-scores[likely]).argsort(kind="stable")[:limit]]
        return self._fits(order[scores[order] >= least], scores)

    def _fits(self, order: NDArray[np.intp], scores: Likeness) -> list[Fit]:
        """Return some candidates with their scores, the best first."""
        indices: list[int] = order.tolist()
        candidates = [self._candidates[index] for index in indices]
        likeness = self._comparison.yardstick[order]
        return sorted(
            _fits(self._code, candidates, scores[order], likeness), key=fitness, reverse=True
        )


def alike(code: str, candidates: Sequence[Candidate]) -> list[Fit]:
    """Return how well texts fit the code of a query as a whole or from their beginning."""
    likeness = yardstick(code, [candidate.code for candidate in candidates])
    return _fits(code, candidates, likeness, likeness)


def _fits(
    code: str, candidates: Sequence[Candidate], scores: Likeness, likeness: Likeness
) -> list[Fit]:
    begun, closeness = beginnings(code, [candidate.code for candidate in candidates])
    figures = (scores, likeness, begun, closeness)
    return list(map(Fit, candidates, *(some.tolist() for some in figures)))


def rank(placed: Placed) -> tuple[tuple[float, float], Standing]:
    """Sorts texts as they fit, among equals as their places: the best last."""
    return fitness(placed.fit), placed.standing


def fitness(fit: Fit) -> tuple[float, float]:
    """Sorts texts as they fit: the best last."""
    return round(fit.score, 1), fit.closeness


def _placed(fit: Fit, places: list[Occurrence]) -> Placed:
    standing, index = max((_standing(place), index) for index, place in enumerate(places))
    return Placed(fit, places, standing, places[index])


def _standing(occurrence: Occurrence) -> Standing:
    """Sorts places: adopted ones after drafts, newer ones after older ones."""
    return occurrence.is_adopted, occurrence.age
