"""What filters can ask of an occurrence.

Every combination of part, status, organ, session, language and year that occurs is one facet,
with a number; a corpus has some thousand of them. A filter of any kind is a set of facets, so
that all its conditions hold for one and the same occurrence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from drafter.core.model import Part, Status
from drafter.corpus.answers import NO_FILTERS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Set as AbstractSet

    from drafter.core.model import Document
    from drafter.corpus.answers import Filters

AGREED_PARTS = frozenset({Part.PREAMBULAR, Part.OPERATIVE})
"""Parts whose words are agreed language once the text is adopted."""


class Facet(NamedTuple):
    """One combination."""

    part: str
    status: str
    organ: str | None
    session: int | None
    language: str
    year: int | None

    @property
    def is_agreed(self) -> bool:
        """Whether words in such a place are agreed language."""
        return self.status == Status.ADOPTED and self.part in AGREED_PARTS


class _Asked(NamedTuple):
    """What some filters let through of the facets that were known."""

    filters: Filters
    known: int
    allowed: frozenset[int]


def facet_of(document: Document, part: Part, date: str | None) -> Facet:
    """Return the facet of the paragraphs of one part of a document."""
    masthead = document.masthead
    year = int(date[:4]) if date and date[:4].isdigit() else None
    return Facet(
        part, document.status, masthead.organ, masthead.session_number, document.language, year
    )


class Facets:
    """The facets of a corpus and their numbers; they are never taken out."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._facets: dict[int, Facet] = {}
        self._terms: dict[int, tuple[str, ...]] = {}
        self._agreed: set[int] = set()
        self._asked = _Asked(NO_FILTERS, 0, frozenset())

    def all(self) -> dict[int, Facet]:
        """Return all facets by number."""
        rows = self._connection.execute(
            "SELECT id, part, status, organ, session, language, year FROM facets"
            " WHERE id > ? ORDER BY id",
            (next(reversed(self._facets), 0),),
        )
        for number, *values in rows:
            self._facets[number] = facet = Facet(*values)
            if facet.is_agreed:
                self._agreed.add(number)
        return self._facets

    def agreed(self) -> AbstractSet[int]:
        """Return the numbers of the facets whose words are agreed language."""
        self.all()
        return self._agreed

    def having(self, numbers: AbstractSet[int]) -> dict[int, Facet]:
        """Return facets by number, those with some numbers among them."""
        return self._facets if numbers <= self._facets.keys() else self.all()

    def number(self, facet: Facet) -> int:
        """Return the number of a facet, a new one where it is new. Needs a transaction."""
        row = self._connection.execute(
            "SELECT id FROM facets WHERE (part, status, language) = (?, ?, ?)"
            " AND organ IS ? AND session IS ? AND year IS ?",
            (facet.part, facet.status, facet.language, facet.organ, facet.session, facet.year),
        ).fetchone()
        if row is None:
            row = self._connection.execute(
                "INSERT INTO facets (part, status, organ, session, language, year, agreed)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                (*facet, facet.is_agreed),
            ).fetchone()
        return int(row[0])

    def terms(self, number: int) -> tuple[str, ...]:
        """Return the terms under which the search index knows a facet."""
        if number not in self._terms:
            self._terms[number] = tuple(terms(self.all()[number], number))
        return self._terms[number]

    def allowed(self, filters: Filters) -> frozenset[int] | None:
        """Return the numbers of the facets that filters let through, None for all of them."""
        if filters == NO_FILTERS:
            return None
        known = self.all()
        if (self._asked.filters, self._asked.known) != (filters, len(known)):
            allowed = frozenset(number for number, facet in known.items() if lets(filters, facet))
            self._asked = _Asked(filters, len(known), allowed)
        return self._asked.allowed

    def forget(self) -> None:
        """Forget what was looked up: a transaction failed."""
        self._facets.clear()
        self._agreed.clear()
        self._terms.clear()
        self._asked = _Asked(NO_FILTERS, 0, frozenset())


def lets(filters: Filters, facet: Facet) -> bool:
    """Whether filters let a facet through."""
    return (
        filters.part in (None, facet.part)
        and filters.status in (None, facet.status)
        and (filters.organ is None or _same(filters.organ, facet.organ))
        and filters.session in (None, facet.session)
        and (filters.language is None or _same(filters.language, facet.language))
        and (filters.years is None or _within(filters.years, facet.year))
    )


def _same(wanted: str, found: str | None) -> bool:
    return found is not None and _alike(wanted) == _alike(found)


def _within(years: tuple[int, int], year: int | None) -> bool:
    return year is not None and min(years) <= year <= max(years)


def terms(facet: Facet, number: int) -> list[str]:
    """Return the terms under which the search index knows a facet.

    Part, status and language alone let through half the corpus, so that each combination of
    theirs is one term; what asks for more is told by the numbers of the facets.
    """
    found = [f"facet {number}", *_broad_terms(facet)]
    if facet.organ is not None:
        found.append(f"organ {_alike(facet.organ)}")
    if facet.session is not None:
        found.append(f"session {facet.session}")
    return found


def wanted_terms(filters: Filters, allowed: frozenset[int]) -> list[str]:
    """Return terms of which every text that passes the filters has at least one, and no other."""
    narrow = [filters.organ, filters.session, filters.years]
    broad = (filters.part, filters.status, filters.language)
    asked = [value for value in narrow if value is not None]
    if not asked:
        return [_broad(*broad)]
    if len(asked) == 1 and broad == (None, None, None):
        if filters.organ is not None:
            return [f"organ {_alike(filters.organ)}"]
        if filters.session is not None:
            return [f"session {filters.session}"]
    return [f"facet {number}" for number in sorted(allowed)]


def _broad_terms(facet: Facet) -> list[str]:
    return [
        _broad(part, status, language)
        for part in (None, facet.part)
        for status in (None, facet.status)
        for language in (None, facet.language)
        if (part, status, language) != (None, None, None)
    ]


def _broad(part: str | None, status: str | None, language: str | None) -> str:
    return f"{part or '*'} {status or '*'} {_alike(language or '*')}"


def _alike(text: str) -> str:
    return " ".join(text.casefold().split())
