"""Work whose failure is looked at and not thrown: one file must never end the work on others.

The error travels in the Future of a worker, so that whatever a reader stumbles over in a file
that nobody foresaw becomes a line in a report.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

_Outcome = TypeVar("_Outcome")


class Attempts:
    """Does pieces of work one after the other, for the length of a ``with`` block."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="attempt")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pool.shutdown(wait=kind is None, cancel_futures=True)

    def outcome(self, work: Callable[[], _Outcome]) -> _Outcome | Exception:
        """Return what some work returns, or the error that ended it."""
        future = self._pool.submit(work)
        error = future.exception()
        if isinstance(error, Exception):
            return error
        return future.result()
