"""Which corpus a command uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.services import corpora
from drafter.services.places import named_corpus, user_places

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from drafter.corpus import Corpus


def corpus_folder(arguments: argparse.Namespace) -> Path:
    """Return the folder that ``--corpus`` names, or ``DRAFTER_CORPUS``, or the user's own."""
    chosen: Path | None = arguments.corpus
    return chosen or named_corpus() or user_places().corpus


def chosen_corpus(arguments: argparse.Namespace) -> Corpus:
    """Return the corpus that a command uses, opened; to be closed by a ``with`` block."""
    return corpora.open_corpus(corpus_folder(arguments))
