"""How large windows open: as their words need, and never larger than the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from drafter.gui import fonts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_FRAME = QSize(24, 56)
"""Room for what the desktop puts round a window, whose size is known only once it is shown."""


def scaled(pixels: int) -> int:
    """Return a length that suits the size of words now, given one that suits the usual size."""
    return round(pixels * fonts.scale())


def fitting(window: QWidget, width: int, height: int) -> QSize:
    """Return how large a window may be that wants so much room at the usual size of text."""
    # Not window.screen(): PySide takes the screen for the window's child, and deletes it with it
    parent = window.parentWidget()
    middle = (parent.window() if parent else window).frameGeometry().center()
    screen = QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()
    wanted = QSize(scaled(width), scaled(height))
    return wanted.boundedTo(screen.availableSize() - _FRAME)


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window that is about to open the room that it wants at the usual size of text."""
    window.resize(fitting(window, width, height))
