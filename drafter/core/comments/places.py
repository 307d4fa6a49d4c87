"""Where comments stand in a draft that came back, whichever of its changes are taken.

A stored draft and what a colleague's file says are one row of strands (see ``changes.weaving``). A
place in either text is found again in any choice among the changes by counting the characters that
are no blanks: whatever else differs between the texts, each of these comes from one strand.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from drafter.core.changes.tape import END
from drafter.core.model import Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.core.changes.tape import Piece
    from drafter.core.changes.weaving import Strand
    from drafter.core.model import Comment, Paragraph

_NOTES = "\U000f0000"
"""From which character on a sign is the mark of a note (see ``changes.tape``)."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A character: one of those that a strand puts into a text, counted from 0."""

    strand: int
    inner: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a comment stands: its first character and its last; None where it is on no words.

    ``before`` is the character before it in its paragraph; without one, ``begin`` is the first of
    the paragraph, None in an empty one.
    """

    first: Spot | None = None
    last: Spot | None = None
    before: Spot | None = None
    begin: Spot | None = None


class Counted:
    """The characters that are no blanks of one text that the strands hold."""

    def __init__(self, paragraphs: Sequence[Paragraph], sizes: Iterable[int]) -> None:
        """Take a text, and how many of its characters each strand puts into it."""
        self._ends = list(accumulate(sizes))
        self._texts = {paragraph.id: paragraph.text for paragraph in paragraphs}
        counts = [_solid(paragraph.text) for paragraph in paragraphs]
        starts = [0, *accumulate(counts)]
        self._starts = dict(zip(self._texts, starts, strict=False))

    def place(self, comment: Comment) -> Place | None:
        """Return where a comment of this text stands, None for one that is on no paragraph."""
        text = self._texts.get(comment.paragraph or "")
        if text is None:
            return None
        base = self._starts[comment.paragraph or ""]
        start, end = (_solid(text[:at]) for at in (comment.start, comment.end))
        return Place(
            first=self._spot(base + start) if start < end else None,
            last=self._spot(base + end - 1) if start < end else None,
            before=self._spot(base + start - 1) if start else None,
            begin=self._spot(base) if not start and _solid(text) else None,
        )

    def _spot(self, number: int) -> Spot | None:
        strand = bisect_right(self._ends, number)
        if strand >= len(self._ends):
            return None
        return Spot(strand, number - (self._ends[strand - 1] if strand else 0))


def sizes_of_stored(strands: Iterable[Strand]) -> list[int]:
    """Return how many characters each strand puts into the stored draft."""
    return [size(strand.old or ()) for strand in strands]


def sizes_of_file(strands: Iterable[Strand]) -> list[int]:
    """Return how many characters of what the file says each strand is."""
    return [_of_file(strand) for strand in strands]


def _of_file(strand: Strand) -> int:
    if strand.new is None:
        return 0
    if strand.text == END:  # only a table has words there
        return size(strand.named or strand.new)
    return int(strand.text < _NOTES)


def size(pieces: Iterable[Piece]) -> int:
    """Return how many characters that are no blanks some pieces put on the page."""
    return sum(
        _solid(piece.text)
        for piece in pieces
        if isinstance(piece, Run) or piece.rows
    )  # fmt: skip


def _solid(text: str) -> int:
    return sum(not sign.isspace() for sign in text)


@dataclass(slots=True)
class Landing:
    """A text that came of a choice, and how many characters each strand put into it."""

    paragraphs: Sequence[Paragraph]
    sizes: Sequence[int]
    _spots: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    _before: list[int] = field(default_factory=list[int])

    def __post_init__(self) -> None:
        self._before = [0, *accumulate(self.sizes)]
        self._spots = [
            (index, offset)
            for index, paragraph in enumerate(self.paragraphs)
            for offset, sign in enumerate(paragraph.text)
            if not sign.isspace()
        ]

    def landed(self, comment: Comment, places: Iterable[Place]) -> Comment:
        """Return a comment in this text: on all words of its places that are here."""
        places = list(places)
        if places and places[0] == Place():  # in a paragraph without words, which stays so
            return comment
        words = [(start, stop) for start, stop in map(self._range, places) if start < stop]
        first = self._at(min((start for start, _ in words), default=-1))
        last = self._at(max((stop for _, stop in words), default=0) - 1)
        if first is None or last is None:
            return next(filter(None, (self._point(comment, one) for one in places)), comment)
        paragraph = self.paragraphs[first[0]]
        end = last[1] + 1 if first[0] == last[0] else len(paragraph.text.rstrip())
        return replace(comment, paragraph=paragraph.id, start=first[1], end=end)

    def _range(self, place: Place) -> tuple[int, int]:
        """Return the first character of a place, and the one behind its last, by number."""
        if place.first is None or place.last is None:
            return 0, 0
        return self._number(place.first), self._number(place.last, behind=1)

    def _number(self, spot: Spot, behind: int = 0) -> int:
        """Return how many characters stand before a spot here, or up to it."""
        size = self.sizes[spot.strand]
        return self._before[spot.strand] + min(spot.inner + behind, size)

    def _at(self, number: int) -> tuple[int, int] | None:
        return self._spots[number] if 0 <= number < len(self._spots) else None

    def _point(self, comment: Comment, place: Place) -> Comment | None:
        """Return a comment on no words: behind what it stood behind, or before what follows."""
        at = None
        if place.before and (spot := self._at(self._number(place.before, behind=1) - 1)):
            at = (spot[0], spot[1] + 1)
        elif place.before or place.begin:
            at = self._at(self._number(place.before or place.begin or Spot(0)))
        if at is None:
            return None
        return replace(comment, paragraph=self.paragraphs[at[0]].id, start=at[1], end=at[1])
