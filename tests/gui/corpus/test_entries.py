"""The list filters and sorts, and keeps Qt's promises."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from tests.gui.sidebar.examples import entry

from drafter.core.model import Status
from drafter.gui import theme as themes
from drafter.gui.corpus import columns
from drafter.gui.corpus.entries import Entries

ENTRIES = (
    entry(1, "A/RES/72/195", title="Improving coordination", date="2017-12-19"),
    entry(2, "A/RES/9/2", title="Crime prevention", date="1954-01-01"),
    entry(3, "A/HRC/RES/35/5", title="Trafficking", organ="Human Rights Council", date=None),
    entry(4, "Draft of 2018", status=Status.DRAFT, title="Crime", date="2018-05-14"),
)


@pytest.fixture
def entries() -> Entries:
    """Four documents, the newest first."""
    made = Entries(themes.load("light"))
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show(ENTRIES)
    return made


def names(entries: Entries) -> list[str]:
    """Return the documents shown, in order."""
    return [one.name for one in entries.shown]


def test_the_newest_come_first_and_the_undated_last(entries: Entries) -> None:
    assert names(entries) == ["Draft of 2018", "A/RES/72/195", "A/RES/9/2", "A/HRC/RES/35/5"]


def test_any_column_sorts_either_way(entries: Entries) -> None:
    entries.sort(0, Qt.SortOrder.AscendingOrder)
    assert names(entries) == ["A/HRC/RES/35/5", "A/RES/9/2", "A/RES/72/195", "Draft of 2018"]
    entries.sort(0, Qt.SortOrder.DescendingOrder)
    assert names(entries) == ["Draft of 2018", "A/RES/72/195", "A/RES/9/2", "A/HRC/RES/35/5"]


@pytest.mark.parametrize(
    ("text", "status", "organ", "found"),
    [
        ("crime", None, None, ["Draft of 2018", "A/RES/9/2"]),
        ("1954 CRIME", None, None, ["A/RES/9/2"]),
        ("crime", Status.DRAFT, None, ["Draft of 2018"]),
        ("", None, "Human Rights Council", ["A/HRC/RES/35/5"]),
        ("nothing like it", None, None, []),
    ],
)
def test_all_words_must_stand_somewhere_in_the_row(
    entries: Entries, text: str, status: Status | None, organ: str | None, found: list[str]
) -> None:
    entries.filter(text, status, organ)
    assert names(entries) == found


def test_accents_need_not_be_typed(entries: Entries) -> None:
    entries.show([*ENTRIES, entry(5, "A/RES/73/1", title="Prévention de la criminalité")])
    entries.filter("prevention criminalite")
    assert names(entries) == ["A/RES/73/1"]


def test_new_documents_pass_through_the_same_filter(entries: Entries) -> None:
    entries.filter("crime", None, None)
    entries.show((*ENTRIES, entry(5, "A/RES/80/1", title="Cybercrime", date="2025-12-01")))
    assert names(entries) == ["A/RES/80/1", "Draft of 2018", "A/RES/9/2"]


def test_a_document_is_found_by_name_and_language(entries: Entries) -> None:
    assert entries.row_of("A/RES/72/195", "en") == 1
    assert entries.row_of("A/RES/72/195", "fr") is None


def test_status_is_told_by_a_mark_beside_the_word(entries: Entries) -> None:
    cell = entries.index(0, columns.STATUS)
    assert cell.data() == "Draft"
    assert cell.data(Qt.ItemDataRole.DecorationRole) is not None
