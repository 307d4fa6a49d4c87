"""Comments are read, made, answered, dealt with and removed in the bar below the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.gui.drafts import draft
from tests.gui.editor.test_comments import commented, put_cursor

from drafter.gui import theme
from drafter.gui.comment_bar import CommentBar
from drafter.gui.editor.page import Page

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_DRAFT = draft("P Recalling its resolution 70/1 on lamps,", "O Calls upon all States to act.")


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page(theme.load("light"))
    qtbot.addWidget(made)
    made.show_document(commented(_DRAFT, "resolution 70/1"))
    return made


@pytest.fixture
def bar(page: Page, qtbot: QtBot) -> CommentBar:
    made = CommentBar(page, theme.load("light"))
    qtbot.addWidget(made)
    return made


def test_the_next_comment_is_shown_with_its_author_and_its_words(
    bar: CommentBar, page: Page
) -> None:
    bar.go_to_next()
    assert bar._title.text() == "On “resolution 70/1”"
    assert "Ada" in bar._text.toPlainText()
    assert "Why?" in bar._text.toPlainText()
    assert bar._count.text() == "1 of 1"
    assert page.selected_text() == "resolution 70/1"


def test_without_comments_the_bar_says_how_to_make_one(bar: CommentBar, page: Page) -> None:
    page.show_document(_DRAFT)
    bar.go_to_next()
    assert "There are no comments" in bar._text.toPlainText()
    assert not bar._next.isEnabled()


def test_a_comment_is_written_and_shown(bar: CommentBar, page: Page) -> None:
    put_cursor(page, "all States", selecting=True)
    bar.begin()
    assert bar._title.text() == "Comment on “all States”"
    assert not bar._save.isEnabled()
    QTest.keyClicks(bar._field, "Which ones?")
    QTest.keyClick(bar._field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.document().comments[-1].text == "Which ones?"
    assert "Which ones?" in bar._text.toPlainText()
    assert bar._count.text() == "2 of 2"


def test_a_comment_is_answered(bar: CommentBar, page: Page) -> None:
    bar.go_to_next()
    bar._answer.click()
    bar._field.setPlainText("Because.")
    bar._save.click()
    assert [one.answers for one in page.document().comments] == [None, "c1"]
    assert "Because." in bar._text.toPlainText()


def test_a_comment_is_done_and_opened_again(bar: CommentBar, page: Page) -> None:
    bar.go_to_next()
    bar._done.click()
    assert page.document().comments[0].is_done
    bar._done.click()
    assert not page.document().comments[0].is_done


def test_a_comment_is_removed_and_undo_brings_it_back(bar: CommentBar, page: Page) -> None:
    bar.go_to_next()
    bar._remove.click()
    assert page.document().comments == ()
    assert "There are no comments" in bar._text.toPlainText()
    page.undo_stack.undo()
    assert [one.id for one in page.document().comments] == ["c1"]


def test_words_that_are_gone_are_still_named(bar: CommentBar, page: Page) -> None:
    put_cursor(page, "resolution 70/1", selecting=True).removeSelectedText()
    bar.go_to_next()
    assert bar._title.text() == "On “resolution 70/1”, which is gone"


def test_esc_leaves_the_field_and_keeps_what_was_begun(bar: CommentBar, page: Page) -> None:
    put_cursor(page, "all States", selecting=True)
    bar.begin()
    QTest.keyClicks(bar._field, "Which")
    QTest.keyClick(bar._field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert len(page.document().comments) == 1
    bar.begin()
    assert bar._field.toPlainText() == "Which"


def test_what_is_shown_follows_the_draft(bar: CommentBar, page: Page) -> None:
    bar.go_to_next()
    put_cursor(page, "70/1").insertText("number ")
    assert bar._title.text() == "On “resolution number 70/1”"
    page.change("Removed", _DRAFT)
    assert bar._title.text() == "Comments"


def test_another_draft_closes_the_bar(bar: CommentBar, page: Page) -> None:
    put_cursor(page, "all States", selecting=True)
    bar.begin()
    QTest.keyClicks(bar._field, "Which")
    page.show_document(_DRAFT)
    assert bar.isHidden()
    put_cursor(page, "lamps", selecting=True)
    bar.begin()
    assert bar._field.toPlainText() == ""
