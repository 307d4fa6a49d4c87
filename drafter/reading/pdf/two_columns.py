"""Pages set in two columns of running text, as volumes of records and bilingual texts are.

A table has two columns as well, but its cells end where they like: running text fills its column
and goes on with the next line.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.reading import shapes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.pdf.lines import Line

_FEWEST = 8
"""Lines that a column of running text has at least."""
_SPANNING = 0.25
"""Share of a page's lines that may run across both columns: titles, heads, notes."""
_FULL = 0.75
"""Part of a column's width that a full line fills."""
_RUNNING = 0.5
"""Share of a column's lines that are full, and of these that stop in the middle of a sentence."""
_GUTTER = 8.0
"""Points that part two columns at least."""
_MIDDLE = (0.35, 0.65)
"""Between which parts of the text's width the gutter lies."""


def in_reading_order(lines: Sequence[Line], gutter: float) -> list[Line]:
    """Return the lines of a page that is set in two columns one column after the other.

    The second column is moved over the first, so that it is measured alike. Lines across both
    columns part what is above them from what is below.
    """
    found: list[Line] = []
    band: list[Line] = []
    for line in lines:
        if line.left < gutter < line.right:
            found += [*_by_column(band, gutter), line]
            band = []
        else:
            band.append(line)
    return [*found, *_by_column(band, gutter)]


def _by_column(lines: Sequence[Line], gutter: float) -> list[Line]:
    first = [line for line in lines if line.left <= gutter]
    second = [line for line in lines if line.left > gutter]
    shift = min((line.left for line in second), default=0.0) - min(
        (line.left for line in first), default=0.0
    )
    moved = (
        replace(line, left=line.left - shift, right=line.right - shift, column=1) for line in second
    )
    return [*first, *moved] if first else second


def gutter_of(lines: Sequence[Line]) -> float | None:
    """Return where the white between two columns of running text runs, None for one column."""
    if not lines:
        return None
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    starts = sorted({line.left for line in lines})
    lowest, highest = (left + part * (right - left) for part in _MIDDLE)
    places = [start - _GUTTER / 2 for start in starts if lowest <= start <= highest]
    return next((place for place in places if _parts(lines, place)), None)


def _parts(lines: Sequence[Line], gutter: float) -> bool:
    """Whether white runs down a page at a place, with running text on both sides."""
    first = [line for line in lines if line.right < gutter]
    second = [line for line in lines if line.left > gutter]
    if len(lines) - len(first) - len(second) > _SPANNING * len(lines):
        return False
    is_apart = max((line.right for line in first), default=0.0) + _GUTTER / 2 <= gutter
    is_text = (_is_running(first) and _is_running(second)) or (_speaks(first) and _speaks(second))
    return is_apart and is_text


def _speaks(column: Sequence[Line]) -> bool:
    """Whether a column has the line that names the organ, as each of two languages has."""
    return any(shapes.is_opening(line.text.strip()) for line in column)


def _is_running(column: Sequence[Line]) -> bool:
    """Whether the lines of a column are those of sentences that go on from line to line."""
    if len(column) < _FEWEST:
        return False
    left, right = min(line.left for line in column), max(line.right for line in column)
    full = [line for line in column if line.right - line.left >= _FULL * (right - left)]
    broken = [line for line in full if not shapes.is_complete(line.text)]
    return len(full) >= _RUNNING * len(column) and len(broken) >= _RUNNING * len(full)
