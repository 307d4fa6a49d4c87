"""Agreed passages: every maximal run of words that stands in an adopted text.

For each word of a paragraph the longest run from there on that stands anywhere is looked up in
the passage index. Runs never end before those that begin earlier, so that a run lies inside no
other exactly when it ends later than the one before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from drafter.core.words import words
from drafter.corpus import coding
from drafter.corpus.agreed_texts import AgreedTexts
from drafter.corpus.answers import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.corpus.answers import Place
    from drafter.corpus.lexicon import Lexicon
    from drafter.corpus.passage_index import PassageIndex
    from drafter.corpus.places import Places


MOST_PLACES = 50
"""Places that a passage names."""


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
        found = [self._found(paragraph, max(1, min_words), texts) for paragraph in paragraphs]
        texts.look_up(text for some in found for passage in some for text in passage.texts)
        known: dict[tuple[int, int], Place] = {}
        return tuple(
            tuple(self._passage(passage, texts, known) for passage in some) for some in found
        )

    def _found(self, paragraph: str, least: int, texts: AgreedTexts) -> list[_Found]:
        found = words(paragraph)
        numbers = coding.numbers(self._lexicon.code(word.text for word in found)).tolist()
        return [
            _Found(
                found[start].start,
                found[end - 1].end,
                end - start,
                *texts.newest_texts(texts.stretches(numbers[start:end]), MOST_PLACES),
            )
            for start, end in _runs(numbers, least, texts)
        ]

    def _passage(
        self, found: _Found, texts: AgreedTexts, known: dict[tuple[int, int], Place]
    ) -> Passage:
        """Return a passage with its places; one place is one object, however often it is named."""
        places: list[Place] = []
        for occurrence in texts.newest_occurrences(found.texts, MOST_PLACES):
            key = occurrence.document, occurrence.position
            if key not in known:
                known[key] = self._places.place(occurrence)
            places.append(known[key])
        return Passage(
            start=found.start,
            end=found.end,
            words=found.words,
            places=tuple(places),
            count=found.places,
        )


def _runs(numbers: list[int], least: int, texts: AgreedTexts) -> Iterator[tuple[int, int]]:
    """Yield begin and end of every maximal run of at least ``least`` words."""
    for first, last in _known(numbers):
        stretch = _Stretch(numbers[first:last], least, texts)
        start: int | None = 0
        while start is not None:
            end = start + stretch.longest(start)
            if end - start >= least:
                yield first + start, first + end
            start = stretch.next_start(start, end)


def _known(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Yield begin and end of the stretches without words that no text has."""
    start = 0
    for index, number in enumerate([*numbers, 0]):
        if number == 0:
            if index > start:
                yield start, index
            start = index + 1


class _Stretch:
    """Words that are all in the corpus, in the bytes of each segment."""

    def __init__(self, numbers: list[int], least: int, texts: AgreedTexts) -> None:
        self._texts = texts
        self._least = least
        self._size = len(numbers)
        self._coded = [(segment.coded(numbers), segment.width) for segment in texts.segments]

    def longest(self, start: int) -> int:
        """Return how many words from ``start`` on stand together in an adopted text."""
        return max(
            (
                self._texts.longest(index, coded, start)
                for index, (coded, _) in enumerate(self._coded)
            ),
            default=0,
        )

    def next_start(self, start: int, end: int) -> int | None:
        """Return where the next run may begin after one that goes from ``start`` to ``end``.

        That run ends later and is long enough. What holds such a run holds every part of it, so
        that a part that stands nowhere rules out all begins before its own second word. None when
        there is no further run.
        """
        begin = max(start + 1, end + 1 - self._least)
        if begin + self._least == end + 1 <= self._size and self._occurs(begin, end + 1):
            return self._earliest(start + 1, begin, end + 1)
        while begin + self._least <= self._size:
            stop = begin + self._least
            earliest = self._earliest(begin, stop, stop)
            if earliest == begin:
                return begin
            begin = earliest
        return None

    def _earliest(self, low: int, high: int, end: int) -> int:
        """Return the first begin from ``low`` on of words up to ``end`` that stand together.

        They are known to do so from ``high`` on.
        """
        while low < high:
            middle = (low + high) // 2
            if self._occurs(middle, end):
                high = middle
            else:
                low = middle + 1
        return low

    def _occurs(self, start: int, end: int) -> bool:
        """Whether some words stand together in an adopted text."""
        return any(
            self._texts.longest(index, coded[: end * width], start) == end - start
            for index, (coded, width) in enumerate(self._coded)
        )
