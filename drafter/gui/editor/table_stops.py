"""Where the columns of a table begin on the page, on which its cells stand between tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF, QTextOption

from drafter.core.model import text_of
from drafter.gui.editor.lettering import body_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Paragraph
    from drafter.gui.editor.measures import Measures

_GAP = 9.0
"""Points between two columns."""


def stops(table: Paragraph, measures: Measures) -> list[QTextOption.Tab]:
    """Return the places where the second column of a table begins, the third, and so on.

    Each column is as wide as its longest cell. Where that is more than the page has, the widest
    give way: their longest cells run on, and are read in the preview as they are printed.
    """
    rows = [[text_of(cell) for cell in row] for row in table.rows]
    metrics = QFontMetricsF(_bold(measures))
    gap = measures.px(_GAP)
    widths = [
        max((metrics.horizontalAdvance(row[at]) for row in rows if at < len(row)), default=0.0)
        for at in range(max(map(len, rows), default=0))
    ]
    most = _most(widths, measures.column - gap * len(widths))
    found: list[QTextOption.Tab] = []
    at = 0.0
    for width in widths[:-1]:
        at += min(width, most) + gap
        found.append(QTextOption.Tab(at, QTextOption.TabType.LeftTab))
    return found


def _most(widths: Sequence[float], room: float) -> float:
    """Return how wide a column may be so that all have room, the narrow ones whole."""
    left, share = room, 0.0
    for taken, width in enumerate(sorted(widths)):
        share = left / (len(widths) - taken)
        if width > share:
            return share
        left -= width
    return max(widths, default=0.0)


def _bold(measures: Measures) -> QFont:
    """Return the widest of the fonts that a cell may be in."""
    font = body_font(measures)
    font.setBold(True)
    return font
