"""Documents to JSON and back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from tests.documents import DOCUMENTS, draft

from drafter.core import codec
from drafter.core.errors import ReadError

if TYPE_CHECKING:
    from drafter.core.model import Document


@given(DOCUMENTS)
def test_every_document_comes_back_as_it_was(document: Document):
    written = json.dumps(codec.to_json(document))
    assert codec.from_json(json.loads(written)) == document


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
