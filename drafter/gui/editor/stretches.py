"""Where stretches of a paragraph's text lie on the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from drafter.gui.editor import blocks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextBlock, QTextLine

    from drafter.core.model import Paragraph


def rectangles(
    block: QTextBlock, paragraph: Paragraph, places: Sequence[tuple[int, int]], offset: QPointF
) -> Iterator[QRectF]:
    """Yield a rectangle for each line of each stretch of code points.

    Each reaches from the top of the letters to their baseline; ``offset`` is the scroll position.
    """
    layout = block.layout()
    origin = layout.position() + offset
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    for start, end in places:
        first = blocks.position_of(paragraph, start)
        last = blocks.position_of(paragraph, end)
        for line in lines:
            begin = max(first, line.textStart())
            finish = min(last, line.textStart() + line.textLength())
            if begin < finish:
                left, right = sorted((x_of(line, begin), x_of(line, finish)))
                yield QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.ascent())


def x_of(line: QTextLine, position: int) -> float:
    """Return where a position stands in a line; Qt returns it with the position it used."""
    found: object = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
