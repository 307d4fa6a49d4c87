"""Words by their numbers: what was put in comes out, also where two processes add."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.corpus.earlier import turn_back
from tests.corpus.resolutions import operative

from drafter.core.errors import DamagedCorpusError
from drafter.corpus import Corpus
from drafter.corpus.tables.schema import DATABASE
from drafter.corpus.tables.word_blocks import Packing, WordBlocks, by_number

if TYPE_CHECKING:
    from pathlib import Path

_WORDS = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=9)
_PORTIONS = st.lists(st.lists(_WORDS, min_size=1, max_size=150), max_size=5)


@pytest.fixture
def database() -> sqlite3.Connection:
    return _database()


def _database() -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE words (block INTEGER PRIMARY KEY, packed BLOB NOT NULL)")
    database.execute("CREATE TABLE facts (name TEXT PRIMARY KEY, value)")
    database.execute("INSERT INTO facts VALUES ('words', 0)")
    return database


@given(portions=_PORTIONS)
def test_words_have_the_numbers_in_which_they_came(portions: list[list[str]]) -> None:
    blocks = WordBlocks(_database())
    known: list[str] = []
    for portion in portions:
        blocks.append(portion)
        known += portion
        assert blocks.size() == len(known)
        assert blocks.words(range(len(known) + 100)) == dict(enumerate(known, 1))


def test_words_that_another_process_added_are_found(database: sqlite3.Connection) -> None:
    mine, yours = WordBlocks(database), WordBlocks(database)
    mine.append(["peace"])
    assert yours.words([1]) == {1: "peace"}
    mine.append(["security"])
    assert yours.words([1, 2]) == {1: "peace", 2: "security"}


@given(words=st.lists(_WORDS, min_size=1, max_size=150))
def test_a_list_of_words_packs_into_the_same_blocks(words: list[str]) -> None:
    database = _database()
    WordBlocks(database).append(words)
    for block, stored in database.execute("SELECT block, packed FROM words"):
        packing = Packing()
        for number, word in reversed(by_number(block, stored).items()):
            packing.step(number, word)
        assert by_number(block, packing.finalize()) == by_number(block, stored)


def test_a_corpus_of_before_says_the_same(tmp_path: Path) -> None:
    documents = [operative(f"A/RES/70/{n}", f"Decides to read line {n * 37};") for n in range(90)]
    with Corpus.open(tmp_path) as corpus:
        corpus.add(documents)
        size = corpus.stats().words
    turn_back(tmp_path, 6)
    with Corpus.open(tmp_path) as corpus:
        assert [corpus.document(one.name) for one in documents] == documents
        corpus.add([operative("A/RES/71/1", "Notes nothing new at all;")])
        assert corpus.stats().words == size + 5
        assert corpus.document("A/RES/71/1").paragraphs[-1].text == "Notes nothing new at all;"
        assert corpus.check() == ()


@pytest.mark.parametrize("place", [0, 1, 2, 50, 62, 63])
def test_a_word_that_a_corpus_of_before_lost_is_no_other_word(tmp_path: Path, place: int) -> None:
    words = [f"w{n}x" for n in range(200)]
    texts = [operative(f"A/RES/70/{n}", f"{words[n].capitalize()};") for n in range(64, 128)]
    with Corpus.open(tmp_path) as corpus:
        corpus.add([operative("A/RES/69/1", " ".join(words)), *texts])
    turn_back(tmp_path, 6)
    with closing(sqlite3.connect(tmp_path / DATABASE)) as database, database:
        database.execute("DELETE FROM lexicon WHERE number = ?", (64 + place,))
    with Corpus.open(tmp_path) as corpus:
        lost = words[64 + place - 1]
        for document in texts:
            if document.paragraphs[0].text.lower() != f"{lost};":
                assert corpus.document(document.name) == document
        with pytest.raises(DamagedCorpusError, match="lacks words"):
            corpus.document("A/RES/69/1")
        assert "numbers" in "".join(corpus.check())


def test_words_that_do_not_go_with_their_numbers_are_noticed(tmp_path: Path) -> None:
    with Corpus.open(tmp_path) as corpus:
        corpus.add([operative("A/RES/70/1", "Decides to count the clouds above the sea;")])
        assert corpus.check() == ()
    with closing(sqlite3.connect(tmp_path / DATABASE)) as database, database:
        database.execute("UPDATE lexicon SET word = 'birds' WHERE word = 'clouds'")
    with Corpus.open(tmp_path) as corpus:
        assert "numbers" in "".join(corpus.check())


def test_no_word_gets_the_number_of_one_that_was_lost(tmp_path: Path) -> None:
    words = " ".join(f"{consonant}{vowel}" for consonant in "bcdfghjklmnpr" for vowel in "aeiou")
    with Corpus.open(tmp_path) as corpus:
        corpus.add([operative("A/RES/70/1", f"Decides to spell {words};")])
    with closing(sqlite3.connect(tmp_path / DATABASE)) as database, database:
        database.execute("DELETE FROM words WHERE block = (SELECT max(block) FROM words)")
    with Corpus.open(tmp_path) as corpus, pytest.raises(DamagedCorpusError):
        corpus.add([operative("A/RES/70/2", "Requests other words altogether;")])
