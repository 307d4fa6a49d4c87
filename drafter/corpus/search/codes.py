"""The codes of texts, wherever they are found fastest.

The files of the passage index hold the words of all adopted texts side by side, mapped into memory;
hundreds of texts are read from them in a fraction of the time that rows of the database take, which
lie apart and come with all that is printed. Only what was never adopted is read from there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from drafter.corpus.tables import coding
from drafter.corpus.tables.portions import marks, portions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus.agreed.passage_index import PassageIndex
    from drafter.corpus.tables.store import Store

_KEPT = 8_000
"""Texts that are kept in mind: who types a paragraph asks for the same ones again and again."""


class Candidate(NamedTuple):
    """A text and its code."""

    text: int
    code: str


class Codes:
    """Reads codes in the state being read."""

    def __init__(self, store: Store, passages: PassageIndex) -> None:
        self._store = store
        self._passages = passages
        self._known: dict[int, Candidate] = {}

    def of(self, texts: Sequence[int]) -> list[Candidate]:
        """Return texts with their codes; what the database does not have may be left out.

        Raises:
            DamagedError: If a file of the passage index is missing or damaged.
        """
        known = self._known
        missing = [text for text in texts if text not in known]
        if missing:
            if len(known) + len(missing) > _KEPT:
                known.clear()
                missing = list(texts)
            self._read(missing)
        return [known[text] for text in texts if text in known]

    def unindexed(self) -> dict[int, str | None]:
        """Return the texts whose change the search index has not seen; None for what is gone."""
        rows = self._store.connection.execute(
            "SELECT text, code FROM unindexed LEFT JOIN texts ON id = text"
        )
        return {text: None if code is None else coding.from_bytes(code) for text, code in rows}

    def forget(self) -> None:
        """Forget what was read: a transaction failed."""
        self._known.clear()

    def _read(self, texts: Sequence[int]) -> None:
        """Read texts from the passage index, and from the database what is not there."""
        missing = np.sort(np.asarray(texts, np.int64))  # what lies together is found faster
        for segment in self._passages.shelves():
            indices = segment.indices(missing)
            is_here = indices >= 0
            codes = coding.codes(*segment.words_of(indices[is_here]))
            self._keep(missing[is_here].tolist(), codes)
            missing = missing[~is_here]
            if not missing.size:
                return
        for some in portions(missing.tolist()):
            rows = self._store.connection.execute(
                f"SELECT id, code FROM texts WHERE id IN ({marks(some)})",  # noqa: S608
                some,
            )
            for text, code in rows:
                self._known[text] = Candidate(text, coding.from_bytes(code))

    def _keep(self, texts: Sequence[int], codes: Sequence[str]) -> None:
        self._known.update(
            zip(texts, map(Candidate._make, zip(texts, codes, strict=True)), strict=True)
        )
