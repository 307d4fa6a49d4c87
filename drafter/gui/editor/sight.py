"""Where paragraphs lie in the viewport of a sheet: their blocks, the column, the margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from drafter.gui.editor.ghost import Spot
from drafter.gui.editor.measures import Measures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QTextEdit


class Sight:
    """Answers for one sheet, as it is scrolled and laid out at the moment."""

    def __init__(self, sheet: QTextEdit) -> None:
        self._sheet = sheet
        self.measures = Measures()

    @property
    def offset(self) -> QPointF:
        """How far the text is scrolled, to be added to where something lies in it."""
        return QPointF(0, -self._sheet.verticalScrollBar().value())

    def rect(self, block: QTextBlock) -> QRectF:
        """Return where a block lies."""
        rect = self._sheet.document().documentLayout().blockBoundingRect(block)
        return rect.translated(self.offset)

    def column(self, block: QRectF) -> QRectF:
        """Return the column at a block; the block itself may begin or end elsewhere."""
        left, right = self.measures.sides
        width = self._sheet.viewport().width() - left - right
        return QRectF(left, block.top(), width, block.height())

    def between(self, top: float, bottom: float) -> Iterator[tuple[QTextBlock, QRectF]]:
        """Yield the blocks in a band, with their rectangles."""
        block = self._first_below(top - self.offset.y())
        while block.isValid():
            rect = self.rect(block)
            if rect.top() > bottom:
                return
            yield block, rect
            block = block.next()

    def is_in_margin(self, x: float) -> bool:
        """Whether a place is behind the end of the lines, where the signs are."""
        width = self._sheet.viewport().width()
        return (width - x if not self.measures.is_mirrored else x) < self.measures.right

    def line_foot(self, height: float) -> float:
        """Return a height below the line of text that a height cuts, else that one.

        Letters of other scripts reach into the space after their paragraph.
        """
        for block, rect in self.between(height, height):
            lines = block.layout()
            for line in map(lines.lineAt, range(lines.lineCount())):
                top = rect.top() + line.y()
                if top < height < top + line.height():
                    return top + line.height() + self.measures.after / 2
        return height

    def spot(self) -> Spot:
        """Return where a continuation of the text at the cursor would begin.

        Scripts with high letters have higher lines than the page's own.
        """
        block = self._sheet.textCursor().block()
        rect, count = self.rect(block), block.layout().lineCount()
        line = max(self.measures.line, rect.height() / max(1, count))
        ascent = block.layout().lineAt(count - 1).ascent() if count else self.measures.font
        cursor = QRectF(self._sheet.cursorRect())
        return Spot(cursor, self.column(rect), line, ascent, self.measures.is_mirrored)

    def _first_below(self, top: float) -> QTextBlock:
        """Return the first block that ends below a height; Qt's own hit test looks at every one."""
        document = self._sheet.document()
        layout = document.documentLayout()
        low, high = 0, document.blockCount() - 1
        while low < high:
            middle = (low + high) // 2
            if layout.blockBoundingRect(document.findBlockByNumber(middle)).bottom() < top:
                low = middle + 1
            else:
                high = middle
        return document.findBlockByNumber(low)
