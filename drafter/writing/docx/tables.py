"""Tables of Word with the rules that the United Nations prints.

One stands above the head, a thick one below it and at the end, and thin ones around totals.
Measured in A/RES/79/249 and A/RES/79/257.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.writing.blocks import Style
from drafter.writing.columns import columns_of, filled, is_spacer, is_total
from drafter.writing.markup import on, w
from drafter.writing.template import style_id

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from drafter.core.model import Run
    from drafter.writing.columns import Column
    from drafter.writing.measures import PageSet

    Cell = tuple[Run, ...]
    Rows = Sequence[Sequence[Cell]]


_AROUND, _ABOVE_FIRST, _SPACER = 40, 160, 120
"""Twips of white above and below words, above those of the first row, and of an empty row."""


def table(rows: Rows, written: Callable[[Cell], str], pages: PageSet, direction: str) -> str:
    """Return a table; ``written`` gives the runs of a cell. The first of several rows is its head.

    Rows may differ in length; missing cells are empty.
    """
    columns = columns_of(rows, pages.text_width)
    grid = w("tblGrid", *(w("gridCol", w=column.width) for column in columns))
    lines: list[str] = []
    every = filled(rows)
    for index, row in enumerate(every):
        head = not index and len(rows) > 1
        rules = _rules(row, head=head, last=index == len(every) - 1)
        above = _ABOVE_FIRST if index == 1 else _AROUND
        cells = (
            _cell(_Looks(column, pages, direction, head, rules, above), written(cell))
            for cell, column in zip(row, columns, strict=True)
        )
        low = w("trHeight", val=_SPACER, hRule="exact") if is_spacer(row) else ""
        properties = w("trPr", w("cantSplit"), low, on("tblHeader", when=head))
        lines.append(w("tr", properties, *cells))
    return w("tbl", _properties(pages, direction), grid, *lines)


def _rules(row: Sequence[Cell], *, head: bool, last: bool) -> str:
    """Return the rules of a row's cells: below the head, around a total."""
    if head:
        return w("tcBorders", _border("bottom", 12))
    if is_total(row):
        return w("tcBorders", _border("top", 4), "" if last else _border("bottom", 4))
    return ""


@dataclass(frozen=True, slots=True)
class _Looks:
    """How a cell stands: rules as markup, the white above its words in twips."""

    column: Column
    pages: PageSet
    direction: str
    head: bool
    rules: str
    above: int


def _cell(looks: _Looks, content: str) -> str:
    """Return a cell; beside words of several lines figures stand at the last of them."""
    column = looks.column
    stands = w("vAlign", val="bottom") if looks.head or column.of_figures else ""
    properties = w("tcPr", w("tcW", w=column.width, type="dxa"), looks.rules, stands)
    style = Style.TABLE_HEAD if looks.head else Style.SMALL
    paragraph = w(
        "pPr",
        w("pStyle", val=style_id(style, looks.pages)),
        looks.direction,
        w("spacing", before=looks.above, after=_AROUND),
        w("jc", val="right") if column.of_figures else "",
    )
    return w("tc", properties, w("p", paragraph, content))


def _properties(pages: PageSet, direction: str) -> str:
    borders = (_border("top", 4), _border("bottom", 12))
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
