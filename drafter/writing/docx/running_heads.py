"""The running heads and feet of all pages but the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.writing.docx.cells import MARGINS, cell, styled
from drafter.writing.docx.fields import field, page_of_pages
from drafter.writing.markup import on, root, text, w

if TYPE_CHECKING:
    from drafter.writing.blocks import Layout
    from drafter.writing.measures import PageSet

_LONGEST_TITLE = 230
"""Characters of a title that four lines of the running head hold."""
_BOLD = w("b") + w("bCs")
_RULE = w("pBdr", w("bottom", val="single", sz=4, space=4, color="auto"))
"""Geneva's rule below the symbol."""


def running_head(layout: Layout, direction: str, *, even: bool) -> str:
    """Return the header of even or odd pages: the symbol outside, the title opposite."""
    pages = layout.pages
    title = shortened(layout.head_title) if pages.has_head_title else ""
    symbol = layout.head_symbol or ("" if pages.has_head_title else shortened(layout.head_title))
    if not pages.head_height:
        return root("hdr", _lowered(pages), _line(symbol, direction, even=even))
    left, right = (symbol, title) if even else (title, symbol)
    half = pages.text_area // 2
    table = w(
        "tbl",
        w(
            "tblPr",
            on("bidiVisual", when=bool(direction)),
            w("tblW", w=2 * half, type="dxa"),
            w("tblBorders", w("bottom", val="single", sz=2, space=0, color="auto")),
            w("tblLayout", type="fixed"),
            MARGINS,
        ),
        w("tblGrid", w("gridCol", w=half), w("gridCol", w=half)),
        w(
            "tr",
            w("trPr", w("trHeight", val=pages.head_height, hRule="exact")),
            cell(_words(left, direction), half),
            cell(_words(right, direction, align="right"), half),
        ),
    )
    return root("hdr", table, w("p", styled("Header", direction)))


def _lowered(pages: PageSet) -> str:
    """Return the empty line that puts a head below where the masthead begins."""
    return w("p", w("pPr", w("spacing", line=pages.head_top, lineRule="exact")))


def _line(symbol: str, direction: str, *, even: bool) -> str:
    align = "" if even else w("jc", val="right")
    bold = w("rPr", _BOLD)
    words = w("r", bold, text(symbol)) if symbol else ""
    return w("p", w("pPr", w("pStyle", val="Header"), _RULE, direction, align), words)


def _words(words: str, direction: str, *, align: str = "") -> str:
    alignment = w("jc", val=align) if align else ""
    bold = w("rPr", _BOLD)
    return w(
        "p",
        styled("Header", direction, alignment),
        w("r", bold, text(words)) if words else "",
    )


def running_foot(pages: PageSet, direction: str, *, even: bool) -> str:
    """Return the footer of even or odd pages: "2/5", or in Geneva "2", on the outer side.

    Figures run from left to right in every language, and so does this line; the outer side of a
    page that is bound at the right is the other one.
    """
    align = w("jc", val="right") if even == bool(direction) else ""
    if pages.counts_pages:
        figures = page_of_pages(w("rPr", w("w", val=103)))
    else:
        figures = field("PAGE", "2", w("rPr", _BOLD, w("sz", val=18), w("szCs", val=18)))
    number = w("p", styled("Footer", "", align), figures)
    return root("ftr", number, w("p", styled("Footer", direction)))


def first_foot(pages: PageSet, direction: str) -> str:
    """Return the footer of the first page: nothing, but as high as the Secretariat's."""
    height = w("spacing", line=pages.foot, lineRule="exact")
    return root("ftr", w("p", styled("Footer", direction, height)))


def shortened(title: str) -> str:
    """Return a title as far as a running head holds it."""
    if len(title) <= _LONGEST_TITLE:
        return title
    return title[:_LONGEST_TITLE].rsplit(" ", 1)[0] + " …"
