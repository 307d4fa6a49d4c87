"""The fields of a masthead, in lines that hold nothing else.

Converters print several in one line, with or without a blank between: "## Sixty-third session
Third Committee", "14 February 2014Sixty-eighth session". A line is taken apart only when it comes
out even.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from drafter.core.masthead import bodies
from drafter.reading import shapes, tongues
from drafter.reading.body import inline
from drafter.reading.masthead import lines_elsewhere
from drafter.reading.text import markup

_SIGN = "\ue00f"
"""Stands for a note's star while a line is taken apart."""


class Field(NamedTuple):
    """A field of the masthead as printed, and whether a note's star stands on it."""

    name: str
    value: str
    starred: bool = False


def _any(names: list[str]) -> str:
    ordered = sorted(names, key=len, reverse=True)
    return "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in ordered)


_ORGANS = [
    bodies.GENERAL_ASSEMBLY, bodies.SECURITY_COUNCIL, bodies.ECONOMIC_AND_SOCIAL_COUNCIL,
    "Trusteeship Council",
]  # fmt: skip
_COMMITTEES = [
    *bodies.COMMITTEES.values(), bodies.HUMAN_RIGHTS_COUNCIL, "Fourth Committee",
    "Special Political and Decolonization Committee", "Ad Hoc Committee", "Committee of the Whole",
]  # fmt: skip
_ITEM = r"\d{1,3}(?:\s?\([a-z]{1,2}\))?"
_ITEMS = rf"{_ITEM}(?:(?:, and |, | and |–)(?:{_ITEM}|\([a-z]{{1,2}}\)))*"
_DAY = r"\d{1,2}(?: [A-Z][a-z]+)?(?: \d{4})?"
_LAST_DAY = r"\d{1,2} [A-Z][a-z]+ \d{4}"
_CITY = r"(?:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}, ){1,2}"
_ORDINAL = r"(?:[A-Z][a-z]+(?:[- ](?:and )?[a-z]+){0,4}?|\d{1,3}(?:st|nd|rd|th))"
_SORT = r"(?:emergency special|special|resumed|substantive|regular|annual|ordinary)"
_PATTERNS = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        *lines_elsewhere.FIELDS,
        (
            "",
            (
                r"United Nations|UNITED NATIONS|Nations Unies|English only|ENGLISH ONLY"
                r"|Advance (?:unedited|edited|final) version"
                r"|[(,]?\s?(?:as )?(?:further )?orally (?:revised|amended|corrected)\)?$"
                r"|(?:as )(?:revised|amended|corrected)$"
                r"|[AEST]$"  # the large letter that stands for the organ
                r"|(?:Arabic|Chinese|English|French|Russian|Spanish|Français|Español|Русский"
                r"|Arabe|Chinois|Anglais|Russe|Espagnol|Inglés|Francés|Ruso|Chino|Árabe|中文"
                r"|العربية)(?:/[A-Z][a-z]+)*(?=\s*$|\s*[\t|]|\s+Original)"
                r"|(?:Symbol|Document(?: symbol| No\.?)?|Session|Date|Venue|Distribution|Organ)"
                r"\s*:(?=\s)"
            ),
        ),
        (
            "distribution",
            (
                r"(?:Distr\.?|DISTR\.?|Distribution)\s*:?\s*((?i:general|limited|restricted))"
                r"|((?i:provisional))(?=$|\s*[|·*]|\s+\d)"
            ),
        ),
        (
            "original_language",
            (
                r"(?i:original)\s*:\s*([A-Z][A-Za-z]+?(?:(?:, |/| and )[A-Z][a-z]+)*)"
                r"(?=\W|[A-Z][a-z]|\d|$)"
            ),
        ),
        (
            "symbol",
            (
                r"[A-Z]{1,5}(?:/(?:[A-Z]+\.[A-Z]?\d+|[A-Z]{2,5}(?=/)|(?:ES|S)-\d+"
                r"|\d{1,4}(?: [A-Z](?:[–-][A-Z]| and [A-Z])?(?![a-z]))?"
                r"|(?:L|Rev|Add|Corr|CRP|WP)\.\d+|[A-Z]+\.[IVX]+))+(?:\s?\((?:\d{4}|[IVXL]+)\))?"
            ),
        ),
        ("committee", _any(_COMMITTEES)),
        ("organ", f"(?i:{_any(_ORGANS)})"),
        ("venue", rf"(?:{_CITY})?{_DAY}\s?(?:[–—-]|to|and)\s?{_LAST_DAY}|{_CITY}{_LAST_DAY}"),
        ("date", shapes.DATE.pattern),
        (
            "session",
            (
                rf"(?:Resumed |Continuation of the )?{_ORDINAL}(?: {_SORT})? (?i:session)"
                rf"(?: \((?:resumed|continued)\))?|\d{{4}}(?:[–-]\d{{2,4}})? session"
                r"|(?:Substantive|Organizational|Resumed|Regular) session (?:of|for) \d{4}"
            ),
        ),
        ("agenda_item", rf"(?i:agenda items?)\s?:? ({_ITEMS})"),
        (
            "agenda_line",
            (
                rf"Items? {_ITEMS} of the (?:[a-z]+ ){{0,3}}(?:agenda|list)"
                rf"(?: for [^*{_SIGN}]{{3,60}})?"
            ),
        ),
    )
)
_GAP = re.compile(r"[\s|·]*")
_MARKED = re.compile(rf"{markup.MARK}(\*|[^{markup.END}]*){markup.END}|{markup.STAR}")
_LAST_STAR = re.compile(r"(?<=\S)\*(?=\s|$)")
_ORGAN_NAMES = {name.casefold(): name for name in _ORGANS} | dict(tongues.organ_names())
_LEADING = {"agenda_item", "agenda_line"}
_LONGEST = 400


def fields_of(text: str) -> tuple[list[Field], str] | None:
    """Return the fields that a line consists of, and the words that follow an agenda item.

    ``text`` may hold marks and styles. None where the line is something else.
    """
    if len(text) > _LONGEST:
        return None
    plain = _plain(text)
    found: list[Field] = []
    place = _after_gap(plain, 0)
    while place < len(plain):
        name, value, place = _next(plain, place)
        if not value:
            follows_item = bool(found) and found[-1].name in _LEADING
            return (found, plain[place:].strip(" :–-")) if follows_item else None
        starred = plain.startswith(_SIGN, place)
        if name:
            found.append(Field(name, value, starred))
        place = _after_gap(plain, place + starred)
    return (found, "") if plain.strip() else None


def _next(plain: str, place: int) -> tuple[str, str, int]:
    """Return name and value of the field at a place, and where it ends; "" for no field."""
    for name, pattern in _PATTERNS:
        if found := pattern.match(plain, place):
            value = " ".join(found[found.lastindex or 0].split())
            return name, _ORGAN_NAMES.get(value.casefold(), value), found.end()
    return "", "", place


def _after_gap(plain: str, place: int) -> int:
    gap = _GAP.match(plain, place)
    return gap.end() if gap else place


def _plain(text: str) -> str:
    """Return a line without styles, its note's star as a sign of ours."""
    text = _MARKED.sub(lambda mark: _SIGN if mark[1] in {None, "*"} else "", text)
    if inline.loose_stars(text):
        last = [found.start() for found in _LAST_STAR.finditer(text)][-1:]
        text = f"{text[: last[0]]}{_SIGN}{text[last[0] + 1 :]}" if last else text
    return markup.bare(text)
