"""How tables for spreadsheets part their columns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from drafter.gui.sheet_form import sheet_form
from drafter.writing.lists.spreadsheet import PLAIN, WITH_COMMAS, Form


@pytest.mark.parametrize(
    ("locale", "form"),
    [("en_GB", PLAIN), ("fr_FR", WITH_COMMAS), ("ru_RU", WITH_COMMAS), ("zh_CN", PLAIN)],
)
def test_a_system_with_decimal_commas_has_semicolons_between_columns(locale: str, form: Form):
    assert sheet_form(QLocale(locale)) == form


def test_the_system_s_own_is_one_of_the_two():
    assert sheet_form() in {PLAIN, WITH_COMMAS}
