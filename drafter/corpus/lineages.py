"""Which texts are one paragraph through the years.

For now they are grouped among the texts that a query has found. Two texts are as alike as their
words in order are, and no more than the words that tell what they are about. Groups that are alike
on average are joined, the closest first, so that a chain of small likenesses never ties together
what has nothing in common. Two texts of one document are never versions of each other, however
alike: a draft asks the same of States and of organizations in two paragraphs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from drafter.corpus import coding
from drafter.corpus.scoring import alike

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from drafter.corpus.rarity import Rarity

LEAST = 0.6
"""How alike two groups of versions are on average at least."""
_NEVER = -1.0


class Lineages:
    """Groups texts."""

    def __init__(self, rarity: Rarity) -> None:
        self._rarity = rarity

    def grouped(self, codes: Sequence[str], documents: Sequence[frozenset[int]]) -> list[list[int]]:
        """Return the indices of texts by lineage, each in the order of the texts.

        ``documents`` are those that each text stands in.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        if not codes:
            return []
        likeness = np.minimum(alike(codes, LEAST / 2), self._shared(codes))
        groups = _Groups(likeness, documents)
        while groups.join_closest():
            pass
        return groups.found()

    def _shared(self, codes: Sequence[str]) -> NDArray[np.float32]:
        """Return which share of what they are about each two texts have in common."""
        numbers, columns = np.unique(coding.numbers("".join(codes)), return_inverse=True)
        weights = self._rarity.weights(numbers)
        present = np.zeros((len(codes), numbers.size), np.float32)
        lengths = [coding.length(code) for code in codes]
        present[np.repeat(np.arange(len(codes)), lengths), columns] = 1
        # Not by "@": that wakes a thread on every core, which costs more than it saves.
        common = np.einsum("ik,jk->ij", present * weights, present)
        totals = np.diag(common)
        both = totals[:, None] + totals[None, :]
        shares: NDArray[np.float32] = (2 * common / np.maximum(both, np.float32(1e-6))).astype(
            np.float32
        )
        return shares


class _Groups:
    """Texts as they are joined, and how alike the groups are on average."""

    def __init__(self, likeness: NDArray[np.float32], documents: Sequence[frozenset[int]]) -> None:
        self._likeness = likeness.astype(np.float64)
        np.fill_diagonal(self._likeness, _NEVER)
        self._members = [[index] for index in range(len(documents))]
        self._documents = [set(found) for found in documents]

    def join_closest(self) -> bool:
        """Make one group of the two that are closest; return whether there were any."""
        while True:
            kept, gone = sorted(divmod(int(self._likeness.argmax()), len(self._members)))
            if self._likeness[kept, gone] < LEAST:
                return False
            if self._documents[kept].isdisjoint(self._documents[gone]):
                self._join(kept, gone)
                return True
            self._likeness[kept, gone] = self._likeness[gone, kept] = _NEVER

    def found(self) -> list[list[int]]:
        """Return the groups, in the order of their first members."""
        return [sorted(members) for members in self._members if members]

    def _join(self, kept: int, gone: int) -> None:
        mine, theirs = len(self._members[kept]), len(self._members[gone])
        rows = self._likeness[kept], self._likeness[gone]
        average = (mine * rows[0] + theirs * rows[1]) / (mine + theirs)
        # What may never be joined with one of them may never be joined with both.
        average[(rows[0] == _NEVER) | (rows[1] == _NEVER)] = _NEVER
        self._likeness[kept] = self._likeness[:, kept] = average
        self._likeness[gone] = self._likeness[:, gone] = _NEVER
        self._likeness[kept, kept] = _NEVER
        self._members[kept] += self._members[gone]
        self._documents[kept] |= self._documents[gone]
        self._members[gone] = []
