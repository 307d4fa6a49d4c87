"""Texts of Word files out of the tables that they are set in, by the paragraphs of their cells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.reading import shapes
from drafter.reading.text.tables import label_in, layout_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.core.model import Doubt
    from drafter.reading.docx.pieces import Piece

_SEVERAL = 2
"""Rows that make a list of numbers and words."""
_PAIR = 2


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
        layout = layout_of([list(map(_words, row)) for row in piece.cells])
        if layout is None:
            found.append(piece)
            continue
        found += _out_of(piece.cells[layout.heads :], layout.column)
        doubts += [layout.doubt] if layout.doubt else []
    return Unfolded(found, tuple(doubts[:1]))


def _counted(piece: Piece) -> Iterable[Piece]:
    """Return the rows of a table that only sets numbers apart from their paragraphs."""
    rows = [[cell for cell in row if cell] for row in piece.cells]
    is_set_apart = len(rows) >= _SEVERAL and all(
        len(row) == _PAIR and label_in([_words(row[0])]) and shapes.is_complete(row[1][-1].text)
        for row in rows
    )
    return _out_of(rows, 1) if is_set_apart else [piece]


def _out_of(rows: Iterable[Sequence[Sequence[Piece]]], column: int) -> Iterable[Piece]:
    """Yield the paragraphs of a column, and what runs across it from its left."""
    for row in rows:
        own = row[column] if column < len(row) else ()
        label = label_in(list(map(_words, row[:column])))
        if not own and not label:
            yield from (piece for cell in row[:column] for piece in cell)
        elif own and label and not own[0].number:
            yield replace(own[0], number=label, level=0)
            yield from own[1:]
        else:
            yield from own


def _words(cell: Sequence[Piece]) -> str:
    """Return a cell's paragraphs, a line each; a number that Word counts where there is no more."""
    return "\n".join(piece.text or piece.number for piece in cell)
