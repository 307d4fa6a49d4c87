"""The United Nations' list agrees with itself and with the dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.spelling.conftest import speller

from drafter import resources
from drafter.spelling import languages, usage
from drafter.spelling.hunspell import Dictionary

if TYPE_CHECKING:
    from drafter.spelling.checking import Speller

_ENGLISH = usage.load("en")


@pytest.mark.parametrize("wrong", [*_ENGLISH.forms, *_ENGLISH.phrases])
def test_what_is_written_instead_is_right(english: Speller, wrong: str):
    right = (_ENGLISH.forms.get(wrong) or _ENGLISH.phrases[wrong]).text
    assert english.check([right]) == ((),)
    assert right.lower() != wrong


@pytest.mark.parametrize("language", languages.DICTIONARIES)
def test_the_words_listed_are_right_though_the_dictionary_lacks_them(language: str):
    stem = languages.dictionary(language)
    assert stem is not None
    dictionary, words = Dictionary(stem), sorted(usage.load(language).words)
    assert words
    assert [word for word in words if dictionary.knows(word)] == []
    assert speller(language).check(words) == ((),) * len(words)


@pytest.mark.parametrize("language", languages.DICTIONARIES)
def test_each_dictionary_is_shipped_with_its_licence(language: str):
    told = resources.path("dictionaries", "README.md").read_text("utf-8")
    assert f"`{languages.DICTIONARIES[language]}`" in told
    named = [part for part in told.split("`") if part.endswith(".txt")]
    assert all(resources.path("dictionaries", name).is_file() for name in named)
    assert speller(language)
