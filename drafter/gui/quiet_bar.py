"""A scroll bar that is always there and seldom seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class QuietBar(QScrollBar):
    """A vertical bar that keeps its place, so that nothing is laid out anew when it comes.

    It shows nothing while there is nothing to scroll.
    """

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar where it can be moved."""
        if self.minimum() < self.maximum():
            super().paintEvent(event)
