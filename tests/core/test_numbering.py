"""Numbers and labels of paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents import DOCUMENTS, body

from drafter.core.numbering import letter, places, roman, sub_number

if TYPE_CHECKING:
    from drafter.core.model import Document


def _numbers(lines: str) -> list[str]:
    return [place.number for place in places(body(lines))]


def _labels(lines: str) -> list[str | None]:
    return [place.label for place in places(body(lines))]


def test_operative_paragraphs_count_and_preambular_ones_do_not():
    lines = "= The General Assembly,\nP Recalling,\nP Noting,\nO Urges;\nO Decides."
    assert _numbers(lines) == ["", "", "", "1.", "2."]
    assert _labels(lines) == [None, "PP1", "PP2", "OP1", "OP2"]


def test_an_operative_paragraph_alone_has_no_number():
    lines = "= The General Assembly,\nP Recalling,\nO Decides:\n>O To act;"
    assert _numbers(lines) == ["", "", "", "(a)"]
    assert _labels(lines)[2:] == ["OP1", "OP1 (a)"]


def test_sub_paragraphs_count_anew_below_each_paragraph():
    lines = "O Urges:\n>O a;\n>O b:\n>>O i;\n>>O ii;\n>>>O deep;\n>O c;\nO Decides:\n>O a."
    assert _numbers(lines) == ["1.", "(a)", "(b)", "(i)", "(ii)", "a.", "(c)", "2.", "(a)"]
    assert _labels(lines)[5] == "OP1 (b) (ii) a."


def test_sub_paragraphs_of_the_preamble_follow_their_paragraph():
    assert _labels("P Recalling:\n>P a,\n>P b,\nP Noting,")[2] == "PP1 (b)"


def test_printed_numbers_stay_and_the_count_goes_on_from_them():
    assert _numbers("O Urges;\nO<5.> Decides;\nO Calls upon;") == ["1.", "5.", "6."]
    assert _numbers("O Urges;\nO<> Decides;\nO Calls upon;")[1] == ""
    assert _labels("O Urges;\nO<1 bis.> Decides;")[1] == "OP1 bis"


def test_numbers_that_begin_again_are_told_apart_by_their_heading():
    lines = """
        H<A> One
        = The General Assembly,
        P Recalling,
        O<1.> Urges;
        O<2.> Decides.
        H<B> Two
        = The General Assembly,
        P Noting,
        O<1.> Urges.
    """
    assert _labels(lines)[2:5] == ["A PP1", "A OP1", "A OP2"]
    assert _labels(lines)[7:] == ["B PP1", "B OP1"]


def test_sections_that_count_on_need_no_prefix():
    assert _labels("H<I> One\nO<1.> Urges;\nH<II> Two\nO<2.> Decides.") == [
        None,
        "OP1",
        None,
        "OP2",
    ]


def test_sections_of_one_part_that_count_on_need_its_letter_alone():
    lines = """
        H<A> One
        = The Assembly,
        O<> Urges.
        H<B> Two
        = The Assembly,
        >H<I> First
        O<1.> Urges;
        >H<II> Second
        O<2.> Decides.
    """
    assert [label for label in _labels(lines) if label] == ["A OP1", "B OP1", "B OP2"]


def test_articles_are_told_apart_by_their_headings_below_which_a_title_may_stand():
    lines = """
        H Article 1
        H Lamps
        T<1.> States shall light lamps.
        H Article 2
        H Oil
        T<1.> States shall keep oil.
        >T<(a)> In jars.
        H In fine
        T<1.> Done.
    """
    assert [label for label in _labels(lines) if label] == [
        "Article 1 1", "Article 2 1", "Article 2 1 (a)", "1",
    ]  # fmt: skip


def test_text_between_sub_paragraphs_leaves_their_labels_alone():
    lines = "O<1.> Decides:\n>O<(a)> First:\n>>O<> Two themes;\n>O<(b)> Second."
    assert _labels(lines) == ["OP1", "OP1 (a)", None, "OP1 (b)"]


def test_sub_paragraphs_go_on_below_a_heading_in_their_midst():
    lines = "O<1.> Decides:\nH Freeze\n>O<(a)> First;\nH Ban\n>O<(b)> Second."
    assert _labels(lines) == ["OP1", None, "OP1 (a)", None, "OP1 (b)"]


def test_preambular_paragraphs_of_a_part_count_anew_where_its_operative_ones_do():
    lines = "P Recalling,\nH<A> One\nP Noting,\nO<1.> Urges;\nH<B> Two\nP Noting,\nO<1.> Urges."
    assert _labels(lines) == ["PP1", None, "A PP1", "A OP1", None, "B PP1", "B OP1"]


def test_resolutions_under_one_number_are_told_apart_by_their_letters():
    lines = "H<A>\n= The Assembly,\nP Noting,\nO<> Decides.\nH<B>\n= The Assembly,\nO<> Decides."
    assert _labels(lines) == [None, None, "A PP1", "A OP1", None, None, "B OP1"]


def test_sub_paragraphs_of_unnumbered_text_stand_side_by_side():
    assert _labels("T<> Decided:\n>T<(a)> To meet;\n>T<(b)> To part.") == [None, "(a)", "(b)"]


def test_paragraphs_of_an_annex_are_named_after_it():
    annex = body("T<1.> First.\nT<2.> Second:\n>T<(a)> Part.\nT<> Unnumbered.", annex="Annex I")
    assert [place.label for place in places(annex)] == [
        "Annex I 1", "Annex I 2", "Annex I 2 (a)", None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("position", "expected"), [(1, "a"), (26, "z"), (27, "aa"), (28, "bb"), (53, "aaa")]
)
def test_letters_double_after_z(position: int, expected: str):
    assert letter(position) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (40, "xl"), (1999, "mcmxcix")],
)
def test_roman_numerals(value: int, expected: str):
    assert roman(value) == expected


@given(st.integers(1, 3), st.integers(1, 60))
def test_no_two_sub_paragraphs_have_the_same_number(level: int, position: int):
    assert sub_number(level, position) != sub_number(level, position + 1)


@given(DOCUMENTS)
def test_every_paragraph_of_every_document_has_its_place(document: Document):
    found = places(document.paragraphs)
    assert len(found) == len(document.paragraphs)
    for paragraph, place in zip(document.paragraphs, found, strict=True):
        assert paragraph.number is None or place.number == paragraph.number
