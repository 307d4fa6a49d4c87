"""Documents of a corpus that an earlier version cut into words otherwise, cut anew in small steps.

Marks on letters, as the vowel signs of Arabic, once parted words. What is printed is stored whole,
so that nothing but the words need be found anew; until that is done, such paragraphs are found by
their other words.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from drafter.core.words import plain_words
from drafter.corpus.tables.preparing import prepared

if TYPE_CHECKING:
    from drafter.corpus.tables.adding import Adding
    from drafter.corpus.tables.contents import Contents
    from drafter.corpus.tables.store import Store
    from drafter.corpus.tables.upkeep import Upkeep

_SECONDS = 2.0
"""How long a step may keep others from changing the corpus. What follows from a change takes most
of a second in a large one, so that many small steps would take three times as long as few."""
_AT_ONCE = 256
"""Documents of one step."""


class Recutting:
    """Cuts the documents that wait for it, the newest first."""

    def __init__(self, store: Store, contents: Contents, upkeep: Upkeep) -> None:
        self._store = store
        self._contents = contents
        self._upkeep = upkeep

    def waits(self) -> bool:
        """Whether any document may be cut otherwise than today."""
        return self._store.connection.execute("SELECT 1 FROM uncut LIMIT 1").fetchone() is not None

    def step(self) -> bool:
        """Cut some documents anew where that changes anything; their lineages wait then.

        Raises:
            DamagedError: If an index must be made again first.
        """
        execute = self._store.connection.execute
        end = time.monotonic() + _SECONDS
        with self._upkeep.changing() as adding:
            rows = execute("SELECT document FROM uncut ORDER BY document DESC LIMIT ?", (_AT_ONCE,))
            for (document,) in rows.fetchall():
                self._cut(adding, document)
                execute("DELETE FROM uncut WHERE document = ?", (document,))
                if time.monotonic() > end:
                    break
        return True

    def _cut(self, adding: Adding, document: int) -> None:
        stored = self._contents.texts(document)
        if any(one.words != plain_words(one.printed) for one in stored):
            adding.cut_anew(document, prepared(self._contents.numbered(document)))
