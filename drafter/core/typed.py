"""What somebody types to find it in the draft, as a pattern for what may be printed there.

A letter typed without a mark stands for itself and for all that are typed like it: "etats" for
"États", "oeuvre" for "œuvre", "اكد" for "أكد". One that is typed with its mark is meant. So it is
with signs: the apostrophe, quotation marks, blanks and hyphens of keyboards stand for those of
printers, too. The pattern is for the text as it stands, however a letter is stored there.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import chain

from drafter.core.bare import bare
from drafter.core.words import MARKS

_SCRIPTS = (
    range(0xC0, 0x250), range(0x370, 0x530), range(0x620, 0x700), range(0x966, 0x970),
    range(0x1E00, 0x2000),
)  # fmt: skip
"""Where the letters with marks, and other figures than 0 to 9, have their code points: Latin; Greek
and Cyrillic; Arabic; the figures of Devanagari; more of Latin and Greek."""
_OTHERS = {"ى": "ي", "ی": "ي", "ک": "ك"}
"""Arabic letters that some countries type for others: whoever types them need not mean them."""
_SIGNS = {
    "'": "'\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}",
    '"': '"“”„«»',
    " ": " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}",
    "-": "\\-\N{HYPHEN}\N{NON-BREAKING HYPHEN}",
}
"""Signs that keyboards have, and the printed ones that they are typed for, inside of brackets."""
_MARK = re.compile(f"[{MARKS}]")
_ANY_MARKS = f"{_MARK.pattern}*+"
_SHORT_I = {"и": "(?!\u0306)", "И": "(?!\u0306)"}
"""Russian "й" is no "и" with a mark to anybody who types, though it may be stored as such."""


def as_typed(words: str) -> str:
    """Return a regular expression for all that somebody who types these words may look for.

    Marks that stand by themselves make no difference, unless nothing else was typed.
    """
    whole = unicodedata.normalize("NFC", words)
    letters = "".join(map(_without_country, _MARK.sub("", whole)))
    if not letters:
        return re.escape(words)
    made: list[str] = []
    at = 0
    while at < len(letters):
        two = letters[at : at + 2]
        apart = "".join(map(_one, two))
        if at + 1 < len(letters) and two in _marked():
            made.append(f"(?:[{_marked()[two]}]|{apart})")
            at += 2
        else:
            made.append(_one(letters[at]))
            at += 1
    return "".join(made)


def _without_country(letter: str) -> str:
    """Return a letter or figure as it is typed in most countries."""
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    return _OTHERS.get(letter, letter)


def _one(letter: str) -> str:
    """Return the pattern for one letter or sign."""
    if letter in _SIGNS:
        return f"[{_SIGNS[letter]}]"
    if not letter.isalnum():
        return re.escape(letter)
    apart = unicodedata.normalize("NFD", letter)
    if apart != letter:
        return f"(?:{letter}|{apart}){_ANY_MARKS}"
    return f"[{letter}{_marked().get(letter, '')}]{_SHORT_I.get(letter, '')}{_ANY_MARKS}"


@cache
def _marked() -> dict[str, str]:
    """Return the letters that are typed like one or two others, by these."""
    found: dict[str, str] = {}
    for letter in map(chr, chain.from_iterable(_SCRIPTS)):
        small = letter.casefold()
        plain = bare(small)
        if not letter.isalnum() or not plain or plain == letter.lower():
            continue
        big = {plain.upper(), plain.capitalize()}
        for typed in {plain} if small == letter or letter.islower() else big:
            found[typed] = found.get(typed, "") + letter
    return found
