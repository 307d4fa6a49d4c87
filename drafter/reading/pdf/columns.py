"""The columns above a text: lines that stand beside others in a masthead, in reading order.

A page is read from line to line; where the name of an organ takes two lines beside the date, its
halves lie apart.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.reading.pdf.lines import Span
from drafter.reading.pdf.tables import columns_of, rows_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.pdf.lines import Line

_PAIR = 2
_SAME_COLUMN = 4.0
"""Points by which lines of one column may begin apart."""


def in_columns(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a masthead with those of one column below each other."""
    found: list[Line] = []
    block: list[list[Line]] = []
    for row in rows_of(lines):
        if len(row) == 1 and not _is_beside(block, row[0]):
            found += [*_by_columns(block), *row]
            block = []
        else:
            block.append(row)
    return [*found, *_by_columns(block)]


def _is_beside(block: Sequence[Sequence[Line]], line: Line) -> bool:
    """Whether a line by itself stands in the second or a later column of the rows above it."""
    if not block or block[-1][0].page != line.page:
        return False
    starts = columns_of([each for row in block for each in row if len(row) > 1])
    return any(abs(line.left - start) <= _SAME_COLUMN for start in starts[1:])


def _by_columns(block: Sequence[Sequence[Line]]) -> list[Line]:
    """Return the lines of some rows column by column."""
    labels = [row[0].text.rstrip().endswith(":") for row in block if len(row) == _PAIR]
    if labels and all(labels):
        return [line for row in block for line in _named(row)]
    several = [line for row in block if len(row) > 1 for line in row]
    starts = columns_of(several) if several else []
    lines = [line for row in block for line in row]
    return sorted(lines, key=lambda line: _column(line, starts))


def _named(row: Sequence[Line]) -> Sequence[Line]:
    """Return a row of a name and what it says as one line."""
    if len(row) != _PAIR:
        return row
    name, words = row
    return [replace(words, spans=(*name.spans, Span(" "), *words.spans), left=name.left)]


def _column(line: Line, starts: Sequence[float]) -> int:
    return sum(start <= line.left + _SAME_COLUMN for start in starts)
