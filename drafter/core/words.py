r"""Words of a text with their places in it.

Words are runs of ``\w`` after NFKC normalisation and case folding, so that hyphens and
apostrophes separate, and typographic variants compare equal (DESIGN, "agreed"). Places are code
points of the text as it stands, before normalisation.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"\w+")
_CHINESE = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")


class Word(NamedTuple):
    """A normalised word and the code points ``start`` to ``end`` that it stands for."""

    text: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """Return the words of a text in order."""
    folded = text.casefold()
    if len(folded) == len(text):
        for known in (folded, _broken(folded)):
            if unicodedata.is_normalized("NFKC", known):
                return [Word(m.group(), m.start(), m.end()) for m in _WORD.finditer(known)]
    alone = list(map(_folded_alone, text))
    if set(map(len, alone)) == {1}:
        return [Word(m.group(), m.start(), m.end()) for m in _WORD.finditer("".join(alone))]
    return _words_of_clusters(text)


def plain_words(text: str) -> list[str]:
    """Return the normalised words alone, where nobody asks for their places."""
    return _WORD.findall(_folded(text))


def count(text: str) -> int:
    """Return how long a text is, in words; each Chinese character is one, as in Word."""
    characters = len(_CHINESE.findall(text))
    return characters + len(plain_words(_CHINESE.sub(" ", text) if characters else text))


def length(word: str) -> int:
    """Return what one word counts for: in Chinese as many as it has characters, else one."""
    return 1 if word.isascii() else len(_CHINESE.findall(word)) or 1


def has_chinese(text: str) -> bool:
    """Whether a text is written in Chinese, at least in part."""
    return _CHINESE.search(text) is not None


def is_chinese(word: str) -> bool:
    """Whether a word has Chinese characters: then it is a whole clause, figures included."""
    return _CHINESE.search(word) is not None


def fingerprint(texts: Iterable[str]) -> str:
    """Return a name for the words of some texts: the same words in order, the same name.

    Underscores are lines to write on or to part, and no words.
    """
    found = (word for text in texts for word in plain_words(text))
    words_in_order = " ".join(word for word in found if word.strip("_"))
    return hashlib.sha256(words_in_order.encode()).hexdigest()


def _folded(text: str) -> str:
    """Normalise; a second time because folding may undo it (U+0345, U+1E9E and the like)."""
    once = unicodedata.normalize("NFKC", text).casefold()
    return unicodedata.normalize("NFKC", once)


def _broken(folded: str) -> str:
    """Normalise the blanks and hyphens that do not break a line, which most texts have."""
    return folded.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2011", "\u2010")


@lru_cache(maxsize=8192)
def _folded_alone(sign: str) -> str:
    """Fold one character; nothing where it melts into the one before it."""
    return "" if _continues(sign) else _folded(sign)


def _words_of_clusters(text: str) -> list[Word]:
    """The slow way, for text whose length changes: each character with its combining marks."""
    folded: list[str] = []
    places: list[tuple[int, int]] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and _continues(text[end]):
            continue
        for sign in _folded(text[start:end]):
            folded.append(sign)
            places.append((start, end))
        start = end
    return [
        Word(m.group(), places[m.start()][0], places[m.end() - 1][1])
        for m in _WORD.finditer("".join(folded))
    ]


def _continues(sign: str) -> bool:
    """Whether a character may melt into the one before it: marks, and the later jamo."""
    return unicodedata.combining(sign) != 0 or "\u1160" <= sign <= "\u11ff"
