"""The body of a document as AKN4UN: preamble, operative part, closing lines and annexes.

The elements are those of the General Assembly's published files: a container for a preambular
paragraph, a paragraph with number and content for an operative one, lists for what stands below.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from drafter.core.model import Part
from drafter.core.numbering import places
from drafter.writing.akn.elements import element, line, said
from drafter.writing.akn.meta import identification

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.core.model import Document, Paragraph
    from drafter.writing.akn.elements import Element, Writer

_RANKS = ("H1", "H23", "H4", "H56")
"""Classes of headings by depth, from the United Nations' Word template."""
_TEXTUAL = frozenset({Part.PREAMBULAR, Part.OPERATIVE, Part.TEXT})
Numbered = tuple["Paragraph", str]


class Body:
    """Writes the paragraphs of one document."""

    def __init__(self, document: Document, writer: Writer) -> None:
        self._writer = writer
        self._document = document
        numbers = (place.number for place in places(document.paragraphs))
        self._all = list(zip(document.paragraphs, numbers, strict=True))

    def elements(self) -> Iterator[Element]:
        """Yield preamble, main body, conclusions and attachments, as far as there are any."""
        main = [item for item in self._all if item[0].annex is None]
        opened = _opened(main)
        preamble, middle = main[:opened], main[opened:]
        closed = _closed(middle)
        if preamble:
            yield element("preamble", *self._preamble(preamble))
        yield self._main_body(middle[:closed])
        if middle[closed:]:
            yield self._conclusions(middle[closed:])
        annexes = [item for item in self._all if item[0].annex is not None]
        if annexes:
            parts = groupby(annexes, key=lambda item: item[0].annex)
            yield element("attachments", *(self._attachment(list(items)) for _, items in parts))

    def _preamble(self, items: Sequence[Numbered]) -> Iterator[Element]:
        for head, below in _families(items):
            paragraph, _ = head
            if paragraph.part is Part.OPENING:
                words = self._writer.words(paragraph.runs)
                identity = self._writer.identity("formula")
                yield element("formula", words, name="enactingFormula", eId=identity)
            else:
                yield self._container(head, below)

    def _container(self, head: Numbered, below: Sequence[Numbered]) -> Element:
        """Return a preambular paragraph, with its sub-paragraphs as a list."""
        paragraph, _ = head
        name = paragraph.opening_phrase or paragraph.part.value
        identity = self._writer.identity("container")
        if not below:
            return element("container", self._writer.words(paragraph.runs), name=name, eId=identity)
        introduction = self._writer.words(paragraph.runs, "listIntroduction")
        items = self._items(below, paragraph.level + 1)
        return element(
            "container", element("blockList", introduction, *items), name=name, eId=identity
        )

    def _items(self, items: Sequence[Numbered], level: int) -> Iterator[Element]:
        """Yield the points of a list of a preambular paragraph; deeper ones within them."""
        for (paragraph, number), below in _families(items, level):
            content: list[Element]
            if below:
                introduction = self._writer.words(paragraph.runs, "listIntroduction")
                deeper = self._items(below, level + 1)
                content = [element("blockList", introduction, *deeper)]
            else:
                content = [self._writer.words(paragraph.runs)]
            yield element("item", said("num", number), *content)

    def _main_body(self, items: Sequence[Numbered]) -> Element:
        blocks = [self._block(head, below) for head, below in _families(items)]
        return element("mainBody", *(blocks or [self._paragraph("", element("p"))]))

    def _block(self, head: Numbered, below: Sequence[Numbered]) -> Element:
        paragraph, number = head
        if paragraph.rows:
            return self._table(paragraph)
        if paragraph.part is Part.HEADING:
            return self._heading(paragraph, number)
        if paragraph.part is Part.OPENING:
            words = self._writer.words(paragraph.runs)
            return element(
                "container", words, name="formula", eId=self._writer.identity("container")
            )
        if paragraph.part is Part.PREAMBULAR and not paragraph.level:
            return self._embedded(head, below)
        if not below:
            return self._paragraph(number, self._writer.words(paragraph.runs))
        introduction = element("intro", self._writer.words(paragraph.runs))
        points = self._points(below, paragraph.level + 1)
        return self._paragraph(number, element("list", introduction, *points), listed=True)

    def _paragraph(self, number: str, content: Element, *, listed: bool = False) -> Element:
        numbered = [said("num", number)] if number else []
        inner = content if listed else element("content", content)
        identity = self._writer.identity("para")
        made = element("paragraph", *numbered, inner, eId=identity)
        made.set("class", "SingleTxt")
        return made

    def _points(self, items: Sequence[Numbered], level: int) -> Iterator[Element]:
        for (paragraph, number), below in _families(items, level):
            words = self._writer.words(paragraph.runs)
            numbered = [said("num", number)] if number else []
            if below:
                deeper = self._points(below, level + 1)
                inner = element("list", element("intro", words), *deeper)
            else:
                inner = element("content", words)
            yield element("point", *numbered, inner, eId=self._writer.identity("point"))

    def _embedded(self, head: Numbered, below: Sequence[Numbered]) -> Element:
        """Return a preambular paragraph that stands below operative ones, in a second text."""
        container = self._container(head, below)
        structure = element("embeddedStructure", container)
        return self._paragraph("", line(structure))

    def _heading(self, paragraph: Paragraph, number: str) -> Element:
        numbered = [said("num", number)] if number else []
        words = self._writer.words(paragraph.runs, "subheading")
        made = element("paragraph", *numbered, words, eId=self._writer.identity("para"))
        made.set("class", _RANKS[min(paragraph.level, len(_RANKS) - 1)])
        return made

    def _table(self, paragraph: Paragraph) -> Element:
        several = len(paragraph.rows) > 1
        rows = [
            element(
                "tr",
                *(
                    element("td" if index or not several else "th", self._writer.words(cell))
                    for cell in row
                ),
            )
            for index, row in enumerate(paragraph.rows)
        ]
        table = element("table", *rows, eId=self._writer.identity("table"))
        return element("container", table, name="table", eId=self._writer.identity("container"))

    def _conclusions(self, items: Sequence[Numbered]) -> Element:
        lines = [self._closing(paragraph) for paragraph, _ in items]
        return element("conclusions", *lines, eId="conclusions")

    def _closing(self, paragraph: Paragraph) -> Element:
        adoption = self._document.adoption
        if paragraph.text and paragraph.text == adoption.meeting and not paragraph.note_ids:
            meeting = said("location", paragraph.text, refersTo="#adoptionMeeting")
            return line(element("event", meeting, refersTo="#adoption"))
        runs = tuple(run if run.note else replace(run, italic=False) for run in paragraph.runs)
        return self._writer.words(runs)

    def _annex_meta(self) -> Element:
        number = self._writer.identity("annex")
        return element("meta", identification(self._document, number))

    def _attachment(self, items: Sequence[Numbered]) -> Element:
        doc = element("doc", self._annex_meta(), self._main_body(items), name="annex")
        return element("attachment", doc, eId=self._writer.identity("attachment"))


def _opened(items: Sequence[Numbered]) -> int:
    """Return where the preamble ends: 0 without an opening line near the beginning.

    Above that line may stand the sentence with which a commission recommends the text.
    """
    for index, (paragraph, _) in enumerate(items):
        if paragraph.part is Part.OPENING:
            end = index + 1
            while end < len(items) and items[end][0].part is Part.PREAMBULAR:
                end += 1
            return end
        if paragraph.part is not Part.TEXT or paragraph.level or index:
            break
    return 0


def _closed(items: Sequence[Numbered]) -> int:
    """Return where the closing lines at the end begin."""
    end = len(items)
    while end and items[end - 1][0].part is Part.CLOSING:
        end -= 1
    return end


def _families(
    items: Sequence[Numbered], level: int = 0
) -> Iterator[tuple[Numbered, Sequence[Numbered]]]:
    """Yield paragraphs of a level or above, each with those of its part that stand below it."""
    index = 0
    while index < len(items):
        head = items[index]
        part = head[0].part
        end = index + 1
        if part in _TEXTUAL:
            deepest = max(level, head[0].level)
            while (
                end < len(items)
                and items[end][0].part is part
                and items[end][0].level > deepest
                and items[end][0].annex == head[0].annex
            ):
                end += 1
        yield head, items[index + 1 : end]
        index = end
