"""Reading many files ahead, in a process beside this one.

Reading a file takes about as long as adding its document, so that two processors do both in half
the time. Few files are read here: starting a process takes as long as reading a hundred. So are
members of archives, which only this process has open, and everything where this process is
itself one beside the window, whose keys want the other processor.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import TYPE_CHECKING, Self

from drafter.core.errors import ReadError
from drafter.services.attempts import Attempts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future
    from types import TracebackType

    from drafter.core.model import Document
    from drafter.reading.sources import Source

FEW = 96
"""Files that are not worth a process."""
_AHEAD = 128
"""Files that are read ahead: enough to go on while a batch is added."""


class Readers:
    """Reads files in their order, for the length of a ``with`` block."""

    def __init__(self) -> None:
        self._attempts = Attempts()
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        self._attempts.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()
        self._attempts.__exit__(kind, error, trace)

    def outcomes(self, sources: Sequence[Source]) -> Iterator[Document | Exception]:
        """Yield what each file holds, or the error that reading it ended with.

        A file over which the process beside this one dies is one such error, and no more.
        """
        is_alone = multiprocessing.current_process().daemon
        if is_alone or sum(source.can_travel for source in sources) <= FEW:
            yield from (self._attempts.outcome(source.load) for source in sources)
            return
        ahead: deque[tuple[Source, Future[Document] | None]] = deque()
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

    def _begun(self, source: Source) -> Future[Document] | None:
        """Begin to read a file, None where that has to wait until its turn."""
        if not source.can_travel:
            return None
        if self._pool is None:
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(max_workers=1, mp_context=context)
        return self._pool.submit(source.load)

    def _outcome(self, source: Source, future: Future[Document] | None) -> Document | Exception:
        if future is None:
            return self._attempts.outcome(source.load)
        error = future.exception()
        return error if isinstance(error, Exception) else future.result()

    def _end(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


def _deadly(source: Source) -> ReadError:
    message = f"“{source.name}” cannot be read: reading it ended the process that did."
    return ReadError(message, hint="The file may be damaged; fetch it again.")
