"""What the lines of a resolution look like: the few shapes by which its pieces are told apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.core.masthead import dates
from drafter.core.model import Part
from drafter.core.openings import opening
from drafter.reading import tongues
from drafter.reading.text import markup

if TYPE_CHECKING:
    from collections.abc import Sequence

MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
DATE = re.compile(rf"\d{{1,2}}\s+{MONTHS}\s+\d{{4}}", re.IGNORECASE)
OPENING = re.compile(
    r"(?:The|THE) (?!following|present|above)"
    r"(?:[A-Z][\w’'-]*|of|the|on|for|in|to|and|its|at|their|against|with|from|\(\w+\)|,(?= [A-Z]))"
    r"(?:[ ,]{1,2}(?:[A-Z][\w’'-]*|of|the|on|for|in|to|and|its|at|as|their|against|with"
    r"|from|this(?= [A-Z])|present(?= [A-Z]))){0,30}"
    r"\s?[,:]?"
)
"""A line that names the organ that speaks: "The General Assembly,"."""
_ORGANS = re.compile(
    r"(?:The|THE) (?i:general assembly|security council|economic and social council"
    r"|human rights council|trusteeship council)(?i:(?:,? of the)?(?: united nations)?)"
    r"(?:,? (?:First|Second|Third|Fourth|Fifth|Sixth) Committee)?[,:;.]?"
)
"""The organs whose name alone says that they speak, whatever sign stands behind it."""
NUMBER = re.compile(
    r"(?P<number>\d{1,3}(?:\s?(?:bis|ter|quat(?:er)?|alt))?\s?[.)](?=\s|[*“\"A-ZА-Я\u4e00-\u9fff])"
    r"|\d{1,3}\s?[-–—](?=\s?[*\u0620-\u064a]))\s*"
)
SUB_NUMBER = re.compile(
    r"(?P<number>\((?:[a-z]{1,3}|[ivxl]{1,6}|\d{1,2}|[A-Z])(?:\s?(?:bis|ter))?\)|[a-zа-я]\.|[ivxl]{1,5}\.|[a-zа-я]\)"
    r"|\([\u0621-\u064aа-я]{1,2}ـ?\)"
    r"|[ivx]{1,5}\)|[•●○▪–—])(?:\s+|(?=[A-ZА-Я\u4e00-\u9fff\u0620-\u064a*“]))"
)
_NUMBER_ALONE = re.compile(r"\d{1,3}\.|\((?:[a-z]{1,3}|[ivxl]{1,6})\)")
NUMERAL = re.compile(r"(?P<number>[IVXL]{1,6}|[A-Z])\.?")
NUMBERED_HEADING = re.compile(
    r"(?P<number>(?:[IVXL]{1,6}|[A-Z])\.|[IVXL]{1,6}(?=\s+[A-Z]))\s+(?=\S)"
)
ANNEX = re.compile(
    r"(?:Annex|ANNEX|Appendix|APPENDIX|Enclosure)(?:\s+(?:[IVXL]{1,6}|[A-Z]|\d{1,2}))?[.:*]?"
    rf"|{tongues.ANNEX.pattern}"
)
DIVISION = re.compile(
    r"(?:Part|Section|Chapter|Article|Title|Cluster)\s+(?:[IVXL]{1,6}|\d{1,3}[A-Z]?)"
)
MEETING = re.compile(
    r"\d{1,5}(?:st|nd|rd|th)(?:\s+\((?:resumed|closing|final|opening)\))?\s+(?:plenary\s+)?meeting"
    r"(?:\s*\((?:resumed|closing|final|opening)\))?",
    re.IGNORECASE,
)
_VOTE = re.compile(
    r"\[?\s*(?:Resolution [\w/ ()]{3,20} (?:was )?)?adopted\s+(?:without|by|unanimously)\b.{0,400}",
    re.IGNORECASE | re.DOTALL,
)
_ADOPTED_AT = re.compile(
    rf"Adopted (?:unanimously )?at the {MEETING.pattern}(?:,? (?:unanimously|by .{{3,200}}))?"
    r"\.?(?:\d{1,2})?",
    re.IGNORECASE | re.DOTALL,
)
"""How the Security Council's early resolutions end."""
VOTED = re.compile(r"(?:In favour|Against|Abstaining|Abstentions?|Non-recorded)\s*:", re.IGNORECASE)
_END = re.compile(
    r"(?:[.,;:?!…，。；：、？،؛؟](?:\d{1,3})?|;\s+and/?o?r?|[;,]\s+(?:and|or|et|ou|y|o|и|или))[\s”’»\"')\]*_]*(?:\d{1,3})?$"
)
"""A sign, or "and" after one; the figure of a note may stick to it."""
_OTHER_DATE = re.compile(dates.OTHER_DATE, re.IGNORECASE)
_ABBREVIATED = re.compile(
    r"(?<!\w)(?:Nos?|chaps?|sects?|vols?|paras?|arts?|pp?|suppl|figs?|cf|ed|eds|Sales No|St"
    r"|Mr|Ms|Mrs|Dr|Prof)\.$",
    re.IGNORECASE,
)
_PLAIN_ENDS = (",", ";", ":", ".")
_WHEREAS = ("Whereas", "WHEREAS")
"""How the paragraphs of a preamble open in declarations, and in other assemblies' resolutions."""
_SENTENCE = 60
"""Letters from which on a numbered line that ends like one is a sentence."""
_UNSEEN = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u00a0 "
"""Signs of direction, which nobody sees behind the sign that ends a sentence."""
_COMMA_END = re.compile(r"[,،，、]\W*$")
_FIRST_CHINESE = "\u3400"
_PART_END = re.compile(r"(?:([,，،、])|[;；؛.。])[\s”’»\"')\]*_]*$")
_STOP = re.compile(r"[.?!。？؟][\s”’»\"')\]*_]*$")


def is_complete(text: str) -> bool:
    """Whether a text ends as paragraphs do: with a sign, or with "and" after one."""
    if text.endswith(_PLAIN_ENDS):  # nearly all do, and then there is nothing to look through
        return True
    return bool(_END.search(markup.bare(text[-200:]).rstrip(_UNSEEN)))


def is_stopped(text: str) -> bool:
    """Whether a text ends with the sign that ends sentences, and not with "vol." or "No."."""
    end = markup.bare(text[-200:])
    return bool(_STOP.search(end)) and not _ABBREVIATED.search(end)


def is_opening(bare: str) -> bool:
    """Whether a line names the organ that speaks, and says nothing else."""
    if _ORGANS.fullmatch(bare) or tongues.is_opening(bare):
        return True
    return bare.endswith((",", ":")) and len(bare) < 220 and bool(OPENING.fullmatch(bare))  # noqa: PLR2004 - the longest body's name has some 150 letters


def recommends(bare: str, below: str) -> bool:
    """Whether a line names an organ that recommends a text, in the line below.

    In Russian and Chinese no comma stands between the two.
    """
    return bool(bare[:1] > "\u0400" and below.endswith((":", "：")) and tongues.organ_of(bare))


def is_closing(bare: str) -> bool:
    """Whether a line stands below a text: its meeting, its date, how it was adopted."""
    if tongues.is_closing(bare) or _OTHER_DATE.fullmatch(bare):
        return True
    if _ADOPTED_AT.fullmatch(bare):
        return True
    if len(bare) > 40 and not bare.startswith("["):  # noqa: PLR2004 - two short lines in one
        return is_vote(bare)
    alone = MEETING.fullmatch(bare) or DATE.fullmatch(bare) or VOTED.match(bare)
    if alone or (_VOTE.fullmatch(bare) and bare.startswith("[")):
        return True
    meeting = MEETING.match(bare)
    return bool(meeting and DATE.fullmatch(bare[meeting.end() :].strip(" ,;.")))


def is_adoption(bare: str) -> bool:
    """Whether a line says at which meeting a text was adopted; how may follow on the next."""
    return bool(_ADOPTED_AT.fullmatch(bare))


def report_start(texts: Sequence[str]) -> int | None:
    """Return where a report begins that recommends a text further down, None for a masthead.

    Its paragraphs are numbered sentences; its title above them is the file's.
    """
    counted = (
        index
        for index, text in enumerate(texts)
        if len(text) > _SENTENCE and is_stopped(text) and NUMBER.match(text)
    )
    return next(counted, None)


def is_number(bare: str) -> bool:
    """Whether a line is the number of a paragraph whose words follow."""
    return bool(_NUMBER_ALONE.fullmatch(bare))


def is_vote(bare: str) -> bool:
    """Whether a line says how those listed below it voted: "In favour:"."""
    return bool(VOTED.match(bare) or tongues.VOTED.match(bare))


def phrase_part(bare: str) -> Part | None:
    """Return the part that a line's opening phrase speaks for, None without one."""
    begins = bare[:200].lstrip("[(")  # brackets are round what is not yet agreed
    if begins[:7] in _WHEREAS and not begins[7:8].isalnum():
        return Part.PREAMBULAR
    return opening.part_of(begins) or tongues.part_of(begins)


def paragraph_part(bare: str) -> Part | None:
    """Return the part that a whole unnumbered paragraph speaks for, None without a phrase.

    Chinese verbs are the same in both parts, and the sign at the end tells: of 37,000 paragraphs
    of Chinese resolutions, one in a thousand ends as those of the other part do.
    """
    part = phrase_part(bare)
    if not part or bare[:1] < _FIRST_CHINESE:
        return part
    if end := _PART_END.search(bare[-10:].rstrip(_UNSEEN)):
        return Part.PREAMBULAR if end[1] else Part.OPERATIVE
    return Part.OPERATIVE if tongues.may_be_operative(bare) else part


def ends_in_comma(text: str) -> bool:
    """Whether a text ends as preambular paragraphs do in every language."""
    return bool(_COMMA_END.search(text[-20:]))


def begins_small(bare: str) -> bool:
    """Whether a line begins in the middle of a sentence."""
    return bare[:1].islower()


def may_be_preambular(bare: str) -> bool:
    """Whether a line opens with a participle, known or not."""
    known = opening.phrase_length(bare[:200], Part.PREAMBULAR) > 0
    return known or tongues.part_of(bare[:200]) is Part.PREAMBULAR


def is_small_preambular(bare: str) -> bool:
    """Whether a line opens with a known preambular phrase whose first letter is a small one."""
    known = begins_small(bare) and opening.part_of(f"{bare[0].upper()}{bare[1:200]}")
    return known is Part.PREAMBULAR


def begins_paragraph(bare: str) -> bool:
    """Whether a line begins as paragraphs do: with a number or an opening phrase."""
    return bool(NUMBER.match(bare) or SUB_NUMBER.match(bare) or phrase_part(bare))
