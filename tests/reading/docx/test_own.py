"""Our own Word files: the same document comes back, with the hidden part and by its words."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from tests.documents import DOCUMENTS, draft
from tests.reading.akn_files import (
    CLOSING,
    COVER,
    PREFACE,
    italics,
    line,
    main_body,
    note,
    op,
    pp,
    resolution,
)

from drafter import resources
from drafter.core.codec import from_json, to_json
from drafter.core.errors import ReadError
from drafter.core.model import Document, Status
from drafter.core.numbering import places
from drafter.reading.akn.reader import read_akn
from drafter.reading.docx.reader import read_docx
from drafter.reading.text.reader import read_text
from drafter.writing.clean import cleaned
from drafter.writing.docx.writer import docx_bytes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SEEDS = resources.seeds()
_UNPRINTED = {"sponsors"}
"""Fields of adopted texts that no page shows."""


def without_hidden(data: bytes) -> bytes:
    """Return a Word file without its hidden parts, as other programs may leave it."""
    return repacked(data, lambda name, text: None if name.startswith("customXml") else text)


def repacked(data: bytes, change: Callable[[str, str], str | None]) -> bytes:
    """Return a Word file whose parts were changed; None leaves one out."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            changed = change(name, old.read(name).decode())
            if changed is not None:
                new.writestr(name, changed)
    return file.getvalue()


def printed(document: Document) -> list[object]:
    """Return what a page shows of a document, in a form to compare."""
    masthead = document.masthead
    hidden = _UNPRINTED if document.status is Status.ADOPTED else set[str]()
    fields = [getattr(masthead, name) for name in masthead.__slots__ if name not in hidden]
    numbered = zip(document.paragraphs, places(document.paragraphs), strict=True)
    lines = [
        (line(p), place.number, p.note_ids, p.opening_phrase, p.annex) for p, place in numbered
    ]
    notes = sorted((note.id, note.mark, note.text) for note in document.notes)
    return [document.status, document.language, fields, lines, notes]


def adopted() -> Document:
    """Return an adopted text with a bit of everything."""
    code = note("1", 'See <span class="italic">Treaty Series</span>, vol. 7.')
    annex = '<attachment><doc name="annex"><meta/><mainBody>{}</mainBody></doc></attachment>'
    rules = '<paragraph class="H23"><subheading>Annex</subheading></paragraph>'
    rules += '<paragraph class="H23"><subheading>Rules</subheading></paragraph>'
    rules += op("1.", "Lamps are lit:") + op("(a)", "Daily;") + op("(i)", "At dusk.")
    body = main_body(
        op("1.", italics("*Urges* all States:")),
        op("(a)", "To keep lamps<sup>1</sup> lit;"),
        op("(b)", "To report;"),
        '<paragraph class="H23"><num>I</num><subheading>On oil</subheading></paragraph>',
        op("2.", italics("*Decides* to meet in 2037.")),
    )
    preamble = pp("*Recalling* its resolution 90/1,") + pp(f"*Noting* the Code,{code} ")
    attachments = f"<attachments>{annex.format(rules)}</attachments>"
    return read_akn(
        resolution(body + CLOSING + attachments, preamble=preamble, head=COVER + PREFACE)
    )


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem[:3])
def test_every_seed_comes_back_as_it_was(seed: Path):
    document = read_text(seed.read_bytes())
    data = docx_bytes(document)
    assert read_docx(data) == cleaned(document)
    assert printed(read_docx(without_hidden(data))) == printed(document)


def test_an_adopted_text_comes_back_as_it_was():
    document = adopted()
    data = docx_bytes(document)
    assert read_docx(data) == document
    found = read_docx(without_hidden(data))
    assert printed(found) == printed(document)
    assert found.adoption == document.adoption


@given(DOCUMENTS)
def test_any_draft_comes_back_as_it_was(document: Document):
    assert read_docx(docx_bytes(document)) == from_json(to_json(cleaned(document)))


@given(DOCUMENTS)
def test_any_draft_can_be_read_without_its_hidden_part(document: Document):
    data = without_hidden(docx_bytes(document))
    try:
        found = read_docx(data)
    except ReadError as error:
        assert "no text" in str(error)  # noqa: PT017 - an empty draft has none
    else:
        by_script = {"ar", "ru", "zh"}  # words of a script go before what the file declares
        assert found.language in {document.language, "en"} | by_script


def test_whoever_changes_a_word_is_believed():
    data = docx_bytes(draft("= The General Assembly,\nO *Urges* all States;\nO *Decides* to meet."))
    changed = repacked(data, lambda _, text: text.replace(" all States;", " no States;"))
    texts = [paragraph.text for paragraph in read_docx(changed).paragraphs]
    assert texts[1] == "Urges no States;"
    assert read_docx(data).paragraphs[1].text == "Urges all States;"


def test_whoever_strikes_a_word_is_believed():
    data = docx_bytes(draft("= The General Assembly,\nO *Urges* all States;\nO *Decides* to meet."))

    def struck(_name: str, text: str) -> str:
        run = re.compile(r"<w:r>(?:(?!</w:r>).)*<w:t[^>]*>Urges</w:t></w:r>")
        return run.sub(lambda found: f"<w:del>{found.group()}</w:del>", text)

    changed = repacked(data, struck)
    assert read_docx(changed).paragraphs[1].text == "all States;"


def test_whoever_splits_a_paragraph_is_believed():
    data = docx_bytes(draft("= The General Assembly,\nO *Urges* all States to act;"))
    end = r'</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">'
    split = repacked(
        data,
        lambda name, text: (
            text.replace(" all States ", f" all {end}States ")
            if name == "word/document.xml"
            else text
        ),
    )
    texts = [paragraph.text for paragraph in read_docx(split).paragraphs]
    assert texts[1:] == ["Urges all", "States to act;"]


def test_saving_again_elsewhere_changes_nothing():
    document = adopted()
    again = repacked(docx_bytes(document), lambda _, text: text.replace("</w:body>", " </w:body>"))
    assert read_docx(again) == document


def test_a_damaged_hidden_part_leaves_the_words():
    document = adopted()
    broken = repacked(
        docx_bytes(document),
        lambda name, text: text.replace("paragraphs", "nothing") if "item1" in name else text,
    )
    assert printed(read_docx(broken)) == printed(document)


def test_a_hidden_part_that_is_no_xml_leaves_the_words():
    document = adopted()
    broken = repacked(
        docx_bytes(document),
        lambda name, text: text.replace("</draft>", "") if "item1" in name else text,
    )
    assert printed(read_docx(broken)) == printed(document)


def test_a_list_of_sources_below_the_text_is_no_part_of_it():
    document = adopted()
    data = without_hidden(docx_bytes(document, sources=True))
    assert printed(read_docx(data)) == printed(document)
