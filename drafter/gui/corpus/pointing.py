"""Finds a paragraph, or some words of it, in a document as it is shown.

The marks of notes stand among the words there, and are no part of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from drafter.core.words import has_chinese, plain_words
from drafter.core.words import words as words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument, QTextFragment

_NOTE = "#note-"


def selection(document: QTextDocument, paragraph_id: str, words: str = "") -> QTextCursor | None:
    """Return a selection of some words of a paragraph, or of all of it; None where it is not.

    The words are found whatever their case and the signs between them; where they do not stand
    there, they stand for the whole.
    """
    text, places = "", list[int]()
    for fragment in _fragments(document, paragraph_id):
        text += fragment.text()
        places += _places(fragment)
    if not places:
        return None
    start, end = _run(text, words) or (0, len(text))
    cursor = QTextCursor(document)
    cursor.setPosition(places[start])
    last = places[end - 1] + _length(text[end - 1])
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _run(text: str, sought: str) -> tuple[int, int] | None:
    """Return where a run of words stands in a text, told by the words alone.

    Of Chinese, whose words are whole clauses, it may be a part of one.
    """
    wanted = plain_words(sought)
    found = words_of(text)
    for start in range(len(found) - len(wanted) + 1 if wanted else 0):
        run = found[start : start + len(wanted)]
        if [word.text for word in run] == wanted:
            return run[0].start, run[-1].end
    at = text.find(sought) if has_chinese(sought) else -1
    return None if at < 0 else (at, at + len(sought))


def _places(fragment: QTextFragment) -> Iterator[int]:
    """Yield where each sign of a fragment stands."""
    position = fragment.position()
    for sign in fragment.text():
        yield position
        position += _length(sign)


def _length(sign: str) -> int:
    """Return how Qt counts a sign: those beyond the first 65,536 are two."""
    return len(sign.encode("utf-16-le")) // 2


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
