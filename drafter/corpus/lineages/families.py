"""Families: lineages as a query finds them, each with those of its texts that fit, best first."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from drafter.corpus.lineages.grouping import grouped
from drafter.corpus.precedents.fitting import alike, fitness, rank

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from drafter.corpus.answers import Filters
    from drafter.corpus.lineages.kinship import Kinship
    from drafter.corpus.lineages.known import Lineages
    from drafter.corpus.precedents.fitting import Fit, Placed, Placing
    from drafter.corpus.search.codes import Candidate, Codes
    from drafter.corpus.tables.places import Occurrence


class Family(NamedTuple):
    """A lineage: its texts that fit the query, the best first, and its number (None: none yet)."""

    texts: list[Placed]
    lineage: int | None


class Families:
    """Finds whole lineages in the state being read."""

    def __init__(
        self, lineages: Lineages, codes: Codes, placing: Placing, kinship: Kinship
    ) -> None:
        self._lineages = lineages
        self._codes = codes
        self._placing = placing
        self._kinship = kinship

    def leading(self, fits: Sequence[Fit], numbers: Mapping[int, int], limit: int) -> Sequence[Fit]:
        """Return those of some fits, the best first, that may be in one of the best families.

        ``numbers`` are those of their lineages, by text. All of them while one is not known: it
        may belong to any.
        """
        if len(numbers) < len(fits):
            return fits
        order = dict.fromkeys(numbers[fit.candidate.text] for fit in fits)
        if len(order) <= limit:
            return fits
        *_, last = islice(order, limit)
        least = next(fitness(fit) for fit in fits if numbers[fit.candidate.text] == last)
        # What fits as well as the last of the best comes by its places, which are not known yet.
        leading = {numbers[fit.candidate.text] for fit in fits if fitness(fit) >= least}
        return [fit for fit in fits if numbers[fit.candidate.text] in leading]

    def of(self, found: Sequence[Placed], numbers: Mapping[int, int]) -> list[Family]:
        """Return the families of the texts that were found, the best first.

        ``numbers`` are those of their lineages, by text, as far as they are known.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        candidates = [placed.fit.candidate for placed in found]
        documents = [frozenset(place.document for place in placed.places) for placed in found]
        families: list[Family] = []
        for group in self.grouped(candidates, numbers, documents):
            known = (numbers.get(candidates[index].text) for index in group)
            members = sorted((found[index] for index in group), key=rank, reverse=True)
            families.append(Family(members, next(filter(None, known), None)))
        families.sort(key=lambda family: rank(family.texts[0]), reverse=True)
        return families

    def numbers(self, texts: Sequence[int]) -> dict[int, int]:
        """Return the numbers of the lineages of some texts, as far as they are known, by text."""
        return self._lineages.of_texts(texts)

    def grouped(
        self,
        candidates: Sequence[Candidate],
        numbers: Mapping[int, int],
        documents: Sequence[frozenset[int]],
    ) -> list[list[int]]:
        """Return the indices of texts by lineage.

        Args:
            candidates: The texts.
            numbers: Those of their lineages, by text, as far as they are known.
            documents: Those that each text stands in.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        known = [numbers.get(candidate.text) for candidate in candidates]
        codes = [candidate.code for candidate in candidates]
        return grouped(self._kinship, codes, known, documents)

    def whole(
        self,
        code: str,
        families: Sequence[Family],
        filters: Filters,
        own: frozenset[int] = frozenset(),
        spelled: Callable[[Sequence[Candidate]], list[Candidate]] = list,
    ) -> list[Family]:
        """Return families with those of their texts that fit a query's code less.

        Places in the documents ``own`` do not count. ``spelled`` are texts as the query's code
        is: those of Chinese by their characters.
        """
        members = self._lineages.members([family.lineage for family in families if family.lineage])
        missing: dict[int, int] = {}
        for lineage, texts in members.items():
            missing.update((text, lineage) for text in texts)
        for family in families:
            for placed in family.texts:
                missing.pop(placed.fit.candidate.text, None)
        candidates = self._codes.of(list(missing))
        further: dict[int, list[Placed]] = {}
        for placed in self._placing.placed(alike(code, spelled(candidates)), filters, own):
            further.setdefault(missing[placed.fit.candidate.text], []).append(placed)
        return [
            Family([*family.texts, *further.get(family.lineage or 0, ())], family.lineage)
            for family in families
        ]


def by_age(family: Family) -> list[tuple[Occurrence, Placed]]:
    """Return each place of a family's texts, the newest first."""
    pairs = [(place, placed) for placed in family.texts for place in placed.places]
    pairs.sort(key=_age, reverse=True)
    return pairs


def _age(pair: tuple[Occurrence, Placed]) -> tuple[int, int, int]:
    return pair[0].age
