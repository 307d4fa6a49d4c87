"""Searching for any words, as one does in a search box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.words import is_chinese, plain_words
from drafter.corpus import clauses
from drafter.corpus.fitting import Fit, Fitting, rank
from drafter.corpus.scoring import MIDDLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus.answers import Filters, Version
    from drafter.corpus.candidates import Candidates
    from drafter.corpus.fitting import Placing
    from drafter.corpus.lexicon import Lexicon

_MOST_WORDS = 200
"""Words of a search that count."""
_MORE = 4
"""Times as many texts are ranked as are shown."""


class Searching:
    """Searches in the state being read."""

    def __init__(self, lexicon: Lexicon, candidates: Candidates, placing: Placing) -> None:
        self._lexicon = lexicon
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
            fits = self._with_words(self._lexicon.code(wanted), filters, limit)
        found = sorted(self._placing.placed(fits, filters), key=rank, reverse=True)[:limit]
        prints = self._placing.prints(found)
        return tuple(
            self._placing.version(placed.first, placed.fit.score, prints) for placed in found
        )

    def _with_words(self, code: str, filters: Filters, limit: int) -> list[Fit]:
        """Return the texts that have all words of a code, as well as they fit."""
        needed = set(code)
        candidates = [
            candidate
            for candidate in self._candidates.containing(code, filters, _MORE * limit)
            if needed.issubset(candidate.code)
        ]
        return Fitting(code, candidates, MIDDLE).best(limit, 0.0)

    def _in_clauses(self, wanted: Sequence[str], filters: Filters) -> list[Fit]:
        """Return the texts in whose clauses all of some words are, none better than another."""
        holders = clauses.holders(self._lexicon, wanted)

        def holds(code: str) -> bool:
            return not any(holder.isdisjoint(code) for holder in holders)

        return [
            Fit(one, 100.0, 100.0, 0.0, 0.0) for one in self._candidates.passing(holds, filters)
        ]
