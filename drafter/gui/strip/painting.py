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
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
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
_SPILL = 2
"""Pixels by which a value may be wider than its column."""
_BOLDER = 8
"""Pixels that a label needs beyond its words: bold ones are wider, and two never touch."""
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
    shows_values: bool = True
    """Whether nearly all values have room; where few have, the others would look like nothing."""


def widths(column: Column) -> float:
    """Return how much room a column takes with what parts it from the one before."""
    return min(max(column.distance, 1.0), _LONGEST)


def small(font: QFont) -> QFont:
    """Return the font of labels and values."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * _SMALL)
    return made


def has_room(value: str, font: QFont, width: float) -> bool:
    """Return whether a value has room above a column so many pixels wide."""
    return QFontMetrics(font).horizontalAdvance(value) <= width + _SPILL


def write_labels(
    painter: QPainter, dress: Dress, columns: Sequence[tuple[QRect, Column]], chosen: int
) -> None:
    """Write the labels below the columns, given where each column is on the strip.

    They are wider than their columns where there are many, so each is written over all of them.
    That of the chosen column is always among them, and what would run into it is not.
    """
    metrics = QFontMetrics(small(dress.font))
    last = len(columns) - 1
    marked = _label(dress, metrics, columns, chosen) if chosen >= 0 else QRectF()
    for row, (_, column) in enumerate(columns):
        place = _label(dress, metrics, columns, row)
        wanted = (last - row) % dress.every == 0 and not marked.intersects(place)
        if row == chosen or wanted:
            font = small(dress.font)
            font.setBold(row == chosen)
            painter.setFont(font)
            painter.setPen(dress.theme.colour(Role.TEXT if row == chosen else Role.MUTED))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, column.label)


def _label(
    dress: Dress, metrics: QFontMetrics, columns: Sequence[tuple[QRect, Column]], row: int
) -> QRectF:
    """Return where a label stands: below its column, and not beyond the first or the last."""
    rect, column = columns[row]
    half = (metrics.horizontalAdvance(column.label) + _BOLDER) / 2
    middle = rect.right() + 1 - min(dress.column, rect.width()) / 2
    first, end = columns[0][0].left(), max(columns[-1][0].right() + 1, columns[0][0].left() + 60)
    middle = max(first + half, min(middle, end - half))
    return QRectF(middle - half, rect.bottom() - metrics.height(), 2 * half, metrics.height())


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
        """Paint a column: value, bars, axis, mark, from above; the view writes the labels."""
        column: Column = index.data(COLUMN)
        row, last = index.row(), index.model().rowCount() - 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ColumnPainter(painter, self.dress, option, before=row > 0, after=row < last).paint(column)
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
        self._shows_values = dress.shows_values
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

    def paint(self, column: Column) -> None:
        """Paint everything."""
        self._ground()
        top = self._bars(column)
        if column.value and self._has_room(column.value):
            self._text(column.value, top - self._line - 1, Role.TEXT)
        if column.mark is not None:
            self._line_of_time()
            self._mark(column.mark)

    def _has_room(self, value: str) -> bool:
        return self._shows_values and has_room(value, self._font, self._rect.width())

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
