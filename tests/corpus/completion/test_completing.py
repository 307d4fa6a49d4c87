"""How a paragraph may go on, by the adopted texts of the seeds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.corpus.resolutions import operative

from drafter.core.model import Status
from drafter.core.words import plain_words

if TYPE_CHECKING:
    from drafter.core.model import Document
    from drafter.corpus import Corpus


def _best(corpus: Corpus, typed: str) -> str:
    found = corpus.complete(typed, limit=1)
    return found[0].text if found else ""


@pytest.mark.parametrize(
    ("typed", "beginning"),
    [
        ("Recognizing the important role of the", " Inter-Agency Coordination Group"),
        ("Recognizing the important role of the ", "Inter-Agency Coordination Group"),
        ("Recognizing the important role of the Inter-", "Agency Coordination Group"),
        ("Recognizing the important role of the Inter-Ag", "ency Coordination Group"),
        ("Requests the Secretary-General to sub", "mit"),
        ("bearing in mind that ALL", " States have an obligation"),
    ],
)
def test_typed_and_taken_read_as_one_text(seeded: Corpus, typed: str, beginning: str):
    assert _best(seeded, typed).startswith(beginning)


def test_a_last_word_that_is_whole_is_not_made_another(seeded: Corpus):
    assert not _best(seeded, "for the purpose of").startswith("f")


def test_only_adopted_texts_complete(seeded: Corpus):
    found = seeded.complete("Drawing attention to the need to address the new challenges ")
    assert {completion.place.status for completion in found} <= {Status.ADOPTED}


def test_one_word_is_too_few(seeded: Corpus):
    assert seeded.complete("Recalling ") == ()


def test_a_chinese_clause_goes_on_from_its_first_characters(corpus: Corpus):
    texts = ("决定继续处理此事。", "请会员国考虑加入《公约》，并充分执行其规定；")
    corpus.add([operative("A/RES/1/1", *texts)])
    assert _best(corpus, "决定继续") == "处理此事。"
    assert _best(corpus, "请会员国考虑加入《公约》，并充分").startswith("执行其规定")
    assert corpus.complete("决定") == ()


def test_a_chinese_clause_that_began_as_none_before_goes_on_by_its_last_characters(
    any_corpus: Corpus,
) -> None:
    text = "请秘书长报告气候变化的负面影响，并就此提出建议；"
    any_corpus.add([
        operative(
            "A/RES/1/1",
            text,
            "请会员国减轻债务的负面影响，并就此进行合作；",
            "请理事会研究干旱的负面影响，并就此展开讨论；",
            "请各国加强合作 ；",
        ),
        replace(operative("A/C.2/L.5", text.replace("影响", "影像")), status=Status.DRAFT),
    ])  # fmt: skip
    assert _best(any_corpus, "深为关切鳄鱼遭受气候变化的负面影") == "响，并就此提出建议；"
    assert _best(any_corpus, "深为关切鳄鱼遭受气候变化的负面影响，并就此提") == "出建议；"
    assert _best(any_corpus, "深为关切鳄鱼遭受的负面") == "影响，"
    assert _best(any_corpus, "深为关切鳄鱼") == ""
    assert _best(any_corpus, "深为关切鳄鱼和加强合作") == ""


def test_a_text_completes_as_the_newest_place_prints_it_that_goes_with_what_was_typed(
    corpus: Corpus,
):
    corpus.add([operative("A/RES/1/1", "Urges States to act, to report;", date="2010-01-01")])
    corpus.add([operative("A/RES/2/1", "Urges states to act – to report.", date="2011-01-01")])
    corpus.add([operative("A/RES/3/1", "Urges States to act to report;", date="2012-01-01")])
    found = {typed: corpus.complete(typed) for typed in ("States to act ", "to act,", "to act –")}
    assert {typed: (one.text, one.place.name) for typed, (one,) in found.items()} == {
        "States to act ": ("to report;", "A/RES/3/1"),
        "to act,": (" to report;", "A/RES/1/1"),
        "to act –": (" to report.", "A/RES/2/1"),
    }


def test_of_one_document_the_first_place_completes(corpus: Corpus):
    texts = ("Urges all States to report often;", "Calls upon all States to report yearly;")
    corpus.add([operative("A/RES/1/1", *texts, "Requests all States to report again;")])
    assert [one.text for one in corpus.complete("all States to report ")] == [
        "often;", "yearly;", "again;",
    ]  # fmt: skip
    assert [one.place.label for one in corpus.complete("all States to ")] == ["OP1"]


@pytest.mark.parametrize("comes_first", ["older", "newer"])
def test_of_ways_that_are_as_common_the_newest_is_followed(corpus: Corpus, comes_first: str):
    older = operative("A/RES/1/1", "Asks States to report orally on reeds;", date="2010-12-01")
    newer = operative("A/RES/2/1", "Asks States to report yearly on reeds;", date="2015-12-01")
    for document in (older, newer) if comes_first == "older" else (newer, older):
        corpus.add([document])
    for typed in ("Asks States to ", "Asks States to report "):
        best = corpus.complete(typed)[0]
        assert (typed + best.text, best.place.name) == (
            "Asks States to report yearly on reeds;", "A/RES/2/1",
        )  # fmt: skip


def test_what_is_said_more_often_is_followed_although_it_is_older(corpus: Corpus):
    for year, way in ((2010, "orally"), (2012, "orally"), (2015, "yearly")):
        text = f"Asks States to report {way} on reeds;"
        corpus.add([operative(f"A/RES/{year}/1", text, date=f"{year}-12-01")])
    assert _best(corpus, "Asks States to ") == "report orally on reeds;"


def test_what_mostly_ends_is_not_gone_on_with_as_the_newest_text_does(corpus: Corpus):
    for year, end in ((2010, ""), (2011, ""), (2012, ""), (2015, " and on all that nests in them")):
        text = f"Asks States to report on reeds{end};"
        corpus.add([operative(f"A/RES/{year}/1", text, date=f"{year}-12-01")])
    (found,) = corpus.complete("Asks States to ")
    assert (found.text, found.count, found.place.name) == ("report on reeds;", 3, "A/RES/2012/1")


def test_the_same_words_are_offered_once(corpus: Corpus):
    corpus.add([operative("A/RES/1/1", "Urges all States to act, and to report;")])
    corpus.add([operative("A/RES/2/1", "Asks all States to act and to report;", date="2020-01-01")])
    assert [one.text for one in corpus.complete("Urges all States to ")] == ["act, and to report;"]


@given(st.data())
def test_every_continuation_stands_in_an_adopted_text(
    seeded: Corpus, seeds: tuple[Document, ...], data: st.DataObject
):
    adopted = [
        paragraph.text
        for document in seeds
        if document.status == "adopted"
        for paragraph in document.paragraphs
        if len(paragraph.text) > 40
    ]
    text = data.draw(st.sampled_from(adopted))
    typed = text[: data.draw(st.integers(10, len(text) - 1))]
    said = [" ".join(plain_words(one)) for one in adopted]
    for completion in seeded.complete(typed, limit=3):
        words = plain_words(typed + completion.text)
        tail = " ".join(words[-max(3, len(plain_words(completion.text)) + 1) :])
        assert any(tail in one for one in said)


@pytest.mark.parametrize(
    ("form", "ends", "typed", "wanted"),
    [
        (
            "Prie le Secrétaire général de lui présenter un rapport sur l’{} ;",
            ("avenir", "enfance", "océan"),
            "Prie le Secrétaire général de lui ",
            "présenter un rapport",
        ),
        (
            "Prie le Comité de poursuivre ses travaux comme il doit ; et {} ;",
            ("le félicite", "lui rend hommage", "espère qu’il rendra compte"),
            "Prie le Comité de poursuivre ",
            "ses travaux comme il doit ;",
        ),
        (
            "Просит Генерального секретаря представить доклад о {};",
            ("мире", "море", "небе"),
            "Просит Генерального секретаря ",
            "представить доклад",
        ),
        (
            "Pide al Secretario General que presente un informe sobre los {};",
            ("mares", "cielos", "niños"),
            "Pide al Secretario General que ",
            "presente un informe",
        ),
        (
            "تطلب إلى الأمين العام أن يقدم تقريرا كل سنة، {}؛",
            ("عن السلام", "وأن يواصل العمل", "حسب الاقتضاء"),
            "تطلب إلى الأمين العام أن ",
            "يقدم تقريرا كل سنة،",
        ),
    ],
)
def test_a_continuation_ends_where_a_reader_pauses_in_each_language(
    corpus: Corpus, form: str, ends: tuple[str, ...], typed: str, wanted: str
) -> None:
    corpus.add([operative("A/RES/1/1", *map(form.format, ends))])
    assert _best(corpus, typed) == wanted


def test_a_word_that_links_is_not_offered_alone(corpus: Corpus) -> None:
    texts = [f"Condamne les actes commis par des {who} ;" for who in ("pirates", "bandes", "gangs")]
    corpus.add([operative("A/RES/1/1", *texts)])
    assert _best(corpus, "Condamne les actes commis par ") == ""
    assert _best(corpus, "Condamne les actes commis par d") == "es"
