"""A draft is shown in the language that it is written in, and its language can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction

from drafter.gui import draft_language
from drafter.gui.actions import LANGUAGES
from drafter.services import opening

if TYPE_CHECKING:
    from drafter.gui.editor.page import Page


@pytest.fixture
def shown(page: Page) -> Page:
    page.show_document(opening.empty_draft(language="fr").document)
    return page


def _text(page: Page, name: str) -> str:
    return page._masthead._fields[name].text()


def test_the_masthead_speaks_the_language(shown: Page):
    assert shown._masthead._united_nations.text() == "Nations Unies"
    assert _text(shown, "organ") == "Assemblée générale"
    assert _text(shown, "original_language") == "Original : français"


def test_another_draft_brings_its_own_language(shown: Page):
    shown.show_document(opening.empty_draft(language="es").document)
    assert _text(shown, "organ") == "Asamblea General"
    assert shown._masthead.choices.language == "es"


def test_a_change_of_language_is_one_step_of_undo(shown: Page):
    draft_language.handlers(shown)[LANGUAGES["ar"]]()
    assert shown.document().language == "ar"
    assert shown._measures.is_mirrored
    assert _text(shown, "organ") == "الجمعية العامة"
    assert shown.undo_stack.undoText() == "Language of the draft"
    shown.undo_stack.undo()
    assert not shown._measures.is_mirrored
    assert shown.document() == opening.empty_draft(language="fr").document
    assert _text(shown, "organ") == "Assemblée générale"


def test_what_is_typed_into_a_field_is_understood_in_the_language(shown: Page):
    field = shown._masthead._fields["session"]
    field.setFocus()
    field.insertPlainText("Quatre-vingt-unième session")
    assert shown.document().masthead.session_number == 81


def test_the_menu_ticks_the_language_of_the_draft(shown: Page):
    made = {name: QAction(shown, checkable=True) for name in LANGUAGES.values()}
    ticks = draft_language.DraftLanguage(shown, made)
    shown.change("Edit", opening.empty_draft(language="ru").document)
    assert ticks is not None
    assert made[LANGUAGES["ru"]].isChecked()


@pytest.mark.parametrize(
    ("language", "typed", "phrase"),
    [
        ("fr", "Rappelant sa résolution 70/1,", "Rappelant"),
        ("es", "Recordando su resolución 70/1,", "Recordando"),
        ("en", "Recalling its resolution 70/1,", "Recalling"),
    ],
)
def test_opening_phrases_turn_italic_in_the_language(
    page: Page, language: str, typed: str, phrase: str
):
    page.show_document(opening.empty_draft(language=language).document)
    page.go_to("p2")
    page._sheet.insertPlainText(typed)
    first = page.document().paragraphs[1].runs[0]
    assert (first.text, first.italic) == (phrase, True)
