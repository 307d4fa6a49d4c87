"""The words of a text whose spelling can be judged.

Left out are addresses, symbols of documents, whatever has a figure in it, numerals, initials,
and acronyms: words with a capital behind their first letter.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS = "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670"
"""Accents that stand by themselves, and the vowel signs and the long dash of Arabic."""
_PART = rf"[^\W\d_](?:[^\W\d_{_MARKS}]|[{_MARKS}])*"
_JOINS = "'’ʼ\u2010\u2011-"
_WORD = re.compile(rf"{_PART}(?:[{_JOINS}]{_PART})*")
_NO_PROSE = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|\S+@\S+"
    r"|\b[A-Z][\w.-]*(?:/[\w.-]+)+"  # A/RES/70/1, HIV/AIDS
    r"|\w*\d[\w/.-]*"  # 73rd, 2015/23, 2.5
)
_PERCENT = re.compile(r"\d\s?(%)")
_NUMERAL = re.compile(r"[ivxlc]+")
_STRAIGHT = str.maketrans("’ʼ\u2010\u2011", "''--")


class Token(NamedTuple):
    """A word as it is looked up, and the code points ``start`` to ``end`` that it stands for.

    ``text`` has straight apostrophes and plain hyphens.
    """

    text: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """Yield the words of a text that can be judged, in order."""
    for start, end in _prose(text):
        for found in _WORD.finditer(text, start, end):
            yield Token(found.group().translate(_STRAIGHT), *found.span())


def percents(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of the signs for per cent behind figures, with the blank before them."""
    for found in _PERCENT.finditer(text):
        yield found.start() + 1, found.end(1)


def parts(word: str) -> tuple[str, ...]:
    """Return the parts of a word with hyphens."""
    return tuple(word.split("-"))


def is_out_of_question(word: str) -> bool:
    """Whether a word, or a part of one, is no matter of spelling: an initial, an acronym."""
    bare = word.removesuffix("'s").removesuffix("'")
    if len(bare) < 2 or _NUMERAL.fullmatch(bare):  # noqa: PLR2004 - a letter alone
        return True
    return any(letter.isupper() for letter in bare[1:].replace("'", ""))


def plain(text: str) -> str:
    """Return a text, as long as before, with straight apostrophes and plain hyphens."""
    return text.translate(_STRAIGHT)


def _prose(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text between what is no prose."""
    start = 0
    for found in _NO_PROSE.finditer(text):
        if start < found.start():
            yield start, found.start()
        start = found.end()
    if start < len(text):
        yield start, len(text)
