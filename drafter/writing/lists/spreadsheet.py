"""A table as a file that spreadsheets open with a double click: CSV as they take it.

UTF-8 with a mark at the beginning, without which they misread accents, and no cell that they would
take for a formula. Which sign parts the columns they take from the system: where numbers have a
decimal comma, it is a semicolon, and a file with commas would open in one column.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, NamedTuple

from drafter.writing.clean import cleaned_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    Value = str | int | float | None

_FORMULA = frozenset("=+-@\t\r")
"""Signs at the beginning of a cell that make it a formula."""


class Form(NamedTuple):
    """What parts columns, and whole numbers from their fractions."""

    separator: str = ","
    point: str = "."


PLAIN = Form()
"""As programs expect it, and systems that write 1.5."""
WITH_COMMAS = Form(";", ",")
"""As systems expect it that write 1,5."""


def table(lines: Iterable[Sequence[Value]], form: Form = PLAIN) -> bytes:
    """Return a table as a CSV file, a line a row; None is an empty cell."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=form.separator, lineterminator="\r\n")
    writer.writerows([_cell(value, form) for value in line] for line in lines)
    return text.getvalue().encode("utf-8-sig")


def _cell(value: Value, form: Form) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        return str(value).replace(".", form.point)
    clean = cleaned_text(value)
    return f"'{clean}" if clean[:1] in _FORMULA else clean
