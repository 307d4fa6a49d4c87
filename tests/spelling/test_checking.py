"""What is misspelled in a text, in the manner of the United Nations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.spelling.conftest import speller

from drafter.spelling.checking import Kind, Speller
from drafter.spelling.own_words import OwnWords


def _found(english: Speller, text: str) -> list[tuple[str, str]]:
    (found,) = english.check([text])
    return [(one.word, one.form) for one in found]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("program", "programme"), ("Programs", "Programmes"),
        ("labor", "labour"), ("center", "centre"), ("centered", "centred"),
        ("survivor-centered", "survivor-centred"), ("neighboring", "neighbouring"),
        ("good-neighborliness", "good-neighbourliness"), ("defense", "defence"),
        ("offenses", "offences"), ("fulfill", "fulfil"), ("fulfillment", "fulfilment"),
        ("enrollment", "enrolment"), ("willful", "wilful"), ("skillful", "skilful"),
        ("traveling", "travelling"), ("counseling", "counselling"), ("modeled", "modelled"),
        ("analyze", "analyse"), ("catalyze", "catalyse"), ("catalog", "catalogue"),
        ("pediatric", "paediatric"), ("diarrhea", "diarrhoea"), ("estrogen", "oestrogen"),
        ("sulfur", "sulphur"), ("aluminum", "aluminium"), ("skepticism", "scepticism"),
        ("aging", "ageing"), ("toward", "towards"),
        ("organisation", "organization"), ("Recognising", "Recognizing"),
        ("emphasises", "emphasizes"), ("operationalisation", "operationalization"),
        ("destabilising", "destabilizing"), ("authorised", "authorized"),
        ("percent", "per cent"), ("co-operation", "cooperation"),
        ("co‑ordinated", "coordinated"), ("socio-economic", "socioeconomic"),
        ("policy-making", "policymaking"), ("peace building", "peacebuilding"),
        ("followup", "follow-up"), ("wellbeing", "well-being"),
        ("counterterrorism", "counter-terrorism"), ("noncommunicable", "non-communicable"),
        ("e-mail", "email"), ("web site", "website"), ("Secretary General", "Secretary-General"),
    ],
)  # fmt: skip
def test_what_the_united_nations_writes_otherwise_is_pointed_out(
    english: Speller, wrong: str, right: str
):
    assert _found(english, f"On {wrong}, and on.") == [(wrong, right)]


@pytest.mark.parametrize(
    "word",
    [
        "goverment", "recieved", "implemantation", "peacekeping", "Assmbly", "commitee",
        "sustainible", "resolutionn", "Secratary-General", "developement", "enviroment",
    ],
)  # fmt: skip
def test_slips_are_found(english: Speller, word: str):
    assert _found(english, f"The {word} is here.") == [(word, "")]


@pytest.mark.parametrize(
    "text",
    [
        "Recalling its resolution 70/1 of 25 September 2015, A/RES/72/195 and E/CN.15/2018/L.6,",
        "Welcomes the seventy-third session, the 73rd plenary meeting and the COVID-19 pandemic;",
        "Notes the SDGs, UNDOF’s mandate, HIV/AIDS, NGOs and the UN-SPIDER platform;",
        "Requests, inter alia, mainstreaming, erga omnes and mutatis mutandis, para. 5 (iv) bis;",
        "See https://undocs.org/qwrtz or write to someone@qwrtz.example;",
        "Comprised, exercised, advised, supervised, improvised explosive devices and expertise;",
        "Judgment and judgement, license and licence, practise and practice are all in use;",
        "The Organisation for Economic Co-operation and Development and the Carter Center;",
        "The Organisation for the Prohibition of Chemical Weapons and a computer program;",
        "Well-being, follow-up, capacity-building, decision-making, per cent and cooperation;",
    ],
)
def test_what_stands_in_adopted_texts_is_left_alone(english: Speller, text: str):
    assert _found(english, text) == []


def test_the_sign_for_per_cent_is_written_out_with_a_blank(english: Speller):
    text = "by 50% and 12 %"
    (found,) = english.check([text])
    mended = text
    for one in reversed(found):
        mended = mended[: one.start] + one.form + mended[one.end :]
    assert mended == "by 50 per cent and 12 per cent"


def test_a_word_of_the_corpus_is_known_with_and_without_a_hyphen():
    knowing = speller("en", "zorblax", "Zorblax")
    assert _found(knowing, "The zorblax and Zorblax-related zorblaxes") == [("zorblaxes", "")]


def test_the_corpus_does_not_excuse_what_is_written_otherwise():
    assert _found(speller("en", "neighboring"), "a neighboring State") != []


def test_short_words_in_small_letters_are_not_excused_by_the_corpus():
    knowing = speller("en", "teh", "Teh")
    assert _found(knowing, "teh and Teh") == [("teh", "")]


@pytest.mark.parametrize(
    ("word", "is_allowed"),
    [
        ("zorblax", True), ("Zorblax", True), ("zorblax’s", True), ("zorblax-based", True),
        ("Qwrtzel", True), ("qwrtzel", False), ("zorblaxes", False), ("zorblax-qwrtzel", False),
        ("peace-keeping", False), ("organisation", False),
    ],
)  # fmt: skip
def test_own_words_allow_a_word_its_capitals_and_its_parts(
    english: Speller, word: str, *, is_allowed: bool
):
    ((found,),) = english.check([word])
    assert english.is_allowed(found, OwnWords(["zorblax", "Qwrtzel"])) == is_allowed


def test_proposals_are_what_may_have_been_meant_in_the_united_nations_spelling(english: Speller):
    (found,) = english.check(["the goverment’s orgnaisation of labour, program"])
    near = [english.near(one) for one in found]
    assert near[0][0] == "government’s"
    assert near[1][0] == "organization"
    assert near[2] == ("programme",)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("mainstreeming", "mainstreaming"), ("Intersesional", "Intersessional"),
        ("Türkyie", "Türkiye"), ("extrabudgettary", "extrabudgetary"),
    ],
)  # fmt: skip
def test_words_that_only_the_list_has_are_proposed_first(english: Speller, wrong: str, right: str):
    ((found,),) = english.check([wrong])
    assert english.near(found)[0] == right


def test_of_the_words_proposed_those_of_adopted_texts_come_first():
    wrong = "desarollo"
    ((found,),) = speller("es").check([wrong])
    assert speller("es", "desarrollo").near(found)[0] == "desarrollo"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the word развитие"),
        ("ru", "слово qwrtz"),
        ("ar", "كلمة qwrtz"),
        ("fr", "le mot развитие"),
    ],
)
def test_words_of_another_script_are_left_alone(language: str, text: str):
    assert _found(speller(language), text) == []


@given(st.text())
def test_places_are_those_of_the_words_whatever_the_text(english: Speller, text: str):
    (found,) = english.check([text])
    assert all(text[one.start : one.end] == one.word for one in found)
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert all(one.form for one in found if one.kind is Kind.USAGE)


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("fr", "Rappelant l’ensemble des résolutions d’État, aujourd’hui", "dévelopement"),
        ("es", "Recordando además las resoluciones de las Naciones Unidas", "desarollo"),
        ("ru", "ссылаясь на свои резолюции о правах человека", "правителство"),
        ("ar", "إن الجمعية العامة إذ تشير إلى قراراتها السابقة", "المتحددددة"),
    ],
)
def test_the_other_languages_have_their_dictionaries(language: str, right: str, wrong: str):
    one = speller(language)
    assert _found(one, right) == []
    assert _found(one, wrong) == [(wrong, "")]
