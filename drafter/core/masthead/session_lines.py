"""Sessions as mastheads print them in the six official languages, and which session a line names.

The General Assembly writes its sessions out in words; in Spanish other organs print figures
("57º período de sesiones"). Forms as in the UNxml files of the 54th to 79th sessions.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from drafter.core.language_tag import code_of
from drafter.core.masthead import ordinals
from drafter.core.masthead.bodies import GENERAL_ASSEMBLY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

HIGHEST = 199
"""The highest session that is written in words; no body has met nearly as often."""
_HUNDRED = 100
_FOUR_SCORE = 8
"""Tens of "quatre-vingt", to which "un" and "onze" are joined without "et"."""
_FIGURES = re.compile(r"(?<!\d)(\d{1,3}|(?:19|20)\d\d)(?!\d)")
_BLANKS = re.compile(r"[-\u00a0\u00ad\u2010\u2011\s]+")

_FRENCH = (
    "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
_FRENCH_TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante",
                8: "quatre-vingt"}  # fmt: skip
_SPANISH = ("", "primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo",
            "noveno")  # fmt: skip
_SPANISH_TEENS = (
    "décimo", "undécimo", "duodécimo", "decimotercer", "decimocuarto", "decimoquinto",
    "decimosexto", "decimoséptimo", "decimoctavo", "decimonoveno",
)  # fmt: skip
_SPANISH_TENS = ("", "", "vigésimo", "trigésimo", "cuadragésimo", "quincuagésimo", "sexagésimo",
                 "septuagésimo", "octogésimo", "nonagésimo")  # fmt: skip
_RUSSIAN = (
    "", "первая", "вторая", "третья", "четвертая", "пятая", "шестая", "седьмая", "восьмая",
    "девятая", "десятая", "одиннадцатая", "двенадцатая", "тринадцатая", "четырнадцатая",
    "пятнадцатая", "шестнадцатая", "семнадцатая", "восемнадцатая", "девятнадцатая",
)  # fmt: skip
_RUSSIAN_TENS = ("", "", "двадцатая", "тридцатая", "сороковая", "пятидесятая", "шестидесятая",
                 "семидесятая", "восьмидесятая", "девяностая")  # fmt: skip
_RUSSIAN_LEADS = ("", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят",
                  "восемьдесят", "девяносто")  # fmt: skip
_CHINESE = "零一二三四五六七八九"
_ARABIC = ("", "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة",
           "الثامنة", "التاسعة", "العاشرة")  # fmt: skip
_ARABIC_TENS = ("", "", "العشرون", "الثلاثون", "الأربعون", "الخمسون", "الستون", "السبعون",
                "الثمانون", "التسعون")  # fmt: skip


def line(number: int, language: str = "en", organ: str | None = GENERAL_ASSEMBLY) -> str:
    """Return a session's line as printed: 77 in French gives "Soixante-dix-septième session".

    Args:
        number: From 1 to ``HIGHEST``, beyond in English only.
        language: ISO 639-1; English for one that is not known.
        organ: The organ's English name.

    Raises:
        ValueError: If no session has that number.
    """
    write = _WRITERS.get(code_of(language))
    if write is None or not 1 <= number <= HIGHEST:
        return ordinals.session_words(number)
    if language.startswith("es") and organ != GENERAL_ASSEMBLY:
        return f"{number}º período de sesiones"
    return write(number)


def number_in(text: str) -> int | None:
    """Return the number in a session's line of whichever language, None where it names none.

    Bodies that count by years give the year, as in English.
    """
    known = _known().get(_plain(text))
    if known is not None:
        return known
    english = ordinals.session_number(text)
    figures = _FIGURES.search(text)
    return int(figures[1]) if english is None and figures and not text.isascii() else english


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", text.strip().casefold())


@cache
def _known() -> Mapping[str, int]:
    """Return all lines in words, as ``_plain`` has them, with their numbers."""
    return {
        _plain(write(number)): number
        for write in _WRITERS.values()
        for number in range(1, HIGHEST + 1)
    }


def _french(number: int) -> str:
    if number == 1:
        return "Première session"
    cardinal = _french_cardinal(number)
    if cardinal.endswith("cinq"):
        cardinal += "u"
    elif cardinal.endswith("neuf"):
        cardinal = cardinal.removesuffix("f") + "v"
    return f"{cardinal.removesuffix('e').capitalize()}ième session"


def _french_cardinal(number: int) -> str:
    if number >= _HUNDRED:
        return f"cent {_french_cardinal(number - _HUNDRED)}".strip()
    tens, unit = divmod(number, 10)
    if tens in {1, 7, 9} or number < len(_FRENCH):
        tens, unit = tens - 1, unit + 10
    if number < len(_FRENCH):
        return _FRENCH[number]
    joint = " et " if unit in {1, 11} and tens != _FOUR_SCORE else "-"
    return _FRENCH_TENS[tens] + (joint + _FRENCH[unit] if unit else "")


def _spanish(number: int) -> str:
    lead = "centésimo " if number > _HUNDRED else ""
    tens, unit = divmod(number % _HUNDRED, 10)
    if number == _HUNDRED:
        words = "centésimo"
    elif tens == 1:
        words = _SPANISH_TEENS[unit]
    else:
        words = f"{_SPANISH_TENS[tens]} {_SPANISH[unit]}".strip()
    return f"{(lead + words).capitalize()} período de sesiones"


def _russian(number: int) -> str:
    lead = "сто " if number > _HUNDRED else ""
    rest = number % _HUNDRED
    tens, unit = divmod(rest, 10)
    if number == _HUNDRED:
        words = "сотая"
    elif rest < len(_RUSSIAN):
        words = _RUSSIAN[rest]
    else:
        words = f"{_RUSSIAN_LEADS[tens]} {_RUSSIAN[unit]}" if unit else _RUSSIAN_TENS[tens]
    return f"{(lead + words).capitalize()} сессия"


def _chinese(number: int) -> str:
    lead = "一百" if number >= _HUNDRED else ""
    tens, unit = divmod(number % _HUNDRED, 10)
    if lead:
        middle = f"{_CHINESE[tens]}十" if tens else "零" if unit else ""
    else:
        middle = f"{_CHINESE[tens] if tens > 1 else ''}十" if tens else ""
    return f"第{lead}{middle}{_CHINESE[unit] if unit else ''}届会议"


def _arabic(number: int) -> str:
    if number == _HUNDRED:
        return "الدورة المائة"
    beyond = " بعد المائة" if number > _HUNDRED else ""
    tens, unit = divmod(number % _HUNDRED, 10)
    if number % _HUNDRED < len(_ARABIC):
        words = _ARABIC[number % _HUNDRED]
    else:
        first = "الحادية" if unit == 1 else _ARABIC[unit]
        if tens == 1:
            words = f"{first} عشرة"
        else:
            words = f"{first} و{_ARABIC_TENS[tens]}" if unit else _ARABIC_TENS[tens]
    return f"الدورة {words}{beyond}"


_WRITERS: Mapping[str, Callable[[int], str]] = {
    "fr": _french,
    "es": _spanish,
    "ru": _russian,
    "zh": _chinese,
    "ar": _arabic,
}
