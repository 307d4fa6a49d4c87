"""A stored draft and what a colleague's file says now, woven into one row of signs.

Every strand is a sign of the stored draft, of the new text, or of both. Tracked changes are taken
as their authors made them; what was changed without tracking is found by comparing the stored
draft with the text as it was before the tracked changes.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from drafter.core.changes.alignment import aligned
from drafter.core.changes.differences import Op, differences
from drafter.core.changes.tape import END, Piece, Sign, signs_of_runs, text_of
from drafter.core.model import Paragraph, Part, Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from drafter.core.changes.alignment import Link
    from drafter.core.changes.revisions import Revision


@dataclass(frozen=True, slots=True)
class Hand:
    """Whose change it is: the author and the time of a tracked one; nobody's without tracking."""

    author: str | None = None
    date: str | None = None
    is_tracked: bool = False


UNTRACKED = Hand()


@dataclass(frozen=True, slots=True)
class Strand:
    """A sign and the texts it is in: ``old`` and ``new`` are what it stands for there, or None.

    ``named`` is, for the end of a paragraph that both have, the paragraph as the file has it;
    ``old_shape`` and ``new_shape`` are its part and level, as both were read.
    """

    text: str
    old: tuple[Piece, ...] | None
    new: tuple[Piece, ...] | None
    hand: Hand = UNTRACKED
    named: tuple[Piece, ...] = ()
    old_shape: tuple[Part, int] | None = None
    new_shape: tuple[Part, int] | None = None
    move: int | None = None
    """Number of the paragraph that was moved without tracking."""

    @property
    def is_kept(self) -> bool:
        """Whether the sign is the same in both texts."""
        return self.old is not None and self.new == self.old


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign of the colleague's file with its fate by tracked changes."""

    sign: Sign
    op: Op = Op.EQUAL
    hand: Hand = UNTRACKED


def marked(
    tape: Sequence[Sequence[Sign]], ids: Sequence[str], revisions: Iterable[Revision],
    notes: Mapping[str, int],
) -> list[Mark]:  # fmt: skip
    """Return the signs of a text with its tracked changes: inserted ones told, struck ones put in.

    Args:
        tape: The signs of each paragraph of the text with all changes accepted, with its end.
        ids: The ids of these paragraphs.
        revisions: The changes, in the order of the text.
        notes: Numbers for the notes, as ``tape.signs`` takes them.
    """
    changes: dict[str | None, list[Revision]] = {}
    for revision in revisions:
        changes.setdefault(revision.paragraph, []).append(revision)
    found: list[Mark] = []
    for identity, paragraph in zip(ids, tape, strict=True):
        found += _marked(paragraph, changes.get(identity, ()), notes)
    return found


def _marked(
    paragraph: Sequence[Sign], revisions: Sequence[Revision], notes: Mapping[str, int]
) -> Iterator[Mark]:
    if paragraph[-1].cells:  # a table is one sign: its changes are one
        hand = _hand(revisions[0]) if revisions else UNTRACKED
        yield Mark(paragraph[-1], Op.EQUAL, hand)
        return
    struck = [one for one in revisions if one.op is Op.DELETE]
    put_in = [one for one in revisions if one.op is Op.INSERT]
    offset = 0
    for sign in paragraph:
        blank = sign.blank
        offset += sign.blank
        for revision in [one for one in struck if one.start <= offset - sign.blank]:
            struck.remove(revision)
            yield from _struck(revision, notes)
            blank = blank or revision.text[-1:] == " "
        inserted = next((one for one in put_in if _holds(one, sign, offset)), None)
        hand = _hand(inserted) if inserted else UNTRACKED
        seen = sign
        if blank != sign.blank:
            seen = replace(sign, blank=True, own=(Run(" "), *sign.own))
        yield Mark(seen, Op.INSERT if inserted else Op.EQUAL, hand)
        offset += 0 if _is_note(sign) else 1
    for revision in struck:
        yield from _struck(revision, notes)


def _holds(revision: Revision, sign: Sign, offset: int) -> bool:
    """Whether inserted words hold a sign; a note has no room of its own among them."""
    if not _is_note(sign):
        return revision.start <= offset < revision.end
    first = bool(revision.runs and revision.runs[0].note)
    return revision.start < offset <= revision.end or (first and offset == revision.start)


def _is_note(sign: Sign) -> bool:
    return any(isinstance(piece, Run) and piece.note for piece in sign.own)


def _struck(revision: Revision, notes: Mapping[str, int]) -> Iterator[Mark]:
    for sign in signs_of_runs(revision.runs, notes):
        yield Mark(sign, Op.DELETE, _hand(revision))


def _hand(revision: Revision) -> Hand:
    return Hand(revision.author, revision.date, is_tracked=True)


def woven(stored: Sequence[Sign], theirs: Sequence[Mark]) -> list[Strand]:
    """Return the strands of a stored draft and of a colleague's file, in the order of the file."""
    return _Loom(stored, theirs).strands()


@dataclass(slots=True)
class _Text:
    """A tape cut into its paragraphs: for each, where its signs stand in the whole."""

    tape: Sequence[Sign]
    places: list[range] = field(default_factory=list[range])

    def __post_init__(self) -> None:
        start = 0
        for place, sign in enumerate(self.tape):
            if sign.is_end:
                self.places.append(range(start, place + 1))
                start = place + 1
        if start < len(self.tape):
            self.places.append(range(start, len(self.tape)))

    def paragraphs(self) -> list[Paragraph]:
        """Return the paragraphs as their comparison needs them."""
        return [self._paragraph(number) for number in range(len(self.places))]

    def _paragraph(self, number: int) -> Paragraph:
        inside = [self.tape[place] for place in self.places[number]]
        cells = inside[-1].cells if inside else ""
        text = cells or text_of(sign for sign in inside if not sign.is_end)
        part = Part.TABLE if cells else Part.TEXT
        return Paragraph(id=str(number), part=part, runs=(Run(text),))


class _Loom:
    """The work of weaving: which stored sign is which of the file's old text."""

    def __init__(self, stored: Sequence[Sign], theirs: Sequence[Mark]) -> None:
        self._stored = stored
        self._theirs = theirs
        self._old_places = [i for i, mark in enumerate(theirs) if mark.op is not Op.INSERT]
        self._pairs: dict[int, int] = {}
        """Places in the file's row by places of the stored tape."""
        self._gone: dict[int, list[int]] = {}
        """Stored signs that the file's old text lacks, by the place they stand before."""
        self._moves: dict[int, int] = {}
        self._moved_here: dict[int, int] = {}

    def strands(self) -> list[Strand]:
        """Return all strands."""
        self._align()
        paired = {theirs: stored for stored, theirs in self._pairs.items()}
        found: list[Strand] = []
        for place, mark in enumerate(self._theirs):
            found += map(self._lost, self._gone.get(place, ()))
            found += self._strands_of(place, mark, paired.get(place))
        found += map(self._lost, self._gone.get(len(self._theirs), ()))
        return found

    def _lost(self, place: int) -> Strand:
        sign = self._stored[place]
        move = self._moves.get(place)
        return Strand(sign.text, sign.own, None, old_shape=sign.shape, move=move)

    def _strands_of(self, place: int, mark: Mark, stored: int | None) -> Iterator[Strand]:
        sign = mark.sign
        if stored is None:
            if mark.op is not Op.DELETE:  # what came and went since is in neither text
                move = self._moved_here.get(place)
                yield Strand(sign.text, None, sign.own, mark.hand, new_shape=sign.shape, move=move)
            return
        known = self._stored[stored]
        if mark.op is Op.DELETE:
            yield Strand(sign.text, known.own, None, mark.hand, old_shape=known.shape)
        elif sign.cells != known.cells or (not sign.is_end and sign.look != known.look):
            yield Strand(sign.text, known.own, None, mark.hand)
            yield Strand(sign.text, None, sign.own, mark.hand)
        else:
            yield Strand(
                sign.text, known.own, known.own, named=sign.own,
                old_shape=known.shape, new_shape=sign.shape,
            )  # fmt: skip

    # -- which sign is which -------------------------------------------------------------------

    def _align(self) -> None:
        old = _Text(self._stored)
        new = _Text([self._theirs[place].sign for place in self._old_places])
        links = aligned(old.paragraphs(), new.paragraphs())
        linked = {number: link for link in links for number in link.old}
        before = 0
        for number, places in enumerate(old.places):
            link = linked.get(number)
            if link is None or link.is_moved:
                self._lose(places, before)
                if link is not None:
                    self._move(places, new.places[link.new[0]], number)
            elif link.old[0] == number:
                before = self._pair(link, old, new)

    def _lose(self, places: Iterable[int], before: int) -> None:
        self._gone.setdefault(self._at(before), []).extend(places)

    def _at(self, old_place: int) -> int:
        """Return the place in the file's row of a place in its old text; its length for the end."""
        if old_place < len(self._old_places):
            return self._old_places[old_place]
        return len(self._theirs)

    def _move(self, stored: range, theirs: range, number: int) -> None:
        self._moves |= dict.fromkeys(stored, number)
        self._moved_here |= {self._at(place): number for place in theirs}

    def _pair(self, link: Link, old: _Text, new: _Text) -> int:
        """Pair the signs of paragraphs that belong together; return the place after them."""
        mine = [place for number in link.old for place in old.places[number]]
        others = [place for number in link.new for place in new.places[number]]
        old_signs = [old.tape[place] for place in mine]
        new_signs = [new.tape[place] for place in others]
        left, right = iter(mine), iter(others)
        at = others[0]
        for op, text in _changes(old_signs, new_signs):
            for _ in range(sum(not sign.isspace() or sign == END for sign in text)):
                if op is Op.EQUAL:
                    stored, at = next(left), next(right)
                    self._pairs[stored] = self._at(at)
                    at += 1
                elif op is Op.DELETE:
                    self._lose([next(left)], at)
                else:
                    at = next(right) + 1
        return others[-1] + 1


def _changes(old: Sequence[Sign], new: Sequence[Sign]) -> Iterable[tuple[Op, str]]:
    """Return how one row of signs becomes the other, by words."""
    old_text, new_text = text_of(old), text_of(new)
    if old_text == new_text:
        return ((Op.EQUAL, old_text),)
    return differences(old_text, new_text)


def reshaped(strand: Strand) -> Strand:
    """Return a kept end of a paragraph in the part and at the level that the file gives it."""
    stored = strand.old[-1] if strand.old else None
    if not isinstance(stored, Paragraph) or strand.new is None or strand.new_shape is None:
        return strand
    if strand.old_shape in {None, strand.new_shape}:
        return strand
    part, level = strand.new_shape
    return replace(strand, new=(*(strand.old or ())[:-1], replace(stored, part=part, level=level)))
