"""The database in use: states that stand still while one reads, changes whole or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from drafter.corpus.answers import Edition
from drafter.corpus.tables.connecting import WHILE_READING, WHILE_WRITING, connect, remember
from drafter.corpus.tables.lexicon import Lexicon

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


_SMALL = 1 << 24
"""Bytes of a database that is written anew in a fraction of a second. In a larger one gaps, which
are a twentieth of it, cost more to fill than they are worth."""
_GROWN = 1.05
"""Times as many pages as when it was last written anew, for it to have gaps again."""


class Store:
    """A connection to the database of a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._connected = connect(folder)
        self.connection = self._connected.connection
        self.lexicon = Lexicon(self.connection, folder)
        self._is_closed = False
        self._transactions = 0
        self._facts: dict[str, str] = {}
        """What was read of them in the transaction at hand, in which nobody else changes any."""

    @property
    def may_write(self) -> bool:
        """Whether the corpus may be changed."""
        return self._connected.refusal is None

    def demand(self) -> None:
        """Say why where the corpus may not be changed.

        Raises:
            CorpusError, sqlite3.Error: If it may only be read, or its disk is full.
        """
        if self._connected.refusal is not None:
            raise self._connected.refusal

    def close(self) -> None:
        """Close the database."""
        self._is_closed = True
        self.connection.close()

    def is_current(self) -> bool:
        """Whether what is open is still what lies in the folder.

        Raises:
            CorpusError: If nothing lies there any more, as where a drive was pulled out.
        """
        return not self._is_closed and self._connected.is_current(self.folder)

    @property
    def moment(self) -> int | None:
        """The number of the transaction at hand, None outside of any."""
        return self._transactions if self.connection.in_transaction else None

    @contextmanager
    def reading(self) -> Generator[None]:
        """See one state of the corpus throughout, whatever others change meanwhile."""
        if self.connection.in_transaction:
            yield
            return
        self._begin("BEGIN")
        try:
            yield
        finally:
            self.connection.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Generator[None]:
        """Make all the changes inside or, when anything fails, none of them.

        Raises:
            CorpusError, sqlite3.Error: If the corpus may only be read, or its disk is full.
        """
        self.demand()
        self._begin("BEGIN IMMEDIATE")
        try:
            remember(self.connection, WHILE_WRITING)
            self.lexicon.begin()
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            self.lexicon.forget()
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise
        finally:
            remember(self.connection, WHILE_READING)

    def _begin(self, statement: str) -> None:
        self.connection.execute(statement)
        self._transactions += 1
        self._facts.clear()

    def shrink(self) -> None:
        """Give back the room that changes took in the database, and on their way into it.

        Nothing happens while another process reads an older state, or writes.
        """
        (patience,) = self.connection.execute("PRAGMA busy_timeout").fetchone()
        self.connection.execute("PRAGMA busy_timeout = 0")
        try:
            with suppress(sqlite3.OperationalError):  # another writes, or there is no room for it
                self._close_gaps()
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            self.connection.execute(f"PRAGMA busy_timeout = {patience}")

    def _close_gaps(self) -> None:
        """Write a database that is small, and has grown, anew.

        A damaged one stays as it is: what its own order does not lead to would be gone for good,
        and ``rescuing`` may still find it.
        """
        pages = self._pages()
        is_small = pages * self._pragma("page_size") <= _SMALL
        if is_small and pages > _GROWN * int(self.fact("packed")) and self._is_in_order():
            self.connection.execute("VACUUM")
            with self.writing():
                self.state("packed", self._pages())

    def _is_in_order(self) -> bool:
        found: tuple[str] = self.connection.execute("PRAGMA integrity_check(1)").fetchone()
        return found == ("ok",)

    def _pages(self) -> int:
        return self._pragma("page_count")

    def _pragma(self, name: str) -> int:
        return int(self.connection.execute(f"PRAGMA {name}").fetchone()[0])

    def fact(self, name: str) -> str:
        """Return one of the facts about the corpus as a whole."""
        if name in self._facts and self.connection.in_transaction:
            return self._facts[name]
        row = self.connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        self._facts[name] = str(row[0])
        return self._facts[name]

    def state(self, name: str, value: str | int) -> None:
        """Change one of the facts."""
        self.connection.execute("UPDATE facts SET value = ? WHERE name = ?", (value, name))
        self._facts.pop(name, None)

    def version(self) -> int:
        """Return a number that grows with every change of the corpus."""
        return int(self.fact("version"))

    def edition(self) -> Edition:
        """Return what tells this state of the corpus from all others, and from another corpus."""
        return Edition(self.fact("identity"), self.version())

    def advance(self) -> int:
        """Count a change, and return the new version."""
        self.state("version", self.version() + 1)
        return self.version()
