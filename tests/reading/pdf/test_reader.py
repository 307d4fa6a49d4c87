"""PDF files as the United Nations prints them: columns, pages, notes, marks, tables."""

from __future__ import annotations

from contextlib import suppress

import pytest
from tests.reading.pdf_files import INDENT, MARGIN, TEXT, Sheet, masthead, pdf

from drafter.core.errors import ReadError
from drafter.core.model import Document, Part, Status
from drafter.reading.formats import read_bytes
from drafter.reading.pdf.reader import read_pdf

_SIGNS = {Part.OPENING: "=", Part.PREAMBULAR: "P", Part.OPERATIVE: "O", Part.HEADING: "#",
          Part.TEXT: "T", Part.CLOSING: "<", Part.TABLE: "|"}  # fmt: skip


def outline(document: Document) -> list[str]:
    """Return the paragraphs in short: level, part, number, words with the marks in brackets."""
    return [
        " ".join(filter(None, [
            ">" * paragraph.level + _SIGNS[paragraph.part], paragraph.number,
            "".join(f"[{run.note}]" if run.note else run.text for run in paragraph.runs)
            or paragraph.text,
        ]))
        for paragraph in document.paragraphs
    ]  # fmt: skip


def adopted() -> bytes:
    """Return a resolution of two pages."""
    first = masthead(
        "A/RES/90/15", "General", "2 January 2046", "**Ninetieth session**", "Agenda item 71 (b)",
        "**Lamps and lanterns: lighting of public**", "**places at night**",
    )  # fmt: skip
    first.down(18).put(TEXT, "**Resolution adopted by the General Assembly**", 14)
    first.down(15).put(TEXT, "**on 17 December 2045**", 14)
    first.down(24).put(TEXT, "[*on the report of the Third Committee* (A/90/458, para. 9)]")
    first.down(24).put(72, "**90/15.**", 12).put(TEXT, "**The right to light**", 12)
    first.down(8).par("*The General Assembly*,")
    first.par("*Recalling* its resolutions on lamps and the Charter of the Lamp,^1^ which provides",
              "that everyone has a right to well-")  # fmt: skip
    first.down().put(TEXT, "being and light,")
    first.par("*Deeply concerned* that the lamps of the poor are few, and that the nights in which")
    first.notes("^1^ Resolution 21 A (III).", "^2^ *Report of the Lamp Conference* (United Nations",
                "publication), chap. I.")  # fmt: skip
    second = Sheet().furniture("A/RES/90/15", "2/2", "90-12345", "The right to light")
    second.down(8).put(TEXT, "they burn are long,^2^")
    second.par("1.  *Urges* all States:")
    second.par("(a) To light the lamps^1^ that they have;", "and to keep them;")
    second.par("(b) To trim them;")
    second.par("2.  *Decides* to remain seized of the matter.")
    second.down(24).put(400, "*54th plenary meeting*").down().put(410, "*17 December 2045*")
    return pdf(first, second)


def test_the_masthead_is_read_across_its_columns():
    head = read_pdf(adopted()).masthead
    assert (head.organ, head.symbol, head.distribution) == (
        "General Assembly",
        "A/RES/90/15",
        "General",
    )
    assert (head.date, head.session_number, head.agenda_item) == ("2046-01-02", 90, "71 (b)")
    assert head.agenda_title == "Lamps and lanterns: lighting of public places at night"
    assert (head.title, head.kind) == ("The right to light", "resolution")


def test_what_was_adopted_says_when_and_where():
    document = read_pdf(adopted())
    assert document.status is Status.ADOPTED
    assert document.adoption.adopted_on == "2045-12-17"
    assert (document.adoption.meeting, document.adoption.report) == (
        "54th plenary meeting",
        "A/90/458",
    )


def test_paragraphs_are_joined_over_lines_hyphens_and_pages_without_furniture():
    given = outline(read_pdf(adopted()))
    assert given[1].endswith("the Charter of the Lamp,[1] which provides that everyone has a right"
                             " to well-being and light,")  # fmt: skip
    assert given[2].endswith("the nights in which they burn are long,[2]")
    assert [given[0], *given[3:]] == [
        "= The General Assembly,",
        "O 1. Urges all States:",
        ">O (a) To light the lamps[1] that they have; and to keep them;",
        ">O (b) To trim them;",
        "O 2. Decides to remain seized of the matter.",
        "< 54th plenary meeting",
        "< 17 December 2045",
    ]


def test_italics_make_the_opening_phrase():
    phrases = [paragraph.opening_phrase for paragraph in read_pdf(adopted()).paragraphs[1:4]]
    assert phrases == ["Recalling", "Deeply concerned", "Urges"]


def test_notes_are_lifted_out_with_their_italics():
    document = read_pdf(adopted())
    assert [(note.id, note.text) for note in document.notes] == [
        ("1", "Resolution 21 A (III)."),
        ("2", "Report of the Lamp Conference (United Nations publication), chap. I."),
    ]
    assert document.notes[1].runs[0].italic
    assert not document.doubts


def test_a_draft_has_sponsors_and_a_note_to_their_star():
    page = masthead("A/C.3/90/L.7", "Limited", "3 October 2045", "**Ninetieth session**")
    page.put(MARGIN, "**Third Committee**", 12).down().put(MARGIN, "Agenda item 25 (b)").down()
    page.put(MARGIN, "**Lamps**").down(30)
    page.put(TEXT, "**Chad, Fiji, Iraq and**").down().put(
        TEXT, "**Peru:**^*^**  draft resolution**"
    )
    page.down(24).put(TEXT, "**Light for all**", 12).down(8).par("*The General Assembly*,")
    page.par("*Decides* to light the lamps.").notes("* Any changes will be told.")
    document = read_pdf(pdf(page))
    head = document.masthead
    assert (head.committee, head.title, head.kind) == (
        "Third Committee",
        "Light for all",
        "draft resolution",
    )
    assert head.sponsors == ("Chad", "Fiji", "Iraq", "Peru")
    assert head.marks == (("sponsors", "*"),)
    assert [(note.mark, note.text) for note in document.notes] == [
        ("*", "Any changes will be told.")
    ]


def body(*lines: str) -> Document:
    """Return a document whose body has paragraphs of one line below its opening line."""
    page = Sheet().par("*The General Assembly*,")
    for line in lines:
        page.par(line)
    return read_pdf(pdf(page))


def test_the_gaps_of_letter_spacing_are_no_blanks():
    page = Sheet().par("*The General Assembly*,").par("*Noting* the seventy lamps of the city,")
    page.down(18).put(INDENT, "*Noting also* the").put(INDENT + 76.0, "seven").put(
        INDENT + 99.97, "ty lamps,"
    )
    assert outline(read_pdf(pdf(page)))[2] == "P Noting also the seventy lamps,"


def test_a_raised_figure_of_a_unit_is_no_mark():
    assert (
        outline(body("*Noting* a hall of 40 m^2^ and no more,"))[1]
        == "P Noting a hall of 40 m² and no more,"
    )


def test_a_mark_without_a_note_is_a_doubt():
    document = body("*Noting* the lamps,^3^")
    assert outline(document)[1] == "P Noting the lamps,"
    assert [doubt.message for doubt in document.doubts] == [
        "The text refers to a note 3, but there is none."
    ]


def test_numerals_above_headings_are_their_numbers():
    page = Sheet().par("*The General Assembly*,").par("*Mindful* of the dark,")
    page.down(24).put(300, "**II**", 12).down(14).put(240, "**Lamps in the streets**", 12)
    page.down(8).par("1.  *Decides* to light them;")
    assert outline(read_pdf(pdf(page)))[2:] == [
        "# II Lamps in the streets",
        "O 1. Decides to light them;",
    ]


def test_a_bold_sub_paragraph_goes_on_below_its_roman_number():
    page = Sheet().par("*The General Assembly*,").par("1.  *Decides* on tasks:")
    page.par("(a) **Support for the lighting of lamps and the training**", "**of lighters**")
    assert outline(read_pdf(pdf(page)))[2:] == [
        ">O (a) Support for the lighting of lamps and the training of lighters"
    ]


def test_a_table_goes_on_over_a_page_without_its_head():
    first = Sheet(200).par("*The General Assembly*,").par("1.  *Adopts* the table below:").down(10)
    second = Sheet().furniture("A/RES/90/15", "2/2", "90-12345")
    for page, rows in ((first, ("Chad", "Fiji")), (second, ("Peru", "Togo"))):
        page.down(15).put(TEXT, "*State*", 7).put(400, "*Lamps in*", 7).down(8).put(400, "*use*", 7)
        for row in rows:
            page.down(15).put(TEXT, row, 8.5).put(410, "7", 8.5)
    second.down(10).par("2.  *Decides* to count again.")
    document = read_pdf(pdf(first, second))
    assert [paragraph.text for paragraph in document.paragraphs if paragraph.rows] == [
        "State\tLamps in use\nChad\t7\nFiji\t7\nPeru\t7\nTogo\t7"
    ]
    assert outline(document)[-1] == "O 2. Decides to count again."


def test_a_pdf_is_known_by_its_first_bytes():
    assert read_bytes(adopted(), ".txt").name == "A/RES/90/15"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.8])
def test_a_file_that_is_cut_off_is_refused_or_read_in_part(share: float):
    data = adopted()
    with suppress(ReadError):
        assert read_pdf(data[: int(len(data) * share)]).paragraphs


def test_letters_that_are_one_sign_in_print_are_all_read() -> None:
    page = masthead("A/RES/90/15", "General", "2 January 2046")
    page.par("*The General Assembly*,").par("Rea{ffi}rms the o{ffi}ce of lamps,")
    assert read_pdf(pdf(page)).paragraphs[1].text == "Reaffirms the office of lamps,"


def test_the_line_right_above_the_sentence_of_a_decision_is_its_title() -> None:
    page = Sheet().put(TEXT, "**General Assembly**", 20).down(40)
    page.put(MARGIN, "**Ninetieth session**").down().put(MARGIN, "Agenda item 71")
    page.down(40).put(TEXT, "**Decision adopted by the General Assembly**", 14)
    page.down(15).put(TEXT, "**on 17 December 2045**", 14)
    page.down(24).put(TEXT, "**90/415. Lamps**", 12)
    page.par("At its 46th plenary meeting, on 17 December 2045, the General Assembly, on the",
             "recommendation of the First Committee, took note of the report.")  # fmt: skip
    document = read_pdf(pdf(page))
    assert (document.name, document.masthead.title) == ("Decision 90/415", "Lamps")
    assert outline(document)[0].startswith("T At its 46th plenary meeting")


def test_a_masthead_set_as_a_table_is_read_column_by_column():
    page = Sheet()
    page.put(90, "United Nations", 11).put(378, "E/CN.6/2046/L.5", 11)
    page.down(25).put(234, "Economic and Social ", 11).put(378, "Distr.: Limited", 11)
    page.down(14.7).put(234, "Council", 11).put(378, "12 March 2046", 11)
    page.down(30).put(378, "Original: English", 11)
    page.down(36).put(90, "**Ninetieth session**", 11)
    page.down(25).put(90, "**Chile: draft resolution**", 11)
    page.down(40).put(90, "**The right to light**", 14)
    page.down(18).put(90, "The Commission on Lamps,", 11)
    page.down(25).put(124, "Recalling the Charter,", 11)
    page.down(25).put(90, "1. Urges peace.", 11)
    masthead = read_pdf(pdf(page)).masthead
    assert (masthead.organ, masthead.distribution, masthead.date) == (
        "Economic and Social Council", "Limited", "2046-03-12",
    )  # fmt: skip
    assert masthead.title == "The right to light"


def test_numbered_paragraphs_without_space_between_them_are_paragraphs():
    page = Sheet().put(90, "The General Assembly,", 11)
    page.down(25).put(90, "Recalling the Charter of the Lamp, in which the right to light was", 11)
    page.down(14).put(90, "first set down,", 11)
    for line in ("1. Calls upon all States to light the lamps that they have in every road;",
                 "2. Urges States:", "(a) To trim lamps;", "3. Decides to meet."):  # fmt: skip
        page.down(14).put(90, line, 11)
    assert outline(read_pdf(pdf(page)))[2:] == [
        "O 1. Calls upon all States to light the lamps that they have in every road;",
        "O 2. Urges States:", ">O (a) To trim lamps;", "O 3. Decides to meet.",
    ]  # fmt: skip
