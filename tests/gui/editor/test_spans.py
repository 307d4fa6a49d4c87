"""Stretches of a text, against the sets of the code points in them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from drafter.gui.editor.spans import joined, without

_SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda one: (one[0], one[0] + one[1]))
)


def _places(spans: list[tuple[int, int]]) -> set[int]:
    return {place for start, end in spans for place in range(start, end)}


@given(_SPANS)
def test_joined_stretches_cover_the_same_and_stand_apart(spans: list[tuple[int, int]]):
    found = joined(spans)
    assert _places(found) == _places(spans)
    assert all(before[1] < after[0] for before, after in pairwise(found))


@given(_SPANS, _SPANS)
def test_what_is_left_is_what_the_others_do_not_cover(
    spans: list[tuple[int, int]], others: list[tuple[int, int]]
):
    found = without(joined(spans), joined(others))
    assert _places(found) == _places(spans) - _places(others)
    assert all(start < end for start, end in found)
    assert found == sorted(found)
