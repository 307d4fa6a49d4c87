"""What is printed, in which style and order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.writing import samples

from drafter.core.model import Document, Masthead, Note, Paragraph, Part, Run, Status, text_of
from drafter.reading.akn.reader import read_akn
from drafter.reading.text.reader import read_text
from drafter.writing.akn.writer import akn_bytes
from drafter.writing.blocks import Block, Shape, Style
from drafter.writing.layout import lay_out
from drafter.writing.text import text_of_document


def said(document: Document, style: Style) -> list[str]:
    """Return the words of all blocks of a style."""
    return [text_of(block.runs) for block in lay_out(document).blocks if block.style is style]


def block_of(document: Document, paragraph: str) -> Block:
    """Return the block of a paragraph."""
    return next(block for block in lay_out(document).blocks if block.paragraph == paragraph)


def masthead(**fields: object) -> Document:
    """Return the sample draft with other fields in its masthead."""
    source = samples.draft()
    return replace(source, masthead=replace(source.masthead, **fields))


def adopted(**fields: object) -> Document:
    """Return the adopted sample with other fields in its masthead."""
    source = samples.adopted()
    return replace(source, masthead=replace(source.masthead, **fields))


def test_the_cover_names_organ_symbol_distribution_date_and_language():
    cover = lay_out(samples.draft()).cover
    assert (cover.nations, cover.organ, cover.symbol) == (
        "United Nations",
        "General Assembly",
        "A/C.2/80/L.99",
    )
    assert cover.lines == ("Distr.: Limited", "14 October 2025", "", "Original: English")


def test_an_adopted_text_prints_no_original_language_where_it_has_none():
    assert lay_out(samples.adopted()).cover.lines == ("Distr.: General", "23 January 2018")


def test_a_draft_of_the_assembly_names_session_committee_item_and_title():
    lines = [text_of(block.runs) for block in lay_out(samples.draft()).blocks[:4]]
    assert lines == [
        "Eightieth session",
        "Second Committee",
        "Agenda item 19 (b)",
        "Sustainable development: conservation of birds that cross borders",
    ]


def test_a_commission_stands_above_its_session_and_venue():
    blocks = lay_out(samples.commission_draft()).blocks
    assert [text_of(block.runs) for block in blocks[:4]] == [
        "Commission on Crime Prevention and Criminal Justice",
        "Twenty-seventh session",
        "Vienna, 14–18 May 2018",
        "Item 6 of the provisional agenda",
    ]


def test_a_recommendation_stands_between_sponsors_and_title():
    blocks = lay_out(samples.commission_draft()).blocks
    styles = [block.style for block in blocks[5:8]]
    assert styles == [Style.SPONSORS, Style.TEXT, Style.TITLE]


def test_the_human_rights_council_is_a_council_of_the_assembly():
    document = masthead(organ="Human Rights Council", committee=None)
    assert lay_out(document).cover.organ == "General Assembly"
    assert said(document, Style.HEADING_1) == ["Human Rights Council"]


def test_a_committee_of_an_adopted_text_is_named_in_its_bracket_only():
    assert said(samples.adopted(), Style.HEADING_1) == []
    assert said(samples.adopted(), Style.TEXT)[0] == (
        "[on the report of the Second Committee (A/72/440)]"
    )


@pytest.mark.parametrize(
    ("organ", "committee", "report", "printed"),
    [
        ("General Assembly", None, "A/72/L.5",
         "[without reference to a Main Committee (A/72/L.5)]"),
        ("General Assembly", "Third Committee", None, "[on the report of the Third Committee]"),
        ("Economic and Social Council", "Commission on the Status of Women", "E/2023/27",
         "[on the recommendation of the Commission on the Status of Women (E/2023/27)]"),
        ("Economic and Social Council", None, "E/2023/L.5",
         "[on a proposal considered in plenary meeting (E/2023/L.5)]"),
    ],
)  # fmt: skip
def test_the_bracket_says_where_an_adopted_text_came_from(
    organ: str, committee: str | None, report: str | None, printed: str
):
    source = adopted(organ=organ, committee=committee)
    document = replace(source, adoption=replace(source.adoption, report=report))
    assert said(document, Style.TEXT)[0] == printed


def test_an_adopted_text_has_its_number_in_the_margin_of_the_title():
    title = next(b for b in lay_out(samples.adopted()).blocks if b.style is Style.TITLE)
    assert (title.number, title.shape) == ("72/999.", Shape.HUNG)
    heading = said(samples.adopted(), Style.TITLE_ADOPTED)[0]
    assert heading.replace("\u00a0", " ") == (
        "Resolution adopted by the General Assembly on 19 December 2017"
    )


def test_a_decision_has_its_number_before_its_title():
    decision = replace(adopted(kind="decision", symbol=None), name="Decision 90/415")
    [line] = [block for block in lay_out(decision).blocks if block.style is Style.TITLE]
    assert line.number == "90/415."


def test_a_decision_is_called_one():
    heading = said(adopted(kind="decision"), Style.TITLE_ADOPTED)[0]
    assert heading.startswith("Decision adopted by the General Assembly")


def test_a_resolution_of_the_security_council_has_its_number_as_heading():
    source = adopted(
        organ="Security Council", symbol="S/RES/2674 (2023)", title="Resolution 2674 (2023)"
    )
    document = replace(source, adoption=replace(source.adoption, meeting="9252nd meeting"))
    assert said(document, Style.TITLE_ADOPTED) == ["Resolution 2674 (2023)"]
    assert [words.replace("\u00a0", " ") for words in said(document, Style.TITLE)] == [
        "Adopted by the Security Council at its 9252nd meeting, on 19 December 2017"
    ]


@pytest.mark.parametrize(
    ("sponsors", "kind", "printed"),
    [
        (("Iraq",), "draft resolution", "Iraq: draft resolution"),
        (("Chad", "Mali", "Togo"), "revised draft resolution",
         "Chad, Mali and Togo: revised draft resolution"),
        ((), "draft resolution", "Draft resolution"),
        (("Chad", "Mali"), None, "Chad and Mali"),
        (("Draft resolution submitted by the Chair",), "draft resolution",
         "Draft resolution submitted by the Chair"),
        (("Vice-Chair of the Committee, Ana Souza (Brazil)",), "draft decision",
         "Draft decision submitted by the Vice-Chair of the Committee, Ana Souza (Brazil)"),
        (("Chad (on behalf of the Group of African States)",), "draft resolution",
         "Chad (on behalf of the Group of African States): draft resolution"),
    ],
)  # fmt: skip
def test_the_line_of_sponsors(sponsors: tuple[str, ...], kind: str | None, printed: str):
    assert said(masthead(sponsors=sponsors, kind=kind), Style.SPONSORS) == [printed]


def test_an_adopted_text_is_printed_without_its_sponsors_and_its_xml_keeps_them():
    source = samples.adopted()
    document = replace(source, masthead=replace(source.masthead, sponsors=("Iraq", "Togo")))
    assert said(document, Style.SPONSORS) == []
    assert read_akn(akn_bytes(document)).masthead.sponsors == ("Iraq", "Togo")


def test_a_star_of_the_sponsors_stands_behind_the_colon():
    line = next(b for b in lay_out(samples.draft()).blocks if b.style is Style.SPONSORS)
    assert [run.note or run.text for run in line.runs] == ["Iraq:", "*", " draft resolution"]


def test_missing_fields_leave_nothing_behind():
    bare = Document(masthead=Masthead(), paragraphs=samples.draft().paragraphs)
    for status in Status:
        layout = lay_out(replace(bare, status=status))
        texts = [text_of(block.runs) for block in layout.blocks] + [*layout.cover.lines]
        assert not [text for text in texts if "None" in text or "()" in text or "[]" in text]
        assert layout.cover.lines == ()


def test_an_empty_document_is_an_empty_page():
    assert lay_out(Document()).blocks == ()


def test_the_opening_line_is_italic_and_its_comma_roman():
    opening = Paragraph(id="p1", part=Part.OPENING, runs=(Run("The General Assembly,"),))
    runs = block_of(Document(paragraphs=(opening,)), "p1").runs
    assert [(run.text, run.italic) for run in runs] == [
        ("The General Assembly", True),
        (",", False),
    ]


def test_a_wholly_italic_opening_line_gets_its_roman_comma_too():
    opening = Paragraph(id="p1", part=Part.OPENING, runs=(Run("The Council,", italic=True),))
    runs = block_of(Document(paragraphs=(opening,)), "p1").runs
    assert [run.italic for run in runs] == [True, False]


def test_a_roman_section_number_stands_above_its_title_and_others_before_it():
    def heading(number: str) -> Shape:
        paragraph = Paragraph(id="h", part=Part.HEADING, number=number, runs=(Run("Principles"),))
        return block_of(Document(paragraphs=(paragraph,)), "h").shape

    assert [heading(number) for number in ("II", "A.", "")] == [
        Shape.BELOW,
        Shape.HUNG,
        Shape.PLAIN,
    ]


def test_annex_and_its_title_stand_close_together():
    assert block_of(samples.adopted(), "h1").after == 0
    assert block_of(samples.adopted(), "h2").after == 6


def test_closing_lines_are_italic_at_the_right_and_apart_from_what_follows():
    blocks = [block_of(samples.adopted(), name) for name in ("c1", "c2")]
    assert all(block.shape is Shape.RIGHT and block.runs[0].italic for block in blocks)
    assert [block.after for block in blocks] == [0, 12]


def test_who_voted_how_stands_below_the_sentence_that_says_so():
    lines = ("55th meeting", "[Adopted by a recorded vote of 2 to 1.", "In favour:", "Chad, Mali]")
    closings = [
        Paragraph(id=f"v{number}", part=Part.CLOSING, runs=(Run(line),))
        for number, line in enumerate(lines)
    ]
    source = samples.adopted()
    document = replace(source, paragraphs=(*source.paragraphs[:3], *closings))
    blocks = [block_of(document, one.id) for one in closings]
    assert [(block.shape, block.level) for block in blocks] == [
        (Shape.RIGHT, 0), (Shape.INDENTED, 0), (Shape.INDENTED, 1), (Shape.INDENTED, 1),
    ]  # fmt: skip
    assert [block.runs[0].italic for block in blocks] == [True, False, True, False]


@pytest.mark.parametrize("rest", [", para. 15", " and A/73/L.8/Add.1"])
def test_what_stands_behind_the_report_is_printed_and_read_again(rest: str):
    source = samples.adopted()
    document = replace(source, adoption=replace(source.adoption, report_rest=rest))
    line = next(block for block in lay_out(document).blocks if text_of(block.runs).startswith("["))
    assert text_of(line.runs) == f"[on the report of the Second Committee (A/72/440{rest})]"
    again = read_text(text_of_document(document).encode()).adoption
    assert (again.report, again.report_rest) == ("A/72/440", rest)
    assert read_akn(akn_bytes(document)).adoption.report_rest == rest


def test_a_rule_ends_the_document():
    assert lay_out(samples.draft()).blocks[-1].style is Style.RULE


def test_drafts_have_their_symbol_alone_in_the_running_head():
    layout = lay_out(samples.draft())
    assert (layout.head_symbol, layout.head_title) == ("A/C.2/80/L.99", "")
    assert lay_out(samples.adopted()).head_title == samples.TITLE


def test_a_draft_without_a_symbol_has_its_title_in_the_running_head():
    layout = lay_out(masthead(symbol=None))
    assert (layout.head_symbol, layout.head_title) == ("", samples.TITLE)


def test_a_note_that_nothing_refers_to_is_printed_below_the_text():
    source = samples.draft()
    document = replace(source, notes=(*source.notes, Note(id="9", mark="9", runs=(Run("Lost."),))))
    assert said(document, Style.SMALL) == ["9 Lost."]


def test_what_follows_a_table_at_the_end_keeps_its_distance():
    blocks = lay_out(samples.adopted()).blocks
    below = blocks[1 + next(place for place, block in enumerate(blocks) if block.rows)]
    assert below.before == 18


def test_no_page_parts_the_meeting_from_its_date():
    document = samples.adopted()
    *_, meeting, date = [one.id for one in document.paragraphs if one.part is Part.CLOSING]
    assert [block_of(document, one).shape for one in (meeting, date)] == [Shape.RIGHT, Shape.RIGHT]
    assert block_of(document, meeting).keep


def test_sources_are_listed_with_the_united_nations_as_their_source():
    layout = lay_out(samples.with_origins(), sources=True)
    texts = [text_of(block.runs) for block in layout.blocks[-3:]]
    assert texts[:2] == ["Sources", "PP1: A/RES/78/228, OP3 (19 December 2023)"]
    assert "United Nations" in texts[2]


def test_without_sources_nothing_is_said_of_them():
    assert "Sources" not in said(samples.with_origins(), Style.HEADING_2)


def test_a_text_without_session_begins_a_little_below_the_masthead():
    plain = masthead(session=None, committee=None, agenda_item=None, agenda_title=None)
    assert lay_out(plain).blocks[0].before == 18
    assert lay_out(samples.draft()).blocks[0].before == 0
