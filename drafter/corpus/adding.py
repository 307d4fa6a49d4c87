"""Documents go into the tables of the corpus, and out of them."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date as calendar_date
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.model import Part
from drafter.core.words import plain_words
from drafter.corpus.answers import Outcome
from drafter.corpus.facets import facet_of
from drafter.corpus.printing import pack_document
from drafter.corpus.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Document
    from drafter.corpus.facets import Facets
    from drafter.corpus.printing import PackedDocument
    from drafter.corpus.store import Store

SEARCHED = frozenset({Part.PREAMBULAR, Part.OPERATIVE, Part.TEXT})
"""Parts that precedents come from."""

_INSERT = """
INSERT INTO documents (key, language, name, symbol, title, kind, status, organ, committee, session,
    session_number, date, day, published, vote, paragraphs, digest, doubts)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
"""


class _Searched(NamedTuple):
    """A paragraph that can be found."""

    position: int
    printed: str
    words: list[str]


class Adding:
    """One transaction's additions and removals.

    ``touched`` are the texts whose places changed: what is counted about them, and the indexes,
    must follow.
    """

    def __init__(self, store: Store, facets: Facets) -> None:
        self._store = store
        self._connection = store.connection
        self._facets = facets
        self._texts = Texts(store)
        self.touched: set[int] = set()
        self.has_changed = False
        """Whether any document came or went."""

    def add(self, document: Document) -> Outcome:
        """Put a document in, unless it or a later one is there."""
        name = _plain(document.name or document.symbol or document.title or "Untitled")
        searched = _searched(document)
        packed = pack_document(document, {found.position: found.printed for found in searched})
        published = document.masthead.date or document.adoption.adopted_on
        row = self._connection.execute(
            "SELECT id, digest, published FROM documents WHERE key = ? AND language = ?",
            (key_of(name), _plain(document.language)),
        ).fetchone()
        if row and (row[1] == packed.digest or (row[2] or "") > (published or "")):
            return Outcome.UNCHANGED
        if row:
            self.remove(row[0])
        self._insert(document, name, packed, searched)
        return Outcome.UPDATED if row else Outcome.ADDED

    def remove(self, document: int) -> None:
        """Take a document out by its row; texts that stand nowhere else go with it."""
        self.has_changed = True
        execute = self._connection.execute
        rows = execute("SELECT DISTINCT text FROM occurrences WHERE document = ?", (document,))
        texts = [text for (text,) in rows]
        execute("DELETE FROM occurrences WHERE document = ?", (document,))
        execute("DELETE FROM contents WHERE document = ?", (document,))
        execute("DELETE FROM unjoined WHERE document = ?", (document,))
        execute("DELETE FROM documents WHERE id = ?", (document,))
        for text in texts:
            execute(
                "DELETE FROM texts WHERE id = :text"
                " AND NOT EXISTS (SELECT 1 FROM occurrences WHERE text = :text)",
                {"text": text},
            )
            execute(
                "DELETE FROM lineages WHERE text = :text"
                " AND NOT EXISTS (SELECT 1 FROM texts WHERE id = :text)",
                {"text": text},
            )
        self._texts.forget()
        self.touched.update(texts)

    def _insert(
        self, document: Document, name: str, packed: PackedDocument, searched: Sequence[_Searched]
    ) -> None:
        self.has_changed = True
        masthead, adoption = document.masthead, document.adoption
        date = adoption.adopted_on or masthead.date
        row = (
            key_of(name), document.language, name, masthead.symbol, masthead.title, masthead.kind,
            str(document.status), masthead.organ, masthead.committee, masthead.session,
            masthead.session_number, date, day_of(date), masthead.date or adoption.adopted_on,
            json.dumps(asdict(adoption.vote)) if adoption.vote else None, len(searched),
            packed.digest, len(document.doubts),
        )  # fmt: skip
        values = tuple(_plain(value) if isinstance(value, str) else value for value in row)
        document_id = self._connection.execute(_INSERT, values).fetchone()[0]
        self._connection.execute("INSERT INTO contents VALUES (?, ?)", (document_id, packed.stored))
        self._connection.execute("INSERT INTO unjoined VALUES (?)", (document_id,))
        self._insert_occurrences(document, document_id, searched, packed.labels)

    def _insert_occurrences(
        self,
        document: Document,
        document_id: int,
        searched: Sequence[_Searched],
        labels: Sequence[str | None],
    ) -> None:
        self._store.lexicon.learn(word for found in searched for word in found.words)
        numbers: dict[Part, int] = {}
        date = document.adoption.adopted_on or document.masthead.date
        rows: list[tuple[int, int, int, int, str | None, str | None, bytes | None]] = []
        for position, printed, words in searched:
            paragraph = document.paragraphs[position]
            if paragraph.part not in numbers:
                numbers[paragraph.part] = self._facets.number(
                    facet_of(document, paragraph.part, date)
                )
            text, own_print = self._texts.added(words, printed)
            rows.append((
                text, document_id, position, numbers[paragraph.part],
                None if paragraph.id == f"p{position + 1}" else paragraph.id,
                labels[position], own_print,
            ))  # fmt: skip
        self._connection.executemany("INSERT INTO occurrences VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        self.touched.update(row[0] for row in rows)


def _searched(document: Document) -> list[_Searched]:
    return [
        _Searched(position, printed, words)
        for position, paragraph in enumerate(document.paragraphs)
        if paragraph.part in SEARCHED and not paragraph.rows
        if (words := plain_words(printed := paragraph.text))
    ]


def key_of(name: str) -> str:
    """Return what two ways of writing one name have in common."""
    return " ".join(name.casefold().split())


def day_of(date: str | None) -> int:
    """Return an ISO date as a count of days, 0 for none or for what is no date."""
    try:
        return calendar_date.fromisoformat((date or "")[:10]).toordinal()
    except ValueError:
        return 0


def _plain(text: str) -> str:
    """Return a text that the database can hold: without halves of characters."""
    return text.encode("utf-8", "replace").decode("utf-8")
