"""The runs of a paragraph with tracked changes: what was there, what is there, what is both."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.changes.differences import Op
from drafter.writing.tracked.elements import R, W, child, made, renamed
from drafter.writing.tracked.lines import Piece, copied, cut, style

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from drafter.core.changes.differences import Change
    from drafter.writing.tracked.elements import Element, Marks

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_SPECIAL = {"\t": "tab", "\n": "br"}


class Fate(Enum):
    """What is to be seen of a stretch: the name of Word's mark round it, None for no mark."""

    KEPT = auto()
    DELETED = auto()
    INSERTED = auto()
    MOVED_FROM = auto()
    MOVED_TO = auto()


MARKS = {
    Fate.DELETED: "del",
    Fate.INSERTED: "ins",
    Fate.MOVED_FROM: "moveFrom",
    Fate.MOVED_TO: "moveTo",
}
"""Word's marks round runs, and of the ends of paragraphs."""
_GONE = frozenset({Fate.DELETED, Fate.MOVED_FROM})
_FATES = {Op.EQUAL: Fate.KEPT, Op.DELETE: Fate.DELETED, Op.INSERT: Fate.INSERTED}


class Atom(NamedTuple):
    """The smallest stretch: a piece of the old text, of the new one, or of both."""

    fate: Fate
    old: Piece | None
    new: Piece | None

    @property
    def text(self) -> str:
        """Its text."""
        piece = self.new or self.old
        return piece.text if piece else ""


def atoms(old: Sequence[Piece], new: Sequence[Piece], changes: Iterable[Change]) -> Iterator[Atom]:
    """Yield the stretches of two lines: each of one style, or one sign."""
    at_old = at_new = 0
    for op, text in changes:
        length = len(text)
        before = cut(old, at_old, at_old + length) if op is not Op.INSERT else iter(())
        after = cut(new, at_new, at_new + length) if op is not Op.DELETE else iter(())
        if op is Op.EQUAL:
            yield from _side_by_side(list(before), list(after))
        yield from (Atom(_FATES[op], piece, None) for piece in before)
        yield from (Atom(_FATES[op], None, piece) for piece in after)
        at_old += length if op is not Op.INSERT else 0
        at_new += length if op is not Op.DELETE else 0


def _side_by_side(old: Sequence[Piece], new: Sequence[Piece]) -> Iterator[Atom]:
    """Cut two runs of pieces with the same text wherever one of them has a seam."""
    seams = sorted({*_seams(old), *_seams(new)})
    for start, end in pairwise(seams):
        yield Atom(Fate.KEPT, *cut(old, start, end), *cut(new, start, end))


def _seams(pieces: Iterable[Piece]) -> Iterator[int]:
    place = 0
    yield place
    for piece in pieces:
        place += len(piece.text)
        yield place


class _Bit(NamedTuple):
    """Elements of one fate and one link."""

    link: str
    fate: Fate
    elements: tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class Runs:
    """Writes the runs of one part.

    ``relation`` gives the id of an address; ``shared`` are the notes, by their old numbers, that
    stand in one place in both files, with their new numbers; ``numbers`` those that notes of the
    old file get.
    """

    marks: Marks
    relation: Callable[[str], str]
    shared: Mapping[str, str]
    numbers: Mapping[str, str]

    def written(self, found: Iterable[Atom]) -> list[Element]:
        """Return the content of a paragraph."""
        bits = [bit for atom in found for bit in self._bits(atom)]
        content: list[Element] = []
        for link, linked in groupby(bits, key=lambda bit: bit.link):
            wrapped: list[Element] = []
            for fate, alike in groupby(linked, key=lambda bit: bit.fate):
                elements = [element for bit in alike for element in bit.elements]
                name = MARKS.get(fate)
                wrapped += [self.marks.mark(name, *elements)] if name else elements
            content += [self._linked(link, wrapped)] if link else wrapped
        return content

    def _linked(self, link: str, content: Sequence[Element]) -> Element:
        if link.startswith("#"):
            return made("hyperlink", *content, anchor=f"_Ref{int(link[1:]):08d}", history="1")
        element = made("hyperlink", *content, history="1")
        element.set(f"{R}id", self.relation(link))
        return element

    def _bits(self, atom: Atom) -> Iterator[_Bit]:
        fate, old, new = atom
        if old and new and self._is_another_note(old, new):
            yield from self._bits(Atom(Fate.DELETED, old, None))
            yield from self._bits(Atom(Fate.INSERTED, None, new))
            return
        piece = new or old
        if piece is None:
            return
        number = self._number(piece, is_old=new is None)
        link = piece.link
        if new is None and link.startswith("#"):
            link = f"#{self.numbers.get(link[1:], link[1:])}"
        bit = _Bit(link, fate, tuple(self._runs(atom, piece, number)))
        is_marked = piece.marked or bool(old and old.marked)
        yield from self._bookmarked(bit, number) if is_marked else (bit,)

    def _is_another_note(self, old: Piece, new: Piece) -> bool:
        """Whether a second reference leads to a note whose first one stands elsewhere now."""
        return bool(new.note) and self.shared.get(old.note) != new.note

    def _number(self, piece: Piece, *, is_old: bool) -> str:
        return self.numbers.get(piece.note, piece.note) if is_old else piece.note

    def _bookmarked(self, bit: _Bit, number: str) -> Iterator[_Bit]:
        """Put a bookmark round the first reference of a note that is cited again."""
        identity = self.marks.number()
        start = made("bookmarkStart", id=identity, name=f"_Ref{int(number):08d}")
        yield _Bit("", Fate.KEPT, (start,))
        yield bit
        yield _Bit("", Fate.KEPT, (made("bookmarkEnd", id=identity),))

    def _runs(self, atom: Atom, piece: Piece, number: str) -> Iterator[Element]:
        runs = copied(piece) if piece.runs else (_run(piece),)
        for run in runs:
            _lead(run, number)
            if atom.old and atom.new and not piece.runs:
                self._style_change(run, atom.old, atom.new)
            if atom.fate is Fate.DELETED:
                renamed(run, "t delText")
                renamed(run, "instrText delInstrText")
            yield run

    def _style_change(self, run: Element, old: Piece, new: Piece) -> None:
        if style(old) == style(new):
            return
        properties = child(run, "rPr")
        if properties is None:
            properties = made("rPr")
            run.insert(0, properties)
        before = made("rPr") if old.properties is None else deepcopy(old.properties)
        properties.append(self.marks.mark("rPrChange", before))


def _run(piece: Piece) -> Element:
    """Return words as a run; tabs and line ends are elements of their own."""
    run = made("r")
    if piece.properties is not None:
        run.append(deepcopy(piece.properties))
    words = ""
    for sign in piece.text:
        if sign in _SPECIAL:
            _type(run, words)
            words = ""
            run.append(made(_SPECIAL[sign]))
        else:
            words += sign
    _type(run, words)
    return run


def _type(run: Element, words: str) -> None:
    if words:
        typed = made("t")
        typed.set(_SPACE, "preserve")
        typed.text = words
        run.append(typed)


def _lead(run: Element, number: str) -> None:
    """Let the reference of a note, or the field that repeats it, lead to a number."""
    if not number:
        return
    reference = child(run, "footnoteReference")
    if reference is not None:
        reference.set(f"{W}id", number)
    for instruction in run.iter(f"{W}instrText"):
        before, _, rest = (instruction.text or "").partition("_Ref")
        instruction.text = f"{before}_Ref{int(number):08d}{rest[8:]}"


def vanishing(pieces: Iterable[Piece], fate: Fate) -> Iterator[Atom]:
    """Yield the pieces of a paragraph that is gone from its place, or new in it."""
    for piece in pieces:
        yield Atom(fate, piece, None) if fate in _GONE else Atom(fate, None, piece)
