"""Writing notes at the foot of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.documents import draft

from drafter.core.finding import Match
from drafter.core.model import Run

if TYPE_CHECKING:
    from drafter.gui.editor.page import Page

_THREE = "P One,[n1] two,[n2]\nP Three,[n3]"


def _notes(page: Page) -> list[str]:
    return [note.text for note in page.document().notes]


def _press(page: Page, key: Qt.Key) -> None:
    QTest.keyClick(page._notes, key)


def _select_all(page: Page) -> None:
    page._notes.enter()
    page._notes.selectAll()


def test_every_note_is_shown_in_the_order_of_its_mark(page: Page):
    page.show_document(draft("P Two,[n2] one,[n1]"))
    assert page._notes.toPlainText() == "Note n2.\nNote n1."


def test_enter_goes_on_to_the_next_note_and_escape_back_to_the_text(page: Page):
    page.show_document(draft(_THREE))
    page._notes.enter("n1")
    _press(page, Qt.Key.Key_Return)
    QTest.keyClicks(page._notes, "x")
    assert _notes(page) == ["Note n1.", "Note n2.x", "Note n3."]
    _press(page, Qt.Key.Key_Escape)
    assert page._sheet.hasFocus()
    assert page._sheet.textCursor().position() == len("One,* two,*")


def test_keys_never_join_notes(page: Page):
    page.show_document(draft(_THREE))
    page._notes.enter("n2")
    _press(page, Qt.Key.Key_Delete)
    page._notes.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    _press(page, Qt.Key.Key_Backspace)
    assert _notes(page) == ["Note n1.", "Note n2.", "Note n3."]


def test_backspace_in_an_empty_note_takes_it_out(page: Page):
    page.show_document(draft(_THREE))
    page._notes.enter("n2")
    for _ in range(len("Note n2.") + 1):
        _press(page, Qt.Key.Key_Backspace)
    assert _notes(page) == ["Note n1.", "Note n3."]
    page.undo_stack.undo()
    assert len(_notes(page)) == 3


def test_writing_over_several_notes_empties_them_and_leaves_them_apart(page: Page):
    page.show_document(draft(_THREE))
    before = page.document()
    _select_all(page)
    QTest.keyClicks(page._notes, "x")
    assert _notes(page) == ["x", "", ""]
    while page.undo_stack.canUndo():
        page.undo_stack.undo()
    assert page.document() == before
    assert page._notes.toPlainText() == "Note n1.\nNote n2.\nNote n3."


def test_what_would_join_notes_is_taken_back(page: Page):
    page.show_document(draft(_THREE))
    _select_all(page)
    page._notes.textCursor().removeSelectedText()
    assert _notes(page) == ["Note n1.", "Note n2.", "Note n3."]
    assert page._notes.toPlainText() == "Note n1.\nNote n2.\nNote n3."


def test_a_pasted_note_is_one_line_with_its_italics(page: Page):
    page.show_document(draft("P One,[n1]"))
    page._notes.enter("n1")
    page._notes.selectAll()
    carried = QMimeData()
    carried.setHtml("<p>United Nations,\n<i>Treaty Series</i>, vol. 1</p>")
    carried.setText("United Nations, Treaty Series, vol. 1")
    page._notes.insertFromMimeData(carried)
    assert page.document().notes[0].runs == (
        Run("United Nations, "), Run("Treaty Series", italic=True), Run(", vol. 1"),
    )  # fmt: skip


def test_an_input_method_writes_into_one_note(page: Page):
    page.show_document(draft(_THREE))
    _select_all(page)
    commit = QInputMethodEvent()
    commit.setCommitString("日本")
    QApplication.sendEvent(page._notes, commit)
    assert _notes(page) == ["日本", "", ""]


def test_a_mark_leads_to_the_text_and_a_cross_takes_the_note_out(page: Page):
    page.show_document(draft(_THREE))
    notes = page._notes
    block = notes.document().findBlockByNumber(1)
    mark, cross = notes._places.mark(block).center(), notes._places.cross(block).center()
    button = Qt.MouseButton.LeftButton
    QTest.mouseClick(notes.viewport(), button, pos=mark.toPoint())
    assert page._sheet.textCursor().position() == len("One,* two,*")
    QTest.mouseClick(notes.viewport(), button, pos=cross.toPoint())
    assert _notes(page) == ["Note n1.", "Note n3."]


def test_words_of_a_note_are_selected_by_code_points(page: Page):
    page.show_document(draft("P One,[n1]"))
    page._notes.enter("n1")
    page._notes.insertPlainText(" 𝔘𝔘 two")
    page._notes.show_hits((Match("p1", 9, 11, "n1"),))
    page._notes.viewport().grab()
    page._notes.select("n1", 12, 15)
    assert page.selected_text() == "two"
