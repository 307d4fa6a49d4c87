"""The dictionary of English and the United Nations' list, loaded once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from drafter.spelling import languages, usage
from drafter.spelling.checking import Speller
from drafter.spelling.hunspell import Dictionary

if TYPE_CHECKING:
    from collections.abc import Sequence


def speller(language: str, *standing: str) -> Speller:
    """Return a speller to which the corpus says that some words stand in adopted texts."""
    stem = languages.dictionary(language)
    assert stem is not None

    def of_corpus(words: Sequence[str]) -> frozenset[str]:
        return frozenset(standing) & frozenset(words)

    return Speller(Dictionary(stem), usage.load(language), languages.letters(language), of_corpus)


@pytest.fixture(scope="session")
def english() -> Speller:
    """Return a speller of English that knows no corpus."""
    return speller("en")
