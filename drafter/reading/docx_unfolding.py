"""Texts that are set as a table as a whole, as negotiators lay wordings side by side.

A table is a table of the text unless the line that names the organ stands in it: then its column
is the text, in which each cell's paragraphs are the text's own. What is left of it may be a column
of labels; what is right of it are other wordings and remarks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.core.model import Doubt
from drafter.reading import shapes
from drafter.reading.known_lines import anchor_of
from drafter.reading.masthead_fields import fields_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.reading.docx_pieces import Piece

_LABEL = re.compile(
    r"\W{0,2}(?:(?:PP|OP)[ .]?)?(?:\d{1,3}|[a-z]{1,3})(?: ?(?:bis|ter|alt))?\W{0,2}", re.IGNORECASE
)
"""What stands in a column of labels: "PP1", "OP3 bis", "(a)", "4."."""
_COLUMNS = "The text stands in a table of several columns, of which only {} was read."
_SEVERAL = 2
"""Rows with words beside those of the text that are worth a doubt; columns that have heads."""
_PAIR = 2
_LONGEST_HEAD = 60


@dataclass(frozen=True, slots=True)
class Unfolded:
    """The pieces of a text out of its table, and what was doubtful about it."""

    pieces: list[Piece]
    doubts: tuple[Doubt, ...] = ()


def unfolded(pieces: Sequence[Piece]) -> Unfolded:
    """Return the pieces of a text of which none is a table that holds the text itself."""
    if any(not piece.rows and shapes.is_opening(piece.text) for piece in pieces):
        return Unfolded([each for piece in pieces for each in _counted(piece)])
    found: list[Piece] = []
    doubts: list[Doubt] = []
    for piece in pieces:
        column = _column(piece)
        if column is None:
            found.append(piece)
            continue
        if _is_beside(piece, column):
            head = _head(piece, column)
            doubts.append(Doubt(message=_COLUMNS.format(f"“{head}”" if head else "the first")))
            piece = replace(piece, cells=piece.cells[bool(head) :])  # noqa: PLW2901 - without its head
        found += _out_of(piece, column)
    return Unfolded(found, tuple(doubts[:1]))


def _counted(piece: Piece) -> Iterable[Piece]:
    """Return the rows of a table that only sets numbers apart from their paragraphs."""
    pairs = [[cell for cell in row if cell] for row in piece.cells]
    is_set_apart = len(pairs) >= _SEVERAL and all(
        len(row) == _PAIR and _label(row[:1]) and shapes.is_complete(row[1][-1].text)
        for row in pairs
    )
    return _out_of(replace(piece, cells=tuple(map(tuple, pairs))), 1) if is_set_apart else [piece]


def _column(table: Piece) -> int | None:
    """Return the column of a table in which a text stands, None where it holds none."""
    width = max((len(row) for row in table.cells), default=0)
    return next((column for column in range(width) if _opening(table, column)), None)


def _opening(table: Piece, column: int) -> str:
    """Return the line in a column that names the organ, empty without one."""
    cells = (row[column] for row in table.cells if column < len(row))
    texts = (piece.text for cell in cells for piece in cell)
    return next((text for text in texts if shapes.is_opening(text)), "")


def _head(table: Piece, column: int) -> str:
    """Return what the head of a table of wordings calls a column, empty for a table without one."""
    first = [" ".join(piece.text for piece in cell) for cell in table.cells[0]]
    briefly = [words for words in first if words and len(words) <= _LONGEST_HEAD]
    is_text = any(
        shapes.is_opening(words) or fields_of(words) or anchor_of(words) for words in first
    )
    is_head = len(briefly) >= _SEVERAL and not is_text and column < len(first)
    return first[column] if is_head else ""


def _out_of(table: Piece, column: int) -> Iterable[Piece]:
    """Yield the paragraphs of a column, and of rows that have nothing in it what they do have."""
    for row in table.cells:
        own = row[column] if column < len(row) else ()
        label = _label(row[:column]) if own else ""
        if not own:
            yield from (piece for cell in row for piece in cell)
        elif label and not own[0].number:
            yield replace(own[0], number=label, level=0)
            yield from own[1:]
        else:
            yield from own


def _label(cells: Sequence[Sequence[Piece]]) -> str:
    """Return the label that stands left of a paragraph, empty for none."""
    words = " ".join(piece.text or piece.number for cell in cells for piece in cell).strip()
    return words if words and _LABEL.fullmatch(words) else ""


def _is_beside(table: Piece, column: int) -> bool:
    """Whether other columns than that of the text have words of their own."""
    beside = (cell for row in table.cells for cell in row[column + 1 :])
    return sum(any(piece.text for piece in cell) for cell in beside) >= _SEVERAL
