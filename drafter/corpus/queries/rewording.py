"""The ways in which what was typed may be read.

As it stands, with what the corpus lacks mended (``misspelling``); with its abbreviations written
out; and where a word is there, but is nearly always spelled in another way, in that way too. Each
reading is a search of its own, so that there are several only where something is to be gained.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.core.words import is_chinese, plain_words
from drafter.corpus.queries.abbreviations import written_out
from drafter.corpus.queries.spellings import other_spellings
from drafter.corpus.tables import coding

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.corpus.queries.blanks import Blanks
    from drafter.corpus.queries.misspelling import Misspelling, Reading
    from drafter.corpus.search.candidates import Candidates
    from drafter.corpus.tables.lexicon import Lexicon

_LONGEST = 1500
"""Words of a query that count; no paragraph is longer."""
_FEWEST = 2
"""Words of a query below which there is nothing to compare."""
_CLAUSE = 4
"""Characters of a Chinese clause that is enough alone."""
_WRITTEN_OUT, _SPELLED = 0.96, 0.97
"""What a reading is worth whose abbreviations are written out, or whose words are spelled anew."""
_COMMONER = 3
"""Times as many texts that another spelling is in at least."""
_KEPT = 5000
"""Words that are kept in mind."""
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
"""Signs that nobody sees: where a word may be broken, and the like."""
_BROKEN = re.compile(r"(\w+)[-\u2010\u2011]\s*[\n\u2028]\s*(\w+)")
"""A word at the end of a line that may go on in the next."""


class Rewording:
    """Reads queries by the words of the state being read."""

    def __init__(
        self, lexicon: Lexicon, candidates: Candidates, misspelling: Misspelling, blanks: Blanks
    ) -> None:
        self._lexicon = lexicon
        self._candidates = candidates
        self._misspelling = misspelling
        self._blanks = blanks
        self._usual: dict[str, str] = {}
        """The usual spelling of words, most of which is their own."""
        self._size = -1
        """Words of the lexicon when that was found."""

    def readings(self, text: str) -> list[Reading]:
        """Return how a text may be read, the likeliest first; none where it says too little.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        text = _BROKEN.sub(self._mended, _UNSEEN.sub("", text))
        half = text[-1:].isalnum()
        words = plain_words(text)[:_LONGEST]
        found = self._read(words, 1.0, half=half)
        for other in written_out(text):
            spoken = plain_words(other)[:_LONGEST]
            if self._knows(set(spoken).difference(words)):
                if not self._knows(set(words).difference(spoken)):
                    found = []
                found += self._read(spoken, _WRITTEN_OUT, half=half)
        usual = self._spelled(words)
        if usual != words:
            if not self._knows(set(words).difference(usual)):
                found = []
            found += self._read(usual, _SPELLED, half=half)
        return found

    def words(self, text: str) -> list[str]:
        """Return the words of a text that is not read in any other way; none if it says too little.

        Texts in Chinese are compared by their characters, so that slips matter less.
        """
        words = plain_words(_UNSEEN.sub("", text))[:_LONGEST]
        return words if _say_enough(words) else []

    def _read(self, words: Sequence[str], worth: float, *, half: bool) -> list[Reading]:
        if not _say_enough(words):
            return []
        reading = self._misspelling.reading(words, half=half)
        return [reading._replace(worth=worth * reading.worth)]

    def _mended(self, broken: re.Match[str]) -> str:
        """Return a word that two lines share, or two with a hyphen where it is none."""
        whole = broken[1] + broken[2]
        return whole if self._knows(plain_words(whole)) else broken[0]

    def _knows(self, words: Iterable[str]) -> bool:
        return all(map(self._lexicon.knows, words))

    def _spelled(self, words: Sequence[str]) -> list[str]:
        """Return words as they are usually spelled."""
        size = self._lexicon.size()
        if size != self._size or len(self._usual) > _KEPT:
            self._usual.clear()
            self._size = size
        alone = [self._usual.get(word) or self._usually(word) for word in words]
        return self._blanks.usual(alone)

    def _usually(self, word: str) -> str:
        known = [word, *filter(self._lexicon.knows, other_spellings(word))]
        best = word
        if len(known) > 1:
            own, *others = self._candidates.frequencies(
                [coding.number(self._lexicon.code([one])) for one in known]
            )
            most = max(others)
            if most > 0 and most >= _COMMONER * own:
                best = known[1 + others.index(most)]
        self._usual[word] = best
        return best


def _say_enough(words: Sequence[str]) -> bool:
    """Whether there is something to compare."""
    if len(words) >= _FEWEST:
        return True
    return any(is_chinese(word) and len(word) >= _CLAUSE for word in words)
