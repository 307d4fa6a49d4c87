"""The walk through a page of HTML: its blocks become lines, as a text file has them.

What the page says by its elements is kept as the marks that text files are read by: italics, bold,
raised figures, links, headings; numbers of lists are written out. The walk never calls itself, so
that no depth of nesting can stop it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from lxml import etree

from drafter.reading import shapes
from drafter.reading.html import notes, tables
from drafter.reading.html.boilerplate import Boilerplate
from drafter.reading.html.lists import Lists
from drafter.reading.html.styles import Look, Styles
from drafter.reading.text import markup
from drafter.reading.text.lines import Line, lines_of
from drafter.reading.xml import all_text, local_name

if TYPE_CHECKING:
    from drafter.reading.xml import Element

_BLOCKS = frozenset({
    "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
    "html", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
    "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
_LISTS = frozenset({"ol", "ul", "dl"})
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_BULLETS = "•– "
_SIGNS = str.maketrans({"*": markup.STAR})
_GAP = re.compile("[\u00a0\u2002\u2003 ]{3,}")


@dataclass(slots=True)
class _Block:
    """The block that is being read: its words with their marks, and what it is."""

    words: list[str] = field(default_factory=list[str])
    heading: int = 0
    number: str = ""
    note: str = ""
    gap: bool = True
    """Whether a block begins here, and not only a line."""
    strong: bool = True


class Walk:
    """Goes through a page once; ``lines`` are what it found."""

    def __init__(self, root: Element) -> None:
        self.lines: list[Line] = []
        self.struck = False
        """Whether words that were struck out were left out."""
        self._boilerplate = Boilerplate(root)
        self._anchors = notes.Anchors(root)
        self._styles = Styles(root)
        self._lists = Lists(self._styles)
        self._looks = [Look()]
        self._block = _Block()
        self._cells: list[str] | None = None
        self._tables: list[bool] = []
        self._items: list[int] = []
        """The items of lists round the place, by the line that each begins with."""
        self._skipped: Element | None = None
        self._link = ""
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if event == "start":
                self._start(element)
            else:
                self._end(element)
        self._flush()

    def _start(self, element: Element) -> None:
        if self._skipped is not None:
            return
        look = self._styles.look(element, self._looks[-1])
        name = local_name(element)
        if self._is_left_out(element, look) or self._is_mark(element, look) or name == "pre":
            self._skipped = element
            if name == "pre" and not self._boilerplate.holds(element):
                self._take_plain(element)
            return
        self._looks.append(look)
        if name in _BLOCKS:
            self._begin(element, name)
        elif name == "br":
            self._break()
        elif name == "a":
            target = element.get("href", "")
            self._link = target if target.startswith(("http://", "https://")) else ""
        self._add(element.text)

    def _end(self, element: Element) -> None:
        if self._skipped is None:
            self._looks.pop()
            self._leave(local_name(element))
        elif self._skipped is element:
            self._skipped = None
        if self._skipped is None and element.getparent() is not None:
            self._add(element.tail)

    def _is_left_out(self, element: Element, look: Look) -> bool:
        if look.struck and all_text(element).strip():
            self.struck = True
        is_way_back = local_name(element) == "a" and self._anchors.is_way_back(element)
        return look.struck or look.hidden or is_way_back or self._boilerplate.holds(element)

    def _is_mark(self, element: Element, look: Look) -> bool:
        """Take an element that is the mark of a note."""
        if local_name(element) in _BLOCKS:
            return False
        marks = self._anchors.marks_in(element, raised=look.raised)
        self._block.words += map(notes.token, marks)
        return bool(marks)

    def _begin(self, element: Element, name: str) -> None:
        """Begin a block."""
        self._flush()
        if name in _LISTS:
            self._lists.enter(element, is_led=self._mark_lead())
        elif name == "table":
            self._tables.append(tables.is_data(element))
        elif name == "tr" and self._tables and self._tables[-1]:
            self._cells = []
        note = self._anchors.note_of(element)
        if note:
            self._block.note = note
        elif name == "li":
            self._items.append(len(self.lines))
            self._block.number = self._lists.number(element)
        if name[0] == "h" and name[1:].isdigit():
            self._block.heading = int(name[1:])

    def _mark_lead(self) -> bool:
        """Mark the words that lead into a list, where they stand in one item and open a paragraph.

        Returns whether there are any.
        """
        if not self._items or self._items[-1] != len(self.lines) - 1:
            return False
        last = self.lines[-1]
        if not shapes.phrase_part(last.bare.lstrip(_BULLETS)):
            return False
        self.lines[-1] = replace(last, leads=True)
        return True

    def _leave(self, name: str) -> None:
        """End a block, or what else ends with an element."""
        if name == "a":
            self._link = ""
        if name not in _BLOCKS:
            return
        if self._cells is not None and name in {"td", "th"}:
            self._cells.append("".join(self._block.words).strip().replace("|", "\\|"))
            self._block = _Block()
        elif self._cells is not None and name == "tr":
            if any(self._cells):
                self.lines.append(self._line(f"| {' | '.join(self._cells)} |", gap=True))
            self._cells = None
        else:
            self._flush()
        if name in _LISTS:
            self._lists.leave()
        elif name == "li" and self._items:
            self._items.pop()
        elif name == "table" and self._tables:
            self._tables.pop()

    def _add(self, text: str | None) -> None:
        """Add words to the block, in the style that is in force."""
        if not text:
            return
        words = _BLANKS.sub(" ", text)
        if not words.strip():
            self._block.words.append(words)
            return
        look = self._looks[-1]
        words = markup.visible(words).translate(_SIGNS)
        if self._link:
            words = f"[{words}]({self._link})" if not set(words) & set("[]") else words
        if look.bold:
            words = f"{markup.BOLD}{words}{markup.LIGHT}"
        if look.italic:
            words = f"{markup.ITALIC}{words}{markup.ROMAN}"
        self._block.words.append(words)
        self._block.strong = self._block.strong and look.bold

    def _break(self) -> None:
        """Begin a new line inside a block."""
        if self._cells is not None:
            self._block.words.append(" ")
            return
        heading = self._block.heading
        self._flush()
        self._block = _Block(heading=heading, gap=False)

    def _flush(self) -> None:
        """End the line that is being read; what comes is set apart from it."""
        if self._cells is not None:
            self._block.words.append(" ")
            return
        block = self._block
        text = _GAP.sub("\t", "".join(block.words)).strip()
        if not markup.bare(text) and not markup.marks_in(text):
            block.words.clear()
            block.gap = True
            return
        bare = markup.bare(text)
        if block.note:
            text = notes.with_mark(text, block.note)
        elif block.number and not (shapes.NUMBER.match(bare) or shapes.SUB_NUMBER.match(bare)):
            text = f"{block.number} {text}"
        self.lines.append(self._line(text, gap=block.gap))
        self._block = _Block()

    def _line(self, text: str, *, gap: bool) -> Line:
        block = self._block
        return Line(
            text=text,
            place=len(self.lines),
            blanks=int(gap),
            heading=block.heading,
            strong=block.strong and bool(block.words),
        )

    def _take_plain(self, element: Element) -> None:
        """Take text that keeps its own lines, as mail archives show it."""
        self._flush()
        for line in lines_of(markup.cleaned(all_text(element))):
            self.lines.append(
                Line(
                    text=line.text, place=len(self.lines), blanks=line.blanks, indent=line.indent,
                    torn=line.torn, ruled=line.ruled, strong=line.strong,
                )
            )  # fmt: skip
