"""Tables of Word with the rules that the United Nations prints: above, below, under the head."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.model import text_of
from drafter.writing.blocks import Style
from drafter.writing.markup import on, w
from drafter.writing.template import style_id

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from drafter.core.model import Run
    from drafter.writing.measures import PageSet

    Cell = tuple[Run, ...]
    Rows = Sequence[Sequence[Cell]]

_SIGN_WIDTH = 95
"""Twips of an average character in a table."""
_LONGEST_WISH = 40
"""Characters of a cell beyond which a column claims no more room."""
_FIGURE_SIGNS = frozenset(" \u00a0.,–-()%")


@dataclass(frozen=True, slots=True)
class _Column:
    width: int
    of_figures: bool
    """Whether its cells are set to the right, its heading too."""


def table(rows: Rows, written: Callable[[Cell], str], pages: PageSet, direction: str) -> str:
    """Return a table; ``written`` gives the runs of a cell. The first of several rows is its head.

    Rows may differ in length; missing cells are empty.
    """
    count = max(len(row) for row in rows)
    filled = [[*row, *((),) * (count - len(row))] for row in rows]
    columns = _columns(filled, pages.text_width)
    grid = w("tblGrid", *(w("gridCol", w=column.width) for column in columns))
    lines: list[str] = []
    for index, row in enumerate(rows):
        head = not index and len(rows) > 1
        full = (*row, *((),) * (count - len(row)))
        cells = (
            _cell(written(cell), column, pages, direction, head=head)
            for cell, column in zip(full, columns, strict=True)
        )
        lines.append(w("tr", w("trPr", w("cantSplit"), on("tblHeader", when=head)), *cells))
    return w("tbl", _properties(pages, direction), grid, *lines)


def _cell(content: str, column: _Column, pages: PageSet, direction: str, *, head: bool) -> str:
    rule = w("tcBorders", _border("bottom", 12)) if head else ""
    properties = w("tcPr", w("tcW", w=column.width, type="dxa"), rule, w("vAlign", val="bottom"))
    paragraph = w(
        "pPr",
        w("pStyle", val=style_id(Style.SMALL, pages)),
        on("keepNext", when=head),
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
        w("tblCellMar", w("left", w=57, type="dxa"), w("right", w=57, type="dxa")),
    )


def _border(side: str, eighths: int) -> str:
    return w(side, val="single", sz=eighths, space=0, color="auto")


def _columns(rows: Sequence[Sequence[Cell]], whole: int) -> list[_Column]:
    """Share the width of the text among columns: none breaks a word while there is room.

    Each column first gets what its longest word needs, then a share of the rest according to
    its longest cell.
    """
    texts = [[text_of(cell) for cell in column] for column in zip(*rows, strict=True)]
    needs = [max(map(_longest_word, column)) + 2 for column in texts]
    wishes = [min(max(map(len, column)), _LONGEST_WISH) + 2 for column in texts]
    room = whole - _SIGN_WIDTH * sum(needs)
    if room < 0:
        widths = [whole * need // sum(needs) for need in needs]
    else:
        widths = [
            _SIGN_WIDTH * need + room * wish // sum(wishes)
            for need, wish in zip(needs, wishes, strict=True)
        ]
    widths[0] += whole - sum(widths)
    return [
        _Column(width, _of_figures(column)) for width, column in zip(widths, texts, strict=True)
    ]


def _longest_word(text: str) -> int:
    """Return the length of what may not be broken: a whole figure, or the longest word."""
    return len(text) if _is_figure(text) else max(map(len, text.split()), default=0)


def _of_figures(cells: Sequence[str]) -> bool:
    """Whether a column below its heading holds figures and nothing else."""
    filled = [cell for cell in cells[1:] if cell.strip()] or [cells[0]]
    return all(map(_is_figure, filled))


def _is_figure(text: str) -> bool:
    bare = text.strip()
    return bool(bare) and all(sign.isdecimal() or sign in _FIGURE_SIGNS for sign in bare)
