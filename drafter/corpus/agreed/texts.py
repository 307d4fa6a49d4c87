"""The adopted texts of one question: what they share with some words, and where they stand."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from drafter.corpus.agreed.matching import Where, longest, stretches
from drafter.corpus.agreed.passage_index import living

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from drafter.corpus.agreed.matching import Runs
    from drafter.corpus.agreed.passage_index import PassageIndex
    from drafter.corpus.agreed.segments import Segment
    from drafter.corpus.tables.places import Occurrence, Places

    Indices = NDArray[np.int64]

_AT_ONCE = 1 << 16
"""Places that are looked at together: what larger arrays leave behind stays with the process."""
_AGE = attrgetter("age")
_UNSURE = np.iinfo(np.int64).max
"""The newest place of a text of which some do not count: it must be looked at."""


class Stretches(NamedTuple):
    """All places of some words: a stretch of the order of each segment."""

    bounds: tuple[tuple[int, int], ...]

    @property
    def size(self) -> int:
        """How many places there are, those in texts that do not count among them."""
        return sum(high - low for low, high in self.bounds)


class Holders(NamedTuple):
    """In how many places a run stands, and the texts with the newest of them."""

    places: int
    texts: list[int]


class Newest(NamedTuple):
    """Of some places: how many count, and the newest of them, the newest first."""

    places: int
    texts: list[int]
    words: list[int]
    """The word of each text with which the first of the places in it begins; -1 for its border."""


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
        self._live = index.live()
        if exclude:
            self._leave_out(places.agreed_counts(exclude))
            self._live = [living(segment, self.counts) for segment in self.segments]
        self._occurrences: dict[int, list[Occurrence]] = {}

    def longest(self, words: Indices, room: Runs, least: int) -> Indices:
        """Return how many words stand together in a text that counts, from some words on.

        ``room`` says from which on, and how many at most; fewer than ``least`` may be 0.
        """
        found = np.zeros(room.starts.size, np.int64)
        for segment, live in zip(self.segments, self._live, strict=True):
            found = np.maximum(found, longest(Where(segment, live, least), words, room))
        return found

    def holders(self, words: Indices, runs: Runs, most: int) -> list[Holders]:
        """Return for each run in how many places it stands, and the texts with the newest."""
        if not runs.starts.size:
            return []
        found = [stretches(segment, words, runs) for segment in self.segments]
        sizes = sum((high - low for low, high in found), np.zeros(runs.starts.size, np.int64))
        groups = np.cumsum(sizes) // _AT_ONCE
        some = np.split(np.arange(sizes.size), np.flatnonzero(np.diff(groups)) + 1)
        return [
            holders
            for rows in some
            for holders in self._holders([(low[rows], high[rows]) for low, high in found], most)
        ]

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
        texts, _ = self._holding(found)
        return int(self.counts[texts].sum())

    def newest_texts(self, found: Stretches, most: int) -> Newest:
        """Return how many of some places count, and the texts with the ``most`` newest of them."""
        texts, words = self._holding(found)
        newest = self.newest[texts]
        needed = most + int((newest == _UNSURE).sum())
        order = np.arange(texts.size)
        if texts.size > needed:
            order = np.argpartition(-newest, needed)[:needed]
        order = order[np.argsort(-newest[order])]
        return Newest(int(self.counts[texts].sum()), texts[order].tolist(), words[order].tolist())

    def oldest_occurrence(self, found: Stretches) -> Occurrence | None:
        """Return the oldest of some places; looks at all of them."""
        held, _ = self._holding(found)
        texts: list[int] = held.tolist()
        self.look_up(texts)
        all_ = (occurrence for text in texts for occurrence in self._occurrences[text])
        return min(all_, key=_AGE, default=None)

    def newest_occurrences(self, texts: Sequence[int], most: int) -> list[Occurrence]:
        """Return the newest of the places of some texts, newest first."""
        self.look_up(texts)
        found = [occurrence for text in texts for occurrence in self._occurrences[text]]
        if len(texts) > 1:
            found.sort(key=_AGE, reverse=True)
        return found[:most]

    def look_up(self, texts: Iterable[int]) -> None:
        """Look up the places of some texts at once, so that asking for them costs no more."""
        missing = [text for text in dict.fromkeys(texts) if text not in self._occurrences]
        if not missing:
            return
        found = self._places.agreed(missing, self._exclude)
        for occurrences in found.values():
            occurrences.sort(key=_AGE, reverse=True)
        self._occurrences |= found

    def _holders(self, found: Sequence[tuple[Indices, Indices]], most: int) -> list[Holders]:
        """Return the holders of runs by their stretches of each segment."""
        parts = [
            _members(segment, low, high)
            for segment, (low, high) in zip(self.segments, found, strict=True)
        ]
        runs, texts = (np.concatenate(columns) for columns in zip(*parts, strict=True))
        count = found[0][0].size
        counts = self.counts[texts]
        runs, texts, counts = runs[counts > 0], texts[counts > 0], counts[counts > 0]
        newest = self.newest[texts]
        order = np.lexsort((-newest, runs))
        ends = np.cumsum(np.bincount(runs, minlength=count))
        unsure = np.bincount(runs[newest == _UNSURE], minlength=count)
        lasts = np.minimum(ends, np.concatenate([[0], ends[:-1]]) + most + unsure)
        texts_in_order: list[int] = texts[order].tolist()
        return [
            Holders(places, texts_in_order[first:last])
            for places, first, last in zip(
                np.bincount(runs, counts, count).astype(np.int64).tolist(),
                [0, *ends[:-1].tolist()],
                lasts.tolist(),
                strict=True,
            )
        ]

    def _holding(self, found: Stretches) -> tuple[Indices, Indices]:
        """Return the texts that some places lie in, each once, as far as they count.

        With each comes the word of it with which the first of these places begins.
        """
        parts = [
            _first_places(segment, low, high)
            for segment, (low, high) in zip(self.segments, found.bounds, strict=True)
            if low < high
        ]
        if not parts:
            return np.zeros(0, np.int64), np.zeros(0, np.int64)
        texts, words = (np.concatenate(columns) for columns in zip(*parts, strict=True))
        count = self.counts[texts] > 0
        return texts[count], words[count]

    def _leave_out(self, counts: dict[int, int]) -> None:
        """Take the places of excluded documents away."""
        texts = np.fromiter(counts, np.int64, len(counts))
        self.counts = self.counts.copy()
        self.counts[texts] -= np.fromiter(counts.values(), np.int32, len(counts))
        self.newest = self.newest.copy()
        self.newest[texts] = _UNSURE


def _first_places(segment: Segment, low: int, high: int) -> tuple[Indices, Indices]:
    """Return the texts that a stretch of a segment's order lies in, and its first word in each."""
    positions = np.sort(segment.positions(slice(low, high)))
    members = segment.members(positions)
    is_first = np.ones(members.size, np.bool_)
    np.not_equal(members[1:], members[:-1], out=is_first[1:])
    members = members[is_first]
    return segment.texts[members], positions[is_first] - segment.starts[members] - 1


def _members(segment: Segment, low: Indices, high: Indices) -> tuple[Indices, Indices]:
    """Return the texts that stretches of a segment's order lie in, each once for each stretch."""
    sizes = high - low
    runs = np.repeat(np.arange(sizes.size), sizes)
    indices = np.arange(runs.size) + np.repeat(low - np.cumsum(sizes) + sizes, sizes)
    members = segment.members(segment.positions(indices))
    found = np.unique(runs * segment.texts.size + members)
    runs, members = np.divmod(found, max(1, segment.texts.size))
    return runs, segment.texts[members]
