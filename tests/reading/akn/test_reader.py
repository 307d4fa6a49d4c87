"""AKN4UN files: masthead, adoption, notes, links and runs."""

from __future__ import annotations

import pytest
from tests.reading.akn_files import (
    CLOSING,
    COVER,
    PREFACE,
    italics,
    main_body,
    meta,
    note,
    op,
    outline,
    pp,
    resolution,
    whole,
)

from drafter.core.errors import ReadError
from drafter.core.model import Part, Run, Status, Vote
from drafter.reading.akn.reader import read_akn

BODY = main_body(op("1.", italics("*Urges* all.")))


def test_the_masthead_is_read_from_the_cover_page():
    document = read_akn(resolution(BODY + CLOSING))
    masthead = document.masthead
    assert (document.name, document.status, document.language) == (
        "A/RES/91/7", Status.ADOPTED, "en",
    )  # fmt: skip
    assert (masthead.symbol, masthead.organ, masthead.committee) == (
        "A/RES/91/7", "General Assembly", "Third Committee",
    )  # fmt: skip
    assert (masthead.distribution, masthead.date) == ("General", "2036-12-22")
    assert (masthead.session, masthead.session_number) == ("Ninety-first session", 91)
    assert (masthead.agenda_item, masthead.agenda_title) == ("12 (b)", "Lighthouses")
    assert (masthead.agenda_line, masthead.kind) == (None, "resolution")
    assert masthead.title == "Keeping the lamps of lighthouses lit"


def test_the_adoption_is_read_from_closing_lines_and_cover():
    document = read_akn(resolution(BODY + CLOSING))
    adoption = document.adoption
    assert (adoption.adopted_on, adoption.meeting) == ("2036-12-19", "50th plenary meeting")
    assert adoption.report == "A/91/479"
    closing = [p.text for p in document.paragraphs if p.part is Part.CLOSING]
    assert closing == ["50th plenary meeting", "19 December 2036"]


def _voting(outcome: str, **counts: str) -> str:
    inside = "".join(
        f'<count value="{value}" refersTo="{side}"/>' for side, value in counts.items()
    )
    return f'<voting outcome="{outcome}"><quorum value=""/>{inside}</voting>'


@pytest.mark.parametrize(
    ("voting", "vote"),
    [
        (_voting("adoptedWithoutVote"), Vote(outcome="without a vote")),
        (
            _voting("adoptedRecordedVote", inFavour="129", against="52", abstaining="6"),
            Vote(outcome="recorded", in_favour=129, against=52, abstaining=6),
        ),
        (
            _voting("", inFavour="011", abstaining="004"),
            Vote(outcome="recorded", in_favour=11, against=0, abstaining=4),
        ),
        (
            _voting("VOTING BY MAIL", inFavour="15"),
            Vote(outcome="by mail", in_favour=15, against=0, abstaining=0),
        ),
        (_voting("Adopted by consensus"), Vote(outcome="consensus")),
        (_voting(""), None),
    ],
)
def test_votes_are_read_from_the_metadata(voting: str, vote: Vote | None):
    assert read_akn(resolution(BODY, voting=voting)).adoption.vote == vote


def test_a_vote_printed_below_the_text_counts_where_the_metadata_have_none():
    closing = """<conclusions><p><vote><outcome refersTo="#adoptedRecordedVote">[Adopted by a
      recorded vote of <quantity normalized="32" refersTo="#inFavour">32</quantity> to
      <quantity normalized="13" refersTo="#against">13</quantity>, with
      <quantity normalized="2" refersTo="#abstaining">2</quantity> abstentions.
      <outcome refersTo="inFavour">In favour:<eol/><organization>Chile</organization></outcome>
      </outcome></vote></p></conclusions>"""
    document = read_akn(resolution(BODY + closing))
    assert document.adoption.vote == Vote(
        outcome="recorded", in_favour=32, against=13, abstaining=2
    )
    lines = [p.text for p in document.paragraphs if p.part is Part.CLOSING]
    assert lines[1:] == ["In favour:", "Chile"]


def test_sponsors_are_those_of_the_draft_and_those_who_joined():
    workflow = """<step outcome="draftResolution" as="A/C.3/91/L.2"
        by="Antigua and Barbuda, Bolivia (Plurinational State of) and Chile"/>
      <step outcome="draftResolutionAdditionalSponsors" by="Chile and Trinidad and Tobago"/>"""
    assert read_akn(resolution(BODY, workflow=workflow)).masthead.sponsors == (
        "Antigua and Barbuda", "Bolivia (Plurinational State of)", "Chile", "Trinidad and Tobago",
    )  # fmt: skip


def test_a_draft_without_sponsors_names_who_submitted_it():
    workflow = """<step outcome="draftResolution" as="A/C.5/91/L.2"
        by="submitted by the Chair of the Committee following informal consultations"/>"""
    masthead = read_akn(resolution(BODY, workflow=workflow)).masthead
    assert masthead.sponsors == ("Chair of the Committee",)
    assert masthead.basis == "following informal consultations"


def test_the_name_of_who_holds_the_office_stands_behind_it():
    workflow = """<step outcome="draftResolution" as="A/C.2/91/L.2"
        by="Ana Souza (Brazil), submitted by the Rapporteur of the Committee and on the basis of
        informal consultations on draft resolution"/>"""
    masthead = read_akn(resolution(BODY, workflow=workflow)).masthead
    assert masthead.sponsors == ("Rapporteur of the Committee, Ana Souza (Brazil)",)
    assert masthead.basis == "on the basis of informal consultations on draft resolution"


def test_the_draft_is_the_report_where_no_committee_reported():
    cover = COVER.replace("docProponent", "remark").replace("originating document", "other")
    workflow = '<step outcome="draftResolution" as="A/91/L.7 (as amended in A/91/L.9)" by=""/>'
    document = read_akn(resolution(BODY, head=cover + PREFACE, workflow=workflow))
    assert (document.adoption.report, document.masthead.committee) == ("A/91/L.7", None)


def test_a_decision_has_a_name_and_no_symbol():
    cover = COVER.replace("A/RES/91/7", "A/DEC/91/402")
    preface = """<preface><p><docNumber>91/402.</docNumber><docTitle>Elections</docTitle></p>
      <p><docNumber refersTo="#letter"><span class="bold">B</span></docNumber></p></preface>"""
    body = main_body(op("", "At its 7th meeting, the General Assembly elected Chile."))
    decision = f'<statement name="decision">{meta()}{cover}{preface}{body}</statement>'
    document = read_akn(whole(decision))
    assert (document.name, document.symbol) == ("Decision 91/402 B", None)
    assert (document.masthead.kind, document.title) == ("decision", "Elections")
    assert [(p.part, p.number) for p in document.paragraphs] == [
        (Part.HEADING, "B"), (Part.TEXT, ""),
    ]  # fmt: skip


def test_a_council_of_the_assembly_is_the_organ_of_its_texts():
    cover = COVER.replace("A/RES/91/7", "A/HRC/RES/91/7").replace(
        "</coverPage>",
        '<p><docAuthority refersTo="#subsidiaryBody">Human Rights Council</docAuthority></p>'
        '<p><event refersTo="#session"><date>3 May</date> <date>9 June 2036</date></event></p>'
        "</coverPage>",
    )
    masthead = read_akn(resolution(BODY, head=cover + PREFACE)).masthead
    assert masthead.organ == "Human Rights Council"
    assert masthead.venue == "3 May–9 June 2036"


def test_texts_in_other_languages_keep_their_lines_and_the_organ_its_common_name():
    cover = COVER.replace("General Assembly</docAuthority>", "Assemblée générale</docAuthority>")
    cover = cover.replace("Agenda item 12 (b)", "Point 12 b) de l’ordre du jour")
    cover = cover.replace("Distr.: General", "Distr. générale")
    document = read_akn(resolution(BODY, head=cover + PREFACE, language="fra"))
    masthead = document.masthead
    assert (document.language, masthead.organ) == ("fr", "General Assembly")
    assert masthead.agenda_item == "12 b)"
    assert masthead.agenda_line == "Point 12 b) de l’ordre du jour"
    assert masthead.distribution == "générale"


def test_notes_keep_their_marks_and_bare_raised_figures_point_to_them():
    first = note("1", 'See <span class="italic">Treaty Series</span>, vol. 7.')
    second = note("2", "A/91/2.")
    body = main_body(
        op("1.", f"Recalls the Code,{first} and the Plan;{second}"),
        op("2.", "Notes the Code<sup>1</sup> again, and 30 m<sup>3</sup>."),
    )
    document = read_akn(resolution(body))
    assert [p.note_ids for p in document.paragraphs[1:]] == [("1", "2"), ("1",)]
    assert document.paragraphs[2].text == "Notes the Code again, and 30 m3."
    assert [(n.id, n.mark, n.text) for n in document.notes] == [
        ("1", "1", "See Treaty Series, vol. 7."), ("2", "2", "A/91/2."),
    ]  # fmt: skip


def test_the_brackets_that_arabic_texts_print_round_marks_are_no_words_of_notes():
    cited = note("1", "()\tالقرار 217 ألف (د-3).")
    document = read_akn(
        resolution(main_body(op("1 -", f"تشير إلى القرار<sup>(</sup>{cited}<sup>)</sup>؛")))
    )
    assert [one.text for one in document.notes] == ["القرار 217 ألف (د-3)."]
    assert document.paragraphs[-1].text == "تشير إلى القرار؛"


def test_notes_with_the_same_mark_are_told_apart():
    one, two = note("*", "One."), note("*", "Two.")
    body = main_body(op("1.", f"Urges{one} all{two}."))
    document = read_akn(resolution(body))
    assert document.paragraphs[1].note_ids == ("*", "* (2)")
    assert [(n.mark, n.text) for n in document.notes] == [("*", "One."), ("* (2)", "Two.")]


@pytest.mark.parametrize(("raised", "ids"), [("1,2", ("1", "2")), ("1–3", ("1", "2", "3"))])
def test_several_marks_may_be_raised_at_once(raised: str, ids: tuple[str, ...]):
    notes = "".join(note(mark, "Ibid.") for mark in "123")
    body = main_body(
        op("1.", f"Recalls{notes} these;"), op("2.", f"Notes<sup>{raised}</sup> them.")
    )
    assert read_akn(resolution(body)).paragraphs[2].note_ids == ids


def test_brackets_round_a_mark_are_the_mark_s_and_not_the_text_s():
    mark = note("1", "انظر القرار.")
    words = f"تلاحظ<sup>(</sup>{mark}<sup>)</sup>ذلك،"
    document = read_akn(resolution("", preamble=pp(words), language="ara"))
    assert document.paragraphs[1].text == "تلاحظ ذلك،"
    assert document.language == "ar"


def test_a_note_on_the_title_belongs_to_the_masthead():
    head = COVER + PREFACE.replace("</docTitle>", note("1", "See the annex.") + "</docTitle>")
    document = read_akn(resolution(BODY, head=head))
    assert document.masthead.marks == (("title", "1"),)
    assert document.masthead.title == "Keeping the lamps of lighthouses lit"


def test_runs_are_trimmed_and_blanks_stand_outside_italics_and_links():
    words = """ \t<span class="italic"> Recalling </span>its resolution
       <a href="https://undocs.org/en/A/RES/90/1">90/1</a> of 2035, """
    preamble = f"<container><p>{words}</p></container>"
    paragraph = read_akn(resolution("", preamble=preamble)).paragraphs[1]
    assert paragraph.runs == (
        Run("Recalling", italic=True),
        Run(" its resolution "),
        Run("90/1", link="https://undocs.org/en/A/RES/90/1"),
        Run(" of 2035,"),
    )
    assert paragraph.opening_phrase == "Recalling"


def test_lost_italics_of_opening_phrases_come_back():
    preamble = pp("Taking note with appreciation of the lamps,")
    paragraph = read_akn(resolution("", preamble=preamble)).paragraphs[1]
    assert paragraph.opening_phrase == "Taking note with appreciation"


def test_bold_opens_paragraphs_where_the_language_prints_it_so():
    words = '<container><p><span class="bold">回顾</span>其决议，</p></container>'
    paragraph = read_akn(resolution("", preamble=words, language="zho")).paragraphs[1]
    assert (paragraph.part, paragraph.opening_phrase) == (Part.PREAMBULAR, "回顾")


def test_tables_keep_their_columns_and_the_notes_below_them():
    table = """<container name="table"><table>
      <tr><th colspan="2"><p>Lamp</p></th><th><p>Watts<sup>a</sup></p></th></tr>
      <tr><td rowspan="2"><p>North</p></td><td><p>old</p></td><td><p>40</p></td></tr>
      <tr><td><p>new</p></td><td><p>7</p><p>each</p></td></tr></table></container>"""
    below = op("", '<span class="italic"><sup>a</sup></span>\tBy night.', kind="FootnoteText")
    document = read_akn(resolution(main_body(table, below)))
    table_read = document.paragraphs[1]
    assert table_read.part is Part.TABLE
    assert table_read.text == "Lamp\t\tWatts\nNorth\told\t40\n\tnew\t7 each"
    assert (table_read.note_ids, [n.text for n in document.notes]) == (("a",), ["By night."])


def test_overlapping_elements_are_read_in_the_order_of_their_words():
    good = resolution(main_body(op("1.", "Urges <b>all</b> to act;")))
    document = read_akn(good.replace(b"</b> to act;</p>", b"</p> to act;</b>"))
    assert "Urges all" in document.paragraphs[1].text
    assert document.doubts


def test_a_file_without_any_text_is_refused():
    with pytest.raises(ReadError, match="holds no text"):
        read_akn(whole(f'<statement name="resolution">{meta()}</statement>'))


def test_elements_nobody_has_seen_are_walked_through():
    body = main_body("<novelty><p>Strange words.</p>", op("1.", "Urges all;"), "</novelty>")
    assert outline(resolution(body))[1:] == ["T Strange words.", "O 1. Urges all;"]
