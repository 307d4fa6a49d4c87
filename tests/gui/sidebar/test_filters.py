"""Filters say what is asked of precedents, and offer only what the corpus has."""

from __future__ import annotations

from datetime import MAXYEAR
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
    """Return one of the choices by its accessible name."""
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


def test_nobody_is_asked_about_a_session_that_another_organ_had(filters: FilterRow) -> None:
    choice(filters, "Session").choose(72)
    asked: list[Filters] = []
    filters.changed.connect(lambda: asked.append(filters.filters()))
    choice(filters, "Organ").choose("Human Rights Council")
    assert asked == [Filters(organ="Human Rights Council")]


def test_a_session_that_the_organ_has_not_is_let_go(filters: FilterRow) -> None:
    choice(filters, "Session").choose(72)
    choice(filters, "Organ").choose("Human Rights Council")
    assert filters.filters() == Filters(organ="Human Rights Council")


def test_years_are_those_since_which_the_corpus_has_texts(filters: FilterRow) -> None:
    filters.set_entries(
        (*ENTRIES, entry(5, "A/RES/79/1", date="2024-09-22"), entry(6, "Old", date=None))
    )
    assert texts(choice(filters, "Years")) == ["Any year", "Since 2024", "Since 2017"]
    choice(filters, "Years").choose(2024)
    assert filters.filters() == Filters(years=(2024, MAXYEAR))
    assert filters.is_active


def test_a_language_is_a_choice_where_there_are_several(filters: FilterRow) -> None:
    assert choice(filters, "Language").isHidden()
    filters.set_entries((*ENTRIES, entry(5, "A/RES/79/1", language="fr")))
    assert not choice(filters, "Language").isHidden()
    assert texts(choice(filters, "Language")) == ["Any language", "English", "Français"]
    choice(filters, "Language").choose("fr")
    assert filters.filters() == Filters(language="fr")


@pytest.mark.parametrize("width", [230, 345, 400, 600])
def test_each_choice_can_be_seen_at_any_width(filters: FilterRow, width: int) -> None:
    filters.set_entries((*ENTRIES, entry(5, "A/RES/79/1", language="fr")))
    filters.resize(width, 90)
    filters.show()
    filters.grab()
    places = [one.geometry() for one in filters.findChildren(Choice)]
    assert len({(place.x(), place.y()) for place in places}) == len(places)
    assert all(place.width() > 40 for place in places)


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
