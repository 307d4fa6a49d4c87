"""Abbreviations and symbols that delegates type, written out as resolutions write them.

The table of abbreviations lies in ``resources/abbreviations.toml``, by language. Of symbols only
those of resolutions are written out ("A/RES/60/147"): these are cited by their numbers.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import TYPE_CHECKING

from drafter import resources

if TYPE_CHECKING:
    from collections.abc import Mapping

_LIKE_ONE = re.compile(r"\b(?=\w*[^\W\d_a-zа-яё]\w*[^\W\d_a-zа-яё])[^\W_]{2,9}\b")
"""A word with two capital letters at least."""
_SYMBOL = re.compile(r"\b[AES]/(?:HRC/)?RES/(?=\d)")
"""What stands before the numbers of a resolution in its symbol."""
_MOST = 2
"""Ways to write one text out."""


def written_out(text: str) -> tuple[str, ...]:
    """Return a text with what it abbreviates written out, in each way there is, if it does."""
    plain = _SYMBOL.sub("resolution ", text)
    found = _abbreviations(text)
    if not found:
        return (plain,) if plain != text else ()
    known = _table()
    ways = min(_MOST, max(len(known[word]) for word in found))
    return tuple(_with(plain, {word: known[word][way % len(known[word])] for word in found})
                 for way in range(ways))  # fmt: skip


def _abbreviations(text: str) -> list[str]:
    """Return the abbreviations of a text.

    Where all letters are capitals nothing can be told, unless nothing else stands there.
    """
    known = _table()
    found = [word for word in dict.fromkeys(_LIKE_ONE.findall(text)) if word in known]
    is_shouted = text.isupper() and [text.strip(" .,;")] != found
    return [] if is_shouted else found


def _with(text: str, meant: Mapping[str, str]) -> str:
    return _LIKE_ONE.sub(lambda found: meant.get(found.group(), found.group()), text)


@cache
def _table() -> Mapping[str, tuple[str, ...]]:
    """Return what each abbreviation stands for, in the order of the languages."""
    text = resources.path("abbreviations.toml").read_text(encoding="utf-8")
    found: dict[str, tuple[str, ...]] = {}
    for meanings in tomllib.loads(text).values():
        for short, long in meanings.items():
            found[short] = (*found.get(short, ()), long)
    return found
