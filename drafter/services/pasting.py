"""What is pasted from other programs, as paragraphs and notes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter import reading
from drafter.core.errors import ReadError
from drafter.core.model import Note, Paragraph, Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.core.model import Document

LARGEST = 120_000
"""Characters that are read as a text of the United Nations is; more would hold up the next key."""
_TOLD = frozenset({Part.PREAMBULAR, Part.OPERATIVE})


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Paragraphs, and the notes that they refer to."""

    paragraphs: tuple[Paragraph, ...]
    notes: tuple[Note, ...] = ()


def prepare() -> None:
    """Load what reads a pasted piece, for a thread that has a third of a second to spare.

    Whoever pastes before loads it then; at the key one would feel that.
    """
    understood("1. Decides to act;\n2. Requests a report.", "", Part.OPERATIVE)


def understood(text: str, html: str, part: Part) -> Excerpt | None:
    """Return what was pasted; None for what is too much or says nothing to a reader.

    ``html`` goes before ``text``; either may be empty. What says nothing of its part is of the part
    that stands before it, at first of ``part``.
    """
    for words, is_html in ((html, True), (text, False)):
        if not words.strip() or len(words if not is_html else text or words) > LARGEST:
            continue
        try:
            found = reading.read_excerpt(words, is_html=is_html)
        except ReadError:
            continue
        if found.paragraphs:
            return Excerpt(tuple(_placed(found.paragraphs, part)), _cited(found))
    return None


def _placed(paragraphs: Sequence[Paragraph], part: Part) -> Iterator[Paragraph]:
    """Yield the paragraphs; text that only lacks an opening phrase takes the part before it."""
    for paragraph in paragraphs:
        if paragraph.part in _TOLD:
            part = paragraph.part
        if paragraph.part is Part.TEXT or (paragraph.part is Part.HEADING and len(paragraphs) == 1):
            yield replace(paragraph, part=part, annex=None)
        else:
            yield replace(paragraph, annex=None)


def _cited(found: Document) -> tuple[Note, ...]:
    """Return the notes that the paragraphs refer to."""
    cited = {note_id for paragraph in found.paragraphs for note_id in paragraph.note_ids}
    return tuple(note for note in found.notes if note.id in cited)
