"""Measures of the printed page on the screen.

Distances are those of the New York page (reference A/RES/73/7, measured): text 10 pt on exactly
12 pt, a column of 365.3 pt, tab stops every 475 twips from the column's left edge, 6 pt after a
paragraph. The paper's outer margins are narrower than in print, so that text can be large.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from drafter.core.directions import is_right_to_left
from drafter.core.model import Paragraph, Part

_TAB = 23.75
"""Points between two tab stops (475 twips)."""

_LABELS = 26.0
"""Points that the labels of paragraphs need before the column."""

_NARROW = 345.0
"""Points of paper below which a line of text would have room for a few words only."""

_NO_WINDOW = 200
"""Pixels that no window is as narrow as: what a page has that nobody has shown yet."""

_SCREEN = 1.6
"""Pixels at 100 % for one point: a fifth larger than print, as eyes are further from a screen."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Distances in pixels at a zoom in percent; 100 shows body text 16 pixels high.

    Where the language is written from right to left the page is the mirror of the usual one: what
    is measured from the left here is measured from the right there.
    """

    zoom: int = 100
    language: str = "en"
    is_narrow: bool = False
    """Whether the window has so little room that the paper's empty margins give way."""

    def fitted(self, width: int) -> Measures:
        """Return the measures for a window that shows so many pixels of the paper."""
        return replace(self, is_narrow=_NO_WINDOW < width < self.px(_NARROW))

    @property
    def is_mirrored(self) -> bool:
        """Whether the page is read from right to left."""
        return is_right_to_left(self.language)

    @property
    def sides(self) -> tuple[int, int]:
        """Widths left and right of the column of text."""
        begin, end = self.margin + self.indent, self.right
        return (end, begin) if self.is_mirrored else (begin, end)

    def across(self, left: float, width: float, at: float) -> float:
        """Return where something stands that begins ``at`` so far from the column's beginning.

        ``left`` and ``width`` are the column's; the result is its left edge, or in the mirror its
        right one.
        """
        return left + width - at if self.is_mirrored else left + at

    def px(self, points: float) -> float:
        """Return pixels for points."""
        return points * _SCREEN * self.zoom / 100

    @property
    def font(self) -> int:
        """Pixel size of body text."""
        return round(self.px(10))

    @property
    def line(self) -> float:
        """Height of a line."""
        return self.px(13)

    @property
    def column(self) -> int:
        """Width of the column of text."""
        return round(self.px(365.3))

    @property
    def indent(self) -> int:
        """From the paper's text margin (session, agenda item) to the column."""
        return round(self.px(_LABELS if self.is_narrow else 63.35))

    @property
    def margin(self) -> int:
        """From the paper's edge to its text margin."""
        return round(self.px(12))

    @property
    def right(self) -> int:
        """From the column to the paper's right edge."""
        return round(self.px(30))

    @property
    def paper(self) -> int:
        """Width of the paper."""
        return self.margin + self.indent + self.column + self.right

    @property
    def after(self) -> float:
        """Space after a paragraph."""
        return self.px(6)

    def number_at(self, paragraph: Paragraph) -> float:
        """Return where a paragraph's number stands, from the column's left edge."""
        return self.px(_TAB * max(1, paragraph.level))

    def first_line(self, paragraph: Paragraph, number: str) -> float:
        """Return where the first line begins, from the column's left edge.

        Numbers have a stop of their own, and their text begins at the next one.
        """
        if paragraph.part in {Part.HEADING, Part.TABLE, Part.CLOSING}:
            return 0
        return self.px(_TAB * (max(1, paragraph.level) + (1 if number else 0)))
