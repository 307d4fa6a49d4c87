"""Dates as the United Nations prints them, and as ISO dates."""

from __future__ import annotations

import datetime as dt
import re

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_OTHER_MONTHS = (
    "janvier|enero|января|كانون الثاني|يناير", "février|febrero|февраля|شباط|فبراير",
    "mars|marzo|марта|آذار|مارس", "avril|abril|апреля|نيسان|أبريل", "mai|mayo|мая|أيار|مايو",
    "juin|junio|июня|حزيران|يونيه", "juillet|julio|июля|تموز|يوليه",
    "août|agosto|августа|آب|أغسطس", "septembre|septiembre|сентября|أيلول|سبتمبر",
    "octobre|octubre|октября|تشرين الأول|أكتوبر", "novembre|noviembre|ноября|تشرين الثاني|نوفمبر",
    "décembre|diciembre|декабря|كانون الأول|ديسمبر",
)  # fmt: skip
"""Months in French, Spanish, Russian and Arabic (which has two names for each)."""
_MONTH_OF = {
    name: month for month, names in enumerate(_OTHER_MONTHS, start=1) for name in names.split("|")
}
MONTHS = (*(name.casefold() for name in _MONTHS), *_MONTH_OF)
"""The names of months in small letters, in the languages that have names for them."""
_NAMED = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_OTHER = re.compile(
    rf"(?P<day>\d{{1,2}})(?:er)?\s+(?:de\s+)?(?P<month>{_NAMED})(?:/(?:{_NAMED}))?\s+(?:de\s+)?"
    r"(?P<year>\d{4})(?:\s+(?:года|г\.))?|(?P<cyear>\d{4})\s?年\s?(?P<cmonth>\d{1,2})\s?月\s?(?P<cday>\d{1,2})\s?日",
    re.IGNORECASE,
)
OTHER_MONTH = rf"(?:{_NAMED})"
"""A month in one of the other official languages, as a pattern."""
OTHER_DATE = re.sub(r"\?P<\w+>", "?:", _OTHER.pattern)
"""A date in one of the other official languages, as a pattern without groups."""
_PRINTED = re.compile(rf"(\d{{1,2}})\s+({'|'.join(_MONTHS)})\s+(\d{{4}})", re.IGNORECASE)


def printed(iso: str) -> str:
    """Return an ISO date as printed: "2018-01-23" gives "23 January 2018".

    What is no ISO date comes back as it is.
    """
    try:
        date = dt.date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def iso(text: str) -> str | None:
    """Return the first date printed in a text as an ISO date; None where there is none.

    English goes first; the other official languages are understood as well.
    """
    found = _PRINTED.search(text)
    if found is None:
        return _iso_of_other(text)
    month = [name.casefold() for name in _MONTHS].index(found[2].casefold()) + 1
    return _iso(int(found[3]), month, int(found[1]))


def _iso_of_other(text: str) -> str | None:
    found = _OTHER.search(text)
    if found is None:
        return None
    if found["cyear"]:
        return _iso(int(found["cyear"]), int(found["cmonth"]), int(found["cday"]))
    return _iso(int(found["year"]), _MONTH_OF[found["month"].lower()], int(found["day"]))


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None
