"""Word files of other people: numbers, notes, tracked changes, fields, tables, mastheads."""

from __future__ import annotations

import io
import zipfile

import pytest
from tests.reading.docx_files import (
    OPENING,
    abstract,
    beside,
    docx,
    level,
    link,
    note,
    num,
    numbered,
    outline,
    p,
    r,
    reference,
    runs,
)

from drafter.core.errors import ReadError
from drafter.core.model import Part, Run, Status
from drafter.reading.docx.reader import read_docx


def first(words: str, *, links: str = "") -> tuple[Run, ...]:
    """Return the runs of a paragraph that stands alone in a file."""
    return read_docx(docx(p(words), links=links)).paragraphs[0].runs


def words_of(content: str) -> str:
    """Return the words of a paragraph with some content between its ends."""
    return read_docx(docx(p(f"{r('Lamps ')}{content}{r(' burn.')}"))).paragraphs[0].text


def test_a_resolution_is_told_by_its_lines_and_italics():
    data = docx(
        OPENING, p("\t*Recalling* its resolution 90/1,"), p("\t*Lamenting loudly* the dark,"),
        numbered("*Urges* all:"), numbered("to light;", level=1), numbered("at night:", level=1),
        numbered("and by day;", level=2), numbered("*Decides* to meet."),
    )  # fmt: skip
    assert outline(data) == [
        "= The General Assembly,", "P Recalling its resolution 90/1,",
        "P Lamenting loudly the dark,", "O 1. Urges all:", ">O (a) to light;", ">O (b) at night:",
        ">>O (i) and by day;", "O 2. Decides to meet.",
    ]  # fmt: skip
    phrases = [paragraph.opening_phrase for paragraph in read_docx(data).paragraphs[1:4]]
    assert phrases == ["Recalling", "Lamenting loudly", "Urges"]


def test_numbers_that_are_typed_before_a_tab():
    data = docx(
        OPENING, p("\t1.\t*Urges* all:"), p("\t(a)\tto light;"), p("\t2 bis.\t*Decides*."),
        p("\t–\tnothing else."),
    )  # fmt: skip
    assert outline(data)[1:] == [
        "O 1. Urges all:", ">O (a) to light;", "O 2 bis. Decides.", ">O – nothing else.",
    ]  # fmt: skip


def test_inserted_text_counts_and_struck_text_does_not():
    new, old = f"<w:ins>{r('new')}</w:ins>", "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
    assert words_of(f"{new}{old}") == "Lamps new burn."
    moved = f"<w:moveTo>{r('here')}</w:moveTo><w:moveFrom>{r('there')}</w:moveFrom>"
    assert words_of(moved) == "Lamps here burn."


def test_a_paragraph_whose_end_is_struck_joins_the_next():
    struck = "<w:rPr><w:del/></w:rPr>"
    data = docx(p("Lamps ", properties=struck), p("burn at night."), p("Oil is dear."))
    assert outline(data) == ["T Lamps burn at night.", "T Oil is dear."]


@pytest.mark.parametrize(
    "holder",
    [
        "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:smartTag>{}</w:smartTag>",
        "<w:customXml>{}</w:customXml>",
        "<w:bdo>{}</w:bdo>",
        "<w:unheardOf>{}</w:unheardOf>",
    ],
)
def test_whatever_holds_text_is_entered(holder: str):
    assert words_of(holder.format(r("still"))) == "Lamps still burn."


def test_whole_paragraphs_and_rows_in_content_controls_are_read():
    data = docx(f"<w:sdt><w:sdtPr/><w:sdtContent>{p('One.')}{p('Two.')}</w:sdtContent></w:sdt>")
    assert outline(data) == ["T One.", "T Two."]


def test_hidden_text_comments_and_instructions_are_no_words():
    hidden = r("secret", "<w:vanish/>")
    page = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple>'
    assert words_of(f"{hidden}<w:commentRangeStart/>{page}") == "Lamps 7 burn."


def _field(instruction: str, result: str) -> str:
    sign = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return (
        sign.format("begin") + f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        + sign.format("separate") + result + sign.format("end")
    )  # fmt: skip


def test_fields_keep_their_results_even_within_each_other():
    inner = _field(" PAGE ", r("4"))
    assert words_of(_field(" REF x ", r("see page ") + inner)) == "Lamps see page 4 burn."


def test_links_are_kept_whichever_way_they_are_made():
    part = f'<w:hyperlink r:id="rId7">{r("the resolution")}</w:hyperlink>'
    assert first(part, links=link("rId7", "https://docs.un.org/en/A/RES/90/1")) == (
        Run("the resolution", link="https://docs.un.org/en/A/RES/90/1"),
    )
    assert first(_field(' HYPERLINK "https://un.org/x" ', r("here"))) == (
        Run("here", link="https://un.org/x"),
    )


def test_looks_come_from_runs_and_from_styles_of_characters():
    styled = r("Urges", '<w:rStyle w:val="Phrase"/>') + r(
        " not", '<w:rStyle w:val="Phrase"/><w:i w:val="0"/>'
    )
    assert first(styled + r(" all", "<w:b/>")) == (
        Run("Urges", italic=True), Run(" not "), Run("all", bold=True),
    )  # fmt: skip


def test_breaks_tabs_and_symbols_are_characters():
    signs = "<w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
    assert words_of(f"<w:r>{signs}</w:r>") == "Lamps a b c‑d burn."
    bullet = '<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>'
    assert words_of(bullet) == "Lamps • burn."


def test_the_first_of_two_ways_to_say_the_same_is_read():
    box = "<w:drawing><w:txbxContent>{}</w:txbxContent></w:drawing>"
    both = (
        f"<w:r><mc:AlternateContent><mc:Choice>{box.format(p('In the box.'))}</mc:Choice>"
        f"<mc:Fallback>{box.format(p('In the box.'))}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert outline(docx(p(r("Beside") + both))) == ["T Beside", "T In the box."]


# -- notes ---------------------------------------------------------------------------------------


_STRICT = {
    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main":
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships":
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
}  # fmt: skip


def test_strict_files_read_as_others_do():
    text = r("Codes") + reference(7) + r(" hold.")
    data = docx(OPENING, numbered("*Urges* all."), p(text), footnotes=note(7, "A/91/7."))
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            for usual, strict in _STRICT.items():
                content = content.replace(usual, strict)
            new.writestr(name, content)
    assert file.getvalue() != data
    assert read_docx(file.getvalue()) == read_docx(data)


def test_endnotes_are_notes_like_others():
    cited = '<w:r><w:endnoteReference w:id="2"/></w:r>'
    inside = f"<w:p><w:r><w:endnoteRef/></w:r>{r(' See A/91/2.')}</w:p>"
    root = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/endnotes"
    data = docx(
        p(r("Codes") + cited + r(" hold.")),
        links=f'<Relationship Id="e" Type="{kind}" Target="endnotes.xml"/>',
        more={"word/endnotes.xml": f'<w:endnotes {root}><w:endnote w:id="2">{inside}</w:endnote>'
              "</w:endnotes>"},
    )  # fmt: skip
    document = read_docx(data)
    assert document.paragraphs[0].note_ids == ("1",)
    assert document.notes[0].text == "See A/91/2."


def test_a_paragraph_that_went_whole_takes_no_number_with_it():
    gone = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>'
    struck = "<w:del><w:r><w:delText>Two.</w:delText></w:r></w:del>"
    data = docx(OPENING, numbered("*Urges* all;"), p(struck, properties=gone),
                numbered("*Decides* all."))  # fmt: skip
    assert outline(data)[1:] == ["O 1. Urges all;", "O 2. Decides all."]


def test_soft_hyphens_are_no_characters():
    soft = "<w:r><w:t>light</w:t><w:softHyphen/><w:t>house</w:t></w:r>"
    assert words_of(soft) == "Lamps lighthouse burn."


def test_word_counts_notes_in_the_order_of_their_references():
    text = r("Codes") + reference(7) + r(" and plans;") + reference(3)
    document = read_docx(docx(p(text), footnotes=note(3, "A/91/3.") + note(7, "*Ibid.*, vol. 7.")))
    assert document.paragraphs[0].note_ids == ("1", "2")
    assert [(n.id, n.mark, n.text) for n in document.notes] == [
        ("1", "1", "Ibid., vol. 7."), ("2", "2", "A/91/3."),
    ]  # fmt: skip
    assert document.notes[0].runs[0] == Run("Ibid.", italic=True)


def test_typed_marks_do_not_take_a_number():
    text = r("Chile:") + reference(5, mark="*") + r(" draft") + reference(6)
    notes = note(5, "On behalf of all.", mark="*") + note(6, "A/91/6.")
    document = read_docx(docx(p("*Beginning.*"), p(text), footnotes=notes))
    assert [(n.id, n.text) for n in document.notes] == [
        ("*", "On behalf of all."), ("1", "A/91/6."),
    ]  # fmt: skip


def test_a_typed_mark_may_stand_behind_signs_that_nobody_sees():
    raised = '<w:vertAlign w:val="superscript"/>'
    text = (
        r("Code,") + reference(5, mark="\u200b") + r("\u200b", raised) + r("7", raised) + r(" so")
    )
    document = read_docx(docx(p(text), footnotes=note(5, "A/91/5.", mark="\u200b")))
    assert document.paragraphs[0].text == "Code, so"
    assert [(n.mark, n.text) for n in document.notes] == [("7", "A/91/5.")]


def test_a_note_that_is_cited_again_is_the_same_note():
    marked = f'<w:bookmarkStart w:id="1" w:name="_Ref1"/>{reference(2)}<w:bookmarkEnd w:id="1"/>'
    again = _field(" NOTEREF _Ref1 \\f \\h ", r("1", '<w:vertAlign w:val="superscript"/>'))
    simple = '<w:fldSimple w:instr="NOTEREF _Ref1"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    typed = r("plan") + r("1", '<w:vertAlign w:val="superscript"/>')
    data = docx(p(r("Code") + marked), p(r("Code") + again), p(r("code") + simple), p(typed),
                footnotes=note(2, "A/91/2."))  # fmt: skip
    document = read_docx(data)
    assert [paragraph.note_ids for paragraph in document.paragraphs] == [("1",)] * 4
    assert [paragraph.text for paragraph in document.paragraphs] == ["Code", "Code", "code", "plan"]
    assert len(document.notes) == 1


def test_raised_figures_without_a_note_are_words():
    assert words_of(r("30 m") + r("2", '<w:vertAlign w:val="superscript"/>')) == "Lamps 30 m² burn."


def test_a_note_that_is_missing_leaves_no_trace():
    assert read_docx(docx(p(r("Code") + reference(9)))).paragraphs[0].note_ids == ()


def test_notes_in_struck_text_are_gone():
    struck = f"<w:del>{reference(2)}</w:del>{reference(3)}"
    document = read_docx(docx(p(r("Code") + struck), footnotes=note(2, "Old.") + note(3, "New.")))
    assert [(n.mark, n.text) for n in document.notes] == [("1", "New.")]


def test_raised_letters_point_to_the_notes_below_a_table():
    def raised(letter: str) -> str:
        return r(letter, '<w:vertAlign w:val="superscript"/>')

    cells = f"<w:tc>{p(r('Watts') + raised('a'))}</w:tc><w:tc>{p(r('Lamps'))}</w:tc>"
    table = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    data = docx(
        p("Above:"), table, p(raised("a") + r(" By night.")), table, p(raised("a") + r(" By day."))
    )
    document = read_docx(data)
    assert [paragraph.text for paragraph in document.paragraphs] == [
        "Above:", "Watts\tLamps", "Watts\tLamps",
    ]  # fmt: skip
    assert [paragraph.note_ids for paragraph in document.paragraphs[1:]] == [("a",), ("a (2)",)]
    assert [(n.id, n.text) for n in document.notes] == [("a", "By night."), ("a (2)", "By day.")]


# -- tables, headings, mastheads -----------------------------------------------------------------


def _cell(words: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(words)}</w:tc>"


def test_tables_keep_their_columns():
    rows = (
        _cell("Lamp", '<w:gridSpan w:val="2"/>') + _cell("Watts"),
        _cell("North", '<w:vMerge w:val="restart"/>') + _cell("old") + _cell("40"),
        _cell("", "<w:vMerge/>") + _cell("new") + _cell("7"),
    )
    struck = f"<w:tr><w:trPr><w:del/></w:trPr>{_cell('gone')}</w:tr>"
    table = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    document = read_docx(docx(p("Above:"), f"<w:tbl>{table}{struck}</w:tbl>"))
    assert document.paragraphs[1].text == "Lamp\t\tWatts\nNorth\told\t40\n\tnew\t7"


def test_other_documents_are_headings_text_and_tables():
    data = docx(
        p("On lamps", style="H1"), p("They burn."), p("On oil", style="H23"), p("It is dear."),
        f"<w:tbl><w:tr>{_cell('Oil')}</w:tr></w:tbl>",
    )  # fmt: skip
    document = read_docx(data)
    assert [paragraph.part for paragraph in document.paragraphs] == [
        Part.HEADING, Part.TEXT, Part.HEADING, Part.TEXT, Part.TABLE,
    ]  # fmt: skip
    assert (document.status, document.symbol) == (Status.DRAFT, None)


def _head() -> str:
    row = "<w:tr>{}</w:tr>".format
    first_row = row(_cell("United Nations") + _cell("A/C.3/91/L.7"))
    lines = "".join(p(text) for text in ("Distr.: Limited", "3 May 2036", "", "Original: English"))
    second = row(_cell("General Assembly") + f"<w:tc>{lines}</w:tc>")
    return f"<w:tbl>{first_row}{second}</w:tbl>"


@pytest.mark.parametrize("where", ["header", "body"])
def test_the_masthead_stands_in_the_header_or_in_a_table_on_the_page(where: str):
    lines = (
        p("Ninety-first session"), p("Third Committee"), p("Agenda item 12 (b)"), p("Lighthouses"),
        p("Chile and Norway: draft resolution"), p("Keeping the lamps lit", style="TitleH1"),
        OPENING, numbered("*Urges* all."),
    )  # fmt: skip
    head = _head()
    data = docx(*lines, header=head) if where == "header" else docx(head, *lines)
    document = read_docx(data)
    masthead = document.masthead
    assert (document.name, document.status) == ("A/C.3/91/L.7", Status.DRAFT)
    assert (masthead.organ, masthead.committee) == ("General Assembly", "Third Committee")
    assert (masthead.distribution, masthead.date) == ("Limited", "2036-05-03")
    assert masthead.original_language == "English"
    assert (masthead.session_number, masthead.agenda_item) == (91, "12 (b)")
    assert masthead.agenda_title == "Lighthouses"
    assert masthead.sponsors == ("Chile", "Norway")
    assert (masthead.kind, masthead.title) == ("draft resolution", "Keeping the lamps lit")


def test_stars_of_the_masthead_find_the_notes_at_the_foot_of_its_page():
    data = docx(
        p("Ninety-first session"), p(r("* A/91/50.")), p(r("Agenda item 12 (b)*")),
        p("Lighthouses"),
        p("Chile: draft resolution"), p("Keeping the lamps lit", style="TitleH1"), OPENING,
    )  # fmt: skip
    document = read_docx(data)
    assert document.masthead.marks == (("agenda_item", "*"),)
    assert [(n.id, n.text) for n in document.notes] == [("*", "A/91/50.")]


def test_the_sentence_that_recommends_a_text_stands_below_the_title():
    recommends = "The Commission on Lamps recommends to the Council the adoption of the following:"
    title = p("Keeping lamps lit", style="TitleH1")
    data = docx(p("Chile: draft resolution"), p(recommends), title, OPENING)
    assert outline(data) == [f"T {recommends}", "= The General Assembly,"]
    assert read_docx(data).title == "Keeping lamps lit"


def test_closing_lines_stand_on_the_right():
    right = '<w:jc w:val="right"/>'
    inside = "<w:t>50th plenary meeting</w:t><w:br/><w:t>19 May 2036</w:t>"
    lines = f"<w:r><w:rPr><w:i/></w:rPr>{inside}</w:r>"
    data = docx(OPENING, numbered("*Urges* all."), p(lines, properties=right))
    assert outline(data)[2:] == ["C 50th plenary meeting", "C 19 May 2036"]
    adoption = read_docx(data).adoption
    assert (adoption.meeting, adoption.adopted_on) == ("50th plenary meeting", "2036-05-19")


def test_organs_that_no_list_names_open_a_text_in_italics():
    organ = runs("*The Conference of the Keepers serving as the meeting of their guild*,")
    assert outline(docx(p(organ), p("*Recalling* the lamps,")))[0].startswith("= The Conference")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no zip at all", docx(p("x"))[:-300]])
def test_what_is_no_whole_word_file_is_refused(data: bytes):
    with pytest.raises(ReadError) as caught:
        read_docx(data)
    assert caught.value.hint
    assert "unpack" not in caught.value.hint


CHUNK = '<w:altChunk r:id="rId9"/>'


def test_words_in_other_files_inside_are_missed_aloud():
    [doubt] = read_docx(docx(p("The General Assembly,"), p("*Noting* lamps,"), CHUNK)).doubts
    assert "1 other file in it" in doubt.message
    with pytest.raises(ReadError, match="another file"):
        read_docx(docx(CHUNK))


BRACKETED = abstract(0, level(0, "(%1)"), level(1, "(%2)", "lowerLetter")) + num(1, 0)


def test_operative_paragraphs_may_be_counted_in_brackets():
    data = docx(
        p("*The General Assembly*,"), p("*Recalling* lamps,"), numbered("*Urges* all:"),
        numbered("To light;", level=1), numbered("*Decides* to meet."), numbering=BRACKETED,
    )  # fmt: skip
    assert outline(data)[2:] == ["O 1. Urges all:", ">O (a) To light;", "O 2. Decides to meet."]


def test_numbers_in_brackets_stay_below_printed_ones():
    data = docx(
        p("*The General Assembly*,"), p("1.\t*Urges* all:"), numbered("*Recalls* oil;"),
        numbered("*Recalls* wicks;"), p("2.\t*Decides* to meet."), numbering=BRACKETED,
    )  # fmt: skip
    assert outline(data)[1:] == [
        "O 1. Urges all:", ">O (1) Recalls oil;", ">O (2) Recalls wicks;", "O 2. Decides to meet.",
    ]  # fmt: skip


def test_a_file_without_words_is_refused():
    with pytest.raises(ReadError, match="no text"):
        read_docx(docx(p(), p("  ")))


@pytest.mark.parametrize(
    "evil",
    [
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
        "<w:p>" * 100_000,
        "<unclosed>",
    ],
)
@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "_rels/.rels"])
def test_hostile_parts_are_refused(part: str, evil: str):
    with pytest.raises(ReadError):
        read_docx(docx(p("Lamps."), more={part: evil}))


def test_a_part_that_unpacks_to_far_too_much_is_refused():
    with pytest.raises(ReadError, match=r"far more|more than"):
        read_docx(docx(p("Lamps."), more={"word/document.xml": " " * (80 * 2**20)}))


@pytest.mark.parametrize("tag", ["ins", "smartTag", "hyperlink", "tbl", "r"])
def test_runs_and_tables_in_each_other_without_end_are_read_or_refused(tag: str):
    deep = f"<w:{tag}>" * 200 + r("deep") + f"</w:{tag}>" * 200
    assert read_docx(docx(p("Lamps."), p(r("x") + deep), f"<w:p>{deep}</w:p>")).paragraphs


@pytest.mark.parametrize("value", ["²", "-1", "9" * 5000, "x", ""])
def test_figures_that_are_none_do_no_harm(value: str):
    strange = f"""<w:outlineLvl w:val="{value}"/><w:ind w:left="{value}"/>
      <w:numPr><w:ilvl w:val="{value}"/><w:numId w:val="1"/></w:numPr>"""
    assert read_docx(docx(p("Lamps.", properties=strange))).paragraphs[0].text == "Lamps."


def test_strange_depths_and_loops_end():
    deep = "<w:sdt><w:sdtContent>" * 60 + p("deep") + "</w:sdtContent></w:sdt>" * 60
    assert read_docx(docx(p("Lamps."), deep)).paragraphs[0].text == "Lamps."
    loop = '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>'
    assert outline(docx(p("Lamps.", style="A"), styles=loop)) == ["T Lamps."]


def test_paragraphs_that_only_line_breaks_part_are_paragraphs():
    lines = ["The General Assembly,", "Recalling its resolution 90/1,", "1. Urges all to act;",
             "2. Decides to go on."]  # fmt: skip
    data = docx(p("<w:r><w:br/></w:r>".join(map(r, lines))))
    assert outline(data) == ["= The General Assembly,", "P Recalling its resolution 90/1,",
                             "O 1. Urges all to act;", "O 2. Decides to go on."]  # fmt: skip


def test_sponsors_may_stand_behind_their_word():
    head = [p("Draft resolution on lamps"), p("Sponsors: Chile, Kenya and Norway")]
    body = [p("The General Assembly,"), p("Recalling the Charter,"), p("1. Urges all to act.")]
    masthead = read_docx(docx(*head, *body)).masthead
    assert masthead.sponsors == ("Chile", "Kenya", "Norway")
    assert (masthead.title, masthead.kind) == ("Draft resolution on lamps", "draft resolution")


def test_lists_of_words_deeper_styles_stand_below_those_of_the_first():
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="L{n}"><w:name w:val="List Number{suffix}"/>'
        f'<w:pPr><w:numPr><w:numId w:val="{n}"/></w:numPr></w:pPr></w:style>'
        for n, suffix in ((1, ""), (2, " 2"))
    )
    numbering = "".join(abstract(n, level(0, "%1.")) for n in (1, 2))
    numbering += "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2)
    )
    data = docx(
        p("The General Assembly,"), p("Requests a report:", style="L1"), p("On oil;", style="L2"),
        p("On lamps;", style="L2"), p("Decides to go on.", style="L1"),
        styles=styles, numbering=numbering,
    )  # fmt: skip
    assert outline(data)[1:] == [
        "O 1. Requests a report:", ">O 1. On oil;", ">O 2. On lamps;", "O 2. Decides to go on.",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ["header", "footer"])
@pytest.mark.parametrize(
    "line", ["A/C.3/90/L.9", "A/C.3/90/L.9\tThe right to light", "2/3\tA/C.3/90/L.9"]
)
def test_a_symbol_that_only_the_pages_heads_and_feet_have_is_the_text_s(kind: str, line: str):
    link_to_head, parts = beside(kind, "page2", p(line))
    document = read_docx(docx(OPENING, p("*Urges* peace."), links=link_to_head, more=parts))
    assert document.masthead.symbol == "A/C.3/90/L.9"


def test_a_symbol_within_the_words_of_a_head_is_another_s():
    link_to_head, parts = beside("header", "page2", p("Follow-up to A/C.3/90/L.9 and others"))
    document = read_docx(docx(OPENING, p("*Urges* peace."), links=link_to_head, more=parts))
    assert document.masthead.symbol is None
