"""A passage is telling that is long and that few texts have."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.corpus import Passage
from drafter.services.telling import is_common, weight

WORDS = ("trafficking", "in", "accordance", "with", "the", "Convention", "protocols")


def _passage(text: str, count: int) -> Passage:
    return Passage(start=0, end=len(text), words=len(text.split()), places=(), count=count)


def test_a_turn_of_phrase_is_common_however_rare() -> None:
    text = "in accordance with the provisions of"
    assert is_common(_passage(text, 1), text)


def test_what_stands_everywhere_is_common_and_what_stands_once_is_not() -> None:
    text = "Takes note of the report of the Secretary-General"
    assert is_common(_passage(text, 2000), text)
    assert not is_common(_passage(text, 1), text)


def test_a_whole_paragraph_is_telling_however_often_it_was_adopted() -> None:
    text = (
        "Requests the Secretary-General to report to the General Assembly at its eightieth session "
        "on the implementation of the present resolution and on trafficking in persons"
    )
    assert not is_common(_passage(text, 500), text)


@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=20), count=st.integers(1, 10**6))
def test_more_words_weigh_more_and_more_places_less(words: list[str], count: int) -> None:
    text = " ".join(words)
    assert weight(_passage(text, count), text) >= weight(_passage(text, count + 1), text)
    longer = f"{text} Convention"
    assert weight(_passage(longer, count), longer) > weight(_passage(text, count), text)
