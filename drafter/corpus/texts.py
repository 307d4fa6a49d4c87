"""The distinct texts of the corpus: paragraphs with the same words, however they are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from drafter.corpus import coding
from drafter.corpus.printing import pack, unpack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus.store import Store


class _Text(NamedTuple):
    """A distinct text as the tables have it."""

    id: int
    printed: str
    """As it was printed where it first came from."""


class Texts:
    """The texts as one transaction adds to them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection = store.connection
        self._texts: dict[bytes, _Text] = {}

    def added(self, words: Sequence[str], printed: str) -> tuple[int, bytes | None]:
        """Return the text with some words, a new one where it is new.

        With it comes how it is printed here, None where that is how it was printed first.
        """
        code = coding.as_bytes(self._store.lexicon.added(words))
        known = self._texts.get(code) or self._stored(code) or self._new(code, printed)
        self._texts[code] = known
        return known.id, None if known.printed == printed else pack(printed)

    def forget(self) -> None:
        """Forget what was looked up: texts may have been removed."""
        self._texts.clear()

    def _stored(self, code: bytes) -> _Text | None:
        rows = self._connection.execute(
            "SELECT id, code, printed FROM texts WHERE hash = ?", (coding.digest(code),)
        )
        found = ((text, stored) for text, known, stored in rows if known == code)
        return next((_Text(text, unpack(stored)) for text, stored in found), None)

    def _new(self, code: bytes, printed: str) -> _Text:
        cursor = self._connection.execute(
            "INSERT INTO texts (hash, code, printed) VALUES (?, ?, ?)",
            (coding.digest(code), code, pack(printed)),
        )
        return _Text(cursor.lastrowid or 0, printed)
