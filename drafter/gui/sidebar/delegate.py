"""Lays cards out and paints them for the list; remembers what it laid out.

One painted list instead of a widget for each card: nine new cards take 1 ms to lay out and paint,
as nested labels with rich text they took 20 (measured with real paragraphs on two cores).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QTreeView

from drafter.gui.sidebar import marked
from drafter.gui.sidebar.layout import laid
from drafter.gui.sidebar.model import ITEM
from drafter.gui.sidebar.painting import CardPainter, State

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from drafter.gui.sidebar.card import Card, Step
    from drafter.gui.sidebar.laid import Laid, Target
    from drafter.gui.sidebar.look import Look
    from drafter.gui.sidebar.marked import Marked
    from drafter.gui.two_levels import Index

_KEPT = 300
"""Layouts that are kept; the oldest go first."""


class CardDelegate(QStyledItemDelegate):
    """The look of the rows of a ``CardModel``."""

    def __init__(self, look: Look, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._kept: dict[tuple[object, ...], Laid] = {}
        self.shows_differences = True
        """Whether differences are marked, or the text stands plain."""
        self.unfolded: set[str] = set()
        """Keys of the long cards that are shown whole."""
        self.hot: tuple[Index, Target | None] | None = None
        """The row under the mouse, and what can be pressed there."""

    def set_look(self, look: Look) -> None:
        """Paint in another theme or text size from now on."""
        self._look = look
        self._kept.clear()

    def laid(self, index: Index) -> Laid:
        """Return a row as laid out for the list's present width."""
        item: Card | Step = index.data(ITEM)
        words = self._words(item)
        unfolded = self.key(index) in self.unfolded
        width = self._view.viewport().width()
        key = (item, words, width, unfolded)
        found = self._kept.get(key)
        if found is None:
            found = laid(item, words, self._look, width, unfolded=unfolded)
            while len(self._kept) >= _KEPT:
                self._kept.pop(next(iter(self._kept)))
            self._kept[key] = found
        return found

    def key(self, index: Index) -> str:
        """Return what tells a row from the others, also after the cards were renewed."""
        parent = index.parent()
        if parent.isValid():
            return f"{parent.data(ITEM).key} {index.row()}"
        return str(index.data(ITEM).key)

    def _words(self, item: Card | Step) -> Marked:
        if self.shows_differences:
            return item.text
        place = item.version.place
        return marked.plain(item.version.text, place.part, place.language)

    # Qt's own names from here on

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the size of a row."""
        return self.laid(index).size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        painter.save()
        painter.translate(option.rect.topLeft())
        found = self.laid(index)
        CardPainter(painter, self._look.theme, self._state(option, index)).paint(found)
        painter.restore()

    def _state(self, option: QStyleOptionViewItem, index: Index) -> State:
        flags: QStyle.StateFlag = option.state
        hot = self.hot if self.hot and self.hot[0] == index else None
        parent = index.parent()
        return State(
            is_current=bool(flags & QStyle.StateFlag.State_Selected),
            has_focus=self._view.hasFocus(),
            is_hovered=hot is not None,
            hot=hot[1] if hot else None,
            opened=self._view.isExpanded(index),
            is_last=parent.isValid() and index.row() == index.model().rowCount(parent) - 1,
        )
