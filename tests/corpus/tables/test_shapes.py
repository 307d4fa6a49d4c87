"""A text is its words and its shape, whatever signs it has."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.corpus.earlier import turn_back

from drafter.core.words import plain_words
from drafter.corpus import Corpus
from drafter.corpus.tables import coding
from drafter.corpus.tables.lexicon import Lexicon
from drafter.corpus.tables.packing import pack, unpack
from drafter.corpus.tables.prints import Print
from drafter.corpus.tables.schema import DATABASE
from drafter.corpus.tables.shapes import printed, taken_apart

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.model import Document

_PIECES = st.sampled_from(
    ["Recalling", "its", "UNICEF", "États", "ﬁnal", "½", "№", "ẞ", "İ", "e\u0301", "ǅ", "٣", "大会",
     "\u00a0", " ", ", ", "’", "\x00", "\x01", "\x02", "\x03", "\u200f", "_", "66/10"]
)  # fmt: skip


@given(text=st.one_of(st.text(), st.lists(_PIECES).map("".join)))
def test_words_and_shape_are_the_text(text: str) -> None:
    words, shape = taken_apart(text)
    assert words.split() == plain_words(text)
    assert printed(unpack(pack(shape)), words.split()) == text


@given(text=st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_a_text_without_a_shape_is_its_own(text: str) -> None:
    assert printed(text, plain_words(text)) == text


@pytest.mark.parametrize(
    "text", ["Recalling its resolution 66/10 of 2 December 2011,", "Notes UNODC and “all”;"]
)
def test_a_shape_has_no_word_that_is_printed_in_a_usual_way(text: str) -> None:
    assert not any(sign.isalnum() for sign in taken_apart(text).shape)


def test_texts_of_an_older_corpus_are_read_as_they_were(
    tmp_path: Path, seeds: tuple[Document, ...]
) -> None:
    with Corpus.open(tmp_path) as corpus:
        corpus.add(seeds[:3])
    _say_all(tmp_path)
    with Corpus.open(tmp_path) as corpus:
        corpus.add(seeds)
        assert [corpus.document(seed.name) for seed in seeds] == list(seeds)
        assert corpus.check() == ()


def _say_all(folder: Path) -> None:
    """Store texts with all their words, as versions before the fourth did."""
    with closing(sqlite3.connect(folder / DATABASE)) as database, database:
        spelled = Lexicon(database, folder).spelled
        for text, code, stored in database.execute("SELECT id, code, printed FROM texts"):
            whole = pack(Print(spelled(coding.from_bytes(code)), stored).at(None))
            database.execute("UPDATE texts SET printed = ? WHERE id = ?", (whole, text))
    turn_back(folder, 3)
