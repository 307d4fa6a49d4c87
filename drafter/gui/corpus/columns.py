"""The columns of the list of documents, declared once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.bare import bare
from drafter.core.language_tag import code_of
from drafter.core.model import Status
from drafter.gui.translation import later, number, tr
from drafter.services.languages import OWN_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.corpus import Entry

_DIGITS = re.compile(r"(\d+)")

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width, what it says, and what it sorts by.

    ``width`` is in pixels at the usual size of text. ``is_number`` sets it to the right.
    ``key`` gives tuples that can be compared.
    """

    title: str
    width: int
    text: Callable[[Entry], str]
    key: Callable[[Entry], Key]
    is_number: bool = False


def natural(text: str) -> Key:
    """Return a text as people sort it: A/RES/9/2 before A/RES/72/1."""
    parts = _DIGITS.split(text.casefold())
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in parts)


def _name(entry: Entry) -> str:
    return entry.symbol or entry.name


def _title(entry: Entry) -> str:
    return entry.title or ""


def _kind(entry: Entry) -> str:
    return tr((entry.kind or "").capitalize())


KINDS = (
    later("Resolution"),
    later("Draft resolution"),
    later("Revised draft resolution"),
    later("Decision"),
    later("Draft decision"),
    later("Revised draft decision"),
    later("Amendment"),
    later("Statement"),
)
"""The kinds of documents that have names in other languages."""


def _status(entry: Entry) -> str:
    return tr("Adopted") if entry.status is Status.ADOPTED else tr("Draft")


def _organ(entry: Entry) -> str:
    return entry.organ or ""


def _session(entry: Entry) -> str:
    return str(entry.session_number) if entry.session_number is not None else entry.session or ""


def _date(entry: Entry) -> str:
    return entry.date or ""


def _language(entry: Entry) -> str:
    return OWN_NAMES.get(code_of(entry.language), entry.language)


def _paragraphs(entry: Entry) -> str:
    return number(entry.paragraphs)


def _to_check(entry: Entry) -> str:
    if not entry.doubts:
        return ""
    return tr("Looked at") if entry.is_reviewed else number(entry.doubts)


def _by(text: Callable[[Entry], str]) -> Callable[[Entry], Key]:
    """Sort a column by what it says."""

    def key(entry: Entry) -> Key:
        return natural(text(entry))

    return key


def _count(entry: Entry) -> Key:
    return (entry.paragraphs,)


def _doubts(entry: Entry) -> Key:
    return (0 if entry.is_reviewed else entry.doubts,)


COLUMNS = (
    Column(later("Symbol or name"), 136, _name, _by(_name)),
    Column(later("Title"), 216, _title, _by(_title)),
    Column(later("Status"), 86, _status, _by(_status)),
    Column(later("Date"), 92, _date, _by(_date)),
    Column(later("Session"), 66, _session, _by(_session), is_number=True),
    Column(later("Organ"), 170, _organ, _by(_organ)),
    Column(later("Kind"), 120, _kind, _by(_kind)),
    Column(later("Paragraphs"), 86, _paragraphs, _count, is_number=True),
    Column(later("Language"), 76, _language, _by(_language)),
    Column(later("To check"), 76, _to_check, _doubts, is_number=True),
)

STATUS, DATE, LANGUAGE, TO_CHECK = 2, 3, 8, 9
"""Columns that the list treats specially."""


def haystack(entry: Entry) -> str:
    """Return everything a row says, to be searched."""
    said = [column.text(entry) for column in COLUMNS]
    more = [entry.name, entry.committee or "", entry.session or ""]
    return bare("\n".join([*said, *more]).casefold())
