"""The list of sources that an export ends with is no part of the text that comes back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.writing import samples

from drafter.core.acknowledgement import ACKNOWLEDGEMENT, SOURCES
from drafter.core.model import Document, Origin, Part
from drafter.reading.docx.reader import read_page
from drafter.reading.formats import read_bytes
from drafter.reading.source_list import without_source_list
from drafter.writing.docx.writer import docx_bytes
from drafter.writing.html import html_of_document
from drafter.writing.pdf.writer import pdf_bytes
from drafter.writing.text import text_of_document


def _taken() -> Document:
    """Return a draft all of whose paragraphs come from somewhere."""
    draft = samples.draft()
    origin = Origin(name="A/RES/72/195", label="OP3", date="2017-12-19")
    counted = (Part.PREAMBULAR, Part.OPERATIVE)
    paragraphs = (replace(p, origin=origin) if p.part in counted else p for p in draft.paragraphs)
    return replace(draft, paragraphs=tuple(paragraphs))


def _back(document: Document, suffix: str, *, sources: bool) -> Document:
    """Return an export of one kind as it is read by its words."""
    if suffix == ".docx":
        return read_page(docx_bytes(document, sources=sources)).document
    if suffix == ".pdf":
        return read_bytes(pdf_bytes(document, sources=sources), suffix)
    write = html_of_document if suffix == ".html" else text_of_document
    return read_bytes(write(document, sources=sources).encode(), suffix)


@pytest.mark.parametrize("suffix", [".txt", ".html", ".pdf", ".docx"])
def test_an_export_with_sources_comes_back_as_one_without(suffix: str):
    with_list = _back(_taken(), suffix, sources=True)
    without = _back(_taken(), suffix, sources=False)
    assert [p.text for p in with_list.paragraphs] == [p.text for p in without.paragraphs]
    assert with_list.notes == without.notes
    assert with_list.doubts == without.doubts


def test_the_last_words_may_be_wrapped_and_what_follows_stays():
    half = ACKNOWLEDGEMENT.index("Unofficial")
    lines = ["Urges all", SOURCES, "OP1: A/1", ACKNOWLEDGEMENT[:half], ACKNOWLEDGEMENT[half:], "1"]
    assert without_source_list(lines, str) == ["Urges all", "1"]


@pytest.mark.parametrize("lines", [[SOURCES, "OP1"], ["OP1", ACKNOWLEDGEMENT], [SOURCES], []])
def test_a_heading_or_an_acknowledgement_alone_is_no_such_list(lines: list[str]):
    assert without_source_list(lines, str) == lines
