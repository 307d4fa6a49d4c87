"""Blocks of the page as paragraphs and tables of Word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.writing.blocks import Shape, Style
from drafter.writing.docx.hidden import aside_name, bookmark_name
from drafter.writing.docx.tables import table
from drafter.writing.markup import on, twips, w
from drafter.writing.template import style_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.writing.blocks import Block
    from drafter.writing.docx.comments import Comments
    from drafter.writing.docx.numbering import Counted
    from drafter.writing.docx.text import Story
    from drafter.writing.measures import PageSet

_OWN_GAP = {Style.TEXT: 6.0}
"""Points that a style itself keeps below its paragraphs; the others keep none."""
_TAB = w("r", w("tab"))


@dataclass(frozen=True, slots=True)
class Body:
    """Writes the blocks of one document."""

    story: Story
    pages: PageSet
    direction: str
    """What every paragraph of a text from right to left carries."""
    comments: Comments

    def markup(self, blocks: Sequence[Block], counted: Sequence[Counted | None],
               cover_notes: Sequence[str]) -> str:  # fmt: skip
        """Return all blocks; the notes of the page's head hang on the first of them."""
        pieces: list[str] = []
        for index, (block, count) in enumerate(zip(blocks, counted, strict=True)):
            anchors = "" if index else self._anchors(cover_notes)
            said = "" if index else self.comments.at_the_head()
            if block.rows and (not index or blocks[index - 1].rows):
                pieces.append(w("p", w("pPr", self.direction), anchors, said))
                anchors = said = ""
            pieces.append(self._block(block, count, anchors, said))
        return "".join(pieces)

    def _anchors(self, cover_notes: Sequence[str]) -> str:
        return "".join(self.story.anchor(note) for note in cover_notes if note in self.story.notes)

    def _block(self, block: Block, count: Counted | None, anchors: str, said: str) -> str:
        if block.rows:
            cells = self.comments.within_cells(block.paragraph, block.rows, self.story.runs)
            content = table(block.rows, cells, self.pages, self.direction)
            return self._marked(block, content)
        words = self.comments.within(block.paragraph, block.runs, self.story.runs)
        content = anchors + self._number(block, count) + words
        marked = self._aside(content) if block.is_aside else self._marked(block, content)
        commented = self.comments.around(block.paragraph, marked)
        if behind := self.comments.behind(block.paragraph):
            commented += self._aside(self.story.plain(behind))
        return w("p", self._properties(block, count), commented, said)

    def _aside(self, content: str) -> str:
        return self.story.bookmarks.around(aside_name(content), content)

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
            w("pStyle", val=style_id(block.style, self.pages)),
            on("keepNext", when=block.keep),
            numbering,
            self._title_tabs(block.style) if hung else "",
            self.direction,
            _spacing(block),
            "" if count else self._indentation(block),
            w("jc", val="right") if shape is Shape.RIGHT else "",
            w("outlineLvl", val=block.level) if _is_heading(block) else "",
        )

    def _title_tabs(self, style: Style) -> str:
        """Return the stops of a number in the margin: right-aligned, a little before the words.

        Small headings have a stop of their own further left, which would take the number.
        """
        margin = self.pages.margin
        own = w("tab", val="clear", pos=_SMALL_STOP) if style in _SMALL_HEADINGS else ""
        before = margin - self.pages.number_gap
        return w("tabs", own, w("tab", val="right", pos=before), w("tab", val="left", pos=margin))

    def _indentation(self, block: Block) -> str:
        """Return the indents that a block needs beyond those of its style."""
        margin = self.pages.margin
        if block.shape is Shape.NUMBERED:
            place = self.pages.stops(block.family, block.level)
            return w("ind", left=place.left, firstLine=place.first)
        if block.shape is Shape.INDENTED:
            if block.level:
                return w("ind", left=self.pages.stop(min(block.level, 3)))
            return w("ind", firstLine=self.pages.step)
        own = block.style in _SELF_INDENTED
        if own or (block.style, block.shape) == (Style.TITLE, Shape.HUNG):
            return ""
        first = {"hanging": margin} if block.shape is Shape.HUNG else {"firstLine": 0}
        return w("ind", left=margin, right=margin, **first)


def _is_heading(block: Block) -> bool:
    """Whether a block is a heading of the body, whose depth its style does not tell."""
    return bool(block.paragraph) and block.style in _BODY_HEADINGS


def _spacing(block: Block) -> str:
    after = {} if block.after == _OWN_GAP.get(block.style, 0) else {"after": twips(block.after)}
    before = {"before": twips(block.before)} if block.before else {}
    return w("spacing", **before, **after) if before or after else ""


_SMALL_HEADINGS, _SMALL_STOP = frozenset({Style.HEADING_4, Style.HEADING_5}), 360
"""Headings whose style has a stop for numbers, and where, in twips."""
_BODY_HEADINGS = frozenset({Style.HEADING_2, Style.HEADING_4, Style.HEADING_5})
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
