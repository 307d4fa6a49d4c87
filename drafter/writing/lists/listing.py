"""A list of places for others: a table for spreadsheets, or a Word file to be printed."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from drafter.core.errors import WriteError
from drafter.core.model import text_of
from drafter.writing.atomic import write_bytes
from drafter.writing.lists.spreadsheet import PLAIN, table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from drafter.core.model import Run
    from drafter.writing.lists.spreadsheet import Form

    Cell = tuple[Run, ...]
    Row = tuple[Cell, ...]

SUFFIXES = (".csv", ".docx")
"""The forms that a list can be written in."""


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


def write(listing: Listing, path: Path, form: Form = PLAIN) -> None:
    """Write a list to a file, in the form that the name's suffix asks for.

    ``form`` says how a table for spreadsheets parts its columns.

    Raises:
        WriteError: If the form is unknown or the file cannot be written; an existing file of
            that name is untouched then.
    """
    suffix = path.suffix.lower()
    if suffix == ".csv":
        content = table(_lines(listing), form)
    elif suffix == ".docx":
        module = importlib.import_module("drafter.writing.lists.listing_docx")
        content = cast("bytes", module.docx_of(listing))
    else:
        message = f'A list cannot be written as a file "{path.suffix}".'
        raise WriteError(message, hint=f"Give it a name that ends in {' or '.join(SUFFIXES)}.")
    write_bytes(path, content)


def _lines(listing: Listing) -> Iterator[list[str]]:
    """Yield the lines of a table: one a row, the groups numbered; the last names the source."""
    yield ["Group", *(column.name for column in listing.columns)]
    for number, group in enumerate(listing.groups, 1):
        for row in group.rows:
            yield [str(number), *map(text_of, row)]
    yield []
    yield [listing.source]
