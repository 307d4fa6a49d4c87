"""Word's automatic numbers, as Word prints them."""

from __future__ import annotations

import pytest
from tests.reading.docx_files import (
    USUAL,
    abstract,
    docx,
    level,
    num,
    numbered,
    outline,
    p,
    start_at,
)

from drafter.reading.docx.reader import read_docx


def numbers(*paragraphs: str, numbering: str = USUAL) -> list[str | None]:
    """Return the numbers of some paragraphs."""
    return [found.number for found in read_docx(docx(*paragraphs, numbering=numbering)).paragraphs]


def test_levels_count_for_themselves_and_restart_below_a_higher_one():
    shape = [0, 1, 1, 2, 2, 1, 0, 1, 2]
    assert numbers(*(numbered("x", level=deep) for deep in shape)) == [
        "1.", "(a)", "(b)", "(i)", "(ii)", "(c)", "2.", "(a)", "(i)",
    ]  # fmt: skip


def test_lists_of_one_definition_share_their_count():
    lists = USUAL + num(2, 0)
    assert numbers(numbered("x", 1), numbered("x", 2), numbered("x", 1), numbering=lists) == [
        "1.", "2.", "3.",
    ]  # fmt: skip


def test_a_start_override_begins_anew_once():
    lists = USUAL + num(2, 0, start_at(0, 1)) + num(3, 0, start_at(1, 3))
    found = numbers(
        numbered("x", 1), numbered("x", 1), numbered("x", 2), numbered("x", 2),
        numbered("x", 3, 1), numbered("x", 3, 1), numbering=lists,
    )  # fmt: skip
    assert found == ["1.", "2.", "1.", "2.", "(c)", "(d)"]


def test_an_override_may_bring_a_level_of_its_own():
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "OP%1", start=5)}</w:lvlOverride>'
    assert numbers(numbered("x", 2), numbering=USUAL + num(2, 0, own)) == ["OP5"]


@pytest.mark.parametrize(
    ("kind", "fifth"),
    [("decimal", "5"), ("lowerLetter", "e"), ("upperLetter", "E"), ("lowerRoman", "v"),
     ("upperRoman", "V"), ("decimalZero", "05"), ("ordinalText", "5")],
)  # fmt: skip
def test_ways_to_count(kind: str, fifth: str):
    lists = abstract(1, level(0, "[%1]", kind, start=5)) + num(1, 1)
    assert numbers(numbered("x"), numbering=lists) == [f"[{fifth}]"]


def test_a_number_may_show_the_levels_above():
    lists = abstract(1, level(0, "%1.", "upperRoman"), level(1, "%1.%2"),
                     level(2, "%1.%2.%3", more="<w:isLgl/>")) + num(1, 1)  # fmt: skip
    assert numbers(*(numbered("x", level=deep) for deep in (0, 1, 2)), numbering=lists) == [
        "I.", "I.1", "1.1.1",
    ]  # fmt: skip


def test_letters_double_after_z():
    lists = abstract(1, level(0, "(%1)", "lowerLetter", start=26)) + num(1, 1)
    assert numbers(numbered("x"), numbered("x"), numbering=lists) == ["(z)", "(aa)"]


@pytest.mark.parametrize(("sign", "printed"), [("\uf0b7", "•"), ("–", "–"), ("o", "○")])
def test_bullets_are_their_signs(sign: str, printed: str):
    lists = abstract(1, level(0, sign, "bullet")) + num(1, 1)
    assert numbers(numbered("x"), numbering=lists) == [printed]


def test_styles_carry_numbers_and_say_their_level_through_the_list():
    styled = '<w:pStyle w:val="{}"/>'.format
    main = level(0, "%1.", more=styled("Para1"))
    sub = level(1, "(%2)", "lowerLetter", more=styled("Para1a"))
    styles = ("Para1", "Para1a", "Para1a", "Para1")
    lists = abstract(1, main, sub) + num(9, 1)
    found = numbers(*(p("x", style=style) for style in styles), numbering=lists)
    assert found == ["1.", "(a)", "(b)", "2."]


def test_list_zero_takes_a_paragraph_out_of_its_style_s_list():
    off = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    lists = abstract(1, level(0, "%1.")) + num(9, 1)
    data = docx(p("x", style="Para1", properties=off), p("y", style="Para1"), numbering=lists)
    assert outline(data) == ["T x", "T 1. y"]


def test_a_definition_may_borrow_its_levels_from_a_style():
    style = """<w:style w:type="numbering" w:styleId="Listing"><w:name w:val="Listing"/>
      <w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>"""
    borrowing = (
        '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Listing"/></w:abstractNum>'
    )
    lists = abstract(1, level(0, "§%1")) + borrowing + num(1, 5) + num(2, 1)
    data = docx(numbered("x"), numbering=lists, styles=style)
    assert read_docx(data).paragraphs[0].number == "§1"


def test_lists_that_are_missing_number_nothing():
    assert numbers(numbered("x", 77)) == [""]
    assert numbers(numbered("x", level=8)) == [""]


def test_an_empty_paragraph_takes_its_number_along():
    assert numbers(numbered("x"), numbered(""), numbered("y")) == ["1.", "2.", "3."]
