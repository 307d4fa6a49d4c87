"""Rows of a table above a text, as catalogues and converters have a masthead: lines again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.reading.masthead.fields import fields_of
from drafter.reading.masthead.known_lines import anchor_of
from drafter.reading.text.rows import cells_of, is_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.reading.text.lines import Line

_PAIR = 2
"""Cells of a row that names what it says."""


def without_rows(lines: Sequence[Line]) -> list[Line]:
    """Return the lines above a body with a line for each cell.

    Where rows name what they say ("Symbol", "A/RES/72/195"), those whose names no masthead knows
    say something of the catalogue, and are left out.
    """
    rows = {line.place: [*filter(None, cells_of(line.text))] for line in lines if is_row(line)}
    named = {place for place, cells in rows.items() if len(cells) == _PAIR and _is_known(cells)}
    return [
        each
        for line in lines
        for each in (
            [line] if line.place not in rows
            else _lines(line, [": ".join(rows[line.place])]) if line.place in named
            else [] if named and len(rows[line.place]) == _PAIR
            else _lines(line, rows[line.place])
        )
    ]  # fmt: skip


def _is_known(cells: Sequence[str]) -> bool:
    label, _ = cells
    line = ": ".join(cells)
    is_label = not fields_of(label) and anchor_of(label) is None
    return is_label and (fields_of(line) is not None or anchor_of(line) is not None)


def _lines(line: Line, texts: Iterable[str]) -> list[Line]:
    return [replace(line, text=text, blanks=max(line.blanks, 1)) for text in texts]
