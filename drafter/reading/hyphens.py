"""Words parted at the end of a line: whether the hyphen was the word's own.

The document itself knows best: "traffick-" and "ing" are one word if "trafficking" stands
elsewhere, "anti-" and "trafficking" two if "anti-trafficking" does. Else the halves decide.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+|[^\W\d_]+")
_HYPHENS = "-\u2010\u2011"
_LAST = re.compile(rf"(?P<stem>(?:[^\W_]+[{_HYPHENS}])*[^\W_]+)(?P<hyphen>[{_HYPHENS}])$")
_FIRST = re.compile(r"[^\W\d_]+")
_SUSPENDED = ("and ", "or ", "to ", "and/or ")
"""What follows a hyphen that waits for its word: "gender- and age-sensitive"."""
_PREFIXES = frozenset(
    ["after", "all", "anti", "by", "co", "cross", "counter", "cyber", "de", "eco", "ex", "extra", "far", "follow", "front", "gender", "half", "high", "hiv", "human", "inter", "intra", "large", "life", "line", "long", "low", "macro", "mid", "micro", "mother", "mine", "money", "multi", "near", "neo", "non", "north", "off", "on", "one", "out", "over", "peace", "people", "policy", "post", "pre", "pro", "public", "quasi", "re", "rights", "second", "self", "semi", "short", "single", "small", "socio", "south", "state", "stock", "sub", "sun", "super", "ten", "third", "top", "trans", "two", "ultra", "un", "under", "up", "upper", "victim", "vis", "war", "water", "well", "whole", "win", "world", "zero", "age", "child", "client", "climate", "community", "country", "data", "evidence", "family", "field", "food", "full", "good", "health", "home", "information", "job", "knowledge", "labour", "land", "law", "loan", "new", "nuclear", "old", "open", "part", "poverty", "problem", "race", "result", "risk", "rule", "sex", "sea", "sector", "service", "skill", "small", "time", "tax", "trade", "user", "value", "violence", "women", "year"]
)
_SUFFIXES = frozenset(
    ["based", "building", "related", "oriented", "sensitive", "specific", "making", "term", "level", "led", "driven", "centred", "centered", "wide", "free", "sharing", "raising", "setting", "hiv", "aids", "up", "down", "out", "in", "off", "on", "going", "scale", "income", "range", "depth", "wing", "economic", "political", "general", "agency", "governmental", "country", "religious", "ethnic", "regional", "sectoral", "stakeholder", "cultural", "lateral", "party", "proliferation", "discrimination", "aligned", "use", "existing", "resident", "terrorism", "corruption", "personnel", "trafficking", "laundering", "friendly", "generation", "keeping", "being", "known", "established", "functioning", "to", "à", "government", "owned", "supported", "funded", "poor", "prone", "affected", "producing", "exporting", "developing", "term", "year", "old", "olds", "day", "born", "like", "proof", "resistant", "responsive", "responsible", "reliance", "reliant", "determination", "defence", "employed", "help", "financing", "financed", "called", "effective", "efficient", "intensive", "worker", "workers", "secretary", "house", "women", "chair", "president"]
)


class Hyphens:
    """Knows the words of one document, to join what the ends of its lines parted."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words = frozenset(word.casefold() for text in texts for word in _WORD.findall(text))

    def seam(self, text: str, following: str) -> tuple[int, str]:
        """Return how two lines of a paragraph meet: signs to drop from the first, what to put in."""
        if text.endswith("\u00ad"):
            return 1, ""
        if text.endswith(("–", "/")) and not text.endswith((" –", " /")):
            return 0, ""
        last, first = _LAST.search(text[-80:]), _FIRST.match(following)
        if not last or not (first or following[:1].isdigit()) or following.startswith(_SUSPENDED):
            return 0, " "
        if (
            not first
            or not first.group().islower()
            or self._is_compound(last["stem"], first.group())
        ):
            return 0, ""
        return 1, ""

    def _is_compound(self, stem: str, rest: str) -> bool:
        start, end = stem.casefold(), rest.casefold()
        simple = re.split(f"[{_HYPHENS}]", start)[-1]
        if f"{start}-{end}" in self._words:
            return True
        if f"{simple}{end}" in self._words:
            return False
        return simple in _PREFIXES or end in _SUFFIXES or not simple.isalpha()
