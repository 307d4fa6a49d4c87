"""Concordance: every place where words stand, adopted or draft, and none besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.corpus.resolutions import operative, resolution

from drafter.core.model import Status
from drafter.core.words import plain_words
from drafter.corpus import Corpus, Filters, YearCount
from drafter.corpus.concordance.concording import stretches

if TYPE_CHECKING:
    from drafter.core.model import Document
    from drafter.corpus import Concordance

_ACT = "Urges Member States to protect the oceans and the seas at all levels;"


def _found(concordance: Concordance) -> list[tuple[str, str]]:
    uses = [use for lineage in concordance.lineages for use in lineage]
    return sorted((use.place.name, use.place.label or "") for use in uses)


def test_words_are_found_in_adopted_texts_and_drafts_alike(corpus: Corpus):
    corpus.add([
        operative("A/RES/70/1", _ACT),
        resolution("A/C.2/71/L.5", f"O {_ACT}", status=Status.DRAFT, date="2016-11-01"),
        operative("A/RES/70/2", "Urges Member States to protect the seas and the oceans;"),
    ])  # fmt: skip
    found = corpus.concordance("protect the OCEANS, and the seas")
    assert _found(found) == [("A/C.2/71/L.5", "OP1"), ("A/RES/70/1", "OP1")]
    assert found.count == 2
    assert found.years == (
        YearCount(year=2015, adopted=1, drafts=0),
        YearCount(year=2016, adopted=0, drafts=1),
    )


def test_the_versions_of_a_paragraph_are_one_group_newest_first(corpus: Corpus):
    corpus.add([
        operative("A/RES/68/1", _ACT, date="2013-12-18"),
        operative("A/RES/70/1", _ACT.replace("all levels", "every level"), date="2015-12-18"),
        operative("A/RES/69/9", "Decides to protect the oceans by a treaty.", date="2014-12-18"),
    ])  # fmt: skip
    found = corpus.concordance("protect the oceans")
    names = [[use.place.name for use in lineage] for lineage in found.lineages]
    assert names == [["A/RES/70/1", "A/RES/68/1"], ["A/RES/69/9"]]


def test_a_filter_holds_for_the_list_and_for_the_counts(corpus: Corpus):
    corpus.add([
        operative("A/RES/70/1", _ACT),
        resolution("A/C.2/71/L.5", f"O {_ACT}", status=Status.DRAFT, date="2016-11-01"),
    ])  # fmt: skip
    found = corpus.concordance("the oceans", filters=Filters(status=Status.DRAFT))
    assert _found(found) == [("A/C.2/71/L.5", "OP1")]
    assert [year.year for year in found.years] == [2016]


def test_a_limit_lists_the_newest_and_counts_all(corpus: Corpus):
    corpus.add([operative(f"A/RES/{60 + n}/1", _ACT, date=f"{2005 + n}-12-18") for n in range(9)])
    found = corpus.concordance("the oceans", limit=2)
    assert _found(found) == [("A/RES/67/1", "OP1"), ("A/RES/68/1", "OP1")]
    assert found.count == 9
    assert found.listed == 2


def test_words_that_stand_nowhere_are_found_nowhere(corpus: Corpus):
    corpus.add([operative("A/RES/70/1", _ACT)])
    for words in ("submarines", "oceans Member States", "", "…"):
        found = corpus.concordance(words)
        assert (found.count, found.lineages, found.years) == (0, (), ())


def test_an_undated_text_is_counted_last(corpus: Corpus):
    corpus.add([
        resolution("Draft on oceans", f"O {_ACT}", status=Status.DRAFT, date=None),
        operative("A/RES/70/1", _ACT),
    ])  # fmt: skip
    assert [year.year for year in corpus.concordance("oceans").years] == [2015, None]


def test_a_large_corpus_is_searched_as_exactly_as_a_small_one(
    corpus: Corpus, seeds: tuple[Document, ...]
):
    corpus.add(seeds)
    asked = ("trafficking in persons", "Member States", "of the", "Recalling its resolution")
    small = [_found(corpus.concordance(words)) for words in asked]
    with Corpus.open(corpus.folder, few_texts=0) as large:
        assert [_found(large.concordance(words)) for words in asked] == small
    for words, found in zip(asked, small, strict=True):
        assert len(found) == sum(
            f" {' '.join(plain_words(words))} " in f" {' '.join(plain_words(paragraph.text))} "
            for seed in seeds
            for paragraph in seed.paragraphs
            if paragraph.part in {"preambular", "operative", "text"}
        )


@given(st.lists(st.sampled_from(["oceans", "Seas", "THE"]), max_size=12), st.integers(1, 3))
def test_what_is_marked_are_the_words_that_were_asked_for(text: list[str], size: int):
    wanted = plain_words(" ".join(text))[:size]
    printed = ", ".join(text)
    found = stretches(printed, [(word,) for word in wanted])
    assert all(plain_words(printed[start:end]) == wanted for start, end in found)
    assert bool(found) == bool(wanted)


_CHINESE = (
    "重申《世界人权宣言》和《维也纳宣言和行动纲领》，",
    "回顾其2015年9月25日第70/1号决议，并欢迎落实2030年可持续发展议程的行动，",
    "请秘书长就落实2030年可持续发展议程提交一份报告；",
)


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("可持续发展", 2),
        ("2030年可持续", 2),
        ("请秘书长", 1),
        ("宣言》和《维也纳", 1),
        ("第70/1号决议，并", 1),
        ("宣言", 1),
        ("发展宣言", 0),
        ("决议，欢迎", 0),
    ],
)
def test_chinese_words_are_found_inside_of_clauses(corpus: Corpus, words: str, places: int) -> None:
    corpus.add([resolution("A/RES/1/1", "\n".join(f"P {text}" for text in _CHINESE))])
    found = corpus.concordance(words)
    assert found.count == places
    for lineage in found.lineages:
        for use in lineage:
            assert {use.text[start:end] for start, end in use.found} == {words}


@pytest.mark.parametrize(
    ("words", "places"), [("可持续发展", 2), ("宣言 维也纳", 1), ("宣言 议程", 0), ("70 决议", 0)]
)
def test_a_search_finds_chinese_words_inside_of_clauses(
    corpus: Corpus, words: str, places: int
) -> None:
    corpus.add([resolution("A/RES/1/1", "\n".join(f"P {text}" for text in _CHINESE))])
    assert len(corpus.search(words)) == places
    assert len(corpus.search(words, limit=1)) == min(1, places)


def test_the_words_are_shown_each_time(corpus: Corpus) -> None:
    corpus.add([resolution("A/RES/1/1", f"P {_CHINESE[0]}")])
    ((use,),) = corpus.concordance("宣言").lineages
    assert [use.text[start:end] for start, end in use.found] == ["宣言", "宣言"]
