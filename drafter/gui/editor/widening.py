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
    if not cursor.hasSelection():
        return cursor
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
