"""Documents go into the tables of the corpus, and out of them."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date as calendar_date
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.model import Part
from drafter.core.words import plain_words
from drafter.corpus import coding
from drafter.corpus.answers import Outcome
from drafter.corpus.facets import facet_of
from drafter.corpus.printing import pack, pack_document, unpack

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
    session_number, date, day, published, vote, paragraphs, digest)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
"""


class _Text(NamedTuple):
    """A distinct text as the tables have it."""

    id: int
    printed: str


class Adding:
    """One transaction's additions and removals.

    ``touched`` are the texts whose places changed: what is counted about them, and the indexes,
    must follow.
    """

    def __init__(self, store: Store, facets: Facets) -> None:
        self._store = store
        self._connection = store.connection
        self._facets = facets
        self._texts: dict[bytes, _Text] = {}
        self.touched: set[int] = set()

    def add(self, document: Document) -> Outcome:
        """Put a document in, unless it or a later one is there."""
        name = _plain(document.name or document.symbol or document.title or "Untitled")
        packed = pack_document(document)
        published = document.masthead.date or document.adoption.adopted_on
        row = self._connection.execute(
            "SELECT id, digest, published FROM documents WHERE key = ? AND language = ?",
            (key_of(name), _plain(document.language)),
        ).fetchone()
        if row and (row[1] == packed.digest or (row[2] or "") > (published or "")):
            return Outcome.UNCHANGED
        if row:
            self.remove(row[0])
        self._insert(document, name, packed)
        return Outcome.UPDATED if row else Outcome.ADDED

    def remove(self, document: int) -> None:
        """Take a document out by its row; texts that stand nowhere else go with it."""
        execute = self._connection.execute
        rows = execute("SELECT DISTINCT text FROM occurrences WHERE document = ?", (document,))
        texts = [text for (text,) in rows]
        execute("DELETE FROM occurrences WHERE document = ?", (document,))
        execute("DELETE FROM contents WHERE document = ?", (document,))
        execute("DELETE FROM documents WHERE id = ?", (document,))
        for text in texts:
            execute(
                "DELETE FROM texts WHERE id = ?1"
                " AND NOT EXISTS (SELECT 1 FROM occurrences WHERE text = ?1)",
                (text,),
            )
        self._texts.clear()
        self.touched.update(texts)

    def _insert(self, document: Document, name: str, packed: PackedDocument) -> None:
        masthead, adoption = document.masthead, document.adoption
        date = adoption.adopted_on or masthead.date
        searched = self._searched(document)
        row = (
            key_of(name), document.language, name, masthead.symbol, masthead.title, masthead.kind,
            str(document.status), masthead.organ, masthead.committee, masthead.session,
            masthead.session_number, date, day_of(date), masthead.date or adoption.adopted_on,
            json.dumps(asdict(adoption.vote)) if adoption.vote else None, len(searched),
            packed.digest,
        )  # fmt: skip
        values = tuple(_plain(value) if isinstance(value, str) else value for value in row)
        document_id = self._connection.execute(_INSERT, values).fetchone()[0]
        self._connection.execute("INSERT INTO contents VALUES (?, ?)", (document_id, packed.stored))
        self._insert_occurrences(document, document_id, searched, packed.labels)

    def _searched(self, document: Document) -> list[tuple[int, list[str]]]:
        """Return the positions of the paragraphs that can be found, with their words."""
        return [
            (position, words)
            for position, paragraph in enumerate(document.paragraphs)
            if paragraph.part in SEARCHED and (words := plain_words(paragraph.text))
        ]

    def _insert_occurrences(
        self,
        document: Document,
        document_id: int,
        searched: list[tuple[int, list[str]]],
        labels: Sequence[str | None],
    ) -> None:
        numbers: dict[Part, int] = {}
        date = document.adoption.adopted_on or document.masthead.date
        rows: list[tuple[int, int, int, int, str | None, str | None, bytes | None]] = []
        for position, words in searched:
            paragraph = document.paragraphs[position]
            if paragraph.part not in numbers:
                numbers[paragraph.part] = self._facets.number(
                    facet_of(document, paragraph.part, date)
                )
            text, printed = self._text(words, paragraph.text)
            rows.append((
                text, document_id, position, numbers[paragraph.part],
                None if paragraph.id == f"p{position + 1}" else paragraph.id,
                labels[position], printed,
            ))  # fmt: skip
        self._connection.executemany("INSERT INTO occurrences VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        self.touched.update(row[0] for row in rows)

    def _text(self, words: list[str], printed: str) -> tuple[int, bytes | None]:
        """Return the distinct text with some words, and its print where that is its own."""
        code = coding.as_bytes(self._store.lexicon.added(words))
        known = self._texts.get(code) or self._stored_text(code)
        if known is None:
            known = self._new_text(code, printed)
        self._texts[code] = known
        return known.id, None if known.printed == printed else pack(printed)

    def _stored_text(self, code: bytes) -> _Text | None:
        rows = self._connection.execute(
            "SELECT id, code, printed FROM texts WHERE hash = ?", (coding.digest(code),)
        )
        found = ((text, stored) for text, known, stored in rows if known == code)
        return next((_Text(text, unpack(stored)) for text, stored in found), None)

    def _new_text(self, code: bytes, printed: str) -> _Text:
        cursor = self._connection.execute(
            "INSERT INTO texts (hash, code, printed) VALUES (?, ?, ?)",
            (coding.digest(code), code, pack(printed)),
        )
        return _Text(cursor.lastrowid or 0, printed)


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
