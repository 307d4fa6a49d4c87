"""The body of a Word file as a row of plain pieces: paragraphs with their numbers, and tables."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.core.model import Run
from drafter.reading.body.runs import tidied
from drafter.reading.docx.xml import attribute, child, is_on, value
from drafter.reading.xml import figure, local_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from drafter.reading.akn.tables import Rows
    from drafter.reading.docx.numbering import Numbering
    from drafter.reading.docx.styles import Styles
    from drafter.reading.docx.text import Text
    from drafter.reading.xml import Element

_SKIPPED = frozenset(
    {"del", "moveFrom", "sectPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "altChunk"}
)
CLOSING_RULE = "Closing_Rule"
"""The style of the rule that ends a text in our own files."""
_MOST_COLUMNS = 60
_TEXT_OUTLINE = 9
"""The outline level that Word gives to text that is no heading."""
_DEEPEST = 40
"""Tables in tables, and controls in controls, that are followed at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A paragraph or a table of Word.

    ``runs`` are as they stand, with tabs and line feeds; ``number`` is Word's automatic one,
    ``level`` its level from 0. ``outline`` is the depth that makes it a heading, None for text;
    ``depth`` is the same where the paragraph says it itself and not its style.
    """

    runs: tuple[Run, ...] = ()
    number: str = ""
    level: int = 0
    style: str = ""
    outline: int | None = None
    depth: int | None = None
    right: bool = False
    indent: int = 0
    """Twips that all lines are set in by the paragraph itself, not its style."""
    rows: Rows = ()
    cells: tuple[tuple[tuple[Piece, ...], ...], ...] = ()
    """What stands in the cells of ``rows``, for a masthead or a text that is set as a table."""

    @property
    def text(self) -> str:
        """The words with single blanks, and the cells of a table one after another."""
        cells = (run.text for row in self.rows for cell in row for run in (*cell, Run(" ")))
        return " ".join("".join([*(run.text for run in self.runs), *cells]).split())

    @property
    def lines(self) -> list[tuple[Run, ...]]:
        """The paragraphs in the cells of a table, those of tables inside after their cell's own."""
        inside = [pieces for row in self.cells for pieces in row]
        return [
            line
            for pieces in inside
            for line in (
                *(piece.runs for piece in pieces if _has_words(piece)),
                *(line for piece in pieces for line in piece.lines),
            )
        ]


class Pieces:
    """Reads the paragraphs and tables of one part, each counted once."""

    def __init__(self, text: Text, styles: Styles, numbering: Numbering) -> None:
        self._text = text
        self._styles = styles
        self._numbering = numbering
        self._carried: Piece | None = None

    def of(self, part: Element) -> list[Piece]:
        """Return what a body, header or cell holds; empty paragraphs are left out."""
        found = [piece for piece in self._within(part, 0) if _is_seen(piece)]
        carried, self._carried = self._carried, None
        return [*found, carried] if carried and _is_seen(carried) else found

    def _within(self, element: Element, depth: int) -> Iterator[Piece]:
        for part in element:
            name = local_name(part)
            if name == "p":
                yield from self._paragraph(part)
            elif name == "tbl":
                yield from self._table(part, depth)
            elif name and name not in _SKIPPED and depth < _DEEPEST:
                yield from self._within(part, depth + 1)

    def _paragraph(self, element: Element) -> Iterator[Piece]:
        properties = child(element, "pPr")
        style = value(child(properties, "pStyle"))
        runs = tuple(self._text.runs(element))
        letter = self._text.letter
        if letter and self._text.explains(letter, runs):
            return
        mark = child(properties, "rPr")
        is_struck = child(mark, "del") is not None or child(mark, "moveFrom") is not None
        if (is_struck or self._text.struck) and not _is_something(runs):
            if self._carried:  # its blanks keep the words on both sides apart
                self._carried = replace(self._carried, runs=(*self._carried.runs, *runs))
            return  # a paragraph that is gone as a whole; what follows keeps its own shape
        if self._carried:  # what was joined to another is not counted
            number, level = "", 0
        else:
            number, level = self._numbering.number(properties, style)
        stated = figure(value(child(properties, "outlineLvl")))
        depth = stated if stated is not None and stated < _TEXT_OUTLINE else None
        piece = Piece(
            runs=runs,
            number=number,
            level=level,
            style=self._styles.name(style),
            outline=self._styles.outline(style) if depth is None else depth,
            depth=depth,
            right=self._alignment(properties, style) in {"right", "end"},
            indent=_twips(child(properties, "ind")),
        )
        if letter and not number:
            piece = replace(piece, number=letter)
        if self._carried:
            piece = replace(self._carried, runs=(*self._carried.runs, *runs))
            self._carried = None
        if is_struck:
            self._carried = piece  # its end is struck out: the next paragraph joins it
            return
        yield piece
        boxes, self._text.boxes = self._text.boxes, []
        for box in boxes:
            yield from self._within(box, _DEEPEST // 2)

    def _alignment(self, properties: Element | None, style: str) -> str:
        return value(child(properties, "jc")) or self._styles.alignment(style)

    def _table(self, element: Element, depth: int) -> Iterator[Piece]:
        cells = tuple(row for row in self._rows(element, depth) if row)
        rows = tuple(tuple(map(_in_one_line, row)) for row in cells)
        if any(run.text.strip() or run.note for row in rows for cell in row for run in cell):
            yield Piece(rows=rows, cells=cells)

    def _rows(self, element: Element, depth: int) -> Iterator[tuple[tuple[Piece, ...], ...]]:
        for row in _inside(element, "tr"):
            properties = child(row, "trPr")
            if child(properties, "del") is not None or is_on(child(properties, "hidden")):
                continue
            before = _count(child(properties, "gridBefore"), 0)
            cells: list[tuple[Piece, ...]] = [() for _ in range(before)]
            for cell in _inside(row, "tc"):
                cells.extend(self._cell(cell, depth))
            yield tuple(cells)

    def _cell(self, cell: Element, depth: int) -> Iterator[tuple[Piece, ...]]:
        """Yield a cell, and empty ones for the columns that it covers besides its own."""
        properties = child(cell, "tcPr")
        merged = child(properties, "vMerge")
        goes_on = merged is not None and value(merged) != "restart"
        pieces = [] if depth >= _DEEPEST else list(self._within(cell, depth + 1))
        yield () if goes_on else tuple(pieces)
        for _ in range(_count(child(properties, "gridSpan"), 1) - 1):
            yield ()


def _in_one_line(pieces: Iterable[Piece]) -> tuple[Run, ...]:
    """Return what stands in a cell in one line."""
    return tidied(run for piece in pieces for run in (*_line(piece), Run(" ")))


def _line(piece: Piece) -> Iterator[Run]:
    """Yield a paragraph of a cell in one line: number, words, and the cells of inner tables."""
    if piece.number:
        yield Run(f"{piece.number} ")
    yield from piece.runs
    for row in piece.rows:
        for cell in row:
            yield from (*cell, Run(" "))


def _is_seen(piece: Piece) -> bool:
    """Whether a piece is more than an empty line: words, cells, a lone number, our last rule."""
    counted = any(map(str.isalnum, piece.number))
    return bool(piece.rows) or counted or piece.style == CLOSING_RULE or _has_words(piece)


def _has_words(piece: Piece) -> bool:
    return _is_something(piece.runs)


def _is_something(runs: Iterable[Run]) -> bool:
    return any(run.text.strip() or run.note for run in runs)


def _inside(element: Element, name: str) -> Iterator[Element]:
    """Yield children of a name, also inside content controls and insertions."""
    for part in element:
        found = local_name(part)
        if found == name:
            yield part
        elif found in {"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"}:
            yield from _inside(part, name)


def _twips(indent: Element | None) -> int:
    """Return the left indent of a paragraph; right where the text runs that way."""
    if indent is None:
        return 0
    stated = attribute(indent, "left") or attribute(indent, "start")
    return figure(stated) or 0


def _count(element: Element | None, default: int) -> int:
    number = figure(value(element))
    return default if number is None else min(number, _MOST_COLUMNS)
