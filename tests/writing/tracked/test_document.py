"""Tracked changes: accepting all gives the document, rejecting all the base; both are valid."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.documents import DOCUMENTS, body, draft
from tests.writing import samples
from tests.writing.lint import faults
from tests.writing.opened import Opened, W, elements, value
from tests.writing.settled import page, settled

from drafter.core.changes.signature import Signature
from drafter.core.model import Document, Note, Paragraph, Part, Run
from drafter.writing import docx_bytes
from drafter.writing.tracked.document import tracked_bytes

SIGNATURE = Signature("Author", "2026-11-28")


def tracked(base: Document, document: Document) -> bytes:
    """Return the file of a document with tracked changes."""
    return tracked_bytes(base, document, SIGNATURE)


def assert_both_come_back(base: Document, document: Document) -> bytes:
    """Accept all and reject all; return the file. Such a file is without comments."""
    base, document = (replace(one, comments=()) for one in (base, document))
    content = tracked(base, document)
    assert page(settled(content, accept=True)) == page(docx_bytes(document))
    assert page(settled(content, accept=False), links=False) == page(docx_bytes(base), links=False)
    return content


def counted(content: bytes) -> Counter[str]:
    """Count the marks of tracked changes in the body by their names."""
    names = ("ins", "del", "moveFrom", "moveTo", "pPrChange", "rPrChange")
    found = {name: len(elements(Opened(content).document, name)) for name in names}
    return Counter({name: times for name, times in found.items() if times})


_WITH_BODIES = DOCUMENTS.filter(lambda document: bool(document.paragraphs))
"""Where there is nothing at all, Word still wants a paragraph."""


@st.composite
def edited(draw: st.DrawFn) -> tuple[Document, Document]:
    """Return a document and what somebody made of it: moved, taken out, written anew."""
    base, other = draw(_WITH_BODIES), draw(_WITH_BODIES)
    kept = [one for one in base.paragraphs if draw(st.booleans())]
    mixed = draw(st.permutations([*kept, *other.paragraphs[:3]]))
    paragraphs = tuple(replace(one, id=f"p{at}") for at, one in enumerate(mixed, 1))
    has_same_head = draw(st.booleans())
    masthead = base.masthead if has_same_head else other.masthead
    notes = draw(st.sampled_from([base.notes, other.notes]))
    return base, replace(other, masthead=masthead, paragraphs=paragraphs, notes=notes)


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(edited())
def test_accepting_gives_any_document_and_rejecting_any_base(
    pair: tuple[Document, Document],
) -> None:
    assert_both_come_back(*pair)


@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
@given(pair=edited())
def test_any_changes_make_a_valid_file(
    pair: tuple[Document, Document], tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert faults(tracked(*pair), tmp_path_factory.mktemp("any")) == []


@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
@given(DOCUMENTS)
def test_without_differences_nothing_is_tracked(document: Document) -> None:
    assert not counted(tracked(document, document))


SAMPLES = {
    "draft": samples.draft(),
    "adopted": samples.adopted(),
    "commission": samples.commission_draft(),
}


@pytest.mark.parametrize("base", SAMPLES)
@pytest.mark.parametrize("document", SAMPLES)
def test_samples_come_back_and_are_valid(
    base: str, document: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    content = assert_both_come_back(SAMPLES[base], SAMPLES[document])
    assert faults(content, tmp_path_factory.mktemp("sample")) == []


def test_a_changed_word_is_one_deletion_and_one_insertion() -> None:
    base = draft("P *Recalling* its resolution 78/68 of 9 December 2023,")
    now = draft("P *Recalling* its resolution 79/118 of 9 December 2023,")
    assert counted(assert_both_come_back(base, now)) == {"ins": 1, "del": 1}


def test_a_new_paragraph_is_an_insertion_with_its_mark() -> None:
    base = draft("O To report;\nO To meet in Geneva every year;")
    now = draft("O To report;\nO *Urges* States to accede;\nO To meet in Geneva every year;")
    assert counted(assert_both_come_back(base, now)) == {"ins": 2}


def test_a_paragraph_cut_in_two_is_one_inserted_mark() -> None:
    base = draft("O *Urges* States to accede to the treaty and asks that they report every year;")
    now = draft("O *Urges* States to accede to the treaty\nO and asks that they report every year;")
    found = counted(assert_both_come_back(base, now))
    assert (found["ins"], found["del"]) == (1, 1)  # the mark, and the blank before "and"


def test_two_paragraphs_joined_are_one_deleted_mark() -> None:
    base = draft(
        "O *Urges* States to accede to the treaty\nO and asks that they report every year;"
    )
    now = draft("O *Urges* States to accede to the treaty and asks that they report every year;")
    found = counted(assert_both_come_back(base, now))
    assert (found["ins"], found["del"]) == (1, 1)


def test_a_paragraph_that_moved_is_seen_to_have_moved() -> None:
    lines = [
        "O *Urges* States to accede to the treaty on rivers;",
        "O *Invites* donors to fund the plan of work;",
        "O *Requests* a report at the next session;",
    ]
    base, now = draft("\n".join(lines)), draft("\n".join((*lines[1:], lines[0])))
    content = assert_both_come_back(base, now)
    assert counted(content) == {"moveFrom": 2, "moveTo": 2}
    starts = [
        value(elements(Opened(content).document, f"move{way}RangeStart")[0], "name")
        for way in ("From", "To")
    ]
    assert starts[0] == starts[1]


def test_a_new_note_comes_with_its_reference_and_an_old_one_goes_with_it() -> None:
    base = draft("P *Recalling* the plan,[n1] and the report,")
    now = draft("P *Recalling* the plan, and the report,[n2]")
    opened = Opened(assert_both_come_back(base, now))
    marked = {
        value(reference, "id"): name
        for name in ("ins", "del")
        for mark in elements(opened.document, name)
        for reference in mark.iter(f"{W}footnoteReference")
    }
    assert {opened.notes[str(note)]: name for note, name in marked.items()} == {
        "Note n1.": "del",
        "Note n2.": "ins",
    }


@pytest.mark.parametrize("part", ["P", "O", ">O"])
def test_the_first_note_comes_and_goes_with_its_paragraph(part: str) -> None:
    first, last = "P *Recalling* the plan of work,", "O *Decides* to meet;"
    short = draft(f"{first}\n{last}")
    long = draft(f"{first}\n{part} *Noting* the report[n1] on rivers,\n{last}")
    assert_both_come_back(short, long)
    assert_both_come_back(long, short)


def test_the_words_of_a_note_change_where_they_stand() -> None:
    base = draft("P *Recalling* the plan,[n1]")
    now = replace(base, notes=(Note(id="n1", runs=(Run("Note n1 and more."),)),))
    content = assert_both_come_back(base, now)
    assert not counted(content)
    assert len(elements(Opened(content).part("word/footnotes.xml"), "ins")) == 1


def test_a_note_that_is_cited_again_is_led_to_where_it_stands_now() -> None:
    base = draft("P *Recalling* the plan,[n1]\nP *Noting* the same plan of work,[n1]")
    now = draft("P *Noting* the same plan of work,[n1]\nP *Affirming* it once more,[n1]")
    assert_both_come_back(base, now)


def test_another_part_of_the_draft_is_a_change_of_the_paragraph() -> None:
    base = draft("P *Recalling* the plan,\nP *Noting* the report,")
    now = draft("P *Recalling* the plan,\nO *Noting* the report,\nO *Decides* to meet;")
    assert counted(assert_both_come_back(base, now))["pPrChange"] == 1


def test_italics_that_came_are_a_change_of_the_words() -> None:
    base, now = draft("P Recalling the plan,"), draft("P *Recalling* the plan,")
    assert counted(assert_both_come_back(base, now)) == {"rPrChange": 1}


def _table(*rows: tuple[str, ...]) -> Document:
    cells = tuple(tuple((Run(text),) for text in row) for row in rows)
    table = Paragraph(id="t", part=Part.TABLE, rows=cells)
    return Document(name="Table", paragraphs=(*body("O To report;"), table))


def test_rows_of_a_table_come_and_go_and_figures_change_in_their_cells() -> None:
    base = _table(("Category", "2024"), ("Wetlands", "12"), ("Lakes", "7"), ("Rivers", "9"))
    now = _table(("Category", "2025"), ("Wetlands", "14"), ("Rivers", "9"), ("Seas", "3"))
    content = assert_both_come_back(base, now)
    rows = [child.tag for row in elements(Opened(content).document, "trPr") for child in row]
    assert (rows.count(f"{W}ins"), rows.count(f"{W}del")) == (1, 1)


def test_the_masthead_is_tracked_too() -> None:
    base, now = samples.adopted(), samples.draft()
    header = Opened(tracked(base, now)).part("word/header_first.xml")
    gone = "".join(typed for mark in elements(header, "del") for typed in map(str, mark.itertext()))
    assert "RES/72/999" in gone


def test_the_file_names_nobody_but_whom_it_was_told() -> None:
    opened = Opened(tracked_bytes(samples.draft(), samples.adopted(), Signature("Delegation")))
    marks = [mark for name in ("ins", "del") for mark in elements(opened.document, name)]
    assert {value(mark, "author") for mark in marks} == {"Delegation"}
    assert {value(mark, "date") for mark in marks} == {None}
    assert not any(name.startswith("customXml") for name in opened.parts)
