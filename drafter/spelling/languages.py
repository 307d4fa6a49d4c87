"""The languages whose spelling can be checked: those with a dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter import resources

if TYPE_CHECKING:
    from pathlib import Path

DICTIONARIES = {"en": "en_GB", "fr": "fr", "es": "es_ES", "ru": "ru_RU", "ar": "ar"}
"""The dictionary of each language; Chinese has no spelling in this sense."""


def dictionary(language: str) -> Path | None:
    """Return where the dictionary of a language lies, without its endings; None without one."""
    stem = DICTIONARIES.get(language)
    return resources.path("dictionaries", stem) if stem else None
