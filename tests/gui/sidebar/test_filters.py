"""Filters say what is asked of precedents, and offer only what the corpus has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.gui.sidebar.driving import Ear
from tests.gui.sidebar.examples import entry

from drafter.core.model import Part, Status
from drafter.corpus import Filters
from drafter.gui.sidebar.choice import Choice
from drafter.gui.sidebar.filters import FilterRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from drafter.gui.theme import Theme

ENTRIES = (
    entry(1, "A/RES/72/195"),
    entry(2, "A/RES/68/192", session_number=68),
    entry(3, "A/HRC/RES/35/5", organ="Human Rights Council", session_number=35),
    entry(4, "S/RES/1325 (2000)", organ="Security Council", session_number=None),
)


@pytest.fixture
def filters(qtbot: QtBot, theme: Theme) -> FilterRow:
    """The row of the precedents, with a small corpus."""
    made = FilterRow(theme, follows_paragraph=True)
    qtbot.addWidget(made)
    made.set_entries(ENTRIES)
    return made


def choice(filters: FilterRow, name: str) -> Choice:
    """Return one of the four choices by its accessible name."""
    return next(one for one in filters.findChildren(Choice) if one.accessibleName() == name)


def texts(one: Choice) -> list[str]:
    """Return what a choice offers."""
    return [one.itemText(index) for index in range(one.count())]


@pytest.mark.parametrize(
    ("here", "expected"),
    [
        (Part.PREAMBULAR, Part.PREAMBULAR),
        (Part.OPERATIVE, Part.OPERATIVE),
        (Part.HEADING, None),
        (None, None),
    ],
)
def test_the_part_follows_the_paragraph(
    filters: FilterRow, here: Part | None, expected: Part | None
) -> None:
    assert filters.filters(here) == Filters(part=expected)


def test_following_can_be_switched_off(filters: FilterRow) -> None:
    filters.set_same_part(same=False)
    assert filters.filters(Part.OPERATIVE) == Filters()
    assert not filters.is_active


def test_organs_and_sessions_are_those_of_the_corpus(filters: FilterRow) -> None:
    organs = texts(choice(filters, "Organ"))
    assert organs == ["Any organ", "General Assembly", "Human Rights Council", "Security Council"]
    sessions = texts(choice(filters, "Session"))
    assert sessions == ["Any session", "Session 72", "Session 68", "Session 35"]


def test_sessions_are_those_of_the_chosen_organ(filters: FilterRow) -> None:
    choice(filters, "Organ").choose("Human Rights Council")
    assert texts(choice(filters, "Session")) == ["Any session", "Session 35"]


def test_a_session_that_the_organ_has_not_is_let_go(filters: FilterRow) -> None:
    choice(filters, "Session").choose(72)
    choice(filters, "Organ").choose("Human Rights Council")
    assert filters.filters() == Filters(organ="Human Rights Council")


def test_what_is_chosen_stays_when_the_corpus_grows(filters: FilterRow) -> None:
    choice(filters, "Organ").choose("General Assembly")
    choice(filters, "Session").choose(68)
    filters.set_entries((*ENTRIES, entry(5, "A/RES/79/1", session_number=79)))
    assert filters.filters() == Filters(organ="General Assembly", session=68)


def test_each_choice_is_told(filters: FilterRow) -> None:
    told = Ear(filters.changed)
    choice(filters, "Adopted texts or drafts").choose(Status.ADOPTED)
    assert len(told.heard) == 1
    assert filters.filters() == Filters(status=Status.ADOPTED)
    assert filters.is_active


def test_clearing_is_told_once(filters: FilterRow) -> None:
    choice(filters, "Adopted texts or drafts").choose(Status.ADOPTED)
    choice(filters, "Organ").choose("General Assembly")
    told = Ear(filters.changed)
    filters.clear()
    assert len(told.heard) == 1
    assert filters.filters() == Filters()
    assert not filters.is_active


def test_the_row_fits_a_narrow_sidebar(filters: FilterRow) -> None:
    filters.resize(280, 40)
    filters.show()
    filters.grab()
    assert filters.minimumSizeHint().width() <= 280
