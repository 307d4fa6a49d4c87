"""Slow work off the GUI thread: the one door to threads and processes.

Work gets frozen values and returns frozen values; it never touches a widget. Short questions go
to a thread (``Latest``), imports of thousands of files to a process of their own (``Apart``), so
that typing never waits for the interpreter lock.
"""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from drafter.core.errors import DrafterError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess
    from multiprocessing.synchronize import Event

_POLL_MS = 50
_GRACE = 3.0
"""Seconds that a cancelled process gets to end its transaction before it is ended."""

Report = Callable[[object], None]
"""Tells how far work has come; any picklable value."""
Cancelled = Callable[[], bool]
"""Whether the user wants the work to stop."""
Work = Callable[[Report, Cancelled], object]
"""What runs apart: a function of a module, or a partial of one, that returns its outcome."""


class Latest(QObject):
    """A stream of jobs of which only the newest still matters.

    Results of superseded jobs are dropped, so that a slow search can never overwrite a later
    one; a superseded job that has not begun never begins.
    """

    finished = Signal(object)
    """What the newest work returned."""
    failed = Signal(Exception)
    """What it raised instead."""
    _landed = Signal(int, object)

    def __init__(self, pool: ThreadPoolExecutor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._ticket = 0
        self._waiting: Future[object] | None = None
        # Queued even when a quick job lands before run() returns: no result comes back re-entrantly
        self._landed.connect(self._on_landed, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], object]) -> None:
        """Start ``work``, superseding whatever ran before."""
        self.forget()
        self._waiting = self._pool.submit(work)
        self._waiting.add_done_callback(partial(self._land, self._ticket))

    def forget(self) -> None:
        """Want no result any more of what was started until now."""
        self._ticket += 1
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _land(self, ticket: int, done: Future[object]) -> None:
        """Cross from the worker to this object's thread."""
        if not done.cancelled():
            self._landed.emit(ticket, done)

    @Slot(int, object)
    def _on_landed(self, ticket: int, done: Future[object]) -> None:
        if ticket != self._ticket:
            return
        self._waiting = None
        error = done.exception()
        if isinstance(error, Exception):
            self.failed.emit(error)
        else:
            self.finished.emit(done.result())


@dataclass(frozen=True, slots=True)
class _Reported:
    value: object


@dataclass(frozen=True, slots=True)
class _Returned:
    value: object


@dataclass(frozen=True, slots=True)
class _Raised:
    message: str
    hint: str


class Apart(QObject):
    """One piece of long work in a process of its own, which can be watched and stopped.

    The process is spawned, not forked: it inherits neither the window nor open files. It speaks
    through a pipe that a timer reads; whatever happens to it ends in exactly one of the three
    last signals.
    """

    progressed = Signal(object)
    """What the work reported last."""
    finished = Signal(object)
    """What the work returned, also when it stopped early because it was asked to."""
    failed = Signal(Exception)
    """A DrafterError: what the work raised, or that the process died."""
    stopped = Signal()
    """The process did not answer to being cancelled, and was ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = multiprocessing.get_context("spawn")
        self._process: BaseProcess | None = None
        self._ears: Connection | None = None
        self._cancel: Event = self._context.Event()
        self._deadline: float | None = None
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._on_poll)

    def is_running(self) -> bool:
        """Tell whether work is under way."""
        return self._process is not None

    def run(self, work: Work) -> None:
        """Start ``work``, which must be picklable; only one piece runs at a time."""
        if self._process is not None:
            message = "Something else is still being done."
            raise DrafterError(message, hint="Wait until it is done, or cancel it.")
        self._cancel.clear()
        self._deadline = None
        ears, mouth = self._context.Pipe(duplex=False)
        self._ears = ears
        self._process = self._context.Process(
            target=_run, args=(work, mouth, self._cancel), daemon=True
        )
        self._process.start()
        mouth.close()
        self._timer.start()

    def cancel(self) -> None:
        """Ask the work to stop; a process that does not listen is ended after three seconds."""
        if self._process is not None and self._deadline is None:
            self._cancel.set()
            self._deadline = time.monotonic() + _GRACE

    def close(self) -> None:
        """End the work without any further signal, as when the window closes."""
        self._cancel.set()
        if self._process is not None:
            self._process.join(_GRACE)
            self._end()

    @Slot()
    def _on_poll(self) -> None:
        try:
            while (message := self._heard()) is not None:
                self._on_message(message)
        except (EOFError, OSError):
            self._end()
            text = "The work stopped before it was done."
            self.failed.emit(DrafterError(text, hint="What was finished is kept. Try again."))
            return
        if self._deadline is not None and time.monotonic() > self._deadline:
            self._end()
            self.stopped.emit()

    def _heard(self) -> object | None:
        """The next message of the process, None while it says nothing."""
        if self._ears is None or not self._ears.poll():
            return None
        message: object = self._ears.recv()
        return message

    def _on_message(self, message: object) -> None:
        match message:
            case _Reported(value):
                self.progressed.emit(value)
            case _Returned(value):
                self._end()
                self.finished.emit(value)
            case _Raised(text, hint):
                self._end()
                self.failed.emit(DrafterError(text, hint=hint))
            case _:
                pass

    def _end(self) -> None:
        self._timer.stop()
        self._deadline = None
        process, self._process = self._process, None
        ears, self._ears = self._ears, None
        if ears is not None:
            ears.close()
        if process is not None:
            process.join(0.2)
            if process.is_alive():
                process.terminate()
                process.join(_GRACE)


def _run(work: Work, mouth: Connection, cancel: Event) -> None:
    """Do the work in the other process and tell its outcome through the pipe."""
    try:
        outcome = work(partial(_report, mouth), cancel.is_set)
    except DrafterError as error:
        mouth.send(_Raised(str(error), error.hint))
    else:
        mouth.send(_Returned(outcome))
    finally:
        mouth.close()


def _report(mouth: Connection, value: object) -> None:
    mouth.send(_Reported(value))
