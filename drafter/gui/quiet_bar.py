"""A scroll bar that is always there and seldom seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollBar

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WIDTH = 12
"""Pixels; the style sheet says so, too."""


class QuietBar(QScrollBar):
    """A vertical bar that keeps its place, so that nothing is laid out anew when it comes.

    It shows nothing while there is nothing to scroll. It is as wide in every style, also while the
    window is between two themes: a long text beside it would be laid out anew, twice.
    """

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)

    def sizeHint(self) -> QSize:
        """Return its width, whatever style is in force; its height is that of the text."""
        return QSize(_WIDTH, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar where it can be moved."""
        if self.minimum() < self.maximum():
            super().paintEvent(event)
