"""Reading many files ahead, in processes beside this one.

Reading files and making their documents ready for what they are wanted for takes longer than
adding them to the corpus: two processes that read keep two processors busy to the end, whichever
of the three has most to do. Few files are read here: starting a process takes as long as reading a
hundred. So are members of archives, which only this process has open, and everything where this
process is itself one beside the window, whose keys want the other processor.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from functools import partial
from itertools import islice
from multiprocessing.context import SpawnContext, SpawnProcess
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Self, TypeVar

from drafter.core.errors import ReadError
from drafter.services.attempts import Attempts

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from types import TracebackType

    from drafter.core.model import Document
    from drafter.reading.sources import Source

_Made = TypeVar("_Made")

FEW = 96
"""Files that are not worth a process."""
_PROCESSES = 2
"""Processes that read."""
_PORTION = 4
"""Files that are handed over at once: each time costs as much as a tenth of a small file, and who
stops an import waits for a portion."""
_AHEAD = 64
"""Portions that are read ahead: enough to go on while a batch is added."""
_SELDOM = (50_000, 20, 100)
"""Objects made until the young ones are looked through, and rounds until older ones are."""
_STARTING = (OSError, ImportError, NotImplementedError, RuntimeError)
"""What is raised where there is no room, or no means, for further processes or threads."""
_LOOK = 2.0
"""Seconds between two looks whether whatever hands out files is still there."""


class _Beside(SpawnProcess):
    """A process that is ended with this one: Python waits for others, also where work was stopped.

    Whoever presses Ctrl+C a second time may stop even what tells them that there is no more work.
    """

    def __init__(self, *args: Any, **named: Any) -> None:  # noqa: ANN401 - handed on
        super().__init__(*args, **named | {"daemon": True})


class _Context(SpawnContext):
    """Starts such processes."""

    Process = _Beside


class _Portion(NamedTuple, Generic[_Made]):
    """Files that are read together; without a ``future`` they are read here, in their turn."""

    sources: Sequence[Source]
    future: Future[list[_Made | Exception]] | None


class Readers(Generic[_Made]):
    """Reads files in their order, for the length of a ``with`` block.

    ``making`` makes of each document what is wanted, wherever it was read.
    """

    def __init__(self, making: Callable[[Document], _Made]) -> None:
        self._making = making
        self._threshold = gc.get_threshold()
        self._attempts = Attempts()
        self._pool: ProcessPoolExecutor | None = None
        self._start: Future[None] | None = None
        """Done without an error once a process of the pool has started."""
        self._stewards: set[threading.Thread] = set()
        """The pool's own thread that hands out files; none where it ended at once."""

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

        A file over which a process beside this one dies is one such error, and no more.

        Raises:
            ReadError: If no process can be started.
        """
        is_alone = multiprocessing.current_process().daemon
        if is_alone or sum(source.can_travel for source in sources) <= FEW:
            yield from map(self._read_here, sources)
            return
        waiting = _portions(sources)
        ahead = deque(map(self._begun, islice(waiting, _AHEAD)))
        while ahead:
            portion = ahead.popleft()
            if (found := self._outcomes(portion)) is not None:
                yield from found
            else:
                self._end()
                yield from map(self._read_alone, portion.sources)
                self._end()
                ahead = deque(
                    later if _is_read(later) else self._begun(later.sources) for later in ahead
                )
            ahead.extend(map(self._begun, islice(waiting, 1)))

    def _begun(self, sources: Sequence[Source], processes: int = _PROCESSES) -> _Portion[_Made]:
        """Begin to read some files, unless that has to wait until their turn."""
        if not sources[0].can_travel:
            return _Portion(sources, None)
        try:
            pool = self._pool or self._started(processes)
            with _deaf_to_interrupts():
                return _Portion(sources, pool.submit(_each, [self._work(one) for one in sources]))
        except BrokenProcessPool as error:
            broken: Future[list[_Made | Exception]] = Future()
            broken.set_exception(error)
            return _Portion(sources, broken)
        except _STARTING as error:
            raise _without_start() from error

    def _started(self, processes: int) -> ProcessPoolExecutor:
        self._pool = ProcessPoolExecutor(processes, mp_context=_Context(), initializer=_begin)
        others = set(threading.enumerate())
        with _deaf_to_interrupts():  # not before: making a pool lets interrupts through again
            self._start = self._pool.submit(_answer)
        begun = set(threading.enumerate()) - others
        self._stewards = {one for one in begun if not one.daemon}
        return self._pool

    def _outcomes(self, portion: _Portion[_Made]) -> list[_Made | Exception] | None:
        """Return what came of some files, None where that was lost with one of them."""
        if portion.future is None:
            return list(map(self._read_here, portion.sources))
        error = self._error(portion.future)
        if isinstance(error, BrokenProcessPool):
            self._check_start()
            return None
        if isinstance(error, Exception):  # what came of one of them cannot be sent
            return [error] if len(portion.sources) == 1 else None
        return portion.future.result()

    def _error(self, future: Future[list[_Made | Exception]]) -> BaseException | None:
        """Wait for what came of some files, and return the error that it was, if it was one.

        Raises:
            ReadError: If nothing will ever come of them: the system had no room for a thread, over
                which the one died that hands them out.
        """
        while True:
            try:
                return future.exception(_LOOK)
            except TimeoutError as error:
                if not any(one.is_alive() for one in self._stewards):
                    raise _without_start() from error

    def _check_start(self) -> None:
        """Tell a file over which a process died from processes that do not even start.

        Raises:
            ReadError: If none has started.
        """
        if self._start and (error := self._start.exception()):
            raise _without_start() from error

    def _read_alone(self, source: Source) -> _Made | Exception:
        """Read a file that nothing is read beside, so that it is known for what it does."""
        portion = self._begun([source], 1)
        if (found := self._outcomes(portion)) is not None:
            return found[0]
        self._end()
        message = f"“{source.name}” cannot be read: reading it ended the process that did."
        return ReadError(message, hint="The file may be damaged; fetch it again.")

    def _read_here(self, source: Source) -> _Made | Exception:
        return self._attempts.outcome(self._work(source))

    def _work(self, source: Source) -> Callable[[], _Made]:
        return partial(_made, source.load, self._making)

    def _end(self) -> None:
        """End the processes, whatever they are reading, and wait until nothing is left of them.

        Python trips over what is still being put away while it ends itself.
        """
        if self._pool is not None:
            for child in multiprocessing.active_children():
                if isinstance(child, _Beside):
                    child.terminate()
            with suppress(RuntimeError):  # a thread of its own was never started
                self._pool.shutdown(cancel_futures=True)
            self._pool = self._start = None


def _portions(sources: Iterable[Source]) -> Iterator[Sequence[Source]]:
    """Yield files in portions: of those that can travel several, of the others one."""
    portion: list[Source] = []
    for source in sources:
        if portion and (len(portion) == _PORTION or not source.can_travel):
            yield portion
            portion = []
        if source.can_travel:
            portion.append(source)
        else:
            yield [source]
    if portion:
        yield portion


def _is_read(portion: _Portion[_Made]) -> bool:
    """Whether files need not be read again, now that others were lost."""
    future = portion.future
    return future is None or (future.done() and not future.cancelled() and not future.exception())


def _made(load: Callable[[], Document], making: Callable[[Document], _Made]) -> _Made:
    """Read a file, and make of its document what is wanted."""
    return making(load())


def _each(works: Sequence[Callable[[], _Made]]) -> list[_Made | Exception]:
    """Do pieces of work, and return what came of each."""
    with Attempts() as attempts:
        return list(map(attempts.outcome, works))


def _without_start() -> ReadError:
    message = "The files cannot be read: the processes that read them do not start."
    hint = f"Close other programs and try again, or add at most {FEW} files at a time."
    return ReadError(message, hint=hint)


def _tidy_seldom() -> None:
    """Let this process seldom look for garbage.

    Next to nothing that readers make refers back to itself, so that it goes without being looked
    for; looking takes a twelfth of the time.
    """
    gc.set_threshold(*_SELDOM)


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


def _answer() -> None:
    """Do nothing, which shows that a process has started."""
