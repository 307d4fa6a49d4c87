"""What the user can do to paragraphs, as pure functions from document to document.

Each takes the document and the selection, and returns the document after it and the caret; the
page makes one undo step of it. A verb that can do nothing returns the same document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

from drafter.core import edits, openings
from drafter.core.model import Document, Note, Paragraph, Part, Run
from drafter.gui.editor import splice
from drafter.gui.editor.history import Caret
from drafter.gui.editor.splice import Selection

Outcome = tuple[Document, Caret]
Change = Callable[[Document, Selection], Outcome]


@dataclass(frozen=True, slots=True)
class Verb:
    """A change with the name that undo shows for it."""

    text: str
    change: Change


def _with_part(part: Part, document: Document, selection: Selection) -> Outcome:
    changed = edits.with_part(document, selection.indices, part)
    return opened(changed, selection.indices), selection.end


def opened(document: Document, indices: Iterable[int]) -> Document:
    """Return the document with the opening phrases of some paragraphs in italics."""
    body = list(document.paragraphs)
    for index in indices:
        here = body[index]
        if here.part in _OPENED and here.level == 0:
            body[index] = replace(here, runs=openings.with_italics(here.runs, here.part))
    return replace(document, paragraphs=tuple(body))


_OPENED = frozenset({Part.PREAMBULAR, Part.OPERATIVE})


def _shifted(step: int, document: Document, selection: Selection) -> Outcome:
    return edits.shifted(document, selection.indices, step), selection.end


def _moved(step: int, document: Document, selection: Selection) -> Outcome:
    start, stop = selection.indices.start, selection.indices.stop
    changed = edits.moved(document, start, stop, step)
    if changed.paragraphs == document.paragraphs:
        return document, selection.end
    return changed, replace(selection.end, index=selection.end.index + step)


def entered(document: Document, selection: Selection) -> Outcome:
    """Begin a new paragraph at the cursor; an empty sub-paragraph goes one level up instead."""
    document, caret = splice.spliced(document, selection, ())
    here = document.paragraphs[caret.index]
    if not here.runs and here.level:
        return edits.shifted(document, (caret.index,), -1), caret
    before, after = splice.split(here.runs, caret.position)
    follower = Paragraph(
        id=edits.fresh_paragraph_id(document),
        part=_part_after(document, caret.index) if not after else here.part,
        level=here.level,
        runs=after,
        annex=here.annex,
        origin=here.origin if after and before else None,
    )
    if not before and after:
        # The cursor stood at the start: the paragraph keeps its id and moves down.
        follower = replace(here, number=None)
        here = replace(here, id=edits.fresh_paragraph_id(document), runs=(), origin=None)
    else:
        here = replace(here, runs=before)
    changed = edits.with_slice(document, caret.index, caret.index + 1, (here, follower))
    return changed, Caret(caret.index + 1, 0)


def _part_after(document: Document, index: int) -> Part:
    """Return the part that one writes after a paragraph."""
    here = document.paragraphs[index].part
    if here is Part.OPENING:
        return Part.PREAMBULAR
    if here in {Part.HEADING, Part.TABLE, Part.CLOSING}:
        later = (p.part for p in document.paragraphs[index + 1 :])
        return next((part for part in later if part in _WRITTEN), Part.TEXT)
    return here


_WRITTEN = frozenset({Part.PREAMBULAR, Part.OPERATIVE, Part.TEXT})


def _deleted(document: Document, selection: Selection) -> Outcome:
    start, stop = selection.indices.start, selection.indices.stop
    if stop - start == len(document.paragraphs):
        empty = replace(document.paragraphs[0], runs=(), rows=(), origin=None)
        return edits.with_slice(document, start, stop, (empty,)), Caret(0, 0)
    changed = edits.with_slice(document, start, stop, ())
    return changed, Caret(min(start, len(changed.paragraphs) - 1), 0)


def _opened_below(document: Document, selection: Selection) -> Outcome:
    index = selection.end.index
    end = Caret(index, splice.length(document.paragraphs[index].runs))
    return entered(document, Selection(end, end))


def with_new_note(document: Document, selection: Selection) -> tuple[Document, Caret, str]:
    """Put the mark of a new, empty note at the end of the selection; return the note's id too."""
    name = edits.fresh_id((note.id for note in document.notes), "n")
    at = selection.end
    here = document.paragraphs[at.index]
    before, after = splice.split(here.runs, at.position)
    document = replace(document, notes=(*document.notes, Note(id=name)))
    marked = replace(here, runs=(*before, Run(note=name), *after))
    changed = edits.with_slice(document, at.index, at.index + 1, (marked,))
    return changed, Caret(at.index, at.position + 1), name


VERBS = {
    "make_preambular": Verb("Make preambular", partial(_with_part, Part.PREAMBULAR)),
    "make_operative": Verb("Make operative", partial(_with_part, Part.OPERATIVE)),
    "make_text": Verb("Make plain text", partial(_with_part, Part.TEXT)),
    "make_heading": Verb("Make heading", partial(_with_part, Part.HEADING)),
    "go_deeper": Verb("Deeper", partial(_shifted, 1)),
    "go_shallower": Verb("Shallower", partial(_shifted, -1)),
    "move_up": Verb("Move up", partial(_moved, -1)),
    "move_down": Verb("Move down", partial(_moved, 1)),
    "insert_paragraph_below": Verb("New paragraph", _opened_below),
    "delete_paragraph": Verb("Delete paragraph", _deleted),
    "enter": Verb("New paragraph", entered),
}
"""By the name of the page's method for it."""
