"""What the window of the corpus asks of it: in threads of its own, answered by signals.

Changes have a thread for themselves: where another program is changing the corpus they wait for it,
and reading must not wait with them.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from drafter.core.errors import CorpusError
from drafter.corpus import Outcome
from drafter.gui.jobs import Every, Latest
from drafter.gui.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from drafter.core.model import Document
    from drafter.corpus import Entry


MOST_KEPT = 300
"""Documents that are removed at once and can be put back; more would fill the memory."""
_SOON_MS = 1500
"""A change that takes longer waits for somebody else."""


class Catalogue(QObject):
    """The documents of a corpus. It is opened at the first question, and made if it ``makes``."""

    listed = Signal(object)
    """A tuple of all ``Entry``."""
    opened = Signal(object)
    """The ``Document`` asked for last."""
    removed = Signal(object)
    """How many documents left the corpus."""
    put_back = Signal(object)
    """How many of those that were removed are in the corpus again."""
    reviewed = Signal(object)
    """It is noted that a document was looked at, or is to be looked at again."""
    delayed = Signal()
    """A change waits until another program has changed the corpus."""
    failed = Signal(Exception)
    """What the corpus could not do."""

    def __init__(self, folder: Path, parent: QObject | None = None, *, makes: bool = False) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="catalogue")
        self._work = _Work(folder, makes=makes)
        self._changing = ThreadPoolExecutor(max_workers=1, thread_name_prefix="changes")
        self._changes = _Work(folder)
        self._late = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._late.timeout.connect(self._on_late)
        self._list = Latest(self._pool, self)
        self._list.finished.connect(self.listed)
        self._open = Latest(self._pool, self)
        self._open.finished.connect(self.opened)
        self._remove = Every(self._changing, self)
        self._remove.finished.connect(self.removed)
        self._put_back = Every(self._changing, self)
        self._put_back.finished.connect(self.put_back)
        self._review = Every(self._changing, self)
        self._review.finished.connect(self.reviewed)
        for stream in self._streams:
            stream.failed.connect(self.failed)

    @property
    def _streams(self) -> tuple[Every, ...]:
        return self._list, self._open, self._remove, self._put_back, self._review

    @Slot()
    def list_documents(self) -> None:
        """Ask for all entries."""
        self._list.run(self._work.entries)

    def open_document(self, name: str, language: str) -> None:
        """Ask for a whole document; an earlier question is forgotten."""
        self._open.run(partial(self._work.document, name, language))

    def remove(self, entries: Sequence[Entry]) -> None:
        """Take documents out of the corpus."""
        self._late.start()
        self._remove.run(partial(self._changes.remove, tuple(entries)))

    def put_removed_back(self) -> None:
        """Add what was removed last, of what is kept; see ``MOST_KEPT``."""
        self._late.start()
        self._put_back.run(self._changes.put_back)

    def mark(self, name: str, language: str, *, reviewed: bool) -> None:
        """Note that the doubts about a document were looked at, or are to be again."""
        self._late.start()
        self._review.run(partial(self._changes.mark, name, language, reviewed=reviewed))

    def is_listing(self) -> bool:
        """Tell whether the entries are still to come."""
        return self._list.is_busy()

    def close(self) -> None:
        """Close the corpus and end the threads; questions not begun are dropped."""
        self._late.stop()
        for stream in self._streams:
            stream.forget()
        for pool, work in ((self._pool, self._work), (self._changing, self._changes)):
            pool.submit(work.close)
            pool.shutdown()

    @Slot()
    def _on_late(self) -> None:
        if any(stream.is_busy() for stream in (self._remove, self._put_back, self._review)):
            self.delayed.emit()


class _Work:
    """What a thread does; nothing here is touched from outside it."""

    def __init__(self, folder: Path, *, makes: bool = False) -> None:
        self._shelf = Shelf(folder, makes=makes)
        self._kept: tuple[tuple[Entry, Document], ...] = ()

    def entries(self) -> tuple[Entry, ...]:
        """Return what the corpus holds."""
        return self._shelf.corpus().entries()

    def document(self, name: str, language: str) -> Document:
        """Return a whole document."""
        return self._shelf.corpus().document(name, language)

    def remove(self, entries: Sequence[Entry]) -> int:
        """Take documents out, keep them if they are few, and return how many there were."""
        corpus = self._shelf.corpus()
        kept = tuple(self._read(entries)) if len(entries) <= MOST_KEPT else ()
        count = corpus.remove_texts([(entry.name, entry.language) for entry in entries])
        self._kept = kept
        return count

    def put_back(self) -> int:
        """Add what was removed last, as it was; return how many documents there are again."""
        corpus, kept = self._shelf.corpus(), self._kept
        outcomes = corpus.add([document for _, document in kept])
        self._kept = ()
        for entry, _ in kept:
            if entry.is_reviewed:
                corpus.mark_reviewed(entry.name, entry.language, reviewed=True)
        return sum(outcome is not Outcome.UNCHANGED for outcome in outcomes)

    def _read(self, entries: Sequence[Entry]) -> Iterator[tuple[Entry, Document]]:
        """Yield documents that are about to go; not those that are gone already."""
        for entry in entries:
            with suppress(CorpusError):
                yield entry, self._shelf.corpus().document(entry.name, entry.language)

    def mark(self, name: str, language: str, *, reviewed: bool) -> None:
        """Note whether a document was looked at."""
        self._shelf.corpus().mark_reviewed(name, language, reviewed=reviewed)

    def close(self) -> None:
        """Close the corpus if it was opened."""
        self._shelf.close()
