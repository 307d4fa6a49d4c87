"""Cells of the tables that heads are made of, and the properties of their paragraphs."""

from __future__ import annotations

from drafter.writing.markup import w

MARGINS = w(
    "tblCellMar",
    w("top", w=0, type="dxa"),
    w("left", w=0, type="dxa"),
    w("bottom", w=80, type="dxa"),
    w("right", w=0, type="dxa"),
)
"""Words stand four points above the rules. Genuine files keep that distance as space below the
paragraphs, which LibreOffice counts twice; the cells' margin is the same in both."""


def cell(content: str, width: int, *, bottom: int = 0, span: int = 1, align: str = "bottom") -> str:
    """Return a cell of a head; ``bottom`` is the rule below it, in eighths of a point."""
    rule = w("bottom", val="single", sz=bottom, space=0, color="auto") if bottom else ""
    properties = w(
        "tcPr",
        w("tcW", w=width, type="dxa"),
        w("gridSpan", val=span) if span > 1 else "",
        w("tcBorders", rule) if rule else "",
        w("vAlign", val=align),
    )
    return w("tc", properties, content)


def styled(style: str, direction: str, *properties: str) -> str:
    """Return the properties of a paragraph in a style, by the style's id."""
    return w("pPr", w("pStyle", val=style), direction, *properties)
