"""What differs between two sequences lies between what they share."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.core.changes import differing

SEQUENCES = st.lists(st.sampled_from("abc"), max_size=6).map(tuple)


@given(SEQUENCES, SEQUENCES)
def test_one_becomes_the_other_by_replacing_the_stretch(old: tuple[str, ...], new: tuple[str, ...]):
    start, stop, until = differing.stretch(old, new)
    assert (*old[:start], *new[start:until], *old[stop:]) == new
    assert start <= stop
    assert start <= until


@given(SEQUENCES, SEQUENCES)
def test_the_stretch_begins_and_ends_with_what_differs(old: tuple[str, ...], new: tuple[str, ...]):
    start, stop, until = differing.stretch(old, new)
    one, other = old[start:stop], new[start:until]
    if one and other:
        assert one[0] != other[0]
        assert one[-1] != other[-1]


@given(SEQUENCES)
def test_nothing_differs_from_itself(old: tuple[str, ...]):
    start, stop, until = differing.stretch(old, old)
    assert start == stop == until


@given(SEQUENCES.map("".join), SEQUENCES.map("".join))
def test_texts_differ_where_the_rows_of_their_characters_do(old: str, new: str):
    assert differing.characters(old, new) == differing.stretch(old, new)
