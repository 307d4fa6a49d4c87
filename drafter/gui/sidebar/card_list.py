"""The scrolling list of cards, and what stays as it is while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from drafter.gui.quiet_bar import QuietBar
from drafter.gui.sidebar.card import Card, swapped
from drafter.gui.sidebar.delegate import CardDelegate
from drafter.gui.sidebar.model import CardModel
from drafter.gui.sidebar.painted_list import PaintedList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from drafter.gui.sidebar.look import Look
    from drafter.gui.theme import Theme
    from drafter.gui.two_levels import Index


class CardList(PaintedList):
    """Cards, each of which can be opened into its wordings and shows one of them.

    New cards come with every pause in typing: what is open, chosen, unfolded and scrolled to, and
    which wording is shown, stays so wherever the same card comes again.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._model = CardModel(self)
        self._delegate = CardDelegate(self._look(), self)
        self._prefers_newest = False
        self._swapped: set[str] = set()
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        # The cards have borders of their own; the list lies on the panel
        self.setStyleSheet("QTreeView { border: none; background: palette(window); }")
        self.setItemsExpandable(True)
        self.setAnimated(False)
        self.setVerticalScrollBar(QuietBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    @property
    def cards(self) -> Sequence[Card]:
        """The cards as they are shown."""
        return self._model.cards

    def show_differences(self, shown: bool) -> None:  # noqa: FBT001 - a slot of a toggle
        """Mark what differs, or show the text plain."""
        self._delegate.shows_differences = shown
        self._relayout()

    def show_cards(self, cards: Sequence[Card], *, afresh: bool) -> None:
        """Replace the cards.

        Unless it starts ``afresh``, what is open, chosen, unfolded and scrolled to stays so.
        """
        if afresh:
            self._swapped.clear()
        cards = [self._as_wanted(card) for card in cards]
        if cards == self._model.cards:
            return
        opened = {self._delegate.key(index) for index in self._tops() if self.isExpanded(index)}
        current = self.currentIndex()
        chosen = self._delegate.key(current) if current.isValid() else ""
        anchor = self._anchor()
        self._delegate.hot = None
        self._model.show(cards)
        if afresh:
            self._delegate.unfolded.clear()
            self.scrollToTop()
            return
        for index in self._tops():
            if self._delegate.key(index) in opened:
                self.expand(index)
        self._choose(chosen)
        self._return_to(anchor)

    def show_newest(self, shown: bool) -> None:  # noqa: FBT001 - a slot of a toggle
        """Show the newest wording of every card that has one, or the one that fits best."""
        self._prefers_newest = shown
        self._swapped.clear()
        for row, card in enumerate(self._model.cards):
            if self._as_wanted(card) != card:
                self._model.swap(row)
        self._relayout()

    def _as_wanted(self, card: Card) -> Card:
        """Return a card with the wording that the user wants to see of it."""
        newest = self._prefers_newest is not (card.key in self._swapped)
        return swapped(card) if card.other and card.shows_newest is not newest else card

    def _tops(self) -> list[QModelIndex]:
        return [self._model.index(row, 0) for row in range(self._model.rowCount())]

    def _rows(self) -> list[QModelIndex]:
        """All rows: cards and, where they are open, their wordings."""
        return [
            row
            for top in self._tops()
            for row in (top, *(self._model.index(n, 0, top) for n in range(self._opened(top))))
        ]

    def _opened(self, top: QModelIndex) -> int:
        return self._model.rowCount(top) if self.isExpanded(top) else 0

    def _anchor(self) -> tuple[str, int] | None:
        """The row at the upper edge, and how far it is scrolled out; None at the very top."""
        top = self.indexAt(QPoint(1, 0))
        if self.verticalScrollBar().value() == 0 or not top.isValid():
            return None
        return self._delegate.key(top), self.visualRect(top).top()

    def _return_to(self, anchor: tuple[str, int] | None) -> None:
        if anchor is None:
            return
        self.doItemsLayout()
        found = next((row for row in self._rows() if self._delegate.key(row) == anchor[0]), None)
        if found is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(found).top() - anchor[1])

    def _choose(self, key: str) -> None:
        for row in self._rows() if key else []:
            if self._delegate.key(row) == key:
                self.selectionModel().setCurrentIndex(
                    row, self.selectionModel().SelectionFlag.ClearAndSelect
                )
                return

    def _wear(self, look: Look) -> None:
        self._delegate.set_look(look)

    def _swap(self, index: QModelIndex) -> None:
        """Show the wording that is one key away."""
        top = index.parent() if index.parent().isValid() else index
        item = self._model.item(top)
        if isinstance(item, Card) and item.other is not None:
            self._swapped ^= {item.key}
            self._model.swap(top.row())
            self._relayout()

    # Qt's own names from here on

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        """Paint nothing behind a card: it shows for itself that it is chosen."""
        option = QStyleOptionViewItem(options)
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        self._delegate.paint(painter, option, index)
