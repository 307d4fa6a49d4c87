"""Writing the Word file of a draft."""

from __future__ import annotations

from dataclasses import replace

from tests.bench.table import Row, milliseconds, percentile

from drafter.core.model import Document, Note, Paragraph, Part, Run
from drafter.core.signature import Signature
from drafter.writing.docx import docx_bytes
from drafter.writing.docx_tracked import tracked_bytes

_TIMES = 15


def rows() -> list[Row]:
    """Return the figure for a draft of 60 paragraphs with 20 notes."""
    document = draft(60)
    docx_bytes(document)
    figures = [milliseconds(lambda: docx_bytes(document)) for _ in range(_TIMES)]
    tracked = [milliseconds(lambda: _tracked(document)) for _ in range(_TIMES)]
    return [
        Row(what="Word export, 60 paragraphs, p50", figure=percentile(figures, 0.5), budget=150),
        Row(what="with tracked changes, p50", figure=percentile(tracked, 0.5), budget=300),
    ]


def _tracked(document: Document) -> bytes:
    """Write the draft with a change in every paragraph, every tenth one new and one moved."""
    paragraphs = [
        replace(one, runs=(Run("Noting also", italic=True), *one.runs[1:], Run(" once more")))
        for number, one in enumerate(document.paragraphs)
        if number % 10
    ]
    paragraphs.append(paragraphs.pop(3))
    now = replace(document, paragraphs=tuple(paragraphs))
    return tracked_bytes(now, document, Signature(date="2026-09-15"))


def draft(size: int) -> Document:
    """Return a draft of some paragraphs, every third with a note."""
    words = " the importance of all the words that a paragraph of a usual draft has in it," * 5
    paragraphs: list[Paragraph] = []
    notes: list[Note] = []
    for number in range(1, size + 1):
        runs = [Run("Recalling", italic=True), Run(words)]
        if number % 3 == 0:
            runs.append(Run(note=f"n{number}"))
            notes.append(Note(id=f"n{number}", runs=(Run("Resolution 70/1."),)))
        part = Part.PREAMBULAR if number < size // 2 else Part.OPERATIVE
        paragraphs.append(Paragraph(id=f"p{number}", part=part, runs=tuple(runs)))
    return Document(name="Bench", paragraphs=tuple(paragraphs), notes=tuple(notes))
