"""Words that no line can hold may break, all others may not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.writing.breaking import breakable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The General Council,", "The General Council,"),
        ("see abcdefghi", "see a|b|c|d|e|f|g|h|i"),
        ("socio-economic", "socio-economic"),
        ("part\u00a0of\u00a0it", "part\u00a0of\u00a0it"),
        ("A/RES/79/1", "A/|RES/|79/|1"),
        ("abcdefghi/b", "a|b|c|d|e|f|g|h|i|/|b"),
        ("联合国大会回顾其关于可持续发展的决议", "联合国大会回顾其关于可持续发展的决议"),
    ],
)
def test_a_word_breaks_where_a_line_of_eight_characters_cannot_hold_it(text: str, shown: str):
    assert breakable(text, 8).replace("\u200b", "|") == shown


@given(st.text(), st.integers(1, 60))
def test_nothing_but_places_to_break_is_added(text: str, room: int):
    plain = text.replace("\u200b", "")
    assert breakable(plain, room).replace("\u200b", "") == plain
