"""What a field of the masthead may say: organs, committees, sessions in words, States.

All in the language of the draft, as ``masthead_lines`` prints them. What is typed goes in, what
could stand there instead comes out: a choice is all that stands before the cursor as it would
read, so that taking one is writing it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.language_tag import code_of
from drafter.core.masthead import bodies, session_lines, sponsors, states
from drafter.core.masthead.states_elsewhere import NAMES, SORTED
from drafter.services.sessions import assembly_session
from drafter.writing.wording import wording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from drafter.core.masthead.agenda import AgendaItem
    from drafter.core.model import Masthead
    from drafter.writing.wording import Wording

MOST = 8
_HIGHEST = 120
"""Sessions that are offered in words; only few bodies have met more often."""
_AGENDA = re.compile(r"[^\d]{0,40}?(\d{1,3})\s*\(?([a-z])?\)?\s*$", re.IGNORECASE)
_CLOSED_ONLY = frozenset({"fr", "es", "ru"})
"""Languages that print "71 b)", with the closing bracket alone."""
_COLON = re.compile(r"([^:：]*)([:：]\s?)(.*)")
"""Names, the colon, and the kind of text behind it."""
_COMMAS = ",、،"
"""What stands before the last name of a list, where it is not "and"."""
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What choices depend on, beyond what is typed.

    ``today`` is the ISO date, ``agenda`` the items that the corpus knows of the organ's sessions,
    the likeliest first.
    """

    masthead: Masthead
    today: str
    agenda: Sequence[AgendaItem] = ()
    language: str = "en"

    @property
    def words(self) -> Wording:
        """The words that the language prints."""
        return wording(self.language)


def choices(name: str, typed: str, setting: Setting) -> tuple[Choice, ...]:
    """Return what a field may say, most fitting first; none for what cannot be foreseen.

    ``typed`` is what stands there up to the cursor.
    """
    make = _MAKERS.get(name)
    found = make(typed, setting) if make else ()
    return tuple(one for one in found if one.text != typed)[:MOST]


def is_sortable(names: Iterable[str], language: str = "en") -> bool:
    """Whether a list names States and nothing else, in a language that sorts them by its alphabet.

    "On behalf of …" has an order of its own.
    """
    code = code_of(language)
    sorts = code in SORTED or code not in NAMES
    return sorts and all(states.is_state(name, code) for name in names)


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


def _organ(typed: str, setting: Setting) -> list[Choice]:
    return _plain(map(setting.words.organ, bodies.RESOLUTIONS), typed)


def _committee(typed: str, setting: Setting) -> list[Choice]:
    organ = setting.masthead.organ
    own = [one for one in _SYMBOLS if organ is None or bodies.parent_of(one) == organ]
    names = [setting.words.committee(one) for one in own or _SYMBOLS]
    if code_of(setting.language) != "en":  # whose name is known in English only is left out
        names = [
            name for name, one in zip(names, own or _SYMBOLS, strict=True) if name != one
        ] or names
    return _plain(names, typed)


def _session(typed: str, setting: Setting) -> list[Choice]:
    words, organ = typed.strip(), setting.words.english_organ(setting.masthead.organ)
    near = setting.masthead.session_number or assembly_session(setting.today)

    def line(number: int) -> str:
        return session_lines.line(number, setting.language, organ or bodies.GENERAL_ASSEMBLY)

    if digits := re.match(r"\d{1,3}", words):
        number = int(digits.group())
        lines = [line(number)] if number else []
    elif words:
        nearest = sorted(range(1, _HIGHEST + 1), key=lambda number: abs(number - near))
        wanted = states.key(words)
        lines = [found for found in map(line, nearest) if states.key(found).startswith(wanted)]
    else:
        lines = [line(one) for one in (near, near + 1, near - 1) if one > 0]
    return [Choice(found, found) for found in lines]


def _symbol(typed: str, setting: Setting) -> list[Choice]:
    masthead, words = setting.masthead, setting.words
    committee = words.english_committee(masthead.committee or "")
    stem = _SYMBOLS.get(committee) or _ORGANS.get(words.english_organ(masthead.organ) or "")
    if stem is None:
        return []
    by_year = stem.startswith("E")
    session = masthead.session_number
    counted = setting.today[:4] if by_year else str(session) if session else ""
    text = "/".join(filter(None, (stem, counted, "L.")))
    return [Choice(f"{text}…", text)] if text.startswith(typed.strip()) else []


def _date(typed: str, setting: Setting) -> list[Choice]:
    printed = setting.words.cover().date(setting.today)
    return [Choice(printed, printed)] if printed.startswith(typed.strip()) else []


def _distribution(typed: str, setting: Setting) -> list[Choice]:
    return _plain(map(setting.words.cover().distribution, _DISTRIBUTIONS), typed)


def _language(typed: str, setting: Setting) -> list[Choice]:
    return _plain(map(setting.words.cover().original, _LANGUAGES), typed)


def _agenda_item(typed: str, setting: Setting) -> list[Choice]:
    """Complete a number, after the session's items that begin so or have the words."""
    found = _AGENDA.fullmatch(typed.strip())
    begun = _item_line(found[1], found[2], setting) if found else ""
    words = states.key(typed.strip())
    listed = [
        Choice(f"{line}: {item.title}{_elsewhen(item, setting)}", line, item.title)
        for item in setting.agenda
        if (line := setting.words.phrase("agenda_item", value=item.number))
        and (line.startswith(begun or typed.strip()) or words in states.key(item.title))
    ]
    is_listed = any(choice.text == begun for choice in listed)
    return listed if is_listed or not begun else [Choice(begun, begun), *listed]


def _item_line(number: str, letter: str | None, setting: Setting) -> str:
    opening = "" if code_of(setting.language) in _CLOSED_ONLY else "("
    value = f"{number} {opening}{letter.lower()})" if letter else number
    return setting.words.phrase("agenda_item", value=value)


def _elsewhen(item: AgendaItem, setting: Setting) -> str:
    """Return a warning behind items of other sessions: their numbers change from year to year."""
    if item.session is None or item.session == setting.masthead.session_number:
        return ""
    return f" ({session_lines.line(item.session, setting.language).lower()})"


def _agenda_title(typed: str, setting: Setting) -> list[Choice]:
    """Return the titles of the chosen item first, then all others."""
    agenda = setting.agenda
    own = [item for item in agenda if item.number == setting.masthead.agenda_item]
    titles = dict.fromkeys(item.title for item in (*own, *agenda) if item.title)
    return _plain(titles, typed)


def _sponsors(typed: str, setting: Setting) -> list[Choice]:
    """Complete the name that is being written, or the kind of text behind the colon."""
    if colon := _COLON.match(typed):
        kinds = dict.fromkeys(setting.words.named("kinds", one) for one in _KINDS)
        begun = colon[3].strip().casefold()
        return [Choice(one, colon[1] + colon[2] + one) for one in kinds if one.startswith(begun)]
    for start in _starts(typed, setting.words.joint):
        known = set(sponsors.parsed(typed[:start], setting.language))
        named = states.named(typed[start:].strip(), setting.language)
        if found := [one for one in named if one not in known]:
            return [Choice(state, typed[:start] + state) for state in found]
    return []


def _starts(names: str, joint: str) -> list[int]:
    """Return where the last name of a list may begin: behind the last comma, or ``joint``, "and".

    The comma goes first: some names have an "and" of their own.
    """
    comma = max(names.rfind(sign) for sign in _COMMAS) + 1
    found = [comma + len(names[comma:]) - len(names[comma:].lstrip())]
    if (place := names.rfind(joint, comma)) >= 0:
        found.append(place + len(joint))
    return found


_MAKERS: dict[str, Callable[[str, Setting], Sequence[Choice]]] = {
    "organ": _organ,
    "committee": _committee,
    "session": _session,
    "symbol": _symbol,
    "date": _date,
    "distribution": _distribution,
    "original_language": _language,
    "agenda_item": _agenda_item,
    "agenda_title": _agenda_title,
    "sponsors": _sponsors,
}
"""By the name of the field."""
