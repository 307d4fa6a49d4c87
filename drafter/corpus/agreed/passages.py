"""Agreed passages: every maximal run of words that stands in an adopted text.

For each word of all paragraphs at once the longest run from there on that stands anywhere is looked
up in the passage index. Runs never end before those that begin earlier, so that a run lies inside
no other exactly when it ends later than the one before.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from drafter.core.words import columns, count, has_chinese, plain_words
from drafter.corpus.agreed.matching import Runs
from drafter.corpus.agreed.segments import BORDER
from drafter.corpus.agreed.texts import AgreedTexts
from drafter.corpus.answers import Passage
from drafter.corpus.tables import coding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from drafter.core.words import Columns
    from drafter.corpus.agreed.passage_index import PassageIndex
    from drafter.corpus.answers import Place
    from drafter.corpus.tables.lexicon import Lexicon
    from drafter.corpus.tables.places import Places


_CHARACTERS = 2
"""Chinese characters that say as much as a word of another language."""
MOST_PLACES = 50
"""Places that a passage names."""


class _Coded(NamedTuple):
    """Paragraphs as one row of the numbers of their words."""

    numbers: NDArray[np.int64]
    begins: list[int]
    """Where each paragraph begins, and where one more would."""
    worded: list[Columns]

    def run(self, start: int, length: int) -> _Run:
        """Return a run of words where it stands in its paragraph."""
        owner = bisect_right(self.begins, start) - 1
        first = start - self.begins[owner]
        texts, starts, ends = self.worded[owner]
        end = first + length
        return _Run(owner, starts[first], ends[end - 1], texts[first:end])


class _Run(NamedTuple):
    """A run of words in the paragraph with an index, from one code point to another."""

    owner: int
    start: int
    end: int
    words: list[str]


class _Found(NamedTuple):
    """A passage before its places are looked up."""

    start: int
    end: int
    words: int
    places: int
    texts: list[int]


class Passages:
    """Finds agreed passages in the state being read."""

    def __init__(self, lexicon: Lexicon, index: PassageIndex, places: Places) -> None:
        self._lexicon = lexicon
        self._index = index
        self._places = places

    def agreed(
        self, paragraphs: Sequence[str], min_words: int, exclude: frozenset[int]
    ) -> tuple[tuple[Passage, ...], ...]:
        """Return the passages of each paragraph; places in documents of ``exclude`` do not count.

        Raises:
            DamagedError: If the passage index must be made again first.
        """
        texts = AgreedTexts(self._index, self._places, exclude)
        least = max(1, min_words)
        chinese = [at for at, text in enumerate(paragraphs) if has_chinese(text)]
        others = sorted({*range(len(paragraphs))} - {*chinese})
        found: list[list[_Found]] = [[] for _ in paragraphs]
        for rows, is_chinese in ((others, False), (chinese, True)):
            if not rows:
                continue
            coded = self._coded([paragraphs[at] for at in rows])
            runs = _runs(texts, coded.numbers, 1 if is_chinese else least)
            if is_chinese:
                runs = _long_runs(coded, runs, _CHARACTERS * least)
            for owner, passage in _found(texts, coded, runs, _characters if is_chinese else len):
                found[rows[owner]].append(passage)
        texts.look_up(text for some in found for passage in some for text in passage.texts)
        known: dict[tuple[int, int, int], Place] = {}
        return tuple(
            tuple(self._passage(passage, texts, known) for passage in some) for some in found
        )

    def _coded(self, paragraphs: Sequence[str]) -> _Coded:
        worded = [columns(paragraph) for paragraph in paragraphs]
        coded = [coding.numbers(self._lexicon.code(one.texts)) for one in worded]
        border = np.full(1, BORDER, np.uint32)
        bordered = chain.from_iterable((one, border) for one in coded)
        numbers = np.concatenate([border, *bordered]).astype(np.int64)
        begins = [1, *(1 + np.cumsum([one.size + 1 for one in coded])).tolist()]
        return _Coded(numbers, begins, worded)

    def first(self, run: str, exclude: frozenset[int]) -> Place | None:
        """Return the oldest place of a run of words, None where it has none that counts.

        Raises:
            DamagedError: If the passage index must be made again first.
        """
        texts = AgreedTexts(self._index, self._places, exclude)
        numbers = coding.numbers(self._lexicon.code(plain_words(run))).tolist()
        if not numbers or 0 in numbers:
            return None
        found = texts.oldest_occurrence(texts.stretches(numbers))
        return self._places.place(found) if found else None

    def _passage(
        self, found: _Found, texts: AgreedTexts, known: dict[tuple[int, int, int], Place]
    ) -> Passage:
        """Return a passage with its places; one place is one object, however often it is named."""
        newest = texts.newest_occurrences(found.texts, MOST_PLACES)
        for occurrence in newest:
            if occurrence.age not in known:
                known[occurrence.age] = self._places.place(occurrence)
        return Passage(
            start=found.start,
            end=found.end,
            words=found.words,
            places=tuple([known[occurrence.age] for occurrence in newest]),
            count=found.places,
        )


def _found(
    texts: AgreedTexts, coded: _Coded, runs: Runs, size: Callable[[Sequence[str]], int]
) -> Iterator[tuple[int, _Found]]:
    """Yield what runs are, each with the index of its paragraph; ``size`` says how long one is."""
    all_holders = texts.holders(coded.numbers, runs, MOST_PLACES)
    starts: list[int] = runs.starts.tolist()
    lengths: list[int] = runs.lengths.tolist()
    for start, length, holders in zip(starts, lengths, all_holders, strict=True):
        run = coded.run(start, length)
        yield run.owner, _Found(run.start, run.end, size(run.words), *holders)


def _long_runs(coded: _Coded, runs: Runs, least: int) -> Runs:
    """Return the runs of so many characters at least: words of Chinese are whole clauses."""
    pairs = zip(runs.starts.tolist(), runs.lengths.tolist(), strict=True)
    sizes = [_characters(coded.run(*pair).words) for pair in pairs]
    chosen = np.asarray(sizes, np.int64) >= least
    return Runs(runs.starts[chosen], runs.lengths[chosen])


def _characters(run: Sequence[str]) -> int:
    """Return how long a run of words of Chinese is."""
    return sum(map(count, run))


def _runs(texts: AgreedTexts, numbers: NDArray[np.int64], least: int) -> Runs:
    """Return every maximal run that is long enough.

    No run goes on over words that no text has, or over the end of a paragraph.
    """
    stops = np.flatnonzero(numbers == BORDER)
    places = np.arange(numbers.size)
    room = stops[np.searchsorted(stops, places)] - places
    here = np.flatnonzero(room >= least)
    lengths = texts.longest(numbers, Runs(here, room[here]), least)
    ends = here + lengths
    before = np.maximum.accumulate(np.concatenate([[0], ends]))[:-1]
    chosen = (lengths >= least) & (ends > before)
    return Runs(here[chosen], lengths[chosen])
