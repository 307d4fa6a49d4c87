"""Tracked changes of a Word file as places in the document that was read from it.

A file's lines are laid beside the document's texts; what was inserted is then a range there, and
what was struck stood between two characters. Blanks go with the word after them, so that leaving
a change out gives back the text as it was, with single blanks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.core.changes.differences import Op
from drafter.core.changes.revisions import Revision
from drafter.core.model import Run, merged
from drafter.reading.docx.changes import NOBODY
from drafter.reading.docx.placing import Found, Spot

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from drafter.reading.docx.changes import Hand, Line

_BREAK = "\n"


@dataclass(slots=True)
class Sign:
    """A character of a line that is no blank, or a note's mark, with its fate.

    ``old_blank`` and ``new_blank`` say whether a blank stands before it in the text as it was,
    and in the text with all changes accepted; ``spot`` is where the document has it.
    """

    run: Run
    op: Op
    hand: Hand
    old_blank: bool
    new_blank: bool
    blank_hand: Hand
    stretch: int
    spot: Spot | None = None


@dataclass(slots=True)
class Placed:
    """A line whose characters have their places in the document.

    ``old_blank`` and ``new_blank`` say whether it ends with a blank in either text.
    """

    line: Line
    signs: list[Sign]
    old_blank: bool = False
    new_blank: bool = False


def placed(
    lines: Iterable[Line], texts: Sequence[str], tables: Collection[int] = ()
) -> list[Placed]:
    """Return lines with their characters found among some texts, in order.

    ``tables`` are the texts, by number, that are tables. Lines whose ends were struck are one
    paragraph of the document.
    """
    found = Found(texts, tables)
    result: list[Placed] = []
    joined: list[Placed] = []
    for line in lines:
        joined.append(_cut(line))
        if line.end in {Op.EQUAL, Op.INSERT}:
            _find(joined, found)
            result += joined
            joined = []
    _find(joined, found)
    return result + joined


def _find(joined: list[Placed], found: Found) -> None:
    """Find the characters of one paragraph of the document."""
    kept = [sign for one in joined for sign in one.signs if sign.op is not Op.DELETE]
    signs = "".join(sign.run.text for sign in kept)
    spots = iter(found.spots(signs))
    for sign in kept:
        if sign.run.text:
            sign.spot = next(spots)


def _cut(line: Line) -> Placed:
    """Return a line as its characters, with the blanks that stand before them."""
    signs: list[Sign] = []
    old_blank = new_blank = False
    blank_hand = NOBODY
    for number, stretch in enumerate(line.stretches):
        for run in stretch.runs:
            for sign in run.text or [""]:
                if sign.isspace():
                    old_blank = old_blank or stretch.op is not Op.INSERT
                    new_blank = new_blank or stretch.op is not Op.DELETE
                    blank_hand = stretch.hand if stretch.op is not Op.EQUAL else blank_hand
                    continue
                one = Run(sign, run.italic, run.bold, run.link, run.note)
                signs.append(
                    Sign(one, stretch.op, stretch.hand, old_blank, new_blank, blank_hand, number)
                )
                old_blank = old_blank and stretch.op is Op.INSERT
                new_blank = new_blank and stretch.op is Op.DELETE
    return Placed(line, signs, old_blank, new_blank)


def revisions_of(lines: Iterable[Placed], names: Sequence[str], texts: Sequence[str], *,
                 of_notes: bool = False) -> list[Revision]:  # fmt: skip
    """Return the changes of some lines; ``names`` are the ids of the texts they stand in."""
    telling = _Telling(texts)
    for line in lines:
        telling.tell(line)
    telling.end()
    return [_named(found, names, of_notes=of_notes) for found in telling.found]


def _named(found: _Draft, names: Sequence[str], *, of_notes: bool) -> Revision:
    name = None if found.text_number is None else names[found.text_number]
    runs = merged(tuple(found.runs))
    return Revision(
        op=found.op,
        text="".join(run.text for run in runs),
        runs=runs,
        author=found.hand.author,
        date=found.hand.date,
        is_move=found.hand.is_move,
        paragraph=None if of_notes else name,
        note=name if of_notes else None,
        start=found.start,
        end=found.end,
    )


@dataclass(slots=True, eq=False)
class _Draft:
    """A change in the making: its words, and where it stands as far as that is known."""

    op: Op
    hand: Hand
    runs: list[Run] = field(default_factory=list[Run])
    text_number: int | None = None
    start: int = 0
    end: int = 0


class _Telling:
    """The walk along the lines; knows where in the document it is."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.found: list[_Draft] = []
        self._texts = texts
        self._open: _Draft | None = None
        self._waiting: list[_Draft] = []
        self._spot: Spot | None = None
        """The last character of the document in this paragraph of it; None at its beginning."""
        self._last: int | None = None
        self._has_old = self._has_new = False
        self._old_blank = self._new_blank = False
        """Whether the paragraph, in either text, goes on after a blank that ended a line."""
        self._end_hand = NOBODY

    def tell(self, placed_line: Placed) -> None:
        """Take the next line."""
        line, signs = placed_line.line, placed_line.signs
        waited = list(self._waiting)
        for sign in signs:
            self._sign(sign)
        self._line_end(line)
        self._close()
        self._old_blank = self._old_blank or placed_line.old_blank
        self._new_blank = self._new_blank or placed_line.new_blank
        self._end_hand = line.hand
        if self._has_new and not any(sign.spot for sign in signs) and self._spot is None:
            self._waiting = waited  # a line of the masthead: it has no place in the body
        if line.end in {Op.EQUAL, Op.DELETE}:
            self._has_old = self._old_blank = False
        if line.end in {Op.EQUAL, Op.INSERT}:
            self._has_new = self._new_blank = False
            self._spot = None

    def end(self) -> None:
        """Give what stands behind the last paragraph its place."""
        for draft in self._waiting:
            if self._last is not None:
                draft.text_number = self._last
                draft.start = draft.end = len(self._texts[self._last]) + 1

    def _sign(self, sign: Sign) -> None:
        old_blank = (sign.old_blank or self._old_blank) and self._has_old
        new_blank = (sign.new_blank or self._new_blank) and self._has_new
        if sign.op is Op.DELETE:
            self._strike(sign.hand, sign.run, blank=old_blank)
        elif sign.op is Op.INSERT:
            self._insert(sign.hand, sign.run, sign.spot, blank=new_blank)
        else:
            self._keep(sign, old_blank=old_blank, new_blank=new_blank)
        if sign.op is not Op.INSERT:
            self._has_old, self._old_blank = True, False
        if sign.op is not Op.DELETE:
            self._has_new, self._new_blank = True, False
        if sign.op is not Op.DELETE and sign.spot:
            self._pass(sign.spot)

    def _keep(self, sign: Sign, *, old_blank: bool, new_blank: bool) -> None:
        """Pass a character that was always there; the blank before it may be new, or gone."""
        if old_blank and not new_blank:
            self._strike(self._hand_at(Op.DELETE, sign), Run(" "), blank=False)
        elif new_blank and not old_blank and sign.spot and (self._has_old or self._open):
            before = Spot(sign.spot.text, sign.spot.offset - 1)
            self._insert(self._hand_at(Op.INSERT, sign), Run(" "), before, blank=False)
        self._close()

    def _hand_at(self, op: Op, sign: Sign) -> Hand:
        """Return whose blank it was: of the change at hand, or of the blank itself."""
        if self._open is not None and self._open.op is op:
            return self._open.hand
        return self._end_hand if sign.blank_hand == NOBODY else sign.blank_hand

    def _strike(self, hand: Hand, run: Run, *, blank: bool) -> None:
        draft = self._continued(Op.DELETE, hand)
        if not draft.runs:
            self._place(draft)
        draft.runs += [Run(" ", run.italic, run.bold)] * blank + [run]

    def _insert(self, hand: Hand, run: Run, spot: Spot | None, *, blank: bool) -> None:
        draft = self._continued(Op.INSERT, hand)
        if draft.text_number is None:
            self._place(draft, spot)
        draft.runs += [Run(" ", run.italic, run.bold)] * blank + [run]
        if spot is not None and spot.text == draft.text_number:
            draft.end = spot.offset + len(run.text)

    def _place(self, draft: _Draft, spot: Spot | None = None) -> None:
        """Put a change behind the last character, or wait for the first one of its paragraph."""
        if self._spot is not None and (spot is None or spot.text == self._spot.text):
            draft.text_number, draft.start = self._spot.text, self._spot.offset + 1
        elif spot is not None:
            draft.text_number, draft.start = spot.text, spot.offset
        elif draft.op is Op.DELETE:
            self._waiting.append(draft)
        draft.end = draft.start

    def _continued(self, op: Op, hand: Hand) -> _Draft:
        """Return the change at hand, or a new one where this is somebody else's, or another."""
        if self._open is None or (self._open.op, self._open.hand) != (op, hand):
            self._close()
            self._open = _Draft(op, hand)
        return self._open

    def _close(self) -> None:
        if self._open is not None and self._open.runs:
            self.found.append(self._open)
        self._open = None

    def _pass(self, spot: Spot) -> None:
        """Come to a character of the document; what waited stood before it."""
        for draft in self._waiting:
            draft.text_number, draft.start, draft.end = spot.text, 0, 0
        self._waiting = []
        self._spot, self._last = spot, spot.text

    def _line_end(self, line: Line) -> None:
        """Tell what became of the end of a paragraph."""
        if line.in_table:
            return
        if line.end is Op.DELETE:
            self._strike(line.hand, Run(_BREAK), blank=False)
        elif line.end is Op.INSERT and self._spot is not None:
            self._insert_end(line.hand, self._spot)
        elif line.end is Op.EQUAL and not self._has_new:
            self._end_emptied()

    def _insert_end(self, hand: Hand, spot: Spot) -> None:
        draft = self._continued(Op.INSERT, hand)
        if not draft.runs:
            self._place(draft)
        draft.runs.append(Run(_BREAK))
        draft.end = len(self._texts[spot.text]) + 1

    def _end_emptied(self) -> None:
        """End a paragraph that is left without words: the document has it no more.

        What it lost has an end of its own then; where it lost nothing, it is only the rest of
        the paragraph before, which was not split after all.
        """
        if not self._has_old:
            return
        self._close()
        last = self._waiting[-1] if self._waiting else self._last_split()
        if last is not None and last.op is Op.DELETE:
            last.runs.append(Run(_BREAK))
        elif last is not None:
            last.runs.pop()
            last.end -= 1
            if not last.runs:
                self.found.remove(last)

    def _last_split(self) -> _Draft | None:
        """Return the last insertion of a paragraph's end, None where there was none."""
        inserted = (one for one in reversed(self.found) if one.op is Op.INSERT)
        return next((one for one in inserted if one.runs[-1].text == _BREAK), None)
