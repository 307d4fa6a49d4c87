"""A paragraph moves with its sub-paragraphs, and nothing is lost on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents import DOCUMENTS, draft

from drafter.core.moving import moved_before, stepped

if TYPE_CHECKING:
    from drafter.core.model import Document

DRAFT = draft("P One\nP Two\nO Three\n>O Three a\n>O Three b\nO Four")


def words(document: Document) -> str:
    """Return the order of the paragraphs by their words."""
    return ", ".join(paragraph.text for paragraph in document.paragraphs)


@pytest.mark.parametrize(
    ("moved", "before", "order"),
    [
        ("p2", "p1", "Two, One, Three, Three a, Three b, Four"),
        ("p3", "p1", "Three, Three a, Three b, One, Two, Four"),
        ("p3", None, "One, Two, Four, Three, Three a, Three b"),
        ("p1", "p6", "Two, Three, Three a, Three b, One, Four"),
        ("p5", "p4", "One, Two, Three, Three b, Three a, Four"),
        ("p3", "p5", "One, Two, Three, Three a, Three b, Four"),
        ("p3", "p3", "One, Two, Three, Three a, Three b, Four"),
        ("p9", "p1", "One, Two, Three, Three a, Three b, Four"),
        ("p1", "p9", "One, Two, Three, Three a, Three b, Four"),
    ],
)
def test_a_paragraph_comes_to_stand_before_another(moved: str, before: str | None, order: str):
    assert words(moved_before(DRAFT, moved, before)) == order


@given(DOCUMENTS, st.data())
def test_nothing_is_lost_and_nothing_doubled(document: Document, data: st.DataObject):
    ids = [paragraph.id for paragraph in document.paragraphs] or ["none"]
    moved = data.draw(st.sampled_from(ids))
    before = data.draw(st.sampled_from([*ids, None]))
    after = moved_before(document, moved, before)
    assert sorted(p.id for p in after.paragraphs) == sorted(p.id for p in document.paragraphs)
    assert sorted(p.text for p in after.paragraphs) == sorted(p.text for p in document.paragraphs)


@pytest.mark.parametrize(
    ("start", "stop", "step", "order"),
    [
        (0, 1, 1, "Two, One, Three, Three a, Three b, Four"),
        (1, 2, 1, "One, Three, Three a, Three b, Two, Four"),
        (5, 6, -1, "One, Two, Four, Three, Three a, Three b"),
        (2, 3, 1, "One, Two, Four, Three, Three a, Three b"),
        (2, 3, -1, "One, Three, Three a, Three b, Two, Four"),
        (4, 5, -1, "One, Two, Three, Three b, Three a, Four"),
        (0, 2, 1, "Three, Three a, Three b, One, Two, Four"),
        (0, 1, -1, "One, Two, Three, Three a, Three b, Four"),
        (5, 6, 1, "One, Two, Three, Three a, Three b, Four"),
    ],
)
def test_a_step_passes_a_neighbour_with_its_sub_paragraphs(
    start: int, stop: int, step: int, order: str
):
    after, distance = stepped(DRAFT, start, stop, step)
    assert words(after) == order
    assert after.paragraphs[start + distance].text == DRAFT.paragraphs[start].text


def test_a_heading_moves_with_its_section():
    parts = draft("H A\nO One\nO Two\nH B\nO Three")
    after, distance = stepped(parts, 3, 4, -1)
    assert words(after) == "B, Three, A, One, Two"
    assert distance == -3
    assert words(stepped(after, 0, 1, 1)[0]) == "A, One, Two, B, Three"


def test_a_sub_paragraph_that_comes_under_nothing_goes_up_a_level():
    after, _ = stepped(draft("O One\n>O One a"), 1, 2, -1)
    assert [(p.text, p.level) for p in after.paragraphs] == [("One a", 0), ("One", 0)]


@given(DOCUMENTS, st.data())
def test_a_step_loses_nothing_and_doubles_nothing(document: Document, data: st.DataObject):
    count = len(document.paragraphs)
    if not count:
        return
    start = data.draw(st.integers(0, count - 1))
    stop = data.draw(st.integers(start + 1, count))
    after, _ = stepped(document, start, stop, data.draw(st.sampled_from([-1, 1])))
    assert sorted(p.id for p in after.paragraphs) == sorted(p.id for p in document.paragraphs)
    assert sorted(p.text for p in after.paragraphs) == sorted(p.text for p in document.paragraphs)
