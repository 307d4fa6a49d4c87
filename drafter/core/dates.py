"""Dates as the United Nations prints them, and as ISO dates."""

from __future__ import annotations

import datetime as dt
import re

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
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
    """Return the first date printed in a text as an ISO date; None where there is none."""
    found = _PRINTED.search(text)
    if found is None:
        return None
    month = [name.casefold() for name in _MONTHS].index(found[2].casefold()) + 1
    try:
        return dt.date(int(found[3]), month, int(found[1])).isoformat()
    except ValueError:
        return None
