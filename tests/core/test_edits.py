"""Edits of a draft."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from tests.documents import DOCUMENTS, draft

from drafter.core import edits
from drafter.core.edits import Taking
from drafter.core.model import Document, Note, Origin, Paragraph, Part, Run
from drafter.core.notes import marks
from drafter.core.numbering import places

_TAKING = Taking(
    Paragraph(
        id="p7",
        part=Part.OPERATIVE,
        level=1,
        number="(c)",
        runs=(Run("To note the Agenda,"), Run(note="5"), Run(note="5"), Run(note="gone")),
        origin=Origin(name="A/RES/72/195", label="OP7 (c)"),
    ),
    (Note(id="5", runs=(Run("Resolution 70/1."),), mark="5"),),
)


def _texts(document: Document) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs]


def test_a_read_document_lets_go_of_numbers_that_follow_by_themselves():
    printed = draft("P<> One,[a]\nO<1.> Two:\n>O<(a)> Three;\nO<2.> Four;\nO<3 bis.> Five.")
    printed = replace(printed, notes=(replace(printed.notes[0], mark="1"),))
    free = edits.released(printed)
    assert [paragraph.number for paragraph in free.paragraphs] == [None, None, None, None, "3 bis."]
    assert free.notes[0].mark is None


def test_marks_out_of_turn_and_stars_stay():
    printed = draft("P One,[a]\nP Two,[b]")
    notes = (replace(printed.notes[0], mark="2"), replace(printed.notes[1], mark="1"))
    assert edits.released(replace(printed, notes=notes)).notes == notes
    starred = (replace(printed.notes[0], mark="*"), replace(printed.notes[1], mark="1"))
    free = edits.released(replace(printed, notes=starred))
    assert [note.mark for note in free.notes] == ["*", None]


@given(DOCUMENTS)
def test_letting_go_changes_nothing_that_is_printed(document: Document):
    free = edits.released(document)
    assert [p.number for p in places(free.paragraphs)] == [
        p.number for p in places(document.paragraphs)
    ]
    kept = marks(document)
    assert all(marks(free)[name] == mark for name, mark in kept.items())


def test_a_note_that_the_draft_has_already_is_cited_again_if_that_is_wanted():
    document = draft("P One,[n1]\nO Two;")
    document = replace(document, notes=(Note(id="n1", runs=(Run("Resolution 70/1."),)),))
    shared = edits.taken_in_place(document, 1, replace(_TAKING, shares_notes=True))
    assert [note.id for note in shared.notes] == ["n1"]
    assert shared.paragraphs[1].note_ids == ("n1", "n1")
    fresh = edits.taken_in_place(document, 1, _TAKING)
    assert [note.text for note in fresh.notes] == ["Resolution 70/1."] * 2


def test_a_precedent_taken_in_place_keeps_the_place_and_brings_its_notes():
    document = edits.taken_in_place(draft("P One,[n1]\nO Two;"), 0, _TAKING)
    taken = document.paragraphs[0]
    assert (taken.id, taken.part, taken.level, taken.number) == ("p1", Part.PREAMBULAR, 0, None)
    assert taken.text == "To note the Agenda,"
    assert taken.origin == Origin(name="A/RES/72/195", label="OP7 (c)")
    assert [document.note(name) for name in taken.note_ids] == [
        Note(id="n2", runs=(Run("Resolution 70/1."),)),
        Note(id="n2", runs=(Run("Resolution 70/1."),)),
    ]
    assert document.note("n1") is None


def test_a_precedent_taken_below_is_a_new_paragraph_at_a_level_that_exists():
    document = edits.taken_below(draft("O One;\nO Two;"), 0, _TAKING)
    assert _texts(document) == ["One;", "To note the Agenda,", "Two;"]
    assert document.paragraphs[1].id == "p3"
    assert document.paragraphs[1].level == 1
    assert edits.taken_below(draft("P One,"), 0, _TAKING).paragraphs[1].level == 0


def test_a_note_that_nothing_refers_to_any_more_leaves_the_draft():
    document = draft("P One,[a]\nP Two,[a][b]")
    assert [n.id for n in edits.with_slice(document, 1, 2, ()).notes] == ["a"]
    assert [n.id for n in edits.without_note(document, "a").notes] == ["b"]


def test_levels_go_one_below_the_paragraph_before_at_most():
    document = draft("O One:\nO Two;\nP Three,")
    deeper = edits.shifted(document, [0, 1, 2], 1)
    assert [p.level for p in deeper.paragraphs] == [0, 1, 0]
    assert edits.shifted(deeper, [1], 1).paragraphs[1].level == 1
    assert edits.shifted(deeper, [1], -1) == document


def test_a_heading_goes_one_below_the_heading_before_it_at_most():
    document = draft("H One\nO Text;\nH Two\nH Three")
    deeper = edits.shifted(edits.shifted(document, [0, 2], 1), [3], 1)
    assert [p.level for p in deeper.paragraphs] == [0, 0, 1, 1]
    assert [p.level for p in edits.shifted(deeper, [3], 1).paragraphs] == [0, 0, 1, 2]
