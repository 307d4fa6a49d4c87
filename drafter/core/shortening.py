"""The beginning or the end of a text that is too long: cut between words.

Chinese parts no words, so that it is cut before or after any of its signs.
"""

from __future__ import annotations

import re

_SIGN = "[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]"
"""Chinese characters and punctuation."""
_GAP = re.compile(rf"\s+|(?<={_SIGN})|(?={_SIGN})")
_BARE = " \t\n,;:–，；：、"
"""What is no end for words that break off."""


def beginning(text: str, most: int) -> str:
    """Return at most so many characters of a text's beginning, and an ellipsis where that cut it.

    One word that is longer is cut inside.
    """
    if len(text) <= most:
        return text
    kept = first_words(text, most).rstrip(_BARE)
    return f"{kept}…" if re.match(_SIGN, kept[-1:]) else f"{kept} …"


def first_words(text: str, most: int) -> str:
    """Return as many whole words of a text's beginning as fit, without a mark that it was cut."""
    if len(text) <= most:
        return text
    gaps = (gap.start() for gap in _GAP.finditer(text, 1, most + 1))
    return text[: max((gap for gap in gaps if gap <= most), default=most)].rstrip()


def last_words(text: str, most: int) -> str:
    """Return as many whole words of a text's end as fit, without a mark that it was cut."""
    if len(text) <= most:
        return text
    start = len(text) - most
    gaps = (gap.end() for gap in _GAP.finditer(text, start - 1))
    return text[min((gap for gap in gaps if gap >= start), default=start) :].lstrip()
