"""A line of words that ends in dots where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedLabel(QLabel):
    """Takes the room that others leave; what it cannot show is in its tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._brief = ""

    def say(self, words: str, brief: str = "") -> None:
        """Show words, or the brief form of them where there is no room for all."""
        self._brief = brief
        self.setText(words)

    def minimumSizeHint(self) -> QSize:
        """Return no width: words give way to whatever stands beside them."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as many of the words as there is room for."""
        del event
        room = self.contentsRect()
        metrics = self.fontMetrics()
        fits = metrics.horizontalAdvance(self.text()) <= room.width()
        words = self.text() if fits else self._brief or self.text()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        QPainter(self).drawText(room, int(self.alignment()), shown)
