"""What a field of the masthead may say follows from what is typed and from the other fields."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.core.masthead import states
from drafter.core.masthead.agenda import AgendaItem
from drafter.core.model import Masthead
from drafter.services.masthead_choices import Choice, Setting, is_sortable
from drafter.services.masthead_choices import choices as choices_in


def choices(
    field: str, typed: str, masthead: Masthead, today: str, agenda: tuple[AgendaItem, ...] = ()
) -> tuple[Choice, ...]:
    return choices_in(field, typed, Setting(masthead=masthead, today=today, agenda=agenda))


_THIRD = Masthead(organ="General Assembly", committee="Third Committee", session_number=80)
_DRUGS = Masthead(
    organ="Economic and Social Council", committee="Commission on Narcotic Drugs", session_number=68
)


@pytest.mark.parametrize(
    ("masthead", "field", "typed", "first"),
    [
        (_THIRD, "organ", "hum", "Human Rights Council"),
        (_THIRD, "committee", "six", "Sixth Committee"),
        (_DRUGS, "committee", "narc", "Commission on Narcotic Drugs"),
        (_THIRD, "session", "81", "Eighty-first session"),
        (_THIRD, "session", "eighty-f", "Eighty-first session"),
        (_THIRD, "session", "", "Eightieth session"),
        (Masthead(), "session", "", "Eighty-first session"),
        (_THIRD, "symbol", "", "A/C.3/80/L."),
        (_DRUGS, "symbol", "E/CN", "E/CN.7/2026/L."),
        (_THIRD, "agenda_item", "71b", "Agenda item 71 (b)"),
        (_THIRD, "date", "", "28 November 2026"),
        (_THIRD, "distribution", "lim", "Distr.: Limited"),
        (_THIRD, "original_language", "Fr", "Original: French"),
        (_THIRD, "sponsors", "cote", "Côte d'Ivoire"),
        (_THIRD, "sponsors", "Chad, ivory", "Chad, Côte d'Ivoire"),
        (_THIRD, "sponsors", "Chad, Antigua and Bar", "Chad, Antigua and Barbuda"),
        (_THIRD, "sponsors", "Chad and Turk", "Chad and Türkiye"),
        (_THIRD, "sponsors", "Chad: rev", "Chad: revised draft resolution"),
    ],
)
def test_the_most_fitting_choice_comes_first(
    masthead: Masthead, field: str, typed: str, first: str
):
    assert choices(field, typed, masthead, "2026-11-28")[0].text == first


@pytest.mark.parametrize(
    ("field", "typed"),
    [("title", "x"), ("sponsors", "Chad, "), ("sponsors", "Chad, Chad"), ("session", "x"),
     ("session", "0"), ("agenda_item", "none"), ("organ", "General Assembly")],
)  # fmt: skip
def test_nothing_is_offered_where_nothing_fits_or_it_stands_there_already(field: str, typed: str):
    assert choices(field, typed, _THIRD, "2026-11-28") == ()


def test_former_names_are_known_but_not_offered():
    assert states.is_state("Swaziland")
    assert states.named("swaz") == ("Eswatini",)


def test_a_list_with_something_else_than_states_is_not_sorted():
    assert is_sortable(["Chad", "Côte d’Ivoire"])
    assert not is_sortable(["Chad", "on behalf of the Group of African States"])


_AGENDA = (
    AgendaItem("71 (b)", "Human rights questions", 80),
    AgendaItem("106", "Crime prevention and criminal justice", 80),
    AgendaItem("98", "Crime prevention and criminal justice", 79),
    AgendaItem("7", "Social development", 79),
)


@pytest.mark.parametrize(
    ("typed", "labels"),
    [
        ("", ["Agenda item 71 (b): Human rights questions",
              "Agenda item 106: Crime prevention and criminal justice",
              "Agenda item 98: Crime prevention and criminal justice (seventy-ninth session)",
              "Agenda item 7: Social development (seventy-ninth session)"]),
        ("71b", ["Agenda item 71 (b): Human rights questions"]),
        ("10", ["Agenda item 10", "Agenda item 106: Crime prevention and criminal justice"]),
        ("social", ["Agenda item 7: Social development (seventy-ninth session)"]),
    ],
)  # fmt: skip
def test_items_of_the_agenda_are_offered_with_their_titles(typed: str, labels: list[str]) -> None:
    found = choices("agenda_item", typed, _THIRD, "2026-11-28", _AGENDA)
    assert [choice.label for choice in found] == labels


def test_taking_an_item_takes_its_title_along() -> None:
    choice = choices("agenda_item", "106", _THIRD, "2026-11-28", _AGENDA)[0]
    assert (choice.text, choice.title) == (
        "Agenda item 106",
        "Crime prevention and criminal justice",
    )


def test_titles_of_the_chosen_item_come_first_and_each_once() -> None:
    masthead = replace(_THIRD, agenda_item="7")
    found = choices("agenda_title", "", masthead, "2026-11-28", _AGENDA)
    assert [choice.text for choice in found] == [
        "Social development",
        "Human rights questions",
        "Crime prevention and criminal justice",
    ]


@pytest.mark.parametrize(
    ("language", "field", "typed", "first"),
    [
        ("fr", "organ", "cons", "Conseil des droits de l’homme"),
        ("fr", "committee", "tro", "Troisième Commission"),
        ("fr", "session", "81", "Quatre-vingt-unième session"),
        ("fr", "session", "", "Quatre-vingtième session"),
        ("fr", "symbol", "", "A/C.3/80/L."),
        ("fr", "agenda_item", "71b", "Point 71 b) de l’ordre du jour"),
        ("fr", "date", "", "28 novembre 2026"),
        ("fr", "distribution", "", "Distr. limitée"),
        ("fr", "original_language", "Original : f", "Original : français"),
        ("fr", "sponsors", "Tchad et Coree", "Tchad et République de Corée"),
        ("fr", "sponsors", "Tchad : projet de résolution r", "Tchad : projet de résolution révisé"),
        ("es", "sponsors", "Chile, bosnia y her", "Chile, Bosnia y Herzegovina"),
        ("ru", "sponsors", "Ирак и босн", "Ирак и Босния и Герцеговина"),
        ("ru", "distribution", "", "Distr.: Limited"),
        ("zh", "agenda_item", "71b", "议程项目71 (b)"),
        ("zh", "sponsors", "伊拉克、科", "伊拉克、科摩罗"),
        ("ar", "sponsors", "العراق وكوب", "العراق وكوبا"),
        ("ar", "sponsors", "يمن", "اليمن"),
    ],
)
def test_choices_are_in_the_language_of_the_draft(
    language: str, field: str, typed: str, first: str
) -> None:
    setting = Setting(masthead=_THIRD, today="2026-11-28", language=language)
    assert choices_in(field, typed, setting)[0].text == first


def test_lists_are_sorted_where_the_language_has_an_alphabet_for_it() -> None:
    assert is_sortable(["Égypte", "Tchad"], "fr")
    assert not is_sortable(["Egypt", "Chad"], "fr")
    assert not is_sortable(["中国", "古巴"], "zh")
