"""Numbers and labels of paragraphs, from their places or as printed.

Operative paragraphs count "1.", "2." … from each opening line on; an operative paragraph that
stands alone has no number (A/RES/73/3; AKN4UN guidelines, part 3). Sub-paragraphs count (a), (i),
a. (United Nations Editorial Manual, "Paragraphs and subparagraphs"), and after (z) come (aa), (bb).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.model import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Paragraph

DEEPEST = 3
"""The deepest level of sub-paragraphs."""

_COUNTED = frozenset({Part.PREAMBULAR, Part.OPERATIVE, Part.TEXT})
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_DIGITS = re.compile(r"\d+")
_PUNCTUATION = ".–—- \t\n\r\v\f\u00a0\u2002\u2003\u2009\u202f\u3000"
"""What stands after a number: the point of most languages, the dash of Arabic."""
_ARTICLE = re.compile(
    r"(?:Article|Artículo|Статья|المادة)\s+\w+|第[一二三四五六七八九十百\d]+条", re.IGNORECASE
)
"""Headings of treaties and statutes that are their own number: each counts its paragraphs anew."""
_LONGEST_ARTICLE = 40
_ALONE = 10**9
"""Counts as the number of an operative paragraph without one: whatever follows begins again."""


@dataclass(frozen=True, slots=True)
class Place:
    """Number and label of one paragraph: what is printed, and how people refer to it."""

    number: str
    """As printed, empty where nothing is."""
    label: str | None
    """"PP4", "OP3 (b) (ii)", "B OP3", "Annex I 12"; None for what nobody refers to by number."""


def letter(position: int) -> str:
    """Return the letter of a sub-paragraph: 1 gives a, 26 z, 27 aa, 28 bb."""
    times, index = divmod(position - 1, 26)
    return chr(ord("a") + index) * (times + 1)


def roman(value: int) -> str:
    """Return a positive integer in small Roman numerals."""
    numeral = ""
    for worth, sign in _ROMAN:
        while value >= worth:
            numeral += sign
            value -= worth
    return numeral


def sub_number(level: int, position: int) -> str:
    """Return the number of the ``position``-th (from 1) sub-paragraph at a level 1 to 3."""
    if level == 1:
        return f"({letter(position)})"
    if level == 2:  # noqa: PLR2004 - the second of three ways to count
        return f"({roman(position)})"
    return f"{letter(position)}."


def places(paragraphs: Sequence[Paragraph]) -> tuple[Place, ...]:
    """Return number and label of every paragraph, in order."""
    found = numbers(paragraphs)
    return tuple(
        Place(number, label)
        for number, label in zip(found, _labels(paragraphs, found), strict=True)
    )


def are_placed_alike(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> bool:
    """Whether each paragraph has the place of its namesake: only words changed, at most."""
    return len(old) == len(new) and all(
        one is other or _frame(one) == _frame(other) for one, other in zip(old, new, strict=True)
    )


def _frame(paragraph: Paragraph) -> tuple[str, Part, int, str | None, str | None]:
    """Return what numbers and labels depend on, and the paragraph's name."""
    return paragraph.id, paragraph.part, paragraph.level, paragraph.number, paragraph.annex


def numbers(paragraphs: Sequence[Paragraph]) -> list[str]:
    """Return what is printed before each: its own number, or what follows from its place.

    For those who need no labels; together they are ``places``.
    """
    alone = _lone_operatives(paragraphs)
    counts = [0] * (DEEPEST + 1)
    found: list[str] = []
    previous = Part.HEADING
    for index, paragraph in enumerate(paragraphs):
        part, level = paragraph.part, paragraph.level
        if part is Part.OPENING:
            counts = [0] * (DEEPEST + 1)
        if part in _COUNTED:
            if level and part is not previous:
                counts[1:] = [0] * DEEPEST
            counts[level] += int(level == 0 or paragraph.number != "")  # text between has none
            counts[level + 1 :] = [0] * (DEEPEST - level)
            if level == 0 and part is not Part.OPERATIVE:
                counts[0] -= 1
            previous = part
        else:
            counts[1:] = [0] * DEEPEST
        if paragraph.number is not None:
            found.append(paragraph.number)
            if (
                part is Part.OPERATIVE
                and level == 0
                and (digits := _DIGITS.search(paragraph.number))
            ):
                counts[0] = int(digits.group())
        elif part not in _COUNTED or (
            level == 0 and (part is not Part.OPERATIVE or index in alone)
        ):
            found.append("")
        else:
            found.append(f"{counts[0]}." if level == 0 else sub_number(level, counts[level]))
    return found


def _lone_operatives(paragraphs: Sequence[Paragraph]) -> set[int]:
    """Indices of the operative paragraphs that stand alone between two opening lines."""
    scopes: list[list[int]] = [[]]
    for index, paragraph in enumerate(paragraphs):
        if paragraph.part is Part.OPENING:
            scopes.append([])
        elif paragraph.part is Part.OPERATIVE and paragraph.level == 0:
            scopes[-1].append(index)
    return {scope[0] for scope in scopes if len(scope) == 1}


def _bare(number: str) -> str:
    """Return a number without what stands after it."""
    return number.rstrip(_PUNCTUATION)


class _Labels:
    """The walk that gives each paragraph its label."""

    def __init__(self, restarts: frozenset[int]) -> None:
        self._restarts = restarts
        self._headings: dict[int, str] = {}
        self._stack: list[str] = []
        self._is_headed = False
        self._counts = {Part.PREAMBULAR: 0, Part.OPERATIVE: 0}

    def label(self, paragraph: Paragraph, number: str) -> str | None:
        """Return the label of the next paragraph."""
        part = paragraph.part
        if part is Part.HEADING:
            self._enter(paragraph.level, _heading_number(paragraph, number))
        if part is Part.OPENING:
            self._stack = []
            self._counts = {Part.PREAMBULAR: 0, Part.OPERATIVE: 0}
        if part not in _COUNTED:
            self._is_headed = self._is_headed or part is Part.HEADING
            return None
        if self._is_headed and part is Part.TEXT:
            self._stack = []  # who knows what it belongs to; operative ones say it by their part
        self._is_headed = False
        name = self._name(paragraph, number)
        if not (paragraph.level or self._headings or paragraph.annex):  # most of them
            self._stack = [name]
            return name or None
        above = [*self._stack, *[""] * paragraph.level][: paragraph.level]
        self._stack = [*above, name]
        return " ".join(filter(None, [*self._prefix(paragraph), *self._stack])) if name else None

    def _enter(self, level: int, number: str) -> None:
        if not number and self._is_headed and level in self._headings:
            return  # the title below "Article 4", on a line of its own
        self._headings = {deep: kept for deep, kept in self._headings.items() if deep < level}
        if bare := _bare(number):
            self._headings[level] = bare
            if level in self._restarts:
                self._counts = {Part.PREAMBULAR: 0, Part.OPERATIVE: 0}

    def _name(self, paragraph: Paragraph, number: str) -> str:
        if paragraph.level:
            return number
        part = paragraph.part
        if part is Part.TEXT:
            return _bare(number)
        self._counts[part] += 1
        if part is Part.PREAMBULAR:
            return f"PP{self._counts[part]}"
        bare = _bare(number)
        return f"OP{bare if bare[:1].isdecimal() else self._counts[part]}"

    def _prefix(self, paragraph: Paragraph) -> list[str]:
        annex = [paragraph.annex] if paragraph.annex else []
        return annex + [name for level, name in sorted(self._headings.items())
                        if level in self._restarts]  # fmt: skip


def _labels(paragraphs: Sequence[Paragraph], numbers: Sequence[str]) -> list[str | None]:
    walk = _Labels(_restarting_levels(paragraphs, numbers))
    return [
        walk.label(paragraph, number) for paragraph, number in zip(paragraphs, numbers, strict=True)
    ]


def _restarting_levels(paragraphs: Sequence[Paragraph], numbers: Sequence[str]) -> frozenset[int]:
    """Levels of headings at which the numbers of paragraphs begin again, or another text opens.

    Only there does a label need the heading's number to be understood: most resolutions count
    on through their sections.
    """
    if not any(paragraph.part is Part.HEADING for paragraph in paragraphs):
        return frozenset()
    restarts: set[int] = set()
    last = 0
    since: list[int] = []
    annex = None
    has_opened = False
    for paragraph, number in zip(paragraphs, numbers, strict=True):
        if paragraph.annex != annex:
            last, since, annex = 0, [], paragraph.annex
        if paragraph.part is Part.HEADING and _heading_number(paragraph, number):
            since.append(paragraph.level)
        if paragraph.part is Part.OPENING:
            restarts.update({min(since)} if since and has_opened else ())
            has_opened = True
        printed = _printed(paragraph, number)
        if printed is not None:
            if since and printed <= last:
                restarts.add(min(since))
            last, since = printed or _ALONE, []
    return frozenset(restarts)


def _heading_number(paragraph: Paragraph, number: str) -> str:
    """Return by what a heading is referred to: its number, or "Article 4" that is all of it."""
    if number or len(paragraph.text) > _LONGEST_ARTICLE:
        return number
    found = _ARTICLE.fullmatch(paragraph.text.strip())
    return found.group() if found else ""


def _printed(paragraph: Paragraph, number: str) -> int | None:
    """Return the figure of a paragraph that is counted, 0 for an operative one without any.

    None for what is not counted: sub-paragraphs, the preamble, text without a number.
    """
    if paragraph.level or paragraph.part not in {Part.OPERATIVE, Part.TEXT}:
        return None
    if found := _DIGITS.match(number):
        return int(found.group())
    return 0 if paragraph.part is Part.OPERATIVE and not number else None
