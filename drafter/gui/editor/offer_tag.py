"""The tag below the cursor that says what is offered there, and the key that takes it."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel

from drafter.gui.actions import ActionId
from drafter.gui.keymap import TABLE
from drafter.gui.theme import Role
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from drafter.gui.keymap import Keymap
    from drafter.gui.theme import Theme

_GAP = 6


class OfferTag(QLabel):
    """Lies over the page; a click takes what it offers."""

    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Offer"))
        self.set_keys(TABLE)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.setStyleSheet(
            f"background: {theme.css(Role.PANEL)}; color: {theme.css(Role.TEXT)};"
            f"border: 1px solid {theme.css(Role.OUTLINE)}; border-radius: 4px; padding: 3px 7px;"
        )

    def set_keys(self, keymap: Keymap) -> None:
        """Name these keys."""
        self._keys = keymap.native(ActionId.TAKE_OFFER)

    def offer(self, text: str, cursor: QRect) -> None:
        """Say what is offered, right below the cursor and what belongs to it."""
        muted = self._theme.css(Role.MUTED)
        words = html.escape(text)
        keys = self._keys or tr("click")
        self.setText(f"{words} &nbsp;<span style='color:{muted}'>{keys}&nbsp; Esc</span>")
        self.setAccessibleDescription(
            tr("{text}. {keys} takes it, Escape refuses it.", text=text, keys=keys)
        )
        self.adjustSize()
        self.stand_below(cursor)
        self.show()
        self.raise_()

    def stand_below(self, cursor: QRect) -> None:
        """Move right below the cursor, above it where there is no room."""
        room = self._page.rect()
        left = min(cursor.left(), room.right() - self.width() - _GAP)
        top = cursor.bottom() + _GAP
        if top + self.height() > room.bottom():
            top = cursor.top() - _GAP - self.height()
        self.move(QPoint(max(_GAP, left), top))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the offer."""
        event.accept()
        self.clicked.emit()
