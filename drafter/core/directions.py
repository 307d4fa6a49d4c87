"""In which direction a language is written."""

from __future__ import annotations

_RIGHT_TO_LEFT = frozenset({"ar"})


def is_right_to_left(language: str) -> bool:
    """Whether lines of a language (ISO 639-1) begin at the right."""
    return language in _RIGHT_TO_LEFT
