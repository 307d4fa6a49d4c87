"""Keeping the draft for recovery: every change is in the journal soon, and never waits for it.

Where the journal cannot be written, as on a full disk, it is tried again until it can, also while
the user does nothing more.
"""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from drafter.gui.jobs import Every, Latest
from drafter.services import journal
from drafter.services.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from drafter.services.journal import Entry

_PAUSES = 5
"""Pauses between two tries to keep what could not be kept."""


class Keeper(QObject):
    """The journal as the window sees it: told of states, it writes the newest after a while.

    ``writing`` is a thread of its own, because what is kept waits for nothing; ``reading`` is the
    one in which files are opened, so that a file that was asked for comes before what is offered.
    """

    kept = Signal()
    """A state is safe on the disk."""
    failed = Signal(Exception)
    """The journal cannot be written."""
    mended = Signal()
    """The journal can be written again, and the draft is in it."""
    orphans_found = Signal(object)
    """Work that was cut off earlier: a tuple of Orphans, newest first, maybe none."""

    def __init__(
        self,
        writing: ThreadPoolExecutor,
        reading: ThreadPoolExecutor,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._journal: Journal | None = None
        self._waiting: Callable[[], Entry] | None = None
        self._tried: Callable[[], Entry] | None = None
        """Who was asked for the state that is just written, or could not be."""
        self._turn = threading.Lock()
        self._asked = 0
        self._settled = 0  # what was asked up to here is done, or overtaken by a later state
        self._is_closed = False
        self._is_failing = False
        self._pause = QTimer(self, singleShot=True, interval=1000)
        self._pause.timeout.connect(self._on_due)
        self._again = QTimer(self, singleShot=True, interval=_PAUSES * self._pause.interval())
        self._again.timeout.connect(self._on_again)
        self._writing = Every(writing, self)
        self._writing.finished.connect(self._on_written)
        self._writing.failed.connect(self._on_failed)
        self._seeking = Latest(reading, self)
        self._seeking.finished.connect(self.orphans_found)
        self._seeking.failed.connect(self.failed)

    @property
    def is_failing(self) -> bool:
        """Whether what was to be kept last could not be kept."""
        return self._is_failing

    def set_pause(self, seconds: int) -> None:
        """Set how long a change may wait."""
        self._pause.setInterval(seconds * 1000)
        self._again.setInterval(_PAUSES * seconds * 1000)

    def seek(self, *, with_refused: bool = False) -> None:
        """Look for work that was cut off, also for what the user did not want lately."""
        self._seeking.run(partial(journal.orphans, self._folder, with_refused=with_refused))

    def keep(self, entry: Callable[[], Entry]) -> None:
        """Keep the draft soon; it is asked for its state then. The wait is never prolonged."""
        self._waiting = entry
        if not self._is_closed and not self._pause.isActive():
            self._pause.start()

    def keep_now(self, entry: Entry) -> None:
        """Keep a state before this returns, as in a crash; whatever still waits is older.

        Raises:
            WriteError: If it cannot be written.
        """
        self._stop()
        with self._turn:
            self._asked += 1
            self._write(entry)
            self._settled = self._asked

    def note_saved(self, entry: Entry) -> None:
        """The draft was saved: if it still stands so, there is nothing to recover."""
        self._stop()
        self._run(partial(self._write, entry))

    def forget(self) -> None:
        """Another draft is shown: of the one before there is nothing to recover."""
        self._stop()
        self._run(self._clear)

    def close(self) -> None:
        """End in good order: there is nothing to recover, and nothing is kept any more."""
        self._is_closed = True
        self._stop()
        self._run(self._close)

    @Slot()
    def _on_due(self) -> None:
        if self._waiting is not None:
            self._tried, self._waiting = self._waiting, None
            self._run(partial(self._write, self._tried()))

    @Slot()
    def _on_again(self) -> None:
        """Try once more to keep the draft, as it stands by now, unless that is due anyway."""
        if self._tried is not None and not self._pause.isActive():
            self._run(partial(self._write, self._tried()))

    def _stop(self) -> None:
        """Let nothing wait to be kept any more."""
        self._waiting = self._tried = None
        self._pause.stop()
        self._again.stop()

    @Slot(object)
    def _on_written(self, outcome: object) -> None:
        if outcome is True:
            was_failing, self._is_failing = self._is_failing, False
            if not self._writing.is_busy():
                self._tried = None
            self.kept.emit()
            if was_failing:
                self.mended.emit()

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self._is_failing = True
        if self._tried is not None:
            self._again.start()
        self.failed.emit(error)

    def _run(self, work: Callable[[], bool]) -> None:
        """Do something with the journal in its thread."""
        self._asked += 1
        self._writing.run(partial(self._in_turn, self._asked, work))

    def _in_turn(self, asked: int, work: Callable[[], bool]) -> bool:
        """Do something, unless what was asked later is done already; say whether it was kept."""
        with self._turn:
            return asked > self._settled and work()

    def _write(self, entry: Entry) -> bool:
        """Write an entry, in whatever thread; the journal begins with the first."""
        if self._journal is None:
            self._journal = Journal(self._folder)
        self._journal.keep(entry)
        return True

    def _clear(self) -> bool:
        if self._journal is not None:
            self._journal.clear()
        return False

    def _close(self) -> bool:
        if self._journal is not None:
            self._journal.close()
        return False
