"""Notes of a page: added, written, taken out, and found again from their marks and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from drafter.core import edits
from drafter.core import notes as note_order
from drafter.gui.editor import carets
from drafter.gui.editor.verbs import with_new_note
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from drafter.core.model import Document, Run
    from drafter.gui.editor.body import Body
    from drafter.gui.editor.mark import NoteMark
    from drafter.gui.editor.notes import NotesPane
    from drafter.gui.editor.page import Page
    from drafter.gui.editor.sheet import Sheet


class Footnotes(QObject):
    """Leads from what is done to notes to steps of the page, and shows what came of them."""

    def __init__(
        self, page: Page, sheet: Sheet, body: Body, pane: NotesPane, marks: NoteMark
    ) -> None:
        super().__init__(page)
        self._page = page
        self._sheet = sheet
        self._body = body
        self._pane = pane
        self._marks = marks
        pane.edited.connect(self._on_edited)
        pane.removed.connect(self._take_out)
        pane.sought.connect(self._on_sought)
        pane.left_upwards.connect(page.focus_body)

    def add(self) -> None:
        """Put a new note at the cursor, and the cursor into the note."""
        document, selection = self._page.document(), self._page.selection()
        changed, caret, name = with_new_note(document, selection)
        self._page.make_step(tr("New note"), changed, caret)
        self._pane.enter(name)

    def remove(self) -> None:
        """Take out the note that is written in, or whose mark stands at the cursor."""
        is_inside = self._pane.hasFocus()
        document, caret = self._page.document(), self._page.caret()
        if name := self._pane.current() if is_inside else carets.note_at(document, caret):
            self._take_out(name)

    def show(self, document: Document) -> None:
        """Show the notes of another document, whose text is still to come."""
        self._marks.marks = note_order.marks(document)
        self._pane.show_notes(document)

    def follow(self, document: Document) -> None:
        """Show the notes in another state of the document, and their marks in its text."""
        before = {name: len(mark) for name, mark in self._marks.marks.items()}
        self.show(document)
        self._sheet.viewport().update()
        wide = {name: len(mark) for name, mark in self._marks.marks.items()}
        if wide != before and any(one.note_ids for one in document.paragraphs):
            with self._body.held():
                text = self._sheet.document()
                text.markContentsDirty(0, text.characterCount())

    @Slot(object)
    def _on_edited(self, found: Mapping[str, tuple[Run, ...]]) -> None:
        changed = self._page.document()
        for name, runs in found.items():
            changed = edits.with_note(changed, name, runs)
        stream = f"note {next(iter(found))}" if len(found) == 1 else ""
        self._page.make_step(tr("Note"), changed, self._page.caret(), stream=stream)

    @Slot(str)
    def _take_out(self, name: str) -> None:
        changed = edits.without_note(self._page.document(), name)
        self._page.make_step(tr("Remove note"), changed, self._page.caret())
        self._page.focus_body()

    @Slot(str)
    def _on_sought(self, name: str) -> None:
        """Bring the cursor behind the mark of a note."""
        if (caret := carets.behind_mark(self._page.document(), name)) is not None:
            self._page.place_caret(caret)
            self._page.focus_body()
