"""The numbers that may come next: "6." at the start of a wrapped line is not one of them."""

from __future__ import annotations

import re

from drafter.core.numbering import roman
from drafter.reading import shapes

_ROMANS = {roman(value): value for value in range(1, 60)}
_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"[A-Za-z]+")
_FIRST = frozenset({"a", "i", "1", "A"})


class Counting:
    """Follows the numbers of paragraphs and sub-paragraphs."""

    def __init__(self) -> None:
        self._last = self._highest = 0
        self._next: set[str] = set(_FIRST)
        self.in_list = False
        """Whether the paragraph before was a sub-paragraph."""

    def take(self, bare: str) -> None:
        """Note the number of a paragraph that begins."""
        main, sub = shapes.NUMBER.match(bare), shapes.SUB_NUMBER.match(bare)
        self.in_list = sub is not None and main is None
        if main:
            self._last = _figure(main["number"])
            self._highest = max(self._highest, self._last)
            self._next = set(_FIRST)
        elif sub:
            self._next |= _successors(sub["number"].strip("()."))
        elif shapes.is_opening(bare) or shapes.ANNEX.fullmatch(bare):
            self._last = self._highest = 0

    def expects(self, bare: str) -> bool:
        """Whether the number that a line begins with is one that may come next."""
        if main := shapes.NUMBER.match(bare):
            return _figure(main["number"]) in {self._last + 1, self._highest + 1, 1}
        sub = shapes.SUB_NUMBER.match(bare)
        number = sub["number"].strip("().") if sub else ""
        return bool(number) and (not number.isalnum() or number in self._next)


def _figure(number: str) -> int:
    found = _DIGITS.search(number)
    return int(found.group()) if found else 0


def _successors(number: str) -> set[str]:
    """Return what may follow the number of a sub-paragraph: "i" is a letter and a numeral."""
    found: set[str] = set()
    if number.isdigit():
        found.add(str(int(number) + 1))
    if number in _ROMANS:
        found.add(roman(_ROMANS[number] + 1))
    if _LETTERS.fullmatch(number) and len(set(number)) == 1:
        last = number[0] in "zZ"
        following = ("a" if number[0] == "z" else "A") if last else chr(ord(number[0]) + 1)
        found.add(following * (len(number) + last))
    return found
