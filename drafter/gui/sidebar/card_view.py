"""What is done with cards: by keys, by mouse, from a menu, and by dragging them to the page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QGuiApplication, QHelpEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QToolTip

from drafter.gui import messages
from drafter.gui.own_keys import COPY, OPEN, claims
from drafter.gui.sidebar import mime, wording
from drafter.gui.sidebar.card import MOST_NUMBERED, Card
from drafter.gui.sidebar.card_list import CardList
from drafter.gui.sidebar.laid import Target
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPixmap
    from PySide6.QtWidgets import QWidget

    from drafter.gui.theme import Theme

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


class CardView(CardList):
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
        super().__init__(theme, parent)
        self._pressed: tuple[QModelIndex, Target] | None = None
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)

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

    def event(self, event: QEvent) -> bool:
        """Claim the keys of a card before the window's commands do."""
        return claims(event, (*OPEN, COPY)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take, open, copy or swap the chosen row; arrows are Qt's own."""
        index = self.currentIndex()
        act = self._act_of_key(event) if index.isValid() else None
        if act is not None:
            act(index)
            return
        was_open = self.isExpanded(index)
        super().keyPressEvent(event)
        if self.isExpanded(index) and not was_open:
            self._reveal(index)

    def _act_of_key(self, event: QKeyEvent) -> Callable[[QModelIndex], None] | None:
        """Return what a key does to the chosen row, None for a key that is Qt's own."""
        key, modifiers = event.key(), event.modifiers()
        if key in _ENTER:
            if modifiers == Qt.KeyboardModifier.ControlModifier:
                return self._open
            return partial(self.take, below=modifiers == Qt.KeyboardModifier.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            return self._copy
        if key == Qt.Key.Key_Space:
            return self._unfold
        letters: dict[int, Callable[[QModelIndex], None]] = {
            Qt.Key.Key_N: self._swap,
            Qt.Key.Key_H: self._trace,
        }
        if modifiers & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        return self._take_numbered(key - Qt.Key.Key_0) or letters.get(key)

    def _take_numbered(self, digit: int) -> Callable[[QModelIndex], None] | None:
        """Return what a digit does, wherever in the list one is; None for any other key."""

        def take(_: QModelIndex) -> None:
            self.take_number(digit, below=False)

        return take if 0 < digit <= MOST_NUMBERED else None

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
