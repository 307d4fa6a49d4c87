"""Beginnings and ends of texts that are too long."""

from __future__ import annotations

import pytest

from drafter.core.shortening import beginning, first_words, last_words

_CHINESE = "又重申其关于《第三次发展筹资问题国际会议亚的斯亚贝巴行动议程》的2015年7月27日决议"


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("Urges all States to act;", 24, "Urges all States to act;"),
        ("Urges all States to act;", 16, "Urges all States …"),
        ("Urges all States to act;", 15, "Urges all …"),
        ("Recalling, in this regard, its resolution", 27, "Recalling, in this regard …"),
        ("Internationalization", 5, "Inter …"),
        (_CHINESE, 10, "又重申其关于《第三次…"),
        (_CHINESE, 35, "又重申其关于《第三次发展筹资问题国际会议亚的斯亚贝巴行动议程》的…"),
        ("关于COVID-19大流行", 6, "关于…"),
        ("", 5, ""),
    ],
)
def test_a_beginning_ends_with_a_whole_word_or_any_chinese_sign(text: str, most: int, shown: str):
    assert beginning(text, most) == shown


def test_words_are_kept_whole_at_either_end():
    assert first_words("Urges all States to act;", 15) == "Urges all"
    assert last_words("Urges all States to act;", 12) == "to act;"
    assert last_words("Urges all States to act;", 7) == "to act;"
    assert (first_words(_CHINESE, 4), last_words(_CHINESE, 2)) == ("又重申其", "决议")
    assert (first_words("States", 9), last_words("States", 9)) == ("States", "States")
