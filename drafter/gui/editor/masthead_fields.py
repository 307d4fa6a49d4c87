"""The fields of the masthead: how each is printed, and what its words mean.

Declared once; the pane above the page, its tab order and its accessible names come from here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from drafter.core import dates, ordinals, sponsors
from drafter.gui.translation import later

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.core.model import Masthead

_KIND = re.compile(
    r"\s*:\s*((?:revised )?draft (?:resolution|decision)|amendments?\b.*)\s*$", re.IGNORECASE
)
_AGENDA = re.compile(r"^\s*agenda item\s+(.+?)\s*$", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:\s*\([a-z]+\))?")
_DISTRIBUTION = re.compile(r"^\s*distr\.?\s*:?\s*", re.IGNORECASE)
_ORIGINAL = re.compile(r"^\s*original\s*:?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field: its name for screen readers, the hint while it is empty, and its two ways."""

    name: str
    label: str
    hint: str
    printed: Callable[[Masthead], str]
    parsed: Callable[[Masthead, str], Masthead]
    points: float = 10
    bold: bool = False


def _session(masthead: Masthead, text: str) -> Masthead:
    return replace(masthead, session=text or None, session_number=ordinals.session_number(text))


def _agenda_line(masthead: Masthead) -> str:
    if masthead.agenda_line:
        return masthead.agenda_line
    return f"Agenda item {masthead.agenda_item}" if masthead.agenda_item else ""


def _agenda_parsed(masthead: Masthead, text: str) -> Masthead:
    if found := _AGENDA.match(text):
        return replace(masthead, agenda_item=found[1], agenda_line=None)
    number = _NUMBER.search(text)
    item = number.group() if number else None
    if text.strip() == item:
        return replace(masthead, agenda_item=item, agenda_line=None)
    return replace(masthead, agenda_item=item, agenda_line=text or None)


def _sponsors(masthead: Masthead) -> str:
    names = sponsors.printed(masthead.sponsors)
    kind = masthead.kind or "draft resolution"
    return f"{names}: {kind}" if names else ""


def _sponsors_parsed(masthead: Masthead, text: str) -> Masthead:
    found = _KIND.search(text)
    names = text[: found.start()] if found else text.rstrip(" :")
    kind = found[1] if found else masthead.kind
    return replace(masthead, sponsors=sponsors.parsed(names), kind=kind)


def _date_parsed(masthead: Masthead, text: str) -> Masthead:
    """A date that is still being written leaves the old one; an empty field has none."""
    if not text:
        return replace(masthead, date=None)
    found = dates.iso(text)
    return replace(masthead, date=found) if found else masthead


def _plain(name: str) -> tuple[Callable[[Masthead], str], Callable[[Masthead, str], Masthead]]:
    """Return the two ways of a field that is printed as it is stored."""

    def printed(masthead: Masthead) -> str:
        value: str | None = getattr(masthead, name)
        return value or ""

    def parsed(masthead: Masthead, text: str) -> Masthead:
        changed: dict[str, Any] = {name: text or None}
        return replace(masthead, **changed)

    return printed, parsed


def _distribution(masthead: Masthead) -> str:
    return f"Distr.: {masthead.distribution}" if masthead.distribution else ""


def _original(masthead: Masthead) -> str:
    return f"Original: {masthead.original_language}" if masthead.original_language else ""


FIELDS = (
    FieldSpec("symbol", later("Symbol"), "A/C.3/…/L.…", *_plain("symbol"), points=14),
    FieldSpec("organ", later("Organ"), "General Assembly", *_plain("organ"), points=20, bold=True),
    FieldSpec(
        "distribution",
        later("Distribution"),
        "Distr.: Limited",
        _distribution,
        lambda masthead, text: replace(masthead, distribution=_DISTRIBUTION.sub("", text) or None),
    ),
    FieldSpec(
        "date",
        later("Date of the document, such as 19 November 2025"),
        later("Date"),
        lambda masthead: dates.printed(masthead.date) if masthead.date else "",
        _date_parsed,
    ),
    FieldSpec(
        "original_language",
        later("Original language"),
        "Original: English",
        _original,
        lambda masthead, text: replace(masthead, original_language=_ORIGINAL.sub("", text) or None),
    ),
    FieldSpec(
        "session",
        later("Session"),
        later("Session, such as Eightieth session"),
        lambda masthead: masthead.session or "",
        _session,
        bold=True,
    ),
    FieldSpec(
        "committee",
        later("Committee or commission"),
        later("Committee, such as Third Committee"),
        *_plain("committee"),
        points=12,
        bold=True,
    ),
    FieldSpec(
        "venue", later("Place and dates of the session"), later("Place and dates"), *_plain("venue")
    ),
    FieldSpec("agenda_item", later("Agenda item"), "Agenda item …", _agenda_line, _agenda_parsed),
    FieldSpec(
        "agenda_title",
        later("Title of the agenda item"),
        later("Title of the agenda item"),
        *_plain("agenda_title"),
        bold=True,
    ),
    FieldSpec(
        "sponsors",
        later("Sponsors"),
        "Sponsors: draft resolution",
        _sponsors,
        _sponsors_parsed,
        bold=True,
    ),
    FieldSpec(
        "title",
        later("Title of the draft"),
        later("Title of the draft"),
        *_plain("title"),
        points=12,
        bold=True,
    ),
)
"""In the order of print, which is the order of the Tab key."""
