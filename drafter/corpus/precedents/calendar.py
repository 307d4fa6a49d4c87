"""Words of the calendar in the official languages: they change from session to session.

Months, ordinals of sessions, numbers of days and sessions, years. Chinese writes them with
characters that stand inside of its clauses; ``search.chinese`` knows those.
"""

from __future__ import annotations

from functools import cache

from drafter.core.masthead.dates import MONTHS
from drafter.core.masthead.session_lines import line
from drafter.core.words import plain_words

_SESSIONS = {
    "en": range(20, 130), "fr": range(20, 100), "es": range(20, 100), "ru": range(20, 100),
    "ar": range(20, 100),
}  # fmt: skip
"""Sessions by language. What is written beyond a hundred says much besides: "بعد" is "after"."""
_ENDINGS = {
    "ая": ("ой", "ую"), "ья": ("ей", "ью"), "ون": ("ين",),
    "ря": ("рь", "ре"), "ля": ("ль", "ле"), "ня": ("нь", "не"), "та": ("т", "те"),
}  # fmt: skip
"""How ordinals end in a masthead and months in a date, with two letters, and how in a sentence."""
_OFTEN_OTHERS = frozenset(plain_words("الأول الثاني et"))
"""Words of months or ordinals that are mostly something else."""


@cache
def calendar() -> tuple[str, ...]:
    """Return all words of the calendar, each once."""
    found = [
        *(form for month in MONTHS for word in plain_words(month) for form in _forms(word)),
        *(word for language in _SESSIONS for word in _of_sessions(language)),
        *(str(number) for number in range(1, 140)),
        *(str(year) for year in range(1945, 2060)),
    ]
    return tuple(word for word in dict.fromkeys(found) if word not in _OFTEN_OTHERS)


def _of_sessions(language: str) -> list[str]:
    """Return the words of the ordinals of sessions, in the forms that they take in sentences."""
    lines = [plain_words(line(number, language)) for number in _SESSIONS[language]]
    always = frozenset(lines[0]).intersection(*lines)
    return [
        form for words in lines for word in words if word not in always for form in _forms(word)
    ]


def _forms(word: str) -> list[str]:
    """Return a word and what becomes of it in a sentence."""
    others = next((put for end, put in _ENDINGS.items() if word.endswith(end)), ())
    return [word, *(word[:-2] + put for put in others)]
