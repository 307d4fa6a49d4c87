"""The words by their numbers, in blocks: packed together they take a third of the room.

Words are numbered from 1 on without gaps, so that a word's number says in which block it stands
and where. What the database finds by its spelling is in the table ``lexicon``.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from drafter.corpus.tables.portions import marks, portions

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

_SIZE = 64
"""Words of a block: twice as many take a tenth less room, and longer to be asked for one. The
tables are made by it (``schema``), so that another size would need another version."""
_KEPT = 1024
"""Blocks that are kept in mind, a megabyte at most. Only full ones: others may be filled by another
process."""
_BETWEEN = "\n"


class WordBlocks:
    """The blocks of a database. ``forget`` what is in mind when a transaction failed."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._full: dict[int, str] = {}
        """Blocks as text, which takes a fifth of the room that their words would take."""

    def words(self, numbers: Iterable[int]) -> dict[int, str]:
        """Return the words with some numbers, as far as there are any.

        Raises:
            zlib.error, UnicodeDecodeError: If the database is damaged.
        """
        wanted = [(number, *divmod(number, _SIZE)) for number in numbers if number]
        blocks = self._read({block for _, block, _ in wanted})
        return {
            number: blocks[block][place]
            for number, block, place in wanted
            if place < len(blocks.get(block, ())) and blocks[block][place]
        }

    def size(self) -> int:
        """Return how many words there are, which is the number of the last."""
        row = self._connection.execute("SELECT value FROM facts WHERE name = 'words'").fetchone()
        return int(row[0])

    def append(self, words: Sequence[str]) -> None:
        """Number some words on from the last. Needs a transaction.

        Raises:
            LookupError, zlib.error, UnicodeDecodeError: If the database is damaged: words that lost
                theirs must not share a number with new ones.
        """
        size = self.size()
        block, last = self._last()
        if block * _SIZE + len(last) != size + 1:
            raise LookupError
        appended = [*last, *words]
        self._connection.executemany(
            "REPLACE INTO words VALUES (?, ?)",
            (
                (block + start // _SIZE, packed(appended[start : start + _SIZE]))
                for start in range(0, len(appended), _SIZE)
            ),
        )
        self._connection.execute(
            "UPDATE facts SET value = ? WHERE name = 'words'", (size + len(words),)
        )

    def forget(self) -> None:
        """Forget what was read."""
        self._full.clear()

    def _last(self) -> tuple[int, list[str]]:
        """Return the number and the words of the last block; the first begins with no word."""
        row = self._connection.execute(
            "SELECT block, packed FROM words ORDER BY block DESC LIMIT 1"
        ).fetchone()
        return (row[0], unpacked(row[1])) if row else (0, [""])

    def _read(self, blocks: set[int]) -> dict[int, list[str]]:
        """Return some blocks, as far as there are any."""
        found = {block: self._full[block].split(_BETWEEN) for block in blocks & self._full.keys()}
        for some in portions(list(blocks - found.keys())):
            rows = self._connection.execute(
                f"SELECT block, packed FROM words WHERE block IN ({marks(some)})",  # noqa: S608
                some,
            )
            for block, stored in rows:
                found[block] = self._kept(block, zlib.decompress(stored).decode())
        return found

    def _kept(self, block: int, text: str) -> list[str]:
        """Keep a block in mind if it is full, and return its words."""
        words = text.split(_BETWEEN)
        if len(words) == _SIZE:
            if len(self._full) >= _KEPT:
                del self._full[next(iter(self._full))]
            self._full[block] = text
        return words


class Packing:
    """The SQL aggregate ``packed(number, word)``: the block that some words make.

    Where a damaged database lacks a word, its place stays empty: no other word may get its number.
    """

    def __init__(self) -> None:
        self._words: dict[int, str] = {}

    def step(self, number: int, word: str) -> None:
        """Take in a word."""
        self._words[number % _SIZE] = word

    def finalize(self) -> bytes:
        """Return the block."""
        return packed(self._words.get(place, "") for place in range(max(self._words) + 1))


def by_number(block: int, stored: bytes) -> dict[int, str]:
    """Return the words of a block by their numbers.

    Raises:
        zlib.error, UnicodeDecodeError: If it is damaged.
    """
    return {number: word for number, word in enumerate(unpacked(stored), block * _SIZE) if word}


def packed(words: Iterable[str]) -> bytes:
    """Return words as a block holds them."""
    return zlib.compress(_BETWEEN.join(words).encode())


def unpacked(stored: bytes) -> list[str]:
    """Return the words of a block.

    Raises:
        zlib.error, UnicodeDecodeError: If it is damaged.
    """
    return zlib.decompress(stored).decode().split(_BETWEEN)
