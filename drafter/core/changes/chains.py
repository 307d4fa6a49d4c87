"""The heaviest way through pairs of places that goes forward on both sides."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Pair(NamedTuple):
    """A place on either side, and how much it is worth to keep the two together."""

    old: int
    new: int
    weight: float


def heaviest_chain(pairs: Iterable[Pair]) -> list[Pair]:
    """Return the pairs that weigh most together while both places only go forward.

    Takes n log n steps for n pairs: a tree keeps the heaviest chain up to every place.
    """
    ordered = sorted(pairs, key=lambda pair: (pair.old, -pair.new))
    places = sorted({pair.new for pair in ordered})
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(places) + 1)
    before: list[int] = []
    for index, pair in enumerate(ordered):
        place = bisect_left(places, pair.new)
        weight, last = _best_up_to(best, place)
        before.append(last)
        _enter(best, place + 1, (weight + pair.weight, index))
    chain: list[Pair] = []
    last = _best_up_to(best, len(places))[1]
    while last >= 0:
        chain.append(ordered[last])
        last = before[last]
    return chain[::-1]


def _best_up_to(best: list[tuple[float, int]], place: int) -> tuple[float, int]:
    """Return the heaviest chain that ends before a place (a Fenwick tree of maxima)."""
    found = (0.0, -1)
    while place:
        if best[place][0] > found[0]:
            found = best[place]
        place -= place & -place
    return found


def _enter(best: list[tuple[float, int]], place: int, chain: tuple[float, int]) -> None:
    while place < len(best):
        if chain[0] > best[place][0]:
            best[place] = chain
        place += place & -place
