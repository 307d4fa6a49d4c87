"""What was done on one page can be undone and made again on another, as after a crash."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from tests.gui.drafts import draft

from drafter.core import history_json
from drafter.core.history import History
from drafter.gui import theme
from drafter.gui.editor.page import Page

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from drafter.core.model import Document

BASE = draft("P Recalling its resolution 70/1,", "O Calls upon all States to act.")


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    """A page on which some things were done, and the last two undone."""
    made = _page(qtbot)
    made.show_document(BASE)
    made.go_to("p2", 32)
    QTest.keyClicks(made._sheet, " and noting")
    made.undo_stack.setClean()
    made.perform("enter")
    QTest.keyClicks(made._sheet, "Noting it,")
    made.footnotes.add()
    made.perform("move_up")
    made.undo_stack.undo()
    made.undo_stack.undo()
    return made


def _page(qtbot: QtBot) -> Page:
    made = Page(theme.load("light"))
    qtbot.addWidget(made)
    made.resize(900, 700)
    return made


def _recovered(page: Page, qtbot: QtBot) -> Page:
    """Show on another page what is left of a page after a crash."""
    history = page.undo_stack.history(page.document())
    told = json.loads(json.dumps(history_json.continued(History(history.base), history)))
    again = _page(qtbot)
    known = history_json.resumed(History(history.base), told)
    again.show_document(known.document)
    again.undo_stack.take_over(known)
    return again


def _states(page: Page) -> list[tuple[str, Document]]:
    """Return what all states are called and say, from the first to the last."""
    stack = page.undo_stack
    found: list[tuple[str, Document]] = []
    for index in range(stack.count() + 1):
        stack.setIndex(index)
        found.append((stack.undoText(), page.document()))
    return found


def test_the_page_stands_where_it_stood(qtbot: QtBot, page: Page):
    again = _recovered(page, qtbot)
    assert again.document() == page.document()
    assert again._body.read() == page.document().paragraphs
    assert again.undo_stack.index() == page.undo_stack.index()
    assert again.undo_stack.cleanIndex() == page.undo_stack.cleanIndex()
    assert again.caret() == page.caret()


def test_undo_and_redo_go_through_what_was_done_before(qtbot: QtBot, page: Page):
    again = _recovered(page, qtbot)
    told = _states(page)
    assert _states(again) == told
    assert told[0] == ("", BASE)
    assert [name for name, _ in told].count("Typing") > 1


def test_what_is_done_afterwards_takes_the_place_of_what_was_undone(qtbot: QtBot, page: Page):
    again = _recovered(page, qtbot)
    before = again.undo_stack.index()
    again.perform("enter")
    history = again.undo_stack.history(again.document())
    assert again.undo_stack.count() == len(history.steps) == before + 1
    assert history.document == again.document()
    assert history.base == BASE


def test_a_history_is_the_same_while_nothing_is_done(page: Page):
    first, second = (page.undo_stack.history(page.document()) for _ in range(2))
    assert all(one is other for one, other in zip(first.steps, second.steps, strict=True))


def test_typing_that_merges_makes_another_last_step(qtbot: QtBot):
    page = _page(qtbot)
    page.show_document(BASE)
    page.go_to("p2", 32)
    QTest.keyClicks(page._sheet, "a")
    first = page.undo_stack.history(page.document())
    QTest.keyClicks(page._sheet, "b")
    second = page.undo_stack.history(page.document())
    assert len(first.steps) == len(second.steps) == 1
    assert first.document != second.document == page.document()
