"""Resolutions cited by number are recognized, and whose they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.core.citation_grammar import cited
from drafter.core.citations import note_on


@pytest.mark.parametrize(
    ("text", "symbol", "words", "until"),
    [
        ("its resolution 70/1 of 25 September 2015,", "A/RES/70/1", "resolution 70/1", 40),
        ("Security Council resolution 1325 (2000),", "S/RES/1325 (2000)",
         "Security Council resolution 1325 (2000)", 39),
        ("Economic and Social Council resolution 2014/23", "E/RES/2014/23",
         "Economic and Social Council resolution 2014/23", 46),
        ("resolution 217 A (III)", "A/RES/217 A (III)", "resolution 217 A (III)", 22),
        ("resolution ES-11/1;", "A/RES/ES-11/1", "resolution ES-11/1", 18),
    ],
)  # fmt: skip
def test_a_citation_names_a_symbol(text: str, symbol: str, words: str, until: int):
    [found] = cited(text, "General Assembly")
    assert (str(found.symbol), text[found.start : found.end], found.until) == (symbol, words, until)


@pytest.mark.parametrize(
    ("text", "speaking", "symbols"),
    [
        ("its resolutions 59/296 of 22 June 2005, 60/266 and 61/276 A–B", "General Assembly",
         ["A/RES/59/296", "A/RES/60/266", "A/RES/61/276 A–B"]),
        ("Security Council resolutions 1267 (1999), 1989 (2011) and 2253 (2015)", None,
         ["S/RES/1267 (1999)", "S/RES/1989 (2011)", "S/RES/2253 (2015)"]),
        ("Resolution 217 A (III).", "Human Rights Council", ["A/RES/217 A (III)"]),
        ("resolution 1325 (2000) and Council resolution 2015/23", "General Assembly",
         ["S/RES/1325 (2000)", "E/RES/2015/23"]),
        ("in line with Council resolution 16/21", "General Assembly", ["A/HRC/RES/16/21"]),
        ("in line with Council resolution 5/1", "Human Rights Council", ["A/HRC/RES/5/1"]),
        ("General Assembly resolution 31/6 A and B", "Security Council", ["A/RES/31/6 A and B"]),
        ("the Human Rights Council, in its resolution 39/2", "General Assembly",
         ["A/HRC/RES/39/2"]),
        ("its resolution 2015/23 and resolution 70/1", "Economic and Social Council",
         ["E/RES/2015/23", "A/RES/70/1"]),
        ("resolution 60/251 of the General Assembly", "Human Rights Council", ["A/RES/60/251"]),
    ],
)  # fmt: skip
def test_lists_and_owners_are_understood(text: str, speaking: str | None, symbols: list[str]):
    assert [str(found.symbol) for found in cited(text, speaking)] == symbols


@pytest.mark.parametrize(
    "text",
    [
        "in Commission on Human Rights resolution 2005/60",
        "World Health Assembly resolution 58/33",
        "resolution 25/2 of the Commission on Crime Prevention",
    ],
)  # fmt: skip
def test_resolutions_of_other_bodies_are_passed_over(text: str):
    assert list(cited(f"recalling {text}", "General Assembly")) == []


_NUMBERS = st.builds("{}/{}".format, st.integers(1, 99), st.integers(1, 400)) | st.builds(
    "{} ({})".format, st.integers(1, 9999), st.integers(1946, 2099)
)


@given(st.lists(_NUMBERS, min_size=1, max_size=6))
def test_every_number_of_a_list_is_found_where_it_stands(numbers: list[str]):
    text = f"Recalling its resolutions {', '.join(numbers)},"
    found = list(cited(text, "General Assembly"))
    assert [str(each.symbol).partition("/RES/")[2] for each in found] == numbers
    assert all(
        text[each.start : each.end].endswith(n) for each, n in zip(found, numbers, strict=True)
    )


@given(st.text(max_size=80), st.sampled_from(["General Assembly", None]))
def test_any_text_can_be_searched(text: str, organ: str | None):
    whole = f"resolutions 1/1 of 2 March 2000, {text}"
    assert all(0 <= c.start < c.end <= c.until <= len(whole) for c in cited(whole, organ))


@pytest.mark.parametrize("text", ["the present resolution", "resolution 70", "a draft resolution"])
def test_what_has_no_number_cites_nothing(text: str):
    assert list(cited(text, "General Assembly")) == []


def test_a_note_names_what_is_cited():
    text = "its resolution 70/1,"
    [found] = cited(text, "General Assembly")
    assert note_on(found) == "Resolution 70/1."


def test_a_note_on_a_further_one_of_a_list_names_it_in_full():
    *_, last = cited("Security Council resolutions 1325 (2000) and 1889 (2009)", "General Assembly")
    assert note_on(last) == "Security Council resolution 1889 (2009)."
