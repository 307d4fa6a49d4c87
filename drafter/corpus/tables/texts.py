"""The distinct texts of the corpus: paragraphs with the same words, however they are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from drafter.corpus.tables import coding
from drafter.corpus.tables.portions import marks, portions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from drafter.corpus.tables.preparing import PreparedParagraph
    from drafter.corpus.tables.store import Store


class _Text(NamedTuple):
    """A distinct text as the tables have it."""

    id: int
    shape: bytes
    """How it was printed where it first came from."""


class Texts:
    """The texts as one transaction adds to them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection = store.connection
        self._texts: dict[bytes, _Text] = {}

    def added(self, paragraphs: Sequence[PreparedParagraph]) -> Iterator[tuple[int, bytes | None]]:
        """Yield the text of each of some paragraphs, a new one where it is new.

        With it comes the shape in which it is printed here, None where it was so printed first.
        """
        added = self._store.lexicon.added
        codes = [coding.as_bytes(added(one.words.split())) for one in paragraphs]
        missing: dict[bytes, bytes] = {}
        for code, paragraph in zip(codes, paragraphs, strict=True):
            if code not in self._texts:
                missing.setdefault(code, paragraph.shape)
        self._learn(missing)
        for code, paragraph in zip(codes, paragraphs, strict=True):
            known = self._texts[code]
            yield known.id, None if known.shape == paragraph.shape else paragraph.shape

    def forget(self) -> None:
        """Forget what was looked up: texts may have been removed."""
        self._texts.clear()

    def _learn(self, shapes: Mapping[bytes, bytes]) -> None:
        """Look up texts by their codes, and add those that are new in the shapes they come in."""
        hashes = {code: coding.digest(code) for code in shapes}
        for some in portions(list(hashes.values())):
            rows = self._connection.execute(
                f"SELECT id, code, printed FROM texts WHERE hash IN ({marks(some)})",  # noqa: S608
                some,
            )
            self._texts.update((code, _Text(text, shape)) for text, code, shape in rows)
        new = [code for code in shapes if code not in self._texts]
        numbered = dict(enumerate(new, self._last() + 1))
        self._connection.executemany(
            "INSERT INTO texts (id, hash, code, printed) VALUES (?, ?, ?, ?)",
            ((text, hashes[code], code, shapes[code]) for text, code in numbered.items()),
        )
        self._texts.update((code, _Text(text, shapes[code])) for text, code in numbered.items())

    def _last(self) -> int:
        """Return the highest number that was ever given to a text."""
        row = self._connection.execute(
            "SELECT seq FROM sqlite_sequence WHERE name = 'texts'"
        ).fetchone()
        return row[0] if row else 0
