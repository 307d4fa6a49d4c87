"""What the search index knows of a text: its fields, and what words are called there.

A word goes by its number, a pair of Chinese characters as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import tantivy

from drafter.corpus.search import chinese
from drafter.corpus.tables import coding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus.tables.lexicon import Lexicon


def schema() -> tantivy.Schema:
    """Return the fields of the index: of each text, and of the mark."""
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("id", indexed=True, fast=True)
    builder.add_text_field("words", tokenizer_name="whitespace", index_option="freq")
    builder.add_text_field("facets", tokenizer_name="raw", index_option="basic")
    builder.add_text_field("identity", tokenizer_name="raw", index_option="basic")
    builder.add_integer_field("commits", fast=True)
    return builder.build()


def of_numbers(numbers: Sequence[int]) -> list[str]:
    """Return what words are called, by their numbers."""
    return [f"{number:x}" for number in numbers]


def of_code(code: str) -> list[str]:
    """Return what the different words of a code are called."""
    numbers = coding.numbers(code.replace(coding.UNKNOWN, "")).tolist()
    return of_numbers(list(dict.fromkeys(numbers)))


class Terms(dict[str, str]):
    """What words are called, by what stands for them in a code.

    A Chinese clause has its pairs of characters besides.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, character: str) -> str:
        number = f"{coding.number(character):x}"
        self[character] = " ".join([number, *chinese.pairs(self._lexicon.spelled(character))])
        return self[character]
