"""How a text was adopted: date, meeting, report, vote and sponsors, from an AKN4UN file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from drafter.core.masthead import sponsors, submission
from drafter.core.model import Adoption, Vote
from drafter.reading.masthead.report_lines import rest_behind
from drafter.reading.xml import figure, line_of

if TYPE_CHECKING:
    from drafter.reading.xml import Element

_SYMBOL = re.compile(r"\b[AES](?:/[\w.-]*\w(?:\s?\((?:[IVXLCS-]+|\d{4})\))?)+")
_NO_STATE = re.compile(r"(?:the representative|the Chair|on behalf of)\b")
_DRAFTS = {"draftResolution", "draftDecision"}
_ADDED = {"draftResolutionAdditionalSponsors", "draftDecisionAdditionalSponsors"}


def read(whole: Element, cover: Element) -> Adoption:
    """Return what the closing lines, the cover page and the metadata say, in this order."""
    report, rest = _report(whole, cover)
    return Adoption(
        adopted_on=_adopted_on(whole, cover),
        meeting=_meeting(whole, cover),
        report=report,
        report_rest=rest,
        vote=_vote(whole),
    )


def proposal(whole: Element, language: str) -> tuple[tuple[str, ...], str | None]:
    """Return the sponsors of the draft that became the text, as the metadata list them.

    And on what basis it was submitted, where somebody did so by office. Genuine files say it in
    English in all languages.
    """
    found: dict[str, None] = {}
    basis: str | None = None
    for step in _steps(whole, _DRAFTS | _ADDED):
        text = " ".join(unquote(step.get("by", "")).split())
        submitted = submission.parsed(text, "en") or submission.parsed(text, language)
        found |= dict.fromkeys((_author(submitted),) if submitted else _names(text))
        basis = basis or (submitted.basis if submitted else None)
    return tuple(found), basis


def _author(submitted: submission.Submission) -> str:
    """Return the office; some files have the name of who holds it before "submitted by"."""
    holder = submitted.kind if submitted.kind[:1].isupper() else ""
    return f"{submitted.who}, {holder}" if holder else submitted.who


def _names(text: str) -> tuple[str, ...]:
    if _NO_STATE.match(text):
        return (text.removeprefix("the ").strip(" ,"),)
    return () if text.startswith("on the basis of") else sponsors.parsed(text)


def _adopted_on(whole: Element, cover: Element) -> str | None:
    for date in whole.getroottree().iterfind(".//{*}conclusions//{*}docDate"):
        if date.get("date"):
            return date.get("date")
    for date in cover.iter("{*}docDate"):
        if date.get("refersTo") == "#adoptionDate" and date.get("date"):
            return date.get("date")
    for date in whole.iterfind("{*}meta/{*}identification/{*}FRBRWork/{*}FRBRdate"):
        if date.get("name") == "adoption":
            return date.get("date") or None
    return None


def _meeting(whole: Element, cover: Element) -> str | None:
    for holder in (*whole.getroottree().iterfind(".//{*}conclusions"), cover):
        for element in holder.iter("{*}location", "{*}inline"):
            marked = "adoptionMeeting" in (element.get("refersTo", ""), element.get("name", ""))
            if marked or element.get("refersTo") == "#adoptionMeeting":
                return line_of(element) or None
    return None


def _report(whole: Element, cover: Element) -> tuple[str | None, str]:
    """Return the report the text came from, and what is printed behind its symbol.

    Where no committee reported it is the draft that the text was.
    """
    for element in cover.iter("{*}docProponent"):
        line = line_of(element)
        if found := _SYMBOL.search(line):
            return found.group(), rest_behind(line, found)
    for step in _steps(whole, _DRAFTS):
        if found := _SYMBOL.search(step.get("as", "")):
            return found.group(), ""
    return None, ""


def _steps(whole: Element, outcomes: set[str]) -> list[Element]:
    steps = whole.iterfind("{*}meta/{*}workflow/{*}step")
    return [step for step in steps if step.get("outcome") in outcomes]


def _vote(whole: Element) -> Vote | None:
    voting = whole.find("{*}meta/{*}analysis/{*}parliamentary/{*}voting")
    stated = voting.get("outcome", "").lower() if voting is not None else ""
    counts = _counts(voting) if voting is not None else {}
    if "mail" in stated:
        return Vote(outcome="by mail", **counts)
    if counts:
        return Vote(outcome="recorded", **counts)
    for printed in whole.iterfind("{*}conclusions//{*}outcome"):
        stated = stated or printed.get("refersTo", "").lower()
        if counts := _printed_counts(printed):
            return Vote(outcome="recorded", **counts)
    steps = " ".join(step.get("as", "") for step in _steps(whole, {"adopted"})).lower()
    for outcome in (stated, steps):
        if "consensus" in outcome:
            return Vote(outcome="consensus")
        if "withoutvote" in outcome or "without vote" in outcome or "without a vote" in outcome:
            return Vote(outcome="without a vote")
    return Vote(outcome="recorded") if "recorded" in stated else None


def _counts(voting: Element) -> dict[str, int]:
    """Return the figures of a recorded vote; a side that is not listed has none."""
    found = {
        count.get("refersTo", ""): number
        for count in voting.iterfind("{*}count")
        if (number := figure(count.get("value", ""))) is not None
    }
    return _figures(found)


def _printed_counts(outcome: Element) -> dict[str, int]:
    found = {
        quantity.get("refersTo", "").lstrip("#"): number
        for quantity in outcome.iterfind("{*}quantity")
        if (number := figure(quantity.get("normalized", ""))) is not None
    }
    return _figures(found)


def _figures(found: dict[str, int]) -> dict[str, int]:
    if not found:
        return {}
    return {
        "in_favour": found.get("inFavour", 0),
        "against": found.get("against", 0),
        "abstaining": found.get("abstaining", 0),
    }
