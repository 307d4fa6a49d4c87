"""Where the words of a search stand in a text that was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.bare import bare, is_accented
from drafter.core.words import has_chinese, is_chinese, plain_words, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.words import Word


def found_words(query: str, text: str) -> list[tuple[int, int]]:
    """Return where the words of a query stand in a text, in order; places do not overlap.

    A word that does not stand there as it was typed may stand there with marks on its letters.
    Chinese is looked for inside of words, which are whole clauses.
    """
    wanted = frozenset(plain_words(query))
    found = words(text)
    missing = wanted.difference(word.text for word in found)
    plain = {bare(word) for word in missing if not is_accented(word)}
    parts = [word for word in missing if is_chinese(word)]
    places: list[tuple[int, int]] = []
    for word in found:
        if word.text in wanted or (plain and bare(word.text) in plain):
            places.append((word.start, word.end))
        elif parts and has_chinese(word.text):
            places += _inside(word, parts)
    return _apart(sorted(places))


def _inside(word: Word, parts: list[str]) -> Iterator[tuple[int, int]]:
    """Yield where parts stand in a clause."""
    for part in parts:
        at = word.text.find(part)
        while at >= 0:
            yield word.start + at, word.start + at + len(part)
            at = word.text.find(part, at + len(part))


def _apart(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return places without those that begin inside of one before: "¼" is two words in one."""
    kept: list[tuple[int, int]] = []
    for start, end in places:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
