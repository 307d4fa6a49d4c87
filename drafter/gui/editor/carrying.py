"""Comments that go with words onto the clipboard, and come with them from there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core import edits
from drafter.core.model import Document, text_of
from drafter.gui.editor import splice

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.core.model import Comment, Paragraph
    from drafter.gui.editor.splice import Selection


def taken_along(document: Document, selection: Selection) -> tuple[Comment, ...]:
    """Return the comments whose words are all selected, at places of the selected pieces."""
    pieces = splice.selected(document, selection)
    if not pieces or not document.comments:
        return ()
    before = splice.split(
        document.paragraphs[selection.start.index].runs, selection.start.position
    )[0]
    begins = {piece.id: 0 for piece in pieces} | {pieces[0].id: len(text_of(before))}
    lengths = {piece.id: len(piece.text) for piece in pieces}
    return tuple(
        replace(one, start=start, end=one.end - begins[one.paragraph])
        for one in document.comments
        if one.paragraph in begins
        and (start := one.start - begins[one.paragraph]) >= 0
        and one.end - begins[one.paragraph] <= lengths[one.paragraph]
        and lengths[one.paragraph]
    )


def put_down(
    before: Document, after: Document, selection: Selection,
    pieces: Sequence[Paragraph], comments: Sequence[Comment],
) -> Document:  # fmt: skip
    """Return a document into which pieces were pasted with the comments that came with them.

    A comment that the draft has already stays where its words are: only what was cut moves.
    """
    if not comments:
        return after
    start = selection.start.index
    head = splice.split(before.paragraphs[start].runs, selection.start.position)[0]
    shifts = {piece.id: 0 if index else len(text_of(head)) for index, piece in enumerate(pieces)}
    names = {piece.id: after.paragraphs[start + index].id for index, piece in enumerate(pieces)}
    came = [
        replace(
            one, paragraph=names[one.paragraph], start=one.start + shifts[one.paragraph],
            end=one.end + shifts[one.paragraph],
        )
        for one in comments
        if one.paragraph in names
    ]  # fmt: skip
    return replace(after, comments=tuple(_together(after.comments, came)))


def _together(here: Sequence[Comment], came: Sequence[Comment]) -> Iterator[Comment]:
    """Yield the comments of a draft with those that came, under ids of their own."""
    known = {one.id: one for one in here}
    same = {one.id for one in came if one.id in known and _is_same(known[one.id], one)}
    moved = {one.id: one for one in came if one.id in same and _is_homeless(known[one.id])}
    yield from (moved.get(one.id, one) for one in here)
    taken = set(known)
    names: dict[str, str] = {}
    for one in came:
        if one.id not in same:
            names[one.id] = edits.fresh_id(taken, "c") if one.id in taken else one.id
            taken.add(names[one.id])
            answers = one.answers if one.answers in same else names.get(one.answers or "")
            yield replace(one, id=names[one.id], answers=answers)


def _is_same(one: Comment, other: Comment) -> bool:
    return (one.author, one.date, one.text) == (other.author, other.date, other.text)


def _is_homeless(comment: Comment) -> bool:
    """Whether the words of a comment were taken away."""
    return bool(comment.quoted) and comment.start == comment.end
