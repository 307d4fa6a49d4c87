"""Carets and selections of the draft, and Qt's cursors for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from drafter.core.history import Caret
from drafter.core.model import Part
from drafter.gui.editor import blocks, splice
from drafter.gui.editor.splice import Selection

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from drafter.core.model import Document

_WRITTEN = frozenset({Part.PREAMBULAR, Part.OPERATIVE})


def caret_at(text: QTextDocument, position: int) -> Caret:
    """Return the caret for a position in Qt's text."""
    block = text.findBlock(position)
    return Caret(block.blockNumber(), position - block.position())


def selection_of(cursor: QTextCursor) -> Selection:
    """Return what a cursor selects."""
    text = cursor.document()
    return Selection(caret_at(text, cursor.selectionStart()), caret_at(text, cursor.selectionEnd()))


def cursor_at(text: QTextDocument, caret: Caret) -> QTextCursor:
    """Return Qt's cursor for a caret; beyond the ends it stands at the end."""
    block = text.findBlockByNumber(caret.index)
    if not block.isValid():
        block = text.lastBlock()
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + min(caret.position, block.length() - 1))
    return cursor


def in_paragraph(document: Document, paragraph_id: str, offset: int) -> Caret | None:
    """Return the caret at a code point of a paragraph's text, None for one that is gone."""
    for index, paragraph in enumerate(document.paragraphs):
        if paragraph.id == paragraph_id:
            return Caret(index, blocks.position_of(paragraph, offset))
    return None


def behind_mark(document: Document, note_id: str) -> Caret | None:
    """Return the caret behind the first mark of a note, None where the body has none."""
    for index, paragraph in enumerate(document.paragraphs):
        position = 0
        for run in paragraph.runs:
            position += splice.length((run,))
            if run.note == note_id:
                return Caret(index, position)
    return None


def note_at(document: Document, caret: Caret) -> str:
    """Return the note whose mark stands right before a caret, or behind it; empty for none."""
    if caret.index >= len(document.paragraphs):
        return ""
    before, after = splice.split(document.paragraphs[caret.index].runs, caret.position)
    nearest = [*before[-1:], *after[:1]]
    return next((run.note for run in nearest if run.note), "")


def first_written(document: Document) -> Caret:
    """Return the start of the first paragraph below the opening line."""
    parts = [paragraph.part for paragraph in document.paragraphs]
    return Caret(next((n for n, part in enumerate(parts) if part in _WRITTEN), 0), 0)
