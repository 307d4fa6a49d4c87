"""The sheet of paper: a text editor over whose text numbers, labels and lines are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from drafter.core.history import Caret
from drafter.gui.editor import formats
from drafter.gui.editor.comment_marks import CommentMarks
from drafter.gui.editor.continuation import Continuation
from drafter.gui.editor.ghost import LINES
from drafter.gui.editor.overlay import BEYOND, Layers, Overlay
from drafter.gui.editor.sight import Sight
from drafter.gui.editor.squiggles import Squiggles
from drafter.gui.file_drops import files_in
from drafter.gui.own_keys import UNDO, leaves
from drafter.gui.quiet_bar import QuietBar
from drafter.gui.theme import Role
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent, QFocusEvent

    from drafter.core.finding import Match
    from drafter.gui.editor.body import Body
    from drafter.gui.editor.measures import Measures
    from drafter.gui.editor.underlines import Underlines
    from drafter.gui.theme import Theme

_PLAIN = frozenset(
    {
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
        Qt.KeyboardModifier.ShiftModifier,
    }
)


class Sheet(QTextEdit):
    """Shows a body; says which keys and gestures it does not decide itself."""

    enter_pressed = Signal()
    deeper_requested = Signal()
    shallower_requested = Signal()
    outdent_requested = Signal()
    """Backspace at the start of a sub-paragraph."""
    left_upwards = Signal()
    left_downwards = Signal()
    precedent_dropped = Signal(object, int)
    """MIME data of a precedent card, and the index of the paragraph it was dropped on."""
    words_moved = Signal(object, object)
    """MIME data of selected words, and the ``Caret`` where they were dropped on their own page."""
    hovered = Signal(object, QPointF)
    """Index of the paragraph and position in its block under a resting mouse, and where.

    Beside the text, in the margin, the position is -1."""
    followed = Signal(int, int)
    """A click with Ctrl: index of a paragraph, and the position in its block."""
    margin_clicked = Signal(int)
    """The margin was clicked, where the signs are: index of the paragraph."""
    geometry_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.sight = Sight(self)
        self._overlay: Overlay | None = None
        self.continuation = Continuation(self, theme)
        self.squiggles = Squiggles(theme)
        self.comments = CommentMarks(theme)
        self.answers: Callable[[QKeyEvent], bool] = _is_for_nobody
        """Whoever shows something at the cursor says first whether a key is for it."""
        self.is_composing = False
        """Whether an input method is in the middle of a word."""
        self.takes_mime: Callable[[QMimeData], bool] = _no
        self.insert_mime: Callable[[QMimeData], None] = _nothing
        self.make_mime: Callable[[], QMimeData] = QMimeData
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(False)
        self.setAccessibleName(tr("Body of the draft"))
        # Always: a bar that came with the text would have all of it laid out anew
        self.setVerticalScrollBar(QuietBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setCursorWidth(2)
        self.viewport().setMouseTracking(True)
        self.set_theme(theme)

    def attach(self, body: Body, underlines: Underlines) -> None:
        """Paint what belongs to this body."""
        layers = Layers(body, underlines, self.squiggles, self.comments)
        self._overlay = Overlay(self.sight, layers, self._theme)
        body.renumbered.connect(self._on_renumbered)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.continuation.set_theme(theme)
        self.squiggles.set_theme(theme)
        self.comments.set_theme(theme)
        if self._overlay is not None:
            self._overlay.set_theme(theme)
        self._dress()

    @property
    def measures(self) -> Measures:
        """The measures of the page as it is shown."""
        return self.sight.measures

    def set_measures(self, measures: Measures) -> None:
        """Lay out at another zoom."""
        self.sight.measures = measures
        self._fit()

    def bring_cursor_to(self, height: int) -> None:
        """Scroll so that the cursor stands at a height of the viewport, unless that is no part."""
        if 0 <= height < self.viewport().height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect().top() - height)

    def set_room(self, above: int, below: int) -> None:
        """Leave room in the paper for the masthead above the text and the notes below it."""
        root = self.document().rootFrame()
        laid = QTextFrameFormat(root.frameFormat())
        wanted = (
            float(above),
            float(below),
            *map(float, self.measures.sides),
        )
        if wanted != (
            laid.topMargin(),
            laid.bottomMargin(),
            laid.leftMargin(),
            laid.rightMargin(),
        ):
            laid.setTopMargin(wanted[0])
            laid.setBottomMargin(wanted[1])
            laid.setLeftMargin(wanted[2])
            laid.setRightMargin(wanted[3])
            root.setFrameFormat(laid)

    def _on_renumbered(self, first: int) -> None:
        """Paint everything from a paragraph on anew: above it the numbers stayed."""
        top = int(self.sight.rect(self.document().findBlockByNumber(first)).top()) - BEYOND
        seen = self.viewport().rect()
        self.viewport().update(seen.adjusted(0, max(0, top), 0, 0))

    def show_hits(self, hits: Sequence[Match]) -> None:
        """Mark the places where something was found."""
        if self._overlay is not None:
            self._overlay.show_hits(hits)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then what we add to it, where something is to be painted anew."""
        super().paintEvent(event)
        if self._overlay is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self._overlay.paint(painter, event.rect(), self.font())
        self.continuation.paint(painter)

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, self._theme.colour(Role.PAGE))
        palette.setColor(palette.ColorRole.Text, self._theme.colour(Role.TEXT))
        palette.setColor(palette.ColorRole.Window, self._theme.colour(Role.WINDOW))
        self.setPalette(palette)
        self.viewport().update()

    def _fit(self) -> None:
        """Keep the paper in the middle of the desk, at its own width where there is room."""
        spare = max(0, self.width() - self.measures.paper - self.verticalScrollBar().width())
        self.setViewportMargins(spare // 2, 0, spare - spare // 2, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Centre the paper, then let everyone fit to it."""
        self._fit()
        super().resizeEvent(event)
        self.geometry_changed.emit()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the one undo stack: the editor must not claim their keys."""
        return leaves(event, UNDO) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show what is offered again."""
        super().focusInEvent(event)
        self.continuation.repaint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide what is offered: its keys are for others now."""
        super().focusOutEvent(event)
        self.continuation.repaint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide structure ourselves; everything else is Qt's."""
        if any(event.matches(key) for key in UNDO):
            event.ignore()
        elif not (
            self.answers(event)
            or self.continuation.answers(event)
            or self._asks_structure(event)
            or self._leaves(event)
        ):
            self._leave_mark()
            super().keyPressEvent(event)

    def _asks_structure(self, event: QKeyEvent) -> bool:
        """Ask for what Enter, Tab and Backspace mean in a resolution; say whether that was it."""
        key = event.key()
        cursor = self.textCursor()
        at_start = cursor.atBlockStart() and not cursor.hasSelection()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() in _PLAIN:
            self.enter_pressed.emit()
        elif key == Qt.Key.Key_Tab and event.modifiers() in _PLAIN:
            if at_start:
                self.deeper_requested.emit()
        elif key == Qt.Key.Key_Backtab:
            if at_start:
                self.shallower_requested.emit()
        elif key == Qt.Key.Key_Backspace and at_start and self._level_here() > 0:
            self.outdent_requested.emit()
        else:
            return False
        return True

    def _leaves(self, event: QKeyEvent) -> bool:
        """Go to the masthead above the first line, to the notes below the last."""
        if event.modifiers() not in _PLAIN - {Qt.KeyboardModifier.ShiftModifier}:
            return False
        if event.key() == Qt.Key.Key_Up and self._at_edge(QTextCursor.MoveOperation.Up):
            self.left_upwards.emit()
        elif event.key() == Qt.Key.Key_Down and self._at_edge(QTextCursor.MoveOperation.Down):
            self.left_downwards.emit()
        else:
            return False
        return True

    def repaint_here(self) -> None:
        """Paint the paragraph at the cursor anew, and the lines below it that an offer covers."""
        here = self.sight.column(self.sight.rect(self.textCursor().block())).toAlignedRect()
        below = round((LINES + 1) * self.sight.spot().line)
        self.viewport().update(0, here.top(), self.viewport().width(), here.height() + below)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Offer nothing while an input method composes."""
        self.is_composing = bool(event.preeditString())
        self.continuation.follow(None)
        super().inputMethodEvent(event)
        if not self.textCursor().block().text():
            self.repaint_here()  # what an empty paragraph says of itself comes and goes

    def _at_edge(self, move: QTextCursor.MoveOperation) -> bool:
        """Whether the cursor cannot go further up or down."""
        cursor = self.textCursor()
        return not cursor.hasSelection() and not cursor.movePosition(move)

    def _level_here(self) -> int:
        return formats.shape(self.textCursor().blockFormat()).level

    def _leave_mark(self) -> None:
        """Let typing after the mark of a note be plain text."""
        if self.textCursor().charFormat().objectType() == formats.NOTE_MARK:
            part = formats.shape(self.textCursor().blockFormat()).part
            self.setCurrentCharFormat(formats.plain_format(part, self.measures))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Follow words to their source on a click with Ctrl; with a selection that is a drag."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if (
            control
            and event.button() is Qt.MouseButton.LeftButton
            and not self.textCursor().hasSelection()
        ):
            cursor = self.cursorForPosition(event.position().toPoint())
            self.followed.emit(cursor.blockNumber(), cursor.positionInBlock())
            event.accept()
            return
        super().mousePressEvent(event)
        if self.sight.is_in_margin(event.position().x()):
            self.margin_clicked.emit(self.textCursor().blockNumber())

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell where the mouse rests, for what stands behind the words there."""
        if event.type() is QEvent.Type.ToolTip:
            point = self.viewport().mapFromGlobal(self.cursor().pos())
            cursor = self.cursorForPosition(point)
            in_margin = self.sight.is_in_margin(point.x())
            position = -1 if in_margin else cursor.positionInBlock()
            self.hovered.emit((cursor.blockNumber(), position), QPointF(self.cursor().pos()))
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to whoever knows the actions: Qt's own has its own undo."""
        event.ignore()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Put paragraphs with their structure on the clipboard."""
        return self.make_mime()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Say what may be pasted or dropped; files are for the window, which opens them."""
        return self.takes_mime(source) or (source.hasText() and not files_in(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop."""
        self.insert_mime(source)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Let precedent cards be dropped anywhere on the page."""
        if self.takes_mime(event.mimeData()):
            self._show_drop(self.cursorForPosition(event.position().toPoint()).blockNumber())
            event.acceptProposedAction()
            return
        super().dragMoveEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """A card that is carried away comes to stand nowhere."""
        self._show_drop(-1)
        super().dragLeaveEvent(event)

    def _show_drop(self, index: int) -> None:
        if self._overlay is not None and index != self._overlay.drop_at:
            self._overlay.drop_at = index
            self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand a precedent on, and words of the page itself; other text goes where Qt puts it.

        Qt takes moved words out and puts them in within one change of the text, of which we would
        only see the end.
        """
        self._show_drop(-1)
        if self.takes_mime(event.mimeData()):
            cursor = self.cursorForPosition(event.position().toPoint())
            self.precedent_dropped.emit(event.mimeData(), cursor.blockNumber())
            event.acceptProposedAction()
            return
        if event.source() is self.viewport() and event.dropAction() is Qt.DropAction.MoveAction:
            cursor = self.cursorForPosition(event.position().toPoint())
            caret = Caret(cursor.blockNumber(), cursor.positionInBlock())
            self.words_moved.emit(event.mimeData(), caret)
            event.acceptProposedAction()
            return
        super().dropEvent(event)


def _is_for_nobody(_: QKeyEvent) -> bool:
    return False


def _no(_: QMimeData) -> bool:
    return False


def _nothing(_: QMimeData) -> None:
    return None
