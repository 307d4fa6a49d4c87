"""The marks of notes: as printed, or from the order in which the text refers to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.model import Document


def references(document: Document) -> Iterator[str]:
    """Yield the ids of notes in the order in which masthead and body refer to them."""
    for _, note_id in document.masthead.marks:
        yield note_id
    for paragraph in document.paragraphs:
        yield from paragraph.note_ids


def marks(document: Document) -> dict[str, str]:
    """Return the mark of every note by id, in the order of first reference.

    A note keeps the mark it was printed with; the others count 1, 2, 3 … past the marks that
    are taken. Notes that nothing refers to come last, in their own order.
    """
    known = {note.id: note for note in document.notes}
    order = dict.fromkeys(note_id for note_id in references(document) if note_id in known)
    order |= dict.fromkeys(known)
    taken = {note.mark for note in document.notes if note.mark is not None}
    found: dict[str, str] = {}
    next_number = 1
    for note_id in order:
        mark = known[note_id].mark
        if mark is None:
            while str(next_number) in taken:
                next_number += 1
            mark = str(next_number)
            next_number += 1
        found[note_id] = mark
    return found
