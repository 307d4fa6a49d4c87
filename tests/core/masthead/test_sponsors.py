"""Lists of sponsors as printed."""

from __future__ import annotations

import pytest

from drafter.core.masthead import sponsors


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ((), ""),
        (("Colombia",), "Colombia"),
        (
            ("Antigua and Barbuda", "Bolivia (Plurinational State of)"),
            "Antigua and Barbuda and Bolivia (Plurinational State of)",
        ),
        (
            ("Belarus", "Trinidad and Tobago", "Uzbekistan"),
            "Belarus, Trinidad and Tobago and Uzbekistan",
        ),
        (
            ("Iraq (on behalf of the Group of 77 and China)", "Peru (also for Chad, Cuba)"),
            "Iraq (on behalf of the Group of 77 and China) and Peru (also for Chad, Cuba)",
        ),
    ],
)
def test_sponsors_are_printed_and_read(names: tuple[str, ...], text: str):
    assert sponsors.printed(names) == text
    assert sponsors.parsed(text) == names


def test_sponsors_sort_without_accents_and_apostrophes():
    names = ("Türkiye", "Turkmenistan", "Tunisia", "Côte d’Ivoire", "Costa Rica", "Croatia")
    assert sponsors.alphabetical(names) == (
        "Costa Rica", "Côte d’Ivoire", "Croatia", "Tunisia", "Türkiye", "Turkmenistan",
    )  # fmt: skip


def test_accents_do_not_count_in_an_alphabet_but_letters_do():
    french = sponsors.alphabetical(["Zambie", "Éthiopie", "Espagne", "Égypte"])
    assert french == ("Égypte", "Espagne", "Éthiopie", "Zambie")
    assert sponsors.alphabetical(["Гайана", "Гаити"]) == ("Гаити", "Гайана")


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("fr", "Iraq et Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
         ("Iraq", "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord")),
        ("es", "Perú y Trinidad y Tabago", ("Perú", "Trinidad y Tabago")),
        ("zh", "安提瓜和巴布达、伊拉克和也门", ("安提瓜和巴布达", "伊拉克", "也门")),
        ("ar", "البوسنة والهرسك، العراق واليمن", ("البوسنة والهرسك", "العراق", "اليمن")),
        ("ru", "Ирак", ("Ирак",)),
    ],
)  # fmt: skip
def test_lists_of_other_languages_have_their_own_and(
    language: str, line: str, names: tuple[str, ...]
):
    assert sponsors.parsed(line, language) == names
