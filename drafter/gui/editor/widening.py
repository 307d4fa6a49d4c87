"""A selection that begins or ends within a word, widened to whole words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument


def widened(cursor: QTextCursor, document: QTextDocument) -> QTextCursor:
    """Return a selection with the whole of the words that it begins and ends in.

    Without a selection there is nothing to widen.
    """
    return _whole(cursor, document) if cursor.hasSelection() else cursor


def word_round(cursor: QTextCursor, document: QTextDocument) -> QTextCursor:
    """Return what is selected, in whole words; or else the word that the cursor stands in or at."""
    if cursor.hasSelection() or cursor.atBlockEnd():
        before = QTextCursor(cursor)
        if not cursor.hasSelection() and not cursor.atBlockStart():
            before.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor)
        return _whole(before, document) if before.hasSelection() else before
    after = QTextCursor(cursor)
    after.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
    return _whole(after, document)


def _whole(cursor: QTextCursor, document: QTextDocument) -> QTextCursor:
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    sign = document.characterAt
    while start and sign(start).isalnum() and sign(start - 1).isalnum():
        start -= 1
    while sign(end - 1).isalnum() and sign(end).isalnum():
        end += 1
    wider = QTextCursor(document)
    wider.setPosition(start)
    wider.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return wider
