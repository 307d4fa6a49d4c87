"""Words of adopted texts: whether one stands in enough documents of a language.

Only a word that no dictionary knows is ever asked about, so that nothing is kept in mind: the
passage index finds the texts, the database counts their documents.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from drafter.core.words import plain_words
from drafter.corpus.agreed.texts import AgreedTexts
from drafter.corpus.tables import coding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus.agreed.passage_index import PassageIndex
    from drafter.corpus.tables.lexicon import Lexicon
    from drafter.corpus.tables.places import Places
    from drafter.corpus.tables.store import Store

_SHORTEST, _SLIPS, _MOST_NEAR = 5, 2, 24
"""Letters of a word for which near ones are sought, how far away they may be, and how many."""
_MOST_TEXTS = 64
"""Texts of a word that are looked at: those of a word that is in use are in many documents."""
_DOCUMENTS = """
SELECT count(DISTINCT occurrences.document) FROM occurrences
    JOIN facets ON facets.id = occurrences.facet
WHERE occurrences.text IN ({}) AND facets.agreed AND facets.language = ?
"""


class Vocabulary:
    """The words of the state being read."""

    def __init__(self, store: Store, lexicon: Lexicon, index: PassageIndex, places: Places) -> None:
        self._store = store
        self._lexicon = lexicon
        self._index = index
        self._places = places

    def standing(self, words: Sequence[str], language: str, least: int) -> frozenset[str]:
        """Return those words that stand in ``least`` adopted documents of a language and more.

        What hyphens and apostrophes part must stand together.

        Raises:
            DamagedError: If the passage index must be made again first.
        """
        texts = AgreedTexts(self._index, self._places, frozenset())
        return frozenset(word for word in words if self._documents(texts, word, language) >= least)

    def near(self, word: str, language: str, least: int) -> tuple[str, ...]:
        """Return such words, in small letters, that are two slips from one at most and begin so.

        Raises:
            DamagedError: If the passage index must be made again first.
        """
        small = word.casefold()
        if len(small) < _SHORTEST or not small.isalpha():
            return ()
        sizes = len(small) - _SLIPS, len(small) + _SLIPS
        known = [other for _, other in self._lexicon.beginning_so(small[0], sizes)]
        found = process.extract(
            small, known, scorer=OSA.distance, score_cutoff=_SLIPS, limit=_MOST_NEAR
        )
        near = [other for other, _, _ in found if other != small]
        standing = self.standing(near, language, least)
        return tuple(other for other in near if other in standing)

    def _documents(self, texts: AgreedTexts, word: str, language: str) -> int:
        numbers = coding.numbers(self._lexicon.code(plain_words(word))).tolist()
        if not numbers or 0 in numbers:
            return 0
        holding = texts.newest_texts(texts.stretches(numbers), _MOST_TEXTS).texts
        marks = ",".join("?" * len(holding))
        row = self._store.connection.execute(
            _DOCUMENTS.format(marks), (*holding, language)
        ).fetchone()
        return int(row[0])
