"""Where stretches of a paragraph's text lie on the sheet."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from drafter.gui.editor import blocks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QTextBlock, QTextLine

    from drafter.core.model import Paragraph


Shape = tuple[tuple[float, ...], ...]
"""How a block is laid out: where each line begins in the text, how far down, and how wide it is."""


_TALL = 100
"""Lines of a block that are looked at all at once: what is worked out for them can be kept."""


def seen(block: QTextBlock, top: float, bottom: float) -> range:
    """Return which lines of a block are to be painted between two heights, counted from its top.

    Of a block that no screen shows whole, those; of another all, wherever it is painted.
    """
    layout = block.layout()
    every = range(layout.lineCount())
    if len(every) <= _TALL:
        return every
    first = bisect_left(every, top, key=lambda number: _foot(layout.lineAt(number)))
    last = bisect_right(every, bottom, key=lambda number: layout.lineAt(number).y())
    return range(first, last)


def _foot(line: QTextLine) -> float:
    return line.y() + line.height()


def shape(block: QTextBlock, lines: range) -> Shape:
    """Return how lines of a block are laid out, sooner than where their words lie is worked out."""
    layout = block.layout()
    return tuple(
        (line.textStart(), line.y(), line.naturalTextWidth()) for line in map(layout.lineAt, lines)
    )


def rectangles(
    block: QTextBlock,
    paragraph: Paragraph,
    places: Iterable[tuple[int, int]],
    offset: QPointF,
    shown: range | None = None,
) -> Iterator[QRectF]:
    """Yield a rectangle for each line of each stretch of code points.

    Each reaches from the top of the letters to their baseline; ``offset`` is the scroll position.
    ``shown`` are the lines that matter, None for all.
    """
    layout, ruler = block.layout(), blocks.Ruler(paragraph)
    origin = layout.position() + offset
    left, top = origin.x(), origin.y()
    lines = [layout.lineAt(number) for number in shown or range(layout.lineCount())]
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
