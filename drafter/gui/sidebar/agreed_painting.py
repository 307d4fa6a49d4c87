"""How the rows of agreed language look: heads, remarks, changes, and passages in frames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate

from drafter.gui import signs
from drafter.gui.sidebar.agreed_rows import RowKind
from drafter.gui.sidebar.laid import width_of
from drafter.gui.sidebar.marked import Stretch
from drafter.gui.sidebar.words import broken
from drafter.gui.theme import Role
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QStyleOptionViewItem

    from drafter.gui.sidebar.agreed_rows import Row
    from drafter.gui.sidebar.look import Look
    from drafter.gui.sidebar.marked import Marked
    from drafter.gui.sidebar.words import Words

ROW = Qt.ItemDataRole.UserRole
"""The role under which a model gives the row itself."""
LINK = later("Take the newer wording")

_MARGIN = 8
_PADDING = 8
_LEFT = 16
_GAP = 4
_LINES = {RowKind.PASSAGE: 2, RowKind.CHANGE: 3, RowKind.NEWER: 8}
"""Lines of words that are shown at most; the draft or the source has all of them."""
_MOST_LINES = 4
_MOST_KEPT = 4096
"""Texts in lines that are kept: those of an afternoon."""
_BARS = {
    RowKind.NEWER: Role.WARNING,
    RowKind.REMARK: Role.WARNING,
    RowKind.TABLED: Role.TABLED,
    RowKind.PASSAGE: Role.VERBATIM,
}
"""The colour of the bar of rows that stand in a frame."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class AgreedDelegate(QStyledItemDelegate):
    """Paints the rows."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._width = 0
        self._kept: dict[tuple[RowKind, Marked], Words] = {}

    def set_look(self, look: Look) -> None:
        """Paint in another theme or text size from now on."""
        self._look = look
        self._kept.clear()

    def is_link(self, rect: QRect, point: QPoint) -> bool:
        """Whether a point of a row with a newer wording lies on the link that takes it."""
        return self._link(rect).contains(point)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the size of a row."""
        row: Row = index.data(ROW)
        width = self._view.viewport().width()
        look = self._look
        if row.kind is RowKind.HEAD:
            height = QFontMetrics(look.bold).height() + 2 * _PADDING
            return QSize(width, height + (look.line if row.note else 0))
        if row.kind is RowKind.TITLE:
            return QSize(width, look.line + _GAP)
        height = self._words(row, width).height + (look.line if row.note else 0)
        if row.kind is RowKind.CHANGE:
            return QSize(width, height + 2)
        if row.version is not None:
            height += look.line + _GAP
        return QSize(width, height + 2 * _PADDING + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: Row = index.data(ROW)
        match row.kind:
            case RowKind.HEAD:
                self._head(painter, option.rect, option.state, row)
            case RowKind.TITLE:
                inner = option.rect.adjusted(_MARGIN + 2, 0, -_MARGIN, 0)
                self._text(painter, inner, row.text, self._look.small, Role.MUTED)
            case RowKind.CHANGE:
                self._change(painter, option.rect, option.state, row)
            case _:
                self._framed(painter, option.rect, option.state, row)
        painter.restore()

    def _head(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, row: Row) -> None:
        self._ground(painter, rect.adjusted(2, 2, -2, -1), state)
        line = QFontMetrics(self._look.bold).height()
        first = QRect(rect.left() + _MARGIN + 2, rect.top() + _PADDING, 0, line)
        first.setRight(rect.right() - _MARGIN - 2)
        self._text(painter, first, row.label, self._look.bold, Role.TEXT)
        second = first.translated(0, line)
        first.setLeft(first.right() - self._across(row.aside))
        self._text(painter, first, row.aside, self._look.small, Role.MUTED)
        if row.note:
            second.setHeight(self._look.line)
            if row.state is not None:
                middle = QPointF(second.left() + 5, second.center().y() + 0.5)
                signs.paint(painter, row.state, middle, self._look.theme)
                second.setLeft(second.left() + _LEFT)
            self._text(painter, second, row.note, self._look.small, Role.MUTED)

    def _change(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, row: Row) -> None:
        self._ground(painter, rect.adjusted(2, 0, -2, 0), state)
        at = QPointF(rect.left() + _MARGIN + _LEFT, rect.top() + 1)
        self._words(row, rect.width()).layout.draw(painter, at)

    def _framed(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, row: Row) -> None:
        theme = self._look.theme
        frame = rect.adjusted(_MARGIN, 3, -_MARGIN, -3)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        border = Role.FOCUS if chosen else Role.OUTLINE if hovered else Role.BORDER
        painter.setPen(QPen(theme.colour(border), 2 if chosen and self._view.hasFocus() else 1))
        painter.setBrush(theme.colour(Role.PAGE))
        painter.drawRoundedRect(frame, 6, 6)
        bar = QRect(frame.left() + 6, frame.top() + 6, 3, frame.height() - 11)
        painter.fillRect(bar, theme.colour(Role.BORDER if row.faint else _BARS[row.kind]))
        inner = frame.adjusted(_LEFT, 5, -_PADDING, -4)
        line = self._look.line
        if row.kind is RowKind.NEWER:
            note = QRect(inner.left(), inner.top(), inner.width(), line)
            has_room = width_of(self._look.small, row.note) <= note.width()
            said = row.note if has_room or not row.brief else row.brief
            self._text(painter, note, said, self._look.small, Role.WARNING)
            inner.setTop(inner.top() + line)
        words = self._words(row, rect.width())
        painter.setOpacity(0.75 if row.faint else 1)
        words.layout.draw(painter, QPointF(inner.topLeft()))
        painter.setOpacity(1)
        inner.setTop(inner.top() + words.height)
        if row.kind is RowKind.NEWER:
            self._text(painter, self._link(rect), tr(LINK), self._look.small, Role.LINK)
        elif row.note:
            self._text(painter, inner, row.note, self._look.small, Role.MUTED)

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        """Show that a row without a frame is chosen or under the mouse."""
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(self._look.theme.colour(Role.FOCUS), 1))
            painter.setBrush(self._look.theme.colour(Role.SELECTION))
            painter.drawRoundedRect(rect, 4, 4)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._look.theme.colour(Role.HOVER))

    def _link(self, rect: QRect) -> QRect:
        """Return where the link of a row with a newer wording lies."""
        line = self._look.line
        bottom = rect.bottom() - _PADDING - 2
        left = rect.left() + _MARGIN + _LEFT
        return QRect(left, bottom - line, self._across(tr(LINK)) + 2 * _GAP, line + _GAP)

    def _across(self, text: str) -> int:
        return QFontMetrics(self._look.small).horizontalAdvance(text) + 1

    def _words(self, row: Row, width: int) -> Words:
        """Return the words of a row in lines; what was worked out for a width is kept."""
        if width != self._width or len(self._kept) > _MOST_KEPT:
            self._kept.clear()
            self._width = width
        key = row.kind, row.words
        found = self._kept.get(key)
        if found is None:
            inner = width - 2 * _MARGIN - _LEFT - _PADDING
            found = _in_lines(row.words, self._look, inner, _LINES.get(row.kind, _MOST_LINES))
            self._kept[key] = found
        return found

    def _text(self, painter: QPainter, rect: QRect, text: str, font: QFont, role: Role) -> None:
        painter.setFont(font)
        painter.setPen(self._look.theme.colour(role))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _MIDDLE, shown)


def _in_lines(words: Marked, look: Look, width: int, most: int) -> Words:
    """Break words into lines; what does not fit into as many ends in an ellipsis."""
    made = broken(words, look, width)
    if made.layout.lineCount() <= most:
        return made
    line = made.layout.lineAt(most - 1)
    return broken(_cut(words, line.textStart() + line.textLength() - 2), look, width)


def _cut(words: Marked, length: int) -> Marked:
    """Return the first letters of marked words, as far as whole words go, with an ellipsis."""
    kept: list[Stretch] = []
    for stretch in words:
        if len(stretch.text) < length:
            kept.append(stretch)
            length -= len(stretch.text)
            continue
        whole = stretch.text[:length].rpartition(" ")[0]
        kept.append(Stretch(f"{whole} …", stretch.kind, stretch.italic))
        break
    return tuple(kept)
