"""Writing the Word file of a draft, and showing its printed page."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from tests.bench.table import Row, milliseconds, percentile, processor_milliseconds

from drafter.core.changes.signature import Signature
from drafter.core.model import Document, Note, Paragraph, Part, Run
from drafter.services.previewing import Proofs, Wanted
from drafter.writing.docx.writer import docx_bytes
from drafter.writing.tracked.document import tracked_bytes

_TIMES = 15
_WIDTH = 600
"""Pixels of a page beside the draft."""


def rows() -> list[Row]:
    """Return the figures for drafts of 60 to 2,000 paragraphs, every third with a note."""
    document = draft(60)
    docx_bytes(document)
    figures = [milliseconds(lambda: docx_bytes(document)) for _ in range(_TIMES)]
    tracked = [milliseconds(lambda: _tracked(document)) for _ in range(_TIMES)]
    return [
        Row(what="Word export, 60 paragraphs, p50", figure=percentile(figures, 0.5), budget=150),
        Row(what="with tracked changes, p50", figure=percentile(tracked, 0.5), budget=300),
        *(_preview(size) for size in (60, 300)),
        replace(_preview(2000), budget=None, remark="some 200 pages: longer than any draft"),
    ]


def _preview(size: int) -> Row:
    """Return what the preview takes after a pause in typing: the page set anew, and its picture."""
    proofs, shown = Proofs(), draft(size)
    proofs.sheet(shown, Wanted(width=_WIDTH))
    figures: list[float] = []
    for number in range(_TIMES):
        at = number * size // _TIMES
        typed = replace(shown.paragraphs[at], runs=(*shown.paragraphs[at].runs, Run(f" {number}")))
        shown = replace(
            shown, paragraphs=(*shown.paragraphs[:at], typed, *shown.paragraphs[at + 1 :])
        )
        wanted = Wanted(paragraph=typed.id, width=_WIDTH)
        figures.append(processor_milliseconds(partial(proofs.sheet, shown, wanted)))
    what = f"preview after an edit, {size} paragraphs, p50 of processor"
    return Row(what=what, figure=percentile(figures, 0.5), budget=200)


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
    paragraphs: list[Paragraph] = []
    notes: list[Note] = []
    for number in range(1, size + 1):
        words = (
            f" the importance of all the words that paragraph {number} of a draft has in it," * 5
        )
        runs = [Run("Recalling", italic=True), Run(words)]
        if number % 3 == 0:
            runs.append(Run(note=f"n{number}"))
            notes.append(Note(id=f"n{number}", runs=(Run("Resolution 70/1."),)))
        part = Part.PREAMBULAR if number < size // 2 else Part.OPERATIVE
        paragraphs.append(Paragraph(id=f"p{number}", part=part, runs=tuple(runs)))
    return Document(name="Bench", paragraphs=tuple(paragraphs), notes=tuple(notes))
