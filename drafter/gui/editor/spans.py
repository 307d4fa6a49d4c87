"""Stretches of a text as pairs of code points, begin and end: joined, and taken from each other.

A long paragraph may have thousands of them, and they are worked out anew with every key in it: each
list is gone through once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    Spans = list[tuple[int, int]]


def joined(spans: Iterable[tuple[int, int]]) -> Spans:
    """Return the stretches that overlapping or touching ones cover together, in order."""
    found: Spans = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def without(spans: Sequence[tuple[int, int]], others: Sequence[tuple[int, int]]) -> Spans:
    """Return what is left of some stretches outside others; both are joined already."""
    left: Spans = []
    at = 0
    for start, end in spans:
        begin = start
        while at < len(others) and others[at][0] < end:
            first, last = others[at]
            if begin < first:
                left.append((begin, first))
            begin = max(begin, last)
            if last > end:
                break  # it may cover the next stretch, too
            at += 1
        if begin < end:
            left.append((begin, end))
    return left
