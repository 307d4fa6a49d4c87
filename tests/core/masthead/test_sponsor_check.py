"""Sponsors are compared with the names and the order that the United Nations prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.core.masthead import sponsors, states, states_elsewhere
from drafter.core.masthead.sponsor_check import checked
from drafter.core.model import Document, Masthead, Status

if TYPE_CHECKING:
    import random

_PRESENT = tuple(name for name in states.NAMES if states.official(name, 2025) == name)


def _draft(*names: str, language: str = "en") -> Document:
    masthead = Masthead(sponsors=names, date="2025-11-20")
    return Document(masthead=masthead, language=language)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("the Sudan", "Sudan"),
        ("Philippines (the)", "Philippines"),
        ("Gambia (Republic of The)", "Gambia (Republic of The)"),
        ("Turkey", "Türkiye"),
        ("Cote d’Ivoire", "Côte d'Ivoire"),
        ("Côte d’Ivoire", "Côte d’Ivoire"),
        ("Bolivia", "Bolivia (Plurinational State of)"),
        ("Islamic Republic of Iran", "Iran (Islamic Republic of)"),
        ("the Kingdom of the Netherlands", "Netherlands (Kingdom of the)"),
        ("Republic of Cuba", "Cuba"),
        ("Republic of Korea", "Republic of Korea"),
        ("Democratic Republic of Congo", "Democratic Republic of the Congo"),
        ("USA", "United States of America"),
        ("St. Lucia", "Saint Lucia"),
        ("Kazahkstan", "Kazakhstan"),
        ("Ruritania", None),
        ("European Union", None),
    ],
)
def test_a_name_leads_to_the_one_that_is_printed(written: str, printed: str | None):
    assert states.official(written, 2025) == printed


def test_a_former_name_was_right_before_its_change():
    assert states.official("Turkey", 2015) == "Turkey"
    assert states.official("Swaziland", 2019) == "Eswatini"


@given(st.lists(st.sampled_from(_PRESENT), unique=True))
def test_a_sorted_list_of_official_names_is_right(names: list[str]):
    assert not checked(_draft(*sponsors.alphabetical(names))).remarks


@given(st.lists(st.sampled_from(_PRESENT), unique=True), st.randoms())
def test_what_is_proposed_is_right_and_leaves_nobody_out(names: list[str], order: random.Random):
    order.shuffle(names)
    proposed = checked(_draft(*names)).names
    assert set(proposed) == set(names)
    assert not checked(_draft(*proposed)).remarks


def test_every_difference_is_a_sentence():
    found = checked(_draft("Turkey", "the Sudan", "Ruritania", "Egypt", "Türkiye"))
    assert found.remarks == (
        "“Turkey” is printed “Türkiye”.",
        "“the Sudan” is printed “Sudan”.",
        "“Ruritania” is not among the names of States.",
        "“Türkiye” is named more than once.",
        "The names are not in English alphabetical order.",
    )
    assert found.names == ("Egypt", "Ruritania", "Sudan", "Türkiye")


def test_a_name_that_is_no_states_may_stand_anywhere():
    found = checked(_draft("Egypt", "Peru", "European Union"))
    assert found.remarks == ("“European Union” is not among the names of States.",)
    assert found.names == ("Egypt", "Peru", "European Union")


def test_states_of_several_words_have_their_place():
    names = ("Viet Nam", "Venezuela (Bolivarian Republic of)", "United Republic of Tanzania",
             "United Kingdom of Great Britain and Northern Ireland")  # fmt: skip
    found = checked(_draft(*names))
    assert found.remarks == ("The names are not in English alphabetical order.",)
    assert found.names == tuple(reversed(names))


@pytest.mark.parametrize(
    "names",
    [
        ("Spain", "State of Palestine", "Sudan"),
        ("Spain", "Sudan", "State of Palestine"),
    ],
)
def test_an_observer_stands_in_its_place_or_after_the_members(names: tuple[str, ...]):
    assert not checked(_draft(*names)).remarks


@pytest.mark.parametrize(
    "names",
    [
        (),
        ("Chair of the Committee",),
        ("Draft resolution submitted by the President",),
        ("Iraq (on behalf of the Group of 77 and China)",),
        ("Zambia", "Egypt (on behalf of the States Members of the United Nations)"),
    ],
)
def test_what_is_no_list_of_states_is_left_alone(names: tuple[str, ...]):
    found = checked(_draft(*names))
    assert (found.remarks, found.names) == ((), names)


@pytest.mark.parametrize(
    "document",
    [
        Document(masthead=Masthead(sponsors=("Zambia", "Egypt")), status=Status.ADOPTED),
        Document(masthead=Masthead(sponsors=("Sambia", "Ägypten")), language="de"),
    ],
)
def test_adopted_texts_and_unknown_languages_are_left_alone(document: Document):
    assert not checked(document).remarks


@pytest.mark.parametrize(
    ("language", "written", "printed"),
    [
        ("fr", "le Mali", "Mali"),
        ("fr", "l’Egypte", "Égypte"),
        ("fr", "Royaume-Uni", "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord"),
        ("fr", "Turquie", "Türkiye"),
        ("fr", "Cote d'Ivoire", "Côte d’Ivoire"),
        ("fr", "Union européenne", None),
        ("es", "Irán", "Irán (República Islámica del)"),
        ("es", "El Salvador", "El Salvador"),
        ("ru", "Соединенное Королевство",
         "Соединенное Королевство Великобритании и Северной Ирландии"),
        ("ru", "Казакстан", "Казахстан"),
        ("zh", "苏丹", "苏丹"),
        ("ar", "مصر", "مصر"),
    ],
)  # fmt: skip
def test_a_name_leads_to_the_one_that_is_printed_in_its_language(
    language: str, written: str, printed: str | None
):
    assert states.official(written, 2025, language) == printed


@pytest.mark.parametrize("language", states_elsewhere.NAMES)
def test_all_names_of_a_language_are_right_in_their_order(language: str):
    names = sponsors.alphabetical(states_elsewhere.NAMES[language])
    assert not checked(_draft(*names, language=language)).remarks


@pytest.mark.parametrize(
    ("language", "names", "remark"),
    [
        ("fr", ("Égypte", "Bolivie (État plurinational de)"), True),
        ("es", ("Zambia", "Argelia"), True),
        ("ru", ("Чад", "Египет"), True),
        ("zh", ("埃及", "乍得"), False),
        ("zh", ("乍得", "埃及"), False),
    ],
)
def test_lists_stand_in_the_alphabet_of_their_language(
    language: str, names: tuple[str, ...], *, remark: bool
):
    found = checked(_draft(*names, language=language))
    assert bool(found.remarks) is remark
    assert found.names == (tuple(reversed(names)) if remark else names)
