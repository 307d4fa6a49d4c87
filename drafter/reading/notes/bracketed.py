"""Notes whose marks stand in brackets, "[1]" or "(1)", in the text and before the note.

Brackets alone mean little: paragraphs and items are counted so too. But where lines count up from
one and the text before refers to nearly all of them, they are notes, and their marks certain.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.core.model import Part
from drafter.reading import shapes
from drafter.reading.text import markup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.text.lines import Line

_NEARLY_ALL = 0.8
"""Share of the notes that the text must refer to."""
_COUNTED = re.compile(
    r"(?:\b(?:(?:sub)?paragraphs?|paras?\.|articles?|sections?|rules?|annex|clauses?|items?)"
    r"(?:[ \t\u00a0]*\d{1,3})?|\b(?:and|to|or|of))[ \t\u00a0]*$",
    re.IGNORECASE,
)
"""What stands before a bracketed number that is no mark."""


@dataclass(frozen=True, slots=True)
class _Style:
    """How marks look at the start of a note, and in the text.

    ``not_after`` finds words after which the same signs are no mark, None where there are none.
    """

    start: re.Pattern[str]
    mark: re.Pattern[str]
    not_after: re.Pattern[str] | None = None


_BOXED = re.compile(r"(?<=\S)[ \t\u00a0]?\[(\d{1,3})\](?!\()")
_STYLES = (
    _Style(re.compile(r"\[(\d{1,3})\][.:]?[ \t]+(?=\S)"), _BOXED),
    _Style(re.compile(r"(\d{1,3})[.:]?[ \t]+(?=\S)"), _BOXED),
    _Style(
        re.compile(r"\(?(\d{1,3})\)[.:]?[ \t]+(?=\S)"),
        re.compile(r"(?<=\S)[ \t\u00a0]?\((\d{1,3})\)"),
        not_after=_COUNTED,
    ),
)


def with_certain_marks(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a text with a token for every mark of a note in brackets."""
    found = list(lines)
    for style in _STYLES:
        found = _marked(found, style)
    return found


def _marked(lines: list[Line], style: _Style) -> list[Line]:
    starts = _starts(lines, style)
    numbers = set(starts.values())
    referred = {
        int(mark[1])
        for index, line in enumerate(lines) if index not in starts
        for mark in style.mark.finditer(line.text) if _is_mark(mark, style)
    }  # fmt: skip
    if not numbers or len(numbers & referred) < _NEARLY_ALL * len(numbers):
        return lines

    def token(mark: re.Match[str]) -> str:
        is_ours = int(mark[1]) in numbers and _is_mark(mark, style)
        return _token(mark[1]) if is_ours else mark.group()

    return [
        replace(line, text=style.start.sub(_start_token, line.text, count=1))
        if index in starts
        else replace(line, text=style.mark.sub(token, line.text))
        for index, line in enumerate(lines)
    ]


def _starts(lines: Sequence[Line], style: _Style) -> dict[int, int]:
    """Return the lines that begin notes, with their numbers: the longest row from one upwards."""
    rows: list[dict[int, int]] = []
    for index, line in enumerate(lines):
        found = style.start.match(line.text)
        if not found or shapes.phrase_part(markup.bare(line.text[found.end() :])) is Part.OPERATIVE:
            continue
        number = int(found[1])
        if number == 1:
            rows.append({index: 1})
        elif rows and number == len(rows[-1]) + 1:
            rows[-1][index] = number
    return max(rows, key=len, default=dict[int, int]())


def _is_mark(found: re.Match[str], style: _Style) -> bool:
    before = found.string[max(0, found.start() - 24) : found.start()]
    return style.not_after is None or not style.not_after.search(before)


def _start_token(found: re.Match[str]) -> str:
    return f"{_token(found[1])} "


def _token(mark: str) -> str:
    return f"{markup.MARK}{int(mark)}{markup.END}"
