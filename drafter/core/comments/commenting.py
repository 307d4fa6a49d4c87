"""Comments in the margin of a draft: made, answered, and dealt with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core import edits

if TYPE_CHECKING:
    from drafter.core.model import Comment, Document


def in_order(document: Document) -> tuple[Comment, ...]:
    """Return the comments in the order of the text, each with its answers behind it.

    What is on no paragraph comes first, as the masthead does.
    """
    places = {paragraph.id: index for index, paragraph in enumerate(document.paragraphs)}
    known = {comment.id: comment for comment in document.comments}
    answers: dict[str, list[Comment]] = {}
    firsts: list[Comment] = []
    for comment in document.comments:
        first = _first(comment, known)
        if first is comment:
            firsts.append(comment)
        else:
            answers.setdefault(first.id, []).append(comment)
    firsts.sort(key=lambda one: (places.get(one.paragraph or "", -1), one.start, one.end))
    return tuple(one for first in firsts for one in (first, *answers.get(first.id, ())))


def beginnings(document: Document) -> tuple[Comment, ...]:
    """Return the comments that answer none, in the order of the text."""
    known = {comment.id: comment for comment in document.comments}
    return tuple(one for one in in_order(document) if _first(one, known) is one)


def thread_of(document: Document, comment_id: str) -> tuple[Comment, ...]:
    """Return a comment that answers none and all its answers; nothing for an unknown one."""
    known = {comment.id: comment for comment in document.comments}
    comment = known.get(comment_id)
    if comment is None:
        return ()
    first = _first(comment, known)
    return tuple(one for one in document.comments if _first(one, known) is first)


def commented(document: Document, comment: Comment) -> Document:
    """Return the document with a comment of its own: its id is one that is free."""
    fresh = replace(comment, id=edits.fresh_id((one.id for one in document.comments), "c"))
    return replace(document, comments=(*document.comments, fresh))


def answered(document: Document, comment_id: str, answer: Comment) -> Document:
    """Return the document with an answer to a comment, at the same words."""
    thread = thread_of(document, comment_id)
    if not thread:
        return document
    first = thread[0]
    placed = replace(
        answer, answers=first.id, paragraph=first.paragraph, start=first.start, end=first.end,
        quoted=first.quoted,
    )  # fmt: skip
    return commented(document, placed)


def settled(document: Document, comment_id: str, *, is_done: bool) -> Document:
    """Return the document with a comment and its answers dealt with, or open again."""
    thread = {comment.id for comment in thread_of(document, comment_id)}
    return _with(
        document,
        tuple(replace(c, is_done=is_done) if c.id in thread else c for c in document.comments),
    )


def uncommented(document: Document, comment_id: str) -> Document:
    """Return the document without a comment, and without the answers to it."""
    thread = thread_of(document, comment_id)
    gone = {one.id for one in thread} if thread and thread[0].id == comment_id else {comment_id}
    return _with(document, tuple(one for one in document.comments if one.id not in gone))


def _with(document: Document, comments: tuple[Comment, ...]) -> Document:
    return document if comments == document.comments else replace(document, comments=comments)


def _first(comment: Comment, known: dict[str, Comment]) -> Comment:
    """Return the comment that begins a thread: it answers nobody, or is one of a circle."""
    seen = {comment.id}
    while comment.answers in known:
        if comment.answers in seen:
            return known[min(seen)]
        comment = known[str(comment.answers)]
        seen.add(comment.id)
    return comment
