"""Texts of web pages and text files out of the tables that they are set in: rows as lines."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from drafter.reading import shapes
from drafter.reading.text import markup
from drafter.reading.text.tables import label_in, layout_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.core.model import Doubt
    from drafter.reading.text.lines import Line

_CELL = re.compile(r"(?<!\\)\|")
_DASHES = re.compile(r"[\s|:-]+")


def cells_of(row: str) -> list[str]:
    """Return the cells of a row, with marks and styles."""
    inside = row.strip().removeprefix("|").removesuffix("|")
    return [cell.strip().replace("\\|", "|") for cell in _CELL.split(inside)]


def is_rule(row: str) -> bool:
    """Whether a row is the rule that Markdown puts below the head of a table."""
    return bool(_DASHES.fullmatch(row))


def is_row(line: Line) -> bool:
    """Whether a line is a row of a table."""
    return line.text.startswith("|")


def unfolded(lines: Sequence[Line]) -> tuple[list[Line], tuple[Doubt, ...]]:
    """Return the lines of a text that no table holds, and a doubt about what was left there."""
    if not any(map(is_row, lines)) or any(shapes.is_opening(line.bare) for line in lines):
        return list(lines), ()
    found: list[Line] = []
    doubts: list[Doubt] = []
    for are_rows, group in groupby(lines, is_row):
        block = list(group)
        rows = [cells_of(line.text) for line in block if not is_rule(line.text)]
        layout = layout_of([list(map(markup.bare, row)) for row in rows]) if are_rows else None
        if layout is None:
            found += block
            continue
        texts = _out_of(rows[layout.heads :], layout.column)
        found += [replace(block[0], text=text, blanks=1) for text in texts]
        doubts += [layout.doubt] if layout.doubt else []
    return [replace(line, place=place) for place, line in enumerate(found)], tuple(doubts[:1])


def _out_of(rows: Iterable[Sequence[str]], column: int) -> Iterable[str]:
    """Yield the cells of a column, with the labels on their left."""
    for row in rows:
        own = row[column] if column < len(row) else ""
        label = label_in([markup.bare(cell) for cell in row[:column]])
        if own:
            yield f"{label} {own}".strip()
        elif not label:
            yield from filter(None, row[:column])
