"""Blanks that are missing between two words, or that tear one apart.

Who pastes from a PDF file gets "the em powerment of allwomen"; who types writes "counterterrorism"
where others write "counter-terrorism". Signs between words are none to the corpus, so that a hyphen
is a blank.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.corpus.tables import coding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus.search.candidates import Candidates
    from drafter.corpus.tables.lexicon import Lexicon

_APART = (
    "anti", "counter", "cross", "decision", "micro", "multi", "non", "policy", "post", "self",
    "socio", "well",
)  # fmt: skip
"""Prefixes that most words have with a hyphen, though some write one word."""
_PREFIXES = frozenset((*_APART, "co", "inter", "pre", "re", "sub", "trans", "under"))
"""What some write with a hyphen, though most words with it are one."""
_SHORTEST, _PART = 5, 2
"""Letters of a word that may be two, and of each of those."""
_COMMONER = 3
"""Times as many texts that the usual form is in at least."""
_LESS = 3
"""The same for one word of two: these are in texts apart from each other, too."""

_KEPT = 5000
"""Words that are kept in mind."""


class Blanks:
    """Mends blanks by the words of the state being read."""

    def __init__(self, lexicon: Lexicon, candidates: Candidates) -> None:
        self._lexicon = lexicon
        self._candidates = candidates
        self._parts: dict[str, tuple[str, ...]] = {}
        self._size = -1
        """Words of the lexicon when that was found."""

    def joined(self, words: Sequence[str]) -> list[str]:
        """Return words with those brought together that are none apart, and one together."""
        found = list(words)
        at = 0
        while at + 1 < len(found):
            first, second = found[at : at + 2]
            if self._is_torn(first, second):
                found[at : at + 2] = [first + second]
            else:
                at += 1
        return found

    def parted(self, word: str) -> tuple[str, str] | None:
        """Return the two words that one the corpus lacks may be, None without any.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        if len(word) < _SHORTEST or not word.isalpha():
            return None
        ways = [
            (word[:at], word[at:])
            for at in range(_PART, len(word) - _PART + 1)
            if self._lexicon.knows(word[:at]) and self._lexicon.knows(word[at:])
        ]
        return max(ways, key=lambda way: min(self._counts(way)), default=None)

    def usual(self, words: Sequence[str]) -> list[str]:
        """Return words with prefixes written as they usually are: apart, or in one word.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        size = self._lexicon.size()
        if size != self._size or len(self._parts) > _KEPT:
            self._parts.clear()
            self._size = size
        found: list[str] = []
        for word in words:
            if found and found[-1] in _PREFIXES and self._is_usually_one(found[-1], word):
                found[-1] += word
            else:
                found += self._usual_parts(word)
        return found

    def _is_torn(self, first: str, second: str) -> bool:
        knows = self._lexicon.knows
        return (
            (first + second).isalpha()
            and not (knows(first) and knows(second))
            and knows(first + second)
        )

    def _is_usually_one(self, prefix: str, rest: str) -> bool:
        if not rest.isalpha() or not self._lexicon.knows(prefix + rest):
            return False
        together, *apart = self._counts((prefix + rest, prefix, rest))
        return together * _LESS >= min(apart)

    def _usual_parts(self, word: str) -> tuple[str, ...]:
        if word not in self._parts:
            self._parts[word] = (word,)
            for prefix in _APART:
                rest = word.removeprefix(prefix)
                if rest != word and len(rest) > _PART and self._lexicon.knows(rest):
                    together, *apart = self._counts((word, prefix, rest))
                    if min(apart) >= max(1, _COMMONER * together):
                        self._parts[word] = (prefix, rest)
        return self._parts[word]

    def _counts(self, words: Sequence[str]) -> list[int]:
        """Return in how many texts each of some words stands."""
        known = [word for word in words if self._lexicon.knows(word)]
        numbers = [coding.number(self._lexicon.code([word])) for word in known]
        counts = dict(zip(known, self._candidates.frequencies(numbers), strict=True))
        return [counts.get(word, 0) for word in words]
