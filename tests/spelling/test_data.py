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


def test_the_words_listed_are_missing_in_the_dictionary():
    stem = languages.dictionary("en")
    assert stem is not None
    dictionary = Dictionary(stem)
    assert [word for word in _ENGLISH.words if dictionary.knows(word)] == []


def test_the_words_listed_are_right_by_usage_too(english: Speller):
    assert english.check(sorted(_ENGLISH.words)) == ((),) * len(_ENGLISH.words)


@pytest.mark.parametrize("language", languages.DICTIONARIES)
def test_each_dictionary_is_shipped_with_its_licence(language: str):
    told = resources.path("dictionaries", "README.md").read_text("utf-8")
    assert f"`{languages.DICTIONARIES[language]}`" in told
    named = [part for part in told.split("`") if part.endswith(".txt")]
    assert all(resources.path("dictionaries", name).is_file() for name in named)
    assert speller(language)
