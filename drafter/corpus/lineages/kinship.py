"""How likely two texts are versions of one paragraph.

Two texts are as alike as their words in order are, and no more than the words that tell what they
are about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import Indel

from drafter.corpus.tables import coding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from drafter.corpus.precedents.rarity import Rarity

    Likeness = NDArray[np.float32]

_TELLING = 14.0
"""Weight of all words of a text below which it says nothing of its own."""
_NOTHING = np.float32(1e-6)
_NUMBER = 32
_NUMBERS = (1 << _NUMBER) - 1
"""Bits of the number of a word beside the place of its text."""
_KEPT = 50_000
"""Texts whose weight is kept in mind: who looks for lineages meets the same ones often."""


class _Known(NamedTuple):
    """What is kept in mind of texts, by their codes, while words weigh what they did."""

    edition: int
    weights: dict[str, float]
    """Of all different words of a text."""
    most_telling: dict[str, tuple[int, float]]
    """A word and its weight."""


class Kinship:
    """Compares texts by their codes."""

    def __init__(self, rarity: Rarity) -> None:
        self._rarity = rarity
        self._kept = _Known(-1, {}, {})

    def between(self, some: Sequence[str], others: Sequence[str], least: float = 0.0) -> Likeness:
        """Return how alike each of some texts is to each of others, 0 to 1.

        Anything below ``least`` may be 0.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        order: Likeness = process.cdist(
            some,
            others,
            scorer=Indel.normalized_similarity,
            dtype=np.float32,
            score_cutoff=least or None,
        )
        near = np.flatnonzero(order.any(axis=0))
        if near.size:
            shared = self._shared(some, [others[index] for index in near.tolist()])
            order[:, near] = np.minimum(order[:, near], shared)
        return order

    def contrast(self, first: str, second: str) -> float:
        """Return the weight of what two texts are most about, where each has not the other's.

        That is the less of the weights of their most telling words; 0 where one of these stands
        in both. In a small corpus most words are rare for want of texts, and it is 0 too.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        if not self.is_sure():
            return 0.0
        (mine, weight), (theirs, other) = self._most_telling(first), self._most_telling(second)
        if coding.character(mine) in second or coding.character(theirs) in first:
            return 0.0
        return min(weight, other)

    def is_sure(self) -> bool:
        """Whether there are texts enough to tell which words are rare.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        return self._rarity.is_sure()

    def telling(self, code: str) -> list[tuple[int, float]]:
        """Return the different words of a text with their weights, the most telling first.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        numbers = np.unique(coding.numbers(code))
        weights = self._rarity.weights(numbers)
        order = np.argsort(-weights, kind="stable")
        return list(zip(numbers[order].tolist(), weights[order].tolist(), strict=True))

    def figures(self, code: str) -> frozenset[str]:
        """Return the figures of a text: sums, numbers of resolutions, no days and no years.

        In a small corpus nothing is told apart by them, and there are none.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        if not self.is_sure():
            return frozenset()
        found = self._rarity.figures(np.unique(coding.numbers(code)))
        return frozenset(map(coding.character, found))

    def is_telling(self, telling: Sequence[tuple[int, float]]) -> bool:
        """Whether a text says anything of its own, by its words and their weights.

        In a small corpus nobody can tell, and every text does.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        return not self.is_sure() or sum(weight for _, weight in telling) >= _TELLING

    def _shared(self, some: Sequence[str], others: Sequence[str]) -> Likeness:
        """Return which share of what they are about each two texts have in common."""
        words = np.unique(coding.numbers("".join(some)))
        weights = self._rarity.weights(words)
        # Not by "@": that wakes a thread on every core, which costs more than it saves.
        common = np.einsum("ik,jk->ij", _present(words, some) * weights, _present(words, others))
        totals = self._weight_of_each([*some, *others])
        both = totals[: len(some), None] + totals[None, len(some) :]
        shares: Likeness = (2 * common / np.maximum(both, _NOTHING)).astype(np.float32)
        return shares

    def _weight_of_each(self, codes: Sequence[str]) -> Likeness:
        """Return the weight of all different words of each of some texts."""
        known = self._known().weights
        missing = [code for code in dict.fromkeys(codes) if code not in known]
        if missing:
            numbers = coding.numbers("".join(missing)).astype(np.int64)
            different = np.unique((_rows(missing) << _NUMBER) | numbers)
            weights = self._rarity.weights((different & _NUMBERS).astype(np.uint32))
            totals = np.bincount(different >> _NUMBER, weights, len(missing))
            known.update(zip(missing, totals.tolist(), strict=True))
        return np.fromiter((known[code] for code in codes), np.float32, len(codes))

    def _most_telling(self, code: str) -> tuple[int, float]:
        known = self._known().most_telling
        if code not in known:
            known[code] = self.telling(code)[0]
        return known[code]

    def _known(self) -> _Known:
        """Return what is in mind of texts, as long as words weigh the same."""
        known = self._kept
        if known.edition != self._rarity.edition or len(known.weights) > _KEPT:
            self._kept = _Known(self._rarity.edition, {}, {})
        return self._kept


def _present(words: NDArray[np.uint32], codes: Sequence[str]) -> Likeness:
    """Return a row for each text, with 1 where it has one of some words, which are in order."""
    numbers = coding.numbers("".join(codes))
    columns = np.minimum(np.searchsorted(words, numbers), words.size - 1)
    is_among = words[columns] == numbers
    present = np.zeros((len(codes), words.size), np.float32)
    present[_rows(codes)[is_among], columns[is_among]] = 1
    return present


def _rows(codes: Sequence[str]) -> NDArray[np.int64]:
    """Return for each word of some texts which of them it is in."""
    return np.repeat(np.arange(len(codes), dtype=np.int64), coding.lengths(codes))
