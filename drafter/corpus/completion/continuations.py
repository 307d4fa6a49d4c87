"""How adopted texts go on after some words: the places of a context, and the ways from there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from drafter.corpus.agreed.segments import BORDER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from drafter.corpus.agreed.texts import AgreedTexts, Stretches

_SAMPLE = 2048
"""Places of a context that are looked at; of more, as many evenly spread."""
_ROWS = 64
"""Places of one way that are followed word by word."""
_MOST_WORDS = 40
"""Words of a continuation."""
_AGREEMENT = 0.5
"""Share of the places that must agree on the next word."""
_KEPT = 0.34
"""Share of the places of a way that must be left at its end."""
_HALF_TYPED = 32
"""Words that a half typed one may become, where a context has very many places."""


class Way(NamedTuple):
    """Words that follow a context, and whether they reach the end of the paragraph."""

    numbers: tuple[int, ...]
    reaches_end: bool


class _Rows(NamedTuple):
    """Places of one way: how much each counts, the newest text there, and how each goes on."""

    weights: NDArray[np.float64]
    newest: NDArray[np.int64]
    words: NDArray[np.int64]


def ways(
    texts: AgreedTexts,
    context: Sequence[int],
    found: Stretches,
    starts: Sequence[int] | None,
    limit: int,
) -> Iterator[Way]:
    """Yield the commonest ways to go on after a context, among equals the newest first.

    ``found`` are the places of the context; ``starts`` are the words that may come next, None
    for any.
    """
    if starts is not None and found.size > _SAMPLE:
        narrowed = [texts.narrowed(found, context, [number]) for number in starts[:_HALF_TYPED]]
    else:
        narrowed = [found]
    total = sum(some.size for some in narrowed)
    if not total:
        return
    places = _Places(texts, narrowed, len(context), -(-total // _SAMPLE))
    for number in places.commonest(starts, limit):
        yield _followed(places.rows(number))


class _Places:
    """Places of a context: where they go on, and how much each counts."""

    def __init__(
        self, texts: AgreedTexts, found: Sequence[Stretches], skipped: int, every: int
    ) -> None:
        self._texts = texts
        parts = [
            self._of_segment(index, np.arange(low, high, every), skipped)
            for some in found
            for index, (low, high) in enumerate(some.bounds)
            if low < high
        ]
        self._segments, self._positions, self._next, self._weights, self._newest = (
            np.concatenate(columns) for columns in zip(*parts, strict=True)
        )

    def commonest(self, starts: Sequence[int] | None, limit: int) -> list[int]:
        """Return the words that most places go on with."""
        numbers, inverse = np.unique(self._next, return_inverse=True)
        weights = np.bincount(inverse, self._weights, numbers.size)
        newest = np.zeros(numbers.size, np.int64)
        np.maximum.at(newest, inverse, self._newest)
        allowed = (weights > 0) & (numbers != BORDER)
        if starts is not None:
            allowed &= np.isin(numbers, np.asarray(starts, np.int64))
        order = np.lexsort((-newest, -weights))
        best: list[int] = numbers[order[allowed[order]]][:limit].tolist()
        return best

    def rows(self, number: int) -> _Rows:
        """Return the places that go on with a word."""
        chosen = np.flatnonzero((self._next == number) & (self._weights > 0))
        chosen = chosen[:: max(1, -(-chosen.size // _ROWS))]
        words = np.zeros((chosen.size, _MOST_WORDS), np.int64)
        for index, segment in enumerate(self._texts.segments):
            some = self._segments[chosen] == index
            words[some] = segment.following(self._positions[chosen[some]], _MOST_WORDS)
        return _Rows(self._weights[chosen].astype(np.float64), self._newest[chosen], words)

    def _of_segment(
        self, index: int, indices: NDArray[np.int64], skipped: int
    ) -> tuple[NDArray[np.int64], ...]:
        """Return segment, next position, next word, weight and newest place of some places."""
        segment = self._texts.segments[index]
        positions = segment.positions(indices)
        ids = segment.texts[segment.members(positions)]
        positions += skipped
        return (
            np.full(positions.size, index, np.int64),
            positions,
            segment.numbers_at(positions),
            self._texts.counts[ids].astype(np.int64),
            self._texts.newest[ids],
        )


def _followed(rows: _Rows) -> Way:
    """Follow the words that most places agree on, from the first one on, which all have."""
    total = rows.weights.sum()
    words = rows.words
    column = 1
    while column < _MOST_WORDS:
        same = (words[:, column:] == words[0, column:]).all(axis=0)
        column = _MOST_WORDS if same.all() else column + int(same.argmin())
        if column == _MOST_WORDS or BORDER in words[0, :column]:
            break
        agreeing = words[:, column] == _favourite(rows, column)
        weight = rows.weights[agreeing].sum()
        if weight < _AGREEMENT * rows.weights.sum() or weight < _KEPT * total:
            break
        rows = _Rows(rows.weights[agreeing], rows.newest[agreeing], words[agreeing])
        words = rows.words
        column += 1
    found: list[int] = words[0, :column].tolist()
    reaches_end = BORDER in found
    return Way(tuple(found[: found.index(BORDER)] if reaches_end else found), reaches_end)


def _favourite(rows: _Rows, column: int) -> int:
    """Return the word with the most weight in a column, among equals the one said last.

    Where these were said in one document, it is the one that the corpus knew first.
    """
    totals: dict[int, tuple[float, int]] = {}
    values = (rows.words[:, column], rows.weights, rows.newest)
    for number, weight, newest in zip(*(some.tolist() for some in values), strict=True):
        known, last = totals.get(number, (0.0, newest))
        totals[number] = known + weight, max(last, newest)
    return max(sorted(totals), key=totals.__getitem__)
