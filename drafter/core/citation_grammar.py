"""Where running text cites resolutions by number, and whose they are.

"its resolutions 59/296 of 22 June 2005, 60/266 and 61/276" are three. Whose a resolution is say the
words before it ("Security Council resolution 1325 (2000)", "the Council, in its resolution 39/2"),
the words behind it ("resolution 25/2 of the Commission"), and the number itself: only the Security
Council puts years in brackets. "Its resolution" is the speaking organ's own. Resolutions of bodies
whose symbols do not follow from the number ("Commission on Human Rights resolution 2005/60") are
passed over.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from drafter.core import symbols
from drafter.core.masthead import bodies

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.symbols import Symbol

_NUMBER = (
    r"(?:(?:E?S-)?\d{1,4}/\d{1,3}|\d{1,4}(?=(?:\s[A-Z](?:(?:–|-|\sand\s)[A-Z])?)?\s?\())"
    r"(?:\s?[A-Z](?:(?:–|-|,?\sand\s)[A-Z](?=\W|$))?(?=[\s,.;:)]|$))?"
    r"(?:\s?\((?:(?:E?S-)?[IVXL]+|(?:19|20)\d\d)\))?(?![\w/])"
)
_DATE = r"(?:,?\s+(?:adopted\s+on|of)\s+\d{1,2}\s+[A-Z][a-z]+(?:\s+\d{4})?)?"
_WORD = re.compile(rf"\b(?P<word>[Rr]esolution)(?P<several>s?)\s+(?={_NUMBER})")
_ITEM = re.compile(rf"(?P<number>{_NUMBER})(?P<date>{_DATE})")
_NEXT = re.compile(rf"(?:,?\s+and|,|;|,?\s+as\s+well\s+as)\s+(?={_NUMBER})")
_NAMES = "|".join(re.escape(name) for name in bodies.RESOLUTIONS)
_BEFORE = re.compile(rf"\b(?P<own>(?:{_NAMES})\s+)$")
_SHORT = re.compile(r"(?:^|\b[a-z][\w’-]*,?\s+|[(“])(?P<own>(?:Assembly|Council)\s+)$")
_IN_ITS = re.compile(
    rf"\b(?P<organ>{_NAMES}|[Tt]he Assembly|[Tt]he Council),?\s+(?:in|by|through|under|adopted)"
    r"(?:\s+[^,;.]{0,40})?\s+its\s+$"
)
_FOREIGN = re.compile(r"[a-z,)]\s+(?:[A-Z][\w’-]+\s+)+$")
"""A name before "resolution" in the midst of a sentence that is no organ's."""
_BEHIND = re.compile(rf"\s+of\s+(?:the\s+)?(?:(?P<organ>{_NAMES})|[A-Z](?!\w+\s+\d{{4}}))")
_NO_SESSIONS = frozenset({bodies.ECONOMIC_AND_SOCIAL_COUNCIL, bodies.SECURITY_COUNCIL})
"""Organs that put no number of a session before the stroke."""
_BY_SESSION = re.compile(r"(?:S-)?\d{1,3}/")
_OLD = re.compile(r".*\((?:S-)?[IVXL]+\)")
_AFTER = frozenset({bodies.HUMAN_RIGHTS_COUNCIL, bodies.SECURITY_COUNCIL})
"""Organs that never numbered their sessions in Roman numerals."""
_REACH = 120
"""Letters before the word "resolution" that are looked at."""


class Cited(NamedTuple):
    """A resolution that a text cites.

    ``start`` to ``end`` are the code points of its words, from the organ's name or "resolution"
    on, of further ones of a list the number alone. ``until`` lies behind the date.
    """

    symbol: Symbol
    name: str
    """Its words in full, as they begin a sentence: "Security Council resolution 1325 (2000)"."""
    start: int
    end: int
    until: int


def cited(text: str, organ: str | None) -> Iterator[Cited]:
    """Yield the resolutions that a text cites by number; ``organ`` is the one that speaks."""
    for word in _WORD.finditer(text):
        before = text[max(0, word.start() - _REACH) : word.start()]
        named = _BEFORE.search(before) or _SHORT.search(before)
        if not named and _FOREIGN.search(before):
            continue
        start = word.start() - (len(named["own"]) if named else 0)
        stated = " ".join(named["own"].split()) if named else _said_before(before)
        yield from _listed(text, word, start, stated or "", organ)


def _said_before(before: str) -> str | None:
    """Return the organ of "the Human Rights Council, in its resolution", None without one."""
    found = _IN_ITS.search(before)
    return re.sub(r"^[Tt]he ", "", found["organ"]) if found else None


def _listed(
    text: str, word: re.Match[str], start: int, stated: str, organ: str | None
) -> Iterator[Cited]:
    """Yield the resolutions whose numbers follow the word."""
    place = word.end()
    title = text[start : word.end("word")]
    while item := _ITEM.match(text, place):
        behind = _BEHIND.match(text, item.end())
        if not behind or behind["organ"]:
            owner = behind["organ"] if behind else stated
            symbol = symbols.of_resolution(item["number"], _owner(item["number"], owner, organ))
            if symbol is not None:
                name = f"{title[:1].upper()}{title[1:]} {item['number']}"
                yield Cited(symbol, name, start, item.end("number"), item.end())
        further = _NEXT.match(text, item.end()) if word["several"] else None
        if further is None:
            return
        place = start = further.end()


def _owner(number: str, stated: str, speaking: str | None) -> str | None:
    """Return whose a number is: the organ that is stated, or the one that alone counts so."""
    if stated in bodies.RESOLUTIONS:
        return stated
    found = symbols.organ_of_number(number)
    if stated == "Council" and speaking == bodies.GENERAL_ASSEMBLY:
        return found or bodies.HUMAN_RIGHTS_COUNCIL
    of_session = speaking in _NO_SESSIONS and _BY_SESSION.match(number)
    if stated == "Assembly" or of_session or (speaking in _AFTER and _OLD.fullmatch(number)):
        return found or bodies.GENERAL_ASSEMBLY
    return found or speaking
