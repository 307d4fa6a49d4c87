"""Runs of words in a segment: all runs of a draft looked up at once.

A draft has a run from each of its words on. Looked up one by one most of the time goes into the
steps of Python; here each step of the search is one step for all of them. Words are compared as
bytes, a window of many at a time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from drafter.corpus.agreed.segments import BORDER, PAST, keys_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from drafter.corpus.agreed.segments import Segment

    Indices = NDArray[np.int64]
    Flags = NDArray[np.bool_]
    Keys = NDArray[np.bytes_]

_WINDOW, _WIDER = 16, 4
"""Words that are compared at once, and how many times as many where all of them are the same."""


class Runs(NamedTuple):
    """Runs of some words: where each begins, and how many words it has."""

    starts: Indices
    lengths: Indices


class Where(NamedTuple):
    """A segment, and what of it matters."""

    segment: Segment
    live: Flags | None
    """Which of its texts count, None for all of them."""
    least: int
    """Fewer words than these do not matter: for them 0 may be found."""


class _Bounds(NamedTuple):
    """Where in a segment's order each run is to be sought, and the stretch of its first word."""

    begin: Indices
    end: Indices
    low: Indices
    high: Indices

    def of(self, rows: Indices) -> _Bounds:
        """Return those of some rows."""
        return _Bounds(*(column[rows] for column in self))


def longest(where: Where, words: Indices, room: Runs) -> Indices:
    """Return how many words stand together in a segment, from some words on.

    ``room`` says from which on, and how many of them at most.
    """
    segment = where.segment
    found = np.zeros(room.starts.size, np.int64)
    rows = np.arange(room.starts.size)
    begun = _rows(words, room.starts, 3)
    bounds = _bounds(segment, begun, begun)
    count = _WINDOW
    while rows.size:
        keys = keys_of(_rows(words, room.starts[rows], count), segment.width)
        at = _inserted(segment, bounds, keys)
        shared = np.maximum(
            _shared(where, bounds, keys, at - 1, step=-1),
            _shared(where, bounds, keys, at, step=1),
        )
        found[rows] = np.minimum(shared, room.lengths[rows])
        going_on = np.flatnonzero((shared == count) & (room.lengths[rows] > count))
        rows = rows[going_on]
        bounds = bounds._replace(begin=at).of(going_on)
        count *= _WIDER
    return found


def stretches(segment: Segment, words: Indices, runs: Runs) -> tuple[Indices, Indices]:
    """Return the stretch of a segment's order whose places are followed by each run."""
    low, high = np.zeros((2, runs.starts.size), np.int64)
    for rows, count in _by_size(runs.lengths):
        some = _rows(words, runs.starts[rows], count)
        beyond = np.arange(count) >= runs.lengths[rows, None]
        least, most = np.where(beyond, BORDER, some), np.where(beyond, PAST, some)
        bounds = _bounds(segment, least, most)
        low[rows] = _inserted(segment, bounds, keys_of(least, segment.width))
        bounds = bounds._replace(begin=low[rows])
        high[rows] = _inserted(segment, bounds, keys_of(most, segment.width))
    return low, high


def _by_size(lengths: Indices) -> Iterator[tuple[Indices, int]]:
    """Yield rows with the size of a window that holds their words and one more."""
    done, count = 0, _WINDOW
    while done <= lengths.max(initial=0):
        yield np.flatnonzero((lengths >= done) & (lengths < count)), count
        done, count = count, count * _WIDER


def _rows(words: Indices, starts: Indices, count: int) -> Indices:
    """Return ``count`` words from each start on, ``BORDER`` past the last."""
    padded = np.concatenate([words, np.full(count, BORDER, np.int64)])
    return np.lib.stride_tricks.sliding_window_view(padded, count)[starts]


def _bounds(segment: Segment, least: Indices, most: Indices) -> _Bounds:
    """Return the bounds for runs that are not before some words, nor after others.

    There are three words at least in each row, and the first ones are the same.
    """
    low, high = segment.stretches_of(least[:, 0])
    every, marks = segment.every, segment.marks
    first, last = -(-low // every), -(-high // every)
    lower, upper = (segment.mark(words[:, 1], words[:, 2]) for words in (least, most))
    begin = _bisected(first, last, lambda rows, at: marks[at] < lower[rows])
    end = _bisected(begin, last, lambda rows, at: marks[at] <= upper[rows])
    begin, end = np.maximum(low, (begin - 1) * every + 1), np.minimum(high, end * every)
    return _Bounds(begin, end, low, high)


def _inserted(segment: Segment, bounds: _Bounds, keys: Keys) -> Indices:
    """Return where in a segment's order the words of each key would stand."""
    count = keys.dtype.itemsize // segment.width

    def is_before(rows: Indices, at: Indices) -> Flags:
        return segment.windows(segment.positions(at), count) < keys[rows]

    return _bisected(bounds.begin, bounds.end, is_before)


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


def _shared(where: Where, bounds: _Bounds, keys: Keys, at: Indices, *, step: int) -> Indices:
    """Return how many words each key shares with the first text that counts, from a place on."""
    segment, live, least = where
    found = np.zeros(at.size, np.int64)
    at = at.copy()
    rows = np.flatnonzero((at >= bounds.low) & (at < bounds.high))
    while rows.size:
        positions = segment.positions(at[rows])
        windows = segment.windows(positions, keys.dtype.itemsize // segment.width)
        shared = _common(windows, keys[rows]) // segment.width
        if live is None:
            found[rows] = shared
            return found
        counts = live[segment.members(positions)]
        found[rows[counts]] = shared[counts]
        rows = rows[~counts & (shared >= least)]
        at[rows] += step
        rows = rows[(at[rows] >= bounds.low[rows]) & (at[rows] < bounds.high[rows])]
    return found


def _common(some: Keys, others: Keys) -> Indices:
    """Return how many bytes each two keys share from the beginning on."""
    size = some.dtype.itemsize
    differs = some.view(np.uint8).reshape(-1, size) != others.view(np.uint8).reshape(-1, size)
    return np.where(differs.any(axis=1), differs.argmax(axis=1), size)
