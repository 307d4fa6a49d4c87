"""A list below the cursor that narrows while one types; the keyboard stays where one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from drafter.gui import messages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFont, QKeyEvent
    from PySide6.QtWidgets import QWidget

_GAP = 6
_BESIDE = 24
"""Pixels that stay free beside the words."""
_NARROWEST = 160


class ChoiceList(QListWidget):
    """Lies over a widget; the arrows go through it, Enter and Tab take, Escape closes."""

    taken = Signal(int)
    """Which of the choices was taken."""
    refused = Signal()
    """The user wants none of them."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._labels: tuple[str, ...] = ()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.itemClicked.connect(self._on_clicked)
        self.hide()

    def offer(self, labels: Sequence[str], cursor: QRect, font: QFont) -> None:
        """Show some choices right below a cursor; without any, hide.

        What is wider than the page leaves out its middle: items of an agenda end with a session.
        """
        if not labels:
            self.hide()
            return
        self.clear()
        self._labels = tuple(labels)
        room, metrics = self._page.rect(), QFontMetrics(font)
        most = room.width() - 2 * self.frameWidth() - _BESIDE
        for label in labels:
            item = QListWidgetItem(metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, most))
            item.setFont(font)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, label)
            self.addItem(item)
        self.setCurrentRow(-1)
        height = self.sizeHintForRow(0) * len(labels) + 2 * self.frameWidth()
        width = self.sizeHintForColumn(0) + 2 * self.frameWidth() + _BESIDE
        self.resize(min(max(_NARROWEST, width), room.width()), height)
        top = cursor.bottom() + _GAP
        if top + height > room.bottom():
            top = max(0, cursor.top() - _GAP - height)
        self.move(max(0, min(cursor.left(), room.right() - self.width())), top)
        self.show()
        self.raise_()

    def answers(self, event: QKeyEvent) -> bool:
        """Move in the list, take from it or close it; say whether the key was for the list.

        Enter and Tab take only what the arrows chose: they go on meaning what they mean otherwise.
        """
        if not self.isVisible() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key, row = event.key(), self.currentRow()
        if key == Qt.Key.Key_Down:
            self._go(min(row + 1, self.count() - 1))
        elif key == Qt.Key.Key_Up and row >= 0:
            self._go(row - 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab} and row >= 0:
            self._on_clicked(self.item(row))
        elif key == Qt.Key.Key_Escape:
            self.hide()
            self.refused.emit()
        else:
            return False
        return True

    def _go(self, row: int) -> None:
        self.setCurrentRow(row)
        if row >= 0:
            messages.announce(self, self._labels[row])

    def _on_clicked(self, item: QListWidgetItem) -> None:
        row = self.row(item)
        self.hide()
        self.taken.emit(row)
