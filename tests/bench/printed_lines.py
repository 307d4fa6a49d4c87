"""The lines of a PDF as they stand on its pages, and how alike two PDFs of one text are."""

from __future__ import annotations

from ctypes import c_double
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2
from pypdfium2 import raw
from rapidfuzz.distance import Indel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_HEAD, _FOOT = 72, 735
"""Points from above between which the text of a page stands; what is outside are heads and feet."""
_MASTHEAD = 215
_FULL = 480
"""Where a line ends that goes on: right of this."""
_RAISED = 5.2
"""Points by which marks of notes stand above their line at most."""
_UNSEEN = frozenset({0, 10, 13})


@dataclass(slots=True)
class Line:
    """A line: its page from 1, where it begins and ends, its baseline from above, its type size."""

    page: int
    left: float
    down: float
    size: float
    text: str
    right: float


@dataclass(frozen=True, slots=True)
class Likeness:
    """How many full lines of a text there are, and how many end with the same word in another."""

    lines: int
    same: int


def lines_of(path: Path) -> tuple[list[Line], int]:
    """Return all lines of a PDF in the order of its characters, and the number of its pages."""
    file = pypdfium2.PdfDocument(path)
    found = [line for number, page in enumerate(file, 1) for line in _page(page, number)]
    return found, len(file)


def _page(page: pypdfium2.PdfPage, number: int) -> Iterator[Line]:
    height = page.get_height()
    text = page.get_textpage()
    across, up, box = c_double(), c_double(), raw.FS_RECTF()
    line: Line | None = None
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text.raw, index)
        if code in _UNSEEN:
            continue
        sign = "-" if code in {2, 0xFFFE} else chr(code)
        if sign.isspace() or raw.FPDFText_IsGenerated(text.raw, index) == 1:
            continue
        raw.FPDFText_GetCharOrigin(text.raw, index, across, up)
        raw.FPDFText_GetLooseCharBox(text.raw, index, box)
        size = raw.FPDFText_GetFontSize(text.raw, index)
        down = height - up.value
        if line and abs(down - line.down) < _RAISED and across.value > line.right - 8:
            line.text += sign
            line.right = max(line.right, box.right)
            if size > line.size:
                line.down, line.size = down, size
        else:
            if line:
                yield line
            line = Line(number, across.value, down, size, sign, box.right)
    if line:
        yield line


def parted(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Return the lines of the body and those of the notes."""
    between = [line for line in lines if _HEAD < line.down < _FOOT]
    body = [line for line in between if line.size > 9 and (line.page > 1 or line.down > _MASTHEAD)]
    notes = [line for line in between if 7.5 < line.size <= 9 and line.text.strip("_")]
    return body, notes


def likeness(genuine: Sequence[Line], ours: Sequence[Line]) -> Likeness:
    """Return how many full lines of a genuine text end where a line of ours does."""
    text, ends = _joined(genuine)
    other, other_ends = _joined(ours)
    place: dict[int, int] = {}
    for step in Indel.opcodes(text, other):
        if step.tag == "equal":
            for offset in range(step.src_end - step.src_start + 1):
                place.setdefault(step.src_start + offset, step.dest_start + offset)
    full = [end for end, line in ends.items() if line.right > _FULL]
    return Likeness(len(full), sum(place.get(end) in other_ends for end in full))


def _joined(lines: Sequence[Line]) -> tuple[str, dict[int, Line]]:
    text, ends = "", dict[int, Line]()
    for line in lines:
        text += line.text
        ends[len(text)] = line
    return text, ends


def astray(genuine: Sequence[Line], ours: Sequence[Line]) -> list[float]:
    """Return how far off each line stands that both have on one page, in points.

    Only what the layout decides: how far from the left, and in masthead, heads and feet how far
    from above.
    """
    known: dict[tuple[int, str], list[Line]] = {}
    for line in ours:
        known.setdefault((line.page, line.text), []).append(line)
    found: list[float] = []
    for line in genuine:
        near = known.get((line.page, line.text))
        if not near:
            continue
        other = min(near, key=lambda one: abs(one.down - line.down))
        sideways = min(abs(other.left - line.left), abs(other.right - line.right))
        fixed = line.down < _HEAD or line.down > _FOOT or (line.page == 1 and line.down < _MASTHEAD)
        found.append(max(sideways, abs(other.down - line.down) if fixed else 0))
    return found
