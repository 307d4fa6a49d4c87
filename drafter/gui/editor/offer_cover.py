"""What is offered at the cursor, where its lines reach over the notes.

The notes are a widget above the sheet: what the sheet paints in their place cannot be seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from drafter.gui.editor.notes import NotesPane
    from drafter.gui.editor.sheet import Sheet


class OfferCover(QWidget):
    """Lies over the notes, as large as they are; there is nothing else to see or to press."""

    def __init__(self, sheet: Sheet, notes: NotesPane) -> None:
        super().__init__(notes)
        self._sheet = sheet
        self._notes = notes
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        notes.installEventFilter(self)
        sheet.continuation.changed.connect(self.update)
        self.raise_()

    # Qt's own names from here on

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the notes."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._notes.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the lines of the offer that lie here."""
        painter = QPainter(self)
        painter.translate(-self.mapTo(self._sheet.viewport(), QPoint(0, 0)))
        self._sheet.continuation.paint(painter)
        painter.end()
