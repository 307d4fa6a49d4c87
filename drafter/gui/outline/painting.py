"""How a line of the outline is painted: its label, its first words, its sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from drafter.core.model import Part
from drafter.gui import signs
from drafter.gui.outline.model import ROW
from drafter.gui.theme import Role
from drafter.gui.translation import tr
from drafter.services.reviewing import State

if TYPE_CHECKING:
    from drafter.gui.outline.model import Index
    from drafter.gui.outline.rows import Row
    from drafter.gui.signs import Sign
    from drafter.gui.theme import Theme


class LinePainter(QStyledItemDelegate):
    """Paints label, first words and sign of a line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's
        """Return the height of a line, whatever it says."""
        return QSize(120, option.fontMetrics.height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        row: Row | None = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        rect = option.rect.adjusted(12, 0, -10, 0)
        rect.setLeft(rect.left() + 14 * row.level)
        if row.sign is not None:
            self._paint_sign(painter, row.sign, rect)
            rect.setRight(rect.right() - (32 if row.sign.newer else 18))
        self._paint_words(painter, option, row, rect)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.colour(Role.SELECTION))
            bar = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
            painter.fillRect(bar, self._theme.colour(Role.ACCENT))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.colour(Role.HOVER))

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, rect: QRect
    ) -> None:
        font = QFont(option.font)
        middle = Qt.AlignmentFlag.AlignVCenter
        if row.label:
            painter.setFont(font)
            painter.setPen(self._theme.colour(Role.MUTED))
            painter.drawText(rect, int(middle), row.label)
            widest = option.fontMetrics.horizontalAdvance("(viii)" if row.level else "OP99")
            used = option.fontMetrics.horizontalAdvance(row.label)
            rect = rect.adjusted(max(widest, used) + 8, 0, 0, 0)
        font.setBold(row.part is Part.HEADING)
        font.setItalic(row.part is Part.OPENING or not row.words)
        painter.setFont(font)
        painter.setPen(self._theme.colour(Role.TEXT if row.words else Role.MUTED))
        elide = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(row.words or tr("Empty"), elide, rect.width())
        painter.drawText(rect, int(middle), words)

    def _paint_sign(self, painter: QPainter, sign: Sign, rect: QRect) -> None:
        """Paint the sign of the state, and before it whether a newer wording was adopted."""
        middle = QPointF(rect.right() - 5, rect.center().y() + 0.5)
        if sign.state is not State.NEW:
            signs.paint(painter, sign.state, middle, self._theme)
        if sign.newer:
            signs.paint_newer(painter, middle - QPointF(14, 0), self._theme)
