"""Finding lineages in small steps, while the corpus is in use."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.corpus.lineages.joining import Joining
    from drafter.corpus.lineages.relatives import Relatives
    from drafter.corpus.tables.store import Store

_SECONDS = 0.25
"""How long a step may keep others from changing the corpus."""
_AT_ONCE = 64
"""Documents of one step."""

_WAITING = """
SELECT document FROM unjoined JOIN documents ON documents.id = document
ORDER BY day, document LIMIT ?
"""


class Tending:
    """Joins the documents that wait for it, the oldest first."""

    def __init__(self, store: Store, relatives: Relatives, joining: Joining) -> None:
        self._store = store
        self._relatives = relatives
        self._joining = joining

    def waiting(self) -> int:
        """Return how many documents were not joined to lineages yet."""
        execute = self._store.connection.execute
        return int(execute("SELECT count(*) FROM unjoined").fetchone()[0])

    def step(self) -> bool:
        """Join some documents; return whether more are waiting.

        Those that the search index has not seen have to wait for it.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        execute = self._store.connection.execute
        if execute("SELECT 1 FROM unindexed LIMIT 1").fetchone():
            return False
        try:
            with self._store.writing():
                self._relatives.begin()
                self._join_some()
                self._relatives.end()
        except BaseException:
            self._relatives.forget()
            raise
        return self.waiting() > 0

    def _join_some(self) -> None:
        execute = self._store.connection.execute
        end = time.monotonic() + _SECONDS
        for (document,) in execute(_WAITING, (_AT_ONCE,)).fetchall():
            self._joining.join(document)
            execute("DELETE FROM unjoined WHERE document = ?", (document,))
            if time.monotonic() > end:
                return
