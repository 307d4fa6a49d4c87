"""The grey continuation at work: shown at the cursor of the sheet, taken or refused by keys."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from drafter.core.directions import reads_from_the_right
from drafter.gui.editor.ghost import Ghost
from drafter.gui.editor.lettering import body_font

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent, QPainter

    from drafter.gui.editor.ghost import Spot
    from drafter.gui.editor.sheet import Sheet
    from drafter.gui.theme import Theme


class Continuation(QObject):
    """How the paragraph at the cursor may go on."""

    taken = Signal(str)
    """Words of it that the user takes."""
    changed = Signal()
    """Something else is shown, or nothing."""

    def __init__(self, sheet: Sheet, theme: Theme) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._ghost = Ghost(theme)

    @property
    def text(self) -> str:
        """The words on offer, none where nothing is."""
        return self._ghost.text

    def ground(self) -> QRect:
        """Return the cursor's rectangle in the viewport, with the lines that are shown below it."""
        cursor = self._sheet.cursorRect()
        if self._is_shown():
            cursor.setBottom(max(cursor.bottom(), ceil(self._bottom(self._sheet.sight.spot()))))
        return cursor

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._ghost.set_theme(theme)

    def offer(self, typed: str, continuation: str) -> None:
        """Show how the paragraph at the cursor, which says ``typed``, may go on.

        Where the page is read the other way round there is no room for it after the cursor.
        """
        if reads_from_the_right(typed + continuation) != self._sheet.measures.is_mirrored:
            return
        self._ghost.offer(typed, continuation)
        if self._is_shown():
            self._bring_into_view()
        self.repaint()

    def follow(self, typed: str | None) -> None:
        """Stay while the text goes on as offered; None, and nothing is offered any more."""
        offered = self.text
        self._ghost.follow(typed or "")
        if self.text == offered:
            return
        if not self.text:  # the cursor may be elsewhere by now
            self._sheet.viewport().update()
        self.repaint()

    def answers(self, event: QKeyEvent) -> bool:
        """Take what is offered, a word of it, or refuse it; any other key goes on."""
        key, modifiers = event.key(), event.modifiers()
        onward = Qt.Key.Key_Left if self._sheet.measures.is_mirrored else Qt.Key.Key_Right
        if not self.text:
            return False
        if modifiers == Qt.KeyboardModifier.NoModifier and key in {Qt.Key.Key_Tab, onward}:
            self.taken.emit(self.text)
        elif modifiers == Qt.KeyboardModifier.ControlModifier and key == onward:
            self.taken.emit(self._ghost.word())
        elif key == Qt.Key.Key_Escape:
            self._ghost.refuse()
            self.repaint()
        else:
            return False
        return True

    def paint(self, painter: QPainter) -> None:
        """Paint it; the painter's origin is that of the sheet's viewport."""
        if self._is_shown():
            spot = self._sheet.sight.spot()
            font = body_font(self._sheet.measures)
            foot = self._sheet.sight.line_foot(self._bottom(spot))
            self._ghost.paint(painter, font, spot, foot)

    def repaint(self) -> None:
        """Paint anew where it is, or was."""
        self._sheet.repaint_here()
        self.changed.emit()

    def _is_shown(self) -> bool:
        return bool(self.text) and self._sheet.hasFocus() and self._sheet.textCursor().atBlockEnd()

    def _bring_into_view(self) -> None:
        """Scroll so far that all lines are seen, where the cursor stands at the lower edge."""
        spot, room = self._sheet.sight.spot(), self._sheet.viewport().height()
        hidden = ceil(self._bottom(spot)) - room
        if hidden > 0 and 0 <= spot.cursor.top() < room:
            bar = self._sheet.verticalScrollBar()
            bar.setValue(bar.value() + hidden)

    def _bottom(self, spot: Spot) -> float:
        """Return where its last line ends in the viewport."""
        font = body_font(self._sheet.measures)
        return spot.cursor.top() + self._ghost.depth(font, spot) * spot.line
