"""Opening a corpus for use: one that does not exist yet is made, and starts with the seeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter import reading, resources
from drafter.corpus import Corpus

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.model import Document


def open_corpus(folder: Path, *, makes: bool = True) -> Corpus:
    """Return the corpus of a folder, with the seeds if the folder held none.

    Who knows that it held one says that none is to be made: its drive may come back.

    The seeds go in in one transaction: a corpus has all of them or, if the process ends before,
    is empty and gets them the next time. A corpus that the user emptied stays empty.

    Raises:
        CorpusError: If it cannot be made, opened or read, or is gone.
    """
    corpus = Corpus.open(folder, makes=makes)
    try:
        if corpus.version() == 0:
            corpus.add(seed_documents())
    except BaseException:
        corpus.close()
        raise
    return corpus


def seed_documents() -> tuple[Document, ...]:
    """Return the texts that every new corpus starts with, read."""
    return tuple(reading.read(path) for path in resources.seeds())
