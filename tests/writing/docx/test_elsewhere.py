"""Another library opens the Word file, and finds in it what the United Nations prints."""

from __future__ import annotations

from io import BytesIO

import docx
from tests.writing import samples

from drafter.core.numbering import places
from drafter.writing import docx_bytes


def test_python_docx_finds_every_paragraph_in_its_style():
    document = samples.draft()
    opened = docx.Document(BytesIO(docx_bytes(document)))
    words = [paragraph.text for paragraph in opened.paragraphs]
    for paragraph, place in zip(document.paragraphs, places(document.paragraphs), strict=True):
        if not paragraph.rows:
            assert any(paragraph.text in found for found in words), place.label
    styles = {paragraph.style.name for paragraph in opened.paragraphs if paragraph.style}
    assert "__Single Txt" in styles


def test_nobody_is_named_in_its_properties():
    properties = docx.Document(BytesIO(docx_bytes(samples.draft()))).core_properties
    assert (properties.author, properties.last_modified_by) == ("", "")
