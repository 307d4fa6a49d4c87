"""For each text: in how many adopted places it stands, and the newest of them.

Passages and completion ask this of tens of thousands of texts at once, too many for rows: the
figures lie in blocks of ``BLOCK`` texts, as arrays of numbers. A text that stands in no adopted
place any more counts 0, which takes it out of the passage index without touching its files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from numpy.typing import NDArray

_Figure = TypeVar("_Figure", bound=np.generic)

BLOCK = 512
"""Texts in a block."""
_DOCUMENTS = 1 << 32
"""The newest place is its day times this, plus its document."""

_TOUCHED = """
CREATE TEMP TABLE IF NOT EXISTS touched (text INTEGER PRIMARY KEY, agreed INTEGER NOT NULL)
"""
_COUNTED = f"""
SELECT text, count(*), max(documents.day * {_DOCUMENTS} + documents.id)
FROM touched JOIN occurrences USING (text)
    JOIN facets ON facets.id = occurrences.facet
    JOIN documents ON documents.id = occurrences.document
WHERE facets.agreed GROUP BY text
"""  # noqa: S608 - a number of ours


def document_of(newest: int) -> int:
    """Return the document of a newest place."""
    return newest % _DOCUMENTS


class Tallies:
    """The figures in memory, brought up to date block by block."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._version = -1
        self.counts: NDArray[np.int32] = np.zeros(0, np.int32)
        """Adopted places of each text, by its id."""
        self.newest: NDArray[np.int64] = np.zeros(0, np.int64)
        """Day and document of the newest of them, by the text's id; larger is newer."""

    def refresh(self, version: int) -> None:
        """Read what has changed up to a version of the corpus."""
        if version == self._version:
            return
        if version < self._version:
            self._version = -1
        row = self._connection.execute("SELECT max(block) FROM tallies").fetchone()
        self._grow((row[0] + 1) * BLOCK if row[0] is not None else 0)
        rows = self._connection.execute(
            "SELECT block, counts, newest FROM tallies WHERE version > ?", (self._version,)
        )
        for block, counts, newest in rows:
            part = slice(block * BLOCK, (block + 1) * BLOCK)
            self.counts[part] = np.frombuffer(counts, "<i4")
            self.newest[part] = np.frombuffer(newest, "<i8")
        self._version = version

    def forget(self) -> None:
        """Forget what was read: a transaction failed."""
        self._version = -1

    def _grow(self, size: int) -> None:
        if size > self.counts.size:
            self.counts = _lengthened(self.counts, size)
            self.newest = _lengthened(self.newest, size)


def _lengthened(figures: NDArray[_Figure], size: int) -> NDArray[_Figure]:
    """Return figures with zeros after them."""
    longer = np.zeros(size, figures.dtype)
    longer[: figures.size] = figures
    return longer


def recount(connection: sqlite3.Connection, texts: Iterable[int], version: int) -> None:
    """Count the adopted places of some texts anew.

    What was counted stays in the temporary table ``touched`` until the next time.
    """
    connection.execute(_TOUCHED)
    connection.execute("DELETE FROM touched")
    touched = sorted(texts)
    connection.executemany("INSERT INTO touched VALUES (?, 0)", ((text,) for text in touched))
    found = {text: (count, newest) for text, count, newest in connection.execute(_COUNTED)}
    connection.executemany(
        "UPDATE touched SET agreed = 1 WHERE text = ?", ((text,) for text in found)
    )
    blocks: dict[int, list[int]] = {}
    for text in touched:
        blocks.setdefault(text // BLOCK, []).append(text)
    for block, members in blocks.items():
        counts, newest = _block(connection, block)
        for text in members:
            counts[text % BLOCK], newest[text % BLOCK] = found.get(text, (0, 0))
        connection.execute(
            "INSERT OR REPLACE INTO tallies VALUES (?, ?, ?, ?)",
            (block, version, counts.tobytes(), newest.tobytes()),
        )


def _block(
    connection: sqlite3.Connection, block: int
) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Return the figures of a block, to be changed."""
    row = connection.execute(
        "SELECT counts, newest FROM tallies WHERE block = ?", (block,)
    ).fetchone()
    if row is None:
        return np.zeros(BLOCK, "<i4"), np.zeros(BLOCK, "<i8")
    return np.frombuffer(row[0], "<i4").copy(), np.frombuffer(row[1], "<i8").copy()
