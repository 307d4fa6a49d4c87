"""Words parted at the end of a line: whether the hyphen was the word's own.

The document itself knows best: "traffick-" and "ing" are one word if "trafficking" stands
elsewhere, "anti-" and "trafficking" two if "anti-trafficking" does; then the words that resolutions
use often. The United Nations breaks words at their own hyphens only, so that without other evidence
a hyphen stays.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from drafter import resources
from drafter.core.masthead.dates import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+|[^\W\d_]+")
_HYPHENS = "-\u2010\u2011"
_LAST = re.compile(rf"(?P<stem>(?:[^\W_]+[{_HYPHENS}])*[^\W_]+)[{_HYPHENS}]$")
_FIRST = re.compile(r"[^\W\d_]+")
_LONGEST = 80
"""Letters of a line's end that are looked at."""
_MOST = 0.5
_SUSPENDED = ("and ", "or ", "to ", "and/or ")
"""What follows a hyphen that waits for its word: "gender- and age-sensitive"."""
_ENDINGS = re.compile(
    r"(?:[bcdfglmnprstvz]{0,2}(?:tion|sion|cion)(?:s|al|ally)?|[a-z]{0,3}ment(?:s|al|ally|ation)?"
    r"|[a-z]{0,3}(?:ing|ed|ity|ities|ance|ence|ancy|ency|ive|ively|ous|ously|ness|able|ible|ably"
    r"|ibly|ization|ized|izing|ary|ory|ture|tures|cial|cially|tial|tially|ical|ically|ations?"
    r"|ative)|ties|ty|ly|al|er|ers|es|ies|ble|ism|ist|ists|gencies|eration|tries|cies|ures?|tees?)"
)
"""Ends of words that are no words: what follows a hyphen that only parts a line."""
_WHOLE = frozenset(
    ("aided", "based", "bed", "being", "bring", "building", "driven", "ended", "funded", "induced",
     "keeping", "king", "led", "making", "mentioned", "old", "oriented", "owned", "raising", "red",
     "related", "saving", "setting", "sharing", "taking", "tied", "timed", "used")
)  # fmt: skip
"""Words that only look like such ends."""


class Hyphens:
    """Knows the words of one document, to join what the ends of its lines parted."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._words = frozenset(_words(texts))
        self._parts_words = self._soft_share(texts) > _MOST

    def joined(self, texts: Sequence[str]) -> str:
        """Return the lines of one paragraph as one."""
        pieces: list[str] = []
        for text in texts:
            if pieces:
                dropped, between = self.seam(pieces[-1], text)
                pieces[-1] = pieces[-1][: len(pieces[-1]) - dropped] + between
            pieces.append(text)
        return "".join(pieces)

    def seam(self, text: str, following: str) -> tuple[int, str]:
        """Return how two lines meet: signs to drop from the first, and what to put in."""
        if text.endswith("\u00ad"):
            return 1, ""
        if text.endswith(("–", "/")) and not text.endswith((" –", " /")):
            return 0, ""
        last, first = _LAST.search(text[-_LONGEST:]), _FIRST.match(following)
        if not last or not (first or following[:1].isdigit()) or following.startswith(_SUSPENDED):
            return 0, " "
        if not first or not first.group().islower() or self._is_own(last["stem"], first.group()):
            return 0, ""
        return 1, ""

    def _is_own(self, stem: str, rest: str) -> bool:
        """Whether a hyphen at the end of a line belongs to the word."""
        known = self._known(stem, rest)
        if known is not None:
            return known
        if self._parts_words or f"{stem}{rest}".casefold() in _frequent():
            return False
        end = rest.casefold()
        return end in self._words or end in _WHOLE or not _ENDINGS.fullmatch(end)

    def _known(self, stem: str, rest: str) -> bool | None:
        """Return whether the hyphen is the word's own as far as the document knows, else None."""
        start, end = stem.casefold(), rest.casefold()
        if f"{start}-{end}" in self._words or not start.isalpha():
            return True
        return False if f"{start}{end}" in self._words else None

    def _soft_share(self, texts: Sequence[str]) -> float:
        """Return which share of the lines' last hyphens the document knows to be no word's own."""
        known: list[bool] = []
        for text, following in pairwise(texts):
            last, first = _LAST.search(text[-_LONGEST:]), _FIRST.match(following)
            decided = self._known(last["stem"], first.group()) if last and first else None
            known += [decided] if decided is not None else []
        return known.count(False) / len(known) if known else 0.0


@cache
def _frequent() -> frozenset[str]:
    """Return words that resolutions use often: none of them is parted by a hyphen of its own."""
    lines = resources.path("spelling", "en-frequent.txt").read_text("utf-8").splitlines()
    return frozenset({*MONTHS, *(line for line in lines if not line.startswith("#"))})


def _words(texts: Sequence[str]) -> Iterator[str]:
    """Yield the words of some lines, without the pieces that the ends of lines leave of them."""
    parted = False
    for text in texts:
        words = [word.casefold() for word in _WORD.findall(text)]
        first = 1 if parted and _FIRST.match(text) else 0
        parted = bool(_LAST.search(text[-_LONGEST:]))
        yield from words[first : len(words) - parted if words else 0]
