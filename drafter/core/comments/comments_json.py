"""Comments as JSON and back: in saved drafts, in the journal, and in what the reader tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from drafter.core import values
from drafter.core.model import Comment

if TYPE_CHECKING:
    from collections.abc import Mapping


def comment_to_json(comment: Comment) -> dict[str, Any]:
    """Return a comment as plain JSON values."""
    return {
        "id": comment.id,
        "text": comment.text,
        "author": comment.author,
        "date": comment.date,
        "paragraph": comment.paragraph,
        "start": comment.start,
        "end": comment.end,
        "quoted": comment.quoted,
        "answers": comment.answers,
        "done": comment.is_done,
    }


def comment_from_json(value: Mapping[str, Any]) -> Comment:
    """Return the comment that ``comment_to_json`` made a value of.

    What a person writes needs its id, its text and its paragraph; it then is on the paragraph.

    Raises:
        KeyError, TypeError, ValueError: If it is no such value.
    """
    start, end = values.whole(value.get("start", 0)), values.whole(value.get("end", 0))
    if not 0 <= start <= end:
        raise ValueError(value)
    return Comment(
        id=values.text(value["id"]),
        text=values.text(value["text"]),
        author=values.text_or_none(value.get("author")),
        date=values.text_or_none(value.get("date")),
        paragraph=values.text_or_none(value.get("paragraph")),
        start=start,
        end=end,
        quoted=values.text(value.get("quoted", "")),
        answers=values.text_or_none(value.get("answers")),
        is_done=values.flag(value.get("done", False)),
    )
