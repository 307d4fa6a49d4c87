"""Language tags, as drafts and files name their language: "en", "fr-CA", "ZH"."""

from __future__ import annotations


def code_of(tag: str) -> str:
    """Return the ISO 639-1 code in a tag, by which all tables name languages: "fr" of "fr-CA"."""
    return tag[:2].lower()
