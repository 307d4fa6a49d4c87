"""A list of choices that shows when it has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WIDTH = 2
_ROUND = 4


class ChoiceBox(QComboBox):
    """Frames itself while it has the keyboard.

    Fusion has a frame for it, but keeps the picture that it painted before (seen with 6.11.3).
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then the frame."""
        super().paintEvent(event)
        self.paint_frame()

    def paint_frame(self) -> None:
        """Paint the frame, if the box has the keyboard."""
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _WIDTH))
        inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inner, _ROUND, _ROUND)
