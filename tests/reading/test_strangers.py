"""Texts as strangers hand them in: scanned typescripts, drafts of conferences, mails."""

from __future__ import annotations

import pytest

from drafter.core.model import Document, Part, Status
from drafter.core.numbering import places
from drafter.reading.text.reader import parse


def _labels(document: Document) -> list[str | None]:
    return [place.label for place in places(document.paragraphs)]


def _texts(document: Document) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs]


_TYPESCRIPT = """\
        The General Assembly,

        Recalling that the Conference on Lamps, in its reso-
lution 45 (III) of 18 May 1972,1/  stressed the need to
light the roads of all countries, and that their Council/
or any body 2/ like it may act,

        l.   Expresses its thanks to the Committee on Lamps
for what it has done;3/

        2.  Adopts the following plan:

        3,  Requests the Secretary-General to have the plan
printed in all languages in 1973.

_____________
    1/  Proceedings of the Conference on Lamps, vol. I.

    2/  See TD/B/AC.12/4 and Corr.1.

    3/  A/9946, para. 7.
"""


def test_marks_of_notes_before_a_stroke_are_marks() -> None:
    document = parse(_TYPESCRIPT)
    assert [note.mark for note in document.notes] == ["1", "2", "3"]
    assert document.notes[1].text == "See TD/B/AC.12/4 and Corr.1."
    assert [paragraph.note_ids for paragraph in document.paragraphs][1:3] == [("1", "2"), ("3",)]
    assert "18 May 1972, stressed" in document.paragraphs[1].text
    assert document.paragraphs[2].text.endswith("what it has done;")


def test_numbers_that_a_scanner_misread_are_mended_where_they_come_next() -> None:
    assert _labels(parse(_TYPESCRIPT))[2:] == ["OP1", "OP2", "OP3"]


@pytest.mark.parametrize(
    "words",
    ["women and/or 1/ girls", "paragraph 1/ of the annex", "A/36/1/ and more", "1/2 of the States"],
)
def test_a_stroke_alone_makes_no_note(words: str) -> None:
    document = parse(f"The General Assembly,\n\nRecalling {words},\n\n1. Urges peace.\n")
    assert document.paragraphs[1].text == f"Recalling {words},"


def test_notes_that_count_anew_on_each_page_are_told_apart() -> None:
    document = parse(
        "The General Assembly,\n\nRecalling the first report,1/\n\n1/ A/1.\n\n"
        "Recalling the second report,1/\n\n1. Urges peace.\n\n1/ A/2.\n"
    )
    assert [note.text for note in document.notes] == ["A/1.", "A/2."]
    assert len({paragraph.note_ids for paragraph in document.paragraphs[1:3]}) == 2


@pytest.mark.parametrize(
    ("line", "symbol"),
    [
        ("A/HRC/90/L.27 as orally revised", "A/HRC/90/L.27"),
        ("A/HRC/90/L.27, as orally revised", "A/HRC/90/L.27"),
        ("A/C.3/90/L.5/Rev.1 (as orally amended)", "A/C.3/90/L.5/Rev.1"),
    ],
)
def test_a_symbol_may_have_a_tail(line: str, symbol: str) -> None:
    document = parse(f"{line}\n\nLamps\n\nThe General Assembly,\n\n1. Urges peace.\n")
    assert document.masthead.symbol == symbol
    assert document.masthead.title == "Lamps"


def test_the_place_for_a_number_is_no_part_of_the_title() -> None:
    document = parse(
        "Chile: draft resolution\n\n90/… The right to light\n\nThe Human Rights Council,\n\n"
        "1. Urges peace.\n"
    )
    assert document.masthead.title == "The right to light"


def test_provisional_beside_an_organ_is_its_distribution() -> None:
    document = parse(
        "United Nations     S/2045/412\nSecurity Council     Provisional\n     24 June 2045\n\n"
        "Chile: draft resolution\n\nThe Security Council,\n\n1. Decides to act.\n"
    )
    assert document.masthead.distribution == "Provisional"
    assert document.masthead.title is None


_CONFERENCE = """\
Committee: General Assembly First Committee (DISEC)
Topic: Lamps that light themselves
Main submitter: Chile
Co-submitters: Kenya,
Norway and Trinidad and Tobago
Signatories: Peru, Ghana,

The General Assembly First Committee;

RECALLING the Convention on Lamps of 1980;

deeply concerned by lamps that choose what they light

Having Considered the report of the Group,

1) Strongly Urges all States to begin negotiations:
a) to prohibit lamps without control,
b) To regulate all others
   i. by means of licences
   ii. by means of reviews,
2) Calls Upon the secretary general to convene a conference
3. Decides to remain seized of the matter.
"""


def test_lines_that_name_what_they_say_are_the_masthead() -> None:
    document = parse(_CONFERENCE)
    masthead = document.masthead
    assert masthead.title == "Lamps that light themselves"
    assert masthead.committee == "First Committee"
    assert masthead.organ == "General Assembly"
    assert masthead.sponsors == ("Chile", "Kenya", "Norway", "Trinidad and Tobago")
    assert document.paragraphs[0].part is Part.OPENING
    assert document.status is Status.DRAFT


def test_numbers_with_a_bracket_and_with_a_stop_are_one_row() -> None:
    assert _labels(parse(_CONFERENCE))[1:] == [
        "PP1", "PP2", "PP3", "OP1", "OP1 a)", "OP1 b)", "OP1 b) i.", "OP1 b) ii.", "OP2", "OP3",
    ]  # fmt: skip


def test_operative_paragraphs_may_be_counted_in_roman_numerals() -> None:
    document = parse(
        "The Security Council,\n\nRecalling its decisions,\n\nI. Calls upon all to talk;\n\n"
        "II. Decides to meet;\n\nIII. Salutes those who came.\n"
    )
    assert _labels(document)[2:4] == ["OP1", "OP2"]


def test_sections_with_roman_numerals_stay_headings() -> None:
    document = parse(
        "The General Assembly,\n\nRecalling its decisions,\n\nI. Supports for lamps\n\n"
        "1. Urges peace;\n\nII. Calls for lamps\n\n2. Urges rest.\n"
    )
    assert [p.part for p in document.paragraphs if p.number in {"I.", "II."}] == [Part.HEADING] * 2


@pytest.mark.parametrize(
    ("body", "committee", "organ"),
    [
        ("UNSC", None, "Security Council"),
        ("SOCHUM", "Third Committee", "General Assembly"),
        ("Human Rights Council", None, "Human Rights Council"),
        ("World Lamp Organization", "World Lamp Organization", None),
    ],
)
def test_bodies_go_by_short_names(body: str, committee: str | None, organ: str | None) -> None:
    document = parse(f"Forum:\n{body}\nQuestion of: Lamps\n\nPP1 Recalling it,\n\nOP1 Urges all;")
    assert (document.masthead.committee, document.masthead.organ) == (committee, organ)
    assert document.masthead.title == "Lamps"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Draft resolution: Youth and lamps", "Youth and lamps"),
        ("DRAFT RESOLUTION 1.2 – Youth and lamps", "Youth and lamps"),
        ("Draft resolution on youth and lamps", "Draft resolution on youth and lamps"),
    ],
)
def test_what_a_text_is_may_stand_before_its_title(line: str, title: str) -> None:
    document = parse(f"{line}\n\nThe General Assembly,\n\n1. Urges peace.\n")
    assert document.masthead.title == title
    assert (document.masthead.kind or "").lower() == "draft resolution"


_LEAVES = (
    "Best regards,\n\nAda Lovelace\nSecond Secretary",
    "Kind regards, Ada\nSent from my telephone",
    "Cordialement,\nAda",
    "С уважением,\nАда",
    "Thank you very much!\n\nAda\n\nThis message is meant for whom it reaches.",
    "Best,\nA.",
)


@pytest.mark.parametrize("leave", _LEAVES)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_end_of_a_letter_is_no_part_of_the_last_paragraph(leave: str, gap: str) -> None:
    document = parse(
        f"The General Assembly,\n\nRecalling its resolution,\n\n1. Requests a report.{gap}{leave}\n"
    )
    assert _texts(document)[2:] == ["Requests a report."]


def test_what_follows_a_leave_in_the_midst_of_texts_is_kept() -> None:
    document = parse(
        "The General Assembly,\n\n1. Requests a report.\n\nBest regards,\nAda\n\n"
        "2. Decides to remain seized.\n"
    )
    assert _texts(document) == [
        "The General Assembly,", "Requests a report.", "Decides to remain seized.",
    ]  # fmt: skip


def test_an_organ_gives_thanks_in_a_paragraph() -> None:
    document = parse(
        "The General Assembly,\n\n1. Thanks the Committee for its work;\n\n"
        "2. Best practices are welcome.\n"
    )
    assert len(document.paragraphs) == 3


_COUNCIL = """\
              82 (1950).  Resolution of 25 June 1950

                          [S/1501]

     The Security Council,

     Mindful of the concern expressed by the General Assembly
in its resolution 195 (III) of 12 December 1948, and noting the
attack on the lamps of all countries with grave concern, and
having in mind that nights are long in the winter of the north,

     Calls upon all Member States to render every assistance to
the United Nations in the execution of this resolution and to
refrain from giving assistance to those who put out lamps.

                    Adopted at the 473rd meeting
                    by 9 votes to none, with 1
                    abstention (Ruritania).7

7  One member was absent.
"""


def test_the_council_s_early_resolutions_say_their_number_date_and_vote() -> None:
    document = parse(_COUNCIL)
    adoption, vote = document.adoption, document.adoption.vote
    assert (document.masthead.symbol, document.masthead.title) == ("S/RES/82 (1950)", None)
    assert (adoption.adopted_on, adoption.meeting, adoption.report) == (
        "1950-06-25", "473rd meeting", "S/1501",
    )  # fmt: skip
    assert vote is not None
    assert (vote.in_favour, vote.against, vote.abstaining) == (9, 0, 1)
    assert document.paragraphs[-1].part is Part.CLOSING


def test_notes_of_a_page_out_of_a_volume_may_count_from_anywhere() -> None:
    document = parse(_COUNCIL)
    assert [(note.mark, note.text) for note in document.notes] == [("7", "One member was absent.")]
    assert document.paragraphs[-1].note_ids == ("7",)


def test_a_statement_of_the_president_begins_with_the_meeting() -> None:
    document = parse(
        "Security Council          S/PRST/2045/4\n\nStatement by the President of the Security "
        "Council\n\nAt the 9915th meeting of the Security Council, held on 15 May 2045, in "
        "connection with its item, the President made the following statement:\n\n"
        "“The Security Council recalls its responsibility.\n\n“It will remain seized.”\n"
    )
    assert document.masthead.title == "Statement by the President of the Security Council"
    assert len(document.paragraphs) == 3
    assert document.adoption.meeting == "9915th meeting"
    assert document.adoption.adopted_on == "2045-05-15"


@pytest.mark.parametrize(
    "line",
    ["The States Parties to this Treaty,", "The Parties to the present Convention,"],
)
def test_those_who_make_a_treaty_speak(line: str) -> None:
    document = parse(f"TREATY ON LAMPS\n\n{line}\n\nDetermined to act,\n\nHave agreed:\n")
    assert document.paragraphs[0].part is Part.OPENING
    assert document.masthead.title == "TREATY ON LAMPS"


@pytest.mark.parametrize("language", ["Russian", "Français", "Русский", "中文", "Spanish/French"])
def test_the_language_of_a_masthead_is_no_part_of_the_title(language: str) -> None:
    document = parse(
        f"A/C.3/90/L.31\n\nDistr.: Limited\n4 November 2045\n{language}\nOriginal: English\n\n"
        "Chile: draft resolution\n\nLamps\n\nThe General Assembly,\n\n1. Urges peace.\n"
    )
    assert document.masthead.title == "Lamps"


@pytest.mark.parametrize(
    ("first", "second", "item"),
    [
        ("１．", "２．", "（ａ）"),
        ("1．", "2．", "（a）"),
        ("１、", "２、", "(a) "),
        ("一、", "二、", "(a)"),
    ],
)
def test_numbers_in_wide_signs_and_chinese_numerals(first: str, second: str, item: str) -> None:
    document = parse(
        f"大会，\n\n回顾其第70/1号决议，\n\n{first}促请各国：\n\n{item}尊重睡眠权；\n\n{second}决定继续处理此案。\n"
    )
    assert _labels(document) == [None, "PP1", "OP1", "OP1 (a)", "OP2"]
    assert _texts(document)[2] == "促请各国："


def test_arabic_figures_are_counted_and_called_by_the_usual_ones() -> None:
    document = parse(
        "إن الجمعية العامة،\n\nإذ تشير إلى قرارها ٧٠/١،\n\n١ - تهيب بالدول؛\n\n"
        "٢ - تقرر أن تبقي المسألة.\n"
    )
    assert _labels(document) == [None, "PP1", "OP1", "OP2"]
    assert document.paragraphs[2].number == "١ -"


def test_a_list_in_figures_below_a_paragraph_goes_by_letters() -> None:
    document = parse(
        "The General Assembly,\n\n1. Urges States:\n   1. to cut emissions;\n   2. to report;\n"
        "2. Decides:\n   - to meet;\n   - to rest;\n3. Salutes all.\n"
    )
    assert _labels(document)[1:] == [
        "OP1", "OP1 (a)", "OP1 (b)", "OP2", "OP2 –", "OP2 –", "OP3",
    ]  # fmt: skip


def test_a_title_may_stand_above_lines_that_name_what_they_say() -> None:
    document = parse(
        "# Lamps for all\n\n**Sponsors:** Fiji and Palau\n\n---\n\n*The General Assembly*,\n\n"
        "1. *Urges* peace.\n"
    )
    assert (document.masthead.title, document.masthead.sponsors) == (
        "Lamps for all", ("Fiji", "Palau"),
    )  # fmt: skip


@pytest.mark.parametrize(
    "before",
    [
        "[04/11/2045, 10:12:33] Ada (Chile): ",
        "04.11.45, 10:12 - Ada: ",
        "2045-11-04 10:12 AM Ada: ",
    ],
)
def test_what_a_messenger_puts_before_a_message_is_none_of_it(before: str) -> None:
    document = parse(
        f"{before}dear all, the text\n{before}*The General Assembly,*\n*Recalling* it,\n"
        "OP1. *Urges* States;\nOP2. *Decides* to meet.\n"
    )
    assert _labels(document) == [None, "PP1", "OP1", "OP2"]


def test_a_report_that_recommends_a_text_is_no_masthead() -> None:
    document = parse(
        "Report of the Third Committee\n\n1. At its 2nd meeting, the Assembly decided to allocate "
        "the item on lamps to it.\n\n2. The Committee recommends to the Assembly the following "
        "draft resolution:\n\nThe right to light\n\nThe General Assembly,\n\nRecalling it,\n\n"
        "1. Urges peace.\n"
    )
    assert document.masthead.title == "Report of the Third Committee"
    assert _labels(document)[-2:] == ["PP1", "OP1"]


def test_a_text_quoted_as_a_whole_loses_its_quotation_marks() -> None:
    document = parse(
        "“The General Assembly,\n\n“Recalling the “Charter”,\n\n“1. Urges peace;\n\n"
        "“2. Decides on “rest”.”\n"
    )
    assert _texts(document) == [
        "The General Assembly,", "Recalling the “Charter”,", "Urges peace;", "Decides on “rest”.",
    ]  # fmt: skip
    assert _labels(document)[1:] == ["PP1", "OP1", "OP2"]


def test_whereas_opens_a_preamble() -> None:
    document = parse(
        "A Resolution on Clean Air\n\nWHEREAS air is dirty; and\n\nWhereas people breathe,\n\n"
        "NOW, THEREFORE, BE IT RESOLVED that the Conference:\n\n1. Calls on States to act.\n"
    )
    assert document.masthead.title == "A Resolution on Clean Air"
    assert _labels(document) == ["PP1", "PP2", None, "OP1"]


def test_an_organ_in_capitals_is_the_organ() -> None:
    document = parse("LAMPS\n\nTHE GENERAL ASSEMBLY,\n\nHAVING REGARD to it;\n\n1. Urges peace.\n")
    assert document.masthead.organ == "General Assembly"


def test_a_line_that_leads_on_to_the_text_is_no_title() -> None:
    assert parse("see below:\n\nThe General Assembly,\n\n1. Urges peace.\n").masthead.title is None


def test_wordings_in_a_table_of_markdown_are_read_by_the_first() -> None:
    document = parse(
        "| No. | Text | Proposal |\n|---|---|---|\n| | *The General Assembly*, | |\n"
        "| PP1 | *Recalling* it, | EU: all |\n| PP3 | | US: a new one |\n"
        "| OP1 | *Urges* peace. | *Urges* rest. |\n"
    )
    assert _texts(document) == ["The General Assembly,", "Recalling it,", "Urges peace."]
    assert [doubt.message for doubt in document.doubts] == [
        "The text stands in a table of several columns, of which only “Text” was read."
    ]
