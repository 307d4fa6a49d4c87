"""The lines of printed pages: running heads, page and job numbers out, notes apart from the body.

A typed rule of underscores, or else the first small line that begins with a mark, starts the notes.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import takewhile
from typing import TYPE_CHECKING

from drafter.reading.masthead.fields import fields_of
from drafter.reading.text import furniture, lines, markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.reading.pdf.lines import Line

_HEAD, _FOOT = 68.0, 56.0
"""Points from the edges of a page that running heads and page numbers keep to."""
_SMALL = 0.93
"""Notes and running heads are set in at most this part of the body's type size."""
_RULE = re.compile(r"[_\s]{8,}")
_MARK = re.compile(r"\s*(?:\*|†)")
_NUMBERS = re.compile(r"[\d\s*/–-]+")
_FIGURES = re.compile(r"\d+")
_SAME_ROW = 2.0
_SHORT = 3
"""Letters below which a repeated line is no running head."""


def body_and_foot(
    pages: Sequence[Sequence[Line]], heights: Sequence[float], size: float
) -> tuple[list[Line], list[Line]]:
    """Return the lines of the body and those of the notes, each in order, without furniture.

    ``size`` is the type size of the body in points.
    """
    heads = _repeated(pages, heights)
    body: list[Line] = []
    notes: list[Line] = []
    for number, (page, height) in enumerate(zip(pages, heights, strict=True)):
        kept = [
            line
            for line in page
            if not _is_foot(line, height)
            and not (
                line.base > height - _HEAD
                and (_is_head(line, heads, size) if number else _is_first_head(line, heads))
            )
        ]
        above, below = _at_rule(kept, size)
        body += above
        notes += below
    return body, notes


def body_size(page: Iterable[Line]) -> float:
    """Return the type size that most letters are set in."""
    letters: Counter[float] = Counter()
    for line in page:
        letters[line.size] += len(line.text)
    return letters.most_common(1)[0][0] if letters else 0.0


def _repeated(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> set[str]:
    """Return the keys of lines that stand at the head of several pages."""
    counted = Counter(
        key
        for page, height in zip(pages[1:], heights[1:], strict=True)
        for key in {_key(line) for line in page if line.base > height - _HEAD}
    )
    return {key for key, count in counted.items() if count > 1 and len(key) > _SHORT}


def _key(line: Line) -> str:
    return _FIGURES.sub("0", "".join(line.text.casefold().split()))


def _is_head(line: Line, heads: set[str], size: float) -> bool:
    small = line.size <= _SMALL * size
    return small or _key(line) in heads


def _is_first_head(line: Line, heads: set[str]) -> bool:
    """Whether a line at the head of the first page is that of all others, and no masthead's."""
    return _key(line) in heads and not fields_of(line.text)


def _is_foot(line: Line, height: float) -> bool:
    """Whether a line at the foot of a page is furniture: page and job numbers, a bar code."""
    if line.base > _FOOT + 0.02 * height:
        return False
    if _NUMBERS.fullmatch(line.text):
        return True
    text = line.text.strip().replace("*", markup.STAR)
    return not furniture.without_marks_of_pages([lines.Line(text=text, blanks=1)])


def _at_rule(page: Sequence[Line], size: float) -> tuple[Sequence[Line], Sequence[Line]]:
    """Return the lines above the notes of a page, and the notes."""
    for index, line in enumerate(page):
        if _RULE.fullmatch(line.text):
            rest = page[index + 1 :]
            marked = bool(rest) and rest[0].spans[0].raised  # set as large as the text
            below = (
                list(rest)
                if marked
                else list(takewhile(lambda note: note.size <= _SMALL * size, rest))
            )
            return [*page[:index], *page[index + 1 + len(below) :]], below
    return _without_rule(page, size)


def _without_rule(page: Sequence[Line], size: float) -> tuple[list[Line], list[Line]]:
    """Return the lines of a page without a rule, and the notes: small lines after a mark."""
    body: list[Line] = []
    notes: list[Line] = []
    for index, line in enumerate(page):
        beside = body and abs(body[-1].base - line.base) <= _SAME_ROW
        small = line.size <= _SMALL * size and not beside
        goes_on = bool(notes) and index > 0 and notes[-1] is page[index - 1]
        (notes if small and (goes_on or begins_note(line)) else body).append(line)
    return body, notes


def begins_note(line: Line) -> bool:
    """Whether a line begins with the mark of a note."""
    first = next((span for span in line.spans if span.text.strip()), None)
    return first is not None and (first.raised or bool(_MARK.match(first.text)))
