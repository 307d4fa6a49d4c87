"""Slow work off the GUI thread: the one door to threads and processes.

Work gets frozen values and returns frozen values; it never touches a widget. Short questions go
to a thread (``Latest``), imports of thousands of files to a process of their own (``Apart``), so
that typing never waits for the interpreter lock.
"""

from __future__ import annotations

import contextlib
import importlib
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Concatenate, ParamSpec, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from drafter.core.errors import DrafterError
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future, ThreadPoolExecutor
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnContext
    from multiprocessing.process import BaseProcess

_POLL_MS = 50
_GRACE = 3.0
"""Seconds that a cancelled process gets to end its transaction before it is ended."""

STOP = "stop"
"""What is sent to a process to ask it to stop; anything that arrives there means it."""

_P = ParamSpec("_P")


class Late:
    """A function of a module that is loaded when the function is first called.

    For work that needs large libraries: whoever does it loads them, in its own thread, and the
    window does not wait for them to start.
    """

    def __init__(self, module: str, function: str) -> None:
        self._module = module
        self._function = function

    def __call__(self, *values: object, **named: object) -> object:
        """Call the function."""
        found = cast(
            "Callable[..., object]", getattr(importlib.import_module(self._module), self._function)
        )
        return found(*values, **named)


class _Guard:
    """Keeps a worker from reporting to an object that is just being destroyed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_over = False

    def end(self) -> None:
        """Let nobody report from now on; waits for a report that is under way."""
        with self._lock:
            self._is_over = True

    def report(self, emit: Callable[[], None]) -> None:
        """Report, unless it is over."""
        with self._lock:
            if not self._is_over:
                emit()


class Every(QObject):
    """A stream of jobs that are all wanted, in the order in which they were asked for."""

    finished = Signal(object)
    """What work returned."""
    failed = Signal(Exception)
    """What it raised instead."""
    _landed = Signal(int, object)

    def __init__(self, pool: ThreadPoolExecutor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._ticket = 0
        self._waiting: list[Future[object]] = []
        self._guard = _Guard()
        self.destroyed.connect(self._guard.end)
        # Queued even when a quick job lands before run() returns: no result comes back re-entrantly
        self._landed.connect(self._on_landed, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], object]) -> None:
        """Start ``work`` as soon as the pool is free."""
        future = self._pool.submit(work)
        self._waiting.append(future)
        future.add_done_callback(partial(self._land, self._ticket))

    def forget(self) -> None:
        """Want no result any more of what was started until now; what has not begun never does."""
        self._ticket += 1
        for future in self._waiting:
            future.cancel()
        self._waiting.clear()

    def is_busy(self) -> bool:
        """Tell whether a result is still to come."""
        return bool(self._waiting)

    def _land(self, ticket: int, done: Future[object]) -> None:
        """Cross from the worker to this object's thread."""
        if not done.cancelled():
            self._guard.report(partial(self._landed.emit, ticket, done))

    @Slot(int, object)
    def _on_landed(self, ticket: int, done: Future[object]) -> None:
        if ticket != self._ticket:
            return
        self._waiting.remove(done)
        error = done.exception()
        if isinstance(error, Exception):
            self.failed.emit(error)
        else:
            self.finished.emit(done.result())


class Latest(Every):
    """A stream of jobs of which only the newest still matters.

    Results of superseded jobs are dropped, so that a slow search can never overwrite a later
    one; a superseded job that has not begun never begins.
    """

    def run(self, work: Callable[[], object]) -> None:
        """Start ``work``, superseding whatever ran before."""
        self.forget()
        super().run(work)


class Apart(QObject):
    """One piece of long work in a process of its own, which can be watched and stopped.

    The process is spawned, not forked: it inherits neither the window nor open files, and it
    imports nothing of Qt. It runs a function of a module that gets its end of a pipe first. What
    the function sends of type ``progress`` says how far it is; a DrafterError says why it failed;
    anything else is its outcome. Whatever happens ends in exactly one of the last three signals.
    """

    progressed = Signal(object)
    """What the work reported last; what it reported in quick succession before that is left out."""
    finished = Signal(object)
    """The outcome, also when the work stopped early because it was asked to."""
    failed = Signal(Exception)
    """A DrafterError: what the work could not do, or that its process died."""
    stopped = Signal()
    """The process did not answer to being cancelled, and was ended."""

    def __init__(self, progress: type[object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._progress = progress
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._deadline: float | None = None
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._on_poll)

    def is_running(self) -> bool:
        """Tell whether work is under way."""
        return self._process is not None

    def run(
        self, work: Callable[Concatenate[Connection, _P], None], *args: _P.args, **more: _P.kwargs
    ) -> None:
        """Start ``work(pipe, *args)`` in its own process; only one piece runs at a time.

        Raises:
            DrafterError: If something else is still being done.
        """
        if self._process is not None:
            message = tr("Something else is still being done.")
            raise DrafterError(message, hint=tr("Wait until it is done, or cancel it."))
        # Loaded here: a window in which nobody imports starts without it
        context: SpawnContext = importlib.import_module("multiprocessing").get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._deadline = None
        self._process = context.Process(
            target=work, args=(theirs, *args), kwargs=dict(more), daemon=True
        )
        self._process.start()
        theirs.close()
        self._timer.start()

    def cancel(self) -> None:
        """Ask the work to stop; a process that does not listen is ended after three seconds."""
        if self._pipe is not None and self._deadline is None:
            self._deadline = time.monotonic() + _GRACE
            with contextlib.suppress(OSError):  # it ends just now; the next poll sees it
                self._pipe.send(STOP)

    def close(self) -> None:
        """Stop the work and tell nobody, as when the window closes."""
        self.cancel()
        if self._process is not None:
            self._process.join(_GRACE)
        self._end()

    @Slot()
    def _on_poll(self) -> None:
        newest: object | None = None
        try:
            message = self._heard()
            while message is not None and isinstance(message, self._progress):
                newest = message
                message = self._heard()
        except (EOFError, OSError):
            self._end()
            text = tr("The work stopped before it was done.")
            self.failed.emit(DrafterError(text, hint=tr("What was finished is kept. Try again.")))
            return
        if newest is not None:  # once: a hundred files a second would cost keys their time
            self.progressed.emit(newest)
        if message is None:
            self._end_if_late()
        elif self._process is not None:  # nobody closed it just now
            self._on_outcome(message)

    def _heard(self) -> object | None:
        """The next message of the process, None while it says nothing."""
        if self._pipe is None or not self._pipe.poll():
            return None
        message: object = self._pipe.recv()
        return message

    def _on_outcome(self, message: object) -> None:
        self._end()
        if isinstance(message, DrafterError):
            self.failed.emit(message)
        else:
            self.finished.emit(message)

    def _end_if_late(self) -> None:
        if self._deadline is not None and time.monotonic() > self._deadline:
            self._end()
            self.stopped.emit()

    def _end(self) -> None:
        """Let go of pipe and process; one that still runs has nothing more to say."""
        self._timer.stop()
        self._deadline = None
        process, self._process = self._process, None
        pipe, self._pipe = self._pipe, None
        if pipe is not None:
            pipe.close()
        if process is not None:
            process.join(_POLL_MS / 1000)
            if process.is_alive():
                process.terminate()
