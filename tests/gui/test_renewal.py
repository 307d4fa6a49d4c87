"""What must be renewed is listed, shown in its place, and changed only when the user says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QListWidget, QPushButton
from tests.gui.drafts import Paper, draft

from drafter.gui.renewal import Renewals, lines, place_of, renewed
from drafter.services.renewing import Renewal

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DRAFT = draft("P Recalling its resolution 70/1,", "O Requests a report at its seventieth session.")
SESSION = Renewal(
    paragraph="p3", start=25, end=35, what="the session is past", suggestion="seventy-first"
)
REPORT = Renewal(paragraph="p3", start=11, end=17, what="the report may be out")


@pytest.fixture
def paper() -> Paper:
    return Paper(DRAFT)


@pytest.fixture
def panel(qtbot: QtBot, paper: Paper) -> Renewals:
    made = Renewals(paper)
    qtbot.addWidget(made)
    made.show_renewals((SESSION, REPORT))
    return made


def press(panel: Renewals, text: str) -> None:
    """Press a button by what it says."""
    buttons = panel.findChildren(QPushButton)
    next(one for one in buttons if one.text().replace("&", "") == text).click()


def listed(panel: Renewals) -> list[str]:
    """Return what the list says."""
    view = panel.findChildren(QListWidget)[0]
    return [view.item(row).text() for row in range(view.count())]


def test_each_line_says_where_and_what_and_what_might_stand_there(panel: Renewals):
    assert listed(panel) == [
        "OP1: the session is past → “seventy-first”",
        "OP1: the report may be out",
    ]


def test_nothing_is_changed_by_showing_it(panel: Renewals, paper: Paper):
    assert not panel.isHidden()
    assert paper.document() == DRAFT


def test_a_click_shows_the_words(panel: Renewals, paper: Paper):
    view = panel.findChildren(QListWidget)[0]
    view.itemClicked.emit(view.item(0))
    assert paper.selected == ("p3", 25, 35)


def test_renewing_is_one_step_of_undo(panel: Renewals, paper: Paper):
    press(panel, "Renew")
    assert paper.document().paragraphs[2].text == "Requests a report at its seventy-first session."
    assert paper.undo_stack.undoText() == "Renew"
    assert len(listed(panel)) == 1


def test_where_only_the_user_can_know_nothing_can_be_renewed(panel: Renewals):
    panel.findChildren(QListWidget)[0].setCurrentRow(1)
    button = next(b for b in panel.findChildren(QPushButton) if b.text() == "&Renew")
    assert not button.isEnabled()


def test_the_panel_goes_when_all_is_done(panel: Renewals):
    press(panel, "Done")
    press(panel, "Done")
    assert panel.isHidden()


def test_words_are_found_again_after_the_user_wrote_before_them():
    line = lines(DRAFT, [SESSION])[0]
    later = draft(
        "P Recalling 70/1,",
        "O Requests the Secretary-General to report at its seventieth session.",
    )
    place = place_of(later, line)
    assert place is not None
    assert later.paragraphs[2].text[place.start : place.end] == "seventieth"


def test_words_that_are_gone_are_left_alone():
    line = lines(DRAFT, [SESSION])[0]
    assert renewed(draft("P Recalling 70/1,", "O Requests a report soon."), line) is None


def test_the_session_of_the_masthead_is_renewed_with_its_number():
    line = lines(DRAFT, [Renewal(field="session", what="x", suggestion="Seventy-first session")])[0]
    changed = renewed(DRAFT, line)
    assert changed is not None
    assert changed.masthead.session_number == 71


def test_a_resolution_that_is_not_recalled_yet_opens_the_preamble():
    words = "Recalling its resolution 72/195,"
    line = lines(DRAFT, [Renewal(what="x", suggestion=words)])[0]
    changed = renewed(DRAFT, line)
    assert changed is not None
    assert changed.paragraphs[1].text == words
    assert changed.paragraphs[1].opening_phrase == "Recalling"
