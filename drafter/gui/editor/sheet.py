"""The sheet of paper: a text editor that paints numbers, labels and underlines itself.

Painting costs nothing in the text: no relayout, no undo steps (measured: real numbers make an
insertion 5 to 14 times slower).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from drafter.gui.editor import formats, stretches
from drafter.gui.editor.comment_marks import CommentMarks, bubble_at
from drafter.gui.editor.continuation import Continuation
from drafter.gui.editor.ghost import LINES, Spot
from drafter.gui.editor.lettering import Lettering
from drafter.gui.editor.measures import Measures
from drafter.gui.editor.squiggles import Squiggles
from drafter.gui.own_keys import UNDO, leaves
from drafter.gui.quiet_bar import QuietBar
from drafter.gui.theme import Role
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent, QFocusEvent

    from drafter.core.finding import Match
    from drafter.gui.editor.body import Body
    from drafter.gui.editor.underlines import Underlines
    from drafter.gui.theme import Theme

_SIGN_AT = 12.0
"""Points from the column of text to the middle of the sign in the margin."""
_BEYOND = 10
"""Pixels by which what is painted for a paragraph may stand out of its block."""
_DROP_LINE = 3
"""Pixels of the line that shows where a card would come to stand."""
_HIT_ALPHA = 70
"""Of 255: words stay readable through the colour that marks a find."""
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
        self._measures = Measures()
        self._body: Body | None = None
        self._underlines: Underlines | None = None
        self._hits: dict[str, list[tuple[int, int]]] = {}
        self.continuation = Continuation(self, theme)
        self.squiggles = Squiggles(theme)
        self.comments = CommentMarks(theme)
        self.answers: Callable[[QKeyEvent], bool] = _is_for_nobody
        """Whoever shows something at the cursor says first whether a key is for it."""
        self.is_composing = False
        """Whether an input method is in the middle of a word."""
        self._drop_at = -1
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
        self._body, self._underlines = body, underlines
        body.renumbered.connect(self._on_renumbered)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.continuation.set_theme(theme)
        self.squiggles.set_theme(theme)
        self.comments.set_theme(theme)
        self._dress()

    @property
    def measures(self) -> Measures:
        """The measures of the page as it is shown."""
        return self._measures

    def spot(self) -> Spot:
        """Return where a continuation of the text at the cursor would begin, in the viewport.

        Scripts with high letters have higher lines than the page's own.
        """
        block = self.textCursor().block()
        rect = self._rect(block)
        line = max(self._measures.line, rect.height() / max(1, block.layout().lineCount()))
        cursor = QRectF(self.cursorRect())
        return Spot(cursor, self._column(rect), line, self._measures.is_mirrored)

    def line_foot(self, height: float) -> float:
        """Return a height below the line of text that a height of the viewport cuts, else that one.

        Letters of other scripts reach into the space after their paragraph.
        """
        for block, rect in self._blocks_between(height, height):
            lines = block.layout()
            for line in map(lines.lineAt, range(lines.lineCount())):
                top = rect.top() + line.y()
                if top < height < top + line.height():
                    return top + line.height() + self._measures.after / 2
        return height

    def set_measures(self, measures: Measures) -> None:
        """Lay out at another zoom."""
        self._measures = measures
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
            *map(float, self._measures.sides),
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

    def _blocks_between(self, top: float, bottom: float) -> Iterator[tuple[QTextBlock, QRectF]]:
        """Yield the blocks in a band of the viewport, with their rectangles there."""
        offset = self._line_offset()
        block = self._first_block_below(top - offset.y())
        while block.isValid():
            rect = self._rect(block)
            if rect.top() > bottom:
                return
            yield block, rect
            block = block.next()

    def _rect(self, block: QTextBlock) -> QRectF:
        """Return where a block lies in the viewport."""
        rect = self.document().documentLayout().blockBoundingRect(block)
        return rect.translated(self._line_offset())

    def _first_block_below(self, top: float) -> QTextBlock:
        """Return the first block that ends below a height; Qt's own hit test looks at every one."""
        document = self.document()
        layout = document.documentLayout()
        low, high = 0, document.blockCount() - 1
        while low < high:
            middle = (low + high) // 2
            if layout.blockBoundingRect(document.findBlockByNumber(middle)).bottom() < top:
                low = middle + 1
            else:
                high = middle
        return document.findBlockByNumber(low)

    def _on_renumbered(self, first: int) -> None:
        """Paint everything from a paragraph on anew: above it the numbers stayed."""
        top = int(self._rect(self.document().findBlockByNumber(first)).top()) - _BEYOND
        seen = self.viewport().rect()
        self.viewport().update(seen.adjusted(0, max(0, top), 0, 0))

    def show_hits(self, hits: Sequence[Match]) -> None:
        """Mark the places where something was found."""
        self._hits = {}
        for hit in hits:
            self._hits.setdefault(hit.paragraph, []).append((hit.start, hit.end))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then what we add to it, where something is to be painted anew."""
        super().paintEvent(event)
        if self._body is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        shown = self._body
        area = event.rect().adjusted(0, -_BEYOND, 0, _BEYOND)
        for block, rect in self._blocks_between(area.top(), area.bottom()):
            index = block.blockNumber()
            if index < len(shown.places):
                lines = stretches.seen(block, area.top() - rect.top(), area.bottom() - rect.top())
                self._paint_block(painter, block, self._column(rect), lines)
            if index == self._drop_at:
                self._paint_drop(painter, self._column(rect))
        self.continuation.paint(painter)

    def _paint_block(
        self, painter: QPainter, block: QTextBlock, rect: QRectF, lines: range
    ) -> None:
        body, underlines = self._body, self._underlines
        if body is None or block.layout().lineCount() == 0:
            return
        index = block.blockNumber()
        paragraph, place = body.paragraphs[index], body.places[index]
        line = block.layout().lineAt(0)
        baseline = block.layout().position().y() + line.y() + line.ascent()
        baseline -= self.verticalScrollBar().value()
        letters = Lettering(painter, self._theme, self._measures, self.font(), rect, baseline)
        letters.paint_place(paragraph, place)
        if underlines is not None:
            underlines.paint(painter, block, paragraph, self._line_offset(), lines)
            self.squiggles.paint(painter, block, paragraph, self._line_offset(), lines)
            at = self._measures.px(_SIGN_AT)
            end = rect.left() - at if self._measures.is_mirrored else rect.right() + at
            top = rect.top() + line.y()
            underlines.paint_sign(painter, paragraph, QRectF(end, top, 0, rect.bottom() - top))
            bubbles = bubble_at(end, is_mirrored=self._measures.is_mirrored)
            self.comments.paint(painter, block, paragraph, self._line_offset(), bubbles)
        if places := self._hits.get(paragraph.id):
            ground = self._theme.colour(Role.WARNING)
            ground.setAlpha(_HIT_ALPHA)
            offset = self._line_offset()
            for stretch in stretches.rectangles(block, paragraph, places, offset, lines):
                painter.fillRect(stretch, ground)
        if not block.text():
            letters.paint_hint(paragraph.part, block.blockFormat().textIndent())

    def _paint_drop(self, painter: QPainter, rect: QRectF) -> None:
        """Show between which paragraphs a card would come to stand."""
        middle = rect.bottom() + self._measures.after / 2
        line = QRectF(rect.left(), middle - _DROP_LINE / 2, rect.width(), _DROP_LINE)
        painter.fillRect(line, self._theme.colour(Role.ACCENT))

    def _column(self, block: QRectF) -> QRectF:
        """Return the column at a block; the block itself may begin or end elsewhere."""
        left, right = self._measures.sides
        width = self.viewport().width() - left - right
        return QRectF(left, block.top(), width, block.height())

    def _is_in_margin(self, x: float) -> bool:
        """Whether a place is behind the end of the lines, where the signs are."""
        width = self.viewport().width()
        return (width - x if not self._measures.is_mirrored else x) < self._measures.right

    def _line_offset(self) -> QPointF:
        return QPointF(0, -self.verticalScrollBar().value())

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, self._theme.colour(Role.PAGE))
        palette.setColor(palette.ColorRole.Text, self._theme.colour(Role.TEXT))
        palette.setColor(palette.ColorRole.Window, self._theme.colour(Role.WINDOW))
        self.setPalette(palette)
        self.viewport().update()

    def _fit(self) -> None:
        """Keep the paper in the middle of the desk, at its own width where there is room."""
        spare = max(0, self.width() - self._measures.paper - self.verticalScrollBar().width())
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
        here = self._column(self._rect(self.textCursor().block())).toAlignedRect()
        below = round((LINES + 1) * self.spot().line)
        self.viewport().update(0, here.top(), self.viewport().width(), here.height() + below)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Offer nothing while an input method composes."""
        self.is_composing = bool(event.preeditString())
        self.continuation.follow(None)
        super().inputMethodEvent(event)

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
            self.setCurrentCharFormat(formats.plain_format(part, self._measures))

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
        if self._is_in_margin(event.position().x()):
            self.margin_clicked.emit(self.textCursor().blockNumber())

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell where the mouse rests, for what stands behind the words there."""
        if event.type() is QEvent.Type.ToolTip:
            point = self.viewport().mapFromGlobal(self.cursor().pos())
            cursor = self.cursorForPosition(point)
            in_margin = self._is_in_margin(point.x())
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
        is_file = any(url.isLocalFile() for url in source.urls())
        return self.takes_mime(source) or (source.hasText() and not is_file)

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
        if index != self._drop_at:
            self._drop_at = index
            self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand a precedent on; text goes where Qt puts it."""
        self._show_drop(-1)
        if self.takes_mime(event.mimeData()):
            cursor = self.cursorForPosition(event.position().toPoint())
            self.precedent_dropped.emit(event.mimeData(), cursor.blockNumber())
            event.acceptProposedAction()
            return
        super().dropEvent(event)


def _is_for_nobody(_: QKeyEvent) -> bool:
    return False


def _no(_: QMimeData) -> bool:
    return False


def _nothing(_: QMimeData) -> None:
    return None
