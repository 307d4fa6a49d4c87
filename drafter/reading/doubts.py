"""What readers are unsure of in the texts that they have read."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.model import Doubt, Part
from drafter.reading import shapes
from drafter.reading.body.levels import follows
from drafter.reading.several import doubts_of_others

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from drafter.core.model import Document, Note, Paragraph

STRUCK = "Words that are struck out were left out."
"""What readers say of words with a line through them, who cannot show them."""
_BRIEF = 160
"""Letters up to which a sub-paragraph may be the heading of those below it, without a sign."""
_FIGURE = re.compile(r"\d+")
_PUT_IN = re.compile(r"(?:bis|ter|quat(?:er)?|alt)\b")
"""What the number of a paragraph ends in that was put in after the one of the same number."""


def doubted(document: Document) -> Document:
    """Return a document with the doubts that its own text raises, beside those that it has."""
    cited = {note for paragraph in document.paragraphs for note in paragraph.note_ids}
    used = cited | {note for _, note in document.masthead.marks}
    known = {note.id for note in document.notes}
    lost = (note for note in sorted(cited - known))
    found = doubts_of(document.paragraphs, document.notes, lost, used)
    others = doubts_of_others(document.paragraphs)
    return replace(document, doubts=tuple(dict.fromkeys((*document.doubts, *others, *found))))


def doubts_of(
    paragraphs: tuple[Paragraph, ...], notes: tuple[Note, ...], lost: Iterable[str], used: set[str]
) -> tuple[Doubt, ...]:
    """Return the doubts about a text that was read.

    ``lost`` are the marks that no note explains, ``used`` the ids of notes that are referred to.
    """
    return (
        *(Doubt(message=f"The text refers to a note {mark}, but there is none.") for mark in lost),
        *_unused(notes, used),
        *_gaps(paragraphs),
        *_gaps_below(paragraphs),
        *_unfinished(paragraphs),
    )


def _unused(notes: tuple[Note, ...], used: set[str]) -> Iterator[Doubt]:
    for note in notes:
        if note.id not in used:
            yield Doubt(message=f"Nothing in the text refers to note {note.mark}.")
        if not note.text:
            yield Doubt(message=f"Note {note.mark} has no text.")


def _gaps(paragraphs: tuple[Paragraph, ...]) -> Iterator[Doubt]:
    """Yield a doubt where the numbers of operative paragraphs leave one out."""
    last = 0
    for paragraph in paragraphs:
        if paragraph.part in {Part.OPENING, Part.HEADING}:
            last = 0 if paragraph.part is Part.OPENING or paragraph.number else last
            continue
        found = _FIGURE.match(paragraph.number or "")
        if paragraph.part is not Part.OPERATIVE or paragraph.level or not found:
            continue
        number = int(found.group())
        put_in = number == last and _PUT_IN.search(paragraph.number or "")
        if number not in {last + 1, 1} and last and not put_in:
            message = f"Paragraph {number} follows paragraph {last}: something may be missing."
            yield Doubt(message=message, paragraph=paragraph.id)
        last = number


def _gaps_below(paragraphs: tuple[Paragraph, ...]) -> Iterator[Doubt]:
    """Yield a doubt where the numbers of sub-paragraphs leave one out: "(a)", "(c)"."""
    last: dict[int, str] = {}
    for paragraph in paragraphs:
        for level in [level for level in last if level > paragraph.level]:
            del last[level]
        number = paragraph.number or ""
        if not paragraph.level or not number or paragraph.part is Part.HEADING:
            continue
        before = last.get(paragraph.level)
        if before and follows(before, number) is False:
            message = f"Sub-paragraph {number} follows {before}: something may be missing."
            yield Doubt(message=message, paragraph=paragraph.id)
        last[paragraph.level] = number


def _unfinished(paragraphs: tuple[Paragraph, ...]) -> Iterator[Doubt]:
    for paragraph in paragraphs:
        counted = paragraph.part in {Part.PREAMBULAR, Part.OPERATIVE}
        heads = paragraph.level and len(paragraph.text) <= _BRIEF
        if counted and paragraph.text and not heads and not shapes.is_complete(paragraph.text):
            message = f"The paragraph ends without a sign: “… {paragraph.text[-40:]}”"
            yield Doubt(message=message, paragraph=paragraph.id)
