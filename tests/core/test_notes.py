"""Marks of notes."""

from __future__ import annotations

from dataclasses import replace

from tests.documents import draft

from drafter.core.model import Masthead, Note
from drafter.core.notes import marks


def test_notes_count_in_the_order_of_first_reference():
    document = draft("P One,[b]\nP Two,[a][b]\nO Three.[c]")
    assert marks(document) == {"b": "1", "a": "2", "c": "3"}


def test_printed_marks_stay_and_others_count_past_them():
    document = draft("P One,[a]\nP Two,[b]\nP Three,[c]")
    notes = (replace(document.notes[0], mark="2"), *document.notes[1:])
    assert marks(replace(document, notes=notes)) == {"a": "2", "b": "1", "c": "3"}


def test_a_star_takes_no_number():
    document = draft("P One,[a]")
    document = replace(
        document,
        masthead=Masthead(marks=(("agenda_item", "star"),)),
        notes=(*document.notes, Note(id="star", mark="*")),
    )
    assert marks(document) == {"star": "*", "a": "1"}


def test_notes_that_nothing_refers_to_come_last():
    document = draft("P One,[a]")
    document = replace(document, notes=(Note(id="lost"), *document.notes))
    assert marks(document) == {"a": "1", "lost": "2"}
