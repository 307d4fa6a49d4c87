"""Words of adopted texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.corpus.resolutions import resolution

from drafter.core.model import Status

if TYPE_CHECKING:
    from drafter.corpus import Corpus

_TEXT = "P *Recalling* the Da’esh zorblax of {},"


def _standing(corpus: Corpus, *words: str, least: int = 2, language: str = "en") -> set[str]:
    return set(corpus.standing(words, language=language, least=least))


def test_a_word_stands_where_enough_adopted_documents_have_it(corpus: Corpus):
    corpus.add([resolution(f"A/RES/70/{number}", _TEXT.format(number)) for number in (1, 2)])
    assert _standing(corpus, "Zorblax", "zorblaxes", "Da'esh") == {"Zorblax", "Da'esh"}
    assert _standing(corpus, "zorblax", least=3) == set()


def test_one_text_in_two_documents_counts_twice(corpus: Corpus):
    corpus.add([resolution(f"A/RES/70/{number}", _TEXT) for number in (1, 2)])
    assert _standing(corpus, "zorblax") == {"zorblax"}


def test_drafts_and_other_languages_do_not_count(corpus: Corpus):
    corpus.add(
        [
            resolution("A/RES/70/1", _TEXT.format(1)),
            resolution("A/RES/70/2", _TEXT.format(2), language="fr"),
            resolution("A/C.3/70/L.1", _TEXT.format(3), status=Status.DRAFT),
        ]
    )
    assert _standing(corpus, "zorblax") == set()
    assert _standing(corpus, "zorblax", least=1, language="fr") == {"zorblax"}


def test_what_a_hyphen_parts_must_stand_together(corpus: Corpus):
    corpus.add([resolution("A/RES/70/1", "P *Recalling* the zorblax and the qwrtzel,")])
    assert _standing(corpus, "zorblax-qwrtzel", least=1) == set()
    assert _standing(corpus, "", "—", least=1) == set()


def test_words_that_are_written_alike_are_found_where_they_stand_often(corpus: Corpus):
    words = {1: "Zorblaxes", 2: "zorblaxes zorblare"}
    corpus.add([resolution(f"A/RES/70/{at}", f"P Noting the {words[at]}, {at},") for at in words])
    assert corpus.near("Zorblaxse", language="en", least=2) == ("zorblaxes",)
    assert corpus.near("Zorblaxse", language="fr", least=2) == ()
    assert corpus.near("zor", language="en", least=1) == ()
