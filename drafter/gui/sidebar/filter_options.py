"""What the filters above a list offer: fixed choices, and those that the corpus has texts of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.model import Part, Status
from drafter.gui.sidebar.choice import Option
from drafter.gui.translation import later, tr
from drafter.services.languages import OWN_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from drafter.corpus import Entry

_SHORT_ORGANS = {
    later("General Assembly"): later("GA"),
    later("Security Council"): later("SC"),
    later("Human Rights Council"): later("HRC"),
    later("Economic and Social Council"): later("ECOSOC"),
}
PARTED = frozenset({Part.PREAMBULAR, Part.OPERATIVE})
"""The parts that precedents are told apart by."""
SAME_PART = "same"
"""Stands for the part of the paragraph at the cursor."""

SAME = Option(later("Same part as the paragraph"), later("Same part"), SAME_PART)
PARTS = (
    Option(later("Any part"), later("Part"), None),
    Option(later("Preambular paragraphs"), later("Preambular"), Part.PREAMBULAR),
    Option(later("Operative paragraphs"), later("Operative"), Part.OPERATIVE),
)
STATUSES = (
    Option(later("Adopted texts and drafts"), later("Status"), None),
    Option(later("Adopted texts"), later("Adopted"), Status.ADOPTED),
    Option(later("Drafts"), later("Drafts"), Status.DRAFT),
)
_ANY_ORGAN = Option(later("Any organ"), later("Organ"), None)
_ANY_SESSION = Option(later("Any session"), later("Session"), None)
_ANY_YEAR = Option(later("Any year"), later("Years"), None)
_ANY_LANGUAGE = Option(later("Any language"), later("Language"), None)


def organs(names: Iterable[str]) -> tuple[Option, ...]:
    """Return the organs by name."""
    found = (Option(name, _SHORT_ORGANS.get(name, name), name) for name in sorted(names))
    return (_ANY_ORGAN, *found)


def sessions(numbers: Iterable[int]) -> tuple[Option, ...]:
    """Return the sessions, the latest first."""
    found: list[Option] = []
    for number in sorted(numbers, reverse=True):
        name = tr("Session {number}", number=number)
        found.append(Option(name, name, number))
    return (_ANY_SESSION, *found)


def years(entries: Iterable[Entry]) -> tuple[Option, ...]:
    """Return since when a text may be, the latest year first."""
    dates = {entry.date[:4] for entry in entries if entry.date}
    found: list[Option] = []
    for year in sorted(map(int, filter(str.isdecimal, dates)), reverse=True):
        name = tr("Since {year}", year=year)
        found.append(Option(name, name, year))
    return (_ANY_YEAR, *found)


def languages(entries: Iterable[Entry]) -> tuple[Option, ...]:
    """Return the languages, each by its own name."""
    codes = sorted({entry.language for entry in entries})
    names = {code: OWN_NAMES.get(code, code) for code in codes}
    return (_ANY_LANGUAGE, *(Option(name, name, code) for code, name in names.items()))
