"""Tables of Word with the rules that the United Nations prints: above, below, under the head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.writing.blocks import Style
from drafter.writing.columns import columns_of, filled
from drafter.writing.markup import on, w
from drafter.writing.template import style_id

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from drafter.core.model import Run
    from drafter.writing.columns import Column
    from drafter.writing.measures import PageSet

    Cell = tuple[Run, ...]
    Rows = Sequence[Sequence[Cell]]


def table(rows: Rows, written: Callable[[Cell], str], pages: PageSet, direction: str) -> str:
    """Return a table; ``written`` gives the runs of a cell. The first of several rows is its head.

    Rows may differ in length; missing cells are empty.
    """
    columns = columns_of(rows, pages.text_width)
    grid = w("tblGrid", *(w("gridCol", w=column.width) for column in columns))
    lines: list[str] = []
    for index, row in enumerate(filled(rows)):
        head = not index and len(rows) > 1
        cells = (
            _cell(written(cell), column, pages, direction, head=head)
            for cell, column in zip(row, columns, strict=True)
        )
        lines.append(w("tr", w("trPr", w("cantSplit"), on("tblHeader", when=head)), *cells))
    return w("tbl", _properties(pages, direction), grid, *lines)


def _cell(content: str, column: Column, pages: PageSet, direction: str, *, head: bool) -> str:
    rule = w("tcBorders", _border("bottom", 12)) if head else ""
    properties = w("tcPr", w("tcW", w=column.width, type="dxa"), rule, w("vAlign", val="bottom"))
    paragraph = w(
        "pPr",
        w("pStyle", val=style_id(Style.TABLE_HEAD if head else Style.SMALL, pages)),
        direction,
        w("spacing", before=40, after=40),
        w("jc", val="right") if column.of_figures else "",
    )
    return w("tc", properties, w("p", paragraph, content))


def _properties(pages: PageSet, direction: str) -> str:
    borders = (_border("top", 4), _border("bottom", 12), _border("insideH", 2))
    return w(
        "tblPr",
        on("bidiVisual", when=bool(direction)),
        w("tblW", w=pages.text_width, type="dxa"),
        w("tblInd", w=pages.margin, type="dxa"),
        w("tblBorders", *borders),
        w("tblLayout", type="fixed"),
        w("tblCellMar", w("left", w=0, type="dxa"), w("right", w=57, type="dxa")),
    )


def _border(side: str, eighths: int) -> str:
    return w(side, val="single", sz=eighths, space=0, color="auto")
