"""A strip beside the text that shows where in it the changes are; a click goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSlider, QWidget

from drafter.gui.theme import Role
from drafter.gui.translation import counted, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent

    from drafter.gui.theme import Theme

_WIDTH = 14
_MARK = 3
"""Pixels: the strip, and the height of a mark in it."""


class Strip(QSlider):
    """Marks by share of the height, from 0 at the top to 1.

    A slider to a screen reader, whose value is the change that is being read. Keys go from change
    to change by the buttons beside it.
    """

    chosen = Signal(float)
    """The share of the height that was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._marks: Sequence[float] = ()
        self._current = -1
        self.setFixedWidth(_WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Where the changes are"))

    def show_marks(self, marks: Sequence[float], current: int) -> None:
        """Show other marks; ``current`` is the one that is being read, -1 for none."""
        self._marks, self._current = marks, current
        self.setRange(0, len(marks))
        self.setValue(current + 1)
        self.setAccessibleDescription(counted(len(marks), "{n} change", "{n} changes"))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return a narrow size."""
        return QSize(_WIDTH, 100)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is quickly painted
        """Paint the marks."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.WINDOW))
        room = self.height() - _MARK
        for index, mark in enumerate(self._marks):
            role = Role.ACCENT if index == self._current else Role.INSERT
            painter.fillRect(2, round(mark * room), _WIDTH - 4, _MARK, self._theme.colour(role))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the strip was clicked."""
        self.chosen.emit(event.position().y() / max(1, self.height()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag nothing."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it at the press."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the text."""
        event.ignore()
