"""A paragraph of a Word file as text that can be compared, and its runs.

What is no text (the reference of a note, a page number) is one sign in it: the same sign in both
files where it is the same thing. Written for files that we wrote ourselves.
"""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.core.changes.differences import SIGNS
from drafter.writing.tracked.elements import R, W, attribute, canonical, child

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from drafter.writing.tracked.elements import Element

_FIRST_SIGN = 0x100000
_SIGN = re.compile(f"[{SIGNS}]")
_TYPED = {f"{W}tab": "\t", f"{W}br": "\n"}
_NOTE = re.compile(r"(?<=_Ref)\d+")
"""The number of the note that a field or a link leads to."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph: words in one style, or a sign for something else.

    ``properties`` are those of the run, None where it has none. ``link`` is the address that the
    words lead to, or "#" and the number of the note. A sign has the ``runs`` that it stands for,
    and the ``note`` that it refers to; ``marked`` says that other references lead to this one.
    """

    text: str
    properties: Element | None = None
    link: str = ""
    runs: tuple[Element, ...] = ()
    note: str = ""
    is_first: bool = False
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: its text, signs included, and the pieces that make it up."""

    element: Element
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The text of all pieces."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(slots=True)
class Signs:
    """Gives things that are no text their signs; none of ``taken`` is given."""

    taken: frozenset[str]
    _found: dict[str, str] = field(default_factory=dict[str, str])
    _next: int = _FIRST_SIGN

    def sign(self, key: str) -> str:
        """Return the sign of a thing, the same for the same key."""
        if key not in self._found:
            while chr(self._next) in self.taken:
                self._next += 1
            self._found[key] = chr(self._next)
            self._next += 1
        return self._found[key]


def signs_in(texts: Iterable[str]) -> frozenset[str]:
    """Return the characters of the private plane that the files themselves use."""
    return frozenset(sign for text in texts for sign in _SIGN.findall(text))


@dataclass(frozen=True, slots=True)
class Reader:
    """Takes the paragraphs of one part apart.

    ``target`` gives the address of a link by the id of its relation; ``note_key`` a name for a
    note by its number, the same for the notes of both files that belong together.
    """

    signs: Signs
    target: Callable[[str], str]
    note_key: Callable[[str], str]

    def line(self, paragraph: Element) -> Line:
        """Return a paragraph taken apart."""
        return Line(paragraph, tuple(self._pieces(list(paragraph), "")))

    def _pieces(self, children: Sequence[Element], link: str) -> Iterator[Piece]:
        field_runs: list[Element] = []
        marked = False
        for element in children:
            name = element.tag
            if name == f"{W}r":
                kind = attribute(child(element, "fldChar"), "fldCharType")
                if kind or field_runs:
                    field_runs.append(element)
                    if kind == "end":
                        yield self._field(field_runs, link)
                        field_runs = []
                else:
                    yield from self._run(element, link, marked=marked)
                marked = False
            elif name == f"{W}hyperlink":
                yield from self._pieces(list(element), self._link(element))
            elif name == f"{W}bookmarkStart":
                marked = _NOTE.search(attribute(element, "name")) is not None
            elif name not in _PASSED:
                yield Piece(self.signs.sign(canonical(element)), runs=(element,), link=link)

    def _link(self, element: Element) -> str:
        anchor = attribute(element, "anchor")
        if anchor:
            found = _NOTE.search(anchor)
            return f"#{int(found[0])}" if found else ""
        return self.target(element.get(f"{R}id", ""))

    def _run(self, run: Element, link: str, *, marked: bool) -> Iterator[Piece]:
        properties = child(run, "rPr")
        reference = child(run, "footnoteReference")
        if reference is not None:
            number = attribute(reference, "id")
            form = attribute(reference, "customMarkFollows")
            sign = self.signs.sign(f"note {self.note_key(number)} {form}")
            yield Piece(sign, runs=(run,), link=link, note=number, is_first=True, marked=marked)
            return
        typed = ""
        for item in run:
            if item.tag == f"{W}t":
                typed += item.text or ""
            elif item.tag in _TYPED:
                typed += _TYPED[str(item.tag)]
            elif item is not properties:
                yield Piece(self.signs.sign(canonical(run)), runs=(run,), link=link)
                return
        if typed:
            yield Piece(typed, properties, link)

    def _field(self, runs: list[Element], link: str) -> Piece:
        instruction = "".join(item.text or "" for run in runs for item in run.iter(f"{W}instrText"))
        found = _NOTE.search(instruction)
        if not found:
            return Piece(self.signs.sign(f"field {instruction}"), runs=tuple(runs), link=link)
        number = str(int(found[0]))
        sign = self.signs.sign(f"again {self.note_key(number)}")
        return Piece(sign, runs=tuple(runs), link=link, note=number)


_PASSED = frozenset({f"{W}pPr", f"{W}bookmarkEnd"})


def cut(pieces: Iterable[Piece], start: int, end: int) -> Iterator[Piece]:
    """Yield the pieces, or parts of them, between two places of a line's text."""
    place = 0
    for piece in pieces:
        first, place = place, place + len(piece.text)
        if place <= start:
            continue
        if first >= end:
            return
        if piece.runs:
            yield piece
        else:
            text = piece.text[max(0, start - first) : end - first]
            yield Piece(text, piece.properties, piece.link)


def style(piece: Piece) -> str:
    """Return what two pieces must share to look alike."""
    return "" if piece.properties is None else canonical(piece.properties)


def copied(piece: Piece) -> tuple[Element, ...]:
    """Return the runs that a sign stands for, to be put elsewhere."""
    return tuple(deepcopy(run) for run in piece.runs)
