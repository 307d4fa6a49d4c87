"""What the first keys do not need is made ready after them, by a worker."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from drafter.gui.readying import Readying

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from pytestqt.qtbot import QtBot


def test_each_step_is_done_in_its_time_and_not_by_the_window(
    qtbot: QtBot, pool: ThreadPoolExecutor
):
    done: list[tuple[str, bool]] = []
    window = QObject()

    def step(name: str) -> None:
        done.append((name, threading.current_thread() is threading.main_thread()))

    readying = Readying(pool, window, ((20, lambda: step("later")), (0, lambda: step("first"))))
    readying.begin()
    qtbot.waitUntil(lambda: len(done) == 2, timeout=20_000)
    assert done == [("first", False), ("later", False)]


def test_what_has_not_begun_when_the_window_closes_never_does(
    qtbot: QtBot, pool: ThreadPoolExecutor
):
    done: list[str] = []
    window = QObject()
    readying = Readying(pool, window, ((0, lambda: done.append("step")),))
    readying.begin()
    readying.close()
    with qtbot.waitSignal(_after(window, 30).timeout):
        pass
    assert not done


def _after(parent: QObject, milliseconds: int) -> QTimer:
    """Return a clock that tells when so much time has gone by."""
    clock = QTimer(parent, interval=milliseconds, singleShot=True)
    clock.start()
    return clock
