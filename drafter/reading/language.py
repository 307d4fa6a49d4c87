"""The language that a text is written in, from its signs and its most frequent words."""

from __future__ import annotations

import re
from collections import Counter

_LONGEST = 60_000
"""Letters that are looked at; a text in two languages is named after the one that is most of it."""
_SCRIPTS = (
    ("zh", re.compile("[\u3400-\u9fff]")),
    ("ar", re.compile("[\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
_LETTER = re.compile(r"[^\W\d_]")
_SHARE = {"zh": 0.2, "ar": 0.4, "ru": 0.4}
"""Share of the letters from which on a script says the language; a Chinese sign is a word."""
_WORDS = {
    "en": "the of and to in that for by with on its as which this from be also has are",
    "fr": "le la les des et du dans aux pour que qui une sur par ses leur est au en de",
    "es": "el la los las del y que en para por con una sus al se su como más de",
    "pt": "o os do da dos das e que em para por com uma ao sua seus não mais de",
    "de": "der die das und den von zu mit auf für ist im dem des eine sowie dass",
    "it": "il di che la per del della dei delle una nel alla sono gli con in e",
    "nl": "de het een van en in dat voor op met zijn aan ook bij",
    "sv": "och att för det med den av på är till en ett om",
    "pl": "w i na z do się oraz że przez jest od nie dla",
    "tr": "ve bir için ile olarak olan da de",
}  # fmt: skip
_COMMON = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_CLEAR = 12
"""Frequent words, or letters of a script, from which on they go before what a file declares."""
_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str, declared: str | None = None) -> str:
    """Return the ISO 639-1 code of a text's language; English where nothing speaks for another.

    ``declared`` is the language that a file says it is in. Many say what the program was set to,
    so that it stands only where the words are too few to tell.
    """
    sample = text[:_LONGEST]
    letters = len(_LETTER.findall(sample))
    enough = _CLEAR if declared else 0
    for language, script in _SCRIPTS:
        if letters > enough and len(script.findall(sample)) > _SHARE[language] * letters:
            return language
    counts = Counter(word.casefold() for word in _WORD.findall(sample))
    scores = {language: sum(counts[word] for word in words) for language, words in _COMMON.items()}
    best = max(scores, key=lambda language: scores[language])
    usual = declared or "en"
    is_clear = declared is None or scores[best] >= max(_CLEAR, 2 * scores.get(usual, 0))
    return best if is_clear and scores[best] > scores.get(usual, 0) else usual
