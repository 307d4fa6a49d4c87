"""The documents that precedents come from, and what is found in them."""

from __future__ import annotations

from drafter.corpus.answers import (
    Completion,
    Entry,
    Filters,
    Outcome,
    Passage,
    Place,
    Precedent,
    Stats,
    Version,
)
from drafter.corpus.corpus import Corpus

__all__ = [
    "Completion",
    "Corpus",
    "Entry",
    "Filters",
    "Outcome",
    "Passage",
    "Place",
    "Precedent",
    "Stats",
    "Version",
]
