"""Levels of sub-paragraphs, from how they are numbered and how the file nests them.

Files nest wrongly, and some not at all; numbers repeat from level to level. So the first thing that
counts is what a number continues: "(i)" after "(h)" is a letter, after "(b)" the first of a deeper
level.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from drafter.core.numbering import DEEPEST, roman

_ROMANS = {roman(value): value for value in range(1, 100)}
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ARABIC = "أبجدهوزحطيكلمنسعفصقرشت"
_CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
_LOOK_ALIKE = str.maketrans("асеорхі", "aceopxi")
"""Cyrillic letters that Russian texts type in lists that count a), b), c)."""
_NUMBER = re.compile(
    r"(?P<before>[(（’‘'“]?)"
    r"(?P<body>[^\W_]{1,5}(?:\s?(?:bis|ter|quater))?|[–—•*·○■-])"
    r"(?P<after>[)）’‘'”.]{0,2})"
)
_ENCLOSED = re.compile(r"[\u2460-\u249b\u3220-\u3229]")
_LEVEL_ZERO = re.compile(
    r"\d{1,4}(?:\.\d{1,3})*\s*(?:[.．、]|\s?[-–])?(?:\s?(?:bis|ter|quater|alt)\.?)?"
)


_FEW = 2
"""Numbers up to which a list in other signs is taken for a new one."""


@dataclass(frozen=True, slots=True)
class _Count:
    """One way to read a number: its style, and its place in a sequence of that style."""

    style: str
    value: int


@dataclass(slots=True)
class _Open:
    """A level that is being counted."""

    count: _Count
    nest: int


def is_main(number: str) -> bool:
    """Whether a number is one of paragraphs rather than of sub-paragraphs: "12.", "12 -", "3.1"."""
    return _LEVEL_ZERO.fullmatch(number) is not None


class Levels:
    """Says at which level each sub-paragraph of one paragraph stands."""

    def __init__(self) -> None:
        self._open: list[_Open] = []

    def restart(self) -> None:
        """Begin with another paragraph."""
        self._open = []

    def level(self, number: str, nest: int) -> int:
        """Return the level, 1 to 3, of the next sub-paragraph.

        ``nest`` is how many lists the file puts round it; 0 where it does not nest.
        """
        counts = _counts(number)
        place, count = self._place(counts, nest)
        self._open[place:] = [_Open(count, nest)]
        return min(place + 1, DEEPEST)

    @property
    def depth(self) -> int:
        """The level of the sub-paragraph read last, 0 before the first."""
        return len(self._open)

    def continues(self, number: str, nest: int) -> bool:
        """Whether a number goes on counting a level that is open."""
        return any(
            count.style == level.count.style
            and count.value == level.count.value + 1
            and (count.style != "bullet" or nest == level.nest)
            for count in _counts(number)
            for level in self._open
        )

    def deepens(self, number: str) -> bool:
        """Whether a number begins a level below those that are open."""
        first = next((count for count in _counts(number) if count.value == 1), None)
        return first is not None and all(first.style != level.count.style for level in self._open)

    def peek(self, number: str, nest: int) -> int:
        """Return the level that a sub-paragraph would have, without counting it."""
        return min(self._place(_counts(number), nest)[0] + 1, DEEPEST)

    def _place(self, counts: list[_Count], nest: int) -> tuple[int, _Count]:
        """Return which open level a number belongs to (or one past the last), and how it reads."""
        if found := self._followed(counts, nest):
            return found
        first = next((count for count in counts if count.value == 1), counts[0])
        if not self._open or nest > self._open[-1].nest > 0:
            return len(self._open), first
        backwards = list(enumerate(self._open))[::-1]
        for place, level in backwards:
            if first.style == level.count.style and (nest in {level.nest, 0} or not level.nest):
                return place, first
        for place, level in backwards:
            if nest and nest == level.nest and first.value != 1:
                return place, first
        return len(self._open), first

    def _followed(self, counts: list[_Count], nest: int) -> tuple[int, _Count] | None:
        """Return the open level that a number goes on counting, None where it continues none.

        Other signs round the number do not matter once a list is on its way: "xx)" after "(xix)".
        """
        pairs = [(place, count) for place in range(len(self._open))[::-1] for count in counts]
        for place, count in pairs:
            level = self._open[place]
            nested = nest == level.nest if count.style == "bullet" else not nest > level.nest > 0
            if count.style == level.count.style and count.value == level.count.value + 1 and nested:
                return place, count
        for place, count in pairs:
            level = self._open[place]
            alike = _bare(count.style) == _bare(level.count.style) != "bullet"
            deeper = nest > level.nest > 0
            if alike and not deeper and count.value == level.count.value + 1 > _FEW:
                return place, count
        return None


def follows(before: str, after: str) -> bool | None:
    """Return whether a number is the next one in the list of another, or begins a new list.

    None where either cannot be counted.
    """
    earlier, later = _counts(_latin(before)), _counts(_latin(after))
    if not all(count.value for count in (*earlier, *later)):
        return None
    begins = any(count.value == 1 for count in later)
    pairs = ((old, new) for old in earlier for new in later)
    return begins or any(
        new.value == old.value + 1 and _bare(new.style) == _bare(old.style) for old, new in pairs
    )


def _latin(number: str) -> str:
    """Return a number in Latin letters where Cyrillic ones that look alike stand in a list."""
    return number.translate(_LOOK_ALIKE)


def _bare(style: str) -> str:
    """Return a style without the signs around it."""
    return style.rpartition(" ")[0] or style


def _counts(number: str) -> list[_Count]:
    """Return the ways to read a number, the likelier first for one that follows nothing."""
    found = _NUMBER.fullmatch(number.strip().replace("ـ", ""))
    if _ENCLOSED.fullmatch(number.strip()):
        sign = ord(number.strip())
        base = 0x321F if sign >= 0x3220 else 0x245F  # noqa: PLR2004 - where enclosed signs start
        return [_Count("enclosed", sign - base)]
    if found is None:
        return [_Count(f"other {number[:1]}", 0)]
    body, around = found["body"].split()[0], f"{found['before']}x{found['after']}"
    if not body[0].isalnum():
        return [_Count("bullet", 1)]
    if body.isdecimal():  # in any script, and short
        return [_Count(f"figures {around}", int(body))]
    return _letters(body, around)


def _letters(body: str, around: str) -> list[_Count]:
    counts: list[_Count] = []
    small = body.lower()
    case = "capital" if body[0].isupper() else "small"
    if small in _ROMANS:
        counts.append(_Count(f"{case} roman {around}", _ROMANS[small]))
    for alphabet in (_LATIN, _ARABIC, _CYRILLIC):
        if small[0] in alphabet and len(set(small)) == 1:
            value = alphabet.index(small[0]) + 1 + len(alphabet) * (len(small) - 1)
            counts.append(_Count(f"{case} letter {around}", value))
    if (latin := small.translate(_LOOK_ALIKE)) != small and len(set(latin)) == 1:
        value = _LATIN.index(latin[0]) + 1 + len(_LATIN) * (len(latin) - 1)
        counts.append(_Count(f"{case} letter {around}", value))
    likely_letter = len(small) == 1 and small not in {"i", "v", "x"}
    if likely_letter:
        counts.reverse()
    return counts or [_Count(f"words {around}", 0)]
