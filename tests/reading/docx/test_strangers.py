"""Word files without the structure of Word's: typed labels and notes, texts in tables, letters."""

from __future__ import annotations

import pytest
from tests.reading.docx_files import OPENING, abstract, docx, level, num, numbered, p, r

from drafter.core.model import Document, Part
from drafter.core.numbering import places
from drafter.reading.docx.reader import read_docx, read_marked

_RAISED = '<w:vertAlign w:val="superscript"/>'
_TWO = '<w:gridSpan w:val="2"/>'


def _told(document: Document) -> list[tuple[str | None, str]]:
    """Label and words of each paragraph below the opening line."""
    rows = zip(document.paragraphs, places(document.paragraphs), strict=True)
    return [(place.label, paragraph.text) for paragraph, place in rows][1:]


def _table(*rows: tuple[str, ...], wide: bool = False) -> str:
    cell = f"<w:tc><w:tcPr>{_TWO if wide else ''}</w:tcPr>{{}}</w:tc>"
    return "".join((
        "<w:tbl>",
        *("<w:tr>" + "".join(cell.format(p(words)) for words in row) + "</w:tr>" for row in rows),
        "</w:tbl>",
    ))  # fmt: skip


_LABELLED = [
    ("PP1", "Recalling its decisions,"),
    ("PP2", "Noting the report,"),
    ("OP1", "Urges all:"),
    ("OP1 (a)", "To rest;"),
    ("OP1 bis", "Salutes them;"),
    ("OP2", "[Requests a report.]"),
]


def test_typed_labels_become_what_is_printed() -> None:
    lines = (
        "PP1. Recalling its decisions,", "PP2 (new): Noting the report,", "OP1 Urges all:",
        "(a) To rest;", "OP1 bis. Salutes them;", "[OP2. Requests a report.]",
    )  # fmt: skip
    assert _told(read_docx(docx(OPENING, *map(p, lines)))) == _LABELLED


def test_labels_may_be_the_numbers_of_word_s_lists() -> None:
    lists = abstract(1, level(0, "PP%1")) + num(1, 1)
    lists += abstract(2, level(0, "OP%1"), level(1, "%2)", "lowerLetter")) + num(2, 2)
    data = docx(
        OPENING,
        numbered("Recalling its decisions,"),
        numbered("Noting the report,"),
        numbered("Urges all:", 2),
        numbered("to rest;", 2, 1),
        numbered("Requests a report.", 2),
        numbering=lists,
    )
    assert [label for label, _ in _told(read_docx(data))] == ["PP1", "PP2", "OP1", "OP1 a)", "OP2"]


def test_italics_behind_a_label_stay_italic() -> None:
    document = read_docx(docx(OPENING, p("PP1 *Recalling* it,"), p("OP1 *Urges* all.")))
    assert [each.opening_phrase for each in document.paragraphs[1:]] == ["Recalling", "Urges"]


@pytest.mark.parametrize("raised", [_RAISED, ""])
@pytest.mark.parametrize("rule", ["____________________", "Notes", ""])
def test_notes_that_are_typed_at_the_end_are_notes(raised: str, rule: str) -> None:
    def mark(number: str) -> str:
        return r(number, raised)

    data = docx(
        p("The Human Rights Council,"),
        p(f"<!-- -->{r('Reaffirming', '<w:i/>')}{r(' the Covenant,')}{mark('1')}"
          f"{r(' and its Protocol,')}{mark('2')}"),
        p(f"<!-- -->{r('1. Urges all to act.')}{mark('3')}"),
        *([p(rule)] if rule else []),
        p(f"<!-- -->{mark('1')}{r(' United Nations, Treaty Series, vol. 999.')}"),
        p(f"<!-- -->{mark('2')}{r(' Ibid.')}"),
        p(f"<!-- -->{mark('3')}{r(' See A/HRC/90/2.')}"),
    )  # fmt: skip
    document = read_docx(data)
    assert _told(document) == [
        ("PP1", "Reaffirming the Covenant, and its Protocol,"), ("OP1", "Urges all to act."),
    ]  # fmt: skip
    assert [each.note_ids for each in document.paragraphs[1:]] == [("1", "2"), ("3",)]
    assert [(note.mark, note.text) for note in document.notes] == [
        ("1", "United Nations, Treaty Series, vol. 999."), ("2", "Ibid."), ("3", "See A/HRC/90/2."),
    ]  # fmt: skip
    assert document.paragraphs[1].opening_phrase == "Reaffirming"


def test_a_star_explained_at_the_end_is_the_sponsors() -> None:
    document = read_docx(docx(
        p(r("Chile* and Peru: draft resolution")), p("On lamps"), OPENING, p("1. Urges peace."),
        p(r("* State not a member of the Council.")),
    ))  # fmt: skip
    assert document.masthead.marks == (("sponsors", "*"),)
    assert [note.text for note in document.notes] == ["State not a member of the Council."]


def test_a_list_of_years_at_the_end_is_no_list_of_notes() -> None:
    document = read_docx(
        docx(OPENING, p("1. Urges peace in 2030 and 2031."), p("1 Lamp, 2 fires."))
    )
    assert not document.notes


def test_the_letter_round_a_text_is_left_out() -> None:
    document = read_docx(docx(
        p("Dear colleagues,"), p("Please find below the draft, for comments by Friday noon."),
        OPENING, p("Recalling it,"), p("1. Urges peace."),
        p("Best regards,"), p("Ada Lovelace"), p("Mission of Lamps"),
    ))  # fmt: skip
    assert document.masthead.title is None
    assert _told(document) == [("PP1", "Recalling it,"), ("OP1", "Urges peace.")]


def test_a_text_that_stands_in_a_table_is_taken_out_of_it() -> None:
    document = read_docx(docx(_table(
        ("A/C.3/90/L.7",), ("Chile: draft resolution",), ("The right to light",),
        ("The General Assembly,",), ("Recalling it,",), ("1. Urges peace.",),
    )))  # fmt: skip
    assert document.masthead.symbol == "A/C.3/90/L.7"
    assert document.masthead.title == "The right to light"
    assert _told(document) == [("PP1", "Recalling it,"), ("OP1", "Urges peace.")]
    assert not document.doubts


def test_of_wordings_side_by_side_the_first_is_read_and_that_is_said() -> None:
    document = read_docx(docx(_table(
        ("No.", "Text", "Remarks"), ("", "The General Assembly,", ""),
        ("PP1", "Recalling it,", "EU: add more"), ("PP1 bis", "Noting all,", "US: delete"),
        ("OP1", "Urges all:", ""), ("(a)", "to rest;", ""), ("OP2", "Decides to meet.", ""),
    )))  # fmt: skip
    assert _told(document) == [
        ("PP1", "Recalling it,"), ("PP2", "Noting all,"), ("OP1", "Urges all:"),
        ("OP1 (a)", "to rest;"), ("OP2", "Decides to meet."),
    ]  # fmt: skip
    assert [doubt.message for doubt in document.doubts] == [
        "The text stands in a table of several columns, of which only “Text” was read."
    ]


def test_a_table_below_the_opening_line_is_a_table() -> None:
    document = read_docx(
        docx(OPENING, p("Recalling it,"), _table(("The General Assembly,", "x"), ("1", "2")))
    )
    assert document.paragraphs[-1].part is Part.TABLE


def test_changes_are_placed_where_labels_were_taken_off() -> None:
    put_in = f'<w:ins w:author="Ada">{r(" once")}</w:ins>'
    marked = read_marked(docx(
        OPENING, p("PP1 Recalling it,"), p(f"<!-- -->{r('OP1 Urges peace')}{put_in}{r('.')}"),
    ))  # fmt: skip
    [revision] = marked.revisions
    text = marked.document.paragraphs[2].text
    assert (text, text[revision.start : revision.end]) == ("Urges peace once.", " once")


def test_lines_of_a_page_that_were_pasted_as_paragraphs_are_joined() -> None:
    lines = (
        "A/C.2/90/L.20", "Second Committee", "Agenda item 18", "Lamps and roads: lighting them",
        "Chile: draft resolution", "Sustainable lamps in Central",
        "America", "The General Assembly,",
        "Recalling its resolutions 66/196 of 22 December 2041, 68/207 of 20 December",
        "2043 and 70/196 of 22 December 2045,",
        "Reaffirming its resolution 70/1 of 25 September 2045, in which it adopted a",
        "comprehensive, far-reaching and people-centred set of universal lamps,",
        "1. Recognizes the need to light the roads of all countries, in particular those",
        "of small islands, and to keep them so;", "2. Requests the Secretary-General:",
        "(a) To report to the General Assembly at its ninety-first session on the",
        "lamps of the world;", "(b) To light one.",
    )  # fmt: skip
    document = read_docx(docx(*map(p, lines)))
    assert document.masthead.title == "Sustainable lamps in Central America"
    assert [label for label, _ in _told(document)] == [
        "PP1", "PP2", "OP1", "OP2", "OP2 (a)", "OP2 (b)",
    ]  # fmt: skip
    assert _told(document)[0][1].endswith("20 December 2043 and 70/196 of 22 December 2045,")


def test_preambular_paragraphs_may_stand_below_a_heading_and_no_opening_line() -> None:
    document = read_docx(docx(
        p("Clean water", style="H1"), p("Preambular Clauses", style="H1"), p("Noting it,"),
        p("Recalling its decisions,"), p("Operative clauses:", style="H1"), numbered("Urges all;"),
        numbered("Decides to rest."),
    ))  # fmt: skip
    parts = [paragraph.part for paragraph in document.paragraphs]
    assert parts[-4:] == [Part.PREAMBULAR, Part.PREAMBULAR, Part.OPERATIVE, Part.OPERATIVE]
    assert not any("lauses" in paragraph.text for paragraph in document.paragraphs)


@pytest.mark.parametrize(
    ("first", "item", "second"), [("1.-", "a.-", "2.-"), ("1°)", "a)", "2°)"), ("1º", "(a)", "2º")]
)
def test_numbers_as_typists_of_spanish_and_french_adorn_them(
    first: str, item: str, second: str
) -> None:
    document = read_docx(docx(
        p("La Asamblea General,"), p("Recordando su resolución 70/1,"),
        p(f"{first} Insta a todos a que:"), p(f"{item} informen;"),
        p(f"{second} Decide seguir ocupándose de la cuestión."),
    ))  # fmt: skip
    assert document.language == "es"
    assert [label and label.replace("(", "") for label, _ in _told(document)] == [
        "PP1", "OP1", "OP1 a)", "OP2",
    ]  # fmt: skip
    assert document.paragraphs[2].opening_phrase == "Insta"


def test_page_numbers_and_numbers_on_lines_of_their_own() -> None:
    document = read_docx(docx(
        OPENING, p("REAFFIRMING it,"), p("- 2 -"), p("90-12345 (E)"), p("1."), p("DECIDES to act;"),
        p("2."), p("REQUESTS a report."),
    ))  # fmt: skip
    assert _told(document) == [
        ("PP1", "REAFFIRMING it,"), ("OP1", "DECIDES to act;"), ("OP2", "REQUESTS a report."),
    ]  # fmt: skip


def test_the_line_that_names_the_organ_is_italic_also_where_the_file_lost_it() -> None:
    opening = read_docx(docx(p("The General Assembly,"), p("1. Urges peace."))).paragraphs[0]
    assert [(run.text, run.italic) for run in opening.runs] == [
        ("The General Assembly", True), (",", False),
    ]  # fmt: skip


def test_a_table_that_only_sets_numbers_apart_is_text() -> None:
    document = read_docx(docx(OPENING, p("Recalling it,"), _table(
        ("1.", "Decides to act;"), ("2.", "Requests:"), ("(a)", "to report;"),
        ("3.", "Salutes all."),
    )))  # fmt: skip
    assert [label for label, _ in _told(document)] == ["PP1", "OP1", "OP2", "OP2 (a)", "OP3"]


def test_a_report_that_recommends_a_text_is_no_masthead() -> None:
    document = read_docx(docx(
        p("Report of the Third Committee", style="H1"),
        p("1. At its 2nd meeting, the Assembly decided to allocate the item on lamps to it."),
        p("2. The Committee recommends to the Assembly the following draft resolution:"),
        p("The right to light"), OPENING, p("Recalling it,"), p("1. Urges peace."),
    ))  # fmt: skip
    assert document.masthead.title == "Report of the Third Committee"
    assert [paragraph.part for paragraph in document.paragraphs][:2] == [Part.TEXT, Part.TEXT]
    assert [label for label, _ in _told(document)][-2:] == ["PP1", "OP1"]
