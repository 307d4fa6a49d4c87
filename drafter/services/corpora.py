"""Opening a corpus for use: one that does not exist yet is made, and starts with the seeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.corpus import Corpus

if TYPE_CHECKING:
    from pathlib import Path


def open_corpus(folder: Path) -> Corpus:
    """Return the corpus of a folder, with the seeds if the folder held none.

    The seeds go in in one transaction: a corpus has all of them or, if the process ends before,
    is empty and gets them the next time. A corpus that the user emptied stays empty.

    Raises:
        CorpusError: If it cannot be made, opened or read.
    """
    corpus = Corpus.open(folder)
    try:
        if corpus.version() == 0:
            _seed(corpus)
    except BaseException:
        corpus.close()
        raise
    return corpus


def _seed(corpus: Corpus) -> None:
    """Put the seeds into a corpus that was just made.

    The readers are loaded here only: a corpus is new once, and opened at every start (they take
    a third of the time to an answer in the terminal).
    """
    from drafter.services.seeding import seed_documents  # noqa: PLC0415 - see above

    corpus.add(seed_documents())
