"""The source memo as a Word file: a table made for printing.

Landscape, the head of the table on every page, the pages numbered. Each precedent has a row of
its own; paragraph and state stand once before them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.core.acknowledgement import ACKNOWLEDGEMENT
from drafter.core.changes.differences import Change, Op
from drafter.core.model import Run
from drafter.core.shortening import first_words, last_words
from drafter.writing.blocks import Style
from drafter.writing.docx.fields import field
from drafter.writing.docx.package import Part, Relations, Relationship, packed
from drafter.writing.docx.text import Bookmarks, Story
from drafter.writing.markup import DECLARATION, escaped, on, root, text, w
from drafter.writing.measures import NEW_YORK
from drafter.writing.template import PARTS, WORD_TYPE, part_of, style_id
from drafter.writing.wording import wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from drafter.writing.lists.memo import Memo, MemoRow, MemoSource

_TEMPLATE = ("styles", "settings", "fontTable", "theme")
"""The parts of the template that a memo needs; it counts nothing."""
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_MARGIN = 1000
"""Twips on all four sides of the page."""
_WIDTHS = (1500, 2940, 9400)
"""Twips of the columns; together the width of the page between its margins."""
_HEADS = ("Paragraph", "Precedent", "Text of the draft, with what differs")
_INK = {Op.DELETE: "9C1C28", Op.INSERT: "12672F"}
"""Colours that print well on white; what is deleted is struck out, what is inserted underlined."""
_NOTES = re.compile(r"<w:footnotePr>.*?</w:footnotePr>", re.DOTALL)
_KEPT = 60
"""Letters of an unchanged stretch that are left at either end, in all precedents but the first."""


def memo_docx(memo: Memo) -> bytes:
    """Return a memo as a Word file; the same memo always gives the same bytes."""
    relations = Relations()
    story = Story(relations, Bookmarks(), {}, right_to_left=wording(memo.language).right_to_left)
    footer = relations.add("footer", "footer1.xml")
    body = root("document", w("body", *_page(memo, story), _section(footer)))
    for kind in ("styles", "settings", "fontTable", "theme"):
        relations.add(kind, f"{kind}.xml")
    parts = (
        Part("word/document.xml", f"{WORD_TYPE}.document.main+xml", body, relations.all()),
        *_template(memo),
        Part("word/footer1.xml", f"{WORD_TYPE}.footer+xml", _footer()),
        _properties(memo),
    )
    roots = (
        Relationship("rId1", "officeDocument", "word/document.xml"),
        Relationship("rId2", "metadata/core-properties", "docProps/core.xml"),
    )
    return packed(parts, roots)


def _page(memo: Memo, story: Story) -> Iterator[str]:
    yield _paragraph(_run(f"Source memo: {memo.title}", bold=True, size=26), after=80)
    yield _paragraph(_run(memo.summary), after=160)
    yield _table(memo, story)
    notice = _run(ACKNOWLEDGEMENT, italic=True)
    yield _paragraph(notice, before=160)


def _table(memo: Memo, story: Story) -> str:
    borders = (_border("top", 4), _border("bottom", 12), _border("insideH", 2))
    properties = w(
        "tblPr",
        w("tblW", w=sum(_WIDTHS), type="dxa"),
        w("tblBorders", *borders),
        w("tblLayout", type="fixed"),
        w("tblCellMar", w("left", w=70, type="dxa"), w("right", w=70, type="dxa")),
    )
    grid = w("tblGrid", *(w("gridCol", w=width) for width in _WIDTHS))
    cells = (
        _cell([_paragraph(_run(head, italic=True), keep=True)], width, is_head=True)
        for head, width in zip(_HEADS, _WIDTHS, strict=True)
    )
    head = w("tr", w("trPr", w("cantSplit"), w("tblHeader")), *cells)
    lines = (line for row in memo.rows for line in _lines(row, story))
    return w("tbl", properties, grid, head, *lines)


def _lines(row: MemoRow, story: Story) -> Iterator[str]:
    """Yield the rows of a paragraph: one for each precedent, one for none."""
    state = [
        _paragraph(_run(row.label, bold=True)),
        _paragraph(_run(row.state)),
        _paragraph(_run(f"{row.agreed_words} of {row.words} words agreed")),
    ]
    plain = (Change(Op.EQUAL, row.text),)
    if not row.sources:
        yield _line(state, [_paragraph(_run("–"))], [*_remarks(row), *_words(plain)], "")
    for number, source in enumerate(row.sources):
        changes = source.changes or plain
        if number:
            texts = [*_words(tuple(_shortened(changes)))]
        else:
            texts = [*_remarks(row), *_words(changes)]
        merge = ("restart" if len(row.sources) > 1 else "") if not number else "continue"
        yield _line([_paragraph("")] if number else state, [*_cited(source, story)], texts, merge)


def _line(first: list[str], second: list[str], third: list[str], merge: str) -> str:
    contents = zip((first, second, third), _WIDTHS, (merge, "", ""), strict=True)
    return w("tr", *(_cell(content, width, merge=joined) for content, width, joined in contents))


def _cited(source: MemoSource, story: Story) -> Iterator[str]:
    link = source.name if source.symbol else ""
    label = f", {source.label}" if source.label else ""
    yield _paragraph(story.runs((Run(source.name, link=link), Run(label))))
    adoption = f"{source.adoption[:1].upper()}{source.adoption[1:]}"
    yield _paragraph(_run(adoption, bold=source.vote is not None and _is_recorded(source)))
    alike = min(int(source.likeness), 99) if source.likeness < 100 else 100  # noqa: PLR2004 - per cent
    yield _paragraph(_run(f"{alike} % alike"))
    if source.remark:
        yield _paragraph(_run(source.remark, italic=True))


def _is_recorded(source: MemoSource) -> bool:
    return source.vote is not None and source.vote.outcome == "recorded"


def _remarks(row: MemoRow) -> Iterator[str]:
    for remark in row.remarks:
        yield _paragraph(_run(f"Note: {remark}", italic=True))


def _words(changes: Iterable[Change]) -> Iterator[str]:
    yield _paragraph("".join(_changed(change) for change in changes))


def _changed(change: Change) -> str:
    ink = _INK.get(change.op)
    if ink is None:
        return _run(change.text)
    line = on("strike", when=change.op is Op.DELETE)
    under = w("u", val="single") if change.op is Op.INSERT else ""
    return w("r", w("rPr", line, w("color", val=ink), under), text(change.text))


def _shortened(changes: Iterable[Change]) -> Iterator[Change]:
    """Yield differences with long unchanged stretches cut in their middle."""
    for change in changes:
        words = change.text
        if change.op is Op.EQUAL and len(words) > 3 * _KEPT:
            before, after = first_words(words, _KEPT), last_words(words, _KEPT)
            yield Change(Op.EQUAL, f"{before} […] {after}")
        else:
            yield change


# The small pieces


def _run(words: str, *, bold: bool = False, italic: bool = False, size: int = 0) -> str:
    properties = on("b", when=bold) + on("i", when=italic)
    if size:
        properties += w("sz", val=size)
    return w("r", w("rPr", properties) if properties else "", text(words)) if words else ""


def _paragraph(content: str, *, before: int = 0, after: int = 0, keep: bool = False) -> str:
    properties = w(
        "pPr",
        w("pStyle", val=style_id(Style.SMALL, NEW_YORK)),
        on("keepNext", when=keep),
        w("spacing", before=before, after=after),
        w("jc", val="left"),
    )
    return w("p", properties, content)


def _cell(content: list[str], width: int, *, is_head: bool = False, merge: str = "") -> str:
    rule = w("tcBorders", _border("bottom", 12)) if is_head else ""
    joined = w("vMerge", val=merge) if merge else ""
    margins = w("tcMar", w("top", w=50, type="dxa"), w("bottom", w=50, type="dxa"))
    properties = w("tcPr", w("tcW", w=width, type="dxa"), joined, rule, margins)
    return w("tc", properties, *content)


def _border(side: str, eighths: int) -> str:
    return w(side, val="single", sz=eighths, space=0, color="auto")


def _section(footer: str) -> str:
    """Return the page: New York's paper, lying."""
    margins = dict.fromkeys(("top", "right", "bottom", "left"), _MARGIN)
    return w(
        "sectPr",
        w("footerReference", type="default", r_id=footer),
        w("pgSz", w=NEW_YORK.height, h=NEW_YORK.width, orient="landscape"),
        w("pgMar", **margins, header=500, footer=500, gutter=0),
    )


def _footer() -> str:
    pages = field("PAGE", "1") + w("r", text("/")) + field("NUMPAGES", "1")
    properties = w("pPr", w("pStyle", val="Footer"), w("jc", val="right"))
    return root("ftr", w("p", properties, pages))


def _template(memo: Memo) -> Iterator[Part]:
    words = wording(memo.language)
    for kind in _TEMPLATE:
        written = part_of(kind, NEW_YORK, words)
        if kind == "settings":  # a memo has no notes, and one foot for all pages
            written = _NOTES.sub("", written).replace("<w:evenAndOddHeaders/>", "")
        yield Part(f"word/{kind}.xml", PARTS[kind], written)


def _properties(memo: Memo) -> Part:
    written = (
        f"{DECLARATION}<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escaped(f'Source memo: {memo.title}')}</dc:title></cp:coreProperties>"
    )
    return Part("docProps/core.xml", _CORE_TYPE, written)
