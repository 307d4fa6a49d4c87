"""Precedents: the paragraph that a seasoned delegate would have reached for, with its history."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.corpus.resolutions import operative, resolution

from drafter.core.errors import CorpusError
from drafter.core.model import Part, Status
from drafter.core.words import plain_words
from drafter.corpus import Corpus, Filters
from drafter.corpus.precedents import rarity
from drafter.corpus.precedents.scoring import yardstick
from drafter.corpus.search import chinese, index

if TYPE_CHECKING:
    from drafter.core.model import Document
    from drafter.corpus import Precedent

_CONVENTION = "Recalling the United Nations Convention against Transnational Organized Crime"
_WORDS = (
    "Recalling", "Urges", "Requests", "States", "Member", "the", "of", "to", "and", "in", "General",
    "Secretary-General", "trafficking", "persons", "women", "children", "victims", "Convention",
    "Protocol", "report", "implementation", "Fund",
)  # fmt: skip
_OCEANS = "Stresses the importance of the oceans and the seas for the life of all peoples;"


def _dates(precedent: Precedent) -> list[str | None]:
    return [version.place.date for version in precedent.versions]


def test_a_paragraph_of_four_texts_is_one_lineage(seeded: Corpus):
    precedent = seeded.suggest(_CONVENTION)[0]
    assert [(version.place.date or "", version.place.status) for version in precedent.versions] == [
        ("2017-12-19", Status.ADOPTED),
        ("2015-11-19", Status.DRAFT),
        ("2013-12-18", Status.ADOPTED),
        ("2008-10-10", Status.DRAFT),
    ]
    assert len({version.place.document for version in precedent.versions}) == 4
    assert {version.place.label for version in precedent.versions} == {"PP5", "PP6", "PP3"}


def test_the_first_operative_paragraph_of_all_seeds_is_one_card(seeded: Corpus):
    urges = "Urges Member States that have not yet done so to consider ratifying or acceding to"
    precedent = seeded.suggest(urges)[0]
    assert len(precedent.versions) == 5
    assert _dates(precedent) == sorted(filter(None, _dates(precedent)), reverse=True)


def test_two_paragraphs_of_one_document_are_never_versions(
    seeded: Corpus, seeds: tuple[Document, ...]
):
    for paragraph in seeds[1].paragraphs[5:40:3]:
        for precedent in seeded.suggest(paragraph.text):
            places = [version.place.document for version in precedent.versions]
            assert len(places) == len(set(places))


def test_every_paragraph_of_the_seeds_finds_itself_first(
    seeded: Corpus, seeds: tuple[Document, ...]
):
    for document in seeds:
        for paragraph in document.paragraphs:
            if paragraph.part in {Part.PREAMBULAR, Part.OPERATIVE} and " " in paragraph.text:
                best = seeded.suggest(paragraph.text)[0]
                assert best.score == 100
                names = {version.place.name for version in best.versions if version.score == 100}
                assert document.name in names


@pytest.mark.parametrize("typed", ["Tr", "Transnational", "Transnational Organized"])
def test_what_begins_just_as_was_typed_goes_before_what_has_a_word_more(corpus: Corpus, typed: str):
    convention = "the United Nations Convention against Transnational Organized Crime"
    for number, phrase in enumerate(("Recalling also", "Recalling", "Recalling further"), 1):
        corpus.add([operative(f"A/RES/{number}/1", f"{phrase} {convention} and its Protocols")])
    begun = f"Recalling the United Nations Convention against {typed}"
    assert corpus.suggest(begun)[0].text.startswith("Recalling the")


@pytest.mark.parametrize(
    "typed",
    [
        "Stresses the importance of the oceans",
        "12. Stresses the importance of the oceans",
        "OP12 bis. Stresses the importance of the oceans",
        "12 alt. Stresses the importance of the oceans",
        "(a) Stresses the importance of the oceans",
        "  iv) STRESSES the importance of the oceans",
        "importance of the oceans",
        "for the life of all peoples",
        "…for the life of all peoples;",
        "Stresses the weight of oceans and seas for the life of peoples",
    ],
)
def test_a_beginning_a_middle_and_a_label_find_the_paragraph(corpus: Corpus, typed: str):
    corpus.add(
        [
            operative("A/RES/1/1", _OCEANS, "Requests the Secretary-General to report;"),
            operative("A/RES/1/2", "Decides to remain seized of the matter of all peoples;"),
        ]
    )
    assert corpus.suggest(typed)[0].text == _OCEANS


def test_what_begins_so_goes_before_what_says_so_somewhere(corpus: Corpus):
    begins = "Recalling the Convention on the Law of the Sea and all that was agreed on it,"
    corpus.add(
        [
            operative(
                "A/RES/1/1", f"Calls upon States, {begins[0].lower()}{begins[1:]} to act on it;"
            ),
            operative("A/RES/1/2", begins, date="2001-01-01"),
        ]
    )
    assert corpus.suggest("Recalling the Convention on the Law of the Sea")[0].text == begins


@pytest.mark.parametrize("text", ["", " ", "…", "Oceans", "12.", "(a)", "qwrt zxcv", "\ud800 \0"])
def test_what_says_nothing_finds_nothing(seeded: Corpus, text: str):
    assert seeded.suggest(text) == ()


@pytest.mark.parametrize("text", ["oceans " * 20_000, "a" * 100_000, "é\u0301 " * 30_000])
def test_a_text_of_any_length_may_be_asked(seeded: Corpus, text: str):
    seeded.suggest(text)
    seeded.search(text)
    seeded.complete(text)


def test_among_equals_the_newest_adopted_is_shown(corpus: Corpus):
    corpus.add(
        [
            resolution("A/RES/1/1", f"O {_OCEANS}", date="2010-01-01"),
            resolution("A/RES/1/2", f"O {_OCEANS}", date="2012-01-01"),
            resolution("Draft", f"O {_OCEANS}", date="2014-01-01", status=Status.DRAFT),
        ]
    )
    (precedent,) = corpus.suggest(_OCEANS)
    assert precedent.place.name == "A/RES/1/2"
    assert _dates(precedent) == ["2014-01-01", "2012-01-01", "2010-01-01"]
    assert precedent.newest is None


def test_a_newer_adopted_wording_is_told(corpus: Corpus):
    corpus.add(
        [
            operative("A/RES/1/1", _OCEANS, date="2010-01-01"),
            operative("A/RES/1/2", _OCEANS.replace("life", "lives"), date="2012-01-01"),
            resolution("Draft", f"O {_OCEANS} now", date="2014-01-01", status=Status.DRAFT),
        ]
    )
    (precedent,) = corpus.suggest(_OCEANS)
    assert precedent.place.name == "A/RES/1/1"
    assert precedent.newest is not None
    assert precedent.newest.place.name == "A/RES/1/2"
    assert precedent.newest.text == _OCEANS.replace("life", "lives")


@pytest.mark.parametrize(
    "typed",
    [
        "Streses the importanse of the ocaens and the seeas",
        "tSresses the importance of the oceans and the seas",
        "STRESSES THE IMPORTNACE OF THE OCEANS AND THE SEAS",
    ],
)
def test_slips_of_the_pen_do_not_hide_a_precedent(corpus: Corpus, typed: str):
    others = [f"Calls upon all States to consider the {noun} of lakes;" for noun in "abcdefgh"]
    corpus.add([operative("A/RES/1/1", _OCEANS, *others)])
    (card, *_) = corpus.suggest(typed)
    assert card.text == _OCEANS
    assert 70 < card.score < 97
    assert corpus.suggest(_OCEANS)[0].score == 100


def test_a_word_without_its_mark_is_known(corpus: Corpus):
    text = "Prie instamment les États d’élargir la coopération en matière de santé;"
    corpus.add([operative("A/RES/1/1", text)])
    typed = "Prie instamment les Etats d'elargir la cooperation en matiere de sante,"
    assert corpus.suggest(typed)[0].score > 75


def test_what_a_half_typed_word_may_become_is_left_open(corpus: Corpus):
    corpus.add([operative("A/RES/1/1", "Welcomes the convening of the Conference on herons;")])
    typed = "Welcomes the convening of the Confer"
    assert corpus.suggest(typed)[0].score == corpus.suggest(typed + " ")[0].score


@pytest.mark.parametrize(
    "typed",
    [
        "请秘书长向大会第八十一届会议",
        "请秘书长向大会第八十一届会议提交一份报告",
        "决定继续处理此案；请秘书长向大会",
    ],
)
def test_a_chinese_clause_need_not_be_whole_nor_the_same(corpus: Corpus, typed: str):
    texts = (
        "请秘书长向大会第八十届会议提交一份报告，说明本决议执行情况；",
        "请会员国考虑加入《公约》，并充分执行其规定；",
        "决定继续处理此事。",
    )
    corpus.add([operative("A/RES/1/1", *texts)])
    cards = corpus.suggest(typed)
    assert texts[0] in [card.text for card in cards[:2]]
    assert cards[0].score < 100


def test_of_what_is_as_alike_the_one_about_the_same_thing_goes_first(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(rarity, "_FEW", 0)
    form = "Urges Member States to {} in the course of the coming year and to report on it;"
    verbs = [f"consider the {noun}" for noun in ("rivers", "mountains", "forests", "deserts")]
    ratify = "Urges all States that have not yet done so to ratify the Convention on herons;"
    corpus.add([operative("A/RES/1/1", ratify, *map(form.format, verbs), date="2010-01-01")])
    assert corpus.suggest("Urges Member States to ratify the Convention")[0].text == ratify


def test_among_versions_that_are_as_alike_the_newest_is_shown(corpus: Corpus):
    form = (
        "Reaffirming its annual resolutions on herons, including resolution {} of {} December {},"
    )
    for year in (2014, 2016, 2018, 2015, 2017):
        text = form.format(f"{year - 1945}/{year - 1900}", year - 2008, year)
        corpus.add([resolution(f"A/RES/{year}/1", f"P {text}", date=f"{year}-12-10")])
    typed = form.format("80/145", 12, 2025)
    assert corpus.suggest(typed)[0].place.date == "2018-12-10"
    assert corpus.suggest(" ".join(typed.split()[:8]))[0].place.date == "2018-12-10"


def test_what_goes_on_word_by_word_goes_before_what_is_as_short(corpus: Corpus):
    typed = "Requests the Secretary-General to report on herons at its next session"
    going_on = f"{typed}, and to do so in full and in all the languages of the marshes"
    short = "Requests the Secretary-General to give a report on herons at its next session:"
    corpus.add([operative("A/RES/1/1", short, going_on)])
    assert [card.text for card in corpus.suggest(typed)] == [going_on, short]


def test_of_texts_that_have_a_few_words_the_one_that_says_little_else_goes_first(corpus: Corpus):
    short = "Recalling its previous resolutions on women, peace and security,"
    aside = (
        "Welcomes the efforts of the Mission to support the police of the host country, to protect"
        " civilians and to advance the agenda on women, peace and security in all its offices;"
    )
    corpus.add([resolution("A/RES/1/1", f"P {short}", date="2010-12-10")])
    corpus.add([operative("A/RES/2/1", aside, date="2020-12-10")])
    cards = corpus.suggest("women peace and security")
    assert [card.text for card in cards] == [short, aside]


_INTERNET = (
    "law enforcement cooperation in this regard to address the new challenges generated by the"
    " rapid development of the Internet and other information and communications technologies, and"
    " expressing concern that"
)
_EVENTS = (
    "beginning in 2014, and welcoming events held by Member States, United Nations agencies, other"
    " international organizations and civil society at the international, regional and national"
    " levels to mark the"
)


@pytest.mark.parametrize(("typed", "symbol"), [(_INTERNET, "A/RES/72/195"), (_EVENTS, None)])
def test_of_the_versions_the_one_with_the_middle_that_was_typed_is_shown(
    seeded: Corpus, typed: str, symbol: str | None
):
    best = seeded.suggest(typed)[0]
    assert typed in best.text
    assert best.place.symbol == symbol
    assert best.score == max(version.score for version in best.versions)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.lists(st.sampled_from(_WORDS), min_size=2, max_size=12).map(" ".join))
def test_the_text_whose_words_are_most_alike_is_among_the_first_two(seeded: Corpus, typed: str):
    cards = seeded.suggest(typed, limit=50)
    signs: dict[str, str] = {}
    codes = [
        "".join(signs.setdefault(word, chr(1 + len(signs))) for word in plain_words(text))
        for text in (typed, *(card.text for card in cards))
    ]
    likeness = yardstick(codes[0], codes[1:]).tolist()
    assert max(likeness[:2], default=0) >= max(likeness, default=0) - 0.5
    for card, following in pairwise(cards):
        assert card.score >= following.score - 0.1


def test_what_only_shares_a_form_is_no_version(corpus: Corpus, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(rarity, "_FEW", 0)
    form = "Decides to include in the provisional agenda of its {} session the item entitled “{}”."
    nouns = [
        "oceans",
        "crimes",
        "health",
        "forests",
        "cities",
        "deserts",
        "children",
        "sports",
        "roads",
        "statistics",
    ]
    items = [f"Great {noun}, {noun}hood and {noun}ism" for noun in nouns]
    sessions = ("seventieth", "seventy-first", "seventy-second")
    corpus.add(
        [
            operative(f"A/RES/{year}/{number}", form.format(session, item), date=f"20{year}-12-01")
            for year, session in enumerate(sessions, 15)
            for number, item in enumerate(items)
        ]
    )
    card = corpus.suggest(form.format("seventy-third", items[3]))[0]
    assert len(card.versions) == 3
    assert all(items[3] in version.text for version in card.versions)


def test_a_history_is_all_versions_in_time_order(seeded: Corpus):
    precedent = seeded.suggest(_CONVENTION)[0]
    for version in precedent.versions:
        history = seeded.history(version.place)
        assert [one.place for one in history] == [one.place for one in precedent.versions[::-1]]
        assert all(one.text.startswith("Recalling") for one in history)


def test_there_is_no_history_of_what_was_removed(corpus: Corpus):
    corpus.add([operative("A/RES/1/1", _OCEANS)])
    (card,) = corpus.suggest(_OCEANS)
    corpus.remove(["A/RES/1/1"])
    with pytest.raises(CorpusError, match="was changed in the corpus"):
        corpus.history(card.place)


def test_the_limit_is_kept(seeded: Corpus):
    assert len(seeded.suggest(_CONVENTION, limit=2)) == 2
    assert seeded.suggest(_CONVENTION, limit=0) == ()


def test_a_part_alone_filters(seeded: Corpus):
    for part in (Part.PREAMBULAR, Part.OPERATIVE):
        shown = seeded.suggest("trafficking in persons", filters=Filters(part=part))
        assert shown
        assert {version.place.part for card in shown for version in card.versions} == {part}


def test_a_search_wants_all_its_words(seeded: Corpus):
    found = seeded.search("victims Trust Fund", limit=10)
    assert found
    for version in found:
        assert {"victims", "trust", "fund"} <= set(version.text.lower().replace(",", "").split())
    assert seeded.search("victims unheardof") == ()
    assert len(seeded.search("persons", limit=3)) == 3


def test_a_document_is_no_precedent_for_itself(corpus: Corpus):
    asks = "Requests the Secretary-General to report on the oceans and the seas;"
    corpus.add(
        [
            operative("A/RES/1/1", _OCEANS, asks, date="2001-01-01"),
            operative("A/RES/2/1", _OCEANS, date="2002-01-01"),
            operative("A/RES/3/1", _OCEANS.replace("life", "lives"), asks, date="2003-01-01"),
        ]
    )
    cards = corpus.suggest(_OCEANS, exclude="a/res/3/1")
    assert [version.place.name for version in cards[0].versions] == ["A/RES/2/1", "A/RES/1/1"]
    assert all(version.place.name != "A/RES/3/1" for card in cards for version in card.versions)
    assert corpus.suggest(asks, exclude="A/RES/1/1")[0].place.name == "A/RES/3/1"
    own = corpus.suggest(_OCEANS.replace("life", "lives"), exclude="A/RES/3/1")[0]
    assert (own.place.name, own.text) == ("A/RES/2/1", _OCEANS)
    assert corpus.suggest(_OCEANS, exclude="A/RES/9/9") == corpus.suggest(_OCEANS)


def test_where_all_was_said_only_here_there_is_no_precedent(corpus: Corpus):
    corpus.add([operative("A/RES/1/1", _OCEANS)])
    assert corpus.suggest(_OCEANS, exclude="A/RES/1/1") == ()


_CHINESE = (
    "请秘书长向大会第八十届会议提交一份报告，说明本决议执行情况；",
    "鼓励各国酌情加强防灾减灾工作，并为最脆弱国家提供技术援助；",
    "重申其对《联合国宪章》各项宗旨和原则的承诺，并强调法治的重要性；",
    "促请会员国考虑加入《公约》，并充分执行其规定；",
)


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("防灾减灾", 1),
        ("最脆弱国家", 1),
        ("章》各项宗旨和原则的承", 2),
        ("强调了法制的重要作用", 2),
        ("促请所有会员国考虑尽快加入《公约》", 3),
        ("向大会下届会议提交报告，说明执行情况", 0),
    ],
)
def test_chinese_is_found_from_the_middle_of_a_clause_and_with_other_words(
    any_corpus: Corpus, typed: str, place: int
):
    any_corpus.add([operative("A/RES/1/1", *_CHINESE)])
    assert any_corpus.suggest(typed)[0].text == _CHINESE[place]


def _without_pairs(_words: object) -> list[str]:
    return []


def test_an_index_without_pairs_of_characters_is_written_anew_in_a_quiet_moment(
    large_corpus: Corpus, monkeypatch: pytest.MonkeyPatch
):
    with monkeypatch.context() as older:
        older.setattr(index, "_HAS_PAIRS", "")
        older.setattr(chinese, "pairs", _without_pairs)
        large_corpus.add([operative("A/RES/1/1", *_CHINESE)])
    large_corpus.add([operative("A/RES/2/1", "请各国保护海洋；")])
    assert not large_corpus.suggest("防灾减灾")
    large_corpus.maintain()
    assert large_corpus.suggest("防灾减灾")[0].text == _CHINESE[1]
