"""What is in the corpus: its documents, how much there is, and whether all of it is sound."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from drafter.core import symbols
from drafter.core.errors import CorpusError
from drafter.core.model import Status
from drafter.corpus.answers import Entry, Stats
from drafter.corpus.tables import agendas, coding
from drafter.corpus.tables.namesakes import is_numbered, sharing
from drafter.corpus.tables.packing import unpack_document, unpack_masthead
from drafter.corpus.tables.preparing import key_of
from drafter.corpus.tables.prints import Print

if TYPE_CHECKING:
    from drafter.core.masthead.agenda import AgendaItem
    from drafter.core.model import Document
    from drafter.corpus.agreed.passage_index import PassageIndex
    from drafter.corpus.search.index import SearchIndex
    from drafter.corpus.tables.store import Store

_ENTRY = tuple(field.name for field in fields(Entry))
"""Columns of a document that a list shows."""
_AGENDA = """
SELECT json FROM documents JOIN contents ON document = id
WHERE organ = :organ COLLATE NOCASE AND language = 'en'
ORDER BY session_number IS :session DESC, day DESC LIMIT 150
"""
"""Some 40 ms of unpacking at most."""
_FAULTS = {
    "Documents without their content": """
        SELECT count(*) FROM documents WHERE id NOT IN (SELECT document FROM contents)""",
    "Paragraphs of no document": """
        SELECT count(*) FROM occurrences WHERE document NOT IN (SELECT id FROM documents)""",
    "Paragraphs without their text": """
        SELECT count(*) FROM occurrences WHERE text NOT IN (SELECT id FROM texts)""",
    "Texts that stand nowhere": """
        SELECT count(*) FROM texts WHERE id NOT IN (SELECT text FROM occurrences)""",
    "Lineages of texts that are gone": """
        SELECT count(*) FROM lineages WHERE text NOT IN (SELECT id FROM texts)""",
    "Texts without a lineage": """
        SELECT count(*) FROM texts WHERE id NOT IN (SELECT text FROM lineages)
        AND id NOT IN (SELECT text FROM occurrences JOIN unjoined USING (document))""",
    "Adopted texts that the passage index lacks": """
        SELECT count(DISTINCT text) FROM occurrences JOIN facets ON facets.id = facet
        JOIN texts ON texts.id = text WHERE agreed AND segment IS NULL""",
    "Texts in a file of the passage index that is gone": """
        SELECT count(*) FROM texts
        WHERE segment IS NOT NULL AND segment NOT IN (SELECT id FROM segments)""",
}
"""What must never be, and how often it is."""


class Stored(NamedTuple):
    """A paragraph of a document as it is stored: its words, and how it is printed."""

    position: int
    words: list[str]
    printed: str


class Contents:
    """The documents of the state being read."""

    def __init__(self, store: Store, search: SearchIndex, passages: PassageIndex) -> None:
        self._store = store
        self._connection = store.connection
        self._search = search
        self._passages = passages

    def is_empty(self) -> bool:
        """Whether there is no document."""
        return self._connection.execute("SELECT 1 FROM documents LIMIT 1").fetchone() is None

    def entries(self) -> tuple[Entry, ...]:
        """Return all documents, by symbol as they were issued, without one by name."""
        rows: list[tuple[Any, ...]] = self._connection.execute(
            f"SELECT {', '.join(_ENTRY)} FROM documents ORDER BY key, language"  # noqa: S608
        ).fetchall()
        found = (_entry(dict(zip(_ENTRY, row, strict=True))) for row in rows)
        return tuple(sorted(found, key=lambda entry: symbols.sort_key(entry.name)))

    def numbers(self, key: str, language: str | None = None) -> list[int]:
        """Return the rows of the documents with a key, in a language; None: in all of them."""
        rows = self._connection.execute(
            "SELECT id FROM documents WHERE key = :key"
            " AND (:language IS NULL OR language = :language)"
            " ORDER BY language != 'en', language",
            {"key": key, "language": language},
        )
        return [number for (number,) in rows]

    def sharing(self, name: str) -> frozenset[int]:
        """Return the rows of the documents of a name, and of those that share it but for a number.

        A draft knows itself by a name that was made of its words: any of them may be it.
        """
        return frozenset(one.id for one in sharing(self._connection, key_of(name)))

    def document(self, name: str, language: str | None) -> Document:
        """Return a document.

        Raises:
            CorpusError: If there is none of that name.
        """
        row = self._connection.execute(
            "SELECT id, name FROM documents JOIN contents ON document = id"
            " WHERE key = :key AND (:language IS NULL OR language = :language)"
            " ORDER BY language != 'en', language LIMIT 1",
            {"key": key_of(name), "language": language},
        ).fetchone()
        if row is None:
            message = f"{name} is not in the corpus."
            raise CorpusError(message, hint="Look in the list of documents, or add its file.")
        number, known = row
        found = self.numbered(number)
        return replace(found, name=known) if is_numbered(known) else found

    def numbered(self, number: int) -> Document:
        """Return the document of a row.

        Raises:
            CorpusError: If it is damaged.
        """
        row = self._connection.execute(
            "SELECT json, digest FROM contents JOIN documents ON id = document WHERE id = ?",
            (number,),
        )
        stored, digest = row.fetchone()
        printed = {one.position: one.printed for one in self.texts(number)}
        return unpack_document(stored, printed, digest)

    def texts(self, number: int) -> list[Stored]:
        """Return the paragraphs of the document of a row that can be found."""
        rows = self._connection.execute(
            "SELECT position, code, texts.printed, occurrences.printed"
            " FROM occurrences JOIN texts ON texts.id = text WHERE document = ?",
            (number,),
        )
        found: list[Stored] = []
        for position, code, shape, own in rows:
            words = self._store.lexicon.spelled(coding.from_bytes(code))
            found.append(Stored(position, words, Print(words, shape).at(own)))
        return found

    def agenda(self, organ: str, session: int | None) -> tuple[AgendaItem, ...]:
        """Return the items of an organ's agendas, those of a session first, then the newest.

        Looks at its newest documents only: older agendas help nobody.
        """
        rows = self._connection.execute(_AGENDA, {"organ": organ, "session": session})
        return agendas.items((unpack_masthead(row[0]) for row in rows), session)

    def stats(self) -> Stats:
        """Return how much there is."""
        return Stats(
            documents=self._counted("SELECT count(*) FROM documents"),
            adopted=self._counted("SELECT count(*) FROM documents WHERE status = 'adopted'"),
            paragraphs=self._counted("SELECT count(*) FROM occurrences"),
            texts=self._counted("SELECT count(*) FROM texts"),
            words=self._counted("SELECT count(*) FROM lexicon"),
            agreed_words=self._passages.words(),
            bytes=sum(
                path.stat().st_size for path in self._store.folder.rglob("*") if path.is_file()
            ),
        )

    def problems(self) -> tuple[str, ...]:
        """Return what is wrong, nothing when all is sound."""
        found = [
            f"The database is damaged: {row[0]}."
            for row in self._connection.execute("PRAGMA integrity_check(5)")
            if row[0] != "ok"
        ]
        for fault, statement in _FAULTS.items():
            if count := self._counted(statement):
                found.append(f"{fault}: {count}.")
        if not self._store.lexicon.is_whole():
            found.append("Words and their numbers do not go together.")
        if pending := self._counted("SELECT count(*) FROM unindexed"):
            found.append(f"Texts that the search index has not seen yet: {pending}.")
        return (*found, *self._passages.problems(), *self._search.problems())

    def _counted(self, statement: str) -> int:
        return int(self._connection.execute(statement).fetchone()[0])


def _entry(values: dict[str, Any]) -> Entry:
    values["status"] = Status(values["status"])
    values["is_reviewed"] = bool(values["is_reviewed"])
    return Entry(**values)
