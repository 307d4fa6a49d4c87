"""The masthead: the head of the first page.

As in genuine files of New York it stands in the first page's header: a table whose two rules
cross the page. The place of the emblem, which is not ours to print, is left empty where the user
has not given a picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.writing.docx.cells import MARGINS, cell, styled
from drafter.writing.markup import on, root, text, w

if TYPE_CHECKING:
    from drafter.writing.blocks import Cover
    from drafter.writing.measures import Cut, PageSet


_LONGEST_SYMBOL = 55
"""Characters of a symbol that two lines hold; a longer one makes the row higher."""


def first_head(cover: Cover, pages: PageSet, direction: str, emblem: str) -> str:
    """Return the header of the first page; ``emblem`` is the picture's run, if any."""
    cut = pages.masthead
    grid = w("tblGrid", *(w("gridCol", w=width) for width in cut.columns))
    table = w(
        "tbl",
        w(
            "tblPr",
            on("bidiVisual", when=bool(direction)),
            w("tblW", w=sum(cut.columns), type="dxa"),
            w("tblLayout", type="fixed"),
            MARGINS,
        ),
        grid,
        _symbol_row(cover, cut, direction),
        _organ_row(cover, cut, direction, emblem),
    )
    height = w("spacing", line=pages.head_gap, lineRule="exact")
    end = w("p", styled("Header", direction, height))
    return root("hdr", table, end)


def _symbol_row(cover: Cover, cut: Cut, direction: str) -> str:
    """The upper row: "United Nations" and the symbol, its first letter large."""
    nations = w("p", styled("UnitedNations", direction), w("r", text(cover.nations)))
    lowered = w("position", val=-4)
    letter, rest = initial_of(cover.symbol)
    large = w("rPr", lowered, w("sz", val=40), w("szCs", val=40))
    symbol = w(
        "p",
        w(
            "pPr",
            direction,
            w("spacing", line=240, lineRule="auto"),
            w("jc", val="right"),
        ),
        w("r", large, text(letter)) if letter else "",
        w("r", w("rPr", lowered), text(rest + cover.symbol_mark)) if rest else "",
    )
    empty = w("p", styled("Header", direction))
    rule = "exact" if len(cover.symbol) <= _LONGEST_SYMBOL else "atLeast"
    return w(
        "tr",
        w("trPr", w("trHeight", val=cut.upper, hRule=rule)),
        cell(empty, cut.columns[0], bottom=4),
        cell(nations, cut.columns[1], bottom=4),
        cell(symbol, sum(cut.columns[2:]), bottom=4, span=3),
    )


def _organ_row(cover: Cover, cut: Cut, direction: str, emblem: str) -> str:
    """The lower row: room for the emblem, the organ, and the lines of distribution and date."""
    place = styled("Header", direction, w("spacing", before=120), w("jc", val="center"))
    organ = w(
        "p",
        styled("XLarge", direction, w("spacing", before=109)),
        w("r", text(cover.organ)) if cover.organ else "",
    )
    gap = w("p", styled("Header", direction))
    lines = [_cover_line(index, line) for index, line in enumerate(cover.lines)]
    return w(
        "tr",
        w("trPr", w("gridAfter", val=1), w("wAfter", w=cut.columns[4], type="dxa"),
          w("trHeight", val=cut.lower, hRule="exact")),
        cell(w("p", place, emblem), cut.columns[0], bottom=12, align="top"),
        cell(organ, cut.columns[1], bottom=12, align="top"),
        cell(gap, cut.columns[2], bottom=12, align="top"),
        cell("".join(lines) or gap, cut.columns[3], bottom=12, align="top"),
    )  # fmt: skip


def _cover_line(index: int, line: str) -> str:
    """A line of distribution or date: from left to right, as Arabic documents print it too."""
    words = w("r", text(line)) if line else ""
    if index:
        return w("p", styled("Original", ""), words)
    return w("p", styled("Distribution", "", w("spacing", before=240)), words)


def initial_of(symbol: str) -> tuple[str, str]:
    """Split a symbol for the masthead: "A" and "/C.3/80/L.13", "CRC" and "/C/…"."""
    organ, slash, rest = symbol.partition("/")
    return organ, slash + rest
