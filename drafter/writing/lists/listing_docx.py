"""A list of places as a Word file: a wide page, one table, its head on every page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.core.directions import reads_from_the_right
from drafter.core.model import Run, text_of
from drafter.writing.blocks import Style
from drafter.writing.clean import cleaned_text
from drafter.writing.docx.package import Part, Relations, Relationship, packed
from drafter.writing.docx.running_heads import running_foot
from drafter.writing.markup import DECLARATION, escaped, on, root, text, w
from drafter.writing.measures import NEW_YORK
from drafter.writing.template import PARTS, WORD_TYPE, part_of, style_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.writing.lists.listing import Column, Listing, Row

_NOTES = re.compile(r"<w:footnotePr>.*?</w:footnotePr>", re.DOTALL)
"""Settings of the template that point to notes; a list has none."""
_EDGE = 1080
"""Margins of the page in twips."""
WIDTH = NEW_YORK.height - 2 * _EDGE
"""Twips that the columns share."""


def docx_of(listing: Listing) -> bytes:
    """Return a list as a Word file; the same list always gives the same bytes."""
    relations = Relations()
    relations.add("footer", "footer1.xml")
    for kind in PARTS:
        relations.add(kind, f"{kind}.xml")
    main = Part(
        "word/document.xml", f"{WORD_TYPE}.document.main+xml", _body(listing), relations.all()
    )
    foot = Part(
        "word/footer1.xml", f"{WORD_TYPE}.footer+xml", running_foot(NEW_YORK, "", even=False)
    )
    template = (
        Part(f"word/{kind}.xml", content_type, _template(kind))
        for kind, content_type in PARTS.items()
    )
    return packed(
        (main, foot, *template, _properties(listing)),
        (
            Relationship("rId1", "officeDocument", "word/document.xml"),
            Relationship("rId2", "metadata/core-properties", "docProps/core.xml"),
        ),
    )


def _template(kind: str) -> str:
    return _NOTES.sub("", part_of(kind, NEW_YORK))


def _body(listing: Listing) -> str:
    section = w(
        "sectPr",
        w("footerReference", type="default", r_id="rId1"),
        w("pgSz", w=NEW_YORK.height, h=NEW_YORK.width, orient="landscape"),
        w("pgMar", top=_EDGE, right=_EDGE, bottom=_EDGE, left=_EDGE,
          header=432, footer=504, gutter=0),
    )  # fmt: skip
    title = _paragraph([Run(listing.title, bold=True)], after=80, large=True)
    remarks = (_paragraph([Run(remark)], after=60) for remark in listing.remarks)
    source = _paragraph([Run(listing.source, italic=True)], before=160)
    return root("document", w("body", title, *remarks, _table(listing), source, section))


def _table(listing: Listing) -> str:
    shown = [(index, column) for index, column in enumerate(listing.columns) if column.width]
    head = w(
        "tr",
        w("trPr", w("cantSplit"), on("tblHeader", when=True)),
        *(_cell([Run(column.name, italic=True)], column.width, rule=12) for _, column in shown),
    )
    return w(
        "tbl",
        _properties_of_table(),
        w("tblGrid", *(w("gridCol", w=column.width) for _, column in shown)),
        head,
        *_rows(listing, shown),
    )


def _rows(listing: Listing, shown: Sequence[tuple[int, Column]]) -> Iterator[str]:
    for group in listing.groups:
        if group.title:
            title = _cell([Run(group.title, bold=True)], WIDTH, span=len(shown), keep=True)
            yield w("tr", w("trPr", w("cantSplit")), title)
        for row in group.rows:
            yield _row(row, shown)


def _row(row: Row, shown: Sequence[tuple[int, Column]]) -> str:
    cells = (_cell(row[index], column.width) for index, column in shown)
    return w("tr", w("trPr", w("cantSplit")), *cells)


def _cell(
    runs: Iterable[Run], width: int, *, span: int = 1, rule: int = 0, keep: bool = False
) -> str:
    properties = w(
        "tcPr",
        w("tcW", w=width, type="dxa"),
        w("gridSpan", val=span) if span > 1 else "",
        w("tcBorders", w("bottom", val="single", sz=rule, space=0, color="auto")) if rule else "",
    )
    runs = tuple(runs)
    turned = reads_from_the_right(text_of(runs))
    return w("tc", properties, _paragraph(runs, before=40, after=40, keep=keep, turned=turned))


def _paragraph(
    runs: Iterable[Run],
    *,
    before: int = 0,
    after: int = 0,
    large: bool = False,
    keep: bool = False,
    turned: bool = False,
) -> str:
    """Return a paragraph; one that is ``turned`` is read from right to left."""
    properties = w(
        "pPr",
        w("pStyle", val=style_id(Style.SMALL, NEW_YORK)),
        on("keepNext", when=keep),
        on("bidi", when=turned),
        w("spacing", before=before, after=after),
    )
    size = w("sz", val=28) + w("szCs", val=28) if large else ""
    size += on("rtl", when=turned)
    return w("p", properties, *(_run(run, size) for run in runs))


def _run(run: Run, size: str) -> str:
    bold = "<w:b/><w:bCs/>" if run.bold else ""
    italic = "<w:i/><w:iCs/>" if run.italic else ""
    properties = bold + italic + size
    return w("r", w("rPr", properties) if properties else "", text(cleaned_text(run.text)))


def _properties_of_table() -> str:
    rules = (
        w(side, val="single", sz=size, space=0, color="auto")
        for side, size in (("top", 4), ("bottom", 12), ("insideH", 2))
    )
    return w(
        "tblPr",
        w("tblW", w=WIDTH, type="dxa"),
        w("tblBorders", *rules),
        w("tblLayout", type="fixed"),
        w("tblCellMar", w("left", w=57, type="dxa"), w("right", w=57, type="dxa")),
    )


def _properties(listing: Listing) -> Part:
    content = (
        f"{DECLARATION}<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escaped(cleaned_text(listing.title))}</dc:title></cp:coreProperties>"
    )
    kind = "application/vnd.openxmlformats-package.core-properties+xml"
    return Part("docProps/core.xml", kind, content)
