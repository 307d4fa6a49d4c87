"""The lines of a masthead in the language of the draft: how each is printed, and what it says.

What a masthead names by its English name (organ, committee, kind of text, distribution) is printed
as the United Nations prints it in the draft's language, on the page as in an exported file: the
words are those of ``writing.wording``. Whatever else somebody writes stays as it is written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from drafter.core.masthead import dates, session_lines, sponsors, submission
from drafter.core.masthead.bodies import GENERAL_ASSEMBLY
from drafter.writing.wording import wording

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from drafter.core.model import Masthead
    from drafter.writing.wording import Wording

_AMENDMENTS = re.compile(r"\s*[:：]\s*(amendments?\b.*)\s*$", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:\s*\(?[a-z]+\))?")
_DISTRIBUTION = re.compile(r"^\s*distr\.?\s*:?\s*", re.IGNORECASE)
_ORIGINAL = re.compile(r"^\s*original\s*:?\s*", re.IGNORECASE)
_VALUE = "\x00"
"""Stands for what a phrase leaves open, while a pattern is made of it."""


@dataclass(frozen=True, slots=True)
class _Line:
    printed: Callable[[Masthead, Wording], str]
    parsed: Callable[[Masthead, str, Wording], Masthead]


def printed(name: str, masthead: Masthead, language: str) -> str:
    """Return a field as it is printed in a language, empty where the masthead has none."""
    return _LINES[name].printed(masthead, wording(language))


def parsed(name: str, masthead: Masthead, text: str, language: str) -> Masthead:
    """Return the masthead in which a field says what was written."""
    return _LINES[name].parsed(masthead, text, wording(language))


def nations(language: str) -> str:
    """Return "United Nations" in a language."""
    return wording(language).nations


def example(name: str, language: str) -> str:
    """Return what a field may say in a language, to be shown while it is empty."""
    words = wording(language)
    make = _EXAMPLES.get(name)
    return make(words) if make else ""


def _session_parsed(masthead: Masthead, text: str, _words: Wording) -> Masthead:
    return replace(masthead, session=text or None, session_number=session_lines.number_in(text))


def _agenda_printed(masthead: Masthead, words: Wording) -> str:
    return words.agenda_line(masthead)


def _agenda_parsed(masthead: Masthead, text: str, words: Wording) -> Masthead:
    for name in ("agenda_item", "agenda_items"):
        if found := _pattern(words.phrase(name, value=_VALUE)).fullmatch(text.strip()):
            return replace(masthead, agenda_item=found[1], agenda_line=None)
    number = _NUMBER.search(text)
    item = number.group() if number else None
    if text.strip() == item:
        return replace(masthead, agenda_item=item, agenda_line=None)
    return replace(masthead, agenda_item=item, agenda_line=text or None)


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    """Return the pattern of a phrase that leaves one value open."""
    before, after = (_loose(part) for part in phrase.split(_VALUE))
    return re.compile(rf"{before}\s*(.+?)\s*{after}", re.IGNORECASE)


def _loose(words: str) -> str:
    return r"\s+".join(map(re.escape, words.replace("’", "'").split())).replace("'", "['’]")


def _sponsors_printed(masthead: Masthead, words: Wording) -> str:
    kind = words.named("kinds", masthead.kind or "draft resolution")
    if line := submission.printed(masthead.sponsors, kind, masthead.basis, words.language):
        return line
    names = words.list(masthead.sponsors)
    return words.phrase("sponsored", sponsors=names, kind=kind) if names else ""


def _sponsors_parsed(masthead: Masthead, text: str, words: Wording) -> Masthead:
    if submitted := submission.parsed(text, words.language):
        kind = words.english("kinds", submitted.kind) if submitted.kind else masthead.kind
        return replace(masthead, sponsors=(submitted.who,), basis=submitted.basis, kind=kind)
    found = _kinds(words.language).search(text) or _AMENDMENTS.search(text)
    names = text[: found.start()] if found else text.rstrip(" :：\u00a0")
    kind = words.english("kinds", found[1]) if found else masthead.kind
    listed = sponsors.parsed(names, words.language)
    return replace(masthead, sponsors=listed, basis=None, kind=kind)


@cache
def _kinds(language: str) -> re.Pattern[str]:
    """Return the pattern of the kind that stands behind sponsors, in English or the language."""
    known = {*wording(language).words["kinds"].values(), *wording("en").words["kinds"]}
    ordered = sorted((str(one) for one in known), key=len, reverse=True)
    return re.compile(rf"\s*[:：]\s*({'|'.join(map(re.escape, ordered))})\s*$", re.IGNORECASE)


def _date_printed(masthead: Masthead, words: Wording) -> str:
    return words.cover().date(masthead.date) if masthead.date else ""


def _date_parsed(masthead: Masthead, text: str, _words: Wording) -> Masthead:
    """A date that is still being written leaves the old one; an empty field has none."""
    if not text:
        return replace(masthead, date=None)
    found = dates.iso(text)
    return replace(masthead, date=found) if found else masthead


def _distribution_printed(masthead: Masthead, words: Wording) -> str:
    return words.cover().distribution(masthead.distribution) if masthead.distribution else ""


def _distribution_parsed(masthead: Masthead, text: str, words: Wording) -> Masthead:
    value = words.cover().english("distributions", _DISTRIBUTION.sub("", text))
    return replace(masthead, distribution=value or None)


def _original_printed(masthead: Masthead, words: Wording) -> str:
    value = masthead.original_language
    return words.cover().original(value) if value else ""


def _original_parsed(masthead: Masthead, text: str, words: Wording) -> Masthead:
    value = words.cover().english("languages", _ORIGINAL.sub("", text))
    return replace(masthead, original_language=value or None)


def _plain(name: str) -> _Line:
    """Return the two ways of a field that is printed as it is stored."""

    def shown(masthead: Masthead, _words: Wording) -> str:
        value: str | None = getattr(masthead, name)
        return value or ""

    def understood(masthead: Masthead, text: str, _words: Wording) -> Masthead:
        changed: dict[str, Any] = {name: text or None}
        return replace(masthead, **changed)

    return _Line(shown, understood)


_LINES: Mapping[str, _Line] = {
    "symbol": _plain("symbol"),
    "organ": _Line(
        lambda masthead, words: words.organ(masthead.organ or ""),
        lambda masthead, text, words: replace(masthead, organ=words.english_organ(text) or None),
    ),
    "distribution": _Line(_distribution_printed, _distribution_parsed),
    "date": _Line(_date_printed, _date_parsed),
    "original_language": _Line(_original_printed, _original_parsed),
    "session": _Line(lambda masthead, words: words.session(masthead), _session_parsed),
    "committee": _Line(
        lambda masthead, words: words.committee(masthead.committee or ""),
        lambda masthead, text, _words: replace(masthead, committee=text or None),
    ),
    "venue": _plain("venue"),
    "agenda_item": _Line(_agenda_printed, _agenda_parsed),
    "agenda_title": _plain("agenda_title"),
    "sponsors": _Line(_sponsors_printed, _sponsors_parsed),
    "title": _plain("title"),
}
"""By the name of the field."""
_EXAMPLES: Mapping[str, Callable[[Wording], str]] = {
    "symbol": lambda _words: "A/C.3/…/L.…",
    "organ": lambda words: words.organ(GENERAL_ASSEMBLY),
    "distribution": lambda words: words.cover().distribution("Limited"),
    "date": lambda words: words.cover().date("2025-11-19"),
    "original_language": lambda words: words.cover().original("English"),
    "session": lambda words: session_lines.line(80, words.language),
    "committee": lambda words: words.committee("Third Committee"),
    "agenda_item": lambda words: words.phrase("agenda_item", value="…"),
    "sponsors": lambda words: words.phrase(
        "sponsored",
        sponsors=words.phrase("sponsors"),
        kind=words.named("kinds", "draft resolution"),
    ),
}
