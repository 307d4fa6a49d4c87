"""The documents that precedents come from, and what is found in them.

``Corpus`` is loaded when it is first asked for: what the corpus answers with is wanted everywhere
and costs nothing, but the libraries behind the corpus take a quarter of the window's start.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from drafter.corpus.answers import (
    Completion,
    Concordance,
    Edition,
    Entry,
    Filters,
    Outcome,
    Passage,
    Place,
    Precedent,
    Stats,
    Use,
    Version,
    YearCount,
)

if TYPE_CHECKING:
    from drafter.corpus.corpus import Corpus

__all__ = [
    "Completion",
    "Concordance",
    "Corpus",
    "Edition",
    "Entry",
    "Filters",
    "Outcome",
    "Passage",
    "Place",
    "Precedent",
    "Stats",
    "Use",
    "Version",
    "YearCount",
]


def __getattr__(name: str) -> object:
    """Load ``Corpus`` when it is first asked for (PEP 562)."""
    if name == "Corpus":
        return importlib.import_module("drafter.corpus.corpus").Corpus
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
