"""The notes at the foot of the page: one text, a paragraph a note, in the order of their marks.

It is as high as its words and lies over the room that the sheet leaves below its text, so that it
scrolls with the page. Marks are painted; what would join or split notes does nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from drafter.core import notes as note_order
from drafter.gui import messages
from drafter.gui.editor import clipboard
from drafter.gui.editor.blocks import code_points
from drafter.gui.editor.measures import Measures
from drafter.gui.editor.note_blocks import NoteBlocks, note_at
from drafter.gui.editor.note_painting import Look, Places, units
from drafter.gui.editor.squiggles import Squiggles
from drafter.gui.file_drops import files_in
from drafter.gui.own_keys import UNDO, claims, leaves
from drafter.gui.theme import Role, Theme
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QTextBlock

    from drafter.core.finding import Match
    from drafter.core.model import Document, Note

_WAVE = -1.0
"""Pixels from the foot of a line of notes down to the middle of a wave."""
_MOVES = QTextCursor.MoveOperation


class NotesPane(QTextEdit):
    """The words of the notes, edited in place."""

    edited = Signal(object)
    """Words were changed: a dict from note id to runs."""
    removed = Signal(str)
    """The user wants a note out of the text."""
    sought = Signal(str)
    """The user wants to see where the text refers to a note."""
    entered = Signal(object, QRect)
    """Writing goes on here: the widget and the place in it, to bring it into sight."""
    left_upwards = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measures = Measures()
        self._marks: Mapping[str, str] = {}
        self._hits: dict[str, list[tuple[int, int]]] = {}
        self._hovered = -1
        self._current = -1
        self.squiggles = Squiggles(theme)
        self._places = Places(self.document(), self._measures)
        self._notes = NoteBlocks(self.document(), self._measures, self)
        self._notes.edited.connect(self.edited)
        self._dress()
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    def _dress(self) -> None:
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Notes"))
        self.setCursorWidth(2)
        self.viewport().setMouseTracking(True)
        self.set_theme(self._theme)

    @property
    def is_empty(self) -> bool:
        """Whether there is no note to show."""
        return not self._notes.shown

    def show_notes(self, document: Document) -> None:
        """Show the notes of a document; the cursor stays in its note."""
        self._marks = note_order.marks(document)
        known = {note.id: note for note in document.notes}
        self._notes.show([known[name] for name in self._marks])
        self.setVisible(not self.is_empty)
        self.viewport().update()
        self.resized.emit()

    def show_hits(self, hits: tuple[Match, ...]) -> None:
        """Mark the places in notes where something was found."""
        self._hits = {}
        for hit in hits:
            if hit.note:
                self._hits.setdefault(hit.note, []).append((hit.start, hit.end))
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.squiggles.set_theme(theme)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(palette.ColorRole.Text, theme.colour(Role.TEXT))
        self.setPalette(palette)
        self.viewport().setAutoFillBackground(False)
        self.viewport().update()

    def set_measures(self, measures: Measures) -> None:
        """Print at another zoom."""
        self._measures = measures
        self._places = Places(self.document(), measures)
        self._notes.set_measures(measures)
        root = self.document().rootFrame()
        laid = root.frameFormat()
        left, right = measures.sides
        laid.setLeftMargin(left)
        laid.setTopMargin(measures.px(18))
        laid.setRightMargin(right)
        laid.setBottomMargin(measures.px(16))
        root.setFrameFormat(laid)

    def height_for(self, width: int) -> int:
        """Take a width and return the height that the notes need in it."""
        if self.is_empty:
            return round(self._measures.px(40))
        self.resize(width, max(1, self.height()))
        return round(self.document().size().height()) + 1

    def enter(self, note_id: str | None = None) -> None:
        """Put the cursor at the end of a note, the first if none is named."""
        index = self._notes.index_of(note_id) if note_id else 0
        if index is not None and not self.is_empty:
            self._go(index)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def select(self, note_id: str, start: int, end: int) -> None:
        """Select words of a note, from one code point of its text to another."""
        index = self._notes.index_of(note_id)
        if index is None:
            return
        block = self.document().findBlockByNumber(index)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + units(block.text(), start))
        end_at = block.position() + units(block.text(), end)
        cursor.setPosition(end_at, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.entered.emit(self, self.cursorRect())

    def note_at_cursor(self, cursor: QTextCursor | None = None) -> tuple[Note, int] | None:
        """Return the note in which a cursor stands, ours unless named, and its code point there."""
        at = cursor or self.textCursor()
        number = at.blockNumber()
        if number >= len(self._notes.shown):
            return None
        return self._notes.shown[number], code_points(at.block().text(), at.positionInBlock())

    def selected_text(self) -> str:
        """Return the selected words, on one line."""
        return " ".join(self.textCursor().selection().toPlainText().split())

    def current(self) -> str:
        """Return the id of the note in which the cursor stands, empty for none."""
        return note_at(self.textCursor().block())

    def toggle_italic(self) -> None:
        """Set the selected words in italics, or back."""
        self.setFontItalic(not self.fontItalic())

    # Keys

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the draft's own stack, and Escape to the way back."""
        return leaves(event, UNDO) or claims(event, ("Esc",)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from note to note with Enter and back to the text with Escape; join nothing."""
        key = event.key()
        if any(event.matches(own) for own in UNDO):
            event.ignore()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go(self.textCursor().blockNumber() + 1)
        elif key == Qt.Key.Key_Escape:
            self.sought.emit(self.current())
        elif key == Qt.Key.Key_Up and self._is_at_top():
            self.left_upwards.emit()
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete} and self._erases(key):
            return
        else:
            if event.text().isprintable() and event.text():
                self._clear_across()
            super().keyPressEvent(event)

    def _erases(self, key: int) -> bool:
        """Do what Backspace and Delete mean at the edges of a note; say whether that was it."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return self._clear_across()
        if key == Qt.Key.Key_Backspace and cursor.atBlockStart():
            if cursor.atBlockEnd():
                self.removed.emit(self.current())
            return True
        return key == Qt.Key.Key_Delete and cursor.atBlockEnd()

    def _clear_across(self) -> bool:
        """Clear what is selected if that reaches over several notes; say whether it did."""
        chosen = self.textCursor()
        document = self.document()
        first = document.findBlock(chosen.selectionStart())
        last = document.findBlock(chosen.selectionEnd())
        if first == last:
            return False
        start, end = chosen.selectionStart(), chosen.selectionEnd()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for number in range(last.blockNumber(), first.blockNumber() - 1, -1):
            block = document.findBlockByNumber(number)
            cursor.setPosition(max(start, block.position()))
            until = min(end, block.position() + block.length() - 1)
            cursor.setPosition(until, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        return True

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Compose in one note, also over a selection that reaches over several."""
        if event.commitString() or event.preeditString():
            self._clear_across()
        super().inputMethodEvent(event)

    def cut(self) -> None:
        """Move the selected words to the clipboard; notes stay apart."""
        if self.textCursor().hasSelection():
            self.copy()
            if not self._clear_across():
                self.textCursor().removeSelectedText()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Say what may be pasted or dropped; files are for the window, which opens them."""
        return super().canInsertFromMimeData(source) and not files_in(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as one line: a note is one paragraph."""
        self._clear_across()
        cursor = self.textCursor()
        for run in clipboard.words(source):
            cursor.insertText(run.text, self._notes.written(run))

    def _is_at_top(self) -> bool:
        cursor = self.textCursor()
        return not cursor.hasSelection() and not cursor.movePosition(_MOVES.Up)

    def _go(self, index: int) -> None:
        """Put the cursor at the end of a note; past the last one nothing happens."""
        block = self.document().findBlockByNumber(index)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.movePosition(_MOVES.EndOfBlock)
            self.setTextCursor(cursor)

    # Mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Offer the cross of the note under the mouse."""
        super().mouseMoveEvent(event)
        at = event.position()
        block = self._places.at(at.y())
        number = block.blockNumber() if block is not None else -1
        if number != self._hovered:
            self._hovered = number
            self.viewport().update()
        is_button = block is not None and any(
            zone(block).contains(at) for zone in (self._places.mark, self._places.cross)
        )
        shape = Qt.CursorShape.PointingHandCursor if is_button else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show where the text refers to a note whose mark is clicked; remove it at its cross."""
        at = event.position()
        block = self._places.at(at.y())
        if block is not None and event.button() is Qt.MouseButton.LeftButton:
            if self._places.mark(block).contains(at):
                self.sought.emit(note_at(block))
                return
            if self._places.cross(block).contains(at):
                self.removed.emit(note_at(block))
                return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to whoever knows the actions: Qt's own has its own undo."""
        event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget which note was under the mouse when it leaves."""
        if event.type() is QEvent.Type.Leave:
            self._hovered = -1
            self.viewport().update()
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that writing here begins."""
        super().focusInEvent(event)
        self._current = -1
        self._on_cursor_moved()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the short rule above the notes, the notes in sight and their marks."""
        look = Look(
            self._theme, self._measures, current=self._current if self.hasFocus() else -1,
            hovered=self._hovered,
        )  # fmt: skip
        places = self._places
        painter = QPainter(self.viewport())
        look.paint_rule(painter, self.viewport().width())
        seen = [] if self.is_empty else list(places.between(event.rect()))
        for block in seen:
            look.paint_ground(painter, places, block, self._hits.get(note_at(block), ()))
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        for block in seen:
            look.paint_mark(painter, places, block, self._marks.get(note_at(block), ""))
            self._paint_squiggles(painter, block)
        painter.end()

    def _paint_squiggles(self, painter: QPainter, block: QTextBlock) -> None:
        """Draw waves under the misspelled words of a note."""
        shown = self._notes.shown
        number = block.blockNumber()
        for start, end in self.squiggles.places(shown[number]) if number < len(shown) else ():
            self.squiggles.draw(painter, self._places.stretches(block, start, end), _WAVE)

    # What happened

    def _on_size_changed(self, *_: object) -> None:
        self.resized.emit()

    def _on_cursor_moved(self) -> None:
        if not self.hasFocus():
            return
        number = self.textCursor().blockNumber()
        if number != self._current:
            self._current = number
            self.viewport().update()
            messages.announce(self, tr("Note {mark}", mark=self._marks.get(self.current(), "")))
        self.entered.emit(self, self.cursorRect())
