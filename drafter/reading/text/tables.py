"""Texts that are set as a table as a whole, as negotiators lay wordings side by side.

A table is a table of the text unless the line that names the organ stands in it: then its column
is the text. What is left of it may be a column of labels; what is right of it are other wordings
and remarks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.model import Doubt
from drafter.reading import shapes
from drafter.reading.masthead.fields import fields_of
from drafter.reading.masthead.known_lines import anchor_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    Rows = Sequence[Sequence[str]]
    """The cells of a table, each with a line for each of its paragraphs."""

_LABEL = re.compile(
    r"\W{0,2}(?:(?:PP|OP)[ .]?)?(?:\d{1,3}|[a-z]{1,3})(?: ?(?:bis|ter|alt))?\W{0,2}", re.IGNORECASE
)
"""What stands in a column of labels: "PP1", "OP3 bis", "(a)", "4."."""
_COLUMNS = "The text stands in a table of several columns, of which only {} was read."
_SEVERAL = 2
"""Rows with words beside those of the text that are worth a doubt; columns that have heads."""
_LONGEST_HEAD = 60


@dataclass(frozen=True, slots=True)
class Layout:
    """Where a text stands in a table: its column, and how many rows above are the columns' heads.

    ``doubt`` says what was not read, None where the table has nothing else.
    """

    column: int
    heads: int = 0
    doubt: Doubt | None = None


def layout_of(rows: Rows) -> Layout | None:
    """Return where the text stands that a table holds, None for a table of a text."""
    width = max(map(len, rows), default=0)
    column = next((column for column in range(width) if _speaks(rows, column)), None)
    if column is None:
        return None
    beside = [cell for row in rows for cell in row[column + 1 :] if cell]
    if len(beside) < _SEVERAL:
        return Layout(column)
    head = _head(rows[0], column)
    message = _COLUMNS.format(f"“{head}”" if head else "the first")
    return Layout(column, int(bool(head)), Doubt(message=message))


def label_in(cells: Sequence[str]) -> str:
    """Return the label that stands left of a paragraph, empty for none."""
    words = " ".join(filter(None, cells))
    return words if words and _LABEL.fullmatch(words) else ""


def _speaks(rows: Rows, column: int) -> bool:
    """Whether the line that names the organ stands in a column."""
    cells = (row[column] for row in rows if column < len(row))
    return any(shapes.is_opening(line) for cell in cells for line in cell.split("\n"))


def _head(first: Sequence[str], column: int) -> str:
    """Return what the head of a table of wordings calls a column, empty for a table without one."""
    briefly = [words for words in first if words and len(words) <= _LONGEST_HEAD]
    is_text = any(
        shapes.is_opening(words) or fields_of(words) or anchor_of(words) for words in first
    )
    is_head = len(briefly) >= _SEVERAL and not is_text and column < len(first)
    return first[column] if is_head else ""
