"""Runs as every reader hands them over: single blanks, and none at the edge of a style."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.model import Run, merged

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_BLANKS = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")
_EDGES = "\t\n\v\f\r \u00a0\u2007\u202f\u3000\u200b\u200e\u200f\u2060\ufeff"
"""Blanks of every width, and signs that are nothing to see."""
_BLANK = Run(" ")
_MARK = Run(".")
"""Stands for a note's mark as the last thing before a blank: something, and plain."""


def tidied(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return the same words with every stretch of blanks one blank, and none at the ends.

    Blanks stand outside italics, bold and links, and after a note's mark rather than before it,
    so that two files with the same text give the same runs. No-break spaces stay, except at the
    ends.
    """
    tidy: list[Run] = []
    blank = False
    last: Run | None = None
    for run in runs:
        if run.note:
            tidy.append(run)
            last = last and _MARK
            continue
        text = run.text
        if not text.isprintable() or "  " in text:  # line feeds and tabs are not printable
            text = _BLANKS.sub(" ", text)
        core = text.strip(" ") if last else text.lstrip(_EDGES).rstrip(" ")
        if core:
            if last and (blank or text[0] == " "):
                tidy.append(Run(" ", *_look(last)) if _look(last) == _look(run) else _BLANK)
            last = run if core == run.text else Run(core, run.italic, run.bold, run.link)
            tidy.append(last)
            blank = text[-1] == " "
        else:
            blank = blank or bool(text)
    return merged(tuple(_closed(tidy)))


def split(runs: Sequence[Run], separator: str = "\n") -> list[tuple[Run, ...]]:
    """Return the runs between separators, tidied; pieces without words or marks are left out."""
    pieces: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split(separator)
        pieces[-1].append(replace(run, text=first))
        pieces.extend([replace(run, text=other)] for other in others)
    return [piece for piece in map(tidied, pieces) if piece]


def without(runs: Sequence[Run], length: int) -> tuple[Run, ...]:
    """Return the runs without their first ``length`` letters, tidied."""
    rest: list[Run] = []
    for run in runs:
        cut = min(length, len(run.text))
        length -= cut
        rest.append(replace(run, text=run.text[cut:]) if cut else run)
    return tidied(rest)


def is_note_within(runs: Iterable[Run], length: int) -> bool:
    """Whether the mark of a note stands within the first letters of some runs."""
    for run in runs:
        if length <= 0:
            return False
        if run.note:
            return True
        length -= len(run.text)
    return False


def _look(run: Run) -> tuple[bool, bool, str]:
    return run.italic, run.bold, run.link


def _closed(runs: list[Run]) -> list[Run]:
    """Strip blanks of any kind from the end of the last words."""
    for index in range(len(runs) - 1, -1, -1):
        run = runs[index]
        if run.note:
            continue
        if run.text[-1] in _EDGES:
            runs[index] = replace(run, text=run.text.rstrip(_EDGES))
        if runs[index].text:
            break
    return runs
