"""The head of the first page, and the running heads and feet of the others.

As in genuine files the masthead stands in the first page's header: a table whose two rules
cross the page. The place of the emblem, which is not ours to print, is left empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.writing.docx_fields import page_of_pages
from drafter.writing.markup import on, root, text, w

if TYPE_CHECKING:
    from drafter.writing.blocks import Cover, Layout

_COLUMNS = (1267, 1872, 245, 3110, 245, 3096, 15)
_HALF = 4920
_LONGEST_TITLE = 230
"""Characters of a title that four lines of the running head hold."""
_BELOW = 46
"""Twips below the masthead, so that the session stands where genuine files have it."""
_FIRST_FOOT = 1224
"""Twips that the first page's text ends higher: the Secretariat's bar code stands there."""
_CELLS = w(
    "tblCellMar",
    w("top", w=0, type="dxa"),
    w("left", w=0, type="dxa"),
    w("bottom", w=80, type="dxa"),
    w("right", w=0, type="dxa"),
)
"""Words stand four points above the rules. Genuine files keep that distance as space below the
paragraphs, which LibreOffice counts twice; the cells' margin is the same in both."""


def first_head(cover: Cover, direction: str) -> str:
    """Return the header of the first page: the masthead."""
    grid = w("tblGrid", *(w("gridCol", w=width) for width in _COLUMNS))
    table = w(
        "tbl",
        w(
            "tblPr",
            on("bidiVisual", when=bool(direction)),
            w("tblW", w=sum(_COLUMNS), type="dxa"),
            w("tblLayout", type="fixed"),
            _CELLS,
        ),
        grid,
        _symbol_row(cover, direction),
        _organ_row(cover, direction),
    )
    end = w("p", _style("Header", direction, w("spacing", line=_BELOW, lineRule="exact")))
    return root("hdr", table, end)


def _symbol_row(cover: Cover, direction: str) -> str:
    """The upper row: "United Nations" and the symbol, its first letter large."""
    nations = w("p", _style("UnitedNations", direction), w("r", text(cover.nations)))
    lowered = w("position", val=-4)
    letter, rest = _initial(cover.symbol)
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
    empty = w("p", _style("Header", direction))
    return w(
        "tr",
        w("trPr", w("trHeight", val=864, hRule="exact")),
        _cell(empty, _COLUMNS[0], bottom=4),
        _cell(nations, sum(_COLUMNS[1:4]), bottom=4, span=3),
        _cell(symbol, sum(_COLUMNS[4:]), bottom=4, span=3),
    )


def _organ_row(cover: Cover, direction: str) -> str:
    """The lower row: room for the emblem, the organ, and the lines of distribution and date."""
    emblem = w("p", _style("Header", direction, w("spacing", before=120), w("jc", val="center")))
    organ = w(
        "p",
        _style("XLarge", direction, w("spacing", before=109)),
        w("r", text(cover.organ)) if cover.organ else "",
    )
    gap = w("p", _style("Header", direction))
    lines = [_cover_line(index, line) for index, line in enumerate(cover.lines)]
    return w(
        "tr",
        w("trPr", w("gridAfter", val=1), w("wAfter", w=15, type="dxa"),
          w("trHeight", val=2880, hRule="exact")),
        _cell(emblem, _COLUMNS[0], bottom=12, align="top"),
        _cell(organ, sum(_COLUMNS[1:4]), bottom=12, span=3, align="top"),
        _cell(gap, _COLUMNS[4], bottom=12, align="top"),
        _cell("".join(lines) or gap, _COLUMNS[5], bottom=12, align="top"),
    )  # fmt: skip


def _cover_line(index: int, line: str) -> str:
    """A line of distribution or date: from left to right, as Arabic documents print it too."""
    words = w("r", text(line)) if line else ""
    if index:
        return w("p", _style("Original", ""), words)
    return w("p", _style("Distribution", "", w("spacing", before=240)), words)


def running_head(layout: Layout, direction: str, *, even: bool) -> str:
    """Return the header of even or odd pages: the symbol outside, the title opposite."""
    title = _shortened(layout.head_title)
    left, right = (layout.head_symbol, title) if even else (title, layout.head_symbol)
    table = w(
        "tbl",
        w(
            "tblPr",
            on("bidiVisual", when=bool(direction)),
            w("tblW", w=2 * _HALF, type="dxa"),
            w("tblBorders", w("bottom", val="single", sz=2, space=0, color="auto")),
            w("tblLayout", type="fixed"),
            _CELLS,
        ),
        w("tblGrid", w("gridCol", w=_HALF), w("gridCol", w=_HALF)),
        w(
            "tr",
            w("trPr", w("trHeight", val=864, hRule="exact")),
            _cell(_head_words(left, direction), _HALF),
            _cell(_head_words(right, direction, align="right"), _HALF),
        ),
    )
    return root("hdr", table, w("p", _style("Header", direction)))


def _head_words(words: str, direction: str, *, align: str = "") -> str:
    alignment = w("jc", val=align) if align else ""
    bold = w("rPr", w("b"), w("bCs"))
    return w(
        "p",
        _style("Header", direction, alignment),
        w("r", bold, text(words)) if words else "",
    )


def running_foot(direction: str, *, even: bool) -> str:
    """Return the footer of even or odd pages: "2/5" on the outer side.

    Figures run from left to right in every language, and so does this line; the outer side of a
    page that is bound at the right is the other one.
    """
    align = w("jc", val="right") if even == bool(direction) else ""
    wide = w("rPr", w("w", val=103))
    number = w("p", _style("Footer", "", align), page_of_pages(wide))
    return root("ftr", number, w("p", _style("Footer", direction)))


def first_foot(direction: str) -> str:
    """Return the footer of the first page: nothing, but as high as the Secretariat's."""
    height = w("spacing", line=_FIRST_FOOT, lineRule="exact")
    return root("ftr", w("p", _style("Footer", direction, height)))


def _cell(
    content: str, width: int, *, bottom: int = 0, span: int = 1, align: str = "bottom"
) -> str:
    rule = w("bottom", val="single", sz=bottom, space=0, color="auto") if bottom else ""
    properties = w(
        "tcPr",
        w("tcW", w=width, type="dxa"),
        w("gridSpan", val=span) if span > 1 else "",
        w("tcBorders", rule) if rule else "",
        w("vAlign", val=align),
    )
    return w("tc", properties, content)


def _style(style: str, direction: str, *properties: str) -> str:
    return w("pPr", w("pStyle", val=style), direction, *properties)


def _initial(symbol: str) -> tuple[str, str]:
    """Split a symbol for the masthead: "A" and "/C.3/80/L.13", "CRC" and "/C/…"."""
    organ, slash, rest = symbol.partition("/")
    return organ, slash + rest


def _shortened(title: str) -> str:
    if len(title) <= _LONGEST_TITLE:
        return title
    return title[:_LONGEST_TITLE].rsplit(" ", 1)[0] + " …"
