"""A strip beside the text that shows where in it the changes are; a click goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from drafter.gui.theme import Role
from drafter.gui.translation import counted, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from drafter.gui.theme import Theme

_WIDTH = 14
_MARK = 3
"""Pixels: the strip, and the height of a mark in it."""


class Strip(QWidget):
    """Marks by share of the height, from 0 at the top to 1."""

    chosen = Signal(float)
    """The share of the height that was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: Sequence[float] = ()
        self._current = -1
        self.setFixedWidth(_WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Where the changes are"))

    def show_marks(self, marks: Sequence[float], current: int) -> None:
        """Show other marks; ``current`` is the one that is being read, -1 for none."""
        self._marks, self._current = marks, current
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
