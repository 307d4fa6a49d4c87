"""The mark of a note in the text: a raised number, drawn by us.

It is one inline object, so that renumbering the notes repaints and never edits the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPyTextObject

from drafter.gui.editor import formats
from drafter.gui.theme import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter, QTextDocument, QTextFormat

    from drafter.gui.theme import Theme

_RAISED = 0.68
"""Size of a mark's digits, to the size of the text (6.5 pt on 10 pt in print)."""


class NoteMark(QPyTextObject):
    """Draws the mark of whichever note an inline object points to."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.marks: Mapping[str, str] = {}

    def intrinsicSize(
        self,
        doc: QTextDocument,  # noqa: ARG002
        posInDocument: int,  # noqa: ARG002, N803
        format: QTextFormat,  # noqa: A002 - Qt's own signature
    ) -> QSizeF:
        """Return the place a mark needs in its line."""
        font = _font(format)
        return QSizeF(
            QFontMetricsF(font).horizontalAdvance(self._mark(format)) + 1,
            QFontMetricsF(format.toCharFormat().font()).ascent() * 0.9,
        )

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,  # noqa: ARG002
        posInDocument: int,  # noqa: ARG002, N803
        format: QTextFormat,  # noqa: A002
    ) -> None:
        """Draw a mark at the top of its line."""
        painter.setFont(_font(format))
        painter.setPen(self.theme.colour(Role.NOTE))
        painter.drawText(
            QRectF(rect),
            int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft),
            self._mark(format),
        )

    def _mark(self, written: QTextFormat) -> str:
        note = cast("str | None", written.property(formats.NOTE)) or ""
        return self.marks.get(note, "?")


def _font(written: QTextFormat) -> QFont:
    font = QFont(written.toCharFormat().font())
    font.setPixelSize(max(7, round(font.pixelSize() * _RAISED)))
    font.setItalic(False)
    return font
