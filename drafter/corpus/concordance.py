"""Concordance: every place of the corpus where some words stand together, adopted or draft.

The search index gives the texts that have all the words; in a code, where a word is a character,
the words stand together exactly where their code does. Nothing is ranked and nothing left out.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from drafter.core.words import plain_words, words
from drafter.corpus import clauses, coding
from drafter.corpus.answers import Concordance, Use, YearCount

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from drafter.corpus.answers import Filters
    from drafter.corpus.candidates import Candidates
    from drafter.corpus.codes import Candidate
    from drafter.corpus.facets import Facets
    from drafter.corpus.families import Families
    from drafter.corpus.lexicon import Lexicon
    from drafter.corpus.places import Occurrence, Places

_GROUPED = 240
"""Texts, the newest, that are compared where the lineage of some is not known yet; comparing all
with all grows by the square."""


class Concording:
    """Finds the places of words in the state being read."""

    def __init__(
        self,
        lexicon: Lexicon,
        candidates: Candidates,
        facets: Facets,
        places: Places,
        families: Families,
    ) -> None:
        self._lexicon = lexicon
        self._candidates = candidates
        self._facets = facets
        self._places = places
        self._families = families

    def concordance(self, phrase: str, limit: int | None, filters: Filters) -> Concordance:
        """Return the places of a phrase, at most ``limit`` of them listed.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        wanted = plain_words(phrase)
        texts = self._texts(wanted, filters)
        everywhere = self._places.of_texts(list(texts), self._facets.allowed(filters))
        found = [place for places in everywhere.values() for place in places]
        found.sort(key=lambda place: place.age, reverse=True)
        listed = found if limit is None else found[:limit]
        return Concordance(
            words=" ".join(phrase.split()),
            lineages=self._by_lineage(listed, texts, wanted),
            count=len(found),
            years=_by_year(found),
        )

    def _texts(self, wanted: Sequence[str], filters: Filters) -> dict[int, Candidate]:
        """Return the texts that hold a phrase."""
        if clauses.is_part(wanted):
            pattern = clauses.pattern(self._lexicon, wanted)
            found = self._candidates.passing(pattern.stands_in, filters)
            return {candidate.text: candidate for candidate in found}
        code = self._lexicon.code(wanted)
        if not code or coding.UNKNOWN in code:
            return {}
        return {
            candidate.text: candidate
            for candidate in self._candidates.all_containing(code, filters)
            if code in candidate.code
        }

    def _by_lineage(
        self, listed: Sequence[Occurrence], texts: Mapping[int, Candidate], wanted: list[str]
    ) -> tuple[tuple[Use, ...], ...]:
        lineage_of = self._lineage_of(listed, texts)
        prints = self._places.prints(listed)
        lineages: dict[int, list[Use]] = {}
        for place in listed:
            text = prints[place.text].at(place.printed)
            use = Use(place=self._places.place(place), text=text, found=stretches(text, wanted))
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


def stretches(text: str, wanted: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Return where in a text some words stand together; places do not overlap."""
    if clauses.is_part(wanted):
        return clauses.stretches(text, wanted)
    found = words(text)
    plain = [word.text for word in found]
    size = len(wanted)
    places: list[tuple[int, int]] = []
    start = 0
    while size and start + size <= len(plain):
        if plain[start : start + size] == list(wanted):
            places.append((found[start].start, found[start + size - 1].end))
            start += size
        else:
            start += 1
    return tuple(places)


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
