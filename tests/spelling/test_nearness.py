"""How near two words are, by slips of hand and ear."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.spelling.nearness import slips

_WORDS = st.text("abcdeéhinorstzß", max_size=9)


@pytest.mark.parametrize(
    ("written", "nearer", "farther"),
    [
        ("Guterrez", "Guterres", "Gutierrez"),
        ("adress", "address", "dress"),
        ("persued", "pursued", "per sued"),
        ("Perez", "Pérez", "Jerez"),
        ("recieve", "receive", "relieve"),
        ("Herzegowina", "Herzegovina", "Herzegonina"),
        ("tehre", "there", "tehrs"),
        ("cat", "cut", "bat"),
    ],
)
def test_slips_of_hand_and_ear_weigh_less_than_others(written: str, nearer: str, farther: str):
    assert slips(written, nearer) < slips(written, farther)


@given(_WORDS)
def test_a_word_is_no_slip_away_from_itself_in_other_capitals(word: str):
    assert slips(word, word) == 0
    assert slips(word, word.title()) == slips(word, word.title().lower())


@given(_WORDS, _WORDS)
def test_other_words_are_some_slips_away(one: str, other: str):
    assert (slips(one, other) > 0) is (one.lower() != other.lower())
