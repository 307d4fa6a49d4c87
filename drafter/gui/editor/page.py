"""The page: masthead, body and notes of one draft, and its one undo stack."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from drafter.core import edits, punctuation
from drafter.core.comments.moves import followed
from drafter.core.history import Caret, State
from drafter.core.model import Document, Masthead, Paragraph, Part
from drafter.gui import waiting
from drafter.gui.editor import carets, clipboard, formats
from drafter.gui.editor.body import Body
from drafter.gui.editor.commentary import Commentary
from drafter.gui.editor.footnotes import Footnotes
from drafter.gui.editor.history import Past, is_typing
from drafter.gui.editor.hovering import Hovering
from drafter.gui.editor.mark import NoteMark
from drafter.gui.editor.masthead import MastheadPane, masthead_step
from drafter.gui.editor.measures import Measures
from drafter.gui.editor.notes import NotesPane
from drafter.gui.editor.offer_cover import OfferCover
from drafter.gui.editor.prompter import Prompter
from drafter.gui.editor.proofs import Proofs
from drafter.gui.editor.room import Room
from drafter.gui.editor.sheet import Sheet
from drafter.gui.editor.underlines import Underlines
from drafter.gui.editor.verbs import (
    LEAVING,
    VERBS,
    completed,
    moved_words,
    opened_with,
    pasted,
    source_of,
    taken_below,
    taken_in_place,
)
from drafter.gui.editor.widening import widened
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from drafter.core.edits import Taking
    from drafter.core.finding import Match
    from drafter.corpus import Passage
    from drafter.gui.editor.offers import Offer
    from drafter.gui.editor.splice import Selection
    from drafter.gui.signs import Sign
    from drafter.gui.theme import Theme
    from drafter.services.settings import Settings

_LONG = 20_000
"""Characters on the clipboard that are understood in less time than a user notices."""
_EMPTY = (Paragraph(id="p1", part=Part.PREAMBULAR),)


class Page(QWidget):
    """Shows a document and lets it be edited; every change is one step that can be undone."""

    document_changed = Signal()
    paragraph_entered = Signal(str)
    """The cursor came to another paragraph, or its text changed: the paragraph's id."""
    source_requested = Signal(object, str)
    """The source of some words is to be shown: a ``Place``, and the words as they stand here."""
    precedent_dropped = Signal(object, str)
    """MIME data of a precedent card, and the id of the paragraph it was dropped on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = Past(self, self._restore)
        self._document = Document(paragraphs=_EMPTY)
        self._caret = Caret(0, 0)
        self._measures = Measures()
        self._sheet = Sheet(theme, self)
        self._body = Body(self._sheet.document(), self)
        self._underlines = Underlines(theme)
        self._marks = NoteMark(theme, self)
        self._masthead = MastheadPane(theme, self._sheet.viewport())
        self.masthead_choices = self._masthead.choices
        self._notes = NotesPane(theme, self._sheet.viewport())
        self.footnotes = Footnotes(self, self._sheet, self._body, self._notes, self._marks)
        OfferCover(self._sheet, self._notes)
        self._sheet.attach(self._body, self._underlines)
        self._sheet.document().documentLayout().registerHandler(formats.NOTE_MARK, self._marks)
        self._prompter = Prompter(self, self._sheet, theme)
        self.proofs = Proofs(self, self._sheet, self._notes)
        self.comments = Commentary(self, self._sheet)
        self._hovering = Hovering(self, self._sheet, self._underlines)
        self._follows_signs = False
        self._room = Room(self._sheet, self._body, self._masthead, self._notes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sheet)
        self.setFocusProxy(self._sheet)
        # As one reads: Qt has the text before the fields that lie above it
        QWidget.setTabOrder(self._masthead.last, self._sheet)
        QWidget.setTabOrder(self._sheet, self._notes)
        self._connect()
        self.set_zoom(self._measures.zoom)
        self.show_document(self._document)

    # What the page shows

    def document(self) -> Document:
        """Return the document as it stands."""
        return self._document

    def show_document(self, document: Document) -> None:
        """Show another document; what could be undone before is gone."""
        if not document.paragraphs:
            document = replace(document, paragraphs=_EMPTY)
        self._document = document
        self._underlines.forget()
        self.proofs.forget()
        self.comments.forget()
        self._prompter.forget()
        # What decides the room goes first: a long text is laid out once, not three times
        self._body.clear()
        if document.language != self._measures.language:
            self.set_zoom(self._measures.zoom)
        self._masthead.show_masthead(document.masthead)
        self.footnotes.show(document)
        self._room.arrange()
        self._body.show(document.paragraphs)
        self.undo_stack.forget()
        self.place_caret(carets.first_written(document))
        self._refresh(document, notes=False)

    def current_paragraph(self) -> Paragraph | None:
        """Return the paragraph at the cursor."""
        index = self._sheet.textCursor().blockNumber()
        body = self._document.paragraphs
        return body[index] if index < len(body) else None

    def current_text(self) -> str:
        """Return the words of the paragraph at the cursor, as typed so far."""
        here = self.current_paragraph()
        return here.text if here else ""

    def selected_text(self) -> str:
        """Return the selected words, on one line."""
        if self._notes.hasFocus():
            return self._notes.selected_text()
        words = self._sheet.textCursor().selection().toPlainText()
        return " ".join(words.replace(formats.OBJECT, "").split())

    def selected_words(self) -> str:
        """Return the selected text, with the whole of the words that it begins and ends in."""
        wider = widened(self._sheet.textCursor(), self._sheet.document())
        return " ".join(wider.selection().toPlainText().replace(formats.OBJECT, "").split())

    def show_passages(self, found: Mapping[str, tuple[Passage, ...]]) -> None:
        """Underline agreed language, by paragraph id."""
        self._underlines.show(found, self._document.paragraphs)
        self._sheet.viewport().update()

    def show_signs(self, signs: Mapping[str, Sign]) -> None:
        """Show in the margin where the paragraphs stand, by paragraph id."""
        self._underlines.judge(signs)
        self._sheet.viewport().update()

    def open_source(self) -> bool:
        """Ask for the source of the words at the cursor; return whether there is one."""
        return self._hovering.follow(self._caret.index, self._caret.position)

    def unfinished_text(self) -> str | None:
        """Return the words of the paragraph if the cursor stands at their end, else None."""
        cursor = self._sheet.textCursor()
        if self._sheet.is_composing or cursor.hasSelection() or not cursor.atBlockEnd():
            return None
        return self.current_text()

    def offer_completion(self, typed: str, continuation: str) -> None:
        """Show in grey how the paragraph may go on, if it still says what was asked about."""
        if self.unfinished_text() == typed:
            self._sheet.continuation.offer(typed, continuation)

    def caret(self) -> Caret:
        """Return where the cursor stands in the body."""
        return self._caret

    def set_writing(self, settings: Settings) -> None:
        """Help with writing as the settings say."""
        self._prompter.set_up(settings)
        self._follows_signs = settings.follow_signs

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._marks.theme = theme
        for part in (self._sheet, self._underlines, self._masthead, self._notes, self._prompter):
            part.set_theme(theme)

    def set_zoom(self, percent: int) -> None:
        """Show type at a percentage of its size on paper."""
        self._measures = self._room.fitted(Measures(percent, self._document.language))
        caret, shown = self._caret, self._body.paragraphs
        height = self._sheet.cursorRect().top()
        self._body.clear()  # or the text would be laid out anew with each of the following
        self._room.set_measures(self._measures)
        if shown:
            self._body.show(shown)
        self.place_caret(caret)
        self._sheet.bring_cursor_to(height)

    # Where the cursor is

    def selection(self) -> Selection:
        """Return what is selected in the body."""
        return carets.selection_of(self._sheet.textCursor())

    def place_caret(self, caret: Caret) -> None:
        """Put the cursor into the body, and show it."""
        cursor = carets.cursor_at(self._sheet.document(), caret)
        self._sheet.setTextCursor(cursor)
        self._sheet.ensureCursorVisible()
        self._caret = self._caret_now()

    def go_to(self, paragraph_id: str, offset: int = 0) -> None:
        """Put the cursor into a paragraph, at a code point of its text, and show it."""
        if (caret := carets.in_paragraph(self._document, paragraph_id, offset)) is not None:
            self.place_caret(caret)
            self.focus_body()

    def select(self, paragraph_id: str, start: int, end: int, note_id: str = "") -> None:
        """Select words of a paragraph or a note, from one code point of its text to another.

        The keyboard stays where it is: whoever finds words goes on finding.
        """
        if note_id:
            self._notes.select(note_id, start, end)
            return
        ends = [carets.in_paragraph(self._document, paragraph_id, at) for at in (start, end)]
        if ends[0] is not None and ends[1] is not None:
            self.place_caret(ends[0])
            cursor, until = (carets.cursor_at(self._sheet.document(), at) for at in ends if at)
            cursor.setPosition(until.position(), QTextCursor.MoveMode.KeepAnchor)
            self._sheet.setTextCursor(cursor)

    def show_matches(self, found: tuple[Match, ...]) -> None:
        """Mark all places where something was found."""
        self._sheet.show_hits([match for match in found if not match.note])
        self._notes.show_hits(found)

    def focus_body(self) -> None:
        """Give the keyboard to the body."""
        self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_masthead(self) -> None:
        """Give the keyboard to the masthead."""
        self._masthead.enter()

    def focus_notes(self) -> None:
        """Give the keyboard to the notes."""
        self._notes.enter()

    # What the user does

    def perform(self, name: str) -> None:
        """Do what a verb of the table says to the paragraphs that are selected."""
        verb, before = VERBS[name], self._document
        left = [here.id] if (here := self.current_paragraph()) and name in LEAVING else []
        changed, caret = verb.change(before, self.selection())
        self.make_step(tr(verb.text), changed, caret)
        self._follow_signs(before, left)

    def take_in_place(self, taking: Taking) -> None:
        """Put a precedent in place of the paragraph at the cursor."""
        self.make_step(source_of(taking), *taken_in_place(self._document, self.selection(), taking))

    def take_below(self, taking: Taking) -> None:
        """Put a precedent as a new paragraph below the one at the cursor."""
        self.make_step(source_of(taking), *taken_below(self._document, self.selection(), taking))

    def take_offer(self) -> None:
        """Take what is offered at the cursor."""
        self._prompter.take()

    def take(self, offer: Offer) -> None:
        """Make the change that was offered."""
        self.make_step(offer.name, offer.document, offer.caret)

    def open_with(self, phrase: str) -> None:
        """Let the paragraph at the cursor, of which only a beginning stands, open with a phrase."""
        self.make_step(tr("Opening phrase"), *opened_with(self._document, self._caret, phrase))

    def toggle_italic(self) -> None:
        """Set the selected words in italics, or back."""
        if self._notes.hasFocus():
            self._notes.toggle_italic()
            return
        self._sheet.setFontItalic(not self._sheet.fontItalic())

    def clear_formatting(self) -> None:
        """Set the selected words roman, but for their opening phrases."""
        self._sheet.setFontItalic(False)

    def cut(self) -> None:
        """Cut what is selected where the keyboard is."""
        self._focused_text().cut()

    def copy(self) -> None:
        """Copy what is selected where the keyboard is."""
        self._focused_text().copy()

    def paste(self) -> None:
        """Paste where the keyboard is."""
        self._focused_text().paste()

    def select_all(self) -> None:
        """Select everything where the keyboard is."""
        self._focused_text().selectAll()

    def change(self, text: str, document: Document) -> None:
        """Replace the document by another state of it, as one step of undo."""
        before = self._document
        self.make_step(text, document, self._caret)
        self._follow_signs(before, ())

    def make_step(self, text: str, document: Document, caret: Caret, *, stream: str = "") -> None:
        """Bring the page to another state of the document, as a step of undo.

        Steps of one ``stream`` that follow each other are one; the empty stream is none.
        """
        if document == self._document:
            return
        before = State(self._document, self._caret)
        document = self._document = followed(self._document, document)
        touched = self._body.show(document.paragraphs)
        self.place_caret(caret)
        after = State(document, self._caret)
        self.undo_stack.add(text, (before, after), stream=stream)
        self._refresh(before.document, notes=touched)

    # How changes travel

    def _connect(self) -> None:
        sheet, body = self._sheet, self._body
        body.slice_edited.connect(self._on_slice_edited)
        sheet.cursorPositionChanged.connect(self._on_cursor_moved)
        self._room.outgrown.connect(self._on_outgrown)
        sheet.enter_pressed.connect(partial(self.perform, "enter"))
        sheet.deeper_requested.connect(partial(self.perform, "go_deeper"))
        sheet.shallower_requested.connect(partial(self.perform, "go_shallower"))
        sheet.outdent_requested.connect(partial(self.perform, "go_shallower"))
        sheet.continuation.taken.connect(self._on_completion_taken)
        sheet.left_upwards.connect(self.focus_masthead)
        sheet.left_downwards.connect(self.focus_notes)
        sheet.precedent_dropped.connect(self._on_precedent_dropped)
        sheet.answers = self._prompter.answers
        sheet.takes_mime = clipboard.is_precedent
        sheet.insert_mime = self._insert_mime
        sheet.words_moved.connect(self._on_words_moved)
        sheet.make_mime = self._make_mime
        self._masthead.edited.connect(self._on_masthead_edited)
        self._masthead.left_downwards.connect(self.focus_body)

    def _on_slice_edited(self, start: int, stop: int, found: tuple[Paragraph, ...]) -> None:
        """Take over what Qt did to the text as a step of undo."""
        before = State(self._document, self._caret)
        old = self._document.paragraphs[start:stop]
        self._body.accept(start, stop, found)
        edited = edits.with_slice(self._document, start, stop, found)
        self._document = followed(self._document, edited)
        self._caret = self._caret_now()
        after = State(self._document, self._caret)
        typed = len(old) == len(found) == 1 and is_typing(old[0], found[0])
        self.undo_stack.add(
            tr("Typing") if typed else tr("Edit"),
            (before, after),
            stream=f"paragraph {found[0].id}" if typed else "",
            is_ended=typed and found[0].text[: self._caret.position].endswith(" "),
        )
        touched = [p.note_ids for p in old] != [p.note_ids for p in found]
        self._refresh(before.document, notes=touched)
        if typed:
            self._prompter.follow_typing()

    def _follow_signs(self, before: Document, left: Sequence[str]) -> None:
        """Let end punctuation follow the places that changed, as a step of its own."""
        if self._follows_signs:
            signed = punctuation.followed(before, self._document, left)
            self.make_step(tr("End punctuation"), signed, self._caret)

    def _restore(self, state: State) -> None:
        """Go back or forth to a state that the undo stack kept."""
        old, self._document = self._document, state.document
        touched = self._body.show(state.document.paragraphs)
        self.place_caret(state.caret)
        self._refresh(old, notes=touched)

    def _refresh(self, old: Document, *, notes: bool) -> None:
        """Let everything that shows the document follow it.

        ``notes`` says whether other notes are referred to than before, or in another order.
        """
        new = self._document
        if new.language != self._measures.language:
            self.set_zoom(self._measures.zoom)
        if old.masthead is not new.masthead:
            self._masthead.show_masthead(new.masthead)
        if notes or old.notes != new.notes:
            self.footnotes.follow(new)
        self.document_changed.emit()
        self._prompter.rest()
        self._sheet.continuation.follow(self.unfinished_text())
        if (here := self.current_paragraph()) is not None:
            self.paragraph_entered.emit(here.id)

    def _on_masthead_edited(self, name: str, masthead: Masthead) -> None:
        changed = replace(self._document, masthead=masthead)
        self.make_step(masthead_step(name), changed, self._caret, stream=f"masthead {name}")

    def _on_completion_taken(self, words: str) -> None:
        self.make_step(tr("Complete"), *completed(self._document, self.selection(), words))

    def _on_precedent_dropped(self, carried: QMimeData, index: int) -> None:
        self.precedent_dropped.emit(carried, self._document.paragraphs[index].id)

    # The clipboard

    def _make_mime(self) -> QMimeData:
        return clipboard.packed_selection(self._document, self.selection())

    def _insert_mime(self, carried: QMimeData) -> None:
        here = self.current_paragraph()
        with waiting.told(where=len(carried.text()) > _LONG):
            found = clipboard.unpacked(carried, here.part if here else Part.PREAMBULAR)
        if found.paragraphs:
            self.make_step(tr("Paste"), *pasted(self._document, self.selection(), found))

    def _on_words_moved(self, carried: QMimeData, caret: Caret) -> None:
        """Take words of the page to where they were dropped, as one step."""
        here = self.current_paragraph()
        found = clipboard.unpacked(carried, here.part if here else Part.PREAMBULAR)
        changed = moved_words(self._document, self.selection(), caret, found)
        self.make_step(tr("Move words"), *changed)

    def _focused_text(self) -> Sheet | NotesPane:
        return self._notes if self._notes.hasFocus() else self._sheet

    # The cursor

    def _caret_now(self) -> Caret:
        return carets.caret_at(self._sheet.document(), self._sheet.textCursor().position())

    def _on_outgrown(self) -> None:
        self.set_zoom(self._measures.zoom)

    def _on_cursor_moved(self) -> None:
        if self._body.is_writing:
            return
        before, self._caret = self._caret, self._caret_now()
        self._prompter.rest()
        self._sheet.continuation.follow(self.unfinished_text())
        here = self.current_paragraph()
        if here is not None and before.index != self._caret.index:
            self.paragraph_entered.emit(here.id)
