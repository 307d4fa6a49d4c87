"""Texts as people take them out of PDF and Word files, each fault by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.core.errors import ReadError
from drafter.core.model import Adoption, Document, Part, Status
from drafter.core.numbering import places
from drafter.reading.text.reader import parse, read_text

HEAD = (
    "General Assembly\n\nEightieth session\n\nAgenda item 5\n\n"
    "Iraq: draft resolution\n\nThe lake\n\n"
)
OPENING = "The General Assembly,\n\n"


def _body(text: str) -> Document:
    return parse(f"{HEAD}{OPENING}{text}")


def _texts(document: Document) -> list[str]:
    return [p.text for p in document.paragraphs if p.part is not Part.OPENING]


def _labels(document: Document) -> list[str | None]:
    return [place.label for place in places(document.paragraphs)]


def _notes(document: Document) -> dict[str | None, str]:
    return {note.mark: note.text for note in document.notes}


@pytest.mark.parametrize(
    ("mark", "note"),
    [
        ("¹", "¹ "), ("¹", "¹"), ("<sup>1</sup>", "<sup>1</sup> "), ("[^1]", "[^1]: "),
        ("^1^", "^1^ "), ("$^{1}$", "$^{1}$ "), ("[1]", "[1] "), ("1", "1 "), (" 1", "1\n"),
        ("<sup>[1]</sup>", "1. "), ("<sup>(1)</sup>", "(1) "), ("\\[1\\]", "\\[1\\] "),
    ],
)  # fmt: skip
def test_every_way_of_writing_a_mark_leads_to_its_note(mark: str, note: str) -> None:
    listed = "Notes\n\n" if note == "1. " else ""
    document = _body(
        f"Recalling the 2030 Agenda for Sustainable Development,{mark} which is agreed,\n\n"
        f"1. Decides to act.\n\n{listed}{note}Resolution 70/1."
    )
    assert _texts(document) == [
        "Recalling the 2030 Agenda for Sustainable Development, which is agreed,",
        "Decides to act.",
    ]
    assert document.paragraphs[1].note_ids == ("1",)
    assert _notes(document) == {"1": "Resolution 70/1."}
    assert document.doubts == ()


@pytest.mark.parametrize(
    "words",
    [
        "the work of UN-Women 2030 and others", "the COVID-19 pandemic", "article 1 of the Charter",
        "resolution S/RES/1325 (2000) and paragraph 1 above", "1,000 States in 1 year",
        "25 km² of land",
        "target 5.1, and 16.1 too", "section I.1 of the report", "1 State in 1 region",
        "document A/80/1, and A/80/1/Add.1", "the year 2021 and 1 May 2021", "Protocol 1 thereto",
    ],
)  # fmt: skip
def test_figures_that_are_no_marks_stay_in_the_text(words: str) -> None:
    document = _body(
        f"Recalling {words},\n\nRecalling also the Agenda,1 which is agreed,\n\n1 Resolution 70/1."
    )
    assert _texts(document)[0] == f"Recalling {words},"
    assert [p.note_ids for p in document.paragraphs] == [(), (), ("1",)]


def test_figures_without_notes_stay_in_the_text() -> None:
    text = "Recalling the World Summit2 and the Agenda,1 which is agreed,"
    assert _texts(_body(text)) == [text]


def test_a_note_stands_in_the_middle_of_a_sentence_where_a_page_ended() -> None:
    document = _body(
        "Recalling the summit,¹ and the meeting of the\n\n¹ Resolution 70/1.\n\n"
        "² United Nations, Treaty Series, vol. 1,\nNo. 2.\n\n2/5\n\nAssembly on the Goals,² "
        "held here,"
    )
    assert _texts(document) == [
        "Recalling the summit, and the meeting of the Assembly on the Goals, held here,"
    ]
    assert _notes(document) == {
        "1": "Resolution 70/1.",
        "2": "United Nations, Treaty Series, vol. 1, No. 2.",
    }


def test_a_mark_that_is_printed_twice_names_two_notes() -> None:
    document = _body(
        "Recalling the summit,¹\n\n¹ Resolution 1/1.\n\nRecalling also the plan,¹\n\n¹ "
        "Resolution 2/1."
    )
    assert [p.note_ids for p in document.paragraphs] == [(), ("1",), ("1 (2)",)]
    assert [note.text for note in document.notes] == ["Resolution 1/1.", "Resolution 2/1."]


def test_a_star_on_the_agenda_item_and_one_on_the_sponsors() -> None:
    document = parse(
        "Economic and Social Council\n\nTwenty-seventh session\n\nVienna, 14–18 May 2018\n\n"
        "Item 6 of the provisional agenda*\n\nTrust\n\nIraq:** draft resolution\n\nThe lake\n\n"
        "The General Assembly,\n\nRecalling its long\n\n* E/CN.15/2018/1.\n\n"
        "** On behalf of the Group of 77 and China.\n\nmemory,"
    )
    assert document.masthead.marks == (("agenda_item", "*"), ("sponsors", "**"))
    assert _notes(document) == {
        "*": "E/CN.15/2018/1.",
        "**": "On behalf of the Group of 77 and China.",
    }
    assert _texts(document) == ["Recalling its long memory,"]


def test_stars_round_a_whole_paragraph_are_no_phrase() -> None:
    document = _body(
        "*Recalling the Agenda,<sup>1</sup> which is agreed,*\n\n"
        "*Recalling also the Convention on the Rights of\n\n---\n\n<sup>1</sup> Resolution "
        "70/1.\n\n"
        "the Child,*\n\n1. *Urges States to act;*\n\n2. **Decides** to go on."
    )
    assert [p.opening_phrase for p in document.paragraphs] == [
        None, "Recalling", "Recalling also", "Urges", "Decides",
    ]  # fmt: skip
    assert _texts(document)[1] == "Recalling also the Convention on the Rights of the Child,"


def test_italics_of_titles_and_latin_are_kept() -> None:
    document = _body("1. *Welcomes* the *Global Report*, which, *inter alia*, is good.")
    italic = [run.text for run in document.paragraphs[1].runs if run.italic]
    assert italic == ["Welcomes", "Global Report", "inter alia"]


def test_links_keep_their_words() -> None:
    document = _body("Recalling [A/70/94](#) and [A/70/95](https://docs.un.org/en/A/70/95),")
    assert _texts(document) == ["Recalling A/70/94 and A/70/95,"]
    assert [run.link for run in document.paragraphs[1].runs if run.link] == [
        "https://docs.un.org/en/A/70/95"
    ]


@pytest.mark.parametrize(
    "furniture",
    [
        "2/5", "18-18142 (E)    021118", "*1818142*", "Please recycle ♲", "[DU1]", "A/80/L.8",
        "A/80/L.8   The lake", "The lake          A/80/L.8", "18-18142\n\n3/5\n\nA/80/L.8",
        "25-19369 (E)\n*2519369*", "<<ODS JOB NO>>N1345097E<<ODS JOB NO>>", "\f", "______________",
        "- 3 -", "Page 3 of 5", "V.18-00783 (E)", "GE.24-05650 (E)",
    ],
)  # fmt: skip
def test_page_furniture_is_left_out_and_the_sentence_made_whole(furniture: str) -> None:
    text = (
        f"A/80/L.8\n\n{HEAD}{OPENING}Recalling the meeting of the\n\n{furniture}\n\nStates parties,"
    )
    document = parse(text)
    assert _texts(document) == ["Recalling the meeting of the States parties,"]
    assert document.name == "A/80/L.8"


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("the traffick-", "ing, and trafficking again,", "the trafficking, and trafficking again,"),
        ("the anti-", "corruption work,", "the anti-corruption work,"),
        ("the imple-", "mentation of it,", "the implementation of it,"),
        ("the gender-", "and age-sensitive approach,", "the gender- and age-sensitive approach,"),
        ("the years 2015–", "2018,", "the years 2015–2018,"),
        ("document A/RES/", "72/195,", "document A/RES/72/195,"),
        ("of 25 Septem-", "ber 2015,", "of 25 September 2015,"),
        ("the COVID-", "19 pandemic,", "the COVID-19 pandemic,"),
        ("the inter\u00ad", "national order,", "the international order,"),
    ],
)  # fmt: skip
def test_words_parted_at_the_end_of_a_line_are_joined(first: str, second: str, whole: str) -> None:
    assert _texts(_body(f"Recalling {first}\n{second}")) == [f"Recalling {whole}"]


def test_wrapped_lines_without_gaps_come_apart_at_numbers_and_phrases() -> None:
    document = _body(
        "Recalling its resolution 72/195 of 19 December 2017, in which the Assembly\n"
        "decided to act, and its resolution 73/1 of the same year, and paragraph\n"
        "6. of the report, as well as the statement made on\n"
        "30 July as the World Day,\n"
        "Noting with concern that there is much to do in all parts of the world and\n"
        "that the time is short,\n"
        "1. Urges all States, including those that are not parties, to act upon the\n"
        "recommendations of the report:\n"
        "(a) By acting at once, within their means and in accordance with the law\n"
        "that applies to them;\n"
        "(b) By reporting;\n"
        "2. Decides to remain seized of the matter."
    )
    assert _labels(document) == [None, "PP1", "PP2", "OP1", "OP1 (a)", "OP1 (b)", "OP2"]
    assert "paragraph 6. of the report" in _texts(document)[0]
    assert "made on 30 July as the World Day," in _texts(document)[0]


def test_sub_paragraphs_go_three_levels_deep_and_back() -> None:
    document = _body(
        "1. Requests him:\n\n(a) To act:\n\n(i) In time, including:\n\na. At once;\n\nb. Soon;\n\n"
        "(ii) With others;\n\n(b) To report;\n\n2. Decides to meet."
    )
    assert _labels(document)[1:] == [
        "OP1", "OP1 (a)", "OP1 (a) (i)", "OP1 (a) (i) a.", "OP1 (a) (i) b.", "OP1 (a) (ii)",
        "OP1 (b)", "OP2",
    ]  # fmt: skip


def test_sections_count_for_themselves() -> None:
    document = _body(
        "I\n\nThe first question\n\nHaving considered the report,\n\n1. Takes note of it;\n\n"
        "2. Endorses it;\n\nII\n\nThe second question\n\n1. Decides to meet."
    )
    assert _labels(document) == [None, None, "I PP1", "I OP1", "I OP2", None, "II OP1"]


def test_an_annex_has_headings_and_paragraphs_of_its_own() -> None:
    document = _body(
        "1. Adopts the rules in the annex to the present resolution.\n\n44th plenary meeting\n"
        "6 December 2021\n\nAnnex I\n\nRules\n\n1. The Committee meets.\n\n(a) In public;\n\n"
        "(b) Or in private.\n\nAnnex II\n\nMembers\n\n1. All States are members."
    )
    assert _labels(document)[-6:] == [
        "Annex I 1", "Annex I 1 (a)", "Annex I 1 (b)", None, None, "Annex II 1",
    ]  # fmt: skip
    assert document.adoption.meeting == "44th plenary meeting"
    assert document.adoption.adopted_on == "2021-12-06"


def test_the_security_council_speaks() -> None:
    document = parse(
        "United Nations   S/RES/2728 (2024)\nSecurity Council   Distr.: General\n25 March 2024\n\n"
        "Resolution 2728 (2024)\n\nAdopted by the Security Council at its 9586th meeting, on\n"
        "25 March 2024\n\nThe Security Council,\n\nExpressing deep concern about it,\n\n1. "
        "Demands peace."
    )
    assert document.name == "S/RES/2728 (2024)"
    assert (document.status, document.masthead.kind) == (Status.ADOPTED, "resolution")
    assert document.masthead.organ == "Security Council"
    assert document.masthead.title is None
    assert (document.adoption.adopted_on, document.adoption.meeting) == (
        "2024-03-25",
        "9586th meeting",
    )
    assert document.paragraphs[1].opening_phrase == "Expressing"


def test_the_human_rights_council_votes() -> None:
    document = parse(
        "United Nations\nA/HRC/RES/55/10\nGeneral Assembly\nDistr.: General\n8 April 2024\n"
        "Original: English\n\nHuman Rights Council\nFifty-fifth session\n26 February–5 April 2024\n"
        "Agenda item 3\nPromotion of all human rights\n\nResolution adopted by the Human "
        "Rights Council\n"
        "on 3 April 2024\n\n55/10. Culture\n\nThe Human Rights Council,\n\nGuided by the "
        "Charter,\n\n"
        "1. Decides to meet.\n\n53rd meeting\n3 April 2024\n\n[Adopted by a recorded vote "
        "of 30 to 4,"
        " with 13 abstentions. The voting was as follows:\n\nIn favour:\nAlbania, "
        "Chile\n\nAgainst:\nPeru]"
    )
    vote = document.adoption.vote
    assert vote is not None
    assert (vote.outcome, vote.in_favour, vote.against, vote.abstaining) == ("recorded", 30, 4, 13)
    assert document.masthead.organ == "Human Rights Council"
    assert document.masthead.venue == "26 February–5 April 2024"
    closing = [p.text for p in document.paragraphs if p.part is Part.CLOSING]
    assert closing[-2:] == ["Against:", "Peru]"]


def test_a_commission_of_the_council_is_its_committee() -> None:
    document = parse(
        "Economic and Social Council\n\nCommission on the Status of Women\n\nSixty-seventh "
        "session\n\n"
        "Chile: draft resolution\n\nThe Commission on the Status of Women recommends to the "
        "Economic and"
        " Social Council the adoption of the following draft resolution:\n\nWomen and lakes\n\n"
        "The Economic and Social Council,\n\nRecalling its resolution 2023/5 of 7 June "
        "2023,\n\n1. Decides to act."
    )
    assert document.masthead.organ == "Economic and Social Council"
    assert document.masthead.committee == "Commission on the Status of Women"
    assert document.masthead.title == "Women and lakes"
    assert document.paragraphs[0].part is Part.TEXT
    assert document.name == "Draft resolution, Chile: Women and lakes"


def test_a_decision_has_no_symbol_of_its_own() -> None:
    document = parse(
        "General Assembly\nDecision\nSeventy-sixth session\nAgenda item 31\n"
        "76/567. Report of the Security Council\n\nAt its 79th plenary meeting, on 9 June 2022, the"
        " General Assembly took note of the report.1\n\n79th plenary meeting\n9 June "
        "2022\n\n1 A/76/2."
    )
    assert (document.name, document.symbol) == ("Decision 76/567", None)
    assert document.masthead.kind == "decision"
    assert document.paragraphs[0].note_ids == ("1",)


@pytest.mark.parametrize(
    ("line", "kind", "sponsors"),
    [
        ("Iraq: draft resolution", "draft resolution", ("Iraq",)),
        ("Iraq and Yemen: revised draft resolution", "revised draft resolution", ("Iraq", "Yemen")),
        ("**Iraq:\\* draft resolution**", "draft resolution", ("Iraq",)),
        (
            "Bosnia and Herzegovina, Côte d’Ivoire and Trinidad and Tobago: draft decision",
            "draft decision", ("Bosnia and Herzegovina", "Côte d’Ivoire", "Trinidad and Tobago"),
        ),
        (
            "Draft resolution submitted by the Chair of the Committee following consultations",
            "draft resolution", ("Chair of the Committee",),
        ),
        ("Draft resolution", "draft resolution", ()),
    ],
)  # fmt: skip
def test_the_sponsors_line_tells_kind_and_sponsors(
    line: str, kind: str, sponsors: tuple[str, ...]
) -> None:
    document = parse(f"General Assembly\n\n{line}\n\nThe lake\n\n{OPENING}1. Decides to act.")
    assert (document.masthead.kind, document.masthead.sponsors) == (kind, sponsors)
    assert document.masthead.title == "The lake"
    assert document.status is Status.DRAFT


def test_wrapped_mastheads_come_apart_without_gaps() -> None:
    document = parse(
        "General Assembly                  Distr.: Limited\n"
        "                                  19 November 2015\n"
        "                                  Original: English\n"
        "Seventieth session\nThird Committee\nAgenda item 106\n"
        "Crime prevention and criminal\njustice\n"
        "Argentina, Armenia, Belarus, Bolivia (Plurinational State of), Chad, Costa\n"
        "Rica and Venezuela (Bolivarian Republic of): revised draft resolution\n"
        "Improving the coordination of efforts against trafficking in persons, in\n"
        "all countries\n"
        "The General Assembly,\n"
        "Recalling its resolution 61/180 of 20 December 2006 on improving the\n"
        "coordination of efforts,\n"
        "1. Decides to act."
    )
    masthead = document.masthead
    assert masthead.agenda_title == "Crime prevention and criminal justice"
    assert len(masthead.sponsors) == 7
    assert masthead.title is not None
    assert masthead.title.endswith("trafficking in persons, in all countries")
    assert (masthead.date, masthead.distribution, masthead.session_number) == (
        "2015-11-19",
        "Limited",
        70,
    )


def test_what_is_unsure_is_said() -> None:
    document = _body(
        "Recalling the summit,¹ and the plan²\n\n1. Urges States to act;\n\n3. Decides to meet\n\n"
        "¹ Resolution 70/1.\n\n³ Resolution 70/3."
    )
    assert [doubt.message for doubt in document.doubts] == [
        "The text refers to a note 2, but there is none.",
        "Nothing in the text refers to note 3.",
        "Paragraph 3 follows paragraph 1: something may be missing.",
        "The paragraph ends without a sign: “… Recalling the summit, and the plan”",
        "The paragraph ends without a sign: “… Decides to meet”",
    ]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"), (b" \r\n\t", "empty"), (b"\xef\xbb\xbf", "empty"),
        (b"Dear all,\n\nplease find the minutes attached.\n\nBest", "Neither a masthead nor"),
        (bytes(range(256)) * 20, "no text"),
        (b"\x89PNG\r\n\x1a\n", "picture"), (b"%PDF-1.7", "PDF"),
    ],
)  # fmt: skip
def test_what_is_no_text_of_the_united_nations_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(ReadError, match=said) as caught:
        read_text(data)
    assert caught.value.hint


def test_a_paragraph_alone_is_enough() -> None:
    assert _labels(parse("Recalling its resolution 70/1,\n\n1. Urges States to act.")) == [
        "PP1",
        "OP1",
    ]


def test_megabytes_on_one_line_are_read() -> None:
    words = "word " * 200_000
    assert len(_texts(_body(f"Recalling {words}"))[0]) == len(f"Recalling {words}") - 1


def _refusal(text: str) -> ReadError | None:
    try:
        parse(text)
    except ReadError as error:
        return error
    return None


@given(st.text(alphabet="*_[]()¹²<>sup/1a.,;: \n#|\\^-A", max_size=120))
def test_any_text_is_read_or_refused(text: str) -> None:
    assert _body(text).name
    refused = _refusal(text)
    assert refused is None or refused.hint


@pytest.mark.parametrize("flood", ["word " * 500_000, "Decides,\n" * 60_000, "*a* " * 40_000])
def test_a_flood_of_text_is_refused_before_it_is_read(flood: str):
    with pytest.raises(ReadError, match="far longer than any resolution"):
        parse(f"{HEAD}{OPENING}{flood}")


def test_sub_paragraphs_open_in_roman():
    document = _body("1. Requests him:\n\n(a) Ensuring it;\n\n(b) *Urges* all;\n\n2. Decides so.")
    assert [p.opening_phrase for p in document.paragraphs[1:]] == [
        "Requests", None, "Urges", "Decides",
    ]  # fmt: skip


def test_a_paragraph_begins_with_its_first_sub_paragraph():
    document = _body("1. (a) Requests him to act;\n\n(b) Urges him;\n\n2. Decides so.")
    assert _labels(document)[1:] == ["OP1", "OP1 (a)", "OP1 (b)", "OP2"]


@pytest.mark.parametrize(
    "head",
    [
        "A/80/L.8    The lake and all that",
        "Zero draft of 3 March",
        "The lake and all that  A/80/L.8",
    ],
)
def test_running_heads_are_left_out_cut_or_changed(head: str):
    pages = [f"Recalling the {word} of the\n\n{n}/5\n\n{head}\n\nlake,\n\n"
             for n, word in enumerate(("shore", "depth", "water"), start=1)]  # fmt: skip
    text = HEAD.replace("The lake", "The lake and all that is in it, today and tomorrow")
    document = parse(f"A/80/L.8\n\n{text}{OPENING}{''.join(pages)}")
    assert _texts(document) == [
        "Recalling the shore of the lake,", "Recalling the depth of the lake,",
        "Recalling the water of the lake,",
    ]  # fmt: skip


def test_other_documents_in_the_same_file_are_doubted():
    text = "72/{n}. The lake\n\nThe General Assembly,\n\nRecalling it,\n\n1. Decides so.\n\n"
    document = parse("General Assembly\n\n" + text.format(n=1) + text.format(n=2))
    assert [doubt.message[:48] for doubt in document.doubts] == [
        "The file holds other documents as well (72/2): cu"[:48]
    ]
    assert _body("1. Decides so.\n\nII\n\nThe General Assembly,\n\n1. Decides.").doubts == ()


def test_soft_hyphens_that_nobody_sees_are_no_part_of_words():
    assert _texts(_body("Recall\u00ading the inter\u00adnational order,")) == [
        "Recalling the international order,"
    ]


def test_a_decision_says_in_its_first_sentence_when_it_was_taken() -> None:
    document = parse(
        "74/402. Adoption of the agenda\n\nAt its 2nd plenary meeting, on 20 September 2019, the"
        " General Assembly adopted the agenda.\n"
    )
    assert (document.name, document.masthead.kind) == ("Decision 74/402", "decision")
    assert document.adoption == Adoption(adopted_on="2019-09-20", meeting="2nd plenary meeting")


def test_the_large_letter_of_an_old_masthead_is_no_title() -> None:
    document = parse(
        "UNITED NATIONS\n\nS\n\nSecurity Council\n\nS/RES/1325 (2000)\n\nThe Security Council,\n\n"
        "1. Urges Member States to act;\n"
    )
    assert document.masthead.title is None


def test_the_session_follows_from_the_symbol_where_none_is_printed() -> None:
    document = parse("62/137. Follow-up\n\nThe General Assembly,\n\nRecalling the Charter,\n")
    assert document.masthead.session_number == 62
