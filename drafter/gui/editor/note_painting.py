"""Where the notes lie at the foot of the page, and what is painted round their words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from drafter.gui.editor import formats, stretches
from drafter.gui.editor.note_blocks import POINTS
from drafter.gui.theme import Role
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

    from drafter.gui.editor.measures import Measures
    from drafter.gui.theme import Theme

_RULE = 144
"""Points: the typed rule above the notes is 18 underscores long."""
_HINT = later("Source of what the text refers to")
_CROSS = "✕"
_HIT_ALPHA = 70
"""Of 255: words stay readable through the colour that marks a find."""


class Places:
    """Where each note lies, its mark before it and its cross behind it."""

    def __init__(self, document: QTextDocument, measures: Measures) -> None:
        self._document = document
        self._measures = measures

    def text(self, block: QTextBlock) -> QRectF:
        """Return where the words of a note lie."""
        return self._document.documentLayout().blockBoundingRect(block)

    def mark(self, block: QTextBlock) -> QRectF:
        """Return where the mark of a note is painted, and clicked."""
        text = self.text(block)
        width = self._measures.px(28)
        left = text.right() if self._measures.is_mirrored else text.left() - width
        return QRectF(left, text.top(), width, text.height())

    def cross(self, block: QTextBlock) -> QRectF:
        """Return where the cross that removes a note is painted, and clicked."""
        text = self.text(block)
        side = self._measures.px(12)
        gap = self._measures.px(4)
        left = text.left() - gap - side if self._measures.is_mirrored else text.right() + gap
        return QRectF(left, text.top(), side, side)

    def between(self, area: QRect) -> Iterator[QTextBlock]:
        """Yield the notes that an area shows."""
        block = self._first_below(area.top())
        while block.isValid() and self.text(block).top() <= area.bottom():
            yield block
            block = block.next()

    def at(self, height: float) -> QTextBlock | None:
        """Return the note at a height, None between and beyond them."""
        block = self._first_below(height)
        text = self.text(block)
        return block if text.top() <= height <= text.bottom() else None

    def stretches(self, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
        """Yield a rectangle for each line of some code points of a note."""
        layout = block.layout()
        first, last = (units(block.text(), offset) for offset in (start, end))
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            begin = max(first, line.textStart())
            finish = min(last, line.textStart() + line.textLength())
            if begin < finish:
                left, right = sorted(stretches.x_of(line, at) for at in (begin, finish))
                place = QRectF(left, line.y(), right - left, line.height())
                yield place.translated(layout.position())

    def _first_below(self, height: float) -> QTextBlock:
        """Return the first note that ends below a height, else the last."""
        low, high = 0, self._document.blockCount() - 1
        while low < high:
            middle = (low + high) // 2
            if self.text(self._document.findBlockByNumber(middle)).bottom() < height:
                low = middle + 1
            else:
                high = middle
        return self._document.findBlockByNumber(low)


@dataclass(frozen=True, slots=True)
class Look:
    """How notes are painted; ``current`` and ``hovered`` are numbers of blocks, -1 for none."""

    theme: Theme
    measures: Measures
    current: int
    hovered: int

    def paint_rule(self, painter: QPainter, room: int) -> None:
        """Draw the short rule above the notes, in a pane so wide."""
        left, right = self.measures.sides
        width = round(self.measures.px(_RULE) * 0.6)
        if self.measures.is_mirrored:
            left = room - right - width
        top = round(self.measures.px(8))
        painter.fillRect(left, top, width, 1, self.theme.colour(Role.TEXT))

    def paint_ground(
        self, painter: QPainter, places: Places, block: QTextBlock, hits: Sequence[tuple[int, int]]
    ) -> None:
        """Show which note is written in, which is under the mouse, and what was found."""
        number = block.blockNumber()
        if number in {self.current, self.hovered}:
            painter.fillRect(places.text(block), self.theme.colour(Role.HOVER))
        if number == self.current:
            line = places.text(block)
            line.setTop(line.bottom() - 2)
            painter.fillRect(line, self.theme.colour(Role.FOCUS))
        ground = self.theme.colour(Role.WARNING)
        ground.setAlpha(_HIT_ALPHA)
        for start, end in hits:
            for place in places.stretches(block, start, end):
                painter.fillRect(place, ground)

    def paint_mark(self, painter: QPainter, places: Places, block: QTextBlock, mark: str) -> None:
        """Write the mark of a note, its cross where it is at hand, and what an empty one is for."""
        painter.setFont(self._font(7))
        painter.setPen(self.theme.colour(Role.NOTE))
        gap = self.measures.px(3)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        room = places.mark(block).adjusted(0, 0, -gap, 0)
        if self.measures.is_mirrored:
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            room = places.mark(block).adjusted(gap, 0, 0, 0)
        painter.drawText(room, int(side), mark)
        painter.setPen(self.theme.colour(Role.MUTED))
        if block.blockNumber() in {self.current, self.hovered}:
            painter.drawText(places.cross(block), int(Qt.AlignmentFlag.AlignCenter), _CROSS)
        if not block.text():
            painter.setFont(self._font(POINTS))
            ascent = QFontMetricsF(painter.font()).ascent()
            text = places.text(block)
            left = text.left() + 2
            if self.measures.is_mirrored:
                left = text.right() - 2 - painter.fontMetrics().horizontalAdvance(tr(_HINT))
            painter.drawText(QPointF(left, text.top() + ascent), tr(_HINT))

    def _font(self, points: float) -> QFont:
        font = QFont(formats.FAMILY)
        font.setPixelSize(round(self.measures.px(points)))
        return font


def units(text: str, offset: int) -> int:
    """Return the UTF-16 units of the first code points of a text."""
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
