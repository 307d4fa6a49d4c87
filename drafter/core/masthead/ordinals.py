"""Sessions in words and numbers: "Seventy-second session" is the 72nd."""

from __future__ import annotations

import re

_UNITS = (
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth",
)  # fmt: skip
_CARDINALS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_FIGURES = re.compile(r"(\d{1,4})(?:st|nd|rd|th)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_HYPHENS = re.compile(r"[-\u2010\u2011\u00ad\s]+")


def ordinal_words(number: int) -> str:
    """Return an ordinal from 1 to 999 in small letters: 72 is "seventy-second".

    Raises:
        ValueError: If the number is out of that range.
    """
    if not 1 <= number <= 999:  # noqa: PLR2004 - no body has met a thousand times
        message = f"No session is numbered {number}."
        raise ValueError(message)
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_hundred(rest)
    lead = "" if hundreds == 1 else f"{_CARDINALS[hundreds]} "
    if not rest:
        return f"{lead or 'one '}hundredth"
    return f"{lead or 'one '}hundred and {_below_hundred(rest)}"


def _below_hundred(number: int) -> str:
    if number < len(_UNITS):
        return _UNITS[number]
    tens, unit = divmod(number, 10)
    if unit:
        return f"{_TENS[tens]}-{_UNITS[unit]}"
    return f"{_TENS[tens][:-1]}ieth"


_NUMBERS = {
    _HYPHENS.sub(" ", words).replace(" and ", " "): number
    for number in range(1, 1000)
    for words in (ordinal_words(number),)
}


def ordinal_number(words: str) -> int | None:
    """Return the number that ordinal words or figures stand for, None where they are none.

    "Seventy-second", "seventy second", "72nd" and "One hundred and twelfth" are understood.
    """
    plain = _HYPHENS.sub(" ", words.strip().casefold()).replace(" and ", " ")
    if found := _FIGURES.fullmatch(plain):
        return int(found.group(1))
    return _NUMBERS.get(plain) or _NUMBERS.get(f"one {plain}")


def session_number(session: str) -> int | None:
    """Return the number in a session's line, None where it names none.

    The longest ordinal before the word "session" counts: "Resumed eleventh emergency special
    session" is 11. Bodies that count by years give the year: "2018 session", "Substantive session
    of 2010".
    """
    before = re.split(r"\bsession\b", session, maxsplit=1, flags=re.IGNORECASE)[0]
    if found := _FIGURES.search(before):
        return int(found.group(1))
    words = _HYPHENS.sub(" ", before.casefold()).split()
    for start in range(len(words)):
        for end in range(min(len(words), start + 6), start, -1):
            if number := ordinal_number(" ".join(words[start:end])):
                return number
    year = _YEAR.search(session)
    return int(year.group()) if year else None


def session_words(number: int) -> str:
    """Return a session's line as printed: 72 gives "Seventy-second session"."""
    return f"{ordinal_words(number).capitalize()} session"
