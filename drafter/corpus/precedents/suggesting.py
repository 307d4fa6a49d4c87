"""Precedents for a paragraph: candidates, their score, and their lineages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from drafter.core.words import is_in_chinese
from drafter.corpus.answers import Precedent
from drafter.corpus.lineages.families import by_age
from drafter.corpus.precedents.fitting import Fitting, fitness
from drafter.corpus.precedents.scoring import ASIDE, MIDDLE
from drafter.corpus.precedents.weighing import FEW, closest, with_closest
from drafter.corpus.queries.labels import without_label
from drafter.corpus.search.index import Reach

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from drafter.corpus.answers import Filters
    from drafter.corpus.lineages.families import Families, Family
    from drafter.corpus.precedents.characters import Characters
    from drafter.corpus.precedents.fitting import Fit, Placing
    from drafter.corpus.precedents.weighing import Weigher, Weighing
    from drafter.corpus.queries.rewording import Rewording
    from drafter.corpus.search.candidates import Candidates
    from drafter.corpus.search.codes import Candidate
    from drafter.corpus.tables.prints import Print

_USUAL = Reach(words=16, texts=200, commonest=0.05, nearness=0.4)
"""How far to look for a paragraph at first; for most that is enough."""
_SHORT = Reach(words=16, texts=500, commonest=0.05, nearness=0.5)
"""How far for a few words, with which very many texts may begin."""
_WEIGHED = 250
"""Texts whose telling words are weighed then: all of them may be in one that is little alike."""
_FAR = Reach(words=64, texts=2000)
"""How far when nothing like the query was found: what it shares with any text are common words."""
_POOR = 56.0
"""Below this best score it is worth looking further: what is missed lies there. With it the first
15 words of paragraphs find what is most like them in 395 cases of 400, where it was 389 with 48."""
_FARTHEST = Reach(words=64, texts=5000)
"""How far when there is nothing like it even there: the text that is most like it hides among
thousands that are as unlike."""
_NOTHING = 36.0
"""Below this best score there is nothing like it, as for two whole paragraphs of a hundred."""
_PAGE = 200
"""A query of more words is no paragraph but a page."""
_BEGINNING = 60
"""Words of a page that are asked about where nothing is like the whole of it."""
_SURE = 95.0
"""From this score on, what was typed need not be read in another way."""
_POOL = 48
"""Texts that are grouped into lineages."""
_LEAST = 12.0
"""Below this score nothing is offered. Any two English paragraphs share so many small words that
they have more; in Arabic, where these are parts of others, the best there is may have no more."""
_WEAK = 40.0
"""Below this score two texts share little but common words: such texts are offered only where there
is nothing better."""
_WEAK_FOR_FEW = 30.0
"""The same, for a few words: a text that has three of four fits no better, and is worth seeing."""
_FEW_WEAK = 3
"""So many texts that share little are offered at most."""


class _Found(NamedTuple):
    """The texts that fit a query, the best first, and how to look at others as at them."""

    weigher: Weigher
    fits: list[Fit]
    spelled: Callable[[Sequence[Candidate]], list[Candidate]]
    is_midway: bool = False
    """Whether the query begins in the middle of a sentence."""


class Suggesting:
    """Finds precedents in the state being read."""

    def __init__(
        self,
        rewording: Rewording,
        candidates: Candidates,
        characters: Characters,
        placing: Placing,
        families: Families,
        weighing: Weighing,
    ) -> None:
        self._rewording = rewording
        self._candidates = candidates
        self._characters = characters
        self._placing = placing
        self._families = families
        self._weighing = weighing

    def suggest(
        self, text: str, limit: int, filters: Filters, own: frozenset[int] = frozenset()
    ) -> tuple[Precedent, ...]:
        """Return the best precedent of each lineage, best first.

        Places in the documents ``own`` do not count: who revises a text knows what it says, and
        asks where else that was said.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        bare = without_label(text)
        found = self._found(bare, filters) if limit > 0 else None
        if found is None:
            return ()
        weigher, fits, spelled, _ = found
        beginning = " ".join(bare.split()[:_BEGINNING])
        if not fits and len(weigher.code) > _PAGE and beginning != bare:
            return self.suggest(beginning, limit, filters, own)
        families = self._best_families(found, limit, filters, own)
        shown = _shown(families, limit, _WEAK if len(weigher.code) > FEW else _WEAK_FOR_FEW)
        whole = self._families.whole(weigher.code, shown, filters, own, spelled)
        whole = _weighed(weigher, shown, whole)
        prints = self._placing.prints(placed for family in whole for placed in family.texts)
        return tuple(self._precedent(family, prints) for family in whole)

    def _best_families(
        self, found: _Found, limit: int, filters: Filters, own: frozenset[int]
    ) -> list[Family]:
        """Return the lineages of the texts that fit best, each with those of its texts."""
        fits = found.fits
        if own:
            fits = [placed.fit for placed in self._placing.placed(fits, filters, own)]
        numbers = self._families.numbers([fit.candidate.text for fit in fits])
        leading = self._families.leading(fits, numbers, limit)
        closest_fit = closest(fits)
        if closest_fit and closest_fit not in leading:
            leading = [*leading, closest_fit]
        placed = self._placing.placed(leading, filters, own)
        midst = found.weigher.code if found.is_midway else ""
        return with_closest(self._families.of(placed, numbers), midst)

    def _found(self, text: str, filters: Filters) -> _Found | None:
        """Return the texts that fit a paragraph best, None where it says too little."""
        is_midway = text.lstrip()[:1].islower()
        stretch = MIDDLE if is_midway else ASIDE
        if is_in_chinese(text):
            words = self._rewording.words(text)
            if not words:
                return None
            weigher = self._characters.weigher(words)
            fits = self._characters.fits(words, weigher, filters, stretch)
            return _Found(weigher, fits, self._characters.spelled)
        readings = self._rewording.readings(text)
        if not readings:
            return None
        weighers = [self._weighing.of(*reading) for reading in readings]
        return _Found(weighers[0], self._ranked(weighers, filters, stretch), list, is_midway)

    def _ranked(self, weighers: Sequence[Weigher], filters: Filters, stretch: float) -> list[Fit]:
        """Return the texts that fit a query best, whichever way it is read, the best first."""
        best: dict[int, Fit] = {}
        for weigher in weighers:
            if any(fit.score >= _SURE for fit in best.values()):
                break
            for fit in self._fits(weigher, filters, stretch):
                known = best.get(fit.candidate.text)
                if known is None or fitness(fit) > fitness(known):
                    best[fit.candidate.text] = fit
        return sorted(best.values(), key=fitness, reverse=True)

    def _fits(self, weigher: Weigher, filters: Filters, stretch: float) -> list[Fit]:
        """Return the texts that fit best, looking as far as need be."""
        code = weigher.code
        if len(code) <= FEW:
            few = Fitting(code, self._candidates.likely(code, filters, _SHORT), stretch)
            return few.best_weighed(weigher, _WEIGHED, _POOL, _LEAST)
        fitting = Fitting(code, self._candidates.likely(code, filters, _USUAL), stretch)
        for enough, reach in ((_POOR, _FAR), (_NOTHING, _FARTHEST)):
            if self._candidates.are_all or fitting.reaches(enough):
                break
            fitting = Fitting(code, self._candidates.likely(code, filters, reach), stretch)
        return weigher.weighed(fitting.best(_POOL, _LEAST))

    def _precedent(self, family: Family, prints: Mapping[int, Print]) -> Precedent:
        best = family.texts[0]
        pairs = by_age(family)
        versions = tuple(
            self._placing.version(place, placed.fit.score, prints, family.lineage)
            for place, placed in pairs
        )
        dated = list(zip(versions, pairs, strict=True))
        chosen = next(version for version, (place, _) in dated if place is best.first)
        newest = next(
            (
                version
                for version, (place, placed) in dated
                if place.is_adopted and place.day > best.first.day and placed is not best
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


def _shown(families: Sequence[Family], limit: int, weak: float) -> Sequence[Family]:
    """Return the families to offer, the best first: weak ones only where there are no others."""
    strong = [one for one in families[:limit] if one.texts[0].fit.score >= weak]
    return strong or families[: min(limit, _FEW_WEAK)]


def _weighed(weigher: Weigher, shown: Sequence[Family], whole: Sequence[Family]) -> list[Family]:
    """Return whole families, with those texts weighed that are not shown yet as the others were."""
    counts = [len(family.texts) for family in shown]
    further = [family.texts[count:] for family, count in zip(whole, counts, strict=True)]
    fits = iter(weigher.weighed([placed.fit for some in further for placed in some]))
    return [
        known._replace(texts=[*known.texts, *(one._replace(fit=next(fits)) for one in some)])
        for known, some in zip(shown, further, strict=True)
    ]
