"""Misspelled words on the page: where they are, which is next, what the mouse is told of one."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint

from drafter.core import notes as note_order
from drafter.gui.editor import blocks
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.model import Document, Paragraph
    from drafter.gui.editor.notes import NotesPane
    from drafter.gui.editor.page import Page
    from drafter.gui.editor.sheet import Sheet
    from drafter.gui.editor.squiggles import Worded
    from drafter.services.spelling import Spelling
    from drafter.spelling import Misspelling

_UNDER = QPoint(0, 8)
"""From the foot of the cursor to a menu, so that the wave is seen."""


class Placed(NamedTuple):
    """A misspelled word, and the id of its paragraph or of its note; the other one is empty."""

    paragraph: str
    found: Misspelling
    note: str = ""


class Proofs(QObject):
    """The misspelled words of a page: those of its body, then those of its notes."""

    def __init__(self, page: Page, sheet: Sheet, notes: NotesPane) -> None:
        super().__init__(page)
        self._page = page
        self._sheet = sheet
        self._notes = notes
        self._typed_in: tuple[bool, str, str] | None = None
        """Whether it is a note, its id and its words, of the text that the cursor is in."""
        page.document_changed.connect(self._on_changed)
        for pane in (sheet, notes):
            pane.cursorPositionChanged.connect(self._on_cursor_moved)

    def show(self, spelling: Spelling, document: Document) -> None:
        """Mark the words that were found in a document, which may have changed since."""
        paragraphs = {paragraph.id: paragraph.text for paragraph in document.paragraphs}
        self._sheet.squiggles.show(spelling.paragraphs, paragraphs)
        notes = {note.id: note.text for note in document.notes}
        self._notes.squiggles.show(spelling.notes, notes)
        self._repaint()

    def forget(self) -> None:
        """Mark nothing: another document is shown, or nobody checks."""
        self._typed_in = None
        for pane in (self._sheet, self._notes):
            pane.squiggles.forget()
        self._repaint()

    def at_caret(self) -> Placed | None:
        """Return the misspelled word at the cursor, None for none."""
        if (here := self._here()) is None:
            return None
        one, offset, is_note = here
        return self._at(one, offset, is_note=is_note)

    def at_point(self, point: QPoint) -> Placed | None:
        """Return the misspelled word at a point of the screen, None for none."""
        in_notes = self._notes.mapFromGlobal(point)
        if self._notes.isVisible() and self._notes.rect().contains(in_notes):
            here = self._notes.note_at_cursor(self._notes.cursorForPosition(in_notes))
            return self._at(*here, is_note=True) if here else None
        cursor = self._sheet.cursorForPosition(self._sheet.viewport().mapFromGlobal(point))
        paragraphs = self._page.document().paragraphs
        if cursor.blockNumber() >= len(paragraphs):
            return None
        paragraph = paragraphs[cursor.blockNumber()]
        offset = blocks.offset_of(paragraph, cursor.positionInBlock())
        return self._at(paragraph, offset, is_note=False)

    def next(self) -> Placed | None:
        """Return the first misspelled word behind the cursor, or else from the top; None for none.

        A word that the cursor is in, or that is selected, is passed.
        """
        all_ = list(self._all())
        here = self._here()
        if here is None:
            return all_[0] if all_ else None
        text, offset, is_note = here
        texts = self._texts()
        order = {(one.id, note): index for index, (one, note) in enumerate(texts)}
        at = (order.get((text.id, is_note), 0), offset)
        behind = (
            one
            for one in all_
            if (order[one.note or one.paragraph, bool(one.note)], one.found.start) >= at
        )
        return next(behind, all_[0] if all_ else None)

    def select(self, placed: Placed) -> QPoint:
        """Select a word, and return where on the screen a menu for it may stand."""
        self._page.select(placed.paragraph, placed.found.start, placed.found.end, placed.note)
        if placed.note:
            self._notes.setFocus()
            under = self._notes.cursorRect().bottomLeft() + _UNDER
            return self._notes.viewport().mapToGlobal(under)
        self._page.focus_body()
        return self._sheet.viewport().mapToGlobal(self._sheet.cursorRect().bottomLeft() + _UNDER)

    def tip(self, paragraph: Paragraph, position: int) -> str:
        """Return what the mouse is told at a position of a paragraph's block, empty for nothing."""
        offset = blocks.offset_of(paragraph, position) if position >= 0 else -1
        found = self._sheet.squiggles.at(paragraph, offset)
        if found is None:
            return ""
        if not found.form:
            return tr("“{word}” is in no dictionary.", word=escape(found.word))
        form, why = escape(found.form.strip()), escape(found.authority)
        said = tr("The United Nations writes “{form}”.", form=form)
        return f"{said}<br><small>{why}</small>"

    def _texts(self) -> list[tuple[Worded, bool]]:
        """Return the paragraphs, and the notes in the order of their marks, told apart."""
        document = self._page.document()
        cited = (document.note(name) for name in note_order.marks(document))
        return [
            *((paragraph, False) for paragraph in document.paragraphs),
            *((note, True) for note in cited if note is not None),
        ]

    def _all(self) -> Iterator[Placed]:
        for one, is_note in self._texts():
            pane = self._notes if is_note else self._sheet
            for found in pane.squiggles.of(one):
                yield _placed(one, found, is_note=is_note)

    def _here(self) -> tuple[Worded, int, bool] | None:
        """Return the text that the cursor is in, the code point, and whether it is a note."""
        if self._notes.hasFocus():
            here = self._notes.note_at_cursor()
            return (*here, True) if here else None
        paragraph = self._page.current_paragraph()
        if paragraph is None:
            return None
        position = self._sheet.textCursor().positionInBlock()
        return paragraph, blocks.offset_of(paragraph, position), False

    def _at(self, one: Worded, offset: int, *, is_note: bool) -> Placed | None:
        pane = self._notes if is_note else self._sheet
        found = pane.squiggles.at(one, offset)
        return _placed(one, found, is_note=is_note) if found else None

    def _on_changed(self) -> None:
        """Leave the word that is being typed alone."""
        here = self._here()
        if here is None:
            return
        one, offset, is_note = here
        before, self._typed_in = self._typed_in, (is_note, one.id, one.text)
        if before is not None and before[:2] == (is_note, one.id) and before[2] != one.text:
            pane = self._notes if is_note else self._sheet
            pane.squiggles.hold(one.id, offset)

    def _on_cursor_moved(self) -> None:
        """Mark a word once it is left."""
        here = self._here()
        if here is None:
            return
        one, offset, is_note = here
        pane = self._notes if is_note else self._sheet
        before, self._typed_in = self._typed_in, (is_note, one.id, one.text)
        if not pane.squiggles.follow(one, offset):
            return
        if before is not None and before[:2] == (False, one.id):
            self._sheet.repaint_here()
        else:
            self._repaint()

    def _repaint(self) -> None:
        for pane in (self._sheet, self._notes):
            pane.viewport().update()


def _placed(one: Worded, found: Misspelling, *, is_note: bool) -> Placed:
    return Placed("", found, one.id) if is_note else Placed(one.id, found)
