"""How sessions of United Nations bodies follow one another, and when an old text comes up again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.masthead import session_lines
from drafter.core.masthead.bodies import GENERAL_ASSEMBLY, HUMAN_RIGHTS_COUNCIL

if TYPE_CHECKING:
    from drafter.core.model import Document, Masthead

_SESSIONS_A_YEAR = {HUMAN_RIGHTS_COUNCIL: 3}
"""Regular sessions; every other body that numbers its sessions has one a year."""
_FIRST_SEPTEMBER = 1945
"""The General Assembly's n-th session opens in September of this year plus n."""
_SEPTEMBER = 9
_FIRST_YEAR = 1900
"""No body has met that often: such a number of a session is its year ("2018 session")."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_EXTRAORDINARY = re.compile(
    r"\b(?:special|resumed|emergency|extraordinary|extraordinaire|reprise|urgence|extraordinario"
    r"|emergencia|reanudado)\b|специальн|возобновленн|чрезвычайн|特别|紧急|续会|استثنائية|طارئة|مستأنفة",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """What counts the time between a text and the next one made from it.

    ``organ`` numbers the text's own sessions, the text's being ``session`` (None where it has no
    number); ``assembly`` is the session of the General Assembly at that time, ``year`` the
    calendar year, ``date`` the day where it is known (ISO). ``a_year`` is how often the organ meets
    in a year.
    """

    organ: str | None
    session: int | None
    assembly: int | None
    year: int | None
    date: str | None = None
    a_year: int = 1


def clock(document: Document) -> Clock:
    """Return the clock of a text, from its masthead and its date of adoption or issue."""
    masthead = document.masthead
    date = document.adoption.adopted_on or masthead.date
    own = None if is_extraordinary(masthead) else _ordinal(masthead)
    is_assembly = masthead.organ == GENERAL_ASSEMBLY and own is not None
    year = int(date[:4]) if date else None
    if year is None and is_assembly and own is not None:
        year = _FIRST_SEPTEMBER + own
    return Clock(
        organ=masthead.organ,
        session=own,
        assembly=own if is_assembly else assembly_session(date) if date else None,
        year=year,
        date=date,
        a_year=_SESSIONS_A_YEAR.get(masthead.organ or "", 1),
    )


def assembly_session(date: str) -> int:
    """Return the regular session of the General Assembly that an ISO date falls into."""
    year, month = int(date[:4]), int(date[5:7] or 1)
    return year - _FIRST_SEPTEMBER - (0 if month >= _SEPTEMBER else 1)


def is_extraordinary(masthead: Masthead) -> bool:
    """Whether a session is special, resumed or an emergency: such sessions have no next one."""
    return bool(masthead.session and _EXTRAORDINARY.search(masthead.session))


def next_session(
    masthead: Masthead, years: int = 1, language: str = "en"
) -> tuple[str | None, int | None]:
    """Return line and number of the session some years on; as they are where none follows.

    A year in the line ("2018 session") counts on as well.
    """
    line, number = masthead.session, masthead.session_number
    if line is None or is_extraordinary(masthead):
        return line, number
    ordinal = _ordinal(masthead)
    if ordinal is None:
        line = _YEAR.sub(lambda found: str(int(found.group()) + years), line)
        return line, number + years if number else None
    following = ordinal + years * _SESSIONS_A_YEAR.get(masthead.organ or "", 1)
    return session_lines.line(following, language, masthead.organ), following


def _ordinal(masthead: Masthead) -> int | None:
    """Return which session it is; None where sessions are known by their year."""
    number = masthead.session_number
    return number if number and number < _FIRST_YEAR else None
