"""Moving a paragraph anywhere in a draft, with what belongs to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.core.model import Document, Paragraph


def moved_before(document: Document, paragraph_id: str, before: str | None) -> Document:
    """Return the document with a paragraph and its sub-paragraphs put before another one.

    None puts them at the end. They take over the annex of the place they come to. An unknown
    paragraph, and one that would have to stand inside itself, stays where it is.
    """
    body = document.paragraphs
    ids = [paragraph.id for paragraph in body]
    if paragraph_id not in ids or (before is not None and before not in ids):
        return document
    start = ids.index(paragraph_id)
    stop = start + _length(body[start:])
    target = len(body) if before is None else ids.index(before)
    if start <= target <= stop:
        return document
    neighbour = body[min(target, len(body) - 1)]
    block = tuple(replace(paragraph, annex=neighbour.annex) for paragraph in body[start:stop])
    if target < start:
        body = (*body[:target], *block, *body[target:start], *body[stop:])
    else:
        body = (*body[:start], *body[stop:target], *block, *body[target:])
    return replace(document, paragraphs=body)


def _length(tail: tuple[Paragraph, ...]) -> int:
    """Return how many paragraphs the first one carries with it, itself included."""
    first = tail[0]
    count = 1
    while count < len(tail) and tail[count].part is first.part and tail[count].level > first.level:
        count += 1
    return count
