"""Blocks of the page as paragraphs and tables of Word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.model import Part, text_of
from drafter.writing.blocks import Shape, Style
from drafter.writing.docx_hidden import bookmark_name
from drafter.writing.markup import on, twips, w
from drafter.writing.template import style_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Run
    from drafter.writing.blocks import Block
    from drafter.writing.docx_numbering import Counted
    from drafter.writing.docx_text import Story

MARGIN = 1267
"""Twips from the page margins to the text block, on both sides."""
STEP = 475
TEXT_WIDTH = 9840 - 2 * MARGIN

_OWN_GAP = {Style.TEXT: 6.0}
"""Points that a style itself keeps below its paragraphs; the others keep none."""
_TAB = w("r", w("tab"))
_TITLE_TABS = w("tabs", w("tab", val="right", pos=1022), w("tab", val="left", pos=MARGIN))


@dataclass(frozen=True, slots=True)
class Stops:
    """Where a numbered paragraph stands, in twips from the page margin.

    The lines but the first begin at ``left``, the first ``first`` further right with the
    number, and its words at ``words``. The same stand in ``numbering.xml``.
    """

    left: int
    first: int
    words: int


def stops(family: Part | None, level: int) -> Stops:
    """Return the stops of a numbered paragraph; in annexes the first level is flush."""
    if level == 0:
        first = 0 if family is Part.TEXT else STEP
        return Stops(MARGIN, first, MARGIN + first + STEP + first // STEP)
    return _SUB_STOPS[min(level, len(_SUB_STOPS)) - 1]


_SUB_STOPS = (Stops(MARGIN, STEP, 2218), Stops(1742, 0, 2218), Stops(2218, 0, 2693))


@dataclass(frozen=True, slots=True)
class Body:
    """Writes the blocks of one document."""

    story: Story
    direction: str
    """What every paragraph of a text from right to left carries."""

    def markup(self, blocks: Sequence[Block], counted: Sequence[Counted | None],
               cover_notes: Sequence[str]) -> str:  # fmt: skip
        """Return all blocks; the notes of the page's head hang on the first of them."""
        pieces: list[str] = []
        for index, (block, count) in enumerate(zip(blocks, counted, strict=True)):
            anchors = "" if index else self._anchors(cover_notes)
            if block.rows and (not index or blocks[index - 1].rows):
                pieces.append(w("p", w("pPr", self.direction), anchors))
                anchors = ""
            pieces.append(self._block(block, count, anchors))
        return "".join(pieces)

    def _anchors(self, cover_notes: Sequence[str]) -> str:
        return "".join(self.story.anchor(note) for note in cover_notes if note in self.story.notes)

    def _block(self, block: Block, count: Counted | None, anchors: str) -> str:
        if block.rows:
            content = self._table(block)
            return self._marked(block, content)
        content = anchors + self._number(block, count) + self.story.runs(block.runs)
        return w("p", self._properties(block, count), self._marked(block, content))

    def _marked(self, block: Block, content: str) -> str:
        if block.paragraph is None:
            return content
        return self.story.bookmarks.around(bookmark_name(block.paragraph), content)

    def _number(self, block: Block, count: Counted | None) -> str:
        """Return a typed number with the tabs or the line end around it."""
        if not block.number or count:
            return ""
        number = self.story.plain(block.number)
        if block.shape is Shape.HUNG:
            return _TAB + number + _TAB
        if block.shape is Shape.BELOW:
            return number + (w("r", w("br")) if block.runs else "")
        return number + _TAB

    def _properties(self, block: Block, count: Counted | None) -> str:
        shape = block.shape
        numbering = ""
        if count:
            numbering = w("numPr", w("ilvl", val=count.level), w("numId", val=count.list_id))
        hung = shape is Shape.HUNG and block.style is not Style.TITLE
        return w(
            "pPr",
            w("pStyle", val=style_id(block.style)),
            on("keepNext", when=block.keep),
            numbering,
            _TITLE_TABS if hung else "",
            self.direction,
            _spacing(block),
            "" if count else _indentation(block),
            w("jc", val="right") if shape is Shape.RIGHT else "",
        )

    def _table(self, block: Block) -> str:
        columns = max(len(row) for row in block.rows)
        widths = _widths(block.rows, columns)
        rows = [
            self._row(row, widths, header=not index and len(block.rows) > 1)
            for index, row in enumerate(block.rows)
        ]
        grid = w("tblGrid", *(w("gridCol", w=width) for width in widths))
        return w("tbl", _table_properties(self.direction), grid, *rows)

    def _row(self, row: Sequence[tuple[Run, ...]], widths: Sequence[int], *, header: bool) -> str:
        cells = (*row, *((),) * (len(widths) - len(row)))
        written = (
            self._cell(cell, width, header=header)
            for cell, width in zip(cells, widths, strict=True)
        )
        properties = w("trPr", w("cantSplit"), on("tblHeader", when=header))
        return w("tr", properties, *written)

    def _cell(self, runs: tuple[Run, ...], width: int, *, header: bool) -> str:
        rule = w("tcBorders", _border("bottom", 12)) if header else ""
        properties = w("tcPr", w("tcW", w=width, type="dxa"), rule, w("vAlign", val="bottom"))
        right = _is_figure(text_of(runs))
        paragraph = w(
            "pPr",
            w("pStyle", val=style_id(Style.SMALL)),
            on("keepNext", when=header),
            self.direction,
            w("spacing", before=40, after=40),
            w("jc", val="right") if right else "",
        )
        return w("tc", properties, w("p", paragraph, self.story.runs(runs)))


def _spacing(block: Block) -> str:
    after = {} if block.after == _OWN_GAP.get(block.style, 0) else {"after": twips(block.after)}
    before = {"before": twips(block.before)} if block.before else {}
    return w("spacing", **before, **after) if before or after else ""


def _indentation(block: Block) -> str:
    """Return the indents that a block needs beyond those of its style."""
    if block.shape is Shape.NUMBERED:
        place = stops(block.family, block.level)
        return w("ind", left=place.left, firstLine=place.first)
    if block.shape is Shape.INDENTED:
        return _deeper(block.level) if block.level else w("ind", firstLine=STEP)
    if block.style in _SELF_INDENTED or (block.style, block.shape) == (Style.TITLE, Shape.HUNG):
        return ""
    first = {"hanging": MARGIN} if block.shape is Shape.HUNG else {"firstLine": 0}
    return w("ind", left=MARGIN, right=MARGIN, **first)


def _deeper(level: int) -> str:
    return w("ind", left=MARGIN + STEP * level)


_SELF_INDENTED = frozenset(
    {
        Style.TEXT,
        Style.HEADING_1,
        Style.SESSION,
        Style.AGENDA_ITEM,
        Style.AGENDA_TITLE,
        Style.RULE,
    }
)
"""Styles that stand where they stand: at the page margin, or within their own indents."""


def _table_properties(direction: str) -> str:
    borders = w(
        "tblBorders", _border("top", 4), _border("bottom", 12), _border("insideH", 4)
    )  # fmt: skip
    return w(
        "tblPr",
        on("bidiVisual", when=bool(direction)),
        w("tblW", w=TEXT_WIDTH, type="dxa"),
        w("tblInd", w=MARGIN, type="dxa"),
        borders,
        w("tblLayout", type="fixed"),
        w("tblCellMar", w("left", w=57, type="dxa"), w("right", w=57, type="dxa")),
    )


def _border(side: str, eighths: int) -> str:
    return w(side, val="single", sz=eighths, space=0, color="auto")


def _widths(rows: Sequence[Sequence[tuple[Run, ...]]], columns: int) -> list[int]:
    """Share the width of the text among columns by their longest cells, none too narrow."""
    longest = [
        max((len(text_of(row[column])) for row in rows if column < len(row)), default=0)
        for column in range(columns)
    ]
    weights = [min(max(length, 6), 40) for length in longest]
    widths = [TEXT_WIDTH * weight // sum(weights) for weight in weights]
    widths[0] += TEXT_WIDTH - sum(widths)
    return widths


def _is_figure(words: str) -> bool:
    """Whether a cell holds a number, which is set to the right."""
    bare = words.strip()
    return bool(bare) and all(sign.isdecimal() or sign in " \u00a0.,–-()%" for sign in bare)
