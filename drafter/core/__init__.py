"""What a document is, and pure functions on it; no files, no windows, no databases."""

from __future__ import annotations
