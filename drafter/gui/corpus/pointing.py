"""Finds a paragraph, or some words of it, in a document as it is shown.

The marks of notes stand among the words there, and are no part of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument, QTextFragment

_NOTE = "#note-"


def selection(document: QTextDocument, paragraph_id: str, words: str = "") -> QTextCursor | None:
    """Return a selection of some words of a paragraph, or of all of it; None where it is not.

    Words that are not found in it stand for the whole.
    """
    text, places = "", list[int]()
    for fragment in _fragments(document, paragraph_id):
        text += fragment.text()
        places += range(fragment.position(), fragment.position() + fragment.length())
    if not places:
        return None
    start = text.find(words) if words else 0
    last = start + len(words) - 1 if words and start >= 0 else len(places) - 1
    cursor = QTextCursor(document)
    cursor.setPosition(places[max(start, 0)])
    cursor.setPosition(places[last] + 1, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _fragments(document: QTextDocument, paragraph_id: str) -> Iterator[QTextFragment]:
    """Yield the stretches of a paragraph without the marks of its notes; it is one block."""
    block = document.begin()
    while block.isValid():
        fragments = list(_of_block(block))
        names = [name for one in fragments for name in one.charFormat().anchorNames()]
        if paragraph_id in names:
            yield from (
                one for one in fragments if not one.charFormat().anchorHref().startswith(_NOTE)
            )
            return
        block = block.next()


def _of_block(block: QTextBlock) -> Iterator[QTextFragment]:
    steps = block.begin()
    while not steps.atEnd():
        yield steps.fragment()
        steps += 1
