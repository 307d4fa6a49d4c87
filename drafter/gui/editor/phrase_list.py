"""The list of opening phrases that narrows while one types at the start of a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from drafter.core.opening_list import beginning_with
from drafter.gui import messages
from drafter.gui.editor import formats

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from drafter.core.model import Part

_MOST = 8
_LEAST_TYPED = 2
"""Letters from which on the list is shorter than the alphabet."""
_GAP = 6


class PhraseList(QListWidget):
    """Lies over the page below the cursor; the keyboard stays on the page."""

    chosen = Signal(str)
    """The phrase that is to open the paragraph."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._typed = self._refused = ""
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Opening phrases")
        self.itemClicked.connect(self._on_clicked)
        self.hide()

    def narrow(self, typed: str, part: Part, cursor: QRect) -> None:
        """Show the phrases that go on from what was typed, below the cursor; hide without any."""
        self._typed = typed
        found = beginning_with(typed, part, most=_MOST) if len(typed) >= _LEAST_TYPED else ()
        if not found or typed == self._refused:
            self.hide()
            return
        self.clear()
        font = QFont(formats.FAMILY)
        font.setItalic(True)
        font.setPixelSize(max(12, cursor.height() * 3 // 4))
        for phrase in found:
            item = QListWidgetItem(phrase)
            item.setFont(font)
            self.addItem(item)
        self.setCurrentRow(-1)
        height = self.sizeHintForRow(0) * len(found) + 2 * self.frameWidth()
        width = self.sizeHintForColumn(0) + 2 * self.frameWidth() + 24
        self.resize(max(160, width), height)
        room = self._page.rect()
        top = cursor.bottom() + _GAP
        if top + height > room.bottom():
            top = max(0, cursor.top() - _GAP - height)
        self.move(max(0, min(cursor.left(), room.right() - self.width())), top)
        self.show()
        self.raise_()

    def answers(self, event: QKeyEvent) -> bool:
        """Move in the list, take from it or close it; say whether the key was for the list.

        Enter takes only what the arrows chose: it goes on meaning a new paragraph otherwise.
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
            self._refused = self._typed
            self.hide()
        else:
            return False
        return True

    def _go(self, row: int) -> None:
        self.setCurrentRow(row)
        if row >= 0:
            messages.announce(self, self.item(row).text())

    def _on_clicked(self, item: QListWidgetItem) -> None:
        phrase = item.text()
        self.hide()
        self.chosen.emit(phrase)
