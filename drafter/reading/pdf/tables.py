"""Tables on printed pages: rows of pieces that stand beside each other, in the same columns.

The page has no sign of a table but its white space. What stands above the text's first line is
set in columns too, and is none.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.reading.pdf.lines import Line

_SAME_ROW = 2.0
_SMALL = 0.93
"""Tables are set in at most this part of the body's type size."""
_FEWEST = 2
"""Rows of several pieces that make a table."""
_WRAPPED = 1.3
"""Lines closer than this many times their type size are one row."""


@dataclass(slots=True)
class Table:
    """A table: its cells row by row, each cell the lines in it."""

    rows: list[list[list[Line]]] = field(default_factory=list[list[list["Line"]]])


def with_tables(lines: Sequence[Line], size: float, start: int) -> list[list[Line] | Table]:
    """Return lines in stretches, and the tables between them.

    ``size`` is the body's type size; above the line with the index ``start`` is no table.
    """
    found: list[list[Line] | Table] = [list(lines[:start])]
    rows = rows_of(lines[start:])
    index = 0
    while index < len(rows):
        end = _end(rows, index, size)
        last = found[-1]
        if end > index:
            table = _table(rows[index:end])
            if isinstance(last, Table):
                last.rows += _without_head(table, last)
            else:
                found.append(table)
        elif isinstance(last, list):
            last += rows[index]
        else:
            found.append(list(rows[index]))
        index = max(end, index + 1)
    return [each for each in found if each]


def rows_of(lines: Iterable[Line]) -> list[list[Line]]:
    """Return the lines that stand beside each other together."""
    rows: list[list[Line]] = []
    for line in lines:
        last = rows[-1][0] if rows else None
        if last and last.page == line.page and abs(last.base - line.base) <= _SAME_ROW:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _end(rows: Sequence[Sequence[Line]], start: int, size: float) -> int:
    """Return where the table that begins with a row ends: right there where it is none."""
    end = start
    while end < len(rows) and rows[end][0].page == rows[start][0].page and _may_be(rows[end], size):
        end += 1
    while end > start and not _is_wrapped(rows, end - 1) and len(rows[end - 1]) == 1:
        end -= 1
    several = sum(len(row) > 1 for row in rows[start:end])
    return end if several >= _FEWEST else start


def _may_be(row: Sequence[Line], size: float) -> bool:
    return len(row) > 1 or row[0].size <= _SMALL * size


def _is_wrapped(rows: Sequence[Sequence[Line]], index: int) -> bool:
    """Whether a row only goes on with the cells of the one above it."""
    if not index:
        return False
    above, line = rows[index - 1][0], rows[index][0]
    return above.page == line.page and above.base - line.base <= _WRAPPED * line.size


def _table(rows: Sequence[Sequence[Line]]) -> Table:
    starts = columns_of([line for row in rows if len(row) > 1 for line in row])
    table = Table()
    for index, row in enumerate(rows):
        if not table.rows or not _is_wrapped(rows, index):
            table.rows.append([[] for _ in starts])
        for line in row:
            middle = (line.left + line.right) / 2
            column = max((i for i, x in enumerate(starts) if x <= middle), default=0)
            table.rows[-1][column].append(line)
    return table


def columns_of(lines: Iterable[Line]) -> list[float]:
    """Return where the columns begin: where white runs down between all pieces."""
    extents = sorted((line.left, line.right) for line in lines)
    starts = [extents[0][0]]
    reach = extents[0][1]
    for _, (left, right) in pairwise(extents):
        if left > reach:
            starts.append(left)
        reach = max(reach, right)
    return starts


def _without_head(table: Table, above: Table) -> list[list[list[Line]]]:
    """Return the rows of a table's next page without those that repeat its head."""
    rows = list(table.rows)
    for head in above.rows:
        if not rows or _words(rows[0]) != _words(head):
            break
        rows.pop(0)
    return rows


def _words(row: Iterable[Iterable[Line]]) -> list[str]:
    return [" ".join(line.text.strip() for line in cell) for cell in row]
