"""Reading many files ahead, in a process beside this one.

Reading a file and making its document ready for what it is wanted for takes about as long as
adding it to the corpus, so that two processors do both in half the time. Few files are read here:
starting a process takes as long as reading a hundred. So are members of archives, which only this
process has open, and everything where this process is itself one beside the window, whose keys
want the other processor.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from itertools import islice
from multiprocessing.context import SpawnContext, SpawnProcess
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from drafter.core.errors import ReadError
from drafter.services.attempts import Attempts

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from concurrent.futures import Future
    from types import TracebackType

    from drafter.core.model import Document
    from drafter.reading.sources import Source

_Made = TypeVar("_Made")

FEW = 96
"""Files that are not worth a process."""
_SELDOM = (50_000, 20, 100)
"""Objects made until the young ones are looked through, and rounds until older ones are."""
_AHEAD = 256
"""Files that are read ahead: enough to go on while a batch is added."""


def _tidy_seldom() -> None:
    """Let this process seldom look for garbage.

    Next to nothing that readers make refers back to itself, so that it goes without being looked
    for; looking takes a twelfth of the time.
    """
    gc.set_threshold(*_SELDOM)


class _Beside(SpawnProcess):
    """A process that is ended with this one: Python waits for others, also where work was stopped.

    Whoever presses Ctrl+C a second time may stop even what tells them that there is no more work.
    """

    def __init__(self, *args: Any, **named: Any) -> None:  # noqa: ANN401 - handed on
        super().__init__(*args, **named | {"daemon": True})


class _Context(SpawnContext):
    """Starts such processes."""

    Process = _Beside


def _begin() -> None:
    """Make this process one that reads for another, and ends with it however that ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal sends it to all; the other decides
    _tidy_seldom()
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Wait for the process that this one reads for; killed, it says no good-bye."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)  # the way out for a thread; there is nothing to be kept


@contextmanager
def _deaf_to_interrupts() -> Generator[None]:
    """Let a process that is started inside not hear Ctrl+C, from its first moment on.

    What comes meanwhile reaches this process afterwards. Windows knows of no such thing.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class Readers(Generic[_Made]):
    """Reads files in their order, for the length of a ``with`` block.

    ``making`` makes of each document what is wanted, wherever it was read.
    """

    def __init__(self, making: Callable[[Document], _Made]) -> None:
        self._making = making
        self._threshold = gc.get_threshold()
        self._attempts = Attempts()
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        self._attempts.__enter__()
        _tidy_seldom()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()
        self._attempts.__exit__(kind, error, trace)
        gc.set_threshold(*self._threshold)

    def outcomes(self, sources: Sequence[Source]) -> Iterator[_Made | Exception]:
        """Yield what was made of each file, or the error that reading it ended with.

        A file over which the process beside this one dies is one such error, and no more.
        """
        is_alone = multiprocessing.current_process().daemon
        if is_alone or sum(source.can_travel for source in sources) <= FEW:
            yield from (self._attempts.outcome(self._work(source)) for source in sources)
            return
        ahead: deque[tuple[Source, Future[_Made] | None]] = deque()
        remaining = iter(sources)
        ahead.extend((source, self._begun(source)) for source in islice(remaining, _AHEAD))
        while ahead:
            source, future = ahead.popleft()
            outcome = self._outcome(source, future)
            if isinstance(outcome, BrokenProcessPool):
                outcome = _deadly(source)
                self._end()
                ahead = deque((later, self._begun(later)) for later, _ in ahead)
            yield outcome
            ahead.extend((later, self._begun(later)) for later in islice(remaining, 1))

    def _begun(self, source: Source) -> Future[_Made] | None:
        """Begin to read a file, None where that has to wait until its turn."""
        if not source.can_travel:
            return None
        if self._pool is None:
            self._pool = ProcessPoolExecutor(1, mp_context=_Context(), initializer=_begin)
        with _deaf_to_interrupts():
            return self._pool.submit(self._work(source))

    def _work(self, source: Source) -> Callable[[], _Made]:
        return partial(_made, source.load, self._making)

    def _outcome(self, source: Source, future: Future[_Made] | None) -> _Made | Exception:
        if future is None:
            return self._attempts.outcome(self._work(source))
        error = future.exception()
        return error if isinstance(error, Exception) else future.result()

    def _end(self) -> None:
        """End the process, whatever it is reading, and wait until nothing is left of it.

        Python trips over what is still being put away while it ends itself.
        """
        if self._pool is not None:
            for child in multiprocessing.active_children():
                if isinstance(child, _Beside):
                    child.terminate()
            self._pool.shutdown(cancel_futures=True)
            self._pool = None


def _made(load: Callable[[], Document], making: Callable[[Document], _Made]) -> _Made:
    """Read a file, and make of its document what is wanted."""
    return making(load())


def _deadly(source: Source) -> ReadError:
    message = f"“{source.name}” cannot be read: reading it ended the process that did."
    return ReadError(message, hint="The file may be damaged; fetch it again.")
