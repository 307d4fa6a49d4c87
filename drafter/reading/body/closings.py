"""What a body says of its own adoption: meeting, date, vote.

Resolutions say it in the lines below them, decisions in their first sentence.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.masthead import dates
from drafter.core.model import Adoption, Part, Vote
from drafter.reading import shapes, tongues

if TYPE_CHECKING:
    from collections.abc import Iterable

    from drafter.core.model import Paragraph

_DECIDED = re.compile(
    rf"At (?:its|the) (?P<meeting>{shapes.MEETING.pattern})(?: of the Security Council)?,"
    rf" (?:held )?on (?P<date>{shapes.DATE.pattern}),"
)
"""How decisions begin: "At its 79th plenary meeting, on 9 June 2022, the General Assembly …", and
statements of the President of the Security Council: "At the 9915th meeting …, held on …"."""
_RECORDED = re.compile(
    r"(?:vote of|adopted .{3,60} by) (?P<in_favour>\d{1,3}) (?:votes )?to (?P<against>\d{1,3}|none)"
    r"(?:,? with (?P<abstaining>\d{1,3}|no) abstentions?)?",
    re.IGNORECASE,
)
_NONE = {"none", "no"}
_THREE = 3
"""Figures of a recorded vote: in favour, against, abstaining, in this order in all languages."""
_UNOPPOSED = ("sans vote", "sin votación", "sin someterl", "без голосования", "未经表决",
              "دون تصويت", "بدون تصويت")  # fmt: skip
"""How the other official languages say that nobody asked for a vote."""
_COUNTED = ("vote enregistré", "votación registrada", "заносимым в отчет", "记录表决", "تصويت مسجل",
            "بتصويت")  # fmt: skip
_FIGURES = re.compile(r"\d{1,3}")


def with_closings(adoption: Adoption, paragraphs: Iterable[Paragraph]) -> Adoption:
    """Return what is known of an adoption, filled up from the closing lines of a body."""
    for paragraph in paragraphs:
        if paragraph.part is not Part.CLOSING:
            continue
        text = paragraph.text
        meeting = shapes.MEETING.search(text[:80]) or tongues.MEETING.search(text[:80])
        adoption = replace(
            adoption,
            meeting=adoption.meeting or (" ".join(meeting.group().split()) if meeting else None),
            adopted_on=adoption.adopted_on or dates.iso(text[:200]),
            vote=adoption.vote or _vote(text[:600]),
        )
    return adoption


def with_sentence(adoption: Adoption, paragraphs: Iterable[Paragraph]) -> Adoption:
    """Return what is known of a decision's or statement's adoption, filled up from its sentence."""
    text = next((p.text for p in paragraphs if p.part is Part.TEXT), "")
    found = _DECIDED.match(text)
    if not found:
        return adoption
    return replace(
        adoption,
        meeting=adoption.meeting or " ".join(found["meeting"].split()),
        adopted_on=adoption.adopted_on or dates.iso(found["date"]),
    )


def _vote(text: str) -> Vote | None:
    if found := _RECORDED.search(text):
        figures = {name: _figure(value) for name, value in found.groupdict().items()}
        return Vote(outcome="recorded", **figures)
    small = text.casefold()
    if "without a vote" in small:
        return Vote(outcome="without a vote")
    if "by consensus" in small:
        return Vote(outcome="consensus")
    if any(words in small for words in _UNOPPOSED):
        return Vote(outcome="without a vote")
    counted = _FIGURES.findall(small) if any(words in small for words in _COUNTED) else []
    if len(counted) >= _THREE:
        given = [int(figure) for figure in counted]
        return Vote(outcome="recorded", in_favour=given[0], against=given[1], abstaining=given[2])
    return Vote(outcome="recorded") if "recorded vote" in small else None


def _figure(value: str | None) -> int:
    return 0 if value is None or value.casefold() in _NONE else int(value)
