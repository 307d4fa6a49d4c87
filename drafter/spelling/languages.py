"""The languages whose spelling can be checked: those with a dictionary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter import resources

if TYPE_CHECKING:
    from pathlib import Path

DICTIONARIES = {"en": "en_GB", "fr": "fr", "es": "es_ES", "ru": "ru_RU", "ar": "ar"}
"""The dictionary of each language; Chinese has no spelling in this sense."""
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_LETTERS = {"ru": re.compile("[\u0400-\u04ff]"), "ar": re.compile("[\u0600-\u06ff]")}


def letters(language: str) -> re.Pattern[str]:
    """Return what finds a letter of a language; words without any are words of another."""
    return _LETTERS.get(language, _LATIN)


def dictionary(language: str) -> Path | None:
    """Return where the dictionary of a language lies, without its endings; None without one."""
    stem = DICTIONARIES.get(language)
    return resources.path("dictionaries", stem) if stem else None
