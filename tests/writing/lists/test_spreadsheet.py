"""Tables as spreadsheets open them."""

from __future__ import annotations

import csv
import io

import pytest

from drafter.writing.lists.spreadsheet import PLAIN, WITH_COMMAS, Form, table

_LINES = [["Source", "Likeness"], ["A/RES/70/1; “women, peace”", 97.5], [None, 3]]


@pytest.mark.parametrize(
    ("form", "likeness"), [(PLAIN, "97.5"), (WITH_COMMAS, "97,5")], ids=["1.5", "1,5"]
)
def test_columns_are_parted_as_the_system_writes_numbers(form: Form, likeness: str):
    content = table(_LINES, form).decode("utf-8-sig")
    assert content.splitlines()[0] == f"Source{form.separator}Likeness"
    read = list(csv.reader(io.StringIO(content), delimiter=form.separator))
    assert read[1:] == [["A/RES/70/1; “women, peace”", likeness], ["", "3"]]


def test_accents_are_told_by_the_mark_at_the_beginning():
    assert table([["é"]]).startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("sign", "=+-@")
def test_no_cell_is_taken_for_a_formula(sign: str):
    assert table([[f"{sign}1+1", "1+1"]]).decode("utf-8-sig") == f"'{sign}1+1,1+1\r\n"
