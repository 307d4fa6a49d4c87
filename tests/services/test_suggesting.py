"""Taking a precedent takes what was shown, with everything that belongs to it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.services.compact import FakeShelf, adopted, place_of

from drafter.core.errors import CorpusError
from drafter.core.model import Note, Origin, Run
from drafter.corpus import Version
from drafter.services.suggesting import taking

_PLAIN = adopted("P Recalling the Convention,\nA Urges all to ratify it;")
_RUNS = (Run("Urges", italic=True), Run(" all to ratify it;"), Run(note="2"))
_CITING = replace(
    _PLAIN,
    paragraphs=(_PLAIN.paragraphs[0], replace(_PLAIN.paragraphs[1], runs=_RUNS)),
    notes=(Note(id="1", runs=(Run("Ibid."),)), Note(id="2", runs=(Run("Resolution 70/1."),))),
)
_PLACE = place_of(_CITING, _CITING.paragraphs[1], "OP1")


def test_italics_notes_and_origin_come_along() -> None:
    taken = taking(FakeShelf((_CITING,)), _PLACE)
    assert taken.paragraph.runs == _RUNS
    assert [note.text for note in taken.notes] == ["Resolution 70/1."]
    assert taken.paragraph.origin == Origin(
        name="A/RES/72/195", label="OP1", date="2017-12-19", text="Urges all to ratify it;"
    )


def test_a_version_is_taken_as_it_was_shown() -> None:
    version = Version(text="Urges all to ratify it;", place=_PLACE, score=99.0)
    assert taking(FakeShelf((_CITING,)), version).paragraph.text == version.text


def test_what_changed_meanwhile_is_not_taken() -> None:
    version = Version(text="Urges all to sign it;", place=_PLACE, score=99.0)
    with pytest.raises(CorpusError, match="was changed in the corpus") as failure:
        taking(FakeShelf((_CITING,)), version)
    assert failure.value.hint


def test_a_paragraph_that_is_gone_is_not_taken() -> None:
    gone = replace(_PLACE, paragraph_id="p99")
    with pytest.raises(CorpusError):
        taking(FakeShelf((_CITING,)), gone)
