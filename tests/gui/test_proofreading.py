"""Spelling in the window: found, mended, allowed and passed over by the ways a user has."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QWidget
from tests.gui.drafts import draft

from drafter.core.model import Document, Note, Run
from drafter.corpus import Corpus
from drafter.gui import theme
from drafter.gui.dialogs.own_words import OwnWordsDialog
from drafter.gui.editor.page import Page
from drafter.gui.notice import Notice
from drafter.gui.proofreading import Proofreading
from drafter.services.places import Places
from drafter.services.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

DRAFT = draft("P Recalling the goverment and the program,", "O Decides to act;")


class _Desk:
    """A page whose spelling is checked."""

    def __init__(self, places: Places) -> None:
        light = theme.load("light")
        self.window = QWidget()
        self.page = Page(light, self.window)
        self.notice = Notice(light, self.window)
        self.places = places
        self.proofreading = Proofreading(self.page, places, self.notice, self.window)

    def words(self) -> list[str]:
        """Return the words that are marked."""
        return [placed.found.word for placed in self.page.proofs._all()]

    def menu(self) -> QMenu:
        """Return the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def choose(self, text: str) -> None:
        """Choose the entry of the open menu that holds a text."""
        menu = self.menu()
        entry = next(one for one in menu.actions() if text in one.text())
        entry.trigger()
        menu.close()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[_Desk]:
    """Return a page with two misspelled words, checked."""
    places = Places(
        corpus=tmp_path / "corpus", settings=tmp_path / "settings.toml",
        journal=tmp_path / "journal", recent=tmp_path / "recent.json",
        own_words=tmp_path / "own-words.txt",
    )  # fmt: skip
    Corpus.open(places.corpus).close()
    made = _Desk(places)
    made.window.show()
    made.page.show_document(DRAFT)
    with qtbot.waitSignal(made.proofreading.checked):
        made.proofreading.heed(Settings())
        made.proofreading.begin()
    yield made
    made.proofreading.close()
    made.window.deleteLater()


def test_misspelled_words_are_marked_once_the_corpus_is_open(desk: _Desk):
    assert desk.words() == ["goverment", "program"]
    assert not desk.page.undo_stack.canUndo()


def test_the_next_misspelling_is_replaced_from_its_menu_as_one_step_of_undo(
    qtbot: QtBot, desk: _Desk
):
    desk.page.go_to("p2")
    desk.proofreading.go_to_next()
    assert desk.page.selected_text() == "goverment"
    menu = desk.menu()
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "&1  government")
    with qtbot.waitSignal(desk.proofreading.checked):
        desk.choose("government")
    assert desk.page.current_text() == "Recalling the government and the program,"
    assert desk.words() == ["program"]
    desk.page.undo_stack.undo()
    assert desk.page.document() == DRAFT


def test_a_draft_longer_than_is_checked_at_once_is_checked_to_its_end(qtbot: QtBot, desk: _Desk):
    lines = [f"P Recalling the resolution {number}," for number in range(250)]
    with qtbot.waitSignal(desk.proofreading.checked):
        desk.page.change("Write", draft(*lines, "O Decides to implemant it;"))
    assert desk.words() == ["implemant"]


def test_what_was_just_written_is_checked_before_the_next_is_sought(qtbot: QtBot, desk: _Desk):
    desk.page.go_to("p3")
    desk.page.change("Write", draft("P Recalling it,", "O Decides to implemant it;"))
    desk.proofreading.go_to_next()
    qtbot.waitUntil(lambda: desk.page.selected_text() == "implemant")
    desk.menu().close()


def test_the_menu_of_the_page_begins_with_what_the_united_nations_writes(qtbot: QtBot, desk: _Desk):
    desk.page.go_to("p2", DRAFT.paragraphs[1].text.index("program"))
    menu = QMenu(desk.window)
    last = menu.addAction("Cut")
    reason = QContextMenuEvent.Reason.Keyboard
    point = desk.page.rect().center()
    desk.proofreading.open_menu(menu, QContextMenuEvent(reason, point, point))
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "&1  programme")
    assert menu.actions()[-1] is last
    menu.close()


def test_elsewhere_the_menu_of_the_page_is_as_always(desk: _Desk):
    desk.page.go_to("p3")
    menu = QMenu(desk.window)
    entry = menu.addAction("Cut")
    reason = QContextMenuEvent.Reason.Keyboard
    point = desk.page.rect().center()
    desk.proofreading.open_menu(menu, QContextMenuEvent(reason, point, point))
    assert menu.actions() == [entry]
    menu.close()


def test_a_word_added_to_the_users_own_is_right_from_then_on(qtbot: QtBot, desk: _Desk):
    desk.page.go_to("p2")
    desk.proofreading.go_to_next()
    with qtbot.waitSignal(desk.proofreading.checked):
        desk.choose("own words")
    assert desk.words() == ["program"]
    assert desk.places.own_words.read_text("utf-8") == "goverment\n"


def test_a_word_passed_over_in_a_draft_is_kept_in_it_and_undone(qtbot: QtBot, desk: _Desk):
    desk.page.go_to("p2")
    desk.proofreading.go_to_next()
    with qtbot.waitSignal(desk.proofreading.checked):
        desk.choose("in this draft")
    assert desk.page.document() == replace(DRAFT, passed_words=("goverment",))
    assert desk.words() == ["program"]
    with qtbot.waitSignal(desk.proofreading.checked):
        desk.page.undo_stack.undo()
    assert desk.words() == ["goverment", "program"]


def test_own_words_are_seen_changed_and_taken_out(qtbot: QtBot, desk: _Desk):
    desk.places.own_words.write_text("abax\n", "utf-8")
    desk.proofreading.edit_own_words()
    found = partial(desk.window.findChild, OwnWordsDialog)
    qtbot.waitUntil(lambda: found() is not None)
    dialog = found()
    assert isinstance(dialog, OwnWordsDialog)
    editor = dialog.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    assert editor.toPlainText() == "abax\n"
    editor.setPlainText("goverment\n\n program ")
    with qtbot.waitSignal(desk.proofreading.checked):
        dialog._on_accepted()
    assert desk.words() == []
    assert desk.places.own_words.read_text("utf-8") == "goverment\nprogram\n"


def test_a_word_of_a_note_is_replaced_there(qtbot: QtBot, desk: _Desk):
    first = DRAFT.paragraphs[0]
    cited = replace(first, runs=(*first.runs, Run(note="n1")))
    note = Note(id="n1", runs=(Run("The goverment’s text."),))
    with qtbot.waitSignal(desk.proofreading.checked):
        desk.page.show_document(Document(paragraphs=(cited,), notes=(note,)))
    desk.proofreading.go_to_next()
    menu = desk.menu()
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "&1  government’s")
    desk.choose("government’s")
    assert [one.text for one in desk.page.document().notes] == ["The government’s text."]


def test_where_nothing_is_misspelled_a_sentence_says_so(qtbot: QtBot, desk: _Desk):
    with qtbot.waitSignal(desk.proofreading.checked):
        desk.page.show_document(draft("P Recalling the report,"))
    desk.proofreading.go_to_next()
    assert desk.notice._text.text() == "No word of the draft is misspelled."
    with qtbot.waitSignal(desk.proofreading.checked):
        desk.page.show_document(replace(DRAFT, language="zh"))
    desk.proofreading.go_to_next()
    assert desk.notice._text.text() == "There is no dictionary for the language of this draft."


def test_the_preferences_turn_it_off(desk: _Desk):
    desk.proofreading.heed(Settings(check_spelling=False))
    assert desk.words() == []
    desk.proofreading.go_to_next()
    assert "the preferences can change that" in desk.notice._text.text()
