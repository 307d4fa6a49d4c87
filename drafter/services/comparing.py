"""Comparing two documents: files, or documents of the corpus by name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from drafter import reading
from drafter.core.errors import CorpusError, DrafterError

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.core.model import Document
    from drafter.corpus import Corpus


def found(named: str, corpus: Callable[[], Corpus]) -> Document:
    """Return the document that someone names: a file, or else one of the corpus.

    Args:
        named: The path of a file, or the symbol or name of a document of the corpus.
        corpus: Opens the corpus; only called where there is no such file.

    Raises:
        DrafterError: If there is neither, or the file cannot be read.
    """
    path = Path(named)
    if path.exists():
        return reading.read(path)
    try:
        with corpus() as opened:
            return opened.document(named)
    except CorpusError as error:
        if path.suffix:
            return reading.read(path)  # which says best what is wrong with it
        message = f"There is no file “{named}”, and no document of that name in the corpus."
        hint = "“drafter corpus list” prints the names."
        raise DrafterError(message, hint=hint) from error
