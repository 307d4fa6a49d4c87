"""The number or letter that was typed or pasted before a paragraph, and is no part of it.

Numbers are printed by the page, never part of a text of the corpus, so that "12. Calls upon" must
be read as "Calls upon", in each official language.
"""

from __future__ import annotations

import re

_FIGURE = r"\d{1,3}"
"""Of any script: "12", "١٢"."""
_LATIN, _CYRILLIC = "[a-z]{1,5}", "[а-яё]{1,2}"
_ARABIC = r"[\u0621-\u064a]\u0640?"
"""One letter, which may be drawn out: "أ", "هـ"."""
_CHINESE = "[一二三四五六七八九十]{1,3}"
_OPEN, _CLOSE = r"[(\uff08]\s?", r"\s?[)\uff09]"
_LABELS = (
    r"(?:OP|PP)\s?\d+\w?(?:\s?(?:bis|ter|quater|alt)\b)?[.:]?\s+",
    rf"{_FIGURE}\s?(?:bis|ter|quater|alt)\b[.:]?\s+",
    rf"{_OPEN}(?:{_FIGURE}|{_LATIN}|{_CYRILLIC}|{_ARABIC}|{_CHINESE}){_CLOSE}\s*",
    rf"{_FIGURE}(?:[.．、)\uff09](?!\d)|\s?[-\u2013\u2014]\s)\s*",
    rf"(?:[a-z]{{1,4}}|{_CYRILLIC})[.)]\s+",
    rf"{_ARABIC}\s?(?:[.)]\s|[-\u2013\u2014]\s)\s*",
    rf"{_CHINESE}[、.．]\s*",
    r"[-\u2013\u2014\u2022\u25aa*]\s+",
)
"""Labels as they are typed: "OP3 bis", "2 bis", "(a)" "(أ)" "（一）", "12." "١ -", "a)" "б)",
"أ -", "一、", and the signs before the items of a list."""
_LABEL = re.compile(rf"\s*(?:{'|'.join(_LABELS)})*", re.IGNORECASE)


def without_label(text: str) -> str:
    """Return a paragraph without the number or label that was typed before it."""
    label = _LABEL.match(text)
    return text[label.end() :] if label else text
