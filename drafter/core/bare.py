"""Words without the marks on their letters, as many people type them.

"resolution" for "résolution", "еще" for "ещё", "الامم" for "الأمم", "mise en oeuvre": keyboards
lack the marks, or their owners leave them out in a search box. Two words that are bare alike may be
the same word; whether they are is decided by what stands in the corpus.
"""

from __future__ import annotations

import re
import unicodedata

_SHORT_I = ("и\u0306", "й")
"""A letter of its own in Russian, which everybody types: no mark is left out here."""
_LETTERS = str.maketrans({
    "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ٱ": "ا", "\N{ARABIC TATWEEL}": None,
})  # fmt: skip
"""Letters that are typed as others, though Unicode takes none of them apart."""
_LATIN = re.compile("[a-z]")


def bare(word: str) -> str:
    """Return a word in small letters without accents, hamza and vowel signs, figures as 0 to 9."""
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFD", word).replace(*_SHORT_I)
    plain = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return "".join(map(_figure, plain.translate(_LETTERS)))


def is_accented(word: str) -> bool:
    """Whether a word was typed with marks on Latin letters: then no other one is meant.

    Scripts whose marks are mostly left out in print say nothing of the kind.
    """
    plain = bare(word)
    return plain != word and _LATIN.search(plain) is not None


def _figure(sign: str) -> str:
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign
