"""Precedents for a paragraph: candidates, their score, and their lineages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.words import plain_words
from drafter.corpus.answers import Precedent, Version
from drafter.corpus.lineages import grouped
from drafter.corpus.printing import unpack
from drafter.corpus.scoring import scores

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from drafter.corpus.answers import Filters
    from drafter.corpus.candidates import Candidate, Candidates
    from drafter.corpus.facets import Facets
    from drafter.corpus.lexicon import Lexicon
    from drafter.corpus.places import Occurrence, Places

_CANDIDATES = 200
"""Texts that are scored."""
_POOL = 48
"""Of these, so many of the best are grouped into lineages."""
_LEAST = 30.0
"""Below this score nothing is offered."""
_LONGEST = 1500
"""Words of a query that count; no paragraph is longer."""
_FEWEST = 2
"""Words of a query below which there is nothing to compare."""
_LABEL = re.compile(
    r"\s*(?:(?:OP|PP)\s?\d+\w?(?:\s?(?:bis|ter|quater|alt)\b)?[.:]?\s+"
    r"|\(?[0-9]{1,3}[.)]\s*|\([a-z]{1,5}\)\s*|[a-z]{1,4}[.)]\s+)*",
    re.IGNORECASE,
)
"""What stands before a paragraph and is no part of it: "12.", "(a)", "OP3 bis"."""


class _Scored(NamedTuple):
    """A text that fits, and where it stands, the newest adopted place first."""

    code: str
    score: float
    places: list[Occurrence]


class Finder:
    """Finds precedents in the state being read."""

    def __init__(
        self, lexicon: Lexicon, facets: Facets, candidates: Candidates, places: Places
    ) -> None:
        self._lexicon = lexicon
        self._facets = facets
        self._candidates = candidates
        self._places = places

    def suggest(self, text: str, limit: int, filters: Filters) -> tuple[Precedent, ...]:
        """Return the best precedent of each lineage, best first.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        words = plain_words(without_label(text))[:_LONGEST]
        if len(words) < _FEWEST or limit < 1:
            return ()
        code = self._lexicon.code(words)
        candidates = self._candidates.likely(code, filters, _CANDIDATES)
        best = self._placed(_best(code, candidates, _POOL), filters)
        documents = [frozenset(place.document for place in scored.places) for scored in best]
        groups = grouped([scored.code for scored in best], documents) if best else []
        lineages = [[best[index] for index in group] for group in groups]
        lineages.sort(key=lambda lineage: _rank(lineage[0]), reverse=True)
        shown = lineages[:limit]
        prints = self._places.prints(
            [place for lineage in shown for scored in lineage for place in scored.places[:1]]
        )
        return tuple(self._precedent(lineage, prints) for lineage in shown)

    def search(self, text: str, limit: int, filters: Filters) -> tuple[Version, ...]:
        """Return texts with all words of a search, those that have them together first.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        code = self._lexicon.code(plain_words(text)[:_LONGEST])
        if not code or limit < 1:
            return ()
        needed = set(code)
        candidates = [
            candidate
            for candidate in self._candidates.containing(code, filters, 4 * limit)
            if needed.issubset(candidate.code)
        ]
        best = self._placed(_best(code, candidates, limit), filters)
        best.sort(key=_rank, reverse=True)
        prints = self._places.prints([scored.places[0] for scored in best])
        return tuple(self._version(scored.places[0], scored.score, prints) for scored in best)

    def _placed(self, best: list[tuple[Candidate, float]], filters: Filters) -> list[_Scored]:
        """Return the texts with their places, as far as the filters allow them."""
        allowed = self._facets.allowed(filters)
        found = self._places.of_texts([candidate.text for candidate, _ in best], allowed)
        return [
            _Scored(candidate.code, score, sorted(places, key=_standing, reverse=True))
            for candidate, score in best
            if (places := found[candidate.text])
        ]

    def _precedent(self, lineage: list[_Scored], prints: Mapping[int, str]) -> Precedent:
        best = max(lineage, key=_rank)
        chosen = self._version(best.places[0], best.score, prints)
        pairs = [(place, scored) for scored in lineage for place in scored.places]
        pairs.sort(key=lambda pair: pair[0].age, reverse=True)
        versions = tuple(
            chosen if place is best.places[0] else self._version(place, scored.score, prints)
            for place, scored in pairs
        )
        newest = next(
            (
                version
                for version, (place, scored) in zip(versions, pairs, strict=True)
                if place.is_adopted and place.day > best.places[0].day and scored is not best
            ),
            None,
        )
        return Precedent(
            score=chosen.score,
            text=chosen.text,
            place=chosen.place,
            versions=versions,
            newest=newest,
        )

    def _version(self, occurrence: Occurrence, score: float, prints: Mapping[int, str]) -> Version:
        return Version(
            text=unpack(occurrence.printed) if occurrence.printed else prints[occurrence.text],
            place=self._places.place(occurrence),
            score=score,
        )


def without_label(text: str) -> str:
    """Return a paragraph without the number or label that was typed before it."""
    label = _LABEL.match(text)
    return text[label.end() :] if label else text


def _best(code: str, candidates: Sequence[Candidate], limit: int) -> list[tuple[Candidate, float]]:
    """Return the candidates that fit best, with their scores."""
    found = scores(code, [candidate.code for candidate in candidates], limit)
    order = (-found).argsort(kind="stable")[:limit]
    return [
        (candidates[index], float(found[index])) for index in order.tolist()
        if found[index] >= _LEAST
    ]  # fmt: skip


def _standing(occurrence: Occurrence) -> tuple[bool, tuple[int, int, int]]:
    """Sorts places: adopted ones last, newer ones last."""
    return occurrence.is_adopted, occurrence.age


def _rank(scored: _Scored) -> tuple[float, tuple[bool, tuple[int, int, int]]]:
    """Sorts texts: the better the later; among equals as their places."""
    return round(scored.score, 3), _standing(scored.places[0])
