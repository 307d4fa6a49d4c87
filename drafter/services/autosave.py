"""Keeping every change in the journal within a second or two, without ever making anyone wait."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.errors import WriteError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from drafter.core.model import Document
    from drafter.services.files import Stamp
    from drafter.services.journal import Journal


class _State(NamedTuple):
    """What is to be kept next."""

    document: Document
    path: Path | None
    stamp: Stamp | None


class Autosave:
    """Writes the newest state of a draft to its journal, from a thread of its own.

    Telling it of a change costs nothing, because documents are frozen: however many changes
    come, it writes the last one, at most ``seconds`` after the first. The journal belongs to it.
    """

    def __init__(
        self,
        journal: Journal,
        *,
        seconds: float = 1.0,
        on_failure: Callable[[WriteError], None] | None = None,
    ) -> None:
        """Start the thread.

        Args:
            journal: Where the states go; ended with ``close`` or ``leave``.
            seconds: How long a change may wait.
            on_failure: Told, in the thread, when keeping fails (a full disk); once until it
                works again.
        """
        self._journal = journal
        self._seconds = seconds
        self._on_failure = on_failure
        self._failing = False
        self._next: _State | None = None
        self._due = threading.Event()
        self._ending = threading.Event()
        self._turn = threading.Lock()
        self._thread = threading.Thread(target=self._work, name="autosave", daemon=True)
        self._thread.start()

    def keep(
        self, document: Document, *, path: Path | None = None, stamp: Stamp | None = None
    ) -> None:
        """Have a state kept soon; it replaces one that still waits."""
        with self._turn:
            self._next = _State(document, path, stamp)
        self._due.set()

    def clear(self) -> None:
        """Forget everything kept: the draft is saved."""
        with self._turn:
            self._next = None
            self._journal.clear()

    def flush(self) -> None:
        """Keep what waits now, in the caller's thread."""
        with self._turn:
            waiting, self._next = self._next, None
            if waiting is not None:
                self._write(waiting)

    def close(self) -> None:
        """End in good order, with nothing left to recover."""
        self._end()
        self._journal.close()

    def leave(self) -> None:
        """End with everything kept, to be offered at the next start."""
        self._end()
        self.flush()
        self._journal.leave()

    def _end(self) -> None:
        self._ending.set()
        self._due.set()
        self._thread.join()

    def _work(self) -> None:
        while not self._ending.is_set():
            self._due.wait()
            self._ending.wait(self._seconds)
            self._due.clear()
            if not self._ending.is_set():
                self.flush()

    def _write(self, state: _State) -> None:
        try:
            self._journal.keep(state.document, path=state.path, stamp=state.stamp)
        except WriteError as error:
            if self._on_failure and not self._failing:
                self._on_failure(error)
            self._failing = True
        else:
            self._failing = False
