"""Making, moving and changing paragraphs, and what is offered while one writes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.documents import draft

from drafter.core.model import Masthead, Run
from drafter.services.settings import Settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from drafter.gui.editor.page import Page


def _said(page: Page) -> list[str]:
    return [f"{'>' * p.level}{p.part[0].upper()} {p.text}" for p in page.document().paragraphs]


def _type(page: Page, words: str) -> None:
    QTest.keyClicks(page._sheet, words)


def _press(page: Page, key: Qt.Key) -> None:
    QTest.keyClick(page._sheet, key)


def test_a_paragraph_that_changes_its_part_changes_its_phrase_and_the_cursor_stays_in_its_word(
    page: Page,
):
    page.show_document(draft("P *Taking note* of the report,\nO *Decides* so."))
    page.go_to("p1", len("Taking note of the"))
    page.perform("make_operative")
    assert _said(page)[0] == "O Takes note of the report,"
    assert page.document().paragraphs[0].opening_phrase == "Takes note"
    _type(page, "!")
    assert page.current_text() == "Takes note of the! report,"
    page.perform("make_preambular")
    assert page.document().paragraphs[0].opening_phrase == "Taking note"


def test_sub_paragraphs_follow_what_they_belong_to(page: Page):
    page.show_document(draft("O One;\nO *Urges*:\n>O To a;\n>O To b;\nO Two."))
    page.go_to("p2")
    page.perform("go_deeper")
    assert _said(page)[1:4] == [">O Urges:", ">>O To a;", ">>O To b;"]
    page.perform("go_shallower")
    page.perform("make_preambular")
    assert _said(page)[1:4] == ["P Urging:", ">P To a;", ">P To b;"]
    page.perform("move_up")
    assert [line.split()[-1] for line in _said(page)] == ["Urging:", "a;", "b;", "One;", "Two."]


def test_paragraphs_are_joined_with_a_blank_and_split_again(page: Page):
    page.show_document(draft("O Urges:\n>O To act;[n1]"))
    page.go_to("p1")
    page.perform("join")
    assert _said(page) == ["O Urges: To act;"]
    assert page.document().paragraphs[0].note_ids == ("n1",)
    _press(page, Qt.Key.Key_Return)
    assert _said(page) == ["O Urges:", "O To act;"]


def test_sections_and_annexes_are_made_where_one_is(page: Page):
    page.show_document(draft("O One.\nO Two."))
    page.go_to("p2")
    page.perform("new_section")
    _type(page, "Follow-up")
    page.perform("new_annex")
    _type(page, "Terms")
    page.perform("new_annex")
    assert _said(page) == [
        "O One.", "H Follow-up", "O Two.", "H Annex I", "T Terms", "H Annex II", "T ",
    ]  # fmt: skip
    assert page.document().paragraphs[4].annex == "Annex I"
    page.undo_stack.undo()
    assert _said(page)[3:] == ["H Annex", "T Terms"]


def test_end_punctuation_follows_only_if_one_wants_it_and_as_a_step_of_its_own(page: Page):
    page.show_document(draft("O *Urges* States;\nO *Decides* so."))
    page.go_to("p2", 10_000)
    _press(page, Qt.Key.Key_Return)
    assert _said(page)[1] == "O Decides so."
    page.undo_stack.undo()
    page.set_writing(Settings(follow_signs=True))
    _press(page, Qt.Key.Key_Return)
    assert _said(page)[1:] == ["O Decides so;", "O "]
    page.undo_stack.undo()
    assert _said(page)[1:] == ["O Decides so.", "O "]
    _type(page, "Asks")
    page.perform("move_up")
    assert _said(page) == ["O Urges States;", "O Asks", "O Decides so."]


def test_opening_phrases_are_listed_while_one_types_and_taken_with_the_arrows(page: Page):
    page.show_document(draft("P "))
    _type(page, "Reco")
    listed = page._prompter._phrases.list
    assert [listed.item(row).text() for row in range(2)] == [
        "Recognizing",
        "Recognizing also",
    ]
    _press(page, Qt.Key.Key_Down)
    _press(page, Qt.Key.Key_Return)
    assert page.document().paragraphs[0].runs == (Run("Recognizing", italic=True), Run(" "))
    assert not listed.isVisible()
    page.undo_stack.undo()
    assert page.current_text() == "Reco"


def test_opening_phrases_go_with_the_keyboard(page: Page):
    page.show_document(draft("P "))
    page.activateWindow()
    page.focus_body()
    _type(page, "Reco")
    assert page._prompter._phrases.list.isVisible()
    page._sheet.clearFocus()
    assert not page._prompter._phrases.list.isVisible()


def test_enter_is_a_new_paragraph_unless_a_phrase_was_chosen(page: Page):
    page.show_document(draft("P "))
    _type(page, "Reco")
    _press(page, Qt.Key.Key_Return)
    assert _said(page) == ["P Reco", "P "]


def test_escape_closes_the_list_and_settings_keep_it_away(page: Page):
    page.show_document(draft("P "))
    _type(page, "Re")
    _press(page, Qt.Key.Key_Escape)
    assert not page._prompter._phrases.list.isVisible()
    page.set_writing(Settings(list_phrases=False))
    _type(page, "c")
    assert not page._prompter._phrases.list.isVisible()


@pytest.mark.parametrize(
    ("lines", "typed", "offer", "after"),
    [
        ("P *Recalling* a,\nP ", "Recalling b", "Recalling also", "P Recalling also b"),
        ("O *Urges* a;\nO ", "Urges b", "Also urges", "O Also urges b"),
        ("P a,\nP ", "Recalling its resolution 70/1,", "A/RES/70/1: note and link",
         "P Recalling its resolution 70/1,"),
    ],
)  # fmt: skip
def test_what_custom_asks_for_is_offered_and_taken_with_one_key(
    page: Page, qtbot: QtBot, lines: str, typed: str, offer: str, after: str
):
    start = draft(lines)
    page.show_document(replace(start, masthead=Masthead(organ="General Assembly")))
    page.go_to("p2")
    _type(page, typed)
    qtbot.waitUntil(page._prompter._tag.isVisible)
    assert _said(page)[1][2:] == typed
    assert page._prompter._tag.text().startswith(offer)
    page.take_offer()
    assert _said(page)[1] == after
    _type(page, "!")
    assert _said(page)[1] == f"{after}!"
    page.undo_stack.undo()
    page.undo_stack.undo()
    assert page.document().paragraphs[1].text == typed
    assert page.document().notes == ()


def test_a_cited_resolution_gets_its_note_and_its_link(page: Page):
    page.show_document(
        replace(
            draft("P *Recalling* its resolution 70/1,"), masthead=Masthead(organ="General Assembly")
        )
    )
    page.go_to("p1", 10_000)
    page.take_offer()
    document = page.document()
    assert [note.text for note in document.notes] == ["Resolution 70/1."]
    assert document.paragraphs[0].runs == (
        Run("Recalling", italic=True), Run(" its "), Run("resolution 70/1", link="A/RES/70/1"),
        Run(","), Run(note="n1"),
    )  # fmt: skip
    page.take_offer()
    assert page.document() == document


def test_what_was_refused_is_not_offered_again(page: Page, qtbot: QtBot):
    page.show_document(draft("P *Recalling* a,\nP *Recalling* b,"))
    page.go_to("p2", 11)
    qtbot.waitUntil(page._prompter._tag.isVisible)
    _press(page, Qt.Key.Key_Escape)
    assert not page._prompter._tag.isVisible()
    page.take_offer()
    assert _said(page)[1] == "P Recalling b,"


def test_the_note_at_the_cursor_is_taken_out_by_a_command(page: Page):
    page.show_document(draft("P One,[n1] two,[n2]"))
    page.go_to("p1", len("One,"))
    page.footnotes.remove()
    assert [note.id for note in page.document().notes] == ["n2"]
    page.focus_notes()
    page.footnotes.remove()
    assert page.document().notes == ()


def test_what_custom_asks_for_stands_below_the_words_that_may_follow(page: Page, qtbot: QtBot):
    page.show_document(draft("P *Recalling* a,\nP *Recalling* b"))
    page.go_to("p2", 11)
    page._sheet.setFocus()
    qtbot.waitUntil(page._prompter._tag.isVisible)
    tag = page._prompter._tag
    usual = tag.y()
    page.offer_completion("Recalling b", " and so it goes on" * 12)
    sheet = page._sheet
    lines = round(2 * sheet.measures.line)
    assert sheet.cursorRect().bottom() < usual < sheet.cursorRect().bottom() + lines
    assert tag.y() >= sheet.cursorRect().bottom() + lines
    _type(page, "x")
    qtbot.waitUntil(tag.isVisible)
    assert tag.y() == usual
