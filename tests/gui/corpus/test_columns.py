"""The list of documents sorts as people do."""

from __future__ import annotations

import pytest
from tests.gui.sidebar.examples import entry

from drafter.core.model import Status
from drafter.gui.corpus import columns
from drafter.gui.corpus.columns import COLUMNS, natural


@pytest.mark.parametrize(
    "ordered",
    [
        ["A/RES/9/2", "A/RES/72/195", "A/RES/72/1000", "S/RES/1 (1946)"],
        ["", "2", "12", "a"],
    ],
)
def test_numbers_inside_names_count_as_numbers(ordered: list[str]) -> None:
    assert sorted(ordered, key=natural) == ordered


def test_a_row_says_what_matters() -> None:
    row = [column.text(entry(1, "A/RES/72/195", status=Status.DRAFT)) for column in COLUMNS]
    assert row[:5] == ["A/RES/72/195", "Title 1", "Draft", "2017-12-19", "72"]


def test_what_is_not_known_is_left_blank() -> None:
    bare = entry(
        1, "Draft", title=None, kind=None, organ=None, session=None, session_number=None, date=None
    )
    assert [column.text(bare) for column in COLUMNS[1:7]] == ["", "Adopted", "", "", "", ""]


def test_every_word_of_a_row_can_be_searched() -> None:
    searched = columns.haystack(entry(1, "A/RES/72/195", committee="Third Committee"))
    for word in ("a/res/72/195", "title 1", "third", "adopted", "2017", "seventy-second"):
        assert word in searched
