"""Edits of a draft: from one frozen document to the next.

Every function returns a new document that shares all untouched paragraphs with the old one, so
that undo is keeping the old one. Notes that nothing refers to any more leave the document.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.core import notes as note_order
from drafter.core.model import Document, Note, Paragraph, Part, Run, merged
from drafter.core.numbering import DEEPEST, places

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_NESTED = frozenset({Part.PREAMBULAR, Part.OPERATIVE, Part.TEXT})


@dataclass(frozen=True, slots=True)
class Taking:
    """A precedent ready to be taken over: the paragraph, and the notes it refers to.

    ``shares_notes``: a note whose words the draft has already is cited again under its number; it
    becomes a new note with the same words otherwise, as the United Nations prints it today.
    """

    paragraph: Paragraph
    notes: tuple[Note, ...] = ()
    shares_notes: bool = False


def released(document: Document) -> Document:
    """Return a read document as a draft: numbers and marks that follow by themselves are let go.

    Printed ones that do not follow ("3 bis", a note counted out of turn) stay as they are.
    """
    free = replace(
        document,
        paragraphs=tuple(replace(paragraph, number=None) for paragraph in document.paragraphs),
        notes=tuple(replace(note, mark=None) for note in document.notes),
    )
    derived = places(free.paragraphs)
    kept = tuple(
        paragraph if (old.number is None or old.number == place.number) else old
        for paragraph, old, place in zip(free.paragraphs, document.paragraphs, derived, strict=True)
    )
    return replace(document, paragraphs=kept, notes=_released_notes(document, free))


def _released_notes(document: Document, free: Document) -> tuple[Note, ...]:
    """Free the marks if all that are numbers follow by themselves; stars always stay."""
    starred = tuple(
        note if old.mark is None or old.mark.isdecimal() else old
        for note, old in zip(free.notes, document.notes, strict=True)
    )
    marks = note_order.marks(replace(document, notes=starred))
    follows = all(note.mark is None or marks[note.id] == note.mark for note in document.notes)
    return starred if follows else document.notes


def with_slice(
    document: Document, start: int, stop: int, paragraphs: Sequence[Paragraph]
) -> Document:
    """Return the document with paragraphs ``start`` to ``stop`` replaced by others."""
    body = document.paragraphs
    changed = replace(document, paragraphs=(*body[:start], *paragraphs, *body[stop:]))
    kept = {name for paragraph in paragraphs for name in paragraph.note_ids}
    lost = {name for paragraph in body[start:stop] for name in paragraph.note_ids} - kept
    return pruned(changed) if lost else changed


def pruned(document: Document) -> Document:
    """Return the document without the notes that nothing refers to."""
    used = set(note_order.references(document))
    if all(note.id in used for note in document.notes):
        return document
    return replace(document, notes=tuple(note for note in document.notes if note.id in used))


def fresh_id(taken: Iterable[str], prefix: str) -> str:
    """Return the first of ``p1``, ``p2`` … past the highest that is taken."""
    rests = [name.removeprefix(prefix) for name in taken if name.startswith(prefix)]
    highest = max([int(rest) for rest in rests if rest.isdecimal()], default=0)
    return f"{prefix}{highest + 1}"


def fresh_paragraph_id(document: Document) -> str:
    """Return a paragraph id that the document does not use."""
    return fresh_id([paragraph.id for paragraph in document.paragraphs], "p")


def taken_in_place(document: Document, index: int, taking: Taking) -> Document:
    """Return the document with the paragraph at ``index`` replaced by a precedent.

    Part, level and number stay those of the place; words, notes and origin are the precedent's.
    """
    here = document.paragraphs[index]
    document, runs = _with_notes_of(document, taking)
    paragraph = replace(here, runs=runs, rows=(), origin=taking.paragraph.origin)
    return with_slice(document, index, index + 1, (paragraph,))


def taken_below(document: Document, index: int, taking: Taking) -> Document:
    """Return the document with a precedent as a new paragraph below the one at ``index``.

    It keeps its own part and level if it can stand there: a sub-paragraph taken below a heading
    becomes a paragraph.
    """
    here = document.paragraphs[index] if document.paragraphs else None
    document, runs = _with_notes_of(document, taking)
    source = taking.paragraph
    nested = here is not None and here.part is source.part
    paragraph = replace(
        source,
        id=fresh_paragraph_id(document),
        runs=runs,
        number=None,
        level=min(source.level, here.level + 1) if here and nested else 0,
        annex=here.annex if here else None,
    )
    return with_slice(document, index + 1, index + 1, (paragraph,))


def _with_notes_of(document: Document, taking: Taking) -> tuple[Document, tuple[Run, ...]]:
    """Add a precedent's notes under ids of this document; return its runs with those ids."""
    renamed: dict[str, str] = {}
    notes = list(document.notes)
    known = {note.runs: note.id for note in notes if note.runs} if taking.shares_notes else {}
    for note in taking.notes:
        if note.runs in known:
            renamed[note.id] = known[note.runs]
            continue
        renamed[note.id] = fresh_id((one.id for one in notes), "n")
        notes.append(Note(id=renamed[note.id], runs=note.runs))
    runs = tuple(
        replace(run, note=renamed[run.note]) if run.note else run
        for run in taking.paragraph.runs
        if not run.note or run.note in renamed
    )
    return replace(document, notes=tuple(notes)), merged(runs)


def with_part(document: Document, indices: Iterable[int], part: Part) -> Document:
    """Return the document with some paragraphs made another part, at the part's own level."""
    body = list(document.paragraphs)
    for index in indices:
        if body[index].part is not part:
            level = body[index].level if part in _NESTED and body[index].part in _NESTED else 0
            body[index] = replace(body[index], part=part, level=level, number=None)
    return replace(document, paragraphs=tuple(body))


def shifted(document: Document, indices: Iterable[int], step: int) -> Document:
    """Return the document with some paragraphs one level deeper (1) or shallower (-1).

    A paragraph goes at most one level below the one before it, if that is of its part; a heading
    at most one below the heading before it.
    """
    body = list(document.paragraphs)
    for index in indices:
        paragraph = body[index]
        if paragraph.part not in _NESTED and paragraph.part is not Part.HEADING:
            continue
        level = max(0, min(paragraph.level + step, _deepest(body, index), DEEPEST))
        if level != paragraph.level:
            body[index] = replace(paragraph, level=level, number=None)
    return replace(document, paragraphs=tuple(body))


def _deepest(body: Sequence[Paragraph], index: int) -> int:
    """Return the deepest level that a paragraph can have in its place."""
    here = body[index]
    earlier = reversed(body[:index])
    if here.part is Part.HEADING:
        before = next((one for one in earlier if one.part is Part.HEADING), None)
        return before.level + 1 if before and before.annex == here.annex else 0
    before = next(earlier, None)
    return before.level + 1 if before and before.part is here.part else 0


def with_note(document: Document, note_id: str, runs: Sequence[Run]) -> Document:
    """Return the document with the words of a note replaced."""
    notes = tuple(
        replace(note, runs=merged(tuple(runs))) if note.id == note_id else note
        for note in document.notes
    )
    return replace(document, notes=notes)


def without_note(document: Document, note_id: str) -> Document:
    """Return the document without a note and all its marks."""
    body = tuple(
        replace(paragraph, runs=merged(tuple(run for run in paragraph.runs if run.note != note_id)))
        if note_id in paragraph.note_ids
        else paragraph
        for paragraph in document.paragraphs
    )
    marks = tuple(mark for mark in document.masthead.marks if mark[1] != note_id)
    return pruned(
        replace(document, paragraphs=body, masthead=replace(document.masthead, marks=marks))
    )
