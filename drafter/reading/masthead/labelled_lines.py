"""Lines of a masthead that name what they say: "Committee: …", "Topic: …", "Sponsors: …".

Delegates of conferences that are no meetings of the United Nations write them above their drafts,
and so do those who send a draft about before it has a masthead. Which committee is meant by a
short name is the custom of these conferences.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from drafter.core.masthead import bodies, sponsors
from drafter.reading.masthead.anchors import Anchor
from drafter.reading.masthead.fields import fields_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_LONGEST = 5000
"""Letters of the longest line that is looked at: a list of all sponsors has fewer."""
_LONGEST_BODY = 150
_AND = {"et": "fr", "y": "es", "e": "es", "и": "ru"}
"""The last "and" of a list, which tells its language."""
_LAST_AND = re.compile(r"\s(et|y|e|и)\s[^,]+$")
_ASIDE = re.compile(r"\s*\([^()]*\)\s*$")
_CATALOGUED = re.compile(
    r"\s*[:/]\s*(?:resolution|decision|(?:revised )?draft (?:resolution|decision))\b.*$",
    re.IGNORECASE | re.DOTALL,
)
"""What library catalogues say behind a title: ": resolution / adopted by the General Assembly"."""
_SHORT = MappingProxyType({
    "DISEC": "A/C.1", "GA1": "A/C.1", "ECOFIN": "A/C.2", "GA2": "A/C.2", "SOCHUM": "A/C.3",
    "GA3": "A/C.3", "SPECPOL": "A/C.4", "GA4": "A/C.4", "GA5": "A/C.5", "LEGAL": "A/C.6",
    "GA6": "A/C.6", "GA": "A", "UNGA": "A", "UNSC": "S", "SC": "S", "ECOSOC": "E",
    "HRC": "A/HRC", "UNHRC": "A/HRC", "CSW": "E/CN.6", "CND": "E/CN.7",
})  # fmt: skip
"""What delegates call bodies for short, with the components that open their symbols."""


def anchor_of(bare: str) -> Anchor | None:
    """Return what a line says that begins with the name of what it says; None for another line."""
    if len(bare) > _LONGEST:
        return None
    for pattern, made in _TOLD.items():
        if found := pattern.fullmatch(bare):
            return made(found["words"].strip(" .;,"))
    return None


def is_label(bare: str) -> bool:
    """Whether a line is the name of what the next line says: "Sponsors:"."""
    return any(pattern.fullmatch(f"{bare} ?") for pattern in _TOLD) and bare.endswith((":", "："))


def _of_body(words: str) -> Anchor | None:
    """Return what a line says that names the committee: a body's own name, or a short one."""
    plain = _ASIDE.sub("", words)
    key = _SHORT.get(re.sub(r"[\s.-]", "", plain).upper())
    if key:
        return Anchor(
            is_labelled=True,
            committee=bodies.COMMITTEES.get(key), organ=bodies.ORGANS.get(key.split("/C", 1)[0]),
        )  # fmt: skip
    if len(words) > _LONGEST_BODY:
        return None
    known = fields_of(plain)
    found = {field.name: field.value for field in known[0]} if known and not known[1] else {}
    if found.keys() & {"organ", "committee"}:
        committee, organ = found.get("committee"), found.get("organ")
    elif plain in bodies.RESOLUTIONS:
        committee, organ = None, plain
    else:
        committee, organ = words, None
    return Anchor(is_labelled=True, committee=committee, organ=organ)


def _of_topic(words: str) -> Anchor:
    return Anchor(is_labelled=True, topic=_CATALOGUED.sub("", words))


def _of_sponsors(words: str) -> Anchor | None:
    last = _LAST_AND.search(words)
    names = sponsors.parsed(words, _AND[last[1]] if last else "en")
    return Anchor(adopted=False, is_labelled=True, sponsors=names) if names else None


def _of_signatories(_words: str) -> Anchor:
    """Return a line that says something which no masthead prints: who wants a draft debated."""
    return Anchor(is_labelled=True)


def _named(names: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{names})\s?[:：]\s*(?P<words>\S.*)", re.IGNORECASE | re.DOTALL)


_TOLD: Mapping[re.Pattern[str], Callable[[str], Anchor | None]] = MappingProxyType({
    _named(
        r"(?:Main |Core |Co-?\s?)?(?:sponsors?|submitters?|authors?)"
        r"|(?:Submitted|Proposed|Sponsored|Authored) by"
        r"|Sponsoring (?:countries|delegations|States)|(?:Co-?)?(?:auteurs?|parrains?)"
        r"|(?:Co)?patrocinador(?:es)?|Présenté par|Presentado por|(?:Со)?авторы"
    ): _of_sponsors,
    _named(
        r"Signator(?:y|ies)|Signatory (?:countries|States)|Second(?:ed by|ers?)|Signataires"
        r"|Signatarios|Подписавшие"
    ): _of_signatories,
    _named(
        r"Committee|Forum|Organ|Body|Council|Commission|Comité|Comisión|Foro|Комитет"
    ): _of_body,
    _named(
        r"(?:Agenda )?Topic(?: [A-Z\d]{1,2})?|(?:The )?Question(?: of)?|Issue|Re|Title"
        r"|Sujet|Thème|Tema|Tópico|Вопрос|Тема"
    ): _of_topic,
})  # fmt: skip
"""How such lines begin, and what they say."""
