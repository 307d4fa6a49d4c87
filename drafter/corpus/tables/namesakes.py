"""Documents that share a name of ours, and which of them a new one is.

A symbol names one text; a name that is made of kind, author, year and first words may fit several.
Of these every one keeps its place, under the name with a number: "Text: Recalling … (2)". Only a
later state of the same text takes the place of the earlier one, as it does where there is a symbol.
"""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from drafter.corpus.tables import coding
from drafter.corpus.tables.preparing import key_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from drafter.corpus.tables.preparing import Prepared, PreparedParagraph
    from drafter.corpus.tables.store import Store

_NUMBER = re.compile(r" \([2-9]\)$| \([1-9]\d+\)$")
_SHARING = """
SELECT id, key, digest, published, language FROM documents
WHERE key = :root OR symbol IS NULL AND key > :root || ' (' AND key < :root || ' )' ORDER BY id
"""


class Namesake(NamedTuple):
    """A document of the corpus, as far as one asks whether a new one is another state of it."""

    id: int
    key: str
    digest: bytes
    published: str | None
    language: str


class Namesakes:
    """Looks among the documents of a transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection = store.connection

    def same(self, document: Prepared) -> Namesake | None:
        """Return the document that a new one is a state of, None where it is none of them."""
        new = document.row
        if new.symbol is not None:
            return self._named(new.key, new.language)
        found = self._sharing(new.key, new.language)
        for one in found:
            if one.digest == new.digest:
                return one
        return next((one for one in found if self._is_state(one.id, document.paragraphs)), None)

    def free_name(self, document: Prepared) -> str:
        """Return a name for a new document that none has in its language."""
        new = document.row
        taken = {one.key for one in self._sharing(new.key, new.language)}
        if new.symbol is not None or new.key not in taken:
            return new.name
        root = _NUMBER.sub("", new.name)
        return next(name for n in count(2) if key_of(name := f"{root} ({n})") not in taken)

    def _named(self, key: str, language: str) -> Namesake | None:
        row = self._connection.execute(
            "SELECT id, key, digest, published, language FROM documents"
            " WHERE key = ? AND language = ?",
            (key, language),
        ).fetchone()
        return Namesake(*row) if row else None

    def _sharing(self, key: str, language: str) -> list[Namesake]:
        found = sharing(self._connection, key)
        return [one for one in found if one.language == language]

    def _is_state(self, number: int, paragraphs: Sequence[PreparedParagraph]) -> bool:
        """Whether more than half of the paragraphs of the shorter text stand in both."""
        rows = self._connection.execute(
            "SELECT DISTINCT code FROM occurrences JOIN texts ON texts.id = text"
            " WHERE document = ?",
            (number,),
        )
        old = {code for (code,) in rows}
        new = {coding.as_bytes(self._store.lexicon.code(one.words.split())) for one in paragraphs}
        return 2 * len(old & new) > min(len(old), len(new))


def is_numbered(name: str) -> bool:
    """Whether a name ends with a number by which it is told from others, or with such a one."""
    return _NUMBER.search(name) is not None


def sharing(connection: sqlite3.Connection, key: str) -> list[Namesake]:
    """Return the documents, in all languages, that share a name but for its number."""
    root = _NUMBER.sub("", key)
    rows = connection.execute(_SHARING, {"root": root})
    return [one for one in map(Namesake._make, rows) if _NUMBER.sub("", one.key) == root]
