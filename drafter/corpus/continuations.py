"""How adopted texts go on after some words: the places of a context, and the ways from there."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from drafter.corpus.segments import BORDER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from drafter.corpus.agreed_texts import AgreedTexts

_SAMPLE = 4096
"""Places of a context that are looked at; of more, as many evenly spread."""
_ROWS = 48
"""Places of one way that are followed word by word."""
_MOST_WORDS = 40
"""Words of a continuation."""
_AGREEMENT = 0.5
"""Share of the places that must agree on the next word."""
_KEPT = 0.34
"""Share of the places of a way that must be left at its end."""
_HALF_TYPED = 64
"""Words that a half typed one may become, where a context has very many places."""


class Way(NamedTuple):
    """Words that follow a context, and whether they reach the end of the paragraph."""

    numbers: tuple[int, ...]
    reaches_end: bool


class _Stretches(NamedTuple):
    """Stretches of the suffix array of a segment: all places of a context."""

    segment: int
    bounds: list[tuple[int, int]]


def ways(
    texts: AgreedTexts, context: Sequence[int], starts: Sequence[int] | None, limit: int
) -> list[Way]:
    """Return the commonest ways to go on after a context, among equals the newest first.

    ``starts`` are the words that may come next, None for any.
    """
    stretches = _stretches(texts, context, starts)
    total = sum(high - low for found in stretches for low, high in found.bounds)
    if not total:
        return []
    places = [
        _Places.sampled(texts, found, len(context), -(-total // _SAMPLE)) for found in stretches
    ]
    weights: dict[int, tuple[int, int]] = {}
    for some in places:
        for number, weight, newest in some.next_words(starts):
            count, date = weights.get(number, (0, 0))
            weights[number] = (count + weight, max(date, newest))
    weights.pop(BORDER, None)
    best = sorted(weights, key=lambda number: weights[number], reverse=True)[:limit]
    return [_followed([row for some in places for row in some.rows(number)]) for number in best]


class _Places:
    """Places of a context in one segment: where they go on, and how much each counts."""

    def __init__(
        self, texts: AgreedTexts, segment: int, indices: NDArray[np.int64], skipped: int
    ) -> None:
        self._segment = texts.segments[segment]
        positions = self._segment.order[indices].astype(np.int64)
        ids = self._segment.texts[self._segment.members(positions)]
        weights = texts.counts[ids]
        counts = weights > 0
        self._positions = positions[counts] + skipped
        self._weights = weights[counts]
        self._newest = texts.newest[ids[counts]]
        self._next = self._segment.numbers_at(self._positions)

    @classmethod
    def sampled(
        cls, texts: AgreedTexts, stretches: _Stretches, skipped: int, every: int
    ) -> _Places:
        """Take every n-th place of some stretches."""
        parts = [np.arange(low, high, every) for low, high in stretches.bounds]
        indices = np.concatenate(parts) if parts else np.zeros(0, np.int64)
        return cls(texts, stretches.segment, indices, skipped)

    def next_words(self, starts: Sequence[int] | None) -> list[tuple[int, int, int]]:
        """Return each next word with its weight and its newest place."""
        if starts is not None:
            chosen = np.isin(self._next, np.asarray(starts, np.int64))
            self._positions, self._next = self._positions[chosen], self._next[chosen]
            self._weights, self._newest = self._weights[chosen], self._newest[chosen]
        numbers, inverse = np.unique(self._next, return_inverse=True)
        weights = np.bincount(inverse, self._weights, numbers.size).astype(np.int64)
        newest = np.zeros(numbers.size, np.int64)
        np.maximum.at(newest, inverse, self._newest)
        return list(zip(numbers.tolist(), weights.tolist(), newest.tolist(), strict=True))

    def rows(self, number: int) -> list[tuple[int, list[int]]]:
        """Return the weights and the words of places that go on with a word."""
        chosen = np.flatnonzero(self._next == number)
        chosen = chosen[:: max(1, -(-chosen.size // _ROWS))]
        return [
            (
                int(self._weights[index]),
                self._segment.numbers(int(self._positions[index]), _MOST_WORDS),
            )
            for index in chosen.tolist()
        ]


def _stretches(
    texts: AgreedTexts, context: Sequence[int], starts: Sequence[int] | None
) -> list[_Stretches]:
    found: list[_Stretches] = []
    for index, segment in enumerate(texts.segments):
        low, high = segment.stretch(segment.coded(context))
        bounds = [(low, high)]
        if starts is not None and high - low > _SAMPLE:
            bounds = [
                segment.stretch(segment.coded([*context, number]), low, high)
                for number in starts[:_HALF_TYPED]
            ]
        bounds = [(low, high) for low, high in bounds if low < high]
        if bounds:
            found.append(_Stretches(index, bounds))
    return found


def _followed(rows: list[tuple[int, list[int]]]) -> Way:
    """Follow the words that most places agree on."""
    total = sum(weight for weight, _ in rows)
    found: list[int] = []
    for column in range(_MOST_WORDS):
        votes: Counter[int] = Counter()
        for weight, numbers in rows:
            votes[numbers[column] if column < len(numbers) else BORDER] += weight
        number, weight = votes.most_common(1)[0]
        if weight < _AGREEMENT * votes.total() or weight < _KEPT * total:
            break
        if number == BORDER:
            return Way(tuple(found), reaches_end=True)
        found.append(number)
        rows = [row for row in rows if row[1][column : column + 1] == [number]]
    return Way(tuple(found), reaches_end=False)
