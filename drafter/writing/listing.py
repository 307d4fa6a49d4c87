"""A list of places for others: a table for spreadsheets, or a Word file to be printed.

CSV is written as spreadsheets take it: UTF-8 with a mark at the beginning, and no cell that they
would take for a formula.
"""

from __future__ import annotations

import csv
import importlib
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from drafter.core.errors import WriteError
from drafter.core.model import text_of
from drafter.writing.atomic import write_bytes
from drafter.writing.clean import cleaned_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from drafter.core.model import Run

    Cell = tuple[Run, ...]
    Row = tuple[Cell, ...]

SUFFIXES = (".csv", ".docx")
"""The forms that a list can be written in."""
_FORMULA = frozenset("=+-@\t\r")
"""Signs at the beginning of a cell that make it a formula in a spreadsheet."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading and its width on paper in twips, 0 where it is in spreadsheets only."""

    name: str
    width: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that belong together, and what they have in common."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A table with its title, remarks above it, and rows in groups."""

    title: str
    remarks: tuple[str, ...]
    source: str
    """Whose texts they are; stands below the table."""
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]


def write(listing: Listing, path: Path) -> None:
    """Write a list to a file, in the form that the name's suffix asks for.

    Raises:
        WriteError: If the form is unknown or the file cannot be written; an existing file of
            that name is untouched then.
    """
    suffix = path.suffix.lower()
    if suffix == ".csv":
        content = csv_of(listing).encode("utf-8-sig")
    elif suffix == ".docx":
        module = importlib.import_module("drafter.writing.listing_docx")
        content = cast("bytes", module.docx_of(listing))
    else:
        message = f'A list cannot be written as a file "{path.suffix}".'
        raise WriteError(message, hint=f"Give it a name that ends in {' or '.join(SUFFIXES)}.")
    write_bytes(path, content)


def csv_of(listing: Listing) -> str:
    """Return a list as a table for spreadsheets: one line a row, the groups numbered.

    Its last line names the source.
    """
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(["Group", *(column.name for column in listing.columns)])
    table.writerows(_lines(listing))
    table.writerow([])
    table.writerow([listing.source])
    return text.getvalue()


def _lines(listing: Listing) -> Iterator[list[str]]:
    for number, group in enumerate(listing.groups, 1):
        for row in group.rows:
            yield [str(number), *(_harmless(text_of(cell)) for cell in row)]


def _harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    clean = cleaned_text(text)
    return f"'{clean}" if clean[:1] in _FORMULA else clean
