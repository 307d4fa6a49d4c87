"""The paragraphs of a Word file with all that was ever in them: kept, inserted and struck words.

The reader of documents takes every change as accepted; this walk goes beside it and remembers
who did what, and where comments begin and end.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.changes.differences import Op
from drafter.reading.docx.text import Text
from drafter.reading.docx.xml import attribute, child
from drafter.reading.xml import local_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from drafter.core.model import Run
    from drafter.reading.docx.styles import Look
    from drafter.reading.docx.text import Context
    from drafter.reading.xml import Element

_INSERTED = ("ins", "moveTo")
_STRUCK = ("del", "moveFrom")
_SHOWN = frozenset({"t", "sym", "delText"})
_NO_LINES = frozenset({"sectPr", "sdtPr", "Fallback", "tblPr", "trPr", "tcPr"})
_NO_DATE = ("0-", "0000-", "1601-")
"""How dates begin that programs write where they know none."""


class Hand(NamedTuple):
    """Whose change it was, and when; None for what the file does not say."""

    author: str | None = None
    date: str | None = None
    is_move: bool = False


NOBODY = Hand()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that share their fate: kept by all, inserted, or struck."""

    runs: tuple[Run, ...]
    op: Op = Op.EQUAL
    hand: Hand = NOBODY


@dataclass(slots=True)
class Line:
    """A paragraph of Word; ``end`` tells what became of its end, and ``hand`` by whom.

    ``end`` is None where the end was put in by one and struck by another. ``comments`` are the
    places where comments begin and end: id, whether it is the beginning, and how many stretches
    stand before it.
    """

    stretches: list[Stretch] = field(default_factory=list[Stretch])
    end: Op | None = Op.EQUAL
    hand: Hand = NOBODY
    bookmarks: list[str] = field(default_factory=list[str])
    comments: list[tuple[str, bool, int]] = field(default_factory=list[tuple[str, bool, int]])
    in_table: bool = False


def lines_of(root: Element, context: Context) -> list[Line]:
    """Return the paragraphs below a part or a note, in order, also those in cells and boxes."""
    walk = _Walk(context)
    return list(walk.within(root))


def hand_of(element: Element) -> Hand:
    """Return whose change an element is."""
    return Hand(
        attribute(element, "author") or None,
        date_of(attribute(element, "date")),
        local_name(element).startswith("move"),
    )


def date_of(text: str) -> str | None:
    """Return an ISO date and time as the file has it, None for one that says nothing."""
    return None if not text or text.startswith(_NO_DATE) else text


class _MarkedText(Text):
    """Reads a paragraph with the words that were struck, and cuts it where its fate changes."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._words = _SHOWN
        self._line = Line()
        self._state: tuple[Op | None, Hand] = (Op.EQUAL, NOBODY)
        self._cut = 0
        for name in (*_INSERTED, *_STRUCK):
            self._followed[name] = self._change
        self._followed |= {
            "commentRangeStart": self._comment,
            "commentRangeEnd": self._comment,
            "bookmarkStart": self._bookmark,
        }
        self._open: set[str] = set()

    def line(self, paragraph: Element, outer: tuple[Op, Hand]) -> Line:
        """Return a paragraph that stands in a row or control with a fate of its own."""
        self._line, self._state, self._cut = Line(), outer, 0
        self.runs(paragraph)
        self._flush()
        return self._line

    def _change(self, element: Element, link: str) -> None:
        """Follow an insertion or deletion; what was inserted and then struck is in no text."""
        self._flush()
        outer = self._state
        is_struck = local_name(element) in _STRUCK
        op = Op.DELETE if is_struck else Op.INSERT
        gone = (
            outer[0] is None
            or (is_struck and outer[0] is Op.INSERT)
            or (not is_struck and outer[0] is Op.DELETE)
        )
        self._state = (None if gone else op, hand_of(element))
        self._content(element, link)
        self._flush()
        self._state = outer

    def _strike(self, run: Element, link: str) -> None:
        """Read a run with a line through it: struck by nobody knows whom."""
        outer = self._state
        if outer[0] in {Op.EQUAL, Op.INSERT}:
            self._flush()
            self._state = (Op.DELETE if outer[0] is Op.EQUAL else None, NOBODY)
        super()._run(run, link)
        self._flush()
        self._state = outer

    def _is_struck(self, name: str, look: Look) -> bool:
        super()._is_struck(name, look)
        return False  # here they are told, not left out

    def _flush(self) -> None:
        """End the stretch at hand."""
        op, hand = self._state
        found, self._cut = tuple(self._runs[self._cut :]), len(self._runs)
        if found and op is not None:
            self._line.stretches.append(Stretch(found, op, hand))

    def _comment(self, element: Element, _link: str) -> None:
        self._flush()
        identity, begins = attribute(element, "id"), local_name(element) == "commentRangeStart"
        self._open.add(identity)
        self._line.comments.append((identity, begins, len(self._line.stretches)))

    def _run(self, run: Element, link: str) -> None:
        """Read a run; one that refers to a comment on no words in particular is its place."""
        if self._look(child(run, "rPr")).struck:
            self._strike(run, link)
        else:
            super()._run(run, link)
        reference = child(run, "commentReference")
        if reference is not None and (identity := attribute(reference, "id")) not in self._open:
            self._flush()
            place = len(self._line.stretches)
            self._line.comments += [(identity, True, place), (identity, False, place)]

    def _bookmark(self, element: Element, _link: str) -> None:
        self._line.bookmarks.append(attribute(element, "name"))


class _Walk:
    """The walk through one part."""

    def __init__(self, context: Context) -> None:
        self._text = _MarkedText(context)
        self._waiting: list[tuple[str, bool, int]] = []
        self._named: list[str] = []

    def within(self, root: Element) -> Iterator[Line]:
        """Yield the paragraphs below an element."""
        yield from self._below(root, (Op.EQUAL, NOBODY), in_table=False)

    def _below(self, element: Element, fate: tuple[Op, Hand], *, in_table: bool) -> Iterator[Line]:
        for part in element:
            name = local_name(part)
            if name == "p":
                yield self._line(part, fate, in_table=in_table)
                for box in _boxes(part):
                    yield from self._below(box, fate, in_table=in_table)
            elif name == "tr":
                yield from self._below(part, _fate_of_row(part) or fate, in_table=True)
            elif name in {"commentRangeStart", "commentRangeEnd"}:
                self._waiting.append((attribute(part, "id"), name == "commentRangeStart", 0))
            elif name == "bookmarkStart":
                self._named.append(attribute(part, "name"))
            elif name and name not in _NO_LINES:
                yield from self._below(part, fate, in_table=in_table)

    def _line(self, paragraph: Element, fate: tuple[Op, Hand], *, in_table: bool) -> Line:
        line = self._text.line(paragraph, fate)
        line.in_table = in_table
        line.comments[:0] = self._waiting
        line.bookmarks[:0] = self._named
        self._waiting, self._named = [], []
        mark = child(child(paragraph, "pPr"), "rPr")
        inserted, struck = _first_of(mark, _INSERTED), _first_of(mark, _STRUCK)
        if struck is not None:
            line.end = Op.DELETE if inserted is None else None
            line.hand = hand_of(struck)
        elif inserted is not None:
            line.end, line.hand = Op.INSERT, hand_of(inserted)
        elif self._text.struck and all(
            each.op is Op.DELETE for each in line.stretches if _said(each)
        ):
            line.end = Op.DELETE
        return line


def _said(stretch: Stretch) -> bool:
    """Whether a stretch has words or marks of notes."""
    return any(run.text.strip() or run.note for run in stretch.runs)


def _first_of(element: Element | None, names: Iterable[str]) -> Element | None:
    """Return the first child that has one of some names."""
    found = (child(element, name) for name in names)
    return next((part for part in found if part is not None), None)


def _fate_of_row(row: Element) -> tuple[Op, Hand] | None:
    """Return what became of a whole row of a table; None where it was kept."""
    properties = child(row, "trPr")
    for name, op in (("del", Op.DELETE), ("ins", Op.INSERT)):
        change = child(properties, name)
        if change is not None:
            return op, hand_of(change)
    return None


def _boxes(paragraph: Element) -> Iterable[Element]:
    """Yield the text boxes of a paragraph, each once although files say them twice."""
    for box in paragraph.iter("{*}txbxContent"):
        is_own = next(box.iterancestors("{*}p"), None) is paragraph
        if is_own and next(box.iterancestors("{*}Fallback"), None) is None:
            yield box
