"""What the user can do to paragraphs, as pure functions from document to document.

Each takes the document and the selection, and returns the document after it and the caret; the
page makes one undo step of it. A verb that can do nothing returns the same document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from drafter.core import edits
from drafter.core.annexes import named, with_annex
from drafter.core.comments.moves import followed
from drafter.core.history import Caret
from drafter.core.model import Document, Note, Paragraph, Part, Run, merged, text_of
from drafter.core.moving import stepped, with_all_below
from drafter.core.openings.rephrasing import rephrased
from drafter.gui.editor import carrying, splice
from drafter.gui.editor.splice import Selection
from drafter.gui.translation import later, tr
from drafter.services.opening_words import opener

if TYPE_CHECKING:
    from drafter.core.edits import Taking
    from drafter.gui.editor.clipboard import Pasted

Runs = tuple[Run, ...]
Outcome = tuple[Document, Caret]
Change = Callable[[Document, Selection], Outcome]


@dataclass(frozen=True, slots=True)
class Verb:
    """A change with the name that undo shows for it."""

    text: str
    change: Change


def _with_part(part: Part, document: Document, selection: Selection) -> Outcome:
    """Make another part of what is selected, its opening phrases in the form of that part."""
    indices = _with_what_belongs(document, selection)
    changed = edits.with_part(document, indices, part)
    body = list(changed.paragraphs)
    for index in indices:
        before, here = document.paragraphs[index], body[index]
        if here.level == before.level == 0 and here is not before:
            runs = rephrased(here.runs, before.part, here.part, document.language)
            body[index] = replace(here, runs=runs)
    changed = opened(replace(changed, paragraphs=tuple(body)), indices)
    return changed, _shifted_caret(document, changed, selection.end)


def _with_what_belongs(document: Document, selection: Selection) -> range:
    """Return the selected paragraphs with the sub-paragraphs of the last."""
    chosen = selection.indices
    return range(chosen.start, with_all_below(document.paragraphs, chosen.start, chosen.stop))


def _shifted_caret(before: Document, after: Document, caret: Caret) -> Caret:
    """Return where a caret stands when the beginning of its paragraph has changed its length."""
    old, new = (splice.length(one.paragraphs[caret.index].runs) for one in (before, after))
    return replace(caret, position=max(0, caret.position + new - old)) if caret.position else caret


def opened(document: Document, indices: Iterable[int]) -> Document:
    """Return the document with the opening phrases of some paragraphs in italics."""
    body, italic = list(document.paragraphs), opener(document.language)
    for index in indices:
        here = body[index]
        if here.part in _OPENED and here.level == 0:
            body[index] = replace(here, runs=italic(here.runs, here.part))
    return replace(document, paragraphs=tuple(body))


_OPENED = frozenset({Part.PREAMBULAR, Part.OPERATIVE})


def _shifted(step: int, document: Document, selection: Selection) -> Outcome:
    return edits.shifted(document, _with_what_belongs(document, selection), step), selection.end


def _moved(step: int, document: Document, selection: Selection) -> Outcome:
    chosen = selection.indices
    changed, distance = stepped(document, chosen.start, chosen.stop, step)
    return named(changed), replace(selection.end, index=selection.end.index + distance)


def entered(document: Document, selection: Selection) -> Outcome:
    """Begin a new paragraph at the cursor; an empty sub-paragraph goes one level up instead."""
    document, caret = splice.spliced(document, selection, ())
    here = document.paragraphs[caret.index]
    if not here.runs and here.level:
        return edits.shifted(document, (caret.index,), -1), caret
    before, after = _without_blank(*splice.split(here.runs, caret.position))
    name = edits.fresh_paragraph_id(document)
    follower = Paragraph(
        id=name,
        part=_part_after(document, caret.index) if not after else here.part,
        level=here.level,
        runs=after,
        annex=here.annex,
        origin=here.origin if after and before else None,
    )
    if not before and after:
        # The cursor stood at the start: the paragraph keeps its id and moves down.
        follower = replace(here, number=None)
        here = replace(here, id=name, runs=(), origin=None)
    else:
        here = replace(here, runs=before)
    changed = edits.with_slice(document, caret.index, caret.index + 1, (here, follower))
    return changed, Caret(caret.index + 1, 0)


def _without_blank(before: Runs, after: Runs) -> tuple[Runs, Runs]:
    """Return two pieces of a paragraph without the blank at which it was split."""
    if before and after and before[-1].text.endswith(" "):
        before = merged((*before[:-1], replace(before[-1], text=before[-1].text.rstrip(" "))))
    if before and after and after[0].text.startswith(" "):
        after = merged((replace(after[0], text=after[0].text.lstrip(" ")), *after[1:]))
    return before, after


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
    changed = named(edits.with_slice(document, start, stop, ()))
    return changed, Caret(min(start, len(changed.paragraphs) - 1), 0)


def _opened_below(document: Document, selection: Selection) -> Outcome:
    index = selection.end.index
    end = Caret(index, splice.length(document.paragraphs[index].runs))
    return entered(document, Selection(end, end))


def _joined(document: Document, selection: Selection) -> Outcome:
    """Join the selected paragraphs, or the one at the cursor with the one below, by blanks."""
    chosen = selection.indices
    stop = max(chosen.stop, chosen.start + 2)
    if stop > len(document.paragraphs) or any(
        one.rows for one in document.paragraphs[chosen.start : stop]
    ):
        return document, selection.end
    caret = selection.end
    for _ in range(chosen.start + 1, stop):
        document, caret = _with_next(document, chosen.start)
    return document, caret


def _with_next(document: Document, index: int) -> Outcome:
    here, following = document.paragraphs[index : index + 2]
    words = text_of(here.runs)
    blank = (Run(" "),) if words[-1:].strip() and text_of(following.runs)[:1].strip() else ()
    runs = merged((*here.runs, *blank, *following.runs))
    changed = edits.with_slice(document, index, index + 2, (replace(here, runs=runs),))
    return changed, Caret(index, splice.length((*here.runs, *blank)))


def _with_annex(document: Document, selection: Selection) -> Outcome:
    changed, index = with_annex(document, selection.end.index)
    return changed, Caret(index, 0)


def _with_section(document: Document, selection: Selection) -> Outcome:
    """Begin a section above the paragraph at the cursor: a heading, ready to be written."""
    index = selection.start.index
    heading = Paragraph(
        id=edits.fresh_paragraph_id(document),
        part=Part.HEADING,
        annex=document.paragraphs[index].annex,
    )
    return edits.with_slice(document, index, index, (heading,)), Caret(index, 0)


def taken_in_place(document: Document, selection: Selection, taking: Taking) -> Outcome:
    """Put a precedent in place of the paragraph at the cursor."""
    index = selection.end.index
    changed = edits.taken_in_place(document, index, taking)
    return changed, Caret(index, splice.length(changed.paragraphs[index].runs))


def taken_below(document: Document, selection: Selection, taking: Taking) -> Outcome:
    """Put a precedent as a new paragraph below the one at the cursor."""
    index = selection.end.index
    changed = edits.taken_below(document, index, taking)
    return changed, Caret(index + 1, splice.length(changed.paragraphs[index + 1].runs))


def source_of(taking: Taking) -> str:
    """Return what undo calls taking a precedent: "Take A/RES/72/195 PP4"."""
    origin = taking.paragraph.origin
    if origin is None:
        return tr("Take a precedent")
    return (
        tr("Take {name} {label}", name=origin.name, label=origin.label)
        if origin.label
        else tr("Take {name}", name=origin.name)
    )


def opened_with(document: Document, caret: Caret, phrase: str) -> Outcome:
    """Let a paragraph, of which only a beginning stands, open with a phrase."""
    here = document.paragraphs[caret.index]
    runs = (Run(phrase, italic=True), Run(" "))
    changed = edits.with_slice(document, caret.index, caret.index + 1, (replace(here, runs=runs),))
    return changed, Caret(caret.index, splice.length(runs))


def completed(document: Document, selection: Selection, words: str) -> Outcome:
    """Go on with some words at the cursor."""
    piece = Paragraph(id="p", part=Part.TEXT, runs=(Run(words),))
    changed, caret = splice.spliced(document, selection, (piece,))
    return opened(changed, (caret.index,)), caret


def pasted(document: Document, selection: Selection, found: Pasted) -> Outcome:
    """Put what was pasted in place of the selection; annexes go on numbering themselves."""
    found = _said_once(found, document.paragraphs[: selection.start.index])
    found = _at_home(found, document.paragraphs[selection.start.index])
    changed, caret = splice.spliced(document, selection, found.paragraphs, found.notes)
    changed = carrying.put_down(document, changed, selection, found.paragraphs, found.comments)
    if found.is_foreign:
        changed = opened(changed, range(selection.start.index, caret.index + 1))
    return changed, caret


def moved_words(document: Document, selection: Selection, target: Caret, found: Pasted) -> Outcome:
    """Put what is selected at another place, as the mouse carried it; within itself it stays."""
    start, end, at = map(_order, (selection.start, selection.end, target))
    if start <= at <= end:
        return document, target
    left = followed(document, splice.spliced(document, selection, ())[0])
    place = _after_removal(selection, target)
    changed, caret = pasted(left, Selection(place, place), found)
    return followed(left, changed), caret


def _order(caret: Caret) -> tuple[int, int]:
    return caret.index, caret.position


def _after_removal(selection: Selection, caret: Caret) -> Caret:
    """Return where a caret outside a selection stands when that is gone."""
    start, end = selection.start, selection.end
    if _order(caret) <= _order(start):
        return caret
    if caret.index == end.index:
        return Caret(start.index, start.position + caret.position - end.position)
    return replace(caret, index=caret.index - (end.index - start.index))


def _said_once(found: Pasted, before: Sequence[Paragraph]) -> Pasted:
    """Return what was pasted, without the line that opens a text right below the same line."""
    first, *others = found.paragraphs
    last = before[-1] if before else None
    if not others or last is None or {first.part, last.part} != {Part.OPENING}:
        return found
    is_same = first.text.strip().casefold() == last.text.strip().casefold()
    return replace(found, paragraphs=tuple(others)) if is_same else found


def _at_home(found: Pasted, here: Paragraph) -> Pasted:
    """Return what was pasted; words from elsewhere that have no level of their own take that here.

    Those with a number or an opening phrase know where they belong.
    """
    says = any(one.number or one.level or one.opening_phrase for one in found.paragraphs)
    if not here.level or not found.is_foreign or says:
        return found
    level = tuple(replace(one, part=here.part, level=here.level) for one in found.paragraphs)
    return replace(found, paragraphs=level)


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
    "make_preambular": Verb(later("Make preambular"), partial(_with_part, Part.PREAMBULAR)),
    "make_operative": Verb(later("Make operative"), partial(_with_part, Part.OPERATIVE)),
    "make_text": Verb(later("Make plain text"), partial(_with_part, Part.TEXT)),
    "make_heading": Verb(later("Make heading"), partial(_with_part, Part.HEADING)),
    "go_deeper": Verb(later("Deeper"), partial(_shifted, 1)),
    "go_shallower": Verb(later("Shallower"), partial(_shifted, -1)),
    "move_up": Verb(later("Move up"), partial(_moved, -1)),
    "move_down": Verb(later("Move down"), partial(_moved, 1)),
    "insert_paragraph_below": Verb(later("New paragraph"), _opened_below),
    "delete_paragraph": Verb(later("Delete paragraph"), _deleted),
    "join": Verb(later("Join paragraphs"), _joined),
    "new_section": Verb(later("New section"), _with_section),
    "new_annex": Verb(later("New annex"), _with_annex),
    "enter": Verb(later("New paragraph"), entered),
}
"""By the name of the page's method for it."""

LEAVING = frozenset({"enter", "insert_paragraph_below"})
"""Verbs after which the paragraph at the cursor is finished."""
