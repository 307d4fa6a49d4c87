"""Tracked changes and comments as JSON, beside the fields of the document they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from drafter.core import codec
from drafter.core.changes.revisions import original_texts
from drafter.core.comments.comments_json import comment_to_json

if TYPE_CHECKING:
    from drafter.core.changes.revisions import Marked, Revision


def to_json(marked: Marked) -> codec.Json:
    """Return a document as ``codec.to_json`` does, with what others did to it.

    ``changes`` and ``comments`` are lists, empty for a text that nobody touched; a paragraph that
    was changed has its ``original_text`` as well.
    """
    value = codec.to_json(marked.document)
    originals = original_texts(marked)
    for paragraph in value["paragraphs"]:
        if paragraph["id"] in originals:
            paragraph["original_text"] = originals[paragraph["id"]]
    return {
        **value,
        "changes": [_change(one) for one in marked.revisions],
        "comments": [comment_to_json(one) for one in marked.said],
    }


def _change(revision: Revision) -> dict[str, Any]:
    return {
        "op": str(revision.op),
        "text": revision.text,
        "author": revision.author,
        "date": revision.date,
        "paragraph": revision.paragraph,
        "note": revision.note,
        "start": revision.start,
        "end": revision.end,
        "moved": revision.is_move,
    }
