"""A paragraph moves with its sub-paragraphs, and nothing is lost on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents import DOCUMENTS, draft

from drafter.core.moving import moved_before

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
