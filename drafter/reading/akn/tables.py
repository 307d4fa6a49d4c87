"""Tables of XML files: rows of cells, with merged cells kept in their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.reading.xml import figure, local_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.core.model import Run
    from drafter.reading.xml import Element

_MOST_COLUMNS = 60
Row = tuple[tuple["Run", ...], ...]
Rows = tuple[Row, ...]


def rows_of(table: Element, words: Callable[[Element], tuple[Run, ...]]) -> Rows:
    """Return the rows of a table; ``words`` reads one cell.

    The places that a merged cell covers are empty cells, so that columns stay columns. Rows
    without any cell are left out.
    """
    rows: list[Row] = []
    below: dict[int, int] = {}
    for element in table.iter("{*}tr"):
        row: list[tuple[Run, ...]] = []
        for cell in element:
            if local_name(cell) not in {"td", "th"}:
                continue
            _covered(row, below)
            width = _span(cell, "colspan")
            height = _span(cell, "rowspan")
            if height > 1:
                below |= {len(row) + column: height - 1 for column in range(width)}
            row.append(words(cell))
            row.extend(() for _ in range(width - 1))
        _covered(row, below)
        if row:
            rows.append(tuple(row))
    return tuple(rows)


def _covered(row: list[tuple[Run, ...]], below: dict[int, int]) -> None:
    """Add the cells that a taller cell above reaches into."""
    while below.get(len(row)):
        below[len(row)] -= 1
        row.append(())


def _span(cell: Element, name: str) -> int:
    return min(figure(cell.get(name, "1")) or 1, _MOST_COLUMNS)
