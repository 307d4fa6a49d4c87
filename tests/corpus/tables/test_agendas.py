"""The agenda of a session is gathered from what was submitted under it."""

from __future__ import annotations

from drafter.core.masthead.agenda import AgendaItem
from drafter.core.model import Masthead
from drafter.corpus.tables.agendas import items

_CRIME, _WOMEN = "Crime prevention and criminal justice", "Advancement of women"


def submitted(session: int | None, number: str | None, title: str | None) -> Masthead:
    """Return the masthead of a text under an item."""
    return Masthead(session_number=session, agenda_item=number, agenda_title=title)


def test_the_session_comes_first_then_the_newest_then_the_busiest_items() -> None:
    found = items(
        [
            submitted(78, "106", _CRIME),
            submitted(80, "28", _WOMEN),
            submitted(79, "109", _CRIME),
            submitted(79, "28", _WOMEN),
            submitted(79, "28", _WOMEN),
        ],
        78,
    )
    assert [(item.session, item.number) for item in found] == [
        (78, "106"), (80, "28"), (79, "28"), (79, "109"),
    ]  # fmt: skip


def test_an_item_has_the_title_that_most_texts_print() -> None:
    printed = [_CRIME, f"{_CRIME} and", "Crime prevention\n  and criminal justice"]
    found = items([submitted(80, "106", title) for title in printed], 80)
    assert found == (AgendaItem("106", _CRIME, 80),)


def test_what_has_no_number_or_no_title_is_no_item() -> None:
    assert items([submitted(80, None, _CRIME), submitted(80, "106", None)], 80) == ()


def test_a_text_without_a_session_is_of_some_other_one() -> None:
    assert items([submitted(None, "106", _CRIME)], 80) == (AgendaItem("106", _CRIME, None),)
