"""Measures of the New York page that Word takes in twips, twentieths of a point."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.core.model import Part

PAGE = {"w": 12240, "h": 15840}
MARGINS = {"top": 1440, "right": 1200, "bottom": 1152, "left": 1200, "header": 432,
           "footer": 504, "gutter": 0}  # fmt: skip
MARGIN = 1267
"""From the page margins to the text block, on both sides."""
STEP = 475
"""From one stop to the next."""
WIDTH = PAGE["w"] - MARGINS["left"] - MARGINS["right"]
TEXT_WIDTH = WIDTH - 2 * MARGIN


@dataclass(frozen=True, slots=True)
class Stops:
    """Where a numbered paragraph stands, from the page margin.

    The lines but the first begin at ``left``, the first ``first`` further on with the number,
    and its words at ``words``. The same stand in ``numbering.xml``.
    """

    left: int
    first: int
    words: int


_TOP = Stops(MARGIN, STEP, 2218)
_FLUSH = Stops(MARGIN, 0, 1742)
"""Of numbered text, as in annexes: measured in A/RES/79/314."""
_SUB = (_TOP, Stops(1742, 0, 2218), Stops(2218, 0, 2693))
"""Of sub-paragraphs: measured in A/RES/79/260."""


def stops(family: Part | None, level: int) -> Stops:
    """Return the stops of a numbered paragraph at a level from 0."""
    if level:
        return _SUB[min(level, len(_SUB)) - 1]
    return _FLUSH if family is Part.TEXT else _TOP
