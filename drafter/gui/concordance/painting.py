"""Paints the list of a concordance: the words below each other, their context to both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QTreeView

from drafter.core.directions import reads_from_the_right
from drafter.core.model import Status
from drafter.gui import icons
from drafter.gui.concordance.model import ROW
from drafter.gui.concordance.rows import Context, Group, context
from drafter.gui.sidebar import wording
from drafter.gui.sidebar.laid import fitted, width_of
from drafter.gui.theme import Role
from drafter.gui.translation import counted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from drafter.corpus import Use
    from drafter.gui.sidebar.look import Look
    from drafter.gui.two_levels import Index

_MARGIN = 12
_GAP = 8
_INDENT = 18
_PADDING = 5
_BEFORE = 0.38
"""Where the words begin: this share of the line stands before them."""
_DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class UseDelegate(QStyledItemDelegate):
    """Two lines a place: where it stands, and its words; two lines a group."""

    def __init__(self, look: Look, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self.look = look

    # Qt's own names from here on

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return one size for all rows, so that thousands of them cost nothing."""
        line = QFontMetrics(self.look.body).height()
        return QSize(self._view.viewport().width(), 2 * line + 2 * _PADDING + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        painter.save()
        row: Group | Use = index.data(ROW)
        self._ground(painter, option, is_group=isinstance(row, Group))
        depth = _INDENT if index.parent().isValid() else 0
        inner = option.rect.adjusted(_MARGIN + depth, _PADDING, -_MARGIN, -_PADDING)
        upper, lower = QRect(inner), QRect(inner)
        upper.setHeight(inner.height() // 2)
        lower.setTop(upper.bottom() + 1)
        if isinstance(row, Group):
            self._group(painter, upper, lower, row, opened=self._view.isExpanded(index))
        else:
            self._source(painter, upper, row)
            self._words(painter, lower, context(row))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, *, is_group: bool) -> None:
        theme, state = self.look.theme, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour(Role.SELECTION))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.colour(Role.HOVER))
        elif is_group:
            painter.fillRect(option.rect, theme.colour(Role.PANEL))
        painter.setPen(theme.colour(Role.BORDER))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _group(
        self, painter: QPainter, upper: QRect, lower: QRect, group: Group, *, opened: bool
    ) -> None:
        side = self.look.line - 1
        sign = QRect(upper.left(), upper.center().y() - side // 2 + 1, side, side)
        name = "chevron-down" if opened else "chevron-right"
        icons.icon(name, self.look.theme, Role.MUTED).paint(painter, sign)
        text = upper.adjusted(side + _GAP, 0, 0, 0)
        painter.setLayoutDirection(_DIRECTIONS[reads_from_the_right(group.title)])
        self._text(painter, text, group.title, self.look.bold, Role.TEXT)
        painter.setLayoutDirection(_DIRECTIONS[False])
        below = lower.adjusted(side + _GAP, 0, 0, 0)
        self._text(painter, below, group.extent, self.look.small, Role.MUTED)

    def _source(self, painter: QPainter, rect: QRect, use: Use) -> None:
        """The source and its date, and on the right how it was adopted, with its mark."""
        place, look = use.place, self.look
        adopted = place.status is Status.ADOPTED
        role = Role.SUCCESS if adopted else Role.WARNING
        said = fitted(look.small, wording.adoption(place), rect.width() // 3)
        wide, side = width_of(look.small, said), look.line - 1
        words = QRect(rect.right() - wide + 1, rect.top(), wide, rect.height())
        self._text(painter, words, said, look.small, role)
        sign = QRect(words.left() - side - 5, rect.center().y() - side // 2 + 1, side, side)
        icon = icons.icon("circle-check" if adopted else "pencil", look.theme, role)
        icon.paint(painter, sign)
        room = sign.left() - rect.left() - _GAP
        date = wording.date(place)
        if len(use.found) > 1:
            date = counted(
                len(use.found), "{date} · {n} time", "{date} · {n} times", date=date
            ).removeprefix(" · ")
        label = f", {place.label}" if place.label else ""
        spare = room - width_of(look.small, date) - width_of(look.bold, label) - _GAP
        name = fitted(look.bold, place.symbol or place.name, spare) + label
        self._text(painter, QRect(rect.left(), rect.top(), room, rect.height()), name, look.bold,
                   Role.TEXT)  # fmt: skip
        after = rect.adjusted(width_of(look.bold, name) + _GAP, 0, 0, 0)
        self._text(painter, after, date, look.small, Role.MUTED)

    def _words(self, painter: QPainter, rect: QRect, found: Context) -> None:
        """The words below those of the other places; what has no room is left out at the edges.

        Everything is measured from where reading begins, and mirrored where that is the right.
        """
        body, bold = self.look.body, _bold(self.look.body)
        mirrored = reads_from_the_right(found.before + found.words + found.after)
        painter.setLayoutDirection(_DIRECTIONS[mirrored])

        def stretch(begin: int, end: int) -> QRect:
            left = rect.left() + (rect.width() - end if mirrored else begin)
            return QRect(left, rect.top(), end - begin, rect.height())

        begin = round(rect.width() * _BEFORE)
        before = _end(found.before, QFontMetrics(body), begin)
        wide = QFontMetrics(body).horizontalAdvance(before)
        if before == found.before:
            begin = min(begin, wide)
        self._text(painter, stretch(begin - wide, begin + 2), before, body, Role.TEXT)
        words = fitted(bold, found.words, rect.width() - begin)
        end = begin + width_of(bold, words) - 1
        ground = stretch(begin, end).adjusted(-1, 1, 1, -1)
        painter.fillRect(ground, self.look.theme.colour(Role.INSERT_GROUND))
        self._text(painter, stretch(begin, end + 4), words, bold, Role.INSERT)
        self._text(painter, stretch(end, rect.width()), found.after, body, Role.TEXT)

    def _text(self, painter: QPainter, rect: QRect, text: str, font: QFont, role: Role) -> None:
        painter.setFont(font)
        painter.setPen(self.look.theme.colour(role))
        painter.drawText(rect, _LEFT, fitted(font, text, rect.width()))


def _end(text: str, metrics: QFontMetrics, room: int) -> str:
    """Return the last whole words of a text that have room, after an ellipsis."""
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideLeft, room)
    cut = shown.partition(" ")[2]
    return shown if shown == text or not cut else f"… {cut}"


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made
