"""What a field of the masthead may say: organs, committees, sessions in words, States.

What is typed goes in, what could stand there instead comes out: a choice is all that stands before
the cursor as it would read, so that taking one is writing it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from drafter.core import bodies, dates, ordinals, sponsors, states

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from drafter.core.model import Masthead

MOST = 8
_HIGHEST = 120
"""Sessions that are offered in words; only few bodies have met more often."""
_FIRST_SEPTEMBER = 1945
"""The General Assembly's n-th session opens in September of this year plus n."""
_SEPTEMBER = 9
_AGENDA = re.compile(r"(?:agenda\s+)?(?:item\s+)?(\d{1,3})\s*\(?([a-z])?\)?\s*$", re.IGNORECASE)
_KINDS = ("draft resolution", "revised draft resolution", "draft decision", "amendments")
_DISTRIBUTIONS = ("Limited", "General", "Restricted")
_LANGUAGES = ("English", "French", "Spanish", "Arabic", "Chinese", "Russian")
_SYMBOLS = {name: symbol for symbol, name in bodies.COMMITTEES.items()}
_ORGANS = {
    bodies.GENERAL_ASSEMBLY: "A",
    bodies.SECURITY_COUNCIL: "S",
    bodies.ECONOMIC_AND_SOCIAL_COUNCIL: "E",
    bodies.HUMAN_RIGHTS_COUNCIL: "A/HRC",
}


class Choice(NamedTuple):
    """What is listed, what the field says once it is taken, and the title that goes along."""

    label: str
    text: str
    title: str = ""


class AgendaItem(NamedTuple):
    """An item of an agenda, as texts of the corpus were submitted under it."""

    number: str
    """Such as "71 (b)"."""
    title: str
    session: int | None


def choices(
    name: str, typed: str, masthead: Masthead, today: str, agenda: Sequence[AgendaItem] = ()
) -> tuple[Choice, ...]:
    """Return what a field may say, most fitting first; none for what cannot be foreseen.

    ``typed`` is what stands there up to the cursor, ``today`` the ISO date, ``agenda`` the items
    that the corpus knows of the organ's sessions, the likeliest first.
    """
    if name in _OF_AGENDA:
        listed = _OF_AGENDA[name](typed, masthead, agenda)
        return tuple(one for one in listed if one.text != typed)[:MOST]
    make = _MAKERS.get(name)
    if make is None:
        return ()
    found = make(typed, masthead, today)
    return tuple(one for one in found if one.text != typed)[:MOST]


def is_sortable(names: Iterable[str]) -> bool:
    """Whether a list names States and nothing else: "on behalf of …" has an order of its own."""
    return all(states.is_state(name) for name in names)


def _plain(options: Iterable[str], typed: str) -> list[Choice]:
    """Return the options of which a word begins with what is typed, those that begin so first."""
    begun = states.key(typed.strip())
    fitting = [
        option
        for option in options
        if not begun or any(word.startswith(begun) for word in _tails(states.key(option)))
    ]
    return [
        Choice(option, option)
        for option in sorted(fitting, key=lambda option: not states.key(option).startswith(begun))
    ]


def _tails(text: str) -> list[str]:
    """Return a text from each of its words on."""
    return [text[found.start() :] for found in re.finditer(r"[\w’']+", text)]


def _organ(typed: str, _masthead: Masthead, _today: str) -> list[Choice]:
    return _plain(bodies.RESOLUTIONS, typed)


def _committee(typed: str, masthead: Masthead, _today: str) -> list[Choice]:
    organ = masthead.organ
    own = [one for one in _SYMBOLS if organ is None or bodies.parent_of(one) == organ]
    return _plain(own or _SYMBOLS, typed)


def _session(typed: str, masthead: Masthead, today: str) -> list[Choice]:
    words = typed.strip()
    near = masthead.session_number or _assembly_session(today)
    if digits := re.match(r"\d{1,3}", words):
        number = int(digits.group())
        lines = [ordinals.session_words(number)] if number else []
    elif words:
        nearest = sorted(range(1, _HIGHEST + 1), key=lambda number: abs(number - near))
        all_lines = (ordinals.session_words(number) for number in nearest)
        lines = [line for line in all_lines if line.casefold().startswith(words.casefold())]
    else:
        lines = [ordinals.session_words(one) for one in (near, near + 1, near - 1) if one > 0]
    return [Choice(line, line) for line in lines]


def _assembly_session(today: str) -> int:
    return int(today[:4]) - _FIRST_SEPTEMBER - (0 if int(today[5:7]) >= _SEPTEMBER else 1)


def _symbol(typed: str, masthead: Masthead, today: str) -> list[Choice]:
    stem = _SYMBOLS.get(masthead.committee or "") or _ORGANS.get(masthead.organ or "")
    if stem is None:
        return []
    by_year = stem.startswith("E")
    session = masthead.session_number
    counted = today[:4] if by_year else str(session) if session else ""
    text = "/".join(filter(None, (stem, counted, "L.")))
    return [Choice(f"{text}…", text)] if text.startswith(typed.strip()) else []


def _date(typed: str, _masthead: Masthead, today: str) -> list[Choice]:
    printed = dates.printed(today)
    return [Choice(printed, printed)] if printed.startswith(typed.strip()) else []


def _distribution(typed: str, _masthead: Masthead, _today: str) -> list[Choice]:
    return _plain([f"Distr.: {one}" for one in _DISTRIBUTIONS], typed)


def _language(typed: str, _masthead: Masthead, _today: str) -> list[Choice]:
    return _plain([f"Original: {one}" for one in _LANGUAGES], typed)


def _agenda_item(typed: str, masthead: Masthead, agenda: Sequence[AgendaItem]) -> list[Choice]:
    """Complete a number, after the session's items that begin so or have the words."""
    found = _AGENDA.match(typed.strip())
    begun = _item_line(found[1], found[2]) if found else ""
    words = states.key(typed.strip())
    listed = [
        Choice(f"{line}: {item.title}{_elsewhen(item, masthead)}", line, item.title)
        for item in agenda
        if (line := f"Agenda item {item.number}")
        and (line.startswith(begun or typed.strip()) or words in states.key(item.title))
    ]
    is_listed = any(choice.text == begun for choice in listed)
    return listed if is_listed or not begun else [Choice(begun, begun), *listed]


def _item_line(number: str, letter: str | None) -> str:
    return f"Agenda item {number}" + (f" ({letter.lower()})" if letter else "")


def _elsewhen(item: AgendaItem, masthead: Masthead) -> str:
    """Return a warning behind items of other sessions: their numbers change from year to year."""
    if item.session is None or item.session == masthead.session_number:
        return ""
    return f" ({ordinals.session_words(item.session).lower()})"


def _agenda_title(typed: str, masthead: Masthead, agenda: Sequence[AgendaItem]) -> list[Choice]:
    """Return the titles of the chosen item first, then all others."""
    own = [item for item in agenda if item.number == masthead.agenda_item]
    titles = dict.fromkeys(item.title for item in (*own, *agenda) if item.title)
    return _plain(titles, typed)


def _sponsors(typed: str, _masthead: Masthead, _today: str) -> list[Choice]:
    """Complete the name that is being written, or the kind of text behind the colon."""
    names, colon, kind = typed.partition(":")
    if colon:
        return [
            Choice(one, f"{names}: {one}") for one in _KINDS if one.startswith(kind.strip().lower())
        ]
    for start in _starts(names):
        known = set(sponsors.parsed(names[:start]))
        found = [one for one in states.named(names[start:].strip()) if one not in known]
        if found:
            return [Choice(state, names[:start] + state) for state in found]
    return []


def _starts(names: str) -> list[int]:
    """Return where the last name of a list may begin: behind the last comma, or the "and".

    The comma goes first: some names have an "and" of their own.
    """
    comma = names.rfind(",") + 1
    found = [comma + len(names[comma:]) - len(names[comma:].lstrip())]
    if (joint := names.rfind(" and ", comma)) >= 0:
        found.append(joint + len(" and "))
    return found


_MAKERS: dict[str, Callable[[str, Masthead, str], list[Choice]]] = {
    "organ": _organ,
    "committee": _committee,
    "session": _session,
    "symbol": _symbol,
    "date": _date,
    "distribution": _distribution,
    "original_language": _language,
    "sponsors": _sponsors,
}
"""By the name of the field."""
_OF_AGENDA: dict[str, Callable[[str, Masthead, Sequence[AgendaItem]], list[Choice]]] = {
    "agenda_item": _agenda_item,
    "agenda_title": _agenda_title,
}
