"""Kinds of files: by what they begin with, then by the ends of their names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.documents import body, draft
from tests.reading.akn_files import main_body, op, resolution
from tests.reading.docx_files import OPENING, docx, p

from drafter.core.codec import to_json
from drafter.core.errors import ReadError
from drafter.core.model import Document, Masthead
from drafter.reading import SUFFIXES
from drafter.reading.drafts import read_draft
from drafter.reading.formats import UNREADABLE, edited_bytes, marked_bytes, read_bytes
from drafter.writing.docx.writer import docx_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

AKN = resolution(main_body(op("1.", "Urges all States.")))


@pytest.mark.parametrize("suffix", [".xml", ".XML", ".akn", ".txt", ".docx", ""])
def test_the_united_nations_xml_is_known_by_its_root(suffix: str):
    assert read_bytes(AKN, suffix).name == "A/RES/91/7"


@pytest.mark.parametrize("suffix", [".docx", ".DOCX", ".docm", ".txt", ".xml"])
def test_word_files_are_known_by_their_first_bytes(suffix: str):
    assert read_bytes(docx(OPENING), suffix).paragraphs[0].text == "The General Assembly,"


@pytest.mark.parametrize("suffix", sorted(UNREADABLE))
def test_kinds_that_are_not_read_say_what_to_do(suffix: str):
    with pytest.raises(ReadError) as caught:
        read_bytes(b"something", suffix)
    assert caught.value.hint
    assert suffix not in SUFFIXES


def test_misnamed_files_are_told_by_their_bytes():
    with pytest.raises(ReadError, match="PDF"):
        read_bytes(b"%PDF-1.7", ".docx")


def test_a_protected_word_file_says_so():
    data = b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(ReadError, match="password"):
        read_bytes(data, ".docx")


def test_other_endings_name_those_that_are_read():
    with pytest.raises(ReadError, match=r"\.png are not read") as caught:
        read_bytes(b"\x89PNG", ".png")
    assert ".docx" in caught.value.hint


def test_a_draft_as_json_comes_back():
    document = draft("= The General Assembly,\nO *Urges* all States.")
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        data = json.dumps(to_json(document), ensure_ascii=False).encode(encoding)
        assert read_draft(data) == document


@pytest.mark.parametrize(
    "data", [b"[1, 2]", b"{", b'{"format": 1}', b'{"format": 99}', b"[" * 100_000, b"true", b""]
)
def test_json_of_something_else_is_refused(data: bytes):
    with pytest.raises(ReadError) as caught:
        read_draft(data)
    assert caught.value.hint


@pytest.mark.parametrize("read", [read_bytes, marked_bytes, edited_bytes])
def test_a_letter_in_word_is_refused(read: Callable[[bytes, str], object]) -> None:
    letter = docx(p("Dear Anna,"), p("The lamps are lit at eight."))
    with pytest.raises(ReadError, match="Neither a masthead nor a paragraph"):
        read(letter, ".docx")


def test_a_draft_of_ones_own_comes_back_however_little_it_says() -> None:
    begun = Document(masthead=Masthead(title="Lamps"), paragraphs=body("T The lamps are lit."))
    stored = docx_bytes(begun)
    assert read_bytes(stored, ".docx") == begun
    assert edited_bytes(stored, ".docx").stored == begun
