"""Characters of a page into lines of words: raised marks put in their place, false gaps closed.

United Nations texts are letter-spaced, so that a gap may be wide inside a word and narrow between
two. Blanks that the file holds are certain; of other gaps a wide one is a blank, and of narrow
ones the words of the document itself say what they are.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import compress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.reading.pdf.characters import Character, Link, Sheet

NARROW = "\ue010"
"""Stands for a gap that may be a blank or none; ``Gaps`` settles it."""
_FALSE, _TRUE = 0.09, 0.155
"""Gaps in parts of the type size: up to the first there is no blank, from the second on one."""
_COLUMN = 2.2
"""From this gap on what follows stands in another column."""
_RAISED_SIZE = 0.8
"""A mark is set in at most this part of the line's type size."""
_LOWEST, _HIGHEST = 0.12, 0.65
"""How far a mark is raised, in parts of the line's type size."""
_SAME_BASE = 1.0
"""Points by which bases of one line may differ."""
_NEAR_ROWS, _FURTHEST = 6, 20.0
"""Rows, and points, below a mark among which its line is looked for."""
_BESIDE = 14.0
"""Points from a line's ends within which a raised mark belongs to it."""
_BLANKS = " \t\u00a0\u2002\u2003\u2009"
_SIGNS = frozenset(",;:)”")
"""After these a blank is due before a word."""
_SMALL_WORDS = frozenset({"the", "and", "with", "from", "that", "which"})
"""Words that end few others, so that a gap before them parts two words."""
_WORDY = 4
"""Letters that a word before them has at least."""
_TWICE = 0.3
"""Points up to which one letter over another is the same."""
_WORD = re.compile(r"[^\W\d_]+")
_ORDINAL = re.compile(r"\d(?:st|nd|rd|th)$")
_LAST_WORD = re.compile(r"[^\W\d_]+$")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a line in one style; a raised one is the mark of a note."""

    text: str
    italic: bool = False
    bold: bool = False
    raised: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of one column, from its first letter to its last; measures in points."""

    spans: tuple[Span, ...]
    left: float
    right: float
    base: float
    size: float
    page: int = 0
    column: int = 0
    """Which of the columns of running text on its page it belongs to, from 0."""

    @property
    def text(self) -> str:
        """All its words, the raised marks among them."""
        return "".join(span.text for span in self.spans)

    @property
    def bold(self) -> bool:
        """Whether all its letters are bold."""
        return all(span.bold or span.raised for span in self.spans if span.text.strip(" *:,"))

    @property
    def italic(self) -> bool:
        """Whether all its letters are italic."""
        return all(span.italic or span.raised for span in self.spans if span.text.strip(" ,"))


def lines_of(sheet: Sheet, page: int, gutter: float | None = None) -> list[Line]:
    """Return the lines of a page from its head to its foot, columns from left to right.

    ``gutter`` is where two columns are known to part, however narrow the white is.
    """
    rows = _with_raised(_rows(sheet.characters))
    lines = (
        _line(piece, sheet.links, page)
        for row in rows
        for piece in _columns(sorted(row, key=lambda sign: sign.left), gutter)
    )
    return [line for line in lines if line.text.strip()]


def _rows(characters: Iterable[Character]) -> list[list[Character]]:
    """Return the characters by the lines they stand on, from the head of the page down."""
    rows: list[list[Character]] = []
    for sign in sorted(characters, key=lambda sign: -sign.base):
        if rows and rows[-1][0].base - sign.base <= _SAME_BASE:
            rows[-1].append(sign)
        else:
            rows.append([sign])
    seen = (row for row in rows if any(sign.text.strip() for sign in row))
    return [sorted(row, key=lambda sign: sign.left) for row in seen]


def _with_raised(rows: Sequence[list[Character]]) -> list[list[Character]]:
    """Return the rows with raised marks on the lines that they belong to."""
    kept: list[list[Character]] = [list(row) for row in rows]
    sizes = [_size(row) for row in rows]
    for index, row in enumerate(rows):
        for below in range(index + 1, min(index + 1 + _NEAR_ROWS, len(rows))):
            if row[0].base - rows[below][0].base > _FURTHEST:
                break
            if min(sign.style.size for sign in row) > _RAISED_SIZE * sizes[below]:
                continue
            raised = [_is_raised(sign, rows[below], sizes[below]) for sign in kept[index]]
            kept[below] += compress(kept[index], raised)
            kept[index] = list(compress(kept[index], (not each for each in raised)))
    return [row for row in kept if row]


def _is_raised(sign: Character, row: Sequence[Character], size: float) -> bool:
    """Whether a character is part of a mark that is raised above a row of a type size."""
    if sign.style.size > _RAISED_SIZE * size:
        return False
    beside = row[0].left - _BESIDE <= sign.left <= row[-1].right + _BESIDE
    return beside and _LOWEST * size <= sign.base - row[0].base <= _HIGHEST * size


def _size(row: Sequence[Character]) -> float:
    """Return the type size of most of a row."""
    counted = Counter(sign.style.size for sign in row if sign.text.strip())
    return counted.most_common(1)[0][0] if counted else row[0].style.size


def _columns(row: Sequence[Character], gutter: float | None) -> Iterator[list[Character]]:
    """Yield the pieces of a row that wide gaps part, or the gutter between columns."""
    piece: list[Character] = []
    end = 0.0
    for sign in row:
        if sign.text in _BLANKS and piece:
            piece.append(sign)
            continue
        is_apart = sign.left - end > _COLUMN * max(sign.style.size, 1)
        if piece and (is_apart or (gutter is not None and end <= gutter <= sign.left)):
            yield piece
            piece = []
        piece.append(sign)
        end = sign.right
    if piece:
        yield piece


def _line(row: Sequence[Character], links: Sequence[Link], page: int) -> Line:
    """Return a piece of a row as a line."""
    size = _size(row)
    base = min(sign.base for sign in row)
    near = [link for link in links if link.bottom <= base + size / 3 <= link.top]
    spans: list[Span] = []
    text = ""
    look: tuple[bool, bool, bool, str] | None = None
    for gap, sign in _with_gaps(row):
        raised = sign.style.size <= _RAISED_SIZE * size and sign.base - base >= _LOWEST * size
        own = (sign.style.italic, sign.style.bold, raised, _address(sign, near))
        if look is not None and own != look:
            spans.append(Span(text, *look))
            text = ""
        look = own
        text += gap + sign.text
    if look is not None:
        spans.append(Span(text, *look))
    words = [sign for sign in row if sign.text not in _BLANKS] or row
    return Line(tuple(spans), words[0].left, words[-1].right, base, size, page)


def _with_gaps(row: Sequence[Character]) -> Iterator[tuple[str, Character]]:
    """Yield characters, each with the blank that the gap before it stands for.

    What a printer sets twice to make it bold is there once.
    """
    last: Character | None = None
    for sign in row:
        if last is not None and sign.text == last.text and sign.left - last.left < _TWICE:
            continue
        gap = ""
        if last is not None and sign.text not in _BLANKS and last.text not in _BLANKS:
            width = (sign.left - last.right) / max(sign.style.size, last.style.size, 1.0)
            gap = " " if width >= _TRUE else NARROW if width > _FALSE else ""
        yield gap, sign
        last = sign


def _address(sign: Character, links: Iterable[Link]) -> str:
    middle = (sign.left + sign.right) / 2
    return next((link.address for link in links if link.left <= middle <= link.right), "")


class Gaps:
    """Knows the words of one document, to tell narrow gaps between words from those inside."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._words = frozenset(
            word.casefold()
            for line in lines
            for piece in line.text.split()
            if NARROW not in piece
            for word in _WORD.findall(piece)
        )

    def settled(self, line: Line) -> Line:
        """Return a line whose narrow gaps are blanks, or nothing."""
        text = line.text
        if NARROW not in text:
            return line
        answers = iter([self._answer(text, found.start()) for found in re.finditer(NARROW, text)])
        spans = [
            replace(s, text=re.sub(NARROW, lambda _: next(answers), s.text)) for s in line.spans
        ]
        return replace(line, spans=tuple(spans))

    def _answer(self, text: str, place: int) -> str:
        """Return the blank that a narrow gap stands for, or nothing."""
        before, after = text[:place], text[place + 1 :]
        if (before[-1:] in _SIGNS or _ORDINAL.search(before)) and after[:1].isalpha():
            return " "
        first, second = _LAST_WORD.search(before), _WORD.match(after)
        if not first or not second:
            return ""
        one, two = first.group().casefold(), second.group().casefold()
        whole = one + two in self._words
        known = one in self._words or (two in _SMALL_WORDS and len(one) >= _WORDY)
        return " " if not whole and known and two in self._words else ""
