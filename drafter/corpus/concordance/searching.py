"""Searching for any words, as one does in a search box."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.core.words import is_chinese, plain_words
from drafter.corpus.precedents.fitting import Fit, Fitting, rank
from drafter.corpus.precedents.scoring import MIDDLE
from drafter.corpus.queries import clauses
from drafter.corpus.queries.unmarked import is_commoner
from drafter.corpus.tables import coding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus.answers import Filters, Version
    from drafter.corpus.precedents.fitting import Placing
    from drafter.corpus.queries.unmarked import Unmarked
    from drafter.corpus.search.candidates import Candidates
    from drafter.corpus.search.codes import Candidate
    from drafter.corpus.tables.lexicon import Lexicon

_MOST_WORDS = 200
"""Words of a search that count."""
_MORE = 4
"""Times as many texts are ranked as are shown."""


class Searching:
    """Searches in the state being read."""

    def __init__(
        self, lexicon: Lexicon, unmarked: Unmarked, candidates: Candidates, placing: Placing
    ) -> None:
        self._lexicon = lexicon
        self._unmarked = unmarked
        self._candidates = candidates
        self._placing = placing

    def search(self, text: str, limit: int, filters: Filters) -> tuple[Version, ...]:
        """Return texts with all words of a search, those that have them together first.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        wanted = plain_words(text)[:_MOST_WORDS]
        if not wanted or limit < 1:
            return ()
        if any(map(is_chinese, wanted)):
            fits = self._in_clauses(wanted, filters)
        else:
            fits = self._with_words(wanted, filters, limit)
        found = sorted(self._placing.placed(fits, filters), key=rank, reverse=True)[:limit]
        prints = self._placing.prints(found)
        return tuple(
            self._placing.version(placed.first, placed.fit.score, prints) for placed in found
        )

    def _with_words(self, wanted: Sequence[str], filters: Filters, limit: int) -> list[Fit]:
        """Return the texts that have all of some words, as well as they fit."""
        for sets in self._readings(wanted, filters):
            signs = [list(coding.characters(some)) for some in sets]
            found = [
                candidate
                for candidate in self._candidates.containing(sets, filters, _MORE * limit)
                if all(any(sign in candidate.code for sign in some) for some in signs)
            ]
            if found:
                code = "".join(first for first, *_ in signs)
                return Fitting(code, _as_typed(found, signs), MIDDLE).best(limit, 0.0)
        return []

    def _readings(self, wanted: Sequence[str], filters: Filters) -> list[list[str]]:
        """Return the codes of the words that may be meant, in each way to read some words."""
        readings = self._unmarked.readings(wanted, filters)
        if readings and is_commoner(readings[-1].texts, readings[0].texts):
            readings = readings[-1:]
        return [reading.codes for reading in readings]

    def _in_clauses(self, wanted: Sequence[str], filters: Filters) -> list[Fit]:
        """Return the texts in whose clauses all of some words are, none better than another."""
        holders = clauses.holders(self._lexicon, wanted)

        def holds(code: str) -> bool:
            return not any(holder.isdisjoint(code) for holder in holders)

        return [
            Fit(one, 100.0, 100.0, 0.0, 0.0) for one in self._candidates.passing(holds, filters)
        ]


def _as_typed(found: list[Candidate], signs: Sequence[Sequence[str]]) -> list[Candidate]:
    """Return texts that have the first sign of each list in place of its others."""
    instead = {other: first for first, *others in signs for other in others}
    if not instead:
        return found
    other = re.compile("|".join(map(re.escape, instead)))
    return [
        candidate._replace(code=other.sub(lambda sign: instead[sign[0]], candidate.code))
        for candidate in found
    ]
