"""Damaged files of every kind: read, or refused in a sentence; nothing else ever happens."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.reading import akn_files, damage
from tests.reading.damage import Wound
from tests.reading.pdf_files import INDENT, Sheet, masthead, pdf
from tests.writing import samples

from drafter import resources
from drafter.core import codec
from drafter.core.errors import ReadError
from drafter.reading.formats import read_bytes
from drafter.writing.docx.writer import docx_bytes
from drafter.writing.html import html_of_document

_WORD = docx_bytes(samples.draft())
_DRAFT = json.dumps(codec.to_json(samples.draft())).encode()
_SEEDS = [path.read_bytes() for path in resources.seeds()]
_PAGE = html_of_document(samples.draft()).encode()
_XML = akn_files.resolution(
    '<paragraph><num>1.</num><content><p><span class="italic">Urges</span> all States'
    '<authorialNote marker="1"><p>Resolution 70/1.</p></authorialNote>:</p></content>'
    "<list><point><num>(a)</num><content><p>To light lamps;</p></content></point></list>"
    "</paragraph><table><tr><td><p>Lamp</p></td><td><p>2</p></td></tr></table>",
    preamble=f"<preamble>{akn_files.FORMULA}<p>Recalling the sea,</p></preamble>",
)
_PDF = pdf(
    masthead("A/RES/90/15", "General", "2 January 2046", "**Ninetieth session**")
    .par("*The General Assembly*,", x=INDENT)
    .par("*Recalling* the lamps,^1^ and all that was said of", "them,")
    .par("1.    *Decides* to light them.")
    .notes("^1^ Resolution 70/1."),
    Sheet().furniture("A/RES/90/15", "2/2", "90-12345").par("2.    *Requests* a report."),
)


def _is_read_or_refused(data: bytes, suffix: str) -> None:
    """Read a file; what comes of it can be kept and comes back as it was."""
    with suppress(ReadError):
        document = read_bytes(data, suffix)
        kept = json.dumps(codec.to_json(document), ensure_ascii=False).encode()
        assert codec.from_json(json.loads(kept)) == document


@given(st.sampled_from(_SEEDS), damage.wounds())
def test_texts(data: bytes, faults: list[Wound]):
    _is_read_or_refused(damage.in_bytes(data, faults), ".txt")


@given(damage.wounds())
def test_xml_that_is_none(faults: list[Wound]):
    _is_read_or_refused(damage.in_bytes(_XML, faults), ".xml")


@given(damage.wounds())
def test_xml_that_says_other_things(faults: list[Wound]):
    _is_read_or_refused(damage.in_markup(_XML, faults), ".xml")


@given(damage.wounds())
def test_web_pages(faults: list[Wound]):
    _is_read_or_refused(damage.in_bytes(_PAGE, faults), ".html")
    _is_read_or_refused(damage.in_markup(_PAGE, faults), ".html")


@given(damage.wounds())
def test_pdf_files(faults: list[Wound]):
    _is_read_or_refused(damage.in_bytes(_PDF, faults), ".pdf")


@example([Wound(0.9576165172145722, 1, b"\x00")])  # a name of no letters in the list of parts
@given(damage.wounds())
def test_word_files(faults: list[Wound]):
    _is_read_or_refused(damage.in_bytes(_WORD, faults), ".docx")


@pytest.mark.parametrize("part", ["document", "footnotes", "styles", "numbering"])
@given(faults=damage.wounds())
def test_parts_of_word_files(part: str, faults: list[Wound]):
    for change in (damage.in_bytes, damage.in_markup):
        damaged = damage.in_part(_WORD, f"word/{part}.xml", change, faults)
        _is_read_or_refused(damaged, ".docx")


@given(damage.wounds())
def test_drafts(faults: list[Wound]):
    _is_read_or_refused(damage.in_bytes(_DRAFT, faults), ".json")
