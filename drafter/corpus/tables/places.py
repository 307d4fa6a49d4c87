"""Where texts occur: rows of the database as places that a reader understands."""

from __future__ import annotations

import json
import sys
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from drafter.core.model import Part, Status, Vote
from drafter.corpus.answers import Place
from drafter.corpus.tables import coding
from drafter.corpus.tables.portions import marks, portions
from drafter.corpus.tables.prints import Print

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from drafter.corpus.tables.facets import Facets
    from drafter.corpus.tables.lexicon import Lexicon

_OCCURRENCES = """
SELECT text, document, position, facet, paragraph, label, printed
FROM occurrences WHERE text IN ({marks})
"""
_IN_DOCUMENT = """
SELECT text, document, position, facet, paragraph, label, printed
FROM occurrences WHERE text = ? AND document = ? ORDER BY position
"""
_SOURCES = """
SELECT id, name, symbol, status, date, day, organ, session_number, vote, language
FROM documents WHERE id IN ({marks})
"""

_DOCUMENT, _FACET = 1, 3
"""Columns of occurrences."""
_KEPT = 8_000
"""Texts whose prints are kept in mind: while a paragraph is typed, most cards stay as they are."""
_PARTS = {part.value: part for part in Part}


class _Source(NamedTuple):
    """What all places of a document have in common."""

    name: str
    symbol: str | None
    status: Status
    date: str | None
    day: int
    organ: str | None
    session_number: int | None
    vote: Vote | None
    language: str
    is_adopted: bool


class Occurrence(NamedTuple):
    """A text at one place of a document."""

    text: int
    document: int
    position: int
    part: Part
    is_adopted: bool
    age: tuple[int, int, int]
    """Sorts places from the oldest to the newest; within a document from the end on."""
    facet: int
    paragraph: str | None
    label: str | None
    printed: bytes | None

    @property
    def day(self) -> int:
        """Day of adoption, or of the document, 0 where none is known."""
        return self.age[0]


class Places:
    """Finds occurrences, and tells what there is to say about them.

    Documents and prints are kept in mind: their rows never change, and their ids are never used
    again. What a change that may yet fail writes is not asked for here.
    """

    def __init__(self, connection: sqlite3.Connection, lexicon: Lexicon, facets: Facets) -> None:
        self._connection = connection
        self._lexicon = lexicon
        self._facets = facets
        self._sources: dict[int, _Source] = {}
        self._prints: dict[int, Print] = {}
        self._votes: dict[str | None, Vote | None] = {None: None}
        """By what the database says of them: most documents were adopted in one way."""

    def of_texts(
        self,
        texts: Sequence[int],
        allowed: AbstractSet[int] | None,
        own: frozenset[int] = frozenset(),
    ) -> dict[int, list[Occurrence]]:
        """Return where some texts occur, in facets that are allowed (None: all), by text.

        Places in the documents ``own`` do not count.
        """
        found: dict[int, list[Occurrence]] = {text: [] for text in texts}
        for row in self._rows(texts, allowed):
            if row.document not in own:
                found[row.text].append(row)
        return found

    def agreed_counts(self, documents: Iterable[int]) -> dict[int, int]:
        """Return how often each text stands in some documents as agreed language."""
        found: dict[int, int] = {}
        for document in documents:
            rows = self._connection.execute(
                "SELECT text, count(*) FROM occurrences JOIN facets ON facets.id = facet"
                " WHERE document = ? AND agreed GROUP BY text",
                (document,),
            )
            for text, count in rows:
                found[text] = found.get(text, 0) + count
        return found

    def place(self, occurrence: Occurrence) -> Place:
        """Return an occurrence as a place."""
        source = self._source(occurrence.document)
        return Place(
            document=occurrence.document,
            name=source.name,
            symbol=source.symbol,
            label=occurrence.label,
            paragraph_id=occurrence.paragraph or f"p{occurrence.position + 1}",
            part=occurrence.part,
            status=source.status,
            date=source.date,
            organ=source.organ,
            session_number=source.session_number,
            vote=source.vote,
            language=source.language,
        )

    def agreed(self, texts: Sequence[int], own: frozenset[int]) -> dict[int, list[Occurrence]]:
        """Return where some texts are agreed language, but for documents ``own``, by text."""
        return self.of_texts(texts, self._facets.agreed(), own)

    def agreed_in(self, document: int, text: int) -> Occurrence:
        """Return where a text first stands as agreed language in a document that has it so."""
        rows = self._connection.execute(_IN_DOCUMENT, (text, document)).fetchall()
        agreed = self._facets.having({row[_FACET] for row in rows})
        # Where a damaged database has none this is a ValueError: ``next`` would end who yields it.
        first, *_ = (row for row in rows if agreed[row[_FACET]].is_agreed)
        return next(iter(self._occurrences([first])))

    def printed(self, occurrence: Occurrence) -> str:
        """Return the text as it is printed at a place."""
        return self.prints([occurrence])[occurrence.text].at(occurrence.printed)

    def prints(self, occurrences: Sequence[Occurrence]) -> dict[int, Print]:
        """Return the prints of the texts of some occurrences, by text."""
        texts = {occurrence.text for occurrence in occurrences}
        found = {text: self._prints[text] for text in texts if text in self._prints}
        new = self._read([text for text in texts if text not in found])
        if len(new) <= _KEPT:
            oldest = islice(self._prints, max(0, len(self._prints) + len(new) - _KEPT))
            for text in tuple(oldest):
                del self._prints[text]
            self._prints.update(new)
        return found | new

    def _read(self, texts: Sequence[int]) -> dict[int, Print]:
        """Return the prints of texts that are not in mind, by text."""
        found: dict[int, Print] = {}
        for some in portions(texts):
            rows = self._connection.execute(
                f"SELECT id, printed, code FROM texts WHERE id IN ({marks(some)})",  # noqa: S608
                some,
            )
            for text, shape, code in rows:
                found[text] = Print(self._lexicon.spelled(coding.from_bytes(code)), shape)
        return found

    def _rows(self, texts: Sequence[int], allowed: AbstractSet[int] | None) -> Iterable[Occurrence]:
        for some in portions(texts):
            rows = self._connection.execute(_OCCURRENCES.format(marks=marks(some)), some).fetchall()
            if allowed is not None:
                rows = [row for row in rows if row[_FACET] in allowed]
            yield from self._occurrences(rows)

    def _occurrences(self, rows: Sequence[tuple[Any, ...]]) -> Iterable[Occurrence]:
        """Return rows of the database as occurrences."""
        facets = self._facets.having({row[_FACET] for row in rows})
        self._learn({row[_DOCUMENT] for row in rows})
        for text, document, position, facet, paragraph, label, printed in rows:
            source = self._sources[document]
            part = _PARTS[facets[facet].part]
            yield Occurrence(
                text, document, position, part, source.is_adopted,
                (source.day, document, -position), facet, paragraph, label, printed,
            )  # fmt: skip

    def _source(self, document: int) -> _Source:
        if document not in self._sources:
            self._learn({document})
        return self._sources[document]

    def _learn(self, documents: AbstractSet[int]) -> None:
        """Read what is to be said about documents that were never met before."""
        new = [document for document in documents if document not in self._sources]
        for some in portions(new):
            rows = self._connection.execute(_SOURCES.format(marks=marks(some)), some)
            for number, name, symbol, status, date, day, organ, session, vote, language in rows:
                self._sources[number] = _Source(
                    name, name if name == symbol else symbol, Status(status), date, day,
                    organ and sys.intern(organ), session, self._vote(vote), sys.intern(language),
                    status == Status.ADOPTED,
                )  # fmt: skip

    def _vote(self, stored: str | None) -> Vote | None:
        if stored not in self._votes:
            self._votes[stored] = Vote(**json.loads(stored)) if stored else None
        return self._votes[stored]
