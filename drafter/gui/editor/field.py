"""A field of the masthead, or the words of a note: text edited where it is printed.

It looks like print until the mouse or the cursor is in it, grows with its words, and leaves undo
to the one undo stack of the draft.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextLayout,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from drafter.gui.file_drops import files_in
from drafter.gui.own_keys import UNDO, leaves
from drafter.gui.theme import Role, Theme

if TYPE_CHECKING:
    from collections.abc import Callable

_BY_HAND = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason,
                      Qt.FocusReason.MouseFocusReason})  # fmt: skip
_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_SMALLEST = 0.4
"""To what part of its size type may shrink; below it, words break after all."""
PADDING = 3
"""Pixels between a field's edge and its words."""


class Field(QTextEdit):
    """One line of print that may wrap; a hint shows while it is empty."""

    edited = Signal(str)
    """The user changed the words; not sent for ``set_text``."""
    left_upwards = Signal()
    left_downwards = Signal()
    entered = Signal()
    left = Signal()
    """The cursor went elsewhere: what was written may be put in its printed form."""
    resized = Signal()
    choices_wanted = Signal()
    """The user wants to see what may stand here: the empty field was entered, or Alt+Down."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._setting = False
        self._type = QFont()
        self._type.setPixelSize(13)
        self._printed = QFont()
        self._hint = ""
        self.answers: Callable[[QKeyEvent], bool] = _is_for_nobody
        """Whoever lists choices says first whether a key is for the list."""
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.document().setDocumentMargin(PADDING)
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(palette.ColorRole.Text, theme.colour(Role.TEXT))
        self.setPalette(palette)
        self.viewport().setAutoFillBackground(False)

    def set_hint(self, hint: str) -> None:
        """Say what may stand here while nothing does."""
        self._hint = hint
        self.setAccessibleDescription(hint)
        self._fit()
        self._on_size_changed()
        self.viewport().update()

    def set_type(self, pixels: int, *, bold: bool = False, serif: str) -> None:
        """Print in a size and weight."""
        self._type = QFont(serif)
        self._type.setPixelSize(max(6, pixels))
        self._type.setBold(bold)
        self._fit()

    def _print_in(self, font: QFont) -> None:
        self._printed = font  # before anything else: other type may bring another width at once
        self.setFont(font)
        self.viewport().setFont(font)  # a style sheet keeps it from following, and hints use it
        self.document().setDefaultFont(self._printed)
        self._on_size_changed()

    def _fit(self) -> None:
        """Print smaller where the longest word would break: words break between them only."""
        font = QFont(self._type)
        metrics = QFontMetricsF(font)
        words = (self.toPlainText() or self._hint).split()
        widest = max((metrics.horizontalAdvance(word) for word in words), default=1)
        room = self.viewport().width() - 2 * PADDING - 1
        if room > 0:
            pixels = font.pixelSize()
            fitting = min(pixels, int(pixels * room / max(1, widest)))
            font.setPixelSize(max(round(pixels * _SMALLEST), fitting, 6))
        if font != self._printed:
            self._print_in(font)

    def set_side(self, *, is_right: bool) -> None:
        """Set the words against the right edge or the left, in whichever direction they run."""
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)

    def text(self) -> str:
        """Return the words, on one line."""
        return " ".join(self.toPlainText().split())

    def set_text(self, text: str) -> None:
        """Show other words, without a word to anyone; the cursor stays as near as it can."""
        if text in {self.toPlainText(), self.text()}:
            return
        position = self.textCursor().position()
        self._setting = True
        try:
            self.setPlainText(text)
        finally:
            self._setting = False
        cursor = self.textCursor()
        cursor.setPosition(min(position, len(self.toPlainText())))
        self.setTextCursor(cursor)

    def text_before_cursor(self) -> str:
        """Return the words up to the cursor."""
        return self.toPlainText()[: self.textCursor().position()]

    def write(self, text: str) -> None:
        """Put other words in place of those up to the cursor, as the user would."""
        cursor = self.textCursor()
        cursor.setPosition(0, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def list_font(self) -> QFont:
        """Return the type in which choices for this field are listed."""
        font = QFont(self.document().defaultFont())
        font.setBold(False)
        font.setPixelSize(min(18, max(13, font.pixelSize())))
        return font

    def sizeHint(self) -> QSize:
        """Return the height of the words, or of the hint in their place."""
        height = self.document().size().height()
        if not self.toPlainText():
            height = max(height, self._laid_hint().boundingRect().height() + 2 * PADDING)
        return QSize(80, round(height))

    def minimumSizeHint(self) -> QSize:
        """Return the height of the words: a field never scrolls."""
        return self.sizeHint()

    def _laid_hint(self) -> QTextLayout:
        """Return the hint as it stands in the field.

        Qt's own would stand at the left in whichever language, and lose what a foreign script has
        below the line.
        """
        laid = QTextLayout(self._hint, self.font())
        laid.setTextOption(self.document().defaultTextOption())
        laid.beginLayout()
        top, width = 0.0, max(1, self.viewport().width() - 2 * PADDING)
        while (line := laid.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        laid.endLayout()
        return laid

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the draft's own stack, and hear of Tab before Qt goes on."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _STEPS
        ):
            self.keyPressEvent(event)
            return True
        return leaves(event, UNDO) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the next field with Enter, and out of this one with the arrows."""
        key = event.key()
        if self.answers(event):
            return
        if step := _STEPS.get(Qt.Key(key)):
            self._go(step)
        elif key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.choices_wanted.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or (
            key == Qt.Key.Key_Down and self._at_edge(QTextCursor.MoveOperation.Down)
        ):
            self.left_downwards.emit()
        elif key == Qt.Key.Key_Up and self._at_edge(QTextCursor.MoveOperation.Up):
            self.left_upwards.emit()
        elif any(event.matches(own) for own in UNDO):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Say what may be pasted or dropped; files are for the window, which opens them."""
        return super().canInsertFromMimeData(source) and not files_in(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as one line: a field is one paragraph."""
        self.textCursor().insertText(" ".join(source.text().split()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that writing here begins."""
        super().focusInEvent(event)
        self.entered.emit()
        if not self.toPlainText() and event.reason() in _BY_HAND:
            self.choices_wanted.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that writing here is over."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show where one can write: a ground under the mouse, a line under the cursor.

        Of a mouse that carries a file away Qt does not hear that it left.
        """
        painter = QPainter(self.viewport())
        rect = self.viewport().rect()
        if self.hasFocus():
            painter.fillRect(rect, self._theme.colour(Role.HOVER))
            painter.fillRect(0, rect.height() - 2, rect.width(), 2, self._theme.colour(Role.FOCUS))
        elif self.underMouse() and rect.contains(self.viewport().mapFromGlobal(QCursor.pos())):
            painter.fillRect(rect, self._theme.colour(Role.HOVER))
        if not self.toPlainText() and not self.document().firstBlock().layout().preeditAreaText():
            painter.setPen(self._theme.colour(Role.MUTED))
            self._laid_hint().draw(painter, QPointF(PADDING, PADDING))
        painter.end()
        super().paintEvent(event)

    def _go(self, step: int) -> None:
        """Go along the order of Tab; Qt would ask the text below, which keeps its Tabs."""
        on = step > 0
        here = self.nextInFocusChain() if on else self.previousInFocusChain()
        while here is not None and here is not self:
            is_stop = bool(here.focusPolicy() & Qt.FocusPolicy.TabFocus) and here.isVisible()
            if is_stop and here.isEnabled() and here.window() is self.window():
                reasons = Qt.FocusReason
                here.setFocus(reasons.TabFocusReason if on else reasons.BacktabFocusReason)
                return
            here = here.nextInFocusChain() if on else here.previousInFocusChain()

    def changeEvent(self, event: QEvent) -> None:
        """Keep to its type: with another style sheet Qt puts back what it had in an earlier one."""
        super().changeEvent(event)
        size = self._printed.pixelSize()
        if event.type() is QEvent.Type.FontChange and 0 < size != self.font().pixelSize():
            self._print_in(self._printed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the type to the room."""
        super().resizeEvent(event)
        self._fit()

    def _at_edge(self, move: QTextCursor.MoveOperation) -> bool:
        cursor = self.textCursor()
        return not cursor.hasSelection() and not cursor.movePosition(move)

    def _on_text_changed(self) -> None:
        self._fit()
        if not self._setting:
            self.edited.emit(self.text())

    def _on_size_changed(self, *_: object) -> None:
        self.updateGeometry()
        self.resized.emit()


def _is_for_nobody(_: QKeyEvent) -> bool:
    return False
