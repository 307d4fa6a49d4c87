"""The bar finds what is typed, goes round, and replaces as one step of undo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)
from tests.gui.drafts import Paper, draft

from drafter.core.model import Note, Run
from drafter.gui import theme
from drafter.gui.dialogs.replacing import Replacing
from drafter.gui.find_bar import FindBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def paper() -> Paper:
    return Paper(draft("P Noting that States act,", "O Urges States to act with other States."))


@pytest.fixture
def bar(qtbot: QtBot, paper: Paper) -> FindBar:
    made = FindBar(paper, theme.load("light"))
    qtbot.addWidget(made)
    made.begin(replacing=True)
    return made


def field(bar: FindBar, name: str) -> QLineEdit:
    """Return a field by the name a screen reader gives it."""
    return next(one for one in bar.findChildren(QLineEdit) if one.accessibleName() == name)


def type_words(bar: FindBar, words: str) -> None:
    """Type what is looked for."""
    QTest.keyClicks(field(bar, "Find in the draft"), words)


def press(bar: FindBar, text: str) -> None:
    """Press a button by what it says."""
    buttons = bar.findChildren(QPushButton)
    next(one for one in buttons if one.text().replace("&", "") == text).click()


def said(bar: FindBar) -> str:
    """Return what the bar says of its search."""
    return " ".join(label.text() for label in bar.findChildren(QLabel)).strip()


def test_it_counts_while_one_types(bar: FindBar):
    type_words(bar, "states")
    assert said(bar) == "3 places"


def test_enter_goes_to_the_places_in_turn_and_round(bar: FindBar, paper: Paper):
    type_words(bar, "states")
    gone: list[object] = []
    for _ in range(4):
        QTest.keyClick(field(bar, "Find in the draft"), Qt.Key.Key_Return)
        gone.append(paper.selected)
    assert gone == [("p2", 12, 18), ("p3", 6, 12), ("p3", 31, 37), ("p2", 12, 18)]
    assert said(bar) == "1 of 3"


def test_shift_and_enter_go_backwards(bar: FindBar, paper: Paper):
    type_words(bar, "states")
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(field(bar, "Find in the draft"), Qt.Key.Key_Return, shift)
    assert paper.selected == ("p3", 31, 37)


def test_what_is_not_there_is_said(bar: FindBar):
    type_words(bar, "wells")
    assert said(bar) == "Not found"


def test_it_begins_with_the_selected_words(bar: FindBar, paper: Paper):
    paper.selection = "act"
    bar.begin(replacing=False)
    assert field(bar, "Find in the draft").text() == "act"
    assert said(bar) == "2 places"


def test_one_place_is_replaced_and_the_next_one_shown(bar: FindBar, paper: Paper):
    type_words(bar, "states")
    field(bar, "Replace with").setText("Members")
    press(bar, "Replace")
    press(bar, "Replace")
    assert paper.document().paragraphs[1].text == "Noting that Members act,"
    assert paper.selected == ("p3", 6, 12)


def test_all_places_are_replaced_as_one_step(bar: FindBar, paper: Paper):
    type_words(bar, "states")
    field(bar, "Replace with").setText("Members")
    press(bar, "Replace all")
    assert paper.document().paragraphs[2].text == "Urges Members to act with other Members."
    assert paper.undo_stack.count() == 1
    assert said(bar) == "3 places replaced"


def test_replacing_a_word_by_one_that_holds_it_comes_to_an_end(bar: FindBar, paper: Paper):
    type_words(bar, "states")
    field(bar, "Replace with").setText("Member States")
    for _ in range(4):
        press(bar, "Replace")
    assert (
        paper.document().paragraphs[2].text
        == "Urges Member States to act with other Member States."
    )


def test_a_pattern_that_makes_no_sense_is_said_in_the_bar(bar: FindBar):
    pattern = next(one for one in bar.findChildren(type(bar._pattern)) if one.text() == ".*")
    pattern.click()
    type_words(bar, "(")
    assert "cannot be understood" in said(bar)


def test_all_places_are_marked_until_it_closes(bar: FindBar, paper: Paper):
    type_words(bar, "states")
    assert len(paper.marked) == 3
    QTest.keyClick(field(bar, "Find in the draft"), Qt.Key.Key_Escape)
    assert paper.marked == ()


def test_escape_closes_it(qtbot: QtBot, bar: FindBar):
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(field(bar, "Find in the draft"), Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_words_are_found_in_notes_too_and_only_there_if_one_asks(bar: FindBar, paper: Paper):
    body = paper.document().paragraphs
    marked = replace(body[1], runs=(*body[1].runs, Run(note="n1")))
    note = Note(id="n1", runs=(Run("See States."),))
    paper.show_document(
        replace(paper.document(), paragraphs=(body[0], marked, *body[2:]), notes=(note,))
    )
    type_words(bar, "states")
    assert said(bar) == "4 places"
    scope = bar.findChild(QComboBox)
    assert scope is not None
    scope.setCurrentText("In the notes")
    assert said(bar) == "1 place"
    QTest.keyClick(field(bar, "Find in the draft"), Qt.Key.Key_Return)
    assert (paper.selected, paper.selected_note) == (("p2", 4, 10), "n1")


def test_all_replacements_are_shown_first_and_only_those_ticked_are_made(
    bar: FindBar, paper: Paper
):
    type_words(bar, "States")
    QTest.keyClicks(field(bar, "Replace with"), "countries")
    press(bar, "Preview…")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Replacing)
    places = dialog.findChild(QListWidget)
    assert places is not None
    assert [places.item(row).text().partition(":")[0] for row in range(3)] == ["PP1", "OP1", "OP1"]
    QTest.keyClick(places, Qt.Key.Key_Down)
    QTest.keyClick(places, Qt.Key.Key_Space)
    dialog.grab()
    press_in(dialog, "Replace 2 places")
    assert [p.text for p in paper.document().paragraphs[1:]] == [
        "Noting that countries act,", "Urges States to act with other countries.",
    ]  # fmt: skip
    assert paper.undo_stack.count() == 1


def press_in(widget: QWidget, text: str) -> None:
    """Press a button of a dialog by what it says."""
    buttons = widget.findChildren(QPushButton)
    next(one for one in buttons if one.text().replace("&", "") == text).click()


def test_what_is_wrong_with_an_expression_is_said_in_full_until_it_is_mended(bar: FindBar):
    bar.begin(replacing=True)
    bar._pattern.setChecked(True)
    bar._field.clear()
    QTest.keyClicks(bar._field, "(lamps")
    assert bar._trouble.isVisibleTo(bar)
    assert bar._trouble.text().startswith("The pattern cannot be understood")
    assert bar._count.text() == ""
    QTest.keyClicks(bar._field, ")")
    assert not bar._trouble.isVisibleTo(bar)


def test_an_expression_that_would_take_forever_is_broken_off(bar: FindBar, paper: Paper):
    words = " ".join(f"lamp{number}" for number in range(40))
    paper.show_document(draft(f"P Noting {words},"))
    bar._pattern.setChecked(True)
    bar._field.setText(r"(\w+\s?)+;")
    bar._on_typed()
    assert bar._trouble.text().startswith("To look for this pattern takes too long")


def test_where_there_is_little_room_the_field_has_a_line_for_itself(bar: FindBar):
    words, capitals = field(bar, "Find in the draft"), _named(bar, "Match capitals")
    bar.resize(900, bar.sizeHint().height())
    QTest.qWait(0)
    assert words.geometry().bottom() > _top(bar, capitals)
    bar.resize(420, bar.sizeHint().height())
    QTest.qWait(0)
    assert words.geometry().bottom() < _top(bar, capitals)
    assert words.width() > 300
    bar.resize(900, bar.sizeHint().height())
    QTest.qWait(0)
    assert words.geometry().bottom() > _top(bar, capitals)


def _named(bar: FindBar, name: str) -> QWidget:
    return next(one for one in bar.findChildren(QWidget) if one.accessibleName() == name)


def _top(bar: FindBar, widget: QWidget) -> int:
    return widget.mapTo(bar, widget.rect().topLeft()).y()
