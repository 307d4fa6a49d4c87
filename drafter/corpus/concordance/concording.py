"""Concordance: every place of the corpus where some words stand together, adopted or draft.

The search index gives the texts that have all the words; in a code, where a word is a character,
the words stand together exactly where their code does. Nothing is ranked and nothing left out.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.words import plain_words, words
from drafter.corpus.answers import Concordance, Use, YearCount
from drafter.corpus.queries import clauses
from drafter.corpus.queries.unmarked import is_commoner
from drafter.corpus.tables import coding

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from drafter.corpus.answers import Filters
    from drafter.corpus.lineages.families import Families
    from drafter.corpus.queries.unmarked import Sets, Unmarked
    from drafter.corpus.search.candidates import Candidates
    from drafter.corpus.search.codes import Candidate
    from drafter.corpus.tables.facets import Facets
    from drafter.corpus.tables.lexicon import Lexicon
    from drafter.corpus.tables.places import Occurrence, Places

_GROUPED = 240
"""Texts, the newest, that are compared where the lineage of some is not known yet; comparing all
with all grows by the square."""


class _Found(NamedTuple):
    """The texts that hold a phrase, and which words each of its own may be there."""

    texts: dict[int, Candidate]
    sets: Sets


class Concording:
    """Finds the places of words in the state being read."""

    def __init__(
        self,
        lexicon: Lexicon,
        unmarked: Unmarked,
        candidates: Candidates,
        facets: Facets,
        places: Places,
        families: Families,
    ) -> None:
        self._lexicon = lexicon
        self._unmarked = unmarked
        self._candidates = candidates
        self._facets = facets
        self._places = places
        self._families = families

    def concordance(self, phrase: str, limit: int | None, filters: Filters) -> Concordance:
        """Return the places of a phrase, at most ``limit`` of them listed.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        texts, sets = self._found(plain_words(phrase), filters)
        everywhere = self._places.of_texts(list(texts), self._facets.allowed(filters))
        found = [place for places in everywhere.values() for place in places]
        found.sort(key=lambda place: place.age, reverse=True)
        listed = found if limit is None else found[:limit]
        return Concordance(
            words=" ".join(phrase.split()),
            lineages=self._by_lineage(listed, texts, sets),
            count=len(found),
            years=_by_year(found),
        )

    def _found(self, wanted: Sequence[str], filters: Filters) -> _Found:
        """Return the texts that hold a phrase."""
        if clauses.is_part(wanted):
            pattern = clauses.pattern(self._lexicon, wanted)
            passing = self._candidates.passing(pattern.stands_in, filters)
            return _Found({one.text: one for one in passing}, [(word,) for word in wanted])
        found = _Found({}, [])
        known = 0
        for reading in self._unmarked.readings(wanted, filters):
            if is_commoner(reading.texts - known, len(found.texts)):
                texts = self._holding(reading.codes, filters)
                if is_commoner(len(texts), len(found.texts)):
                    found = _Found(texts, reading.sets)
            known = reading.texts
        return found

    def _holding(self, codes: Sequence[str], filters: Filters) -> dict[int, Candidate]:
        """Return the texts that have a word of each of some sets in a row."""
        holds = _run(codes).search
        containing = self._candidates.all_containing(codes, filters)
        return {one.text: one for one in containing if holds(one.code)}

    def _by_lineage(
        self, listed: Sequence[Occurrence], texts: Mapping[int, Candidate], sets: Sets
    ) -> tuple[tuple[Use, ...], ...]:
        lineage_of = self._lineage_of(listed, texts)
        prints = self._places.prints(listed)
        lineages: dict[int, list[Use]] = {}
        for place in listed:
            text = prints[place.text].at(place.printed)
            use = Use(place=self._places.place(place), text=text, found=stretches(text, sets))
            lineages.setdefault(lineage_of[place.text], []).append(use)
        return tuple(sorted((tuple(uses) for uses in lineages.values()), key=len, reverse=True))

    def _lineage_of(
        self, listed: Sequence[Occurrence], texts: Mapping[int, Candidate]
    ) -> dict[int, int]:
        """Return a number for the lineage of each text, below 0 where it is not known yet."""
        documents: dict[int, set[int]] = {}
        for place in listed:
            documents.setdefault(place.text, set()).add(place.document)
        numbers = list(documents)
        known = self._families.numbers(numbers)
        lineage_of = {text: known.get(text, -text) for text in numbers}
        if len(known) == len(numbers):
            return lineage_of
        near = numbers[:_GROUPED]
        stands_in = [frozenset(documents[text]) for text in near]
        candidates = [texts[text] for text in near]
        for group in self._families.grouped(candidates, known, stands_in):
            members = [near[index] for index in group]
            lineage = next((known[text] for text in members if text in known), -members[0])
            lineage_of.update(dict.fromkeys(members, lineage))
        return lineage_of


def stretches(text: str, sets: Sets) -> tuple[tuple[int, int], ...]:
    """Return where in a text words of some sets stand together; places do not overlap."""
    wanted = [first for first, *_ in sets]
    if clauses.is_part(wanted):
        return clauses.stretches(text, wanted)
    found = words(text)
    size = len(sets)
    places: list[tuple[int, int]] = []
    end = 0
    for start in range(len(found) - size + 1 if size else 0):
        if start >= end and found[start].text in sets[0]:
            run = found[start : start + size]
            if all(word.text in some for word, some in zip(run, sets, strict=True)):
                end = start + size
                places.append((run[0].start, run[-1].end))
    return tuple(places)


def _run(codes: Sequence[str]) -> re.Pattern[str]:
    """Return what finds one word of each of some sets in a row, in the code of a text."""
    signs = (map(re.escape, coding.characters(some)) for some in codes)
    return re.compile("".join(f"(?:{'|'.join(some)})" for some in signs), re.DOTALL)


def _by_year(found: Iterable[Occurrence]) -> tuple[YearCount, ...]:
    """Count places by year, undated ones last."""
    counts: Counter[tuple[int, bool]] = Counter(
        (date.fromordinal(place.day).year if place.day else 0, place.is_adopted) for place in found
    )
    years = sorted({year for year, _ in counts}, key=lambda year: (not year, year))
    return tuple(
        YearCount(year=year or None, adopted=counts[year, True], drafts=counts[year, False])
        for year in years
    )
