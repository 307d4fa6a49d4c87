"""Searching for any words, as one does in a search box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.words import plain_words
from drafter.corpus.fitting import Fitting, rank
from drafter.corpus.scoring import MIDDLE

if TYPE_CHECKING:
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
        code = self._lexicon.code(plain_words(text)[:_MOST_WORDS])
        if not code or limit < 1:
            return ()
        needed = set(code)
        candidates = [
            candidate
            for candidate in self._candidates.containing(code, filters, _MORE * limit)
            if needed.issubset(candidate.code)
        ]
        fits = Fitting(code, candidates, MIDDLE).best(limit, least=0)
        found = sorted(self._placing.placed(fits, filters), key=rank, reverse=True)
        prints = self._placing.prints(found)
        return tuple(
            self._placing.version(placed.first, placed.fit.score, prints) for placed in found
        )
