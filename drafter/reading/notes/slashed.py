"""Notes whose marks stand before a stroke, as typed documents had them until the 1990s: "1972,1/".

The stroke makes a mark certain where notes begin so as well, or where the text has several: no
ordinary figure stands before a stroke with nothing behind it. Scanned pages read the figure one as
a letter now and then.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.reading.text import markup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.text.lines import Line

_FIGURE = r"(?P<figure>\d{1,3}|(?<![^\W\d_])[lI](?=/))"
_START = re.compile(rf"_?{_FIGURE}_?[ \t]?/[ \t]*(?=[A-Z“\"«(\[]|(?:19|20)\d\d\b|https?:)")
_MARK = re.compile(
    rf"(?:(?<=[^\W\d_]|[,;:.)\]”\"’»])[ \t]?|(?<=\d)[ \t])_?{_FIGURE}_?/"
    r"(?=[\s,;:.)\]”\"’»]|$)"
)
_COUNTED = re.compile(
    r"\b(?:paragraphs?|paras?\.|articles?|arts?\.|Nos?\.|sections?|chapters?|annex|items?|and|or)"
    r"[ \t]?$",
    re.IGNORECASE,
)
"""What stands before a number that is none of a note's."""
_BROKEN = re.compile(rf"_?{_FIGURE}_?/(?=\s+[^\W\dA-Z_]|[,;:.]?$)")
"""A mark that the end of a line parted from its word."""
_SEVERAL = 2


def with_certain_marks(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a text with a token for every mark of a note before a stroke."""
    starts = {index for index, line in enumerate(lines) if _START.match(line.text)}
    marks = sum(1 for line in lines for found in _MARK.finditer(line.text) if _is_mark(found))
    if not marks or (not starts and marks < _SEVERAL):
        return list(lines)
    return [
        replace(line, text=_START.sub(_begun, line.text, count=1))
        if index in starts
        else replace(line, text=_marked(line.text))
        for index, line in enumerate(lines)
    ]


def _marked(text: str) -> str:
    broken = _BROKEN.match(text)
    head = _token(broken) if broken else ""
    rest = text[broken.end() :] if broken else text
    return head + _MARK.sub(lambda m: _token(m) if _is_mark(m) else m.group(), rest)


def _is_mark(found: re.Match[str]) -> bool:
    return _COUNTED.search(found.string[max(0, found.start() - 24) : found.start()]) is None


def _begun(found: re.Match[str]) -> str:
    return f"{_token(found)} "


def _token(found: re.Match[str]) -> str:
    figure = found["figure"] if found["figure"].isdigit() else "1"
    return f"{markup.MARK}{int(figure)}{markup.END}"
