"""Tables in HTML: which ones hold figures, and which only put words in their places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.reading.xml import all_text, line_of, local_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.reading.xml import Element

_COVER = re.compile(r"\bDistr\.|\bOriginal:|^United Nations$|^Nations Unies$|^Naciones Unidas$")
_NUMBER = re.compile(r"\(?(?:\d{1,3}|[a-z]{1,4}|[IVX]{1,5})[.)]|[•–—*]|\[?\d{1,3}\]?")
_LONG = 600
"""Letters of a cell that no table of figures has."""
_LEAST = 2
_MOST_CELLS = 20_000
_BLOCKS = frozenset({"table", "ol", "ul", "h1", "h2", "h3", "h4", "h5", "h6"})


def is_data(table: Element) -> bool:
    """Whether a table is one, with rows and columns, and not a way to lay out a page."""
    if table.get("role") == "presentation":
        return False
    rows = [list(_cells(row)) for row in table.iter("tr")]
    worded = [[cell for cell in row if all_text(cell).strip()] for row in rows]
    several = sum(len(row) >= _LEAST for row in worded)
    if several < _LEAST or sum(map(len, rows)) > _MOST_CELLS:
        return False
    lines = [line_of(cell) for row in worded for cell in row]
    if any(_COVER.search(line) or len(line) > _LONG for line in lines):
        return False
    if any(local_name(inner) in _BLOCKS for row in worded for cell in row for inner in cell):
        return False
    first = [line_of(row[0]) for row in worded if len(row) == _LEAST]
    numbered = sum(bool(_NUMBER.fullmatch(line)) for line in first)
    return numbered <= len(worded) / 2


def _cells(row: Element) -> Iterator[Element]:
    return (cell for cell in row if local_name(cell) in {"td", "th"})
