"""Texts in groups, of which each is one paragraph through the years.

Most lineages are known. Texts whose document came only just now are joined with what they are most
like among the texts at hand: groups that are alike on average, the closest first, so that a chain
of small likenesses never ties together what has nothing in common. Two texts of one document are
never versions of each other, however alike: a draft asks the same of States and of organizations in
two paragraphs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from drafter.corpus.lineages.kinship import Kinship

LEAST = 0.6
"""How alike two groups of versions are on average at least."""
_NEVER = -1.0


def grouped(
    kinship: Kinship,
    codes: Sequence[str],
    lineages: Sequence[int | None],
    documents: Sequence[frozenset[int]],
) -> list[list[int]]:
    """Return the indices of texts by lineage, each in the order of the texts.

    Args:
        kinship: Compares the texts.
        codes: The texts.
        lineages: The number of each text's lineage, None where it is not known yet.
        documents: Those that each text stands in.

    Raises:
        DamagedError: If the search index must be made again first.
    """
    groups: dict[int, list[int]] = {}
    for index, lineage in enumerate(lineages):
        groups.setdefault(-1 - index if lineage is None else lineage, []).append(index)
    known = list(groups.values())
    if None not in lineages:
        return known
    fresh = np.asarray([lineages[members[0]] is None for members in known])
    likeness = _average(kinship.between(codes, codes, LEAST / 2), known)
    likeness[~(fresh[:, None] | fresh[None, :])] = _NEVER
    joined = _Groups(likeness, known, documents)
    while joined.join_closest():
        pass
    return joined.found()


def _average(likeness: NDArray[np.float32], groups: Sequence[Sequence[int]]) -> NDArray[np.float64]:
    """Return how alike groups are on average, from how alike their members are."""
    belongs = np.zeros((len(groups), len(likeness)))
    for row, members in enumerate(groups):
        belongs[row, members] = 1 / len(members)
    average: NDArray[np.float64] = np.einsum(
        "aj,bj->ab", np.einsum("ai,ij->aj", belongs, likeness), belongs
    )
    return average


class _Groups:
    """Texts as they are joined, and how alike the groups are on average."""

    def __init__(
        self,
        likeness: NDArray[np.float64],
        groups: Sequence[Sequence[int]],
        documents: Sequence[frozenset[int]],
    ) -> None:
        self._likeness = likeness
        np.fill_diagonal(self._likeness, _NEVER)
        self._members = [list(members) for members in groups]
        self._documents = [
            set[int]().union(*(documents[index] for index in members)) for members in groups
        ]

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
