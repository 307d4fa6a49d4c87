"""What is exported keeps its structure: whoever reads only the page finds the same document in it.

The Word file is read without the draft that is hidden in it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.reading.docx.test_own import without_hidden
from tests.writing.test_every_kind import FORMS

from drafter import reading
from drafter.core.model import Part, text_of
from drafter.core.numbering import places
from drafter.writing import document_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from drafter.core.model import Document, Paragraph, Run

_SUFFIXES = (".docx", ".html", ".pdf", ".txt")


def _again(document: Document, suffix: str, folder: Path) -> Document:
    """Return what our readers find in the file of a document."""
    content = document_bytes(document, suffix)
    path = folder / f"again{suffix}"
    path.write_bytes(without_hidden(content) if suffix == ".docx" else content)
    return reading.read(path)


def _placed(document: Document) -> Document:
    """Leave out the notes that nothing refers to: they are printed as text."""
    masthead = {note for _, note in document.masthead.marks}
    cited = {run.note for run in _runs(document)} | masthead
    return replace(document, notes=tuple(note for note in document.notes if note.id in cited))


def _runs(document: Document) -> Iterator[Run]:
    for paragraph in document.paragraphs:
        yield from paragraph.runs
        yield from (run for row in paragraph.rows for cell in row for run in cell)


def _outline(document: Document) -> list[tuple[Part, int, str, str]]:
    """Return part, level, number and words of every paragraph but tables."""
    pairs = zip(document.paragraphs, places(document.paragraphs), strict=True)
    return [(p.part, p.level, place.number, p.text) for p, place in pairs if not p.rows]


def _tables(document: Document) -> list[list[list[str]]]:
    """Return the words of the cells of all tables; what is empty at a row's end does not count."""
    return [_cells(paragraph) for paragraph in document.paragraphs if paragraph.rows]


def _cells(paragraph: Paragraph) -> list[list[str]]:
    rows = [[text_of(cell) for cell in row] for row in paragraph.rows]
    return [row[: max((n for n, cell in enumerate(row, 1) if cell), default=0)] for row in rows]


def _notes(document: Document) -> tuple[list[str], list[str]]:
    """Return the words of the notes, and which are referred to in which order."""
    return [text_of(note.runs) for note in document.notes], [
        run.note for run in _runs(document) if run.note
    ]


@pytest.mark.parametrize("suffix", _SUFFIXES)
@pytest.mark.parametrize("form", FORMS)
def test_the_page_alone_gives_the_document_back(form: str, suffix: str, tmp_path: Path):
    document = _placed(FORMS[form])
    again = _again(document, suffix, tmp_path)
    if suffix == ".txt":  # rows parted by tabs are for people and spreadsheets
        document = replace(document, paragraphs=_before_tables(document))
        again = replace(again, paragraphs=again.paragraphs[: len(document.paragraphs)])
    else:
        assert _tables(again) == _tables(document)
    assert _outline(again) == _outline(document)
    assert _notes(again) == _notes(document)


def _before_tables(document: Document) -> tuple[Paragraph, ...]:
    paragraphs = document.paragraphs
    first = next((n for n, one in enumerate(paragraphs) if one.rows), len(paragraphs))
    return paragraphs[:first]


@pytest.mark.parametrize("suffix", [".docx", ".html"])
def test_links_lead_where_they_led(suffix: str, tmp_path: Path):
    document = FORMS["adopted"]
    again = _again(document, suffix, tmp_path)
    linked = [run.text for note in again.notes for run in note.runs if run.link]
    assert linked == ["A/79/5"]
