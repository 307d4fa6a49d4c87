"""Marked words broken into lines, ready to be painted any number of times."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from drafter.core.directions import reads_from_the_right
from drafter.gui.sidebar.marked import Kind, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.gui.sidebar.look import Look
    from drafter.gui.sidebar.marked import Marked

MOST_LINES = 10
"""Lines of a long paragraph that are shown until it is unfolded: three cards stay in sight."""
_SPARED = 3
"""Lines too few to be worth folding away."""
_LEADING = 1.08
_THIN_SPACE = "\u2009"


@dataclass(frozen=True, slots=True)
class Words:
    """Words in lines. ``height`` is that of the lines shown, ``folded`` how many are not."""

    layout: QTextLayout
    height: int
    folded: int


def broken(words: Marked, look: Look, width: int, *, unfolded: bool = True) -> Words:
    """Break words into lines of a width in pixels."""
    stretches = tuple(spaced(words))
    text = "".join(stretch.text for stretch in stretches)
    made = QTextLayout(text, look.body)
    option = QTextOption()
    if reads_from_the_right(text):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setTextOption(option)
    made.setCacheEnabled(True)
    made.setFormats(_formats(stretches, look))
    bottoms = _lines(made, width)
    shown = len(bottoms)
    if not unfolded and shown > MOST_LINES + _SPARED:
        shown = MOST_LINES
    return Words(made, ceil(bottoms[shown - 1]) if shown else 0, len(bottoms) - shown)


def spaced(words: Marked) -> Iterator[Stretch]:
    """Yield stretches with a thin space where a deletion runs into what replaces it."""
    before = None
    for stretch in words:
        if before and before.kind is Kind.DELETED and stretch.kind is Kind.INSERTED:
            yield Stretch(_THIN_SPACE, Kind.SAME, italic=False)
        yield stretch
        before = stretch


def _lines(layout: QTextLayout, width: int) -> list[float]:
    """Set the lines of a layout; return where each ends."""
    bottoms: list[float] = []
    bottom = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, bottom))
        bottom += line.height() * _LEADING
        bottoms.append(bottom)
    layout.endLayout()
    return bottoms


def _formats(words: Marked, look: Look) -> list[QTextLayout.FormatRange]:
    """Return how stretches are set; Arabic has no italics but in fonts for books."""
    ranges: list[QTextLayout.FormatRange] = []
    start = 0
    for stretch in words:
        length = _qt_length(stretch.text)
        made = QTextLayout.FormatRange()
        made.start, made.length = start, length
        made.format = look.formats[stretch.kind]
        if stretch.italic and not reads_from_the_right(stretch.text):
            slanted = QTextCharFormat(look.formats[stretch.kind])
            slanted.setFontItalic(True)
            made.format = slanted
        ranges.append(made)
        start += length
    return ranges


def _qt_length(text: str) -> int:
    """Return the length of a text as Qt counts it: signs beyond the first 65,536 are two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
