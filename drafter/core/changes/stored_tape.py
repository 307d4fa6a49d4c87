"""The tape of a stored draft, as a reader of its printed page would compare it.

A page does not show all of a draft: blanks are tidied, empty paragraphs do not print, numbers
that were typed are taken for numbers. What our own reader makes of our own page is compared with
what it makes of the colleague's, so that none of that is ever taken for a change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from drafter.core.changes.tape import Piece, Sign, signs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from drafter.core.model import Paragraph


def stored_tape(
    stored: Sequence[Paragraph], printed: Sequence[Paragraph], same: Mapping[str, str],
    notes: Mapping[str, int], printed_notes: Mapping[str, int],
) -> list[Sign]:  # fmt: skip
    """Return the signs of a stored draft, compared by what is printed of them.

    Args:
        stored: The paragraphs of the draft.
        printed: What our reader makes of their printed page.
        same: Ids of the stored paragraphs by those of the printed ones.
        notes: Numbers for the notes of the draft.
        printed_notes: Numbers for those of the page: the same for the same note.
    """
    places = {paragraph.id: place for place, paragraph in enumerate(stored)}
    found: list[Sign] = []
    waiting: list[Piece] = []
    done = 0
    for page in printed:
        place = places.get(same.get(page.id, ""), -1)
        if place < done:  # what the page adds to the draft, or a piece of the paragraph before
            found += (sign.standing_for() for sign in signs(page, printed_notes))
            continue
        waiting += _pieces(stored[done:place], notes)
        found += _compared(signs(page, printed_notes), signs(stored[place], notes), waiting)
        waiting = []
        done = place + 1
    waiting += _pieces(stored[done:], notes)
    if found and waiting:
        found[-1] = found[-1].standing_for(*found[-1].own, *waiting)
    return found


def _pieces(paragraphs: Iterable[Paragraph], notes: Mapping[str, int]) -> Iterator[Piece]:
    """Yield what paragraphs put on the page that the reader does not see there."""
    for paragraph in paragraphs:
        for sign in signs(paragraph, notes):
            yield from sign.own


def _compared(page: list[Sign], own: list[Sign], before: Iterable[Piece]) -> Iterator[Sign]:
    """Yield the signs of a printed paragraph with what they stand for in the draft.

    What the page lacks goes with the next sign that it has.
    """
    waiting = list(before)
    texts = ("".join(sign.text for sign in page), "".join(sign.text for sign in own))
    for op in Indel.opcodes(*texts):
        if op.tag == "equal":
            for seen, mine in zip(
                page[op.src_start : op.src_end], own[op.dest_start : op.dest_end], strict=True
            ):
                yield seen.standing_for(*waiting, *mine.own)
                waiting = []
        elif op.tag == "insert":
            for mine in own[op.dest_start : op.dest_end]:
                waiting += mine.own
        else:
            yield from (seen.standing_for() for seen in page[op.src_start : op.src_end])
