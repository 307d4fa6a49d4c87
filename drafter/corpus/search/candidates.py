"""Which texts a query is compared with.

In a small corpus all of them, which is exact; in a large one those that share its rarest words.
Texts that the search index has not seen yet are always among them.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from drafter.corpus.answers import NO_FILTERS
from drafter.corpus.search import chinese
from drafter.corpus.search.codes import Candidate
from drafter.corpus.search.index import Reach
from drafter.corpus.tables import coding
from drafter.corpus.tables.facets import wanted_terms
from drafter.corpus.tables.portions import marks, portions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from drafter.corpus.answers import Filters
    from drafter.corpus.search.codes import Codes
    from drafter.corpus.search.index import SearchIndex
    from drafter.corpus.tables.facets import Facets
    from drafter.corpus.tables.store import Store

FEW_TEXTS = 1000
"""Up to so many texts every one is compared."""
_SAMPLE = 5000
"""Texts whose words are counted."""


class _Counts(NamedTuple):
    """In how many of some texts each word stands."""

    version: int
    texts: int
    words: Counter[str]


class Candidates:
    """Finds the texts worth comparing in the state being read.

    A corpus is small that has ``few_texts`` at most.
    """

    def __init__(
        self, store: Store, facets: Facets, index: SearchIndex, codes: Codes, few_texts: int
    ) -> None:
        self._few_texts = few_texts
        self._store = store
        self._facets = facets
        self._index = index
        self._codes = codes
        self._all: list[Candidate] = []
        self._version = -1
        self._counts = _Counts(-1, 0, Counter())
        self._sized: int | None = None
        """The version in which it was last looked whether the corpus is small."""
        self._is_small = False
        self.compares_all = False
        """Whether to compare with every text of a large corpus, for want of an index."""

    def likely(self, code: str, filters: Filters, reach: Reach) -> list[Candidate]:
        """Return the texts worth comparing with the code of a query.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        return self._compared(filters, lambda wanted: self._index.candidates(code, wanted, reach))

    def sharing_pairs(
        self, code: str, pairs: Sequence[str], filters: Filters, reach: Reach
    ) -> list[Candidate]:
        """Return the texts worth comparing with a Chinese query, by its pairs of characters.

        Those that share its rarest words are among them, which in Chinese are whole clauses.

        Raises:
            DamagedError: If the search index must be made again first.
        """

        def found(wanted: Sequence[str]) -> list[int]:
            by_pairs = self._index.sharing(pairs, wanted, reach)
            return list(dict.fromkeys((*by_pairs, *self._index.candidates(code, wanted, reach))))

        return self._compared(filters, found)

    def with_clause(self, words: Sequence[str], limit: int) -> list[int]:
        """Return texts that have all pairs of characters of some Chinese words, as far as indexed.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        if not self.are_all:
            return self._index.with_all(chinese.pairs(words), limit)
        holding = self._store.lexicon.holding(words[-1], begins=False, ends=False)
        signs = list(map(coding.character, holding))
        return [one.text for one in self.every() if any(sign in one.code for sign in signs)][:limit]

    def counts_of_pairs(self, pairs: Sequence[str]) -> list[int]:
        """Return in how many texts of a large corpus pairs of Chinese characters stand.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        return self._index.occurring(pairs)

    def containing(self, sets: Sequence[str], filters: Filters, limit: int) -> list[Candidate]:
        """Return texts that have a word of each of some sets, and perhaps others.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        return self._compared(filters, lambda wanted: self._index.containing(sets, wanted, limit))

    def all_containing(self, sets: Sequence[str], filters: Filters) -> list[Candidate]:
        """Return every text that has a word of each of some sets, and perhaps others.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        return self._compared(filters, lambda wanted: self._index.all_containing(sets, wanted))

    def count_containing(self, sets: Sequence[str], filters: Filters) -> int:
        """Return how many texts have a word of each of some sets, none of them empty.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        if not self.are_all:
            wanted = self._wanted(filters)
            return 0 if wanted is None else self._index.count_containing(sets, wanted)
        signs = [list(coding.characters(some)) for some in sets]
        having = [
            one
            for one in self.every()
            if all(any(sign in one.code for sign in some) for some in signs)
        ]
        return len(self._allowed(having, filters))

    def passing(self, test: Callable[[str], bool], filters: Filters) -> list[Candidate]:
        """Return every text whose code passes a test; each is looked at."""
        rows = self._store.connection.execute("SELECT id, code FROM texts")
        texts = ((text, coding.from_bytes(stored)) for text, stored in rows)
        return self._allowed([Candidate(*one) for one in texts if test(one[1])], filters)

    def sharing(self, code: str, limit: int) -> list[int]:
        """Return texts that share words with a code, the likeliest first, as the index knows them.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        return self._index.candidates(code, [], Reach(len(code), limit))

    def count(self) -> int:
        """Return how many texts there are, or are counted.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        return self._counted().texts if self.are_all else self._index.count()

    def frequencies(self, numbers: Sequence[int]) -> list[int]:
        """Return in how many of the texts each of some words stands, by their numbers.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        if not self.are_all:
            return self._index.frequencies(numbers)
        counts = self._counted().words
        return [counts[coding.character(number)] for number in numbers]

    @property
    def are_all(self) -> bool:
        """Whether every text is compared, so that looking further finds no more."""
        if self.compares_all:
            return True
        version, few = self._store.version(), self._few_texts
        if version != self._sized:
            (count,) = self._store.connection.execute(
                "SELECT count(*) FROM (SELECT 1 FROM texts LIMIT ?)", (few + 1,)
            ).fetchone()
            self._sized, self._is_small = version, bool(count <= few)
        return self._is_small

    def forget(self) -> None:
        """Forget what was read: a transaction failed."""
        self._version = -1
        self._counts = _Counts(-1, 0, Counter())
        self._sized = None
        self._codes.forget()

    def _compared(
        self, filters: Filters, found: Callable[[Sequence[str]], Sequence[int]]
    ) -> list[Candidate]:
        """Return every text of a small corpus; of a large one those ``found`` by the index.

        ``found`` is asked with the terms of which a text must have one; none asks nothing.
        """
        if self.are_all:
            return self._allowed(self.every(), filters)
        wanted = self._wanted(filters)
        return [] if wanted is None else self._with_unindexed(found(wanted), filters)

    def _wanted(self, filters: Filters) -> list[str] | None:
        """Return the terms to ask for, None where nothing can pass."""
        if filters == NO_FILTERS:
            return []
        allowed = self._facets.allowed(filters)
        return wanted_terms(filters, allowed) if allowed else None

    def every(self) -> list[Candidate]:
        """Return all texts with their codes."""
        version = self._store.version()
        if version != self._version:
            rows = self._store.connection.execute("SELECT id, code FROM texts")
            self._all = [Candidate(text, coding.from_bytes(code)) for text, code in rows]
            self._version = version
        return self._all

    def _counted(self) -> _Counts:
        texts = self.every()
        if self._counts.version != self._version:
            sample = texts[:: 1 + len(texts) // _SAMPLE]
            words = Counter(sign for some in sample for sign in set(some.code))
            self._counts = _Counts(self._version, len(sample), words)
        return self._counts

    def _with_unindexed(self, texts: Sequence[int], filters: Filters) -> list[Candidate]:
        unindexed = self._codes.unindexed()
        if not unindexed:
            return self._codes.of(texts)
        indexed = self._codes.of([text for text in texts if text not in unindexed])
        fresh = [Candidate(text, code) for text, code in unindexed.items() if code is not None]
        return [*indexed, *self._allowed(fresh, filters)]

    def _allowed(self, candidates: list[Candidate], filters: Filters) -> list[Candidate]:
        """Return those that occur where the filters allow it."""
        allowed = self._facets.allowed(filters)
        if allowed is None or not candidates:
            return candidates
        found: set[int] = set()
        for some in portions([candidate.text for candidate in candidates]):
            rows = self._store.connection.execute(
                f"SELECT text, facet FROM occurrences WHERE text IN ({marks(some)})",  # noqa: S608
                some,
            )
            found.update(text for text, facet in rows if facet in allowed)
        return [candidate for candidate in candidates if candidate.text in found]
