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
        reached = first
        stretch = _Stretch(numbers[first:last], texts)
        for start in range(first, last):
            if reached == last or start + least > last:
                break
            end = start + stretch.longest(start - first)
            if end > reached and end - start >= least:
                yield start, end
            reached = max(reached, end)


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

    def __init__(self, numbers: list[int], texts: AgreedTexts) -> None:
        self._texts = texts
        self._coded = [segment.coded(numbers) for segment in texts.segments]

    def longest(self, start: int) -> int:
        """Return how many words from ``start`` on stand together in an adopted text."""
        return max(
            (self._texts.longest(index, coded, start) for index, coded in enumerate(self._coded)),
            default=0,
        )
