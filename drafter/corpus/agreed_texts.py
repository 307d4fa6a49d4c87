"""The adopted texts of one question: what they share with some words, and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from drafter.corpus.facets import AGREED_PARTS
from drafter.corpus.standing import standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from drafter.corpus.passage_index import PassageIndex
    from drafter.corpus.places import Occurrence, Places
    from drafter.corpus.segments import Segment

_STEP = 64
"""Words that are compared at once."""
_UNSURE = np.iinfo(np.int64).max
"""The newest place of a text of which some do not count: it must be looked at."""


class Stretches(NamedTuple):
    """All places of some words: a stretch of the order of each segment."""

    bounds: tuple[tuple[int, int], ...]

    @property
    def size(self) -> int:
        """How many places there are, those in texts that do not count among them."""
        return sum(high - low for low, high in self.bounds)


class AgreedTexts:
    """The segments of the passage index, without what a question leaves out.

    ``exclude`` are documents whose places do not count.
    """

    def __init__(self, index: PassageIndex, places: Places, exclude: frozenset[int]) -> None:
        self.segments = index.segments()
        self._places = places
        self._exclude = exclude
        self.counts = index.tallies.counts
        self.newest = index.tallies.newest
        if exclude:
            self._leave_out(places.agreed_counts(exclude))
        self._live = [self._living(segment) for segment in self.segments]
        self._occurrences: dict[int, list[Occurrence]] = {}

    def begins(self, paragraphs: Sequence[NDArray[np.uint32]], least: int) -> list[list[int]]:
        """Return for each paragraph the words from which on ``least`` words stand together.

        Texts that do not count are not left out.
        """
        lengths = [paragraph.size for paragraph in paragraphs]
        numbers = np.concatenate([*paragraphs, np.zeros(least, np.uint32)]).astype(np.int64)
        rows = np.lib.stride_tricks.sliding_window_view(numbers, least)[: sum(lengths)]
        ends = np.repeat(np.cumsum(lengths), lengths)
        here = np.flatnonzero((rows != 0).all(axis=1) & (np.arange(ends.size) + least <= ends))
        found = np.zeros(ends.size, bool)
        if least == 1:  # a single word is looked up as fast by itself
            found[here] = True
        for segment in self.segments if least > 1 else ():
            missing = here[~found[here]]
            found[missing] = standing(segment, rows[missing])
        parts = np.split(found, np.cumsum(lengths)[:-1]) if lengths else []
        return [np.flatnonzero(part).tolist() for part in parts]

    def longest(self, segment_index: int, coded: bytes, start: int) -> int:
        """Return how many of some words, from one on, stand together in a segment."""
        segment, live = self.segments[segment_index], self._live[segment_index]
        width = segment.width
        begin, size = start * width, _STEP * width
        while True:
            part = coded[begin : begin + size]
            at, low, high = segment.lower(part)
            found = max(
                self._shared(segment, live, part, range(at - 1, low - 1, -1)),
                self._shared(segment, live, part, range(at, high)),
            )
            if found * width < len(part) or begin + size >= len(coded):
                return found
            size *= 4

    def occurs(self, segment_index: int, part: bytes) -> bool:
        """Whether some words stand together in a segment, in a text that counts."""
        segment, live = self.segments[segment_index], self._live[segment_index]
        at, _, high = segment.lower(part)
        for index in range(at, high):
            position = segment.position(index)
            if segment.at(position, len(part)) != part:
                return False
            if live is None or live[segment.member(position)]:
                return True
        return False

    def stretches(self, numbers: Sequence[int]) -> Stretches:
        """Return all places of some words."""
        return Stretches(
            tuple(segment.stretch(segment.coded(numbers)) for segment in self.segments)
        )

    def narrowed(
        self, found: Stretches, numbers: Sequence[int], further: Sequence[int]
    ) -> Stretches:
        """Return those of the places of some words where others follow."""
        return Stretches(
            tuple(
                segment.stretch(segment.coded([*numbers, *further]), bounds)
                if bounds[0] < bounds[1]
                else bounds
                for segment, bounds in zip(self.segments, found.bounds, strict=True)
            )
        )

    def count(self, found: Stretches) -> int:
        """Return how many of some places count."""
        return int(self.counts[self._holding(found)].sum())

    def newest_texts(self, found: Stretches, most: int) -> tuple[int, list[int]]:
        """Return how many of some places count, and the texts with the ``most`` newest of them."""
        texts = self._holding(found)
        count = int(self.counts[texts].sum())
        newest = self.newest[texts]
        needed = most + int((newest == _UNSURE).sum())
        if texts.size > needed:
            texts = texts[np.argpartition(-newest, needed)[:needed]]
        return count, texts.tolist()

    def oldest_occurrence(self, found: Stretches) -> Occurrence | None:
        """Return the oldest of some places; looks at all of them."""
        texts = self._holding(found).tolist()
        self.look_up(texts)
        all_ = (occurrence for text in texts for occurrence in self._occurrences[text])
        return min(all_, key=_age, default=None)

    def newest_occurrences(self, texts: Sequence[int], most: int) -> list[Occurrence]:
        """Return the newest of the places of some texts, newest first."""
        self.look_up(texts)
        found = [occurrence for text in texts for occurrence in self._occurrences[text]]
        found.sort(key=_age, reverse=True)
        return found[:most]

    def look_up(self, texts: Iterable[int]) -> None:
        """Look up the places of some texts at once, so that asking for them costs no more."""
        missing = [text for text in dict.fromkeys(texts) if text not in self._occurrences]
        if not missing:
            return
        for text, rows in self._places.of_texts(missing, None).items():
            self._occurrences[text] = [
                row
                for row in rows
                if row.is_adopted and row.part in AGREED_PARTS and row.document not in self._exclude
            ]

    def _holding(self, found: Stretches) -> NDArray[np.int64]:
        """Return the texts that some places lie in, each once, as far as they count."""
        parts = [
            segment.texts[np.unique(segment.members(segment.order[low:high]))]
            for segment, (low, high) in zip(self.segments, found.bounds, strict=True)
            if low < high
        ]
        texts = np.concatenate(parts) if parts else np.zeros(0, np.int64)
        return texts[self.counts[texts] > 0]

    def _shared(
        self, segment: Segment, live: NDArray[np.bool_] | None, part: bytes, indices: range
    ) -> int:
        """Return how many words the first text that counts shares, going along some indices."""
        for index in indices:
            position = segment.position(index)
            shared: int = _common(segment.at(position, len(part)), part) // segment.width
            if not shared or live is None or live[segment.member(position)]:
                return shared
        return 0

    def _living(self, segment: Segment) -> NDArray[np.bool_] | None:
        """Return which texts of a segment count, None for all."""
        live = self.counts[segment.texts] > 0
        return None if live.all() else live

    def _leave_out(self, counts: dict[int, int]) -> None:
        """Take the places of excluded documents away."""
        texts = np.fromiter(counts, np.int64, len(counts))
        self.counts = self.counts.copy()
        self.counts[texts] -= np.fromiter(counts.values(), np.int32, len(counts))
        self.newest = self.newest.copy()
        self.newest[texts] = _UNSURE


def _age(occurrence: Occurrence) -> tuple[int, int, int]:
    return occurrence.age


def _common(first: bytes, second: bytes) -> int:
    """Return how many bytes two strings share from the beginning on."""
    if len(first) < len(second):
        second = second[: len(first)]
    differing = int.from_bytes(first, "big") ^ int.from_bytes(second, "big")
    return len(second) - (differing.bit_length() + 7) // 8
