"""Marks that are printed twice are told apart, whatever is taken already."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.reading.notes.unique import unique


def test_the_second_of_a_mark_is_counted():
    taken: list[str] = []
    for mark in ("1", "1", "2", "1", "", ""):
        taken.append(unique(mark, taken))
    assert taken == ["1", "1 (2)", "2", "1 (3)", "*", "* (2)"]


@given(st.sets(st.integers(2, 40)))
def test_what_is_given_is_never_taken(numbers: set[int]):
    taken = {"1", *(f"1 ({number})" for number in numbers)}
    assert unique("1", taken) not in taken


@given(st.integers(1, 200))
def test_without_gaps_the_next_number_is_given(times: int):
    taken = {"1", *(f"1 ({number})" for number in range(2, times + 1))}
    assert unique("1", taken) == f"1 ({times + 1})"
