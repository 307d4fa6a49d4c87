"""What a printed text says beyond its words: capitals, and the signs between words.

The words of every text are in the corpus already, as numbers. What is left is a pattern of signs
that packs into a tenth of the text: most words are printed as they are, with a blank between them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.words import MARKS, plain_words

if TYPE_CHECKING:
    from collections.abc import Sequence

_LITERAL = "\x00"
"""Before a text that says all of itself although it has signs that stand for words."""
_AS_IT_IS, _CAPITAL, _CAPITALS = "\x01", "\x02", "\x03"
"""Stand for a word: small, with a capital, in capitals. One printed in any other way stands there
itself."""
_RESERVED = re.compile("[\x00-\x03]")
_WORD = rf"[^\W\u0640](?:[\w{MARKS}]*\w)?"
"""A word with the marks inside of it; those at its end are signs between words, which pack well."""
_PRINTED = re.compile(f"({_WORD})")
_SHAPED = re.compile(f"([\x01-\x03]|{_WORD})")
_KNOWN = 1 << 15
"""Pieces between blanks that are kept in mind; nine of ten come again and again."""


class TakenApart(NamedTuple):
    """A text taken apart: its normalised words with blanks between them, and its shape."""

    words: str
    shape: str


class _Piece(NamedTuple):
    """What lies between two blanks; without a shape where that is more than signs for its words."""

    words: str
    shape: str | None


def taken_apart(text: str) -> TakenApart:
    """Return the words and the shape of a printed text.

    Nothing is normalised across a blank, so that the pieces between blanks can be looked at alone.
    """
    pieces = list(map(_piece, text.split(" ")))
    words = " ".join([words for words, _ in pieces if words])
    shapes = [shape for _, shape in pieces if shape is not None]
    if len(shapes) < len(pieces):
        return TakenApart(words, _LITERAL + text if _RESERVED.search(text) else text)
    return TakenApart(words, " ".join(shapes))


def printed(shape: str, words: Sequence[str]) -> str:
    """Return the text that has some words and a shape; a text without a shape is its own."""
    if shape.startswith(_LITERAL):
        return shape.removeprefix(_LITERAL)
    if not _RESERVED.search(shape):
        return shape  # all of a corpus of an older form
    pieces = _SHAPED.split(shape)
    if len(pieces) // 2 != len(words):
        return shape
    pieces[1::2] = [
        word if piece == _AS_IT_IS else _spelled(piece, word)
        for piece, word in zip(pieces[1::2], words, strict=True)
    ]
    return "".join(pieces)


@lru_cache(maxsize=_KNOWN)
def _piece(text: str) -> _Piece:
    words = plain_words(text)
    pieces = _PRINTED.split(text)
    if len(pieces) // 2 != len(words) or _RESERVED.search(text):  # signs such as ½ are two words
        return _Piece(" ".join(words), None)
    pieces[1::2] = map(_sign, pieces[1::2], words)
    return _Piece(" ".join(words), "".join(pieces))


def _sign(piece: str, word: str) -> str:
    if piece == word:
        return _AS_IT_IS
    if piece == word.capitalize():
        return _CAPITAL
    return _CAPITALS if piece == word.upper() else piece


def _spelled(piece: str, word: str) -> str:
    if piece == _CAPITAL:
        return word.capitalize()
    return word.upper() if piece == _CAPITALS else piece
