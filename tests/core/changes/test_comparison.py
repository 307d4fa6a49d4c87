"""What became of every paragraph: found when made by construction, and nothing lost or invented."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents import DOCUMENTS, body, draft

from drafter.core.changes.comparison import BOUNDARY, Kind, Row, compared, rows
from drafter.core.changes.differences import Op
from drafter.core.model import Document, Masthead, Note, Paragraph, Part, Run

_SENTENCES = (
    "Recalling its resolution 68/192 of 18 December 2013 on improving the coordination of efforts,",
    "Reaffirming the purposes and principles of the Charter of the United Nations,",
    "Deeply concerned about the increasing number of persons displaced by drought and floods,",
    "Welcoming the voluntary pledges announced by donors at the conference held in Geneva,",
    "Urges Governments that have not yet done so to accede to the Convention without delay;",
    "Requests the Secretary-General to submit a report on progress at the eightieth session;",
    "Invites regional organizations to share good practices for teaching mathematics in schools;",
    "Decides to convene a high-level meeting devoted to the protection of coral reefs;",
)
_PARAGRAPHS = tuple(
    Paragraph(id=f"p{index}", part=Part.OPERATIVE, runs=(Run(text),))
    for index, text in enumerate(_SENTENCES)
)


def paragraph(text: str) -> Paragraph:
    """Return an operative paragraph."""
    return Paragraph(id=text, part=Part.OPERATIVE, runs=(Run(text),))


def kinds(found: tuple[Row, ...]) -> list[tuple[Kind, tuple[int, ...], tuple[int, ...]]]:
    """Return what is not the same, without its words."""
    return [(row.kind, row.old, row.new) for row in found if row.kind is not Kind.SAME]


def side(found: tuple[Row, ...], without: Op) -> list[str]:
    """Return the texts of one document as the rows give them back, in its order."""
    texts: dict[int, str] = {}
    for row in found:
        text = "".join(change.text for change in row.changes if change.op is not without)
        places = row.new if without is Op.DELETE else row.old
        pieces = text.split(BOUNDARY) if len(places) > 1 else [text]
        texts.update(zip(places, pieces, strict=len(places) > 0))
    return [texts[place] for place in sorted(texts)]


@given(DOCUMENTS, DOCUMENTS, st.data())
def test_both_documents_come_back_whole_from_the_rows(
    old: Document, other: Document, data: st.DataObject
) -> None:
    mixed = data.draw(st.permutations(old.paragraphs + other.paragraphs[:2]))
    found = rows(old.paragraphs, tuple(mixed))
    assert side(found, Op.INSERT) == [one.text for one in old.paragraphs]
    assert side(found, Op.DELETE) == [one.text for one in mixed]
    assert sorted(place for row in found for place in row.old) == [*range(len(old.paragraphs))]
    assert [place for row in found for place in row.new] == [*range(len(mixed))]


@given(DOCUMENTS)
def test_a_document_is_the_same_as_itself(document: Document) -> None:
    assert compared(document, document).is_same


@given(st.integers(0, 7), st.integers(0, 7))
def test_a_paragraph_that_stands_elsewhere_has_moved(start: int, end: int) -> None:
    moved = [one for place, one in enumerate(_PARAGRAPHS) if place != start]
    moved.insert(end, _PARAGRAPHS[start])
    found = kinds(rows(_PARAGRAPHS, moved))
    assert [kind for kind, _, _ in found] == [Kind.MOVED] * (start != end)
    if abs(start - end) > 1:  # of two neighbours either may be said to have moved
        assert found == [(Kind.MOVED, (start,), (end,))]


def test_a_paragraph_may_change_while_it_moves() -> None:
    changed = paragraph(_SENTENCES[0].replace("68/192", "72/195").replace("2013", "2017"))
    found = rows(_PARAGRAPHS, (*_PARAGRAPHS[1:], changed))
    assert kinds(found) == [(Kind.MOVED, (0,), (7,))]
    assert any(change.op is Op.INSERT for change in found[-1].changes)


@given(st.integers(0, 7), st.integers(3, 9))
def test_a_paragraph_cut_in_two_is_split_and_the_reverse_is_merged(place: int, cut: int) -> None:
    words = _SENTENCES[place].split()
    halves = (paragraph(" ".join(words[:cut])), paragraph(" ".join(words[cut:])))
    cut_up = (*_PARAGRAPHS[:place], *halves, *_PARAGRAPHS[place + 1 :])
    if min(cut, len(words) - cut) >= 3:
        assert kinds(rows(_PARAGRAPHS, cut_up)) == [(Kind.SPLIT, (place,), (place, place + 1))]
        assert kinds(rows(cut_up, _PARAGRAPHS)) == [(Kind.MERGED, (place, place + 1), (place,))]


def test_a_list_made_of_one_paragraph_is_split_into_all_its_points() -> None:
    whole = paragraph(
        "Encourages States to share findings on drought, to teach farmers about soils in dry "
        "regions, to publish maps of wells every spring and to fund research on desert plants;"
    )
    points = body("""
        O *Encourages* States:
        >O To share findings on drought;
        >O To teach farmers about soils in dry regions;
        >O To publish maps of wells every spring;
        >O To fund research on desert plants;
    """)
    around = _PARAGRAPHS[:1], _PARAGRAPHS[1:]
    old, new = (*around[0], whole, *around[1]), (*around[0], *points[1:], *around[1])
    assert kinds(rows(old, new)) == [(Kind.SPLIT, (1,), (1, 2, 3, 4))]


def test_what_is_gone_stands_before_what_came_in_its_place() -> None:
    added = paragraph("Calls for an end to the dumping of waste in rivers and lakes;")
    found = rows(_PARAGRAPHS[:3], (_PARAGRAPHS[0], added, _PARAGRAPHS[2]))
    assert kinds(found) == [(Kind.REMOVED, (1,), ()), (Kind.ADDED, (), (1,))]


def test_a_heading_never_becomes_a_paragraph_of_running_text() -> None:
    old = body("H Means of implementation and follow-up")
    new = body("O Means of implementation and review")
    assert kinds(rows(old, new)) == [(Kind.REMOVED, (0,), ()), (Kind.ADDED, (), (0,))]


def test_repeated_paragraphs_keep_their_turn() -> None:
    old = body("O To report;\nO First of all;\nO To report;\nO To report;")
    new = body("O To report;\nO To report;\nO To report;")
    assert kinds(rows(old, new)) == [(Kind.REMOVED, (1,), ())]


@pytest.mark.parametrize("count", [400, 401])
def test_very_long_texts_that_share_little_are_compared_too(count: int) -> None:
    old = [paragraph(f"Notes item {n} of list {n * 7} in annex {n * 13};") for n in range(count)]
    new = [replace(one, runs=(Run(one.text.replace("Notes", "Takes note of")),)) for one in old]
    assert {row.kind for row in rows(old, new)} == {Kind.CHANGED}


def test_notes_and_masthead_are_compared_as_well() -> None:
    old = draft("O *Recalls* the report,[n1] and the plan;[n2]")
    new = replace(
        old,
        masthead=Masthead(title="On rivers", sponsors=("Belarus", "Egypt")),
        notes=(old.notes[0], Note(id="n2", runs=(Run("Another note."),))),
    )
    found = compared(old, new)
    assert kinds(found.rows) == []
    assert kinds(found.notes) == [(Kind.CHANGED, (1,), (1,))]
    assert [(one.field, one.old, one.new) for one in found.masthead] == [
        ("sponsors", "", "Belarus and Egypt"),
        ("title", "", "On rivers"),
    ]
    assert not found.is_same


def test_seen_leniently_kinds_of_hyphens_and_blanks_are_no_change() -> None:
    old, new = (
        draft("O On 17 December on non-proliferation;"),
        draft("O On 17\u00a0December on non\u2011proliferation;"),
    )
    assert compared(old, new, lenient=True).is_same
    assert not compared(old, new).is_same
