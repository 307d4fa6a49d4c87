"""Resolutions cited by number are recognized, and whose they are."""

from __future__ import annotations

import pytest

from drafter.core.citations import citations, note_on


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
    [found] = citations(text, "General Assembly")
    assert (str(found.symbol), text[found.start : found.end], found.until) == (symbol, words, until)


@pytest.mark.parametrize("text", ["the present resolution", "resolution 70", "a draft resolution"])
def test_what_has_no_number_cites_nothing(text: str):
    assert list(citations(text, "General Assembly")) == []


def test_a_note_names_what_is_cited():
    text = "its resolution 70/1,"
    [found] = citations(text, "General Assembly")
    assert note_on(found, text) == "Resolution 70/1."
