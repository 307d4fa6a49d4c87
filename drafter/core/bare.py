"""Words without the marks on their letters, as many people type them.

"resolution" for "résolution", "еще" for "ещё", "الامم" for "الأمم", "mise en oeuvre": keyboards
lack the marks, or their owners leave them out in a search box. Two words that are bare alike may be
the same word; whether they are is decided by what stands in the corpus.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_LETTERS = {
    "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ٱ": "ا", "\N{ARABIC TATWEEL}": "",
    "й": "й",
}  # fmt: skip
"""Letters that are typed as others, though Unicode takes none of them apart; and one that it does
take apart, but everybody types: no mark is left out in Russian "й"."""
_LATIN = re.compile("[a-z]")


def bare(text: str) -> str:
    """Return a text in small letters without accents, hamza and vowel signs, figures as 0 to 9."""
    if text.isascii():
        return text
    return "".join(map(_bare_letter, unicodedata.normalize("NFC", text)))


def is_accented(word: str) -> bool:
    """Whether a word was typed with marks on Latin letters: then no other one is meant.

    Scripts whose marks are mostly left out in print say nothing of the kind.
    """
    plain = bare(word)
    return plain != word and _LATIN.search(plain) is not None


@cache
def _bare_letter(letter: str) -> str:
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    if letter in _LETTERS:
        return _LETTERS[letter]
    parts = unicodedata.normalize("NFD", letter)
    return "".join(_LETTERS.get(part, part) for part in parts if not unicodedata.combining(part))
