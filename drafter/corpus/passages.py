"""Agreed passages: every maximal run of words that stands in an adopted text.

For each word of a paragraph the longest run from there on that stands anywhere is looked up in
the passage index. Runs never end before those that begin earlier, so that a run lies inside no
other exactly when it ends later than the one before.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.words import plain_words, words
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
        worded = [words(paragraph) for paragraph in paragraphs]
        numbers = [
            coding.numbers(self._lexicon.code(word.text for word in some)) for some in worded
        ]
        least = max(1, min_words)
        begins = texts.begins(numbers, least)
        found = [
            [
                _Found(
                    some[start].start,
                    some[end - 1].end,
                    end - start,
                    *texts.newest_texts(texts.stretches(coded[start:end].tolist()), MOST_PLACES),
                )
                for start, end in _runs(_Paragraph(coded.tolist(), may_begin, least, texts))
            ]
            for some, coded, may_begin in zip(worded, numbers, begins, strict=True)
        ]
        texts.look_up(text for some in found for passage in some for text in passage.texts)
        known: dict[tuple[int, int], Place] = {}
        return tuple(
            tuple(self._passage(passage, texts, known) for passage in some) for some in found
        )

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


def _runs(paragraph: _Paragraph) -> Iterator[tuple[int, int]]:
    """Yield begin and end of every maximal run that is long enough."""
    start = paragraph.next_begin(0)
    while start is not None:
        end = start + paragraph.longest(start)
        if end - start >= paragraph.least:
            yield start, end
        start = paragraph.next_start(start, end)


class _Paragraph:
    """The words of a paragraph, in the bytes of each segment.

    ``begins`` are the words, in order, from which on ``least`` words stand together in a segment,
    perhaps in a text that does not count.
    """

    def __init__(
        self, numbers: list[int], begins: list[int], least: int, texts: AgreedTexts
    ) -> None:
        self.least = least
        self._begins = begins
        self._texts = texts
        self._stops = [index for index, number in enumerate([*numbers, 0]) if not number]
        """Words that no text has, and the end: no run goes on there."""
        coded = [segment.coded(numbers) for segment in texts.segments] if begins else []
        widths = [segment.width for segment in texts.segments]
        self._coded = list(zip(coded, widths, strict=False))

    def next_begin(self, start: int) -> int | None:
        """Return the first word from ``start`` on where a run may begin, None for none."""
        at = bisect_left(self._begins, start)
        return self._begins[at] if at < len(self._begins) else None

    def longest(self, start: int) -> int:
        """Return how many words from ``start`` on stand together in an adopted text."""
        stop = self._stop(start)
        return max(
            (
                self._texts.longest(index, coded[: stop * width], start)
                for index, (coded, width) in enumerate(self._coded)
            ),
            default=0,
        )

    def next_start(self, start: int, end: int) -> int | None:
        """Return where the next run may begin after one that goes from ``start`` to ``end``.

        That run ends later. Of those that go one word further, the first begin is sought by halves:
        what stands together does so from any later begin on.
        """
        begin = max(start + 1, end + 1 - self.least)
        if (
            begin > start + 1
            and end < self._stop(start)
            and self.next_begin(begin) == begin
            and self._occurs(begin, end + 1)
        ):
            low, high = start + 1, begin
            while low < high:
                middle = (low + high) // 2
                if self._occurs(middle, end + 1):
                    high = middle
                else:
                    low = middle + 1
            return low
        return self.next_begin(begin)

    def _stop(self, start: int) -> int:
        """Return where no run that begins at ``start`` goes on."""
        return self._stops[bisect_left(self._stops, start)]

    def _occurs(self, start: int, end: int) -> bool:
        """Whether some words stand together in an adopted text."""
        return any(
            self._texts.occurs(index, coded[start * width : end * width])
            for index, (coded, width) in enumerate(self._coded)
        )
