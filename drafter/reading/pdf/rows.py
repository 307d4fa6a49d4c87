"""Pieces of printed lines put together again: the number of a list and its words.

A word processor sets the number of a list apart by a wide gap, which looks like that of a column.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.reading.pdf.lines import Span
from drafter.reading.pdf.tables import rows_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.pdf.lines import Line

_ENUMERATOR = re.compile(
    r"[(\[]?(?:(?:OP|PP)[ .]?)?(?:\d{1,3}|[a-z]{1,3}|[ivxl]{1,6}|[IVXL]{1,6})"
    r"(?: ?(?:bis|ter|alt))?[.)\]:]{1,2}|(?:OP|PP)[ .]?\d{1,3}(?: ?(?:bis|ter|alt))?|[•○▪●–—·-]"
)
_FURTHEST = 60.0
"""Points between the number of a list and its words at most."""
_PAIR = 2


def with_numbers(lines: Sequence[Line]) -> list[Line]:
    """Return lines in which a number and the words beside it are one line."""
    return [line for row in rows_of(lines) for line in _joined(row)]


def _joined(row: Sequence[Line]) -> Sequence[Line]:
    if len(row) != _PAIR:
        return row
    number, words = row
    is_number = _ENUMERATOR.fullmatch(number.text.strip()) is not None
    if not is_number or not 0 < words.left - number.right < _FURTHEST:
        return row
    spans = (*number.spans, Span("\t"), *words.spans)
    return [replace(words, spans=spans, left=number.left)]
