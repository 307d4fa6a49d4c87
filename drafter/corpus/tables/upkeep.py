"""Changes of the corpus, and what keeps its indexes in step with them.

A change is one transaction of the database: documents, texts, tallies, and the names of the
passage index's files, which are written before. The search index follows in a second one; what
it has not seen is listed in the database, so that it can follow at any later time.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from drafter.corpus.files import DamagedError
from drafter.corpus.tables.adding import Adding
from drafter.corpus.tables.tallies import recount

if TYPE_CHECKING:
    from collections.abc import Generator

    from drafter.corpus.agreed.passage_index import PassageIndex
    from drafter.corpus.search.candidates import Candidates
    from drafter.corpus.search.index import SearchIndex
    from drafter.corpus.tables.facets import Facets
    from drafter.corpus.tables.store import Store

_UNWRITABLE = (OSError, sqlite3.OperationalError, DamagedError)
"""What is raised where an index cannot be written. The search index calls a lock damaged that it
may not take, and cannot be made anew then."""


class Upkeep:
    """The one way to change a corpus."""

    def __init__(
        self,
        store: Store,
        facets: Facets,
        search: SearchIndex,
        passages: PassageIndex,
        candidates: Candidates,
    ) -> None:
        self._store = store
        self._facets = facets
        self._search = search
        self._passages = passages
        self._candidates = candidates

    @contextmanager
    def changing(self) -> Generator[Adding]:
        """Let documents be added and removed, all of it or nothing.

        What was changed can be searched when this returns.

        Raises:
            CorpusError, sqlite3.Error, OSError: If the change could not be made.
        """
        leftovers: list[str] = []
        with self._transaction():
            self._passages.sweep()
            adding = Adding(self._store, self._facets)
            yield adding
            if adding.has_changed:
                leftovers = self._settle(adding.touched)
        self._passages.discard(leftovers)
        self.catch_up()

    def catch_up(self) -> None:
        """Let the search index take in what it has not seen.

        Where that fails nothing is lost: such texts are compared one by one until it succeeds.
        """
        pending = self._store.connection.execute("SELECT 1 FROM unindexed LIMIT 1").fetchone()
        if not pending or not self._store.may_write:
            return
        try:
            with self._transaction():
                try:
                    self._search.update()
                except DamagedError:
                    self._search.repair()
        except _UNWRITABLE:
            self._search.close()

    def catch_up_now(self) -> None:
        """Catch up unless another process is changing the corpus: then that one does."""
        execute = self._store.connection.execute
        (patience,) = execute("PRAGMA busy_timeout").fetchone()
        execute("PRAGMA busy_timeout = 0")
        try:
            self.catch_up()
        finally:
            execute(f"PRAGMA busy_timeout = {patience}")

    def maintain(self) -> None:
        """Merge the files of both indexes that were left for a quiet moment."""
        while self._store.may_write and self._passages.due():
            with self._transaction():
                leftovers = self._passages.merge(self._passages.due())
                self._store.advance()
            self._passages.discard(leftovers)
        self.catch_up()
        if self._store.may_write:
            self._gather()
            self._store.shrink()

    def _gather(self) -> None:
        """Bring a search index together that has become scattered, as far as nobody writes to it.

        Others may change the corpus meanwhile, except for the last moment.
        """
        try:
            with self._store.reading():
                if not self._search.wants_rewriting():
                    return
                gathered = self._search.gathered()
            with self._transaction():
                self._search.put(gathered)
        except _UNWRITABLE:
            self._search.close()
        self.catch_up()

    def repair(self) -> None:
        """Make the indexes anew as far as they are damaged.

        Where they cannot be written they are done without: slower, and with the same answers.
        """
        if self._store.may_write:
            try:
                with self._transaction():
                    leftovers = self._passages.repair()
                    self._search.repair()
                    self._store.advance()
            except _UNWRITABLE:
                self._do_without()
            else:
                self._passages.discard(leftovers)
        else:
            self._do_without()

    def _do_without(self) -> None:
        self._search.close()
        self._candidates.compares_all = True
        with self._store.reading():
            self._passages.substitute()

    def _settle(self, touched: set[int]) -> list[str]:
        """Bring what follows from the occurrences up to date; return files left over."""
        recount(self._store.connection, touched, self._store.advance())
        self._passages.add()
        self._store.connection.execute("INSERT OR IGNORE INTO unindexed SELECT text FROM touched")
        return self._passages.merge_small()

    @contextmanager
    def _transaction(self) -> Generator[None]:
        try:
            with self._store.writing():
                yield
        except BaseException:
            self._facets.forget()
            self._passages.forget()
            self._candidates.forget()
            raise
