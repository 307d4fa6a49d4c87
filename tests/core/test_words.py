"""Words and where they stand."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.core.words import columns, count, is_in_chinese, plain_words, words


def _of(text: str) -> list[str]:
    return [word.text for word in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inter-Agency Group’s", ["inter", "agency", "group", "s"]),
        ("“Trafficking”, 2015–2018", ["trafficking", "2015", "2018"]),
        ("Straße ﬁnal ½", ["strasse", "final", "1", "2"]),
        ("Tu\u0308rkiye", ["türkiye"]),
        ("تسلّم أيضاً بأنَّ", ["تسلم", "أيضا", "بأن"]),
        ("الأمــم (هـ)", ["الأمم", "ه"]),
        ("бо\u0301льшая часть", ["большая", "часть"]),
        ("\u0640 \u064b", []),
        ("", []),
        ("— …", []),
    ],
)
def test_case_punctuation_and_typography_make_no_difference(text: str, expected: list[str]):
    assert _of(text) == expected


def test_places_are_those_of_the_text_as_it_stands():
    text = "The ﬁnal “Straße”"
    assert [text[word.start : word.end] for word in words(text)] == ["The", "ﬁnal", "Straße"]


def test_a_word_reaches_to_the_last_of_its_marks():
    text = "وإذ تسلّم أيضاً، و\u0627\u0654"
    assert [text[word.start : word.end] for word in words(text)] == [
        "وإذ", "تسلّم", "أيضاً", "و\u0627\u0654"
    ]  # fmt: skip


@given(st.text(st.sampled_from("اتس\u064b\u0651\u0640é\u0301e ،")))
def test_both_ways_give_the_same_words_whatever_marks_there_are(text: str):
    assert _of(text) == plain_words(text) == columns(text).texts


@given(st.text())
def test_both_ways_give_the_same_words(text: str):
    assert _of(text) == plain_words(text)


@given(st.text())
def test_words_stand_in_order_within_the_text(text: str):
    end = 0
    for word in words(text):
        assert 0 <= word.start < word.end <= len(text)
        assert word.start >= end or word.end >= end
        end = word.end


@given(st.text(st.characters(max_codepoint=0x24F)))
def test_words_are_those_of_the_definition(text: str):
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    without_marks = "".join(sign for sign in folded if not unicodedata.combining(sign))  # of "İ"
    assert _of(text) == re.findall(r"\w+", without_marks)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("Recalling its resolution 70/1,", 5),
        ("大会，回顾第70/1号决议", 10),
        ("联合国 UN", 4),
    ],
)
def test_a_text_is_as_long_as_word_says(text: str, length: int):
    assert count(text) == length


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("注意到联合国毒品和犯罪问题办公室(UNODC)的报告", True),
        ("回顾其2015年9月25日第70/1号决议", True),
        ("24日第72/250号决议2018年和2019年", True),
        ("Welcoming the initiative called 一带一路 and the report on it,", False),
        ("Recalling its resolution 70/1", False),
        ("", False),
    ],
)
def test_a_text_is_chinese_that_does_more_than_quote_some(text: str, *, is_so: bool) -> None:
    assert is_in_chinese(text) is is_so
