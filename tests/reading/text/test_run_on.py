"""Texts whose paragraphs ran together into one line, as data sets, web pages and mail have them."""

from __future__ import annotations

import pytest

from drafter.core.model import Document, Part
from drafter.reading.text.reader import parse

ONE_LINE = (
    "Resolution adopted by the General Assembly on 18 December 2019 [on the report of the Third"
    " Committee (A/74/394)] 74/132. Report of the Council The General Assembly, Recalling its"
    " resolutions 60/251, by which it established the Council, and 65/281,"
    " Having considered the recommendations of the Council,1,2 1. Takes note of the report of the"
    " Council,1 and its recommendations, inter alia: (a) To listen; (b) To act; 2. Decides to"
    " remain seized of the matter. 50th plenary meeting 18 December 2019 __________________"
    " 1 Official Records, Supplement No. 53 (A/74/53). 2 Ibid., Supplement No. 53A."
)


def _shape(document: Document) -> list[tuple[Part, str | None, str]]:
    return [(p.part, p.number, p.text) for p in document.paragraphs]


def test_a_whole_resolution_on_one_line_is_cut_where_the_page_would_begin_paragraphs() -> None:
    assert _shape(parse(ONE_LINE)) == [
        (Part.OPENING, "", "The General Assembly,"),
        (
            Part.PREAMBULAR,
            "",
            "Recalling its resolutions 60/251, by which it established the Council, and 65/281,",
        ),
        (Part.PREAMBULAR, "", "Having considered the recommendations of the Council,"),
        (
            Part.OPERATIVE,
            "1.",
            "Takes note of the report of the Council, and its recommendations, inter alia:",
        ),
        (Part.OPERATIVE, "(a)", "To listen;"),
        (Part.OPERATIVE, "(b)", "To act;"),
        (Part.OPERATIVE, "2.", "Decides to remain seized of the matter."),
        (Part.CLOSING, "", "50th plenary meeting"),
        (Part.CLOSING, "", "18 December 2019"),
    ]


def test_what_stands_above_the_text_on_the_same_line_is_its_masthead() -> None:
    document = parse(ONE_LINE)
    assert (document.symbol, document.masthead.title) == ("A/RES/74/132", "Report of the Council")
    assert (document.masthead.committee, document.adoption.report) == (
        "Third Committee",
        "A/74/394",
    )


def test_notes_on_the_same_line_are_notes_and_two_marks_lose_the_comma_between_them() -> None:
    document = parse(ONE_LINE)
    assert [(note.mark, note.text) for note in document.notes] == [
        ("1", "Official Records, Supplement No. 53 (A/74/53)."),
        ("2", "Ibid., Supplement No. 53A."),
    ]
    assert document.paragraphs[2].note_ids == ("1", "2")
    assert not document.doubts


@pytest.mark.parametrize(
    "line",
    [
        "The General Assembly, *Recalling* its resolution 60/251, *Noting* the report,",
        "The Security Council, Recalling its resolution 60/251, Noting the report,",
        "The Commission on Narcotic Drugs, Recalling its resolution 60/251, Noting the report,",
        "L’Assemblée générale, Rappelant sa résolution 60/251, Notant le rapport,",
    ],
)
def test_a_preamble_that_follows_the_opening_line_is_not_lost(line: str) -> None:
    document = parse(f"{line}\n\n1. Decides to remain seized of the matter.\n")
    parts = [paragraph.part for paragraph in document.paragraphs]
    assert parts == [Part.OPENING, Part.PREAMBULAR, Part.PREAMBULAR, Part.OPERATIVE]


def test_an_operative_paragraph_without_number_may_follow_on_the_same_line() -> None:
    document = parse("The General Assembly, Recalling its resolution 60/251, Takes note of it.")
    parts = [paragraph.part for paragraph in document.paragraphs]
    assert parts == [Part.OPENING, Part.PREAMBULAR, Part.OPERATIVE]


@pytest.mark.parametrize(
    "sentence",
    [
        "The General Assembly, in its resolution 60/251, decided to establish the Council.",
        "Affirms that the General Assembly, recalling its resolution 60/251, noted the report;",
    ],
)
def test_a_sentence_about_an_organ_stays_one_paragraph(sentence: str) -> None:
    document = parse(f"The General Assembly,\n\nNoting the report,\n\n1. {sentence}\n")
    assert document.paragraphs[-1].text == sentence


def test_figures_out_of_turn_stay_in_their_sentence() -> None:
    document = parse(
        "The General Assembly, Noting the report, 1. Decides on the items below; 7. Stands here,"
        " and 2. Requests a report."
    )
    assert [p.number for p in document.paragraphs] == ["", "", "1.", "2."]


def test_an_endless_row_of_figures_is_read_in_time() -> None:
    document = parse("The General Assembly, Recalling " + "1,2,3,4," * 10_000)
    assert len(document.paragraphs) == 2
