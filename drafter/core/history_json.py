"""What was done to a draft as JSON: how it went on from one moment to the next.

A step says what it put in the place of which paragraphs, notes and comments; what stood there
before follows from the steps before it, so that a word that was typed costs one paragraph.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any

from drafter.core import codec, values
from drafter.core.changes import differing
from drafter.core.comments.comments_json import comment_from_json, comment_to_json
from drafter.core.history import Caret, Done, History, State

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from drafter.core.model import Document

Json = dict[str, Any]


def continued(old: History, new: History) -> Json | None:
    """Return how a history went on; None where it is another draft's, or began elsewhere.

    Steps are told apart by identity: a step that was written once is not looked at again.
    """
    if old.base is not new.base:
        return None
    kept = min(len(old.steps), len(new.steps))
    while kept and old.steps[kept - 1] is not new.steps[kept - 1]:
        kept -= 1
    before = new.document_at(kept)
    steps: list[Json] = []
    for step in new.steps[kept:]:
        steps.append(_step_to_json(before, step))
        before = step.after.document
    return {"kept": kept, "steps": steps, "index": new.index, "saved": new.saved}


def resumed(history: History, value: Mapping[str, Any]) -> History:
    """Return a history as it went on.

    Raises:
        KeyError, TypeError, ValueError: If the value does not continue this history.
    """
    kept = _within(value["kept"], len(history.steps))
    steps = list(history.steps[:kept])
    document = history.document_at(kept)
    for one in values.items(value["steps"]):
        step = _step(document, values.fields(one))
        document = step.after.document
        steps.append(step)
    saved = value["saved"] if value["saved"] is None else _within(value["saved"], len(steps))
    return History(history.base, tuple(steps), _within(value["index"], len(steps)), saved)


def _step_to_json(before: Document, step: Done) -> Json:
    after = step.after.document
    value: Json = {
        "text": step.text,
        "from": _caret_to_json(step.before),
        "to": _caret_to_json(step.after.caret),
    }
    if before.paragraphs is not after.paragraphs:
        start, stop, until = differing.stretch(before.paragraphs, after.paragraphs)
        old, new = before.paragraphs[start:stop], after.paragraphs[start:until]
        likes = chain(old, repeat(None))
        body = [codec.paragraph_to_json(*pair) for pair in zip(new, likes, strict=False)]
        value["body"] = [start, stop, body]
    if before.notes is not after.notes:
        start, stop, until = differing.stretch(before.notes, after.notes)
        notes = [codec.note_to_json(note) for note in after.notes[start:until]]
        value["notes"] = [start, stop, notes]
    if before.comments is not after.comments:
        start, stop, until = differing.stretch(before.comments, after.comments)
        comments = [comment_to_json(comment) for comment in after.comments[start:until]]
        value["comments"] = [start, stop, comments]
    if _frame(before) != _frame(after):
        value["frame"] = codec.to_json(_frame(after))
    return value


def _step(before: Document, value: Mapping[str, Any]) -> Done:
    frame = codec.from_json(values.fields(value["frame"])) if "frame" in value else before
    body, notes = before.paragraphs, before.notes
    if "body" in value:
        start, stop, added = _slice(value["body"], len(body))
        likes = chain(body[start:stop], repeat(None))
        found = map(codec.paragraph_from_json, map(values.fields, added), likes)
        body = (*body[:start], *found, *body[stop:])
    if "notes" in value:
        start, stop, added = _slice(value["notes"], len(notes))
        notes = (*notes[:start], *map(codec.note_from_json, added), *notes[stop:])
    comments = before.comments
    if "comments" in value:
        start, stop, added = _slice(value["comments"], len(comments))
        said = map(comment_from_json, map(values.fields, added))
        comments = (*comments[:start], *said, *comments[stop:])
    after = replace(frame, paragraphs=body, notes=notes, comments=comments)
    state = State(after, _caret(value["to"]))
    return Done(values.text(value["text"]), _caret(value["from"]), state)


def _frame(document: Document) -> Document:
    """Return all of a document but its paragraphs, notes and comments."""
    return replace(document, paragraphs=(), notes=(), comments=())


def _slice(value: object, length: int) -> tuple[int, int, Sequence[Any]]:
    """Return which stretch of a sequence is replaced, and by what."""
    start, stop, added = values.items(value)
    stop = _within(stop, length)
    return _within(start, stop), stop, values.items(added)


def _within(value: object, most: int) -> int:
    """Return a whole number from 0 to ``most``."""
    number = values.whole(value)
    if not 0 <= number <= most:
        raise ValueError(value)
    return number


def _caret_to_json(caret: Caret) -> list[int]:
    return [caret.index, caret.position]


def _caret(value: object) -> Caret:
    index, position = map(values.whole, values.items(value))
    return Caret(index, position)
