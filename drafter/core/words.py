r"""Words of a text with their places in it.

Words are runs of ``\w`` after NFKC normalisation and case folding, so that hyphens and
apostrophes separate, and typographic variants compare equal: this decides which words count as
agreed. Marks that stand by themselves part no word and are none of its letters: the vowel signs of
Arabic, which are printed here and left out there, its long dash, and stress in Russian. Places are
code points of the text as it stands, before normalisation.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache
from itertools import accumulate, islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u08d3-\u08e1\u08e3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
"""Marks on letters that normalisation leaves by themselves, for the inside of a pattern's brackets:
those of Latin, Cyrillic, Hebrew and Arabic; among these the dash that draws a word out."""
WITH_MARKS = rf"[^\W\u0640][\w{MARKS}]*"
"""A word with its marks, as a pattern."""
_WORD = re.compile(r"\w+")
_EACH_WORD = re.compile(r"(\w+)")
_MARKED_WORD = re.compile(WITH_MARKS)
_EACH_MARKED_WORD = re.compile(rf"({WITH_MARKS})")
_MARK = re.compile(f"[{MARKS}]")
_SIGNS = (
    ("\u00a0", " "), ("\u202f", " "), ("\u2011", "\u2010"),
    ("\uff0c", ","), ("\uff1a", ":"), ("\uff1b", ";"),
)  # fmt: skip
"""Signs that many texts have, and what they are normalised to: blanks and hyphens that do not break
a line, and what is printed between Chinese words."""
_CHINESE_SIGNS = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_CHINESE = re.compile(f"[{_CHINESE_SIGNS}]")
_NOT_CHINESE = re.compile(f"[^{_CHINESE_SIGNS}]+")
_OTHER_WORD = re.compile(f"[^\\W\\d_{_CHINESE_SIGNS}]+")
_CHINESE_PART = re.compile(f"[{_CHINESE_SIGNS}]|[^{_CHINESE_SIGNS}]+")


class Word(NamedTuple):
    """A normalised word and the code points ``start`` to ``end`` that it stands for."""

    text: str
    start: int
    end: int


class Columns(NamedTuple):
    """The words of a text, their beginnings and their ends, each in a list of its own."""

    texts: list[str]
    starts: list[int]
    ends: list[int]


def words(text: str) -> list[Word]:
    """Return the words of a text in order."""
    return list(words_from(text, 0))


def words_from(text: str, first: int) -> Iterator[Word]:
    """Yield the words of a text from one on, by its index; each is looked for when it is wanted."""
    folded = _folded_in_place(text)
    if folded is None:
        yield from _words_of_clusters(text)[first:]
        return
    if _has_marks(folded):
        for match in islice(_MARKED_WORD.finditer(folded), first, None):
            yield Word(_MARK.sub("", match.group()), match.start(), match.end())
        return
    for match in islice(_WORD.finditer(folded), first, None):
        yield Word(match.group(), match.start(), match.end())


def columns(text: str) -> Columns:
    """Return the words of a text as ``words`` does, in half the time where there are many."""
    folded = _folded_in_place(text)
    if folded is None:
        found = _words_of_clusters(text)
        texts = [word.text for word in found]
        return Columns(texts, [word.start for word in found], [word.end for word in found])
    has_marks = _has_marks(folded)
    each = _EACH_MARKED_WORD if has_marks else _EACH_WORD
    parts = each.split(folded)  # a gap, a word, and so on to the last gap
    places = list(accumulate(map(len, parts)))
    texts = [_MARK.sub("", word) for word in parts[1::2]] if has_marks else parts[1::2]
    return Columns(texts, places[:-1:2], places[1::2])


def plain_words(text: str) -> list[str]:
    """Return the normalised words alone, where nobody asks for their places."""
    folded = _folded(text)
    return _WORD.findall(_MARK.sub("", folded) if _has_marks(folded) else folded)


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


def is_in_chinese(text: str) -> bool:
    """Whether a text is Chinese, and not merely quotes some: two in three characters and words.

    Figures are of no language.
    """
    characters = len(_CHINESE.findall(text))
    return characters > 0 and characters >= 2 * len(_OTHER_WORD.findall(text))


def is_chinese(word: str) -> bool:
    """Whether a word has Chinese characters: then it is a whole clause, figures included."""
    return _CHINESE.search(word) is not None


def chinese_parts(word: str) -> list[str]:
    """Return each Chinese character of a word, and what stands between them: figures, letters."""
    return _CHINESE_PART.findall(word)


def without_others(word: str, instead: Callable[[str], str]) -> str:
    """Return a word with something in place of each run of what is no Chinese character."""
    return _NOT_CHINESE.sub(lambda found: instead(found[0]), word)


def fingerprint(texts: Iterable[str]) -> str:
    """Return a name for the words of some texts: the same words in order, the same name.

    Underscores are lines to write on or to part, and no words.
    """
    found = (word for text in texts for word in plain_words(text))
    words_in_order = " ".join(word for word in found if word.strip("_"))
    return hashlib.sha256(words_in_order.encode()).hexdigest()


def _has_marks(folded: str) -> bool:
    """Whether any mark stands by itself in a normalised text; most texts have none."""
    return not folded.isascii() and _MARK.search(folded) is not None


def _folded(text: str) -> str:
    """Normalise; a second time because folding may undo it (U+0345, U+1E9E and the like)."""
    once = unicodedata.normalize("NFKC", text).casefold()
    return unicodedata.normalize("NFKC", once)


def _folded_in_place(text: str) -> str | None:
    """Normalise a text; None where characters would not keep their places."""
    folded = text.casefold()
    if len(folded) == len(text):
        for known in (folded, _plain(folded)):
            if unicodedata.is_normalized("NFKC", known):
                return known
    alone = list(map(_folded_alone, text))
    return "".join(alone) if set(map(len, alone)) == {1} else None


def _plain(folded: str) -> str:
    """Normalise the signs between words that most texts have."""
    for sign, usual in _SIGNS:
        folded = folded.replace(sign, usual)
    return folded


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
        for sign in _MARK.sub("", _folded(text[start:end])):
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
