"""Checking the spelling of drafts, with the corpus and own words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.documents import draft

from drafter.core.errors import CorpusError, ReadError
from drafter.core.model import Document, Note, Run
from drafter.corpus import Edition
from drafter.services import own_words
from drafter.services.spelling import Proofreader
from drafter.spelling import Kind, Misspelling

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class _Corpus:
    """A corpus that knows some words, and counts what it is asked."""

    def __init__(self, *words: str) -> None:
        self.words = set(words)
        self.asked: list[str] = []

    def standing(self, words: Sequence[str], *, language: str, least: int) -> frozenset[str]:
        assert (language, least) == ("en", 3)
        self.asked += words
        return frozenset(self.words & set(words))

    def near(self, word: str, *, language: str, least: int) -> tuple[str, ...]:
        assert (language, least) == ("en", 3)
        return tuple(one for one in self.words if one[:1] == word[:1].lower())


def _wrong(reader: Proofreader, document: Document, *own: str) -> list[str]:
    found = reader.check(document, own).paragraphs
    return [one.word for some in found.values() for one in some]


def test_a_text_that_was_checked_is_not_checked_again():
    corpus = _Corpus()
    reader = Proofreader(lambda: corpus)
    document = draft("P Recalling zorblax,\nO Urges qwrtzel;")
    assert _wrong(reader, document) == ["zorblax", "qwrtzel"]
    assert _wrong(reader, document) == ["zorblax", "qwrtzel"]
    assert corpus.asked == ["zorblax", "qwrtzel"]


def test_a_long_draft_is_learned_in_pieces_and_then_costs_nothing():
    corpus = _Corpus()
    reader = Proofreader(lambda: corpus)
    document = draft("P Recalling zorblax,\nP Noting flubber,\nO Urges qwrtzel;")
    assert not reader.learn(document, 2)
    assert corpus.asked == ["zorblax", "flubber"]
    assert reader.learn(document, 2)
    assert _wrong(reader, document) == ["zorblax", "flubber", "qwrtzel"]
    assert corpus.asked == ["zorblax", "flubber", "qwrtzel"]


def test_when_the_corpus_changes_its_words_are_asked_for_anew():
    corpus = _Corpus()
    reader = Proofreader(lambda: corpus)
    document = draft("P Recalling zorblax,")
    assert _wrong(reader, document) == ["zorblax"]
    corpus.words.add("zorblax")
    assert _wrong(reader, document) == ["zorblax"]
    assert reader.check(document, edition=Edition("c", 2)).paragraphs["p1"] == ()


def test_without_a_corpus_the_dictionary_decides():
    def broken() -> _Corpus:
        msg = "It cannot be opened."
        raise CorpusError(msg, hint="")

    assert _wrong(Proofreader(broken), draft("P Recalling zorblax,")) == ["zorblax"]


def test_own_words_and_words_the_draft_passes_over_are_right():
    reader = Proofreader(_Corpus)
    document = draft("P Recalling zorblax and qwrtzel,")
    assert _wrong(reader, document, "zorblax") == ["qwrtzel"]
    assert _wrong(reader, replace(document, passed_words=("qwrtzel",)), "zorblax") == []
    assert _wrong(reader, document) == ["zorblax", "qwrtzel"]


def test_forms_of_several_words_are_found():
    document = draft("P Recalling peace-keeping and the Secretary General,")
    assert _wrong(Proofreader(_Corpus), document) == ["peace-keeping", "Secretary General"]


def test_the_names_of_states_are_known():
    names = "Türkiye, Côte d’Ivoire, Sao Tome and Principe, Timor-Leste, Viet Nam and Eswatini"
    assert _wrong(Proofreader(_Corpus), draft(f"P Thanking {names},")) == []


def test_notes_are_checked_too():
    note = Note(id="n1", runs=(Run("The zorblax."),))
    document = replace(draft("P *Recalling* it,[n1]"), notes=(note,))
    (found,) = Proofreader(_Corpus).check(document).notes["n1"]
    assert found.word == "zorblax"


def test_a_language_without_a_dictionary_is_not_checked():
    found = Proofreader(_Corpus).check(Document(language="zh"))
    assert (found.is_checked, found.paragraphs) == (False, {})


def test_own_words_are_a_plain_text_file_in_order(tmp_path: Path):
    path = tmp_path / "folder" / "own-words.txt"
    assert own_words.load(path) == ()
    own_words.add(path, "zorblax")
    assert own_words.add(path, "Abax") == ("Abax", "zorblax")
    path.write_text("\ufeff zorblax \n\n Abax\nzorblax\n", "utf-8")
    assert own_words.load(path) == ("zorblax", "Abax")


def test_a_file_of_own_words_that_is_none_is_told(tmp_path: Path):
    path = tmp_path / "own-words.txt"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ReadError, match="own words"):
        own_words.load(path)


SLIPS = {
    "Guterrez": "Guterres", "Kyrgystan": "Kyrgyzstan", "Herzegowina": "Herzegovina",
    "Adis": "Addis", "Marakesh": "Marrakesh", "Maroco": "Morocco", "Mozambik": "Mozambique",
    "Cuellar": "Cuéllar", "refugess": "refugees", "migrats": "migrants", "adress": "address",
    "persued": "pursued", "emphazising": "emphasizing", "comitment": "commitment",
    "soverignty": "sovereignty", "disarmement": "disarmament", "Luxemburg": "Luxembourg",
}  # fmt: skip


@pytest.mark.parametrize("written", SLIPS)
def test_what_resolutions_use_is_proposed_first(written: str):
    found = Misspelling(kind=Kind.UNKNOWN, start=0, end=len(written), word=written)
    assert Proofreader(_Corpus).near("en", found)[0] == SLIPS[written]


def test_words_of_the_corpus_are_proposed_too():
    corpus = _Corpus("lanternkeepers")
    found = Misspelling(kind=Kind.UNKNOWN, start=0, end=14, word="Lanternkeepres")
    assert Proofreader(lambda: corpus).near("en", found)[0] == "Lanternkeepers"
