"""Cutting and joining paragraphs at places of the view: pure functions under paste and note.

Places are positions in a block: UTF-16 units, and one for the mark of a note.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.core import edits
from drafter.core.history import Caret
from drafter.core.model import Document, Note, Paragraph, Run, merged

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Selection:
    """What is selected: from one caret to a later one; both the same when nothing is."""

    start: Caret
    end: Caret

    @property
    def indices(self) -> range:
        """Indices of the paragraphs that the selection touches."""
        return range(self.start.index, self.end.index + 1)


def length(runs: Sequence[Run]) -> int:
    """Return how many places runs take in a block."""
    return sum(1 if run.note else len(run.text.encode("utf-16-le")) // 2 for run in runs)


def split(runs: Sequence[Run], position: int) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Return the runs before a place and those after it."""
    before: list[Run] = []
    after: list[Run] = []
    for run in runs:
        size = length((run,))
        if position >= size:
            before.append(run)
        elif position <= 0:
            after.append(run)
        else:
            units = run.text.encode("utf-16-le")
            before.append(replace(run, text=units[: 2 * position].decode("utf-16-le", "ignore")))
            after.append(replace(run, text=units[2 * position :].decode("utf-16-le", "ignore")))
        position -= size
    return merged(tuple(before)), merged(tuple(after))


def selected(document: Document, selection: Selection) -> tuple[Paragraph, ...]:
    """Return the selected paragraphs, the first and the last cut to the selection."""
    found = list(document.paragraphs[selection.start.index : selection.end.index + 1])
    if not found:
        return ()
    found[-1] = replace(found[-1], runs=split(found[-1].runs, selection.end.position)[0])
    found[0] = replace(found[0], runs=split(found[0].runs, selection.start.position)[1])
    return tuple(found)


def spliced(
    document: Document,
    selection: Selection,
    pieces: Sequence[Paragraph],
    notes: Sequence[Note] = (),
) -> tuple[Document, Caret]:
    """Return the document with the selection replaced by pieces, and where writing goes on.

    One piece flows into the paragraph at the cursor; of several, the first and the last flow into
    the paragraphs around them. Where nothing of the paragraph is left, a piece brings its own
    part and level. Notes come along as new ones unless they just left the document (cut and
    pasted elsewhere).
    """
    first = document.paragraphs[selection.start.index]
    last = document.paragraphs[selection.end.index]
    head = split(first.runs, selection.start.position)[0]
    tail = split(last.runs, selection.end.position)[1]
    document, pieces = _with_notes(document, pieces, notes)
    body = _joined(document, first, head, tail, pieces)
    start = selection.start.index
    document = edits.with_slice(document, start, selection.end.index + 1, body)
    caret = Caret(start + len(body) - 1, length(body[-1].runs) - length(tail))
    return document, caret


def _joined(
    document: Document,
    first: Paragraph,
    head: tuple[Run, ...],
    tail: tuple[Run, ...],
    pieces: Sequence[Paragraph],
) -> list[Paragraph]:
    """Return the paragraphs that take the place of the selection's."""
    if not pieces:
        return [replace(first, runs=merged((*head, *tail)), rows=())]
    opening = pieces[0]
    bare = not head and not (len(pieces) == 1 and tail)
    shape = replace(opening, id=first.id, number=None, annex=first.annex) if bare else first
    body = [replace(shape, runs=merged((*head, *opening.runs)), rows=opening.rows if bare else ())]
    fresh = int(edits.fresh_paragraph_id(document).removeprefix("p"))
    for number, piece in enumerate(pieces[1:], fresh):
        body.append(replace(piece, id=f"p{number}", number=None, annex=first.annex))
    body[-1] = replace(body[-1], runs=merged((*body[-1].runs, *tail)))
    return body


def _with_notes(
    document: Document, pieces: Sequence[Paragraph], notes: Sequence[Note]
) -> tuple[Document, list[Paragraph]]:
    taken = {note.id for note in document.notes}
    added = list(document.notes)
    renamed: dict[str, str] = {}
    for note in notes:
        name = edits.fresh_id(taken, "n") if note.id in taken else note.id
        renamed[note.id] = name
        taken.add(name)
        added.append(replace(note, id=name, mark=None))
    carried = [
        replace(
            piece,
            runs=tuple(
                replace(run, note=renamed[run.note]) if run.note else run
                for run in piece.runs
                if not run.note or run.note in renamed
            ),
        )
        for piece in pieces
    ]
    return replace(document, notes=tuple(added)), carried
