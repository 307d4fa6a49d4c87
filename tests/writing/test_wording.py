"""The words a document prints of itself, by language."""

from __future__ import annotations

import pytest

from drafter.writing.wording import wording

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_words_of_a_masthead(language: str):
    words = wording(language)
    assert words.nations
    assert words.organ("General Assembly")
    assert "107" in words.phrase("agenda_item", value="107")
    assert "2017" in words.adopted(
        "General Assembly", kind="Resolution", date=words.date("2017-12-19")
    )
    assert words.adopted("General Assembly", kind="Resolution", date=None)


def test_dates_are_those_of_the_language():
    assert [wording(language).date("2022-12-07") for language in LANGUAGES] == [
        "7 كانون الأول/ديسمبر 2022",
        "7 December 2022",
        "7 de diciembre de 2022",
        "7 décembre 2022",
        "7 декабря 2022 года",
        "2022年12月7日",
    ]


def test_what_is_no_date_stays_as_it_is():
    assert wording("en").date("December 2022") == "December 2022"


def test_optional_parts_go_with_their_field():
    words = wording("en")
    assert words.phrase("report", committee="Third Committee", report=None) == (
        "on the report of the Third Committee"
    )
    assert words.phrase("report", committee=None, report="A/72/440") == ""


def test_an_unknown_language_is_printed_in_english():
    assert wording("de").nations == "United Nations"
    assert wording("de").tag == "de"


def test_lists_have_their_and():
    assert [wording(language).list(["A", "B", "C"]) for language in ("en", "fr", "zh")] == [
        "A, B and C",
        "A, B et C",
        "A、B和C",
    ]


def test_words_with_brackets_and_braces_are_only_words():
    words = wording("en")
    assert words.phrase("agenda_item", value="{committee} [x]") == "Agenda item {committee} [x]"
