"""Which numbers Word counts by itself, and which are typed.

Whoever goes on writing in Word wants numbers that follow. So a number is Word's own wherever
Word would print exactly the number that the document has; where it would not ("3 bis.", a list
that begins with (c)), the number is typed. Operative paragraphs may begin anew at any number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.core.model import Part
from drafter.core.numbering import DEEPEST, sub_number
from drafter.writing.blocks import Shape
from drafter.writing.markup import w

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.writing.blocks import Block

ABSTRACT = {Part.OPERATIVE: 1, Part.TEXT: 2, Part.PREAMBULAR: 3}
"""The ways of counting in ``numbering.xml``, by part."""

_TOP = re.compile(r"([1-9]\d{0,4})\.")
_MOST = 100
"""As far as sub-paragraphs are counted; no resolution comes near it."""


@dataclass(frozen=True, slots=True)
class Counted:
    """That a paragraph is numbered by Word: by which list, at which level."""

    list_id: int
    level: int


@dataclass(slots=True)
class _List:
    """One run of numbers, and how far it has come at each level."""

    identity: int
    abstract: int
    level: int
    """The level at which it began; it is left when a shallower number comes."""
    start: int
    counts: dict[int, int] = field(default_factory=dict[int, int])

    def next(self, level: int) -> int | None:
        """Return the number that Word would print next, None where that is not certain."""
        if level < self.level or (level > self.level and level - 1 not in self.counts):
            return None
        begun = self.start if level == self.level else 1
        return self.counts[level] + 1 if level in self.counts else begun

    def count(self, level: int, value: int) -> None:
        """Take a number; deeper levels begin anew after it."""
        self.counts = {deep: last for deep, last in self.counts.items() if deep < level}
        self.counts[level] = value


@dataclass(slots=True)
class Lists:
    """The numbered lists of one file."""

    _lists: list[_List] = field(default_factory=list[_List])
    _current: dict[Part, _List] = field(default_factory=dict[Part, _List])

    def place(self, block: Block) -> Counted | None:
        """Return how Word counts the next block; None where its number must be typed."""
        if block.shape is not Shape.NUMBERED or block.family is None:
            return None
        value = value_of(block.number, block.level)
        if value is None:
            return None
        current = self._current.get(block.family)
        if current is None or current.next(block.level) != value:
            if block.level and value != 1:
                return None
            current = self._begin(block.family, block.level, value)
        current.count(block.level, value)
        return Counted(current.identity, block.level)

    def _begin(self, family: Part, level: int, value: int) -> _List:
        fresh = _List(len(self._lists) + 1, ABSTRACT[family], level, value)
        self._lists.append(fresh)
        self._current[family] = fresh
        return fresh

    def markup(self) -> str:
        """Return the lists for the end of ``numbering.xml``."""
        return "".join(
            w("num", w("abstractNumId", val=item.abstract), self._start(item), numId=item.identity)
            for item in self._lists
        )

    def _start(self, item: _List) -> str:
        """Return the markup that lets a list begin anew, empty where it begins by itself.

        LibreOffice takes the first paragraph of a list that is made to begin out of the list when
        it saves as .doc, so that all numbers are one too low.
        """
        first = next(one for one in self._lists if one.abstract == item.abstract)
        if item is first and item.start == 1:
            return ""
        return w("lvlOverride", w("startOverride", val=item.start), ilvl=item.level)


def counted(blocks: Iterable[Block]) -> tuple[Sequence[Counted | None], Lists]:
    """Return how each block is counted, and the lists that this takes."""
    lists = Lists()
    return [lists.place(block) for block in blocks], lists


def value_of(number: str, level: int) -> int | None:
    """Return what a printed number counts: "12." is 12, "(c)" 3; None for any other form."""
    if level == 0:
        found = _TOP.fullmatch(number)
        return int(found[1]) if found else None
    if level > DEEPEST:
        return None
    return _SUB_VALUES[level].get(number)


_SUB_VALUES = {
    level: {sub_number(level, value): value for value in range(1, _MOST)}
    for level in range(1, DEEPEST + 1)
}
