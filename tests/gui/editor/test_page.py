"""Writing on the page with keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.documents import draft

from drafter.core.edits import Taking
from drafter.core.model import Document, Masthead, Note, Origin, Paragraph, Part, Run
from drafter.core.notes import marks

if TYPE_CHECKING:
    from drafter.gui.editor.page import Page

_DRAFT = "= *The General Assembly*,\nP *Recalling* it,\nO *Urges* States;\nO *Decides* so."


def _said(page: Page) -> list[str]:
    """Return the body in the notation of tests: part, level, text."""
    return [f"{'>' * p.level}{p.part[0].upper()} {p.text}" for p in page.document().paragraphs]


def _type(page: Page, words: str) -> None:
    QTest.keyClicks(page._sheet, words)


def _press(
    page: Page, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(page._sheet, key, modifier)


def _end(page: Page, paragraph: str) -> None:
    page.go_to(paragraph, 10_000)


def test_enter_goes_on_in_the_same_part_and_numbers_follow(page: Page):
    page.show_document(draft(_DRAFT))
    _end(page, "p3")
    _press(page, Qt.Key.Key_Return)
    _type(page, "Requests the Secretary-General to report;")
    assert _said(page)[2:] == [
        "O Urges States;", "O Requests the Secretary-General to report;", "O Decides so.",
    ]  # fmt: skip
    assert [place.number for place in page._body.places] == ["", "", "1.", "2.", "3."]


def test_opening_phrases_turn_italic_as_they_are_written(page: Page):
    page.show_document(draft("P "))
    _type(page, "Recalling also its resolution 70/1, and noting that,")
    assert page.document().paragraphs[0].opening_phrase == "Recalling also"
    assert page.document().paragraphs[0].runs == (
        Run("Recalling also", italic=True), Run(" its resolution 70/1, and noting that,"),
    )  # fmt: skip


def test_the_opening_line_is_followed_by_a_preambular_paragraph(page: Page):
    page.show_document(draft("= *The General Assembly*,\nO *Decides* so."))
    _end(page, "p1")
    _press(page, Qt.Key.Key_Return)
    _type(page, "Noting it,")
    assert _said(page)[1] == "P Noting it,"


def test_enter_in_an_empty_sub_paragraph_goes_one_level_up(page: Page):
    page.show_document(draft("O *Urges*:\n>O To act;"))
    _end(page, "p2")
    _press(page, Qt.Key.Key_Return)
    assert _said(page)[-1] == ">O "
    _press(page, Qt.Key.Key_Return)
    assert _said(page)[-1] == "O "


def test_tab_at_the_start_goes_deeper_and_back(page: Page):
    page.show_document(draft("O *Urges*:\nO To act;"))
    page.go_to("p2")
    _press(page, Qt.Key.Key_Tab)
    assert _said(page)[1] == ">O To act;"
    _press(page, Qt.Key.Key_Tab)
    assert _said(page)[1] == ">O To act;"
    _press(page, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert _said(page)[1] == "O To act;"


def test_backspace_at_the_start_of_a_sub_paragraph_goes_up_before_it_joins(page: Page):
    page.show_document(draft("O *Urges*:\n>O To act;"))
    page.go_to("p2")
    _press(page, Qt.Key.Key_Backspace)
    assert _said(page) == ["O Urges:", "O To act;"]
    _press(page, Qt.Key.Key_Backspace)
    assert _said(page) == ["O Urges:To act;"]


def test_a_split_paragraph_keeps_its_id_where_its_words_stay(page: Page):
    page.show_document(draft("P *Recalling* one, two,"))
    page.go_to("p1", 0)
    _press(page, Qt.Key.Key_Return)
    assert [(p.id, p.text) for p in page.document().paragraphs] == [
        ("p2", ""), ("p1", "Recalling one, two,"),
    ]  # fmt: skip


def test_typing_is_undone_word_by_word(page: Page):
    page.show_document(draft("P "))
    _type(page, "Recalling it again")
    page.undo_stack.undo()
    assert page.current_text() == "Recalling it "
    page.undo_stack.undo()
    page.undo_stack.undo()
    assert page.current_text() == ""
    page.undo_stack.setIndex(page.undo_stack.count())
    assert page.current_text() == "Recalling it again"


def test_a_note_is_added_written_renumbered_and_removed(page: Page):
    page.show_document(draft(_DRAFT))
    _end(page, "p3")
    page.footnotes.add()
    second = page.document().notes[0].id
    QTest.keyClicks(page._notes, "See it.")
    _end(page, "p2")
    page.footnotes.add()
    document = page.document()
    assert [note.text for note in document.notes if note.id == second] == ["See it."]
    assert marks(document) == {document.notes[1].id: "1", second: "2"}
    page._notes.enter(second)
    page._notes.removed.emit(page._notes.current())
    assert len(page.document().notes) == 1
    page.undo_stack.undo()
    assert page.document() == document


def test_text_typed_after_a_mark_is_plain(page: Page):
    page.show_document(draft("P Recalling it,[n1]"))
    _press(page, Qt.Key.Key_End)
    _type(page, " and more")
    assert page.current_text() == "Recalling it, and more"
    assert page.document().paragraphs[0].note_ids == ("n1",)


def test_cut_and_paste_keep_notes_and_their_words(page: Page):
    page.show_document(draft("P One,[n1]\nP Two,"))
    page.go_to("p1")
    page._sheet.moveCursor(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    page.cut()
    assert page.document().notes == ()
    _end(page, "p2")
    page.paste()
    assert _said(page) == ["P ", "P Two,One,"]
    assert page.document().notes == (Note(id="n1", runs=(Run("Note n1."),)),)


def test_pasted_text_becomes_paragraphs_with_parts_and_levels(page: Page):
    page.show_document(draft("P "))
    QGuiApplication.clipboard().setText(
        "Recalling its resolution\n70/1 of 25 September 2015,\n\n1. Urges all States:\n(a) To act;"
    )
    page.paste()
    assert _said(page) == [
        "P Recalling its resolution 70/1 of 25 September 2015,",
        "O Urges all States:",
        ">O To act;",
    ]


def test_foreign_rich_text_is_pasted_as_words(page: Page):
    page.show_document(draft("P "))
    foreign = QMimeData()
    foreign.setHtml("<b>Noting</b> it,")
    foreign.setText("Noting it,")
    page._sheet.insertFromMimeData(foreign)
    assert page.document().paragraphs[0].runs == (Run("Noting", italic=True), Run(" it,"))


_TAKING = Taking(
    Paragraph(
        id="p9",
        part=Part.PREAMBULAR,
        runs=(Run("Noting", italic=True), Run(" the Agenda,"), Run(note="4")),
        origin=Origin(name="A/RES/72/195", label="PP4"),
    ),
    (Note(id="4", runs=(Run("Resolution 70/1."),)),),
)


def test_a_precedent_is_taken_in_place_and_below_with_its_notes(page: Page):
    page.show_document(draft(_DRAFT))
    page.go_to("p2")
    page.take_in_place(_TAKING)
    page.take_below(_TAKING)
    document = page.document()
    assert _said(page)[1:3] == ["P Noting the Agenda,", "P Noting the Agenda,"]
    assert [note.text for note in document.notes] == ["Resolution 70/1.", "Resolution 70/1."]
    assert document.paragraphs[1].origin == Origin(name="A/RES/72/195", label="PP4")
    assert page.undo_stack.undoText() == "Take A/RES/72/195 PP4"
    page.undo_stack.undo()
    page.undo_stack.undo()
    assert page.document() == draft(_DRAFT)


def test_the_masthead_is_written_in_place_and_undone(page: Page):
    page.show_document(replace(draft(_DRAFT), masthead=Masthead(organ="General Assembly")))
    fields = page._masthead._fields
    QTest.keyClicks(fields["session"], "Eightieth session")
    QTest.keyClicks(fields["agenda_item"], "Agenda item 71 (b)")
    QTest.keyClicks(
        fields["sponsors"], "Chad, Antigua and Barbuda and Peru: revised draft resolution"
    )
    QTest.keyClicks(fields["date"], "19 November 2025")
    masthead = page.document().masthead
    assert masthead.session_number == 80
    assert (masthead.agenda_item, masthead.agenda_line) == ("71 (b)", None)
    assert masthead.sponsors == ("Chad", "Antigua and Barbuda", "Peru")
    assert masthead.kind == "revised draft resolution"
    assert masthead.date == "2025-11-19"
    while page.undo_stack.canUndo():
        page.undo_stack.undo()
    assert page.document().masthead == Masthead(organ="General Assembly")
    assert fields["session"].toPlainText() == ""


def test_an_empty_document_can_be_written_in(page: Page):
    page.show_document(Document(name="New"))
    _type(page, "Noting it,")
    assert _said(page) == ["P Noting it,"]


def test_changing_part_sets_the_opening_phrase_of_that_part(page: Page):
    page.show_document(draft("P Urges States,"))
    page.go_to("p1")
    page.perform("make_operative")
    assert page.document().paragraphs[0].opening_phrase == "Urges"


def test_everything_can_be_deleted_and_one_paragraph_remains(page: Page):
    page.show_document(draft(_DRAFT))
    page.select_all()
    _press(page, Qt.Key.Key_Delete)
    assert len(page.document().paragraphs) == 1
    page.undo_stack.undo()
    assert page.document() == draft(_DRAFT)


def test_the_page_tells_where_the_cursor_is(page: Page):
    entered: list[str] = []
    page.show_document(draft(_DRAFT))
    page.paragraph_entered.connect(entered.append)
    page.go_to("p3")
    _type(page, "x")
    assert entered[0] == "p3"
    assert entered[-1] == "p3"


def test_words_are_found_on_the_page_by_their_code_points(page: Page):
    page.show_document(draft("P 𝔘𝔘 one,[n1] two"))
    page.select("p1", 8, 11)
    assert page.selected_text() == "two"


def test_a_continuation_on_offer_is_taken_whole_by_tab_and_by_words_with_control(page: Page):
    page.show_document(draft("P "))
    _type(page, "Recalling its")
    page.offer_completion("Recalling its", " resolution 70/1,")
    _press(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert page.current_text() == "Recalling its resolution"
    _type(page, " 7")
    _press(page, Qt.Key.Key_Tab)
    assert page.current_text() == "Recalling its resolution 70/1,"
    assert page.document().paragraphs[0].opening_phrase == "Recalling"


def test_a_continuation_goes_when_one_writes_something_else_or_refuses_it(page: Page):
    page.show_document(draft("P "))
    _type(page, "Recalling")
    page.offer_completion("Recalling", " its")
    _type(page, " the")
    _press(page, Qt.Key.Key_Tab)
    assert page.current_text() == "Recalling the"
    page.offer_completion("Recalling the", " Charter")
    _press(page, Qt.Key.Key_Escape)
    page.offer_completion("Recalling the", " Charter")
    _press(page, Qt.Key.Key_Tab)
    assert page.current_text() == "Recalling the"


def test_a_continuation_is_offered_only_at_the_end_of_what_was_asked_about(page: Page):
    page.show_document(draft("P Recalling it"))
    page.go_to("p1", 3)
    assert page.unfinished_text() is None
    page.offer_completion("Recalling it", " again")
    _press(page, Qt.Key.Key_Right)
    assert page.current_text() == "Recalling it"


def test_a_continuation_is_never_part_of_the_text(page: Page):
    page.show_document(draft("P "))
    _type(page, "Recalling")
    page.offer_completion("Recalling", " its resolution")
    page._sheet.viewport().grab()
    assert page._sheet.toPlainText() == "Recalling"


def test_nothing_is_offered_while_an_input_method_composes(page: Page):
    page.show_document(draft("P "))
    _type(page, "Recalling")
    QApplication.sendEvent(page._sheet, QInputMethodEvent("it", []))
    page.offer_completion("Recalling", " its resolution")
    assert page.unfinished_text() is None
    assert page._sheet.continuation.text == ""
    committed = QInputMethodEvent()
    committed.setCommitString(" its")
    QApplication.sendEvent(page._sheet, committed)
    page.offer_completion("Recalling its", " resolution")
    assert page._sheet.continuation.text == " resolution"


def test_an_offer_goes_when_the_cursor_leaves_the_end(page: Page):
    page.show_document(draft("P "))
    _type(page, "Recalling")
    page.offer_completion("Recalling", " its resolution")
    _press(page, Qt.Key.Key_Left)
    assert page._sheet.continuation.text == ""
