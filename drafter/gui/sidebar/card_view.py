"""The scrolling list of cards: keys, mouse, dragging, and what stays as it is while one types."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QGuiApplication, QHelpEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)

from drafter.gui import messages
from drafter.gui.own_keys import COPY, OPEN, claims
from drafter.gui.quiet_bar import QuietBar
from drafter.gui.sidebar import mime, wording
from drafter.gui.sidebar.card import Card, swapped
from drafter.gui.sidebar.delegate import CardDelegate
from drafter.gui.sidebar.laid import Target
from drafter.gui.sidebar.look import look
from drafter.gui.sidebar.model import CardModel
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPainter,
        QPixmap,
        QResizeEvent,
    )
    from PySide6.QtWidgets import QWidget

    from drafter.gui.theme import Theme
    from drafter.gui.two_levels import Index

_TIPS = {
    Target.TAKE: later("Put it in place of the paragraph at the cursor"),
    Target.BELOW: later("Put it below the paragraph at the cursor"),
    Target.OTHER: later("Show the other wording (N)"),
    Target.VERSIONS: later("Show its wordings through the years (→, ←)"),
    Target.HISTORY: later("Show its history on a line of time (H)"),
    Target.UNFOLD: later("Show all of it (Space)"),
    Target.SOURCE: later("Open the source (Ctrl+Enter)"),
}
_BESIDE = QPoint(12, 12)
"""Where a carried card hangs, from the tip of the mouse."""
_CARRIED = 5
"""Lines of a card that are seen while it is carried."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CardView(QTreeView):
    """Cards, each of which can be taken, opened into its wordings, dragged and copied."""

    taken_in_place = Signal(object)
    """A ``Version`` is to stand in place of the paragraph at the cursor."""
    taken_below = Signal(object)
    """A ``Version`` is to become a new paragraph below it."""
    place_opened = Signal(object)
    """The source at a ``Place`` is to be shown."""
    history_requested = Signal(object)
    """The history of the paragraph at a ``Place`` is to be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 100
        self._theme = theme
        self._model = CardModel(self)
        self._delegate = CardDelegate(look(theme, self.font()), self)
        self._pressed: tuple[QModelIndex, Target] | None = None
        self._prefers_newest = False
        self._swapped: set[str] = set()
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        # The cards have borders of their own; the list lies on the panel
        self.setStyleSheet("QTreeView { border: none; background: palette(window); }")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(True)
        self.setExpandsOnDoubleClick(False)
        self.setAnimated(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(QuietBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)

    @property
    def cards(self) -> Sequence[Card]:
        """The cards as they are shown."""
        return self._model.cards

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._restyle()

    def set_zoom(self, percent: int) -> None:
        """Paint with another text size."""
        self._zoom = percent
        self._restyle()

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

    def enter(self) -> None:
        """Give the list the keyboard, on its first card unless another is chosen."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show_current()

    def _show_current(self) -> None:
        """Choose the first row unless another is."""
        if not self.selectedIndexes():
            self.setCurrentIndex(self._model.index(0, 0))

    def take(self, index: QModelIndex, *, below: bool = False) -> None:
        """Take the wording of a row."""
        item = self._model.item(index)
        if item is not None:
            (self.taken_below if below else self.taken_in_place).emit(item.version)

    def take_number(self, number: int, *, below: bool) -> bool:
        """Take the card with a digit; return whether there is one."""
        row = next((n for n, card in enumerate(self._model.cards) if card.number == number), None)
        if row is None:
            return False
        self.take(self._model.index(row, 0), below=below)
        return True

    # keeping what stays

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

    def _restyle(self) -> None:
        self._delegate.set_look(look(self._theme, self.font(), self._zoom))
        self._relayout()

    def _relayout(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    # what can be done with a row

    def _act(self, index: QModelIndex, target: Target) -> None:
        match target:
            case Target.TAKE:
                self.take(index)
            case Target.BELOW:
                self.take(index, below=True)
            case Target.OTHER:
                self._swap(index)
            case Target.VERSIONS:
                self.setExpanded(index, not self.isExpanded(index))
                self._reveal(index)
            case Target.HISTORY:
                self._trace(index)
            case Target.UNFOLD:
                self._unfold(index)
            case Target.SOURCE:
                self._open(index)

    def _reveal(self, index: QModelIndex) -> None:
        """Scroll the wordings of a card that was just opened into view, as far as it stays there.

        Below the edge of the list nobody would see that anything was opened.
        """
        wordings = self._opened(index)
        if wordings:
            self.executeDelayedItemsLayout()
            bar, card = self.verticalScrollBar(), self.visualRect(index)
            last = self.visualRect(self._model.index(wordings - 1, 0, index))
            hidden = last.bottom() - self.viewport().height()
            bar.setValue(bar.value() + max(0, min(hidden, card.top())))

    def _swap(self, index: QModelIndex) -> None:
        """Show the wording that is one key away."""
        top = index.parent() if index.parent().isValid() else index
        item = self._model.item(top)
        if isinstance(item, Card) and item.other is not None:
            self._swapped ^= {item.key}
            self._model.swap(top.row())
            self._relayout()

    def _unfold(self, index: QModelIndex) -> None:
        self._delegate.unfolded ^= {self._delegate.key(index)}
        self._relayout()

    def _open(self, index: QModelIndex) -> None:
        item = self._model.item(index)
        if item is not None:
            self.place_opened.emit(item.version.place)

    def _trace(self, index: QModelIndex) -> None:
        item = self._model.item(index)
        if item is not None:
            self.history_requested.emit(item.version.place)

    def _copy(self, index: QModelIndex) -> None:
        item = self._model.item(index)
        if item is not None:
            QGuiApplication.clipboard().setMimeData(mime.encoded(item.version))
            messages.notify(self, tr("Copied the text with its source."))

    def _copy_citation(self, index: QModelIndex) -> None:
        item = self._model.item(index)
        if item is not None:
            cited = wording.citation(item.version.place)
            QGuiApplication.clipboard().setText(cited)
            messages.notify(self, tr("Copied: {cited}", cited=cited))

    def menu(self, index: QModelIndex) -> QMenu:
        """Return the menu of a row; the caller shows and deletes it."""
        made = QMenu(self)
        item = self._model.item(index)
        for text, keys, work in (
            (tr("&Take in place"), "Return", partial(self.take, index)),
            (tr("Take &below"), "Shift+Return", partial(self.take, index, below=True)),
            ("", "", None),
            (tr("&Copy text"), "Ctrl+C", partial(self._copy, index)),
            (tr("Copy c&itation"), "", partial(self._copy_citation, index)),
            (tr("&Open the source"), "Ctrl+Return", partial(self._open, index)),
            (tr("&History of this paragraph"), "H", partial(self._trace, index)),
        ):
            if work is None:
                made.addSeparator()
                continue
            action = made.addAction(text)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(work)
        if isinstance(item, Card) and item.other is not None:
            action = made.addAction(tr("Show the &newest wording"))
            action.setShortcut(QKeySequence("N"))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setCheckable(True)
            action.setChecked(item.shows_newest)
            action.triggered.connect(partial(self._swap, index))
        return made

    # Qt's own names from here on

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        """Paint nothing behind a card: it shows for itself that it is chosen."""
        option = QStyleOptionViewItem(options)
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        self._delegate.paint(painter, option, index)

    def event(self, event: QEvent) -> bool:
        """Claim the keys of a card before the window's commands do."""
        return claims(event, (*OPEN, COPY)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take, open, copy or swap the chosen row; arrows are Qt's own."""
        index = self.currentIndex()
        key, shift = event.key(), event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if index.isValid() and key in _ENTER and control:
            self._open(index)
        elif index.isValid() and key in _ENTER:
            self.take(index, below=shift)
        elif index.isValid() and event.matches(QKeySequence.StandardKey.Copy):
            self._copy(index)
        elif index.isValid() and key == Qt.Key.Key_N and not event.modifiers():
            self._swap(index)
        elif index.isValid() and key == Qt.Key.Key_H and not event.modifiers():
            self._trace(index)
        elif index.isValid() and key == Qt.Key.Key_Space:
            self._unfold(index)
        else:
            was_open = self.isExpanded(index)
            super().keyPressEvent(event)
            if self.isExpanded(index) and not was_open:
                self._reveal(index)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the head of a card beside the mouse: a whole one would hide where it goes."""
        index = self.currentIndex()
        drag = QDrag(self)
        drag.setMimeData(self._model.mimeData([index]))
        drag.setPixmap(self.carried(index))
        drag.setHotSpot(-_BESIDE)
        drag.exec(actions)

    def carried(self, index: QModelIndex) -> QPixmap:
        """Return the picture of a card on its way to the page: its source and first words."""
        place = self.visualRect(index)
        place.setHeight(min(place.height(), _CARRIED * self.fontMetrics().height()))
        return self.viewport().grab(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which card the keys are for: Qt makes the first one current without a sign."""
        super().focusInEvent(event)
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if not by_mouse:
            self._show_current()

    def keyboardSearch(self, search: str) -> None:
        """Do not jump to a row by letters: they are keys here."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what lies under the mouse."""
        super().mouseMoveEvent(event)
        self._heat(event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what is pressed; it is done when the button is let go there."""
        found = self._target_at(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = found if found and left else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what was pressed."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed and self._target_at(event.position().toPoint()) == pressed:
            self._act(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a card in place, except where something else can be pressed."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        self._pressed = self._target_at(point)
        if index.isValid() and self._pressed is None:
            self.take(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the row."""
        by_mouse = event.reason() == event.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        here = event.pos() if by_mouse else self.visualRect(index).center()
        menu = self.menu(index)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(here))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies under the mouse any more."""
        super().leaveEvent(event)
        self._delegate.hot = None
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain what lies under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = self._target_at(event.pos())
            QToolTip.showText(event.globalPos(), self._tip(found) if found else "", self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the cards for the new width."""
        super().resizeEvent(event)
        self._relayout()

    def _target_at(self, point: QPoint) -> tuple[QModelIndex, Target] | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        target = self._delegate.laid(index).target(point - self.visualRect(index).topLeft())
        return (index, target) if target else None

    def _heat(self, point: QPoint) -> None:
        index = self.indexAt(point)
        found = self._target_at(point)
        hot = (index, found[1] if found else None) if index.isValid() else None
        if hot != self._delegate.hot:
            self._delegate.hot = hot
            shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def _tip(self, found: tuple[QModelIndex, Target]) -> str:
        index, target = found
        item = self._model.item(index)
        number = item.number if isinstance(item, Card) else 0
        match target:
            case Target.TAKE:
                return tr(_TIPS[target]) + _keys(number, "Ctrl")
            case Target.BELOW:
                return tr(_TIPS[target]) + _keys(number, "Alt")
            case _:
                return tr(_TIPS[target])


def _keys(number: int, modifier: str) -> str:
    keys = tr("Enter") if modifier == "Ctrl" else tr("Shift+Enter")
    return (
        tr(
            " ({modifier}+{number}, or {keys} in the list)",
            modifier=modifier,
            number=number,
            keys=keys,
        )
        if number
        else f" ({keys})"
    )
