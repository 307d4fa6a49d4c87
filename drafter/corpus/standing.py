"""Which of many short runs of words stand in a segment: all looked up at once.

A draft has a run from each of its words on. Looked up one by one most of the time goes into the
steps of Python; here each step of the search is one step for all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from drafter.corpus.segments import Segment

    Indices = NDArray[np.int64]
    Flags = NDArray[np.bool_]


def standing(segment: Segment, runs: NDArray[np.int64]) -> Flags:
    """Return which runs of words (rows, of two words at least) stand anywhere in a segment."""
    found = np.zeros(len(runs), bool)
    chosen, low, high = segment.stretches_of(runs[:, 0])
    words = runs[chosen]
    low, end = _narrowed(segment, words, low, high)
    low = _bisected(low, end, lambda rows, at: _less(segment, at, words[rows]))
    inside = np.flatnonzero(low < high)
    found[chosen[inside]] = _equal(segment, low[inside], words[inside])
    return found


def _narrowed(
    segment: Segment, words: NDArray[np.int64], low: Indices, high: Indices
) -> tuple[Indices, Indices]:
    """Return narrower bounds for each run, by what is written down of some places."""
    every, marks = segment.every, segment.marks
    first, last = -(-low // every), -(-high // every)
    third = words[:, 2] if words.shape[1] > 2 else np.zeros(len(words), np.int64)  # noqa: PLR2004 - the third word
    least = segment.mark(words[:, 1], third)
    most = least if words.shape[1] > 2 else segment.mark(words[:, 1] + 1, third) - 1  # noqa: PLR2004 - the third word
    begin = _bisected(first, last, lambda rows, at: marks[at] < least[rows])
    end = _bisected(begin, last, lambda rows, at: marks[at] <= most[rows])
    return np.maximum(low, (begin - 1) * every + 1), np.minimum(high, end * every)


def _bisected(
    low: Indices, high: Indices, is_before: Callable[[Indices, Indices], Flags]
) -> Indices:
    """Return for each row the first index between its bounds that is not before what is sought.

    ``is_before`` says of some rows whether an index of each is.
    """
    low, high = low.copy(), high.copy()
    rows = np.flatnonzero(low < high)
    while rows.size:
        middle = (low[rows] + high[rows]) // 2
        before = is_before(rows, middle)
        low[rows[before]] = middle[before] + 1
        high[rows[~before]] = middle[~before]
        rows = rows[low[rows] < high[rows]]
    return low


def _less(segment: Segment, at: Indices, words: NDArray[np.int64]) -> Flags:
    """Return which places, by their index in the order, come before the words of a row."""
    positions = segment.order[at].astype(np.int64)
    less = np.zeros(len(words), bool)
    open_rows = np.arange(len(words))
    for column in range(1, words.shape[1]):
        there = segment.numbers_at(positions[open_rows] + column)
        here = words[open_rows, column]
        less[open_rows[there < here]] = True
        open_rows = open_rows[there == here]
        if not open_rows.size:
            break
    return less


def _equal(segment: Segment, at: Indices, words: NDArray[np.int64]) -> Flags:
    """Return which places are followed by just the words of a row."""
    positions = segment.order[at].astype(np.int64)
    equal = np.ones(len(words), bool)
    for column in range(words.shape[1]):
        equal &= segment.numbers_at(positions + column) == words[:, column]
    return equal
