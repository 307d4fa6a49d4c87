"""Precedents of Chinese paragraphs: found by pairs of characters, and compared by characters."""

from __future__ import annotations

from itertools import islice
from math import log1p
from typing import TYPE_CHECKING

from drafter.corpus.precedents.fitting import Fitting, fitness
from drafter.corpus.precedents.weighing import FEW, Weigher
from drafter.corpus.search import chinese
from drafter.corpus.search.codes import Candidate
from drafter.corpus.search.index import Reach
from drafter.corpus.tables import coding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus.answers import Filters
    from drafter.corpus.precedents.fitting import Fit
    from drafter.corpus.search.candidates import Candidates
    from drafter.corpus.tables.lexicon import Lexicon

_REACH = Reach(words=32, texts=300, commonest=0.05, nearness=0.3)
"""How far to look: pairs of characters, and texts that have them."""
_SHORT = Reach(words=32, texts=500, commonest=0.05)
"""How far for a few characters, with which very many texts may begin."""
_FAR = Reach(words=96, texts=2000)
"""How far when nothing much like the query was found."""
_POOR = 60.0
"""Below this best score it is worth looking further: any two Chinese texts share characters."""
_TELLING = 32
"""Pairs of characters that tell what a query is about."""
_POOL, _LEAST = 48, 12.0
"""Texts that are of interest, and the score below which none is, as in other languages: in a small
corpus the nearest there is may have no more than a fifth."""
_KEPT = 6000
"""Texts whose characters are kept in mind."""


class Characters:
    """Compares Chinese queries with texts of the state being read."""

    def __init__(self, lexicon: Lexicon, candidates: Candidates) -> None:
        self._lexicon = lexicon
        self._candidates = candidates
        self._known: dict[str, str] = {}

    def weigher(self, words: Sequence[str]) -> Weigher:
        """Return what weighs the fits of a query, by its words.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        pairs = list(filter(chinese.is_telling, chinese.pairs(words)))
        total, counts = self._counted(pairs)
        weighed = [
            (pair, log1p(total / count) ** 2)
            for pair, count in zip(pairs, counts, strict=True)
            if count
        ]
        weighed.sort(key=lambda one: -one[1])
        return Weigher(chinese.spelled(words), 1.0, tuple(weighed[:_TELLING]))

    def fits(
        self, words: Sequence[str], weigher: Weigher, filters: Filters, stretch: float
    ) -> list[Fit]:
        """Return the texts that fit a query best, the best first.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        code, pairs = self._lexicon.code(words), chinese.pairs(words)
        is_short = len(weigher.code) <= FEW
        found: dict[int, Candidate] = {}
        fits: list[Fit] = []
        for reach in (_SHORT if is_short else _REACH, _FAR):
            some = self._candidates.sharing_pairs(code, pairs, filters, reach)
            found = {candidate.text: candidate for candidate in some}
            fitting = Fitting(weigher.code, self.spelled(some), stretch)
            if is_short:
                fits = fitting.best_weighed(weigher, len(some), _POOL, _LEAST)
                break
            if self._candidates.are_all or fitting.reaches(_POOR) or reach is _FAR:
                fits = weigher.weighed(fitting.best(_POOL, _LEAST))
                break
        fits.sort(key=fitness, reverse=True)
        return [fit._replace(candidate=found[fit.candidate.text]) for fit in fits]

    def spelled(self, candidates: Sequence[Candidate]) -> list[Candidate]:
        """Return texts with their characters in place of their codes."""
        known = self._known
        if len(known) + len(candidates) > _KEPT:
            known.clear()
        missing = [code for code in dict.fromkeys(one.code for one in candidates)
                   if code not in known]  # fmt: skip
        words = iter(self._lexicon.spelled("".join(missing)))
        for code, length in zip(missing, coding.lengths(missing), strict=True):
            known[code] = chinese.spelled(islice(words, length))
        return [Candidate(text, known[code]) for text, code in candidates]

    def _counted(self, pairs: Sequence[str]) -> tuple[int, list[int]]:
        """Return how many texts there are, and in how many each of some pairs stands."""
        if not self._candidates.are_all:
            return self._candidates.count(), self._candidates.counts_of_pairs(pairs)
        texts = [one.code for one in self.spelled(self._candidates.every())]
        return len(texts), [sum(pair in text for text in texts) for pair in pairs]
