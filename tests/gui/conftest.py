"""Every test of the window has an application, and ways to press what a user would press."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """Qt's key names and fonts crash the interpreter without an application."""
    return qapp


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    """One worker thread, ended with the test."""
    with ThreadPoolExecutor(max_workers=1) as executor:
        yield executor


@pytest.fixture
def answer() -> Callable[[str], None]:
    """Press a button of the next question that is asked, by what the button says."""

    def press(text: str) -> None:
        box = QApplication.activeModalWidget()
        if box is None:
            QTimer.singleShot(10, lambda: press(text))
            return
        buttons = box.findChildren(QAbstractButton)
        next(button for button in buttons if button.text().replace("&", "") == text).click()

    return lambda text: QTimer.singleShot(0, lambda: press(text))
