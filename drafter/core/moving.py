"""Moving paragraphs in a draft, each with what belongs to it.

A paragraph carries its sub-paragraphs, a heading its section, the heading of an annex the annex.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.model import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Document, Paragraph


def extent(body: Sequence[Paragraph], index: int) -> int:
    """Return how many paragraphs one carries with it, itself included."""
    first = body[index]
    stop = index + 1
    if first.part is Part.HEADING:
        opens_annex = first.annex and (index == 0 or body[index - 1].annex != first.annex)
        while stop < len(body) and body[stop].annex == first.annex:
            here = body[stop]
            if here.part is Part.HEADING and here.level <= first.level and not opens_annex:
                break
            stop += 1
    else:
        while stop < len(body) and _belongs(body[stop], first):
            stop += 1
    return stop - index


def with_all_below(body: Sequence[Paragraph], start: int, stop: int) -> int:
    """Return where a stretch ends with all that its last paragraphs carry."""
    return max((index + _nested(body, index) for index in range(start, stop)), default=stop)


def stepped(document: Document, start: int, stop: int, step: int) -> tuple[Document, int]:
    """Return the document with a stretch moved past its neighbour, and how far it went.

    The stretch takes what belongs to it along, and passes what belongs to the neighbour. At the
    ends of the text nothing moves. A sub-paragraph that comes where nothing stands above it goes
    up a level.
    """
    body = document.paragraphs
    stop = start + extent(body, start) if stop - start == 1 else with_all_below(body, start, stop)
    if step < 0:
        target = _before(body, start)
        moved = (*body[:target], *body[start:stop], *body[target:start], *body[stop:])
        low, high = target, stop
    else:
        target = stop + (extent(body, stop) if stop < len(body) else 0)
        if stop < len(body) and body[stop].level > body[start].level:
            target = stop + 1
        moved = (*body[:start], *body[stop:target], *body[start:stop], *body[target:])
        low, high = start, target
    distance = target - start if step < 0 else target - stop
    if not distance:
        return document, 0
    at = start + distance
    return replace(document, paragraphs=_settled(moved, low, high, at, at + stop - start)), distance


def moved_before(document: Document, paragraph_id: str, before: str | None) -> Document:
    """Return the document with a paragraph and what belongs to it put before another one.

    None puts it at the end. It takes over the annex of the place it comes to. An unknown
    paragraph, and one that would have to stand inside itself, stays where it is.
    """
    body = document.paragraphs
    ids = [paragraph.id for paragraph in body]
    if paragraph_id not in ids or (before is not None and before not in ids):
        return document
    start = ids.index(paragraph_id)
    stop = start + extent(body, start)
    target = len(body) if before is None else ids.index(before)
    if start <= target <= stop:
        return document
    if target < start:
        moved = (*body[:target], *body[start:stop], *body[target:start], *body[stop:])
        at = target
    else:
        moved = (*body[:start], *body[stop:target], *body[start:stop], *body[target:])
        at = target - (stop - start)
    low, high = min(start, target), max(stop, target)
    return replace(document, paragraphs=_settled(moved, low, high, at, at + stop - start))


def _belongs(paragraph: Paragraph, first: Paragraph) -> bool:
    return paragraph.part is first.part and paragraph.level > first.level


def _nested(body: Sequence[Paragraph], index: int) -> int:
    """Return how many paragraphs one carries, a heading none but itself."""
    return 1 if body[index].part is Part.HEADING else extent(body, index)


def _before(body: Sequence[Paragraph], start: int) -> int:
    """Return where the neighbour above begins that a paragraph moves past."""
    if start == 0:
        return 0
    here = body[start]
    target = start - 1
    if here.part is Part.HEADING:
        while target > 0 and not (
            body[target].part is Part.HEADING and body[target].level <= here.level
        ):
            target -= 1
        return target if body[target].part is Part.HEADING else start - 1
    while target > 0 and body[target].part is here.part and body[target].level > here.level:
        target -= 1
    return target


def _settled(
    body: Sequence[Paragraph], low: int, high: int, start: int, stop: int
) -> tuple[Paragraph, ...]:
    """Return a body in which what moved fits its place: its annex, and levels without a gap."""
    kept = list(body)
    block = kept[start:stop]
    carries_annex = block[0].part is Part.HEADING and len({one.annex for one in block}) == 1
    if not (carries_annex and block[0].annex):
        neighbour = kept[start - 1] if start else kept[stop] if stop < len(kept) else None
        annex = neighbour.annex if neighbour else None
        kept[start:stop] = [
            one if one.annex == annex else replace(one, annex=annex) for one in block
        ]
    for index in range(low, min(high + 1, len(kept))):
        here = kept[index]
        before = kept[index - 1] if index else None
        deepest = before.level + 1 if before and before.part is here.part else 0
        if here.part is not Part.HEADING and here.level > deepest:
            kept[index] = replace(here, level=deepest, number=None)
    return tuple(kept)
