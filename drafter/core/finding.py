"""Finding words in a draft: in its paragraphs, their tables and its notes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from drafter.core import notes as note_order
from drafter.core.errors import DrafterError
from drafter.core.typed import as_typed
from drafter.core.words import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.model import Document


class Scope(StrEnum):
    """Where in a draft words are looked for."""

    ALL = "all"
    BODY = "body"
    PHRASES = "phrases"
    """The opening phrases of preambular and operative paragraphs."""
    NOTES = "notes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is looked for, as it is typed: letters without marks stand for those with marks, too.

    ``is_pattern`` makes ``words`` a regular expression.
    """

    words: str
    whole_words: bool = False
    match_case: bool = False
    is_pattern: bool = False
    scope: Scope = Scope.ALL


class Match(NamedTuple):
    """A place in a draft: a paragraph by id, and code points in its text.

    With ``note`` it is a place in the words of that note (its id); ``paragraph`` is then the first
    one that refers to it, empty where only the masthead does.
    """

    paragraph: str
    start: int
    end: int
    note: str = ""


def matches(document: Document, query: Query) -> tuple[Match, ...]:
    """Return where a draft says what is looked for, in order; nothing for an empty query.

    The notes come after the paragraphs, as on the page.

    Raises:
        DrafterError: If a regular expression cannot be understood.
    """
    if not query.words:
        return ()
    pattern = pattern_of(query)
    return tuple(
        Match(paragraph, found.start(), found.end(), note)
        for paragraph, text, note in _texts(document, query.scope)
        for found in pattern.finditer(text)
        if found.end() > found.start()
    )


def text_at(document: Document, match: Match) -> str:
    """Return the text that a place is in, empty where it is gone."""
    if match.note:
        note = document.note(match.note)
        return note.text if note else ""
    return next((one.text for one in document.paragraphs if one.id == match.paragraph), "")


def pattern_of(query: Query) -> re.Pattern[str]:
    """Return what is looked for as a pattern.

    Raises:
        DrafterError: If a regular expression cannot be understood.
    """
    words = query.words if query.is_pattern else as_typed(query.words)
    # No \b: it would never match beside a sign such as "(a)", and would in the middle of a word
    # that has marks by themselves
    bounded = rf"(?<![\w{MARKS}])(?:{words})(?![\w{MARKS}])" if query.whole_words else words
    try:
        return re.compile(bounded, re.NOFLAG if query.match_case else re.IGNORECASE)
    except re.error as error:
        message = f"The pattern cannot be understood: {error.msg}."
        raise DrafterError(
            message, hint="Correct it, or look for the words as they are."
        ) from error


def _texts(document: Document, scope: Scope) -> Iterator[tuple[str, str, str]]:
    """Yield the paragraph, the text and the note (empty for none) of all that is looked at."""
    for paragraph in document.paragraphs if scope is not Scope.NOTES else ():
        phrase = paragraph.opening_phrase if scope is Scope.PHRASES else paragraph.text
        if phrase:
            yield paragraph.id, phrase, ""
    if scope in {Scope.ALL, Scope.NOTES}:
        first: dict[str, str] = {}
        for paragraph in document.paragraphs:
            for note_id in paragraph.note_ids:
                first.setdefault(note_id, paragraph.id)
        for note_id in note_order.marks(document):
            note = document.note(note_id)
            if note is not None:
                yield first.get(note_id, ""), note.text, note_id
