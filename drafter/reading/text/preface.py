"""What stands above a masthead and is none: greetings of a letter, menus of a web page.

A masthead begins with the first line that only mastheads have. What a title is by its place alone
is not always one: the last words above the body, unless they greet or take leave.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.model import Doubt
from drafter.reading import shapes
from drafter.reading.masthead.fields import fields_of
from drafter.reading.masthead.known_lines import anchor_of
from drafter.reading.masthead.labelled_lines import is_label
from drafter.reading.text.mail import is_letter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.text.lines import Line

_MOST_WORDS = 14
"""Lines of words in a row that a masthead has; more of them are something else."""
_LONGEST_TITLE = 600
_SENTENCE = 12
"""Words of a line that says something; menus and greetings have fewer."""
_SHOWN = 60
"""Letters of such a line that are enough to find it in the file."""


def without_preface(lines: Sequence[Line]) -> list[Line]:
    """Return the lines above a body from the first one on that belongs to its masthead."""
    start = _start(lines)
    if start is None:
        return _title(lines)
    words = [line for line in lines[start:] if not (fields_of(line.text) or anchor_of(line.bare))]
    anchors = [anchor for line in lines[start:] if (anchor := anchor_of(line.bare))]
    named = any(anchor.title or anchor.topic for anchor in anchors)
    before = [] if words or named else _title(lines[:start])
    return [*before, *lines[start:]]


def doubts_of_left_out(lines: Sequence[Line], kept: Sequence[Line]) -> tuple[Doubt, ...]:
    """Return a doubt about the sentences above a body that were taken for no part of the text."""
    belongs = set(kept)
    gone = [line.bare for line in lines if line not in belongs]
    said = [words for words in gone if len(words.split()) >= _SENTENCE]
    if not said:
        return ()
    shown = said[0] if len(said[0]) <= _SHOWN else f"{said[0][:_SHOWN].rsplit(' ', 1)[0]} …"
    return (Doubt(message=f"Left out, as it stands above the text: “{shown}”"),)


def _start(lines: Sequence[Line]) -> int | None:
    """Return where the masthead begins; None where no line is a masthead's own."""
    start: int | None = None
    last = 0
    for index, line in enumerate(lines):
        if not (fields_of(line.text) or anchor_of(line.bare) or is_label(line.bare)):
            continue
        if start is None or index - last > _MOST_WORDS:
            start = index
        last = index
    return start


def _title(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that may be a title: those headed so, else the last that belong together."""
    if headed := [line for line in lines if line.heading == 1]:
        return headed[-1:]
    first = len(lines) - 1
    while first > 0 and not (lines[first].blanks or lines[first].torn):
        first -= 1
    found = list(lines[max(first, 0) :])
    words = " ".join(line.bare for line in found)
    is_title = (
        not is_letter(words) and not shapes.is_stopped(words) and not words.endswith((",", ":"))
    )
    return found if words and is_title and len(words) <= _LONGEST_TITLE else []
