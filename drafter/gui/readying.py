"""What a key would have to wait for the first time, made ready behind the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from drafter.core.openings import grammar as opening_grammar
from drafter.gui.jobs import Every
from drafter.services import pasting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from concurrent.futures import ThreadPoolExecutor

STEPS: tuple[tuple[int, Callable[[], None]], ...] = (
    (0, opening_grammar.prepare),
    (3000, pasting.prepare),
)
"""What is done so many milliseconds after the window has begun: its first keys go first."""


class Readying(QObject):
    """Does in a worker thread, once, what would hold up the first phrase and the first paste."""

    def __init__(
        self,
        pool: ThreadPoolExecutor,
        parent: QObject,
        steps: Iterable[tuple[int, Callable[[], None]]] = STEPS,
    ) -> None:
        super().__init__(parent)
        self._work = Every(pool, self)
        self._timers = [self._timer(wait, step) for wait, step in steps]

    def _timer(self, wait: int, step: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=wait, singleShot=True)
        timer.timeout.connect(partial(self._work.run, step))
        return timer

    def begin(self) -> None:
        """Count the time from now."""
        for timer in self._timers:
            timer.start()

    def close(self) -> None:
        """Begin nothing any more: the worker may be gone."""
        for timer in self._timers:
            timer.stop()
