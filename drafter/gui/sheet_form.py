"""How this system's spreadsheets part columns, which they take from how it writes numbers."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from drafter.writing.lists.spreadsheet import PLAIN, WITH_COMMAS, Form


def sheet_form(locale: QLocale | None = None) -> Form:
    """Return the form of tables that a spreadsheet on a system opens; None: on this one."""
    return WITH_COMMAS if (locale or QLocale.system()).decimalPoint() == "," else PLAIN
