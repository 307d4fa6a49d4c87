"""Agreed language that was changed so that it commits to less: four rules.

They compare an adopted wording with what a draft made of it, as a negotiator reads it: is the
verb weaker, did "shall" become "should", what qualifier went, what reservation came? They point
at a place and judge nothing: a weaker wording may be exactly what was agreed last night.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.changes.differences import Op, differences
from drafter.core.openings import phrases
from drafter.core.openings.grammar import participle, present
from drafter.core.words import plain_words, words
from drafter.rules import ladders, strengths
from drafter.rules.finding import Finding
from drafter.rules.rule import Example, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.core.words import Word

_BEGINNING = 12
"""Words in which an opening phrase ends."""
_CLAUSE = 12
"""Words of a clause: where more than these were taken out, a qualifier went with its sense."""
_FILLERS = frozenset(
    word
    for table in (phrases.REPETITIONS, phrases.ADVERBS.split(), phrases.DEGREES.split(), ("its",))
    for expression in table
    for word in expression.split()
)
"""Words of an opening phrase that do not make it another verb: "also", "strongly", "grave"."""


class _Verb(NamedTuple):
    """The verb that opens a paragraph: its base form, and where it stands."""

    base: str
    start: int
    end: int


def findings(old: str, new: str) -> tuple[Finding, ...]:
    """Return what the rules say of a draft's wording against an adopted one, in its order."""
    found = [finding for rule in RULES for finding in rule.find(old, new)]
    return tuple(sorted(found, key=_start))


def _weaker_verb(old: str, new: str) -> tuple[Finding, ...]:
    before, after = _verb(old), _verb(new)
    if before is None or after is None or not _is_weaker(after.base, before.base):
        return ()
    was = old[before.start : before.end]
    message = f"“{was}” became “{new[after.start : after.end]}”, which commits to less."
    return (Finding(rule=_VERB, start=after.start, end=after.end, message=message),)


def _weaker_obligation(old: str, new: str) -> tuple[Finding, ...]:
    found: list[Finding] = []
    for hunk in _hunks(old, new):
        was, now = _obligation(hunk.deleted), _obligation(hunk.inserted)
        if was and now and was.rung < now.rung:
            start, end = hunk.start + now.word.start, hunk.start + now.word.end
            message = f"“{was.word.text}” became “{now.word.text}”."
            found.append(Finding(rule=_OBLIGATION, start=start, end=end, message=message))
    return tuple(found)


def _dropped_qualifiers(old: str, new: str) -> tuple[Finding, ...]:
    kept = _Counted(strengths.QUALIFIERS, new)
    lost = _Counted(strengths.QUALIFIERS, old).less(kept)
    found: list[Finding] = []
    for hunk in _hunks(old, new):
        if len(words(hunk.deleted)) > _CLAUSE:
            continue
        for _, _, qualifier in _expressions(hunk.deleted, strengths.QUALIFIERS):
            if lost.get(qualifier, 0) > 0 and not _has_form(hunk.inserted, qualifier):
                lost[qualifier] -= 1
                at = hunk.start + len(hunk.inserted.rstrip())
                message = f"“{qualifier}” was dropped."
                found.append(Finding(rule=_QUALIFIER, start=at, end=at, message=message))
    return tuple(found)


def _has_form(text: str, qualifier: str) -> bool:
    """Whether some words hold another form of a qualifier: "gravest" for "grave"."""
    return any(word.startswith(qualifier) for word in plain_words(text))


def _added_hedges(old: str, new: str) -> tuple[Finding, ...]:
    come = _Counted(strengths.HEDGES, new).less(_Counted(strengths.HEDGES, old))
    inserted = [(hunk.start, hunk.start + len(hunk.inserted)) for hunk in _hunks(old, new)]
    found: list[Finding] = []
    for start, end, hedge in _expressions(new, strengths.HEDGES):
        is_new = any(start < last and first < end for first, last in inserted)
        if is_new and come.get(hedge, 0) > 0:
            come[hedge] -= 1
            message = f"“{hedge}” was added."
            found.append(Finding(rule=_HEDGE, start=start, end=end, message=message))
    return tuple(found)


# What a paragraph opens with


def _verb(text: str) -> _Verb | None:
    """Return the verb of a ladder that a paragraph opens with, None without one."""
    found = words(text)[:_BEGINNING]
    bare = [word for word in found if word.text not in _FILLERS]
    for length in range(min(3, len(bare)), 0, -1):
        base = _forms().get(" ".join(word.text for word in bare[:length]))
        if base is not None:
            return _Verb(base, found[0].start, bare[length - 1].end)
    return None


@cache
def _forms() -> dict[str, str]:
    """Return the base form of every verb of the ladders, by the forms that open paragraphs."""
    bases = {base for ladder in ladders.LADDERS for rung in ladder for base in rung}
    return {
        " ".join((inflected(base.split()[0]), *base.split()[1:])): base
        for base in bases
        for inflected in (present, participle)
    }


def _is_weaker(one: str, other: str) -> bool:
    """Whether a verb stands below another one on a ladder."""
    for ladder in ladders.LADDERS:
        rungs = {base: number for number, rung in enumerate(ladder) for base in rung}
        if one in rungs and other in rungs:
            return rungs[one] > rungs[other]
    return False


# What changed inside it


class _Hunk(NamedTuple):
    """Words taken out and words put in for them, and where these stand in the draft's text."""

    deleted: str
    inserted: str
    start: int


def _hunks(old: str, new: str) -> Iterator[_Hunk]:
    position = 0
    deleted = inserted = ""
    for op, text in differences(old, new, lenient=True):
        if op is Op.DELETE:
            deleted += text
        elif op is Op.INSERT:
            inserted += text
        else:
            if deleted or inserted:
                yield _Hunk(deleted, inserted, position)
                position += len(inserted)
                deleted = inserted = ""
            position += len(text)
    if deleted or inserted:
        yield _Hunk(deleted, inserted, position)


class _Obliging(NamedTuple):
    """A word such as "shall", and how far below it stands."""

    word: Word
    rung: int


def _obligation(text: str) -> _Obliging | None:
    """Return the strongest word of obligation in some words, None without one."""
    rungs = {word: number for number, rung in enumerate(strengths.OBLIGATIONS) for word in rung}
    found = (_Obliging(word, rungs[word.text]) for word in words(text) if word.text in rungs)
    return min(found, key=_rung, default=None)


class _Counted:
    """How often each of some expressions stands in a text."""

    def __init__(self, table: Sequence[str], text: str) -> None:
        self._times: dict[str, int] = {}
        for _, _, expression in _expressions(text, table):
            self._times[expression] = self._times.get(expression, 0) + 1

    def less(self, other: _Counted) -> dict[str, int]:
        """Return how much oftener each stands here than there."""
        return {
            expression: times - other._times.get(expression, 0)
            for expression, times in self._times.items()
        }


def _expressions(text: str, table: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield where expressions of a table stand in a text: the longest at each place, in order."""
    for found in _pattern(tuple(table)).finditer(text):
        yield found.start(), found.end(), " ".join(found.group().casefold().split())


@cache
def _pattern(table: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(table, key=len, reverse=True)
    some = "|".join(r"\s+".join(map(re.escape, one.split())) for one in longest_first)
    # A part of a hyphenated word is another word: "all" in "all-encompassing"
    return re.compile(rf"(?<![\w‐‑-])(?:{some})(?![\w‐‑-])", re.IGNORECASE)


def _start(finding: Finding) -> tuple[int, int]:
    return finding.start, finding.end


def _rung(one: _Obliging) -> int:
    return one.rung


_VERB = "weaker-verb"
_OBLIGATION = "weaker-obligation"
_QUALIFIER = "dropped-qualifier"
_HEDGE = "added-reservation"

RULES = (
    Rule(
        id=_VERB,
        title="A weaker opening verb",
        authority="The order in which negotiators trade verbs, from “Decides” down to “Takes "
        "note”; no manual ranks them. “Takes note of” and “notes” are neutral: General Assembly "
        "decision 55/488.",
        find=_weaker_verb,
        examples=(
            Example(
                "Decides to convene a meeting;",
                "Takes note of the proposal to convene a meeting;",
                "“Decides” became “Takes note”, which commits to less.",
            ),
            Example(
                "Strongly urges Member States to ratify the Convention;",
                "Also invites Member States to ratify the Convention;",
                "“Strongly urges” became “Also invites”, which commits to less.",
            ),
            Example(
                "Expresses its grave concern at the increase in trafficking;",
                "Notes with concern the increase in trafficking;",
                "“Expresses its grave concern” became “Notes with concern”, which commits to less.",
            ),
            Example(
                "Reaffirming its resolution 64/293,",
                "Recalling its resolution 64/293,",
                "“Reaffirming” became “Recalling”, which commits to less.",
            ),
            Example("Invites Member States to act;", "Urges Member States to act;"),
            Example("Urges Member States to act;", "Further urges Member States to act;"),
            Example("Decides to act;", "Welcomes the decision to act;"),
            Example("To ratify the Convention;", "To consider ratifying the Convention;"),
        ),
    ),
    Rule(
        id=_OBLIGATION,
        title="“Shall”, “should” and “may”",
        authority="“Shall” obliges, “should” recommends, “may” permits: custom of treaties and "
        "resolutions, written down in the ISO/IEC Directives, Part 2, clause 7.",
        find=_weaker_obligation,
        examples=(
            Example(
                "Decides that the Committee shall report every year;",
                "Decides that the Committee should report every year;",
                "“shall” became “should”.",
            ),
            Example(
                "Stresses that victims must be protected;",
                "Stresses that victims may be protected;",
                "“must” became “may”.",
            ),
            Example("The Committee should report;", "The Committee shall report;"),
            Example("The Committee shall report in May 2024;", "The Committee shall report;"),
        ),
    ),
    Rule(
        id=_QUALIFIER,
        title="A qualifier that was dropped",
        authority="Custom of negotiation: words that say how much, how soon or how firmly are "
        "negotiated one by one.",
        find=_dropped_qualifiers,
        examples=(
            Example(
                "Urges all States to act without delay;",
                "Urges States to act;",
                "“all” was dropped.|“without delay” was dropped.",
            ),
            Example(
                "Calls for the full and effective implementation of the Plan of Action;",
                "Calls for the implementation of the Plan of Action;",
                "“full” was dropped.|“effective” was dropped.",
            ),
            Example("Strongly urges States to act;", "Urges States strongly to act;"),
            Example("Urges States to act;", "Urges all States to act;"),
            Example("Notes a grave challenge;", "Notes one of the gravest challenges;"),
            Example("Notes the all-encompassing report;", "Notes the report;"),
        ),
    ),
    Rule(
        id=_HEDGE,
        title="A reservation that was added",
        authority="Custom of negotiation: words that leave more to those who are asked.",
        find=_added_hedges,
        examples=(
            Example(
                "Urges States to provide assistance to victims;",
                "Urges States to provide, where appropriate, assistance to victims;",
                "“where appropriate” was added.",
            ),
            Example(
                "Urges States to ratify the Convention;",
                "Urges States to consider ratifying the Convention;",
                "“to consider” was added.",
            ),
            Example(
                "Urges States to provide, as appropriate, assistance;",
                "Urges States to provide assistance, as appropriate;",
            ),
            Example("Urges States, where possible, to act;", "Urges States to act;"),
        ),
    ),
)  # fmt: skip
"""The rules, in the order in which the user guide lists them."""
