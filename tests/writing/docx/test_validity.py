"""Every exported Word file is one that Word accepts, and says what the document says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from tests.documents import DOCUMENTS
from tests.writing import samples
from tests.writing.lint import faults
from tests.writing.opened import Opened

from drafter.core.model import Part
from drafter.core.numbering import places
from drafter.writing import docx_bytes
from drafter.writing.clean import cleaned

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.model import Document, Paragraph

SAMPLES = {
    "draft": samples.draft(),
    "adopted": samples.adopted(),
    "commission": samples.commission_draft(),
    "origins": samples.with_origins(),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_samples_are_valid(name: str, tmp_path: Path):
    assert faults(docx_bytes(SAMPLES[name], sources=True), tmp_path) == []


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document=DOCUMENTS)
def test_any_document_makes_a_valid_file(
    document: Document, tmp_path_factory: pytest.TempPathFactory
):
    assert faults(docx_bytes(document), tmp_path_factory.mktemp("any")) == []


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document=DOCUMENTS)
def test_any_document_says_in_word_what_it_says(document: Document):
    visible = Opened(docx_bytes(document)).bookmarked()
    clean = cleaned(document)
    for paragraph, place in zip(clean.paragraphs, places(clean.paragraphs), strict=True):
        if paragraph.part is not Part.TABLE:
            assert visible[paragraph.id].split() == said(paragraph, place.number)


def said(paragraph: Paragraph, number: str) -> list[str]:
    """Return number and words of a paragraph, as a reader of the file sees them."""
    return f"{number} {paragraph.text}".split()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document=DOCUMENTS)
def test_the_same_document_gives_the_same_bytes(document: Document):
    assert docx_bytes(document) == docx_bytes(document)
