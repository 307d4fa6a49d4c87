"""How long the window's thread is taken up, by a clock that stops while other programs have it.

On a machine that is never quiet the time by the wall tells of the neighbours. Linux says how long a
thread stood ready and got no processor; what is left is what its user waits for on a quiet machine:
its own work, and whatever it waits for from Drafter's other threads.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from PySide6.QtWidgets import QWidget

_SCHEDULED = Path("/proc/thread-self/schedstat")
"""Nanoseconds that this thread ran, and that it waited for a processor; how often it ran."""


def _ready_seconds() -> float:
    """Return how long this thread has waited for a processor; 0 where no system tells."""
    try:
        return int(_SCHEDULED.read_text(encoding="ascii").split()[1]) / 1e9
    except FileNotFoundError:
        return 0.0


def own_clock() -> float:
    """Return seconds by the clock that stops while other programs have the processor."""
    return time.perf_counter() - _ready_seconds()


def own_milliseconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes this thread, by its own clock."""
    start = own_clock()
    work()
    return (own_clock() - start) * 1000


def painted(window: QWidget) -> None:
    """Let a window paint what it wants to paint anew, now."""
    QCoreApplication.sendPostedEvents(window, QEvent.Type.UpdateRequest)


class Stretches:
    """The stretches in which the window's thread does something without looking for keys."""

    def __init__(self) -> None:
        self.milliseconds: list[float] = []
        self._begun: float | None = None

    @contextmanager
    def watched(self) -> Generator[None]:
        """Collect stretches while this is entered."""
        dispatcher = QAbstractEventDispatcher.instance()
        direct = Qt.ConnectionType.DirectConnection
        begun = dispatcher.awake.connect(self._on_awake, direct)
        ended = dispatcher.aboutToBlock.connect(self._on_about_to_block, direct)
        try:
            yield
        finally:
            self._on_about_to_block()
            dispatcher.disconnect(begun)
            dispatcher.disconnect(ended)

    @property
    def longest(self) -> float:
        """The longest of them, in milliseconds."""
        return max(self.milliseconds, default=0.0)

    def _on_awake(self) -> None:
        self._begun = own_clock()

    def _on_about_to_block(self) -> None:
        if self._begun is not None:
            self.milliseconds.append((own_clock() - self._begun) * 1000)
            self._begun = None
