"""Documents go to files by the suffix of the name."""

from __future__ import annotations

import html
import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from tests.documents import DOCUMENTS
from tests.writing import samples

from drafter import reading
from drafter.core.codec import from_json
from drafter.core.errors import WriteError
from drafter.core.model import Paragraph, Part, Run
from drafter.writing import SUFFIXES, document_bytes, write
from drafter.writing.clean import cleaned

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.model import Document

_BEGINNINGS = {
    ".docx": b"PK",
    ".txt": b"United Nations",
    ".html": b"<!DOCTYPE html>",
    ".json": b"{",
    ".pdf": b"%PDF",
    ".xml": b"<?xml",
}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_suffix_chooses_the_form(suffix: str, tmp_path: Path):
    path = tmp_path / f"draft{suffix.upper()}"
    write(samples.draft(), path)
    assert path.read_bytes().startswith(_BEGINNINGS[suffix])


@pytest.mark.parametrize("name", ["draft.rtf", "draft"])
def test_other_suffixes_are_refused_with_what_is_possible(name: str, tmp_path: Path):
    with pytest.raises(WriteError) as caught:
        write(samples.draft(), tmp_path / name)
    assert all(suffix in caught.value.hint for suffix in SUFFIXES)
    assert list(tmp_path.iterdir()) == []


@settings(max_examples=100, deadline=None)
@given(document=DOCUMENTS)
def test_any_document_can_be_written_in_every_form_and_keeps_its_words(document: Document):
    for suffix in (".txt", ".html"):
        plain = document_bytes(document, suffix, sources=True).decode()
        if suffix == ".html":
            plain = html.unescape(re.sub(r"<br>|</?[bia](?: [^>]*)?>", "", plain))
        for paragraph in cleaned(document).paragraphs:
            for run in paragraph.runs:
                assert run.text.replace("\n", "") in plain.replace("\n", "")


def test_json_is_the_draft_itself(tmp_path: Path):
    path = tmp_path / "draft.json"
    write(samples.with_origins(), path)
    assert from_json(json.loads(path.read_text(encoding="utf-8"))) == samples.with_origins()


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        (
            "amendment to draft resolution A/C.2/80/L.9/Rev.1",
            ("Operative paragraph 5", "Replace the words “taking into account” with “noting”."),
        ),
        ("draft decision", ("The General Assembly decides to take note of the report.",)),
    ],
)
@pytest.mark.parametrize("suffix", [".pdf", ".txt", ".html"])
def test_what_has_no_opening_line_comes_back_with_its_masthead(
    kind: str, lines: tuple[str, ...], suffix: str, tmp_path: Path
):
    sample = samples.draft()
    masthead = replace(sample.masthead, kind=kind, sponsors=("Egypt", "Nicaragua"), marks=())
    parts = [Part.HEADING] * (len(lines) - 1) + [Part.TEXT]
    body = tuple(
        Paragraph(id=f"p{number}", part=part, runs=(Run(text),))
        for number, (part, text) in enumerate(zip(parts, lines, strict=True), 1)
    )
    write(replace(sample, masthead=masthead, paragraphs=body, notes=()), tmp_path / f"text{suffix}")
    found = reading.read(tmp_path / f"text{suffix}")
    assert found.masthead == masthead
    assert [one.text for one in found.paragraphs] == list(lines)
