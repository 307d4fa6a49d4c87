"""Whether the sponsors of a draft are written and sorted as the United Nations prints them.

Nothing is changed here: the answer says what differs, and how the list would read. Lines that
name a Chair or a group of States are left alone.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.language_tag import code_of
from drafter.core.masthead import sponsors, states, states_elsewhere
from drafter.core.model import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Document

_OBSERVERS = frozenset({
    "holy see", "state of palestine", "saint-siege", "etat de palestine", "santa sede",
    "estado de palestina", "святои престол", "государство палестина",
})  # fmt: skip
"""Lists name them in their alphabetical place or, as was usual up to 2024, after the Members."""
_MORE_THAN_NAMES = (
    "on behalf of", "members of the", "submitted by",
    "au nom d", "membres de l", "en nombre de", "miembros de", "от имени", "членов",
    "باسم", "代表",
)  # fmt: skip
_LANGUAGES = frozenset({"en", *states_elsewhere.NAMES})
_ORDERS = {
    "en": "The names are not in English alphabetical order.",
    **dict.fromkeys(states_elsewhere.SORTED, "The names are not in alphabetical order."),
}
"""What is said of a list that is not in order, in the languages that have one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What is to be said of a list of sponsors, in plain sentences, and how it would be printed."""

    remarks: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


def checked(document: Document) -> Checked:
    """Return what is to be said of the sponsors of a draft; no remarks where all is well."""
    names, code = document.masthead.sponsors, code_of(document.language)
    is_checked = document.status is Status.DRAFT and code in _LANGUAGES
    if not is_checked or not _names_states(names, code):
        return Checked(names=names)
    year = _year(document.masthead.date)
    official = [states.official(name, year, code) for name in names]
    remarks = [
        f"“{name}” is printed “{right}”."
        for name, right in zip(names, official, strict=True)
        if right and right != name
    ]
    unknown = [name for name, right in zip(names, official, strict=True) if not right]
    remarks += [f"“{name}” is not among the names of States." for name in unknown]
    right = tuple(one or name for name, one in zip(names, official, strict=True))
    once = tuple(dict.fromkeys(right))
    if len(once) < len(right):
        twice = (name for name in once if right.count(name) > 1)
        remarks += [f"“{name}” is named more than once." for name in twice]
    if code in _ORDERS and not _is_sorted([name for name in once if name not in unknown]):
        remarks.append(_ORDERS[code])
        once = sponsors.alphabetical(once)
    return Checked(remarks=tuple(remarks), names=once)


def _names_states(names: Sequence[str], code: str) -> bool:
    """Whether a line lists States and nothing that is more than a list."""
    whole = ", ".join(names).casefold()
    if any(words in whole for words in _MORE_THAN_NAMES):
        return False
    known = sum(states.official(name, 0, code) is not None for name in names)
    return 2 * known > len(names)


def _is_sorted(names: Sequence[str]) -> bool:
    members = [name for name in names if states.key(name) not in _OBSERVERS]
    observers = [name for name in names if states.key(name) in _OBSERVERS]
    return tuple(names) in {
        sponsors.alphabetical(names),
        (*sponsors.alphabetical(members), *sponsors.alphabetical(observers)),
    }


def _year(date: str | None) -> int:
    """Return the year that the draft is printed in, this one where it does not say."""
    return int(date[:4]) if date and date[:4].isdigit() else dt.datetime.now(dt.UTC).year
