"""The corpus of one worker thread, opened when the thread first wants it.

The first thread of a window that wants it makes the corpus where there is none. To all others it is
gone then: a new one must not take the place of one whose drive may come back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.services import corpora

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.corpus import Corpus


class Shelf:
    """Holds the corpus of a folder open; used by one thread only, and closed by it."""

    def __init__(self, folder: Path, *, makes: bool = False) -> None:
        self._folder = folder
        self._makes = makes
        self._corpus: Corpus | None = None

    def corpus(self) -> Corpus:
        """Return the corpus, opened at the first time.

        Raises:
            CorpusError: If it cannot be opened, or is gone.
        """
        if self._corpus is None:
            self._corpus = corpora.open_corpus(self._folder, makes=self._makes)
        return self._corpus

    def close(self) -> None:
        """Close the corpus if it was opened."""
        if self._corpus is not None:
            self._corpus.close()
            self._corpus = None
