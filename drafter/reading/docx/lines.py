"""Paragraphs of Word that hold many, parted by line breaks, as pasted mail and web pages do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.reading import shapes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from drafter.core.model import Run
    from drafter.reading.docx.pieces import Piece

_SEVERAL = 2
"""Lines that begin as paragraphs do, from which on each line is one."""


def parted_at_breaks(pieces: Iterable[Piece]) -> list[Piece]:
    """Return pieces of one paragraph each.

    A title that is broken by hand stays one: none of its lines begins as paragraphs do.
    """
    return [line for piece in pieces for line in _lines(piece)]


def _lines(piece: Piece) -> list[Piece]:
    text = "".join(run.text for run in piece.runs)
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    begin = sum(shapes.begins_paragraph(line) or shapes.is_opening(line) for line in lines)
    if piece.rows or len(lines) < _SEVERAL or begin < _SEVERAL:
        return [piece]
    parts: list[list[Run]] = [[]]
    for run in piece.runs:
        first, *others = run.text.split("\n")
        parts[-1].append(replace(run, text=first))
        parts.extend([replace(run, text=other)] for other in others)
    seen = [tuple(part) for part in parts if any(run.text.strip() or run.note for run in part)]
    first_line, *rest = (replace(piece, runs=part) for part in seen)
    return [first_line, *(replace(line, number="", level=0) for line in rest)]
