"""Printed paragraphs as the pieces that Word's are: with the styles that their type stands for.

The United Nations prints its PDF files from Word, so that size and weight of the type tell the
style; from there on both are read by the same rules.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.model import Run
from drafter.reading import shapes
from drafter.reading.body.runs import is_note_within, tidied, without
from drafter.reading.docx.pieces import Piece
from drafter.reading.pdf.columns import in_columns
from drafter.reading.pdf.paragraphs import begun, join, margins_of, paragraphs_of
from drafter.reading.pdf.rows import with_numbers
from drafter.reading.pdf.tables import Table, with_tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.pdf.lines import Line
    from drafter.reading.pdf.notes import Notes
    from drafter.reading.pdf.paragraphs import Printed
    from drafter.reading.text.hyphens import Hyphens

_HEADINGS = ((16.0, "H__M"), (13.0, "H__Ch"), (11.0, "H_1"), (0.0, "H_2/3"))
"""Styles of bold lines by the type size they have at least."""
_ITALIC_HEADING = "H_4"
_RIGHT = 60.0
"""Points that a line on the right is set in at least, and may end from the margin."""
_LONGEST_HEADING = 400
_NUMERAL = re.compile(r"(?P<number>[IVXLC]{1,7}|[A-Z])\.?(?:\s+(?=\S)|$)")


def pieces_of(lines: Sequence[Line], size: float, notes: Notes, hyphens: Hyphens) -> list[Piece]:
    """Return the pieces that the lines of a body stand for, in order."""
    margins = margins_of(lines)
    left = min((line.left for line in lines), default=0.0)
    right = max((line.right for line in lines), default=0.0)
    start = next((i for i, line in enumerate(lines) if shapes.is_opening(line.text.strip())), 0)
    found: list[Piece] = []
    lines = [*in_columns(lines[:start]), *with_numbers(lines[start:])]
    for stretch in with_tables(lines, size, start):
        if isinstance(stretch, Table):
            found.append(_table(stretch, notes, hyphens))
        else:
            printed = paragraphs_of(stretch, margins, hyphens)
            found += [_piece(each, notes, left, right) for each in printed]
    return found


def _table(table: Table, notes: Notes, hyphens: Hyphens) -> Piece:
    rows = tuple(tuple(_cell(cell, notes, hyphens) for cell in row) for row in table.rows)
    return Piece(rows=rows)


def _cell(lines: Sequence[Line], notes: Notes, hyphens: Hyphens) -> tuple[Run, ...]:
    """Return the words of a cell in one line; its type is the printer's."""
    if not lines:
        return ()
    printed = begun(lines[0])
    for line in lines[1:]:
        join(printed, line, hyphens)
    return tidied(replace(run, italic=False, bold=False) for run in notes.runs(printed))


def _piece(printed: Printed, notes: Notes, left: float, right: float) -> Piece:
    runs = _with_number(tidied(notes.runs(printed)))
    if not printed.bold and _is_on_right(printed, left, right):
        return Piece(runs=_lines(printed), right=True)
    style = _style(printed)
    if style:
        runs = tuple(replace(run, bold=False, italic=False) for run in runs)
    return Piece(runs=runs, style=style)


def _lines(printed: Printed) -> tuple[Run, ...]:
    """Return lines on the right, each still a line of its own."""
    return tuple(Run(line.text.strip() + "\n") for line in printed.lines)


def _is_on_right(printed: Printed, left: float, right: float) -> bool:
    """Whether all lines end at the right margin, and begin far from the left one."""
    middle = (left + right) / 2
    return all(
        line.left > middle and abs(line.right - printed.first.right) < _RIGHT
        for line in printed.lines
    )


def _style(printed: Printed) -> str:
    """Return the style of a heading, empty for text."""
    text = printed.text.strip()
    if len(text) > _LONGEST_HEADING or shapes.is_opening(text):
        return ""
    if printed.bold:
        return next(style for size, style in _HEADINGS if printed.first.size >= size)
    plain = text and not shapes.is_complete(text) and not shapes.begins_paragraph(text)
    return _ITALIC_HEADING if plain and printed.italic else ""


def _with_number(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return runs whose number is parted from the words by a tab, as Word has it."""
    text = "".join(run.text for run in runs)
    found = shapes.NUMBER.match(text) or shapes.SUB_NUMBER.match(text)
    if not found or is_note_within(runs, found.end()):
        return runs
    number = found["number"]
    return (Run(f"{number}\t"), *without(runs, found.end()))
