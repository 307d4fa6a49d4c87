"""Words that somebody allows: a user's own, or those that one draft passes over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.spelling.tokens import plain

if TYPE_CHECKING:
    from collections.abc import Iterable


class OwnWords:
    """A set of allowed words; one in small letters allows its capitals, too."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(plain(word.strip()) for word in words)

    def __contains__(self, word: object) -> bool:
        """Whether a word is allowed, perhaps in the possessive."""
        if not isinstance(word, str):
            return False
        whole = plain(word)
        bare = whole.removesuffix("'s").removesuffix("'")
        return any(one in self._words or one.lower() in self._words for one in (whole, bare))
