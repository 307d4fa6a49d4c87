"""Paints the columns of a strip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate

from drafter.gui.strip.column import Fill, Mark
from drafter.gui.strip.model import COLUMN
from drafter.gui.theme import Role

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    from drafter.gui.strip.column import Column
    from drafter.gui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

_SMALL = 0.88
_MARK = 5.0
"""Half the width of a mark, in pixels."""
_WIDEST_BAR = 22
_GAP = 4
_RADIUS = 4.0
_LONGEST = 3.2
"""Widths of a column that a distance takes at most; the years say what lies further apart."""


@dataclass(frozen=True, slots=True)
class Dress:
    """How a strip looks: theme, font, width of a column in pixels, which labels are shown."""

    theme: Theme
    font: QFont
    column: int
    every: int = 1
    """Each so-manieth label is shown for want of room, counted from the last."""


def widths(column: Column) -> float:
    """Return how much room a column takes with what parts it from the one before."""
    return min(max(column.distance, 1.0), _LONGEST)


def small(font: QFont) -> QFont:
    """Return the font of labels and values."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * _SMALL)
    return made


class ColumnDelegate(QStyledItemDelegate):
    """The look of the columns."""

    def __init__(self, dress: Dress, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.dress = dress

    # Qt's own names from here on

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the width that a column takes, and the height of the strip."""
        column: Column = index.data(COLUMN)
        return QSize(round(self.dress.column * widths(column)), self._view.viewport().height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a column: value, bars, axis, mark, label, from above."""
        column: Column = index.data(COLUMN)
        row, last = index.row(), index.model().rowCount() - 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ColumnPainter(painter, self.dress, option, before=row > 0, after=row < last).paint(
            column, shows_label=(last - row) % self.dress.every == 0
        )
        painter.restore()


class _ColumnPainter:
    """Paints one column into its rectangle, and nothing outside it: each is painted alone.

    ``before`` and ``after`` say whether others stand beside it.
    """

    def __init__(
        self,
        painter: QPainter,
        dress: Dress,
        option: QStyleOptionViewItem,
        *,
        before: bool,
        after: bool,
    ) -> None:
        self._painter = painter
        self._theme = dress.theme
        self._font = small(dress.font)
        self._line = QFontMetrics(self._font).height()
        self._whole = QRectF(option.rect)
        self._before, self._after = before, after
        state: QStyle.StateFlag = option.state
        self._is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        self._is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        wide = min(dress.column, self._whole.width())
        self._rect = self._whole.adjusted(self._whole.width() - wide, 1, 0, -1)
        self._middle = self._rect.center().x()
        self._axis = self._rect.bottom() - self._line - _GAP - _MARK

    def paint(self, column: Column, *, shows_label: bool) -> None:
        """Paint everything."""
        self._ground()
        top = self._bars(column)
        if column.value and self._has_room(column.value):
            self._text(column.value, top - self._line - 1, Role.TEXT)
        if column.mark is not None:
            self._line_of_time()
            self._mark(column.mark)
        if shows_label and column.label:
            role = Role.TEXT if self._is_chosen else Role.MUTED
            self._text(column.label, self._rect.bottom() - self._line, role)

    def _has_room(self, value: str) -> bool:
        return QFontMetrics(self._font).horizontalAdvance(value) <= self._rect.width() + 2

    def _ground(self) -> None:
        if not (self._is_chosen or self._is_hovered):
            return
        role = Role.SELECTION if self._is_chosen else Role.HOVER
        self._painter.setBrush(self._theme.colour(role))
        focus = QPen(self._theme.colour(Role.FOCUS), 2)
        self._painter.setPen(focus if self._is_chosen and self._has_focus else Qt.PenStyle.NoPen)
        self._painter.drawRoundedRect(self._rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _bars(self, column: Column) -> float:
        """Paint the bars, and return where the highest ends."""
        foot = self._axis - (_MARK + 2 if column.mark is not None else -_MARK)
        room = foot - self._rect.top() - (self._line + 2 if column.value else 2)
        wide = max(3.0, min(self._rect.width() - _GAP, _WIDEST_BAR))
        for bar in column.bars:
            height = max(bar.height * room, 2.0) if bar.height else 0.0
            self._bar(QRectF(self._middle - wide / 2, foot - height, wide, height), bar.fill)
            foot -= height
        return foot

    def _bar(self, rect: QRectF, fill: Fill) -> None:
        if rect.height() <= 0:
            return
        adopted = fill is Fill.ADOPTED
        colour = self._theme.colour(Role.ACCENT if adopted else Role.WARNING)
        self._painter.setPen(Qt.PenStyle.NoPen)
        if adopted:
            self._painter.setBrush(colour)
            self._painter.drawRect(rect)
            return
        self._painter.setBrush(self._theme.colour(Role.PAGE))
        self._painter.drawRect(rect)
        self._painter.setPen(QPen(colour, 1))
        self._painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
        self._painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))

    def _line_of_time(self) -> None:
        """The axis: from the edge of the column before to the mark, and on to the next one."""
        clear = _MARK + 2
        self._painter.setPen(QPen(self._theme.colour(Role.OUTLINE), 2, c=Qt.PenCapStyle.FlatCap))
        for wanted, start, end in (
            (self._before, self._whole.left(), self._middle - clear),
            (self._after, self._middle + clear, self._whole.right() + 1),
        ):
            if wanted:
                self._painter.drawLine(QPointF(start, self._axis), QPointF(end, self._axis))

    def _mark(self, mark: Mark) -> None:
        at, role = QPointF(self._middle, self._axis), Role.ACCENT
        if mark is Mark.DRAFT:
            role = Role.WARNING
        self._painter.setPen(QPen(self._theme.colour(role), 2))
        hollow = self._theme.colour(Role.PAGE)
        self._painter.setBrush(self._theme.colour(role) if mark is Mark.ADOPTED else hollow)
        match mark:
            case Mark.ADOPTED:
                self._painter.drawEllipse(at, _MARK, _MARK)
            case Mark.DRAFT:
                self._painter.drawPolygon(_diamond(at, _MARK + 1))
            case Mark.OWN:
                side = 2 * _MARK
                self._painter.drawRect(QRectF(at.x() - _MARK, at.y() - _MARK, side, side))

    def _text(self, text: str, top: float, role: Role) -> None:
        font = QFont(self._font)
        font.setBold(self._is_chosen)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.colour(role))
        wide = max(self._rect.width(), QFontMetrics(font).horizontalAdvance(text) + 2.0)
        rect = QRectF(self._middle - wide / 2, top, wide, self._line)
        self._painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def _diamond(at: QPointF, half: float) -> QPolygonF:
    return QPolygonF([
        at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half), at + QPointF(-half, 0)
    ])  # fmt: skip
