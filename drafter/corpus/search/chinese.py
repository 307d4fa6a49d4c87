"""Chinese texts, character by character.

What stands between two signs of a Chinese text is one word to the corpus, a whole clause. Of two
clauses that differ in a single character nothing says that they are alike. So Chinese paragraphs
are compared by their characters, as others are by their words, and found by pairs of characters,
which most Chinese words are.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING
from zlib import crc32

from drafter.core.words import chinese_parts, is_chinese, without_others

if TYPE_CHECKING:
    from collections.abc import Iterable

_NUMERALS = frozenset("一二三四五六七八九十百千零〇年月日届")
"""Characters that count, or date: they change from session to session and say nothing else."""
_FIRST, _ROOM = 0x20000, 0xE0000
"""Code points that stand for all that is no Chinese character."""


def spelled(words: Iterable[str]) -> str:
    """Return a text with one character for each of its Chinese characters, and each other word.

    Only texts spelled so can be compared with each other.
    """
    return "".join(without_others(word, _sign) for word in words)


@lru_cache(maxsize=8192)
def _sign(word: str) -> str:
    """Return what stands for a word; that two have the same is rare, and does no harm."""
    return chr(_FIRST + crc32(word.encode()) % _ROOM)


def pairs(words: Iterable[str]) -> list[str]:
    """Return the different pairs of Chinese characters that stand side by side in some words."""
    found = dict.fromkeys(
        first + second
        for word in words
        if not word.isascii()
        for first, second in pairwise(chinese_parts(word))
        if is_chinese(first) and is_chinese(second)
    )
    return list(found)


def is_telling(pair: str) -> bool:
    """Whether a pair of characters says what a text is about, and not merely when it was."""
    return _NUMERALS.isdisjoint(pair)
