"""The corpus of one worker thread, opened when the thread first wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.services import corpora

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.corpus import Corpus


class Shelf:
    """Holds the corpus of a folder open; used by one thread only, and closed by it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._corpus: Corpus | None = None

    def corpus(self) -> Corpus:
        """Return the corpus, opened at the first time.

        Raises:
            CorpusError: If it cannot be opened.
        """
        if self._corpus is None:
            self._corpus = corpora.open_corpus(self._folder)
        return self._corpus

    def close(self) -> None:
        """Close the corpus if it was opened."""
        if self._corpus is not None:
            self._corpus.close()
            self._corpus = None
