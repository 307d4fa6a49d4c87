"""Wavy lines under misspelled words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from tests.gui.drafts import draft

from drafter.core.model import Note, Run
from drafter.services.spelling import Spelling
from drafter.spelling import Kind, Misspelling

if TYPE_CHECKING:
    from drafter.gui.editor.page import Page

DRAFT = draft("P Recalling the goverment,", "O Decides to implemant it;")


def misspelled(text: str, word: str, form: str = "") -> Misspelling:
    """Return a word of a text as one that is misspelled."""
    start = text.index(word)
    return Misspelling(
        kind=Kind.USAGE if form else Kind.UNKNOWN,
        start=start,
        end=start + len(word),
        word=word,
        form=form,
        authority="Manual" if form else "",
    )


@pytest.fixture
def page(page: Page) -> Page:
    """A page with a draft on it, two words of which are marked."""
    page.show_document(DRAFT)
    mark(page)
    return page


def mark(page: Page) -> None:
    """Mark the two words."""
    found = {
        "p2": (misspelled("Recalling the goverment,", "goverment"),),
        "p3": (misspelled("Decides to implemant it;", "implemant"),),
    }
    page.proofs.show(Spelling(language="en", paragraphs=found, notes={}), page.document())


def _look(page: Page) -> bytes:
    page._sheet.setCursorWidth(0)
    image = page._sheet.viewport().grab().toImage()
    return bytes(image.constBits())


def _words(page: Page) -> list[str]:
    return [placed.found.word for placed in page.proofs._all()]


def test_marking_is_seen_and_no_step_of_undo(page: Page):
    marked = _look(page)
    assert not page.undo_stack.canUndo()
    page.proofs.forget()
    assert _look(page) != marked


def test_marks_move_with_their_words_and_those_that_are_touched_go(page: Page):
    page.go_to("p2", 0)
    QTest.keyClicks(page._sheet, "Also ")
    (first, _) = page.proofs._all()
    assert page.document().paragraphs[1].text[first.found.start : first.found.end] == "goverment"
    page.go_to("p2", first.found.start + 3)
    QTest.keyClicks(page._sheet, "x")
    assert _words(page) == ["implemant"]


def test_the_word_that_is_being_typed_is_marked_when_it_is_left(page: Page):
    page.go_to("p2", len("Recalling the "))
    QTest.keyClicks(page._sheet, "wrod")
    text = page.document().paragraphs[1].text
    found = {"p2": (misspelled(text, "wrodgoverment"),)}
    page.proofs.show(Spelling(language="en", paragraphs=found, notes={}), page.document())
    held = _look(page)
    page.go_to("p3", 0)
    left = _look(page)
    page.proofs.forget()
    assert _look(page) == held
    assert left != held


def test_a_mark_that_the_cursor_only_comes_to_stays(page: Page):
    page.focus_body()
    before = _look(page)
    page.go_to("p2", len("Recalling the gov"))
    assert _look(page) == before


def test_the_next_word_is_the_first_behind_the_cursor_and_then_from_the_top(page: Page):
    page.go_to("p1")
    first = page.proofs.next()
    assert first is not None
    assert first.found.word == "goverment"
    page.proofs.select(first)
    assert page.selected_text() == "goverment"
    second = page.proofs.next()
    assert second is not None
    assert second.found.word == "implemant"
    page.proofs.select(second)
    assert page.proofs.next() == first


def test_there_is_no_next_word_where_none_is_misspelled(page: Page):
    page.proofs.forget()
    assert page.proofs.next() is None


def test_the_words_of_notes_are_marked_and_sought_after_those_of_the_body(page: Page):
    noted = replace(DRAFT, notes=(Note(id="n1", runs=(Run("The annexe of it."),)),))
    cited = replace(noted.paragraphs[2], runs=(*noted.paragraphs[2].runs, Run(note="n1")))
    page.show_document(replace(noted, paragraphs=(*noted.paragraphs[:2], cited)))
    before = page._notes.viewport().grab().toImage()
    found = {"n1": (misspelled("The annexe of it.", "annexe"),)}
    page.proofs.show(Spelling(language="en", paragraphs={}, notes=found), page.document())
    assert page._notes.viewport().grab().toImage() != before
    page.go_to("p2")
    placed = page.proofs.next()
    assert placed is not None
    assert (placed.found.word, placed.note) == ("annexe", "n1")
    page.proofs.select(placed)
    assert page._notes.selected_text() == "annexe"


def test_another_draft_has_no_marks(page: Page):
    page.show_document(replace(DRAFT, paragraphs=DRAFT.paragraphs[:2]))
    assert _words(page) == []


def test_the_mouse_is_told_what_is_wrong(page: Page):
    paragraph = page.document().paragraphs[1]
    assert page.proofs.tip(paragraph, 16) == "“goverment” is in no dictionary."
    assert page.proofs.tip(paragraph, 3) == ""
    found = {"p2": (misspelled(paragraph.text, "goverment", "<government>"),)}
    page.proofs.show(Spelling(language="en", paragraphs=found, notes={}), page.document())
    assert "writes “&lt;government&gt;”" in page.proofs.tip(paragraph, 16)
