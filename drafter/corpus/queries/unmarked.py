"""Which words of the corpus somebody means who types without marks: accents, hamza, ё.

A word as it was typed is meant where it stands in the corpus, so that "resolution" is English among
English texts. Those that differ from it by their marks are meant, too, where it stands nowhere, or
where they stand in so many more texts that it is a slip itself. Who types an accent means it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from drafter.core.bare import is_accented
from drafter.core.words import is_chinese

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus.answers import Filters
    from drafter.corpus.search.candidates import Candidates
    from drafter.corpus.tables.lexicon import Lexicon

_COMMONER = 10
"""Times as many texts that a word stands in with other marks as well, to be meant with them."""
_RARE = 1000
"""Times as many texts that a word stands in as it was typed, to be meant without others: in none of
a thousand "the" is French tea."""

Sets = list[tuple[str, ...]]
"""For each word that was typed those of the corpus that are meant, the same one first."""


class Reading(NamedTuple):
    """How some words may be read."""

    sets: Sets
    codes: list[str]
    """The characters of the words of each set."""
    texts: int
    """In how many texts they all stand, read so; not counted where there is no other way."""


class Unmarked:
    """Finds what is meant in the state being read."""

    def __init__(self, lexicon: Lexicon, candidates: Candidates) -> None:
        self._lexicon = lexicon
        self._candidates = candidates

    def readings(self, words: Sequence[str], filters: Filters) -> list[Reading]:
        """Return how some words may be read: each as it likely is, then all as widely as may be.

        Each word may well stand in one language as it was typed, and all of them together in
        another ("la resolution"). None where one of them stands nowhere.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        ways = [self._ways(word, filters) for word in words]
        wide = [widest for _, widest in ways]
        if not wide or not all(wide):
            return []
        narrow = [likely for likely, _ in ways]
        if narrow == wide:
            return [Reading(wide, self._codes(wide), 0)]
        return [self._counted(sets, filters) for sets in (narrow, wide)]

    def _counted(self, sets: Sets, filters: Filters) -> Reading:
        codes = self._codes(sets)
        return Reading(sets, codes, self._count(codes, filters))

    def _codes(self, sets: Sets) -> list[str]:
        return list(map(self._lexicon.code, sets))

    def _count(self, codes: Sequence[str], filters: Filters) -> int:
        return self._candidates.count_containing(codes, filters)

    def _ways(self, word: str, filters: Filters) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the words that are likely meant, and all that may be."""
        alike = self._alike(word)
        if alike[:1] != (word,) or len(alike) == 1:
            return alike, alike
        exact = (word,)
        own, everything = (self._count([one], filters) for one in self._codes([exact, alike]))
        if is_commoner(everything, own):
            return alike, alike
        return exact, exact if (everything - own) * _RARE < own else alike

    def _alike(self, word: str) -> tuple[str, ...]:
        """Return all words that may be meant, that which was typed first."""
        if is_accented(word) or is_chinese(word):
            return (word,) if self._lexicon.knows(word) else ()
        return tuple(sorted(self._lexicon.alike(word), key=lambda other: other != word))


def is_commoner(many: int, few: int) -> bool:
    """Whether a count is so much larger than another that what gives it is meant."""
    return many >= _COMMONER * few
