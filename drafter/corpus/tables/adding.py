"""Documents go into the tables of the corpus, and out of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.corpus.answers import Outcome
from drafter.corpus.tables.namesakes import Namesakes
from drafter.corpus.tables.preparing import Row, key_of
from drafter.corpus.tables.texts import Texts

if TYPE_CHECKING:
    from drafter.corpus.tables.facets import Facets
    from drafter.corpus.tables.preparing import Prepared
    from drafter.corpus.tables.store import Store

_INSERT = (
    f"INSERT INTO documents ({', '.join(Row._fields)})"  # noqa: S608 - our own names
    f" VALUES ({', '.join('?' * len(Row._fields))}) RETURNING id"
)


class Adding:
    """One transaction's additions and removals.

    ``touched`` are the texts whose places changed: what is counted about them, and the indexes,
    must follow.
    """

    def __init__(self, store: Store, facets: Facets) -> None:
        self._connection = store.connection
        self._facets = facets
        self._texts = Texts(store)
        self._namesakes = Namesakes(store)
        self.touched: set[int] = set()
        self.has_changed = False
        """Whether any document came or went."""

    def add(self, document: Prepared) -> Outcome:
        """Put a document in, unless it or a later state of it is there."""
        new, old = document.row, self._namesakes.same(document)
        if old and (old.digest == new.digest or (old.published or "") > (new.published or "")):
            return Outcome.UNCHANGED
        if old:
            self.remove(old.id)
        self._insert(document)
        return Outcome.UPDATED if old else Outcome.ADDED

    def remove(self, document: int) -> None:
        """Take a document out by its row; texts that stand nowhere else go with it."""
        texts = self._taken_out(document)
        execute = self._connection.execute
        execute("DELETE FROM contents WHERE document = ?", (document,))
        execute("DELETE FROM unjoined WHERE document = ?", (document,))
        execute("DELETE FROM uncut WHERE document = ?", (document,))
        execute("DELETE FROM documents WHERE id = ?", (document,))
        self._drop_unused(texts)

    def cut_anew(self, document: int, prepared: Prepared) -> None:
        """Put the words of a document in place of those that it was parted into by its row.

        A paragraph that has none any more, as a line drawn in Arabic dashes, is stored with it.
        """
        texts = self._taken_out(document)
        self._connection.execute(
            "UPDATE contents SET json = ? WHERE document = ?", (prepared.stored, document)
        )
        self._connection.execute(
            "UPDATE documents SET digest = ?, paragraphs = ? WHERE id = ?",
            (prepared.row.digest, prepared.row.paragraphs, document),
        )
        self._insert_occurrences(prepared, document)
        self._drop_unused(texts)
        self._connection.execute("INSERT OR IGNORE INTO unjoined VALUES (?)", (document,))

    def _taken_out(self, document: int) -> list[int]:
        """Take the places of a document out, and return the texts that stood there."""
        self.has_changed = True
        execute = self._connection.execute
        rows = execute("SELECT DISTINCT text FROM occurrences WHERE document = ?", (document,))
        texts = [text for (text,) in rows]
        execute("DELETE FROM occurrences WHERE document = ?", (document,))
        return texts

    def _drop_unused(self, texts: list[int]) -> None:
        """Drop those of some texts that stand nowhere any more."""
        execute = self._connection.execute
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

    def _insert(self, document: Prepared) -> None:
        self.has_changed = True
        execute = self._connection.execute
        name = self._namesakes.free_name(document)
        row = document.row._replace(key=key_of(name), name=name)
        number = execute(_INSERT, row).fetchone()[0]
        execute("INSERT INTO contents VALUES (?, ?)", (number, document.stored))
        execute("INSERT INTO unjoined VALUES (?)", (number,))
        self._insert_occurrences(document, number)

    def _insert_occurrences(self, document: Prepared, number: int) -> None:
        paragraphs = document.paragraphs
        different = dict.fromkeys(paragraph.facet for paragraph in paragraphs)
        facets = {facet: self._facets.number(facet) for facet in different}
        rows = [
            (text, number, one.position, facets[one.facet], one.id, one.label, own_shape)
            for one, (text, own_shape) in zip(
                paragraphs, self._texts.added(paragraphs), strict=True
            )
        ]
        self._connection.executemany("INSERT INTO occurrences VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        self.touched.update(row[0] for row in rows)
