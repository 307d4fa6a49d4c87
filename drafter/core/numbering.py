"""Numbers and labels of paragraphs, from their places or as printed.

Operative paragraphs count "1.", "2." … from each opening line on; an operative paragraph that
stands alone has no number (A/RES/73/3; AKN4UN guidelines, part 3). Sub-paragraphs count (a), (i),
a. (United Nations Editorial Manual, "Paragraphs and subparagraphs"), and after (z) come (aa), (bb).
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.model import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Paragraph

    Deep = tuple[int, ...]

DEEPEST = 3
"""The deepest level of sub-paragraphs."""

_COUNTED = frozenset({Part.PREAMBULAR, Part.OPERATIVE, Part.TEXT})
_NONE_YET: Deep = (0, 0, 0)
"""How many sub-paragraphs there are at each level, before the first."""
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


class Place(NamedTuple):
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
    return tuple(map(Place._make, zip(found, _labels(paragraphs, found), strict=True)))


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

    For those who need no labels; together they are ``places``. Every Enter counts a whole draft.
    """
    top, deep = 0, _NONE_YET
    scope: list[int] = []
    found: list[str] = []
    previous = Part.HEADING
    for index, paragraph in enumerate(paragraphs):
        part, printed = paragraph.part, paragraph.number
        if part not in _COUNTED:
            if part is Part.OPENING:
                _leave_alone(paragraphs, scope, found)
                top, scope = 0, []
            deep = _NONE_YET
            found.append(printed or "")
            continue
        if level := paragraph.level:
            deep = _counted_below(deep if part is previous else _NONE_YET, level, printed)
            found.append(sub_number(level, deep[level - 1]) if printed is None else printed)
        elif part is Part.OPERATIVE:
            top, deep = _counted(top, printed) if printed else top + 1, _NONE_YET
            scope.append(index)
            found.append(f"{top}." if printed is None else printed)
        else:
            deep = _NONE_YET
            found.append(printed or "")
        previous = part
    _leave_alone(paragraphs, scope, found)
    return found


def _counted(before: int, printed: str) -> int:
    """Return the count at an operative paragraph: its printed figure, else one more than before."""
    digits = _DIGITS.search(printed)
    return int(digits.group()) if digits else before + 1


def _counted_below(before: Deep, level: int, printed: str | None) -> Deep:
    """Return the counts at a sub-paragraph; text between sub-paragraphs has no number."""
    position = before[level - 1] + int(printed != "")
    return (*before[: level - 1], position, *_NONE_YET[level:])


def _leave_alone(paragraphs: Sequence[Paragraph], scope: list[int], found: list[str]) -> None:
    """Take its number from an operative paragraph alone in its scope, unless it prints one."""
    if len(scope) == 1 and paragraphs[scope[0]].number is None:
        found[scope[0]] = ""


def _bare(number: str) -> str:
    """Return a number without what stands after it."""
    return number.rstrip(_PUNCTUATION)


def _in_usual_figures(number: str) -> str:
    """Return a number in the figures by which people refer to it, where it is printed in others."""
    if number.isascii():
        return number
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in number)


class _Labels:
    """The walk that gives each paragraph its label."""

    __slots__ = ("_headings", "_is_headed", "_operative", "_preambular", "_restarts", "_stack")

    def __init__(self, restarts: frozenset[int]) -> None:
        self._restarts = restarts
        self._headings: dict[int, str] = {}
        self._stack: list[str] = []
        self._is_headed = False
        self._preambular = self._operative = 0

    def label(self, paragraph: Paragraph, number: str) -> str | None:
        """Return the label of the next paragraph."""
        part = paragraph.part
        if part not in _COUNTED:
            self._leave(paragraph, number)
            return None
        if self._is_headed and part is Part.TEXT:
            self._stack = []  # who knows what it belongs to; operative ones say it by their part
        self._is_headed = False
        level = paragraph.level
        name = number if level else self._name(part, number)
        if not (level or self._headings or paragraph.annex):  # most of them
            self._stack = [name]
            return name or None
        above = [*self._stack, *[""] * level][:level]
        self._stack = [*above, name]
        return " ".join(filter(None, [*self._prefix(paragraph), *self._stack])) if name else None

    def _leave(self, paragraph: Paragraph, number: str) -> None:
        """Pass a paragraph that nobody refers to by number: others count from some of them."""
        if paragraph.part is Part.HEADING:
            self._enter(paragraph.level, _heading_number(paragraph, number))
            self._is_headed = True
        elif paragraph.part is Part.OPENING:
            self._stack = []
            self._preambular = self._operative = 0

    def _enter(self, level: int, number: str) -> None:
        if not number and self._is_headed and level in self._headings:
            return  # the title below "Article 4", on a line of its own
        self._headings = {deep: kept for deep, kept in self._headings.items() if deep < level}
        if bare := _bare(number):
            self._headings[level] = bare
            if level in self._restarts:
                self._preambular = self._operative = 0

    def _name(self, part: Part, number: str) -> str:
        """Return by what a paragraph of the first level is called."""
        if part is Part.PREAMBULAR:
            self._preambular += 1
            return f"PP{self._preambular}"
        bare = _in_usual_figures(_bare(number))
        if part is Part.TEXT:
            return bare
        self._operative += 1
        return f"OP{bare if bare[:1].isdecimal() else self._operative}"

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
    if Part.HEADING not in [paragraph.part for paragraph in paragraphs]:
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
