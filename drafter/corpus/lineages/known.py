"""The lineages that are known: the number of each text's, and all texts of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.corpus.tables.portions import marks, portions

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence


class Lineages:
    """The lineages in the state being read. A text without one is new: see ``joining``."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of_texts(self, texts: Sequence[int]) -> dict[int, int]:
        """Return the numbers of the lineages that some texts belong to, by text."""
        return {
            text: lineage
            for some in portions(texts)
            for text, lineage in self._connection.execute(
                f"SELECT text, lineage FROM lineages WHERE text IN ({marks(some)})",  # noqa: S608
                some,
            )
        }

    def members(self, lineages: Sequence[int]) -> dict[int, list[int]]:
        """Return the texts of some lineages, by lineage."""
        found: dict[int, list[int]] = {lineage: [] for lineage in lineages}
        for some in portions(lineages):
            rows = self._connection.execute(
                f"SELECT lineage, text FROM lineages WHERE lineage IN ({marks(some)})",  # noqa: S608
                some,
            )
            for lineage, text in rows:
                found[lineage].append(text)
        return found

    def documents(self, lineage: int) -> set[int]:
        """Return the documents that the texts of a lineage stand in."""
        rows = self._connection.execute(
            "SELECT document FROM lineages JOIN occurrences USING (text) WHERE lineage = ?",
            (lineage,),
        )
        return {document for (document,) in rows}
