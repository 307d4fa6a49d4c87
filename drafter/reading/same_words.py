"""Whether a Word file still says what the draft in it says.

Only what is printed counts: the words of masthead, body and notes. Whoever changed one of them in
Word meant it, and is believed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.model import Part
from drafter.core.numbering import places
from drafter.core.words import plain_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.model import Document

_FIELDS = ("title", "agenda_title", "session", "symbol", "venue")


def says_the_same(draft: Document, printed: Document) -> bool:
    """Return whether a draft has the words of the document that was read from the page."""
    return (
        list(_masthead(draft)) == list(_masthead(printed))
        and list(_body(draft)) == list(_body(printed))
        and sorted(map(_words, _notes(draft))) == sorted(map(_words, _notes(printed)))
    )


def _masthead(document: Document) -> Iterator[list[str]]:
    """Yield the words of the fields that every masthead prints."""
    for field in _FIELDS:
        yield _words(getattr(document.masthead, field) or "")


def _body(document: Document) -> Iterator[list[str]]:
    """Yield the words of every paragraph that has some, with its number."""
    numbered = zip(document.paragraphs, places(document.paragraphs), strict=True)
    for paragraph, place in numbered:
        number = "" if paragraph.part is Part.TABLE else place.number
        if words := _words(f"{number} {paragraph.text}"):
            yield words


def _notes(document: Document) -> Iterator[str]:
    for note in document.notes:
        yield note.text


def _words(text: str) -> list[str]:
    return plain_words(text)
