"""Documents to JSON and back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from tests.documents import DOCUMENTS, draft

from drafter.core import codec
from drafter.core.errors import ReadError
from drafter.core.model import Run

if TYPE_CHECKING:
    from drafter.core.model import Document


@given(DOCUMENTS)
def test_every_document_comes_back_as_it_was(document: Document):
    written = json.dumps(codec.to_json(document))
    assert codec.from_json(json.loads(written)) == document


@given(DOCUMENTS)
def test_the_text_says_the_same_as_the_value(document: Document):
    assert json.loads(codec.to_text(document)) == json.loads(json.dumps(codec.to_json(document)))


def test_the_form_is_the_one_of_the_command_line():
    value = codec.to_json(
        draft("= *The General Assembly*,\nP *Recalling* it,[n1][n1]\n>P So,\nO *Urges* it.")
    )
    assert value["paragraphs"][1] == {
        "id": "p2",
        "part": "preambular",
        "level": 0,
        "number": None,
        "label": "PP1",
        "opening_phrase": "Recalling",
        "text": "Recalling it,",
        "notes": ["1", "1"],
        "annex": None,
        "runs": [
            {"text": "Recalling", "italic": True}, {"text": " it,"}, {"note": "n1"}, {"note": "n1"},
        ],
    }  # fmt: skip
    assert value["paragraphs"][2]["label"] == "PP1 (a)"
    assert value["notes"] == {"1": "Note n1."}
    assert value["vote"] is None
    assert value["sponsors"] == []


def test_a_text_written_by_hand_needs_no_runs():
    value = {
        "name": "x", "status": "draft", "language": "en", "sponsors": [],
        "paragraphs": [{"id": "p1", "part": "operative", "level": 0, "text": "Urges it."}],
        "notes": {"1": "Resolution 70/1."},
    }  # fmt: skip
    document = codec.from_json(value)
    assert document.paragraphs[0].text == "Urges it."
    assert document.notes[0].text == "Resolution 70/1."


def test_a_text_written_by_hand_keeps_its_opening_phrases_and_notes():
    (paragraph,) = codec.from_json(
        _by_hand(text="Urges it.", opening_phrase="Urges", notes=["1"])
    ).paragraphs
    assert paragraph.runs == (Run("Urges", italic=True), Run(" it."), Run(note="1"))


def _by_hand(**fields: object) -> dict[str, Any]:
    """A draft of one paragraph, in the fields of the design alone."""
    paragraph = {"id": "p1", "part": "operative", "level": 0, "text": "Urges it."} | fields
    return {
        "name": "x", "status": "draft", "language": "en", "sponsors": [], "paragraphs": [paragraph],
        "notes": {"1": "Resolution 70/1."},
    }  # fmt: skip


def test_paragraphs_of_one_id_are_told_apart():
    value = _by_hand()
    value["paragraphs"] *= 3
    assert [one.id for one in codec.from_json(value).paragraphs] == ["p1", "p2", "p3"]


def test_half_a_character_becomes_one_that_can_be_written():
    (paragraph,) = codec.from_json(_by_hand(text="Urges \ud83d it.")).paragraphs
    assert paragraph.text == "Urges \ufffd it."


@pytest.mark.parametrize(
    "fields",
    [
        {"level": 4}, {"level": -1}, {"level": "1"}, {"level": True}, {"id": 1}, {"text": 5},
        {"text": None}, {"number": 1}, {"runs": "Urges"}, {"runs": [{"text": 5}]},
        {"runs": [{"text": "x", "italic": "yes"}]}, {"runs": [["x"]]}, {"rows": 5}, {"rows": [5]},
        {"origin": "A/RES/1/1"}, {"notes": "1"}, {"part": "verse"}, {"annex": 1},
    ],
)  # fmt: skip
def test_a_paragraph_with_fields_of_another_kind_is_refused(fields: dict[str, object]):
    with pytest.raises(ReadError, match="no draft"):
        codec.from_json(_by_hand(**fields))


@pytest.mark.parametrize(
    "fields",
    [
        {"name": 1}, {"language": None}, {"sponsors": "Chile"}, {"sponsors": [1]}, {"title": 5},
        {"session_number": "72"}, {"vote": {"outcome": "recorded", "against": "3"}}, {"vote": 5},
        {"masthead_notes": ["title"]}, {"notes": ["1"]}, {"note_details": [{"id": "1"}]},
        {"doubts": ["?"]}, {"format": "x"}, {"format": None},
    ],
)  # fmt: skip
def test_a_draft_with_fields_of_another_kind_is_refused(fields: dict[str, object]):
    with pytest.raises(ReadError, match="no draft"):
        codec.from_json(_by_hand() | fields)


@pytest.mark.parametrize(
    "value",
    [{}, {"name": "x"}, {"name": 1, "status": "signed"}, {"name": "", "paragraphs": 3}],
)
def test_what_is_no_draft_is_refused_with_a_sentence(value: dict[str, object]):
    with pytest.raises(ReadError, match="no draft"):
        codec.from_json(value)


def test_a_later_version_is_not_guessed_at():
    with pytest.raises(ReadError, match="newer Drafter"):
        codec.from_json({"format": codec.FORMAT + 1})
