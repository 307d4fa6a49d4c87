"""Where stretches of a paragraph's text lie on the sheet."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from drafter.gui.editor import blocks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextBlock, QTextLine

    from drafter.core.model import Paragraph


Shape = tuple[tuple[float, ...], ...]
"""How a block is laid out: where each line begins in the text, how far down, and how wide it is."""


def shape(block: QTextBlock) -> Shape:
    """Return how a block is laid out, in far less time than working out where words lie."""
    layout = block.layout()
    return tuple(
        (line.textStart(), line.y(), line.naturalTextWidth())
        for line in map(layout.lineAt, range(layout.lineCount()))
    )


def rectangles(
    block: QTextBlock, paragraph: Paragraph, places: Sequence[tuple[int, int]], offset: QPointF
) -> Iterator[QRectF]:
    """Yield a rectangle for each line of each stretch of code points.

    Each reaches from the top of the letters to their baseline; ``offset`` is the scroll position.
    """
    layout, ruler = block.layout(), blocks.Ruler(paragraph)
    origin = layout.position() + offset
    left, top = origin.x(), origin.y()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    ends = [line.textStart() + line.textLength() for line in lines]
    for start, end in places:
        first, last = ruler.position(start), ruler.position(end)
        for number in range(bisect_right(ends, first), len(lines)):
            line = lines[number]
            begin, finish = max(first, line.textStart()), min(last, ends[number])
            if begin >= finish:
                break
            one, other = x_of(line, begin), x_of(line, finish)
            yield QRectF(left + min(one, other), top + line.y(), abs(other - one), line.ascent())


def point(block: QTextBlock, paragraph: Paragraph, place: int, offset: QPointF) -> QRectF:
    """Return where a code point begins: a rectangle without width, as high as its letters."""
    layout, position = block.layout(), blocks.position_of(paragraph, place)
    line = layout.lineForTextPosition(position)
    if not line.isValid():
        line = layout.lineAt(0)
    origin = layout.position() + offset
    return QRectF(origin.x() + x_of(line, position), origin.y() + line.y(), 0, line.ascent())


def x_of(line: QTextLine, position: int) -> float:
    """Return where a position stands in a line; Qt returns it with the position it used."""
    found: object = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]  # a number either way
