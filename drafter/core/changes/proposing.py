"""Strands of two texts as changes that one can decide about, one by one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from drafter.core.changes.proposals import Kind, Proposal
from drafter.core.changes.tape import plain_text
from drafter.core.changes.weaving import Strand, reshaped
from drafter.core.model import Paragraph
from drafter.core.words import plain_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.core.changes.tape import Piece

_PILCROW = "¶"
_OF_WHOLES = {"old": Kind.REMOVED, "new": Kind.ADDED}
_OF_ENDS = {"old": Kind.JOINED, "new": Kind.SPLIT}


def proposals_of(
    woven: Iterable[Strand],
) -> tuple[tuple[Proposal, ...], tuple[tuple[Strand, int], ...]]:
    """Return the changes among some strands, and the strands with the numbers of theirs."""
    strands = _in_place([reshaped(strand) for strand in woven])
    groups = _moved_together(_groups(strands), strands)
    numbers = {place: number for number, group in enumerate(groups) for place in group.places}
    items = tuple(_item(number, group, strands) for number, group in enumerate(groups))
    return items, tuple((strand, numbers.get(i, -1)) for i, strand in enumerate(strands))


@dataclass(slots=True)
class _Group:
    """The strands of one change; ``whole`` says that they are a paragraph with its end."""

    places: list[int] = field(default_factory=list[int])
    whole: bool = False
    is_move: bool = False


def _is_end(strand: Strand) -> bool:
    return strand.text == "\n"


def _side(strand: Strand) -> str:
    """Return which of the texts a strand is in: "old", "new" or "both"."""
    if strand.old is None:
        return "new"
    return "old" if strand.new is None else "both"


# -- ends of paragraphs where a reader would put them --------------------------------------------


def _in_place(strands: list[Strand]) -> list[Strand]:
    """Return strands in which a paragraph that came or went has the end after its words.

    Whoever adds a paragraph after another presses Enter at its end: in the file the new end
    stands before the new words, and the old end after them. Both texts are the same either way,
    but the paragraph that was there keeps its own end, with all that hangs on it.
    """
    place = 0
    while place < len(strands):
        stop = _stop_of_run(strands, place)
        if stop is not None:
            strands[place : stop + 1] = _turned(strands[place : stop + 1])
            place = stop
        place += 1
    return strands


def _stop_of_run(strands: Sequence[Strand], start: int) -> int | None:
    """Return the kept end after changed words that begin with a changed end; None without."""
    first = strands[start]
    begins = _is_end(first) and _side(first) != "both"
    if not begins or (start and not strands[start - 1].is_kept) or not _has_words(strands, start):
        return None
    place = start + 1
    while place < len(strands) and _alike(first, strands[place]):
        place += 1
    if place == start + 1 or place == len(strands):
        return None
    last = strands[place]
    plain = _is_end(last) and _side(last) == "both" and not _is_table(last)
    return place if plain else None


def _has_words(strands: Sequence[Strand], start: int) -> bool:
    """Whether the paragraph that ends at a strand has words before it."""
    return start > 0 and not _is_end(strands[start - 1])


def _alike(one: Strand, other: Strand) -> bool:
    return _side(one) == _side(other) and one.hand == other.hand and not _is_table(other)


def _is_table(strand: Strand) -> bool:
    pieces = (strand.old or ()) + (strand.new or ())
    return any(isinstance(piece, Paragraph) and piece.rows for piece in pieces)


def _turned(run: Sequence[Strand]) -> list[Strand]:
    """Return a run whose kept end comes first, and each changed end after its words."""
    *changed, kept = run
    ends = [strand for strand in changed if _is_end(strand)]
    if _side(ends[0]) == "new":
        first = reshaped(
            replace(kept, new=kept.old, named=ends[0].new or (), new_shape=ends[0].new_shape)
        )
        shapes = [*(end.new for end in ends[1:]), kept.named or kept.new]
        later = [replace(end, new=shape) for end, shape in zip(ends, shapes, strict=True)]
    else:
        first = reshaped(
            replace(kept, old=ends[0].old, new=ends[0].old, old_shape=ends[0].old_shape)
        )
        shapes = [*(end.old for end in ends[1:]), kept.old]
        later = [replace(end, old=shape) for end, shape in zip(ends, shapes, strict=True)]
    rest = (later.pop(0) if _is_end(strand) else strand for strand in changed[1:])
    return [first, *rest, *later]


# -- what is one change --------------------------------------------------------------------------


def _groups(strands: Sequence[Strand]) -> list[_Group]:
    found: list[_Group] = []
    group = _Group()
    for place, strand in enumerate(strands):
        if group.places and not _continues(strands[group.places[-1]], strand, place, group):
            found.append(group)
            group = _Group()
        if strand.is_kept:
            continue
        group.places.append(place)
        if _is_end(strand) and not _is_table(strand) and _begins_paragraph(strands, group):
            group.whole = True
            found.append(group)
            group = _Group()
    return [*found, group] if group.places else found


def _continues(last: Strand, strand: Strand, place: int, group: _Group) -> bool:
    """Whether a strand belongs to the change before it."""
    if strand.is_kept or group.places[-1] != place - 1:
        return False
    alone = _side(last) == "both" or _side(strand) == "both" or _is_table(last) or _is_table(strand)
    same = (last.hand.author, last.hand.is_tracked, last.move) == (
        strand.hand.author, strand.hand.is_tracked, strand.move,
    )  # fmt: skip
    return same and (not alone or (_is_table(last) and _is_table(strand)))


def _begins_paragraph(strands: Sequence[Strand], group: _Group) -> bool:
    """Whether a change begins where a paragraph does."""
    first = group.places[0]
    sides = {_side(strands[place]) for place in group.places}
    return len(sides) == 1 and (not first or _is_end(strands[first - 1]))


def _moved_together(groups: list[_Group], strands: Sequence[Strand]) -> list[_Group]:
    """Join the removal and the addition of one paragraph to one change: it was moved."""
    gone: dict[tuple[object, ...], list[_Group]] = {}
    wholes = [group for group in groups if group.whole and not _is_table(strands[group.places[0]])]
    came = [group for group in wholes if _side(strands[group.places[0]]) == "new"]
    for group in wholes:
        if _side(strands[group.places[0]]) == "old":
            gone.setdefault(_key(group, strands), []).append(group)
    for group in came:
        if same := gone.get(_key(group, strands)):
            other = same.pop(0)
            group.places = [*other.places, *group.places]
            group.is_move = True
            other.places = []
    return [group for group in groups if group.places]


def _key(group: _Group, strands: Sequence[Strand]) -> tuple[object, ...]:
    """Return what a removed and an added paragraph share if they are one that was moved."""
    first = strands[group.places[0]]
    if first.move is not None:
        return ("move", first.move)
    pieces = [piece for place in group.places for piece in _pieces(strands[place])]
    return (first.hand.author, first.hand.is_tracked, *plain_words(plain_text(pieces)))


def _pieces(strand: Strand) -> Iterable[Piece]:
    return strand.old if strand.old is not None else strand.new or ()


# -- what a change says --------------------------------------------------------------------------


def _item(number: int, group: _Group, strands: Sequence[Strand]) -> Proposal:
    inside = [strands[place] for place in group.places]
    before = plain_text(piece for strand in inside for piece in strand.old or ())
    after = plain_text(piece for strand in inside for piece in strand.new or ())
    kind = _kind(group, inside)
    first, last = group.places[0], group.places[-1]
    shows_around = not (group.whole or group.is_move or kind is Kind.SHAPE)
    return Proposal(
        number=number,
        kind=kind,
        hand=inside[0].hand,
        before=before.removesuffix(_PILCROW) if group.whole or group.is_move else before,
        after=after.removesuffix(_PILCROW) if group.whole or group.is_move else after,
        lead=_around(strands, first, -1) if shows_around else "",
        tail=_around(strands, last, 1) if shows_around else "",
        paragraph=_stored_paragraph(strands, first, kind),
    )


def _kind(group: _Group, inside: Sequence[Strand]) -> Kind:
    ends = {_side(strand) for strand in inside if _is_end(strand)}
    if any(map(_is_table, inside)):
        return Kind.TABLE
    if group.is_move or group.whole:
        return Kind.MOVED if group.is_move else _OF_WHOLES[_side(inside[0])]
    if ends == {"both"}:
        return Kind.SHAPE
    if _signs(inside, "old") == _signs(inside, "new"):
        return Kind.LOOK
    return _OF_ENDS[min(ends)] if len(ends) == 1 else Kind.WORDS


def _signs(inside: Sequence[Strand], side: str) -> list[str]:
    return [strand.text for strand in inside if _side(strand) == side]


def _around(strands: Sequence[Strand], place: int, step: int) -> str:
    """Return the stored words before (-1) or after (1) a place, within its paragraph."""
    found: list[str] = []
    place += step
    while 0 <= place < len(strands) and not _is_end(strands[place]):
        found.append(plain_text(strands[place].old or ()))
        place += step
    return "".join(found[::step])


def _stored_paragraph(strands: Sequence[Strand], place: int, kind: Kind) -> str | None:
    """Return the id of the stored paragraph round a place, or before it for one that came."""
    step = -1 if kind is Kind.ADDED else 1
    while 0 <= place < len(strands):
        ends = [piece for piece in strands[place].old or () if isinstance(piece, Paragraph)]
        if ends:
            return ends[0].id
        place += step
    return None
