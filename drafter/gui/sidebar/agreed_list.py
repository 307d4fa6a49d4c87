"""The rows of agreed language for Qt: a flat list of headings and passages of fixed heights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate

from drafter.gui.sidebar.agreed_rows import HeadRow, PassageRow
from drafter.gui.sidebar.marked import Kind, Stretch
from drafter.gui.sidebar.words import broken
from drafter.gui.theme import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QStyleOptionViewItem

    from drafter.gui.sidebar.agreed_rows import Row
    from drafter.gui.sidebar.look import Look
    from drafter.gui.sidebar.words import Words

_ROW = Qt.ItemDataRole.UserRole
_MARGIN = 8
_PADDING = 8
_LEFT = 16
_LINES = 2
"""Lines of a passage that are shown; the tip has all of it."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class AgreedModel(QAbstractListModel):
    """Headings and passages."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Replace all rows."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row(self, index: Index) -> Row | None:
        """Return what a row shows, None for a row there is not."""
        return self._rows[index.row()] if index.isValid() else None

    def find(self, key: tuple[str, int, int]) -> QModelIndex:
        """Return where a passage is listed; an invalid index where it is not any more."""
        for number, row in enumerate(self._rows):
            if isinstance(row, PassageRow) and row.key == key:
                return self.index(number)
        return QModelIndex()

    # Qt's own names from here on

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row itself, or its words."""
        row = self.row(index)
        if row is None:
            return None
        if role == _ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, PassageRow):
            return row.tip
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that passages may be chosen, and headings not."""
        if isinstance(self.row(index), PassageRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class AgreedDelegate(QStyledItemDelegate):
    """Paints headings and passages."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._width = 0
        self._kept: dict[str, Words] = {}

    def set_look(self, look: Look) -> None:
        """Paint in another theme or text size from now on."""
        self._look = look
        self._kept.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the size of a row."""
        row: Row = index.data(_ROW)
        width = self._view.viewport().width()
        if isinstance(row, HeadRow):
            return QSize(width, QFontMetrics(self._look.bold).height() + 2 * _PADDING)
        words = self._words(row, width - 2 * _MARGIN - _LEFT - _PADDING)
        return QSize(width, words.height + self._look.line + 2 * _PADDING + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: Row = index.data(_ROW)
        if isinstance(row, HeadRow):
            self._head(painter, option.rect, row)
        else:
            self._passage(painter, option.rect, option.state, row)
        painter.restore()

    def _head(self, painter: QPainter, rect: QRect, row: HeadRow) -> None:
        inner = rect.adjusted(_MARGIN + 2, _PADDING, -_MARGIN - 2, 0)
        self._text(painter, inner, row.label, self._look.bold, Role.TEXT)
        text = f"{row.agreed_words} of {row.words} words"
        inner.setLeft(inner.right() - QFontMetrics(self._look.small).horizontalAdvance(text) - 1)
        self._text(painter, inner, text, self._look.small, Role.MUTED)

    def _passage(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, row: PassageRow
    ) -> None:
        theme = self._look.theme
        frame = rect.adjusted(_MARGIN, 3, -_MARGIN, -3)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        border = Role.FOCUS if chosen else Role.OUTLINE if hovered else Role.BORDER
        painter.setPen(QPen(theme.colour(border), 2 if chosen and self._view.hasFocus() else 1))
        painter.setBrush(theme.colour(Role.PAGE))
        painter.drawRoundedRect(frame, 6, 6)
        bar = QRect(frame.left() + 6, frame.top() + 6, 3, frame.height() - 11)
        painter.fillRect(bar, theme.colour(Role.VERBATIM))
        inner = frame.adjusted(_LEFT, 5, -_PADDING, -4)
        words = self._words(row, inner.width())
        words.layout.draw(painter, QPointF(inner.topLeft()))
        inner.setTop(inner.top() + words.height)
        self._text(painter, inner, row.source, self._look.small, Role.MUTED)

    def _words(self, row: PassageRow, width: int) -> Words:
        """Return a passage in at most two lines; what was worked out for a width is kept."""
        if width != self._width:
            self._kept.clear()
            self._width = width
        found = self._kept.get(row.text)
        if found is None:
            found = _in_lines(row.text, self._look, width)
            self._kept[row.text] = found
        return found

    def _text(self, painter: QPainter, rect: QRect, text: str, font: QFont, role: Role) -> None:
        painter.setFont(font)
        painter.setPen(self._look.theme.colour(role))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _MIDDLE, shown)


def _in_lines(text: str, look: Look, width: int) -> Words:
    """Break a passage into lines; what does not fit into two ends in an ellipsis."""
    words = broken((Stretch(text, Kind.SAME, italic=False),), look, width)
    if words.layout.lineCount() <= _LINES:
        return words
    line = words.layout.lineAt(_LINES - 1)
    whole = text[: line.textStart() + line.textLength()].rstrip()
    cut = whole.rpartition(" ")[0] + " …"
    return broken((Stretch(cut, Kind.SAME, italic=False),), look, width)
