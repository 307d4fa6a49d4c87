"""Choosing in the fields of the masthead what may stand there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.documents import draft

from drafter.core.masthead.agenda import AgendaItem
from drafter.core.model import Masthead

if TYPE_CHECKING:
    from drafter.gui.editor.field import Field
    from drafter.gui.editor.page import Page


@pytest.fixture
def shown(page: Page) -> Page:
    masthead = Masthead(organ="General Assembly", committee="Third Committee", session_number=80)
    page.show_document(replace(draft("P One,"), masthead=masthead))
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    return page


def _enter(page: Page, name: str) -> Field:
    field = page._masthead._fields[name]
    field.setFocus(Qt.FocusReason.TabFocusReason)
    return field


def _press(field: Field, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(field, key)


def test_an_empty_field_offers_what_it_may_say_and_the_arrows_take(shown: Page):
    field = _enter(shown, "session")
    choices = shown._masthead.choices._list
    assert choices.item(0).text() == "Eightieth session"
    _press(field, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert field.toPlainText() == "Eighty-first session"
    assert shown.document().masthead.session_number == 81
    assert not choices.isVisible()
    shown.undo_stack.undo()
    assert shown.document().masthead.session_number == 80


def test_names_of_states_are_completed_one_after_the_other(shown: Page):
    field = _enter(shown, "sponsors")
    QTest.keyClicks(field, "Peru, russ")
    _press(field, Qt.Key.Key_Down, Qt.Key.Key_Tab)
    QTest.keyClicks(field, " and ang")
    _press(field, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert shown.document().masthead.sponsors == ("Peru", "Russian Federation", "Angola")


def test_states_come_into_their_order_when_one_leaves_as_a_step_of_its_own(shown: Page):
    field = _enter(shown, "sponsors")
    QTest.keyClicks(field, "peru and Chad")
    shown.focus_body()
    assert shown.document().masthead.sponsors == ("Chad", "Peru")
    assert field.toPlainText() == "Chad and Peru: draft resolution"
    assert shown.undo_stack.undoText() == "Sort sponsors"
    shown.undo_stack.undo()
    assert shown.document().masthead.sponsors == ("peru", "Chad")


def test_a_list_from_elsewhere_keeps_its_order_while_nobody_writes_in_it(shown: Page):
    document = shown.document()
    names = ("Spain", "Sudan", "State of Palestine")
    shown.show_document(replace(document, masthead=replace(document.masthead, sponsors=names)))
    _enter(shown, "sponsors")
    shown.focus_body()
    assert shown.document().masthead.sponsors == names


def test_escape_closes_the_choices_and_enter_goes_on(shown: Page):
    field = _enter(shown, "organ")
    field.selectAll()
    QTest.keyClicks(field, "s")
    choices = shown._masthead.choices._list
    assert choices.isVisible()
    _press(field, Qt.Key.Key_Escape)
    assert not choices.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert choices.isVisible()
    _press(field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is shown._masthead._fields["distribution"]
    assert choices.item(0).text() == "Distr.: Limited"


AGENDA = (
    AgendaItem("71 (b)", "Human rights questions", 80),
    AgendaItem("106", "Crime prevention and criminal justice", 80),
)


def test_an_item_of_the_agenda_brings_its_title(shown: Page):
    shown.masthead_choices.set_agenda(AGENDA)
    field = _enter(shown, "agenda_item")
    QTest.keyClicks(field, "10")
    _press(field, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    masthead = shown.document().masthead
    assert (masthead.agenda_item, masthead.agenda_title) == (
        "106",
        "Crime prevention and criminal justice",
    )


def test_a_title_of_ones_own_stays(shown: Page):
    shown.masthead_choices.set_agenda(AGENDA)
    QTest.keyClicks(_enter(shown, "agenda_title"), "A title of mine")
    field = _enter(shown, "agenda_item")
    _press(field, Qt.Key.Key_Down, Qt.Key.Key_Return)
    masthead = shown.document().masthead
    assert (masthead.agenda_item, masthead.agenda_title) == ("71 (b)", "A title of mine")
