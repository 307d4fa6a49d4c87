"""How likely two texts are versions of one paragraph.

Two texts are as alike as their words in order are, and no more than the words that tell what they
are about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import Indel

from drafter.corpus import coding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from drafter.corpus.rarity import Rarity

    Likeness = NDArray[np.float32]

_TELLING = 14.0
"""Weight of all words of a text below which it says nothing of its own."""
_NOTHING = np.float32(1e-6)


class Kinship:
    """Compares texts by their codes."""

    def __init__(self, rarity: Rarity) -> None:
        self._rarity = rarity

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
        return np.minimum(order, self._shared(some, others))

    def contrast(self, first: str, second: str) -> float:
        """Return the weight of what two texts are most about, where each has not the other's.

        That is the less of the weights of their most telling words; 0 where one of these stands
        in both. In a small corpus most words are rare for want of texts, and it is 0 too.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        if not self._rarity.is_sure():
            return 0.0
        (mine, weight), (theirs, other_weight) = self.telling(first)[0], self.telling(second)[0]
        if coding.character(mine) in second or coding.character(theirs) in first:
            return 0.0
        return min(weight, other_weight)

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
        if not self._rarity.is_sure():
            return frozenset()
        found = self._rarity.figures(np.unique(coding.numbers(code)))
        return frozenset(map(coding.character, found))

    def is_telling(self, telling: Sequence[tuple[int, float]]) -> bool:
        """Whether a text says anything of its own, by its words and their weights.

        In a small corpus nobody can tell, and every text does.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        return not self._rarity.is_sure() or sum(weight for _, weight in telling) >= _TELLING

    def _shared(self, some: Sequence[str], others: Sequence[str]) -> Likeness:
        """Return which share of what they are about each two texts have in common."""
        codes = [*some, *others]
        numbers, columns = np.unique(coding.numbers("".join(codes)), return_inverse=True)
        weights = self._rarity.weights(numbers)
        present = np.zeros((len(codes), numbers.size), np.float32)
        lengths = [coding.length(code) for code in codes]
        present[np.repeat(np.arange(len(codes)), lengths), columns] = 1
        weighed = present * weights
        totals = weighed.sum(axis=1)
        first, second = weighed[: len(some)], present[len(some) :]
        # Not by "@": that wakes a thread on every core, which costs more than it saves.
        common = np.einsum("ik,jk->ij", first, second)
        both = totals[: len(some), None] + totals[None, len(some) :]
        shares: Likeness = (2 * common / np.maximum(both, _NOTHING)).astype(np.float32)
        return shares
