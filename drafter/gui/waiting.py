"""The sign that the window is busy for a moment: the pointer says it, and nothing is asked."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Generator


@contextmanager
def told(*, where: bool) -> Generator[None]:
    """Tell the user while this is entered that he has to wait, where it is so long that he sees."""
    if not where:
        yield
        return
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
