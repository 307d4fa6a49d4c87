"""What stands above a masthead and is none: greetings of a letter, menus of a web page.

A masthead begins with the first line that only mastheads have. What a title is by its place alone
is not always one: the last words above the body, unless they greet or take leave.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.reading import shapes
from drafter.reading.known_lines import anchor_of
from drafter.reading.mail import is_letter
from drafter.reading.masthead_fields import fields_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.lines import Line

_MOST_WORDS = 14
"""Lines of words in a row that a masthead has; more of them are something else."""
_LONGEST_TITLE = 600


def without_preface(lines: Sequence[Line]) -> list[Line]:
    """Return the lines above a body from the first one on that belongs to its masthead."""
    start = _start(lines)
    if start is None:
        return _title(lines)
    words = [line for line in lines[start:] if not fields_of(line.text)]
    named = any((anchor := anchor_of(line.bare)) and anchor.title for line in words)
    before = [] if words or named else _title(lines[:start])
    return [*before, *lines[start:]]


def _start(lines: Sequence[Line]) -> int | None:
    """Return where the masthead begins; None where no line is a masthead's own."""
    start: int | None = None
    last = 0
    for index, line in enumerate(lines):
        if not (fields_of(line.text) or anchor_of(line.bare)):
            continue
        if start is None or index - last > _MOST_WORDS:
            start = index
        last = index
    return start


def _title(lines: Sequence[Line]) -> list[Line]:
    """Return the last lines that belong together, if they may be a title."""
    first = len(lines) - 1
    while first > 0 and not (lines[first].blanks or lines[first].torn):
        first -= 1
    found = list(lines[max(first, 0) :])
    words = " ".join(line.bare for line in found)
    is_title = not is_letter(words) and not shapes.is_stopped(words) and not words.endswith(",")
    return found if words and is_title and len(words) <= _LONGEST_TITLE else []
