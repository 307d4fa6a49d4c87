"""Which texts are one paragraph through the years.

For now they are grouped among the texts that a query has found: two texts of different documents
belong together when they are alike enough, and what belongs to the same text belongs together.
Two texts of one document never do, however alike: a draft asks the same of States and of
organizations in two paragraphs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from drafter.corpus.scoring import alike

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST = 0.6
"""Share of words that two versions of a paragraph have in common at least."""


def grouped(codes: Sequence[str], documents: Sequence[frozenset[int]]) -> list[list[int]]:
    """Return the indices of texts by lineage, each in the order of the texts.

    ``documents`` are those that each text stands in. The closest pairs are joined first.
    """
    likeness = np.triu(alike(codes, LEAST), 1)
    firsts, seconds = np.nonzero(likeness >= LEAST)
    by_likeness = np.argsort(-likeness[firsts, seconds], kind="stable")
    groups = _Groups(documents)
    for pair in by_likeness.tolist():
        groups.join(int(firsts[pair]), int(seconds[pair]))
    return groups.found()


class _Groups:
    """Texts as they are joined, with the documents of each group."""

    def __init__(self, documents: Sequence[frozenset[int]]) -> None:
        self._group = list(range(len(documents)))
        self._members = [[index] for index in self._group]
        self._documents = [set(found) for found in documents]

    def join(self, first: int, second: int) -> None:
        """Make one group of those of two texts, unless they share a document."""
        kept, gone = sorted((self._group[first], self._group[second]))
        if kept == gone or not self._documents[kept].isdisjoint(self._documents[gone]):
            return
        for member in self._members[gone]:
            self._group[member] = kept
        self._members[kept] += self._members[gone]
        self._documents[kept] |= self._documents[gone]
        self._members[gone] = []

    def found(self) -> list[list[int]]:
        """Return the groups, in the order of their first members."""
        return [sorted(members) for members in self._members if members]
