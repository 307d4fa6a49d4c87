"""Comments on the page go with their words through everything that is done there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.gui.drafts import draft

from drafter.core.history import Caret
from drafter.core.model import Comment
from drafter.gui import theme
from drafter.gui.editor.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCursor
    from pytestqt.qtbot import QtBot

    from drafter.core.model import Document

_DRAFT = draft("P Recalling its resolution 70/1 on lamps,", "O Calls upon all States to act.")


def commented(document: Document, words: str) -> Document:
    """Return a draft with a comment on some words."""
    paragraph = next(one for one in document.paragraphs if words in one.text)
    start = paragraph.text.index(words)
    comment = Comment(
        id="c1", text="Why?", author="Ada", paragraph=paragraph.id, start=start,
        end=start + len(words), quoted=words,
    )  # fmt: skip
    return replace(document, comments=(comment,))


def commented_words(page: Page) -> list[str]:
    document = page.document()
    texts = {one.id: one.text for one in document.paragraphs}
    return [texts[one.paragraph or ""][one.start : one.end] for one in document.comments]


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page(theme.load("light"))
    qtbot.addWidget(made)
    made.show_document(commented(_DRAFT, "resolution 70/1"))
    return made


def put_cursor(page: Page, words: str, *, selecting: bool = False) -> QTextCursor:
    """Put the cursor before some words, or select them."""
    cursor = page._sheet.document().find(words)
    assert not cursor.isNull()
    if not selecting:
        cursor.setPosition(cursor.selectionStart())
    page._sheet.setTextCursor(cursor)
    return cursor


def test_typing_before_and_within_the_words_keeps_the_comment(page: Page) -> None:
    put_cursor(page, "its").insertText("with joy ")
    put_cursor(page, "70/1").insertText("number ")
    assert commented_words(page) == ["resolution number 70/1"]
    page.undo_stack.undo()
    page.undo_stack.undo()
    assert page.document() == commented(_DRAFT, "resolution 70/1")


def test_a_split_paragraph_keeps_it_and_joining_brings_it_back(page: Page) -> None:
    put_cursor(page, "resolution")
    page.perform("enter")
    assert commented_words(page) == ["resolution 70/1"]
    put_cursor(page, "Recalling")
    page.perform("join")
    assert commented_words(page) == ["resolution 70/1"]


def test_a_moved_paragraph_takes_it_along(page: Page) -> None:
    put_cursor(page, "Recalling")
    page.perform("move_down")
    assert commented_words(page) == ["resolution 70/1"]


def test_a_deleted_paragraph_takes_it_and_undo_brings_it_back(page: Page) -> None:
    put_cursor(page, "Recalling")
    page.perform("delete_paragraph")
    assert page.document().comments == ()
    page.undo_stack.undo()
    assert commented_words(page) == ["resolution 70/1"]


def test_what_is_cut_and_pasted_brings_its_comment(page: Page) -> None:
    put_cursor(page, "its resolution 70/1 on", selecting=True)
    page.cut()
    put_cursor(page, "all States")
    page.paste()
    assert [one.text for one in page.document().paragraphs][-1] == (
        "Calls upon its resolution 70/1 onall States to act."
    )
    assert commented_words(page) == ["resolution 70/1"]


@pytest.mark.parametrize("carried", ["its resolution 70/1", "on lamps", "Recalling"])
@pytest.mark.parametrize("target", [(0, 0), (0, 10), (0, 40), (1, 6)])
def test_it_stays_with_its_words_whatever_the_mouse_moves(
    page: Page, carried: str, target: tuple[int, int]
) -> None:
    put_cursor(page, carried, selecting=True)
    page._sheet.words_moved.emit(page._make_mime(), Caret(*target))
    assert commented_words(page) == ["resolution 70/1"]
    page.undo_stack.undo()
    assert page.document() == commented(_DRAFT, "resolution 70/1")


def test_what_is_copied_does_not_double_the_comment(page: Page) -> None:
    put_cursor(page, "its resolution 70/1 on", selecting=True)
    page.copy()
    put_cursor(page, "all States")
    page.paste()
    assert commented_words(page) == ["resolution 70/1"]
    assert page.document().comments[0].paragraph == page.document().paragraphs[1].id


def test_a_comment_comes_with_words_of_another_draft(page: Page) -> None:
    put_cursor(page, "its resolution 70/1 on", selecting=True)
    page.copy()
    other = commented(draft("O Calls upon all States to act."), "States")
    page.show_document(replace(other, comments=(replace(other.comments[0], text="Which?"),)))
    put_cursor(page, "act")
    page.paste()
    assert sorted(commented_words(page)) == ["States", "resolution 70/1"]
    assert len({one.id for one in page.document().comments}) == 2


def test_a_comment_is_made_on_the_selected_words_wherever_they_went_meanwhile(page: Page) -> None:
    page.comments.author = "Bo"
    put_cursor(page, "all States", selecting=True)
    begun = page.comments.begin()
    assert begun is not None
    put_cursor(page, "Calls").insertText("Again: ")
    made = page.comments.finish(begun, " Which ones? ")
    (comment,) = page.comments.thread_of(made)
    assert (comment.text, comment.author, comment.quoted) == ("Which ones?", "Bo", "all States")
    assert commented_words(page) == ["resolution 70/1", "all States"]
    page.undo_stack.undo()
    assert commented_words(page) == ["resolution 70/1"]


def test_without_a_selection_the_word_at_the_cursor_is_meant(page: Page) -> None:
    put_cursor(page, "States")
    begun = page.comments.begin()
    assert begun is not None
    assert begun.comment.quoted == "States"


def test_the_next_comment_is_found_from_the_cursor_and_round(page: Page) -> None:
    put_cursor(page, "act", selecting=True)
    begun = page.comments.begin()
    assert begun is not None
    last = page.comments.finish(begun, "When?")
    put_cursor(page, "Calls")
    following = page.comments.beside(1)
    assert following is not None
    assert following.id == last
    first = page.comments.beside(1, last)
    assert first is not None
    assert first.id == "c1"
    before = page.comments.beside(-1)
    assert before == first


def test_the_signs_are_painted(page: Page, qtbot: QtBot) -> None:
    page.resize(900, 700)
    page.show()
    plain = Page(theme.load("light"))
    qtbot.addWidget(plain)
    plain.show_document(_DRAFT)
    plain.resize(900, 700)
    plain.show()
    shown, bare = (one._sheet.viewport().grab().toImage() for one in (page, plain))
    assert shown != bare


def test_a_click_on_the_margin_points_at_a_comment(page: Page) -> None:
    found: list[str] = []
    page.comments.pointed_at.connect(found.append)
    for index in range(len(page.document().paragraphs)):
        page._sheet.margin_clicked.emit(index)
    assert found == ["c1"]
