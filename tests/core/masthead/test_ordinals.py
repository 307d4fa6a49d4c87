"""Sessions in words and numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.core.masthead.ordinals import (
    ordinal_number,
    ordinal_words,
    session_number,
    session_words,
)


@pytest.mark.parametrize(
    ("session", "number"),
    [
        ("Seventy-second session", 72),
        ("SEVENTY-SECOND SESSION", 72),
        ("Seventy second session", 72),
        ("Seventy\u2011second session", 72),
        ("Eightieth session", 80),
        ("Eleventh emergency special session", 11),
        ("Resumed eleventh emergency special session", 11),
        ("Thirteenth special session", 13),
        ("Hundredth session", 100),
        ("One hundred and twelfth session", 112),
        ("72nd session", 72),
        ("2018 session", 2018),
        ("Substantive session of 2010", 2010),
        ("", None),
        ("First Committee", 1),
    ],
)
def test_a_session_line_gives_its_number(session: str, number: int | None):
    assert session_number(session) == number


def test_words_round_the_ordinal_do_not_count():
    assert session_number("Twenty-seventh session of the second decade") == 27


def test_a_session_is_written_with_a_capital():
    assert session_words(72) == "Seventy-second session"
    assert session_words(20) == "Twentieth session"
    assert session_words(101) == "One hundred and first session"


def test_no_session_is_numbered_nought():
    with pytest.raises(ValueError, match="numbered 0"):
        ordinal_words(0)


@given(st.integers(1, 999))
def test_words_come_back_as_the_number(number: int):
    assert ordinal_number(ordinal_words(number)) == number
    assert session_number(session_words(number)) == number
