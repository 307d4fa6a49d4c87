"""Paragraphs and tables of Word with tracked changes.

A paragraph's mark is what ends it. Where the mark is tracked as deleted, accepting joins the
paragraph to the next one, which keeps its own properties; where it is tracked as inserted,
rejecting does. Whole paragraphs, splits and mergers are nothing but such marks.
"""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from drafter.writing.tracked.elements import W, attribute, canonical, child, made
from drafter.writing.tracked.matches import Table
from drafter.writing.tracked.runs import MARKS, Atom, Fate, vanishing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from drafter.writing.tracked.elements import Element, Marks
    from drafter.writing.tracked.lines import Line
    from drafter.writing.tracked.matches import Cells, Match, Words
    from drafter.writing.tracked.runs import Runs

_SILENT = re.compile(r"<w:(?:keepNext|spacing)\b[^>]*></w:(?:keepNext|spacing)>")
"""Properties that follow from a paragraph's neighbours; nobody wants to see them change."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """Writes the blocks of one part. ``lists`` gives the old file's lists their new numbers."""

    runs: Runs
    marks: Marks
    lists: Mapping[str, str]

    def written(self, matches: Sequence[Match], *, keep_marks: bool = False) -> list[Element]:
        """Return the content of a part, a note or a cell.

        ``keep_marks`` leaves the ends of all paragraphs as they are, as in a row that goes as a
        whole. The last paragraph's is left anyway: what it would join is not there.
        """
        written: list[Element] = []
        above: Match | None = None
        first = _first_with_note(matches)
        for index, match in enumerate(matches):
            self.marks.turn()
            is_last = keep_marks or index == len(matches) - 1
            if isinstance(match, Table):
                written.append(self._table(match))
            elif index == first and not is_last and _may_end_above(match, above):
                written += self._ending_above(match, cast("Words", above), written[-1])
            else:
                written += self._words(match, is_last=is_last)
            above = match
        return written

    def _words(self, words: Words, *, is_last: bool) -> list[Element]:
        if words.moved:
            return self._moved(words)
        paragraphs: list[Element] = []
        content: list[Atom] = []
        at = [0, 0]
        for atom in words.atoms():
            if atom.text != words.boundary:
                content.append(atom)
                continue
            paragraphs.append(self._paragraph(words, at, atom.fate, content))
            at = [at[0] + (atom.old is not None), at[1] + (atom.new is not None)]
            content = []
        fate = Fate.KEPT
        if not is_last and not (words.old and words.new):
            fate = Fate.DELETED if words.old else Fate.INSERTED
        paragraphs.append(self._paragraph(words, at, fate, content))
        return paragraphs

    def _paragraph(
        self, words: Words, at: Sequence[int], fate: Fate, content: Iterable[Atom]
    ) -> Element:
        """Return a paragraph that ends where an old one did, a new one does, or both."""
        old = self._renumbered(words.old[at[0]]) if at[0] < len(words.old) else None
        new = _properties(words.new[at[1]].element) if at[1] < len(words.new) else None
        if fate is Fate.DELETED:
            new = None
        elif fate is Fate.INSERTED:
            old = None
        properties = deepcopy(new) if new is not None else old
        if properties is None:
            properties = made("pPr")
        if name := MARKS.get(fate):
            properties.append(made("rPr", self.marks.mark(name)))
        if old is not None and new is not None and _said(old) != _said(new):
            properties.append(self.marks.mark("pPrChange", old))
        return made("p", properties, *self.runs.written(content))

    def _ending_above(self, words: Words, above: Words, upper: Element) -> list[Element]:
        """Return a paragraph that is gone or new, whose coming or going is marked one end above.

        LibreOffice forgets the mark at a paragraph's own end where it meets the file's first note
        in it. With the mark at the end above, this paragraph becomes the end of that one.
        """
        fate = Fate.DELETED if words.old else Fate.INSERTED
        line, own = (words.old or words.new)[0], self._own(words)
        kept = _properties(above.new[-1].element) if words.old else self._renumbered(above.old[-1])
        new, old = (deepcopy(kept), own) if words.old else (own, kept)
        end = made("rPr", self.marks.mark(MARKS[fate]))
        before = _properties(upper)
        change = child(before, "pPrChange")
        if change is None:
            before.append(end)
        else:
            change.addprevious(end)
        if _said(old) != _said(new):
            new.append(self.marks.mark("pPrChange", old))
        return [made("p", new, *self.runs.written(vanishing(line.pieces, fate)))]

    def _own(self, words: Words) -> Element:
        """Return the properties of a paragraph that is only in one of the files."""
        if words.old:
            return self._renumbered(words.old[0])
        return deepcopy(_properties(words.new[0].element))

    def _moved(self, words: Words) -> list[Element]:
        """Return one of the two places of a moved paragraph.

        Where it stood all is as it was; where it stands now, the words that were changed on the
        way are new, and those that are gone are only seen where they were.
        """
        line = (words.new if words.is_target else words.old)[0]
        if words.is_target:
            content = [_arrived(atom) for atom in words.atoms() if atom.new]
            if content:  # or LibreOffice would leave an empty paragraph where all is rejected
                content[-1] = content[-1]._replace(fate=Fate.MOVED_TO)
            name, properties = "moveTo", deepcopy(_properties(line.element))
        else:
            content = list(vanishing(line.pieces, Fate.MOVED_FROM))
            name, properties = "moveFrom", self._renumbered(line)
        identity = self.marks.number()
        start = self.marks.mark(f"{name}RangeStart", name=words.moved)
        start.set(f"{W}id", identity)
        properties.append(made("rPr", self.marks.mark(_end_mark(line, words))))
        paragraph = made("p", properties, start, *self.runs.written(content))
        return [paragraph, made(f"{name}RangeEnd", id=identity)]

    def _renumbered(self, line: Line) -> Element:
        """Return the old properties of a paragraph, with the number its list has now."""
        properties = deepcopy(_properties(line.element))
        number = properties.find(f"{W}numPr/{W}numId")
        if number is not None:
            number.set(f"{W}val", self.lists[attribute(number)])
        return properties

    def _table(self, table: Table) -> Element:
        frame = table.new if table.new is not None else table.old
        kept = [] if frame is None else [item for item in frame if item.tag != f"{W}tr"]
        written = made("tbl", *map(deepcopy, kept), *map(self._row, table.rows))
        _share_columns(written)
        return written

    def _row(self, cells: Cells) -> Element:
        frame = cells.new if cells.new is not None else cells.old
        row = made("tr")
        properties = made("trPr") if frame is None else deepcopy(child(frame, "trPr"))
        if properties is None:
            properties = made("trPr")
        gone = cells.new is None or cells.old is None
        if gone:
            properties.append(self.marks.mark("del" if cells.new is None else "ins"))
        if len(properties):
            row.append(properties)
        frames = [] if frame is None else frame.findall(f"{W}tc")
        for cell, matches in zip(frames, cells.cells, strict=True):
            inner = self.written(matches, keep_marks=gone)
            row.append(made("tc", *_cell_properties(cell), *inner))
        return row


def _first_with_note(matches: Sequence[Match]) -> int:
    """Return which block has the first note; -1 where none has, or it stands in a table."""
    for index, match in enumerate(matches):
        if isinstance(match, Table):
            continue
        if any(piece.is_first for line in (*match.old, *match.new) for piece in line.pieces):
            return index
    return -1


def _may_end_above(words: Words, above: Match | None) -> bool:
    """Whether a paragraph is only in one file, and the one above it in both."""
    if above is None or isinstance(above, Table) or above.moved:
        return False
    alone = bool(words.old) != bool(words.new) and not words.moved
    return alone and bool(above.old and above.new)


def _share_columns(table: Element) -> None:
    """Let old and new rows with more or fewer cells stand in one table: the last cells stretch."""
    grid = table.find(f"{W}tblGrid")
    rows = [row.findall(f"{W}tc") for row in table.findall(f"{W}tr")]
    most = max(map(len, rows), default=0)
    is_plain = table.find(f".//{W}gridSpan") is None
    if grid is None or not is_plain or all(len(cells) == most == len(grid) for cells in rows):
        return
    for _ in range(len(grid), most):
        grid.append(made("gridCol", w="0"))
    for cells in rows:
        width = cells[-1].find(f"{W}tcPr/{W}tcW")
        if len(cells) < most and width is not None:
            width.addnext(made("gridSpan", val=str(most - len(cells) + 1)))


def _cell_properties(cell: Element) -> Iterator[Element]:
    properties = child(cell, "tcPr")
    if properties is not None:
        yield deepcopy(properties)


def _end_mark(line: Line, words: Words) -> str:
    """Return the mark for the end of a moved paragraph.

    Where it holds links, LibreOffice would leave an empty paragraph behind if its end had moved;
    an end that is deleted here and inserted there comes to the same.
    """
    if any(piece.link for piece in line.pieces):
        return "ins" if words.is_target else "del"
    return "moveTo" if words.is_target else "moveFrom"


def _arrived(atom: Atom) -> Atom:
    fate = Fate.MOVED_TO if atom.fate is Fate.KEPT else atom.fate
    return Atom(fate, None, atom.new)


def _properties(paragraph: Element) -> Element:
    properties = child(paragraph, "pPr")
    return made("pPr") if properties is None else properties


def _said(properties: Element) -> str:
    return _SILENT.sub("", canonical(properties))
