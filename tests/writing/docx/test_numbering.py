"""Numbers in Word: its own where they follow, typed where they do not, always the right ones."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.writing import samples
from tests.writing.opened import Opened, W, elements, parse, value

from drafter.core.model import Document, Paragraph, Part, Run
from drafter.core.numbering import places
from drafter.writing import docx_bytes
from drafter.writing.docx.numbering import ABSTRACT, value_of
from drafter.writing.measures import PAGE_SETS, PageSet
from drafter.writing.template import template_part


def document(*numbers: tuple[int, str | None], part: Part = Part.OPERATIVE) -> Document:
    """Return a document of paragraphs with these levels and numbers."""
    return Document(
        paragraphs=tuple(
            Paragraph(id=f"p{index}", part=part, level=level, number=number, runs=(Run("Text"),))
            for index, (level, number) in enumerate(numbers, start=1)
        )
    )


def counted(source: Document) -> list[str]:
    """Return the numbers that Word counts by itself, in order."""
    return [number.strip() for number in Opened(docx_bytes(source)).numbers().values()]


def test_numbers_that_follow_are_counted_by_word():
    source = document(
        (0, "1."), (1, "(a)"), (1, "(b)"), (2, "(i)"), (3, "a."), (0, "2."), (1, "(a)")
    )
    assert counted(source) == ["1.", "(a)", "(b)", "(i)", "a.", "2.", "(a)"]


def test_numbers_of_a_draft_are_counted_by_word():
    assert counted(samples.draft()) == [
        "(a)", "(b)", "1.", "2.", "(a)", "(i)", "a.", "b.", "(ii)", "(b)", "3.",
    ]  # fmt: skip


def test_a_number_between_two_is_typed_and_the_next_follows():
    source = document((0, "3."), (0, "3 bis."), (0, "4."))
    assert counted(source) == ["3.", "4."]
    assert [text.split()[0] for text in Opened(docx_bytes(source)).bookmarked().values()] == [
        "3.",
        "3",
        "4.",
    ]


def test_a_text_that_begins_with_five_is_counted_from_five():
    assert counted(document((0, "5."), (0, "6."))) == ["5.", "6."]


def test_sub_paragraphs_below_a_typed_number_begin_with_a():
    source = document((0, "1."), (1, "(a)"), (0, "1 bis."), (1, "(a)"), (1, "(b)"), (0, "2."))
    assert counted(source) == ["1.", "(a)", "(a)", "(b)", "2."]


def test_a_list_that_begins_with_c_is_typed():
    assert counted(document((1, "(c)"), (1, "(d)"))) == []


def test_roman_numbers_at_the_level_of_letters_are_typed():
    assert counted(document((0, "1."), (1, "(i)"), (1, "(ii)"))) == ["1."]


def test_numbers_of_preambular_and_operative_paragraphs_do_not_mix():
    source = samples.draft()
    lists = {
        value(item) for item in elements(Opened(docx_bytes(source)).document, "numPr", "numId")
    }
    assert len(lists) == 2


def test_forms_that_word_does_not_count_have_no_value():
    assert [value_of(number, 0) for number in ("12.", "012.", "0.", "12", "1.1", "I")] == [
        12, None, None, None, None, None,
    ]  # fmt: skip
    assert [value_of("(aa)", 1), value_of("(iv)", 2), value_of("c.", 3), value_of("(a)", 9)] == [
        27, 4, 3, None,
    ]  # fmt: skip


_FORMS = ("", "1.", "2.", "3.", "7.", "3 bis.", "(a)", "(b)", "(c)", "(i)", "(ii)", "a.", "b.", "–")
_NUMBERS = st.tuples(st.integers(0, 3), st.none() | st.sampled_from(_FORMS))
_PARTS = st.sampled_from([Part.OPERATIVE, Part.PREAMBULAR, Part.TEXT, Part.OPENING, Part.HEADING])


@settings(max_examples=300, deadline=None)
@given(rows=st.lists(st.tuples(_PARTS, _NUMBERS), max_size=14))
def test_word_prints_the_number_that_the_document_has(
    rows: list[tuple[Part, tuple[int, str | None]]],
):
    source = Document(
        paragraphs=tuple(
            Paragraph(id=f"p{index}", part=part, level=level, number=number, runs=(Run("Text"),))
            for index, (part, (level, number)) in enumerate(rows, start=1)
        )
    )
    visible = Opened(docx_bytes(source)).bookmarked()
    for paragraph, place in zip(source.paragraphs, places(source.paragraphs), strict=True):
        assert visible[paragraph.id].split() == [*place.number.split(), "Text"]


@pytest.mark.parametrize("pages", PAGE_SETS.values(), ids=PAGE_SETS)
def test_typed_numbers_stand_where_counted_ones_do(pages: PageSet):
    root = parse(template_part("numbering.xml", pages.folder).encode())
    for part, identity in ABSTRACT.items():
        levels = elements(root, f"abstractNum[@{W}abstractNumId='{identity}']/{W}lvl")
        assert len(levels) == 4
        for level in levels:
            place = pages.stops(part, int(str(value(level, "ilvl"))))
            indent = level.find(f"{W}pPr/{W}ind")
            tab = level.find(f"{W}pPr/{W}tabs/{W}tab")
            assert [value(indent, "left"), value(indent, "firstLine"), value(tab, "pos")] == [
                str(place.left),
                str(place.first),
                str(place.words),
            ]
