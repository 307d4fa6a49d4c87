"""Sessions that a text names by their ordinals, and whose sessions they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.masthead import ordinals
from drafter.core.masthead.bodies import GENERAL_ASSEMBLY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.services.sessions import Clock

_TENS = "|".join(ordinals.ordinal_words(number).partition("-")[0] for number in range(21, 100, 10))
_ONES = "|".join(ordinals.ordinal_words(number) for number in (*range(1, 20), *range(20, 100, 10)))
_ORDINAL_WORDS = (
    rf"(?:(?:one\s+)?hundred\s+and\s+)?(?:(?:{_TENS})[-\u2010\u2011\u00ad]+)?"
    rf"(?:{_ONES}|(?:one\s+)?hundredth)"
)
_ORDINAL = re.compile(rf"\b(?:{_ORDINAL_WORDS})\b", re.IGNORECASE)
_SESSIONS = re.compile(
    rf"\b(?:{_ORDINAL_WORDS})(?:(?:,\s+|,?\s+and\s+|\s+(?:or|to)\s+)(?:(?:the|its)\s+)?(?:{_ORDINAL_WORDS}))*"
    r"\s+(?:regular\s+|annual\s+|substantive\s+)?sessions?\b",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\b(?:General Assembly|Assembly|Human Rights Council|Economic and Social Council|"
    r"Security Council|Council|Commission|Committee|Conference|Board|Forum|Congress|Meeting|"
    r"Group|Authority|Tribunal|Parties|Union|Mechanism|Programme)\b"
)
_BODY_AFTER = re.compile(r"\s+of\s+the\s+(?=[A-Z])")
_NEAR = 90
"""Characters before a session in which the body that holds it is named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A session named in a text: where, which, and which one that body held at the base's time.

    ``now`` is None for a body whose sessions the base does not tell.
    """

    start: int
    end: int
    number: int
    now: int | None
    a_year: int


def mentions(text: str, clock: Clock) -> Iterator[Mention]:
    """Yield the sessions that a text names by their ordinals."""
    if "session" not in text:  # the usual case, and the pattern is slow
        return
    for found in _SESSIONS.finditer(text):
        now, a_year = _counted_by(_body(text, found.start(), found.end()), clock)
        for ordinal in _ORDINAL.finditer(text, found.start(), found.end()):
            number = ordinals.ordinal_number(ordinal.group())
            if number is not None:
                yield Mention(
                    start=ordinal.start(), end=ordinal.end(), number=number, now=now, a_year=a_year
                )


def _body(text: str, start: int, end: int) -> str | None:
    """Return the body whose session it is: named behind it, or else last before it."""
    if after := _BODY_AFTER.match(text, end):
        behind = _BODY.search(text, after.end(), after.end() + _NEAR)
        return behind.group() if behind else "another body"
    before = [found.group() for found in _BODY.finditer(text, max(0, start - _NEAR), start)]
    return before[-1] if before else None


def _counted_by(body: str | None, clock: Clock) -> tuple[int | None, int]:
    """Return the number of a body's session at the base's time, and how often it meets a year."""
    own = clock.organ or ""
    if body in {GENERAL_ASSEMBLY, "Assembly"}:
        return clock.assembly, 1
    if body is None or own.endswith(body):
        return clock.session, clock.a_year
    return None, 1
