"""Parts, levels and numbers of oddly built AKN4UN files: the ways in which the real ones differ.

Each case is small and in words of our own; its structure is one that the archives hold.
"""

from __future__ import annotations

import pytest
from tests.reading.akn_files import (
    COVER,
    FORMULA,
    PREFACE,
    italics,
    labels,
    main_body,
    meta,
    op,
    outline,
    pp,
    resolution,
    whole,
)

URGES = op("1.", italics("*Urges* all States to keep lamps:"))


def with_list(intro: str, *inside: str, number: str = "1.") -> str:
    """Return a paragraph that consists of an introduction and a list."""
    start = f"<paragraph><num>{number}</num><list><intro><p>{italics(intro)}</p></intro>"
    return f"{start}{''.join(inside)}</list></paragraph>"


def point(number: str, words: str, deeper: str = "") -> str:
    """Return one point of a list."""
    return f"<point><num>{number}</num><content><p>{words}</p></content>{deeper}</point>"


def heading(words: str, number: str = "", kind: str = "H23") -> str:
    """Return a heading as the files mostly have it."""
    num = f"<num>{number}</num>" if number else ""
    return f'<paragraph class="{kind}">{num}<subheading>{words}</subheading></paragraph>'


def test_three_levels_in_lists_and_sublists():
    deepest = "<sublist>" + point("a.", "deep") + "</sublist>"
    deep = "<sublist>" + point("(i)", "one") + point("(ii)", "two", deepest) + "</sublist>"
    body = main_body(with_list("*Urges*:", point("(a)", "first:", deep), point("(b)", "second;")))
    assert outline(resolution(body))[1:] == [
        "O 1. Urges:", ">O (a) first:", ">>O (i) one", ">>O (ii) two", ">>>O a. deep",
        ">O (b) second;",
    ]  # fmt: skip


def test_sub_paragraphs_that_stand_as_paragraphs_of_their_own():
    body = main_body(URGES, op("(a)", "in storms;"), op("(b)", "in fogs."))
    assert outline(resolution(body))[2:] == [">O (a) in storms;", ">O (b) in fogs."]
    assert labels(resolution(body))[1:] == ["OP1", "OP1 (a)", "OP1 (b)"]


def test_numbers_typed_into_the_text():
    body = main_body(
        URGES, op("", "(a)\tin storms;"), op("", "(b)\tin fogs;"), op("", "2.\tDecides to meet.")
    )
    assert outline(resolution(body))[2:] == [
        ">O (a) in storms;", ">O (b) in fogs;", "O 2. Decides to meet.",
    ]  # fmt: skip


def test_a_number_on_a_line_of_its_own():
    body = main_body(op("1.", ""), op("", italics("*Urges* all;")), op("2.", italics("*Decides*.")))
    assert outline(resolution(body))[1:] == ["O 1. Urges all;", "O 2. Decides."]


def test_a_paragraph_that_begins_with_its_first_sub_paragraph():
    body = main_body(
        op("1.", italics("*Urges* all;")),
        with_list("", point("(a)", italics("*Requests* a report")), number="2."),
    )
    assert labels(resolution(body))[1:] == ["OP1", "OP2", "OP2 (a)"]


def test_the_ninth_letter_is_no_roman_numeral():
    letters = [point(f"({letter})", "x") for letter in "abcdefghij"]
    lines = outline(resolution(main_body(with_list("*Urges*:", *letters))))
    assert lines[-2:] == [">O (i) x", ">O (j) x"]


def test_roman_numerals_below_a_letter_in_one_flat_list():
    flat = [point(number, "x") for number in ("(a)", "(i)", "(ii)", "(b)", "(i)")]
    lines = outline(resolution(main_body(with_list("*Urges*:", *flat))))
    assert lines[2:] == [">O (a) x", ">>O (i) x", ">>O (ii) x", ">O (b) x", ">>O (i) x"]


def test_dashes_count_by_their_nesting():
    inner = f"<sublist>{point('–', 'deep')}</sublist>"
    body = main_body(with_list("*Urges*:", point("–", "one", inner), point("–", "two")))
    assert outline(resolution(body))[2:] == [">O – one", ">>O – deep", ">O – two"]


def test_text_between_sub_paragraphs_belongs_to_the_one_above():
    body = main_body(
        URGES, op("(a)", "on two themes:"), op("", "Theme 1: light;"), op("(b)", "often."),
    )  # fmt: skip
    data = resolution(body)
    assert outline(data)[2:] == [">O (a) on two themes:", ">>O Theme 1: light;", ">O (b) often."]
    assert labels(data)[1:] == ["OP1", "OP1 (a)", None, "OP1 (b)"]


def test_a_heading_among_sub_paragraphs_does_not_part_them_from_their_paragraph():
    body = main_body(
        URGES, heading("Freeze"), op("(a)", "funds;"), heading("Ban"), op("(b)", "travel."),
    )  # fmt: skip
    assert labels(resolution(body))[1:] == ["OP1", None, "OP1 (a)", None, "OP1 (b)"]


def test_the_end_of_a_paragraph_below_its_list_is_text():
    end = "<wrapUp><p>and reports on it;</p></wrapUp>"
    body = main_body(
        with_list("*Urges*:", point("(a)", "first"), end), op("2.", italics("*Decides*."))
    )
    assert outline(resolution(body))[3:] == ["T and reports on it;", "O 2. Decides."]


def test_what_counts_as_operative_paragraphs_do_is_no_preamble():
    items = "".join(f"<item><num>{n}.</num><p>Lamps are lit;</p></item>" for n in (1, 2))
    intro = f"<listIntroduction>{italics('*Resolves* that:')}</listIntroduction>"
    container = f'<container name=""><blockList>{intro}{items}</blockList></container>'
    body = main_body("<paragraph><num>3.</num><content><p>Oil is kept.</p></content></paragraph>")
    assert outline(resolution(body, preamble=container))[1:] == [
        "O Resolves that:", "T 1. Lamps are lit;", "T 2. Lamps are lit;", "T 3. Oil is kept.",
    ]  # fmt: skip


def test_preambular_paragraphs_with_sub_paragraphs():
    preamble = """<container name="Reaffirming"><blockList>
      <listIntroduction><span class="italic">Reaffirming</span> that the plan was made:
      </listIntroduction>
      <item><num>(a)</num><p>To light,</p></item><item><num>(b)</num><p>To warn,</p></item>
      </blockList></container>""" + pp("*Noting* the rest,")
    data = resolution(main_body(URGES), preamble=preamble)
    assert outline(data)[1:5] == [
        "P Reaffirming that the plan was made:", ">P (a) To light,", ">P (b) To warn,",
        "P Noting the rest,",
    ]  # fmt: skip
    assert labels(data)[1:4] == ["PP1", "PP1 (a)", "PP1 (b)"]


def test_headings_stars_and_ends_of_sentences_in_a_preamble():
    bold = '<container name=""><p><span class="bold">Ports</span></p></container>'
    stars = "<p><decoration>* * *</decoration></p>"
    preamble = bold + pp("*Noting* the ports:") + pp("and the piers,") + stars
    lines = outline(resolution(main_body(URGES), preamble=preamble))
    assert lines[1:5] == ["H Ports", "P Noting the ports:", "T and the piers,", "T * * *"]


def test_sections_with_a_preamble_each():
    section = """<section><num>{0}</num><subheading>On {1}</subheading>
      <crossHeading refersTo="#preamble"><span class="italic">Noting</span> {1},
      </crossHeading>{2}</section>"""
    body = main_body(
        section.format("I", "lamps", URGES + op("2.", italics("*Decides*;"))),
        section.format("II", "oil", op("", italics("*Approves* the sum;"))),
    )
    data = resolution(body)
    assert outline(data)[1:] == [
        "H I On lamps", "P Noting lamps,", "O 1. Urges all States to keep lamps:", "O 2. Decides;",
        "H II On oil", "P Noting oil,", "O Approves the sum;",
    ]  # fmt: skip
    found = labels(resolution(main_body(
        section.format("I", "lamps", URGES), section.format("II", "oil", URGES),
    )))  # fmt: skip
    assert found[1:] == [None, "I PP1", "I OP1", None, "II PP1", "II OP1"]


def test_parts_whose_letter_and_title_are_two_headings():
    part = "<part><subheading>{0}</subheading><subheading>On {1}</subheading>{2}</part>"
    body = main_body(part.format("A", "lamps", URGES), part.format("B", "oil", URGES))
    data = resolution(body)
    assert [line for line in outline(data) if line.startswith("H")] == [
        "H A On lamps",
        "H B On oil",
    ]
    assert labels(data)[2::2] == ["A OP1", "B OP1"]


def test_sections_within_sections():
    body = main_body(
        heading("Staff", "II"), heading("Pay", "A."), URGES, heading("Leave", "B."), URGES,
        heading("Other", "III"),
    )  # fmt: skip
    levels = [line for line in outline(resolution(body)) if "H" in line[:3]]
    assert levels == ["H II Staff", "+H A. Pay", "+H B. Leave", "H III Other"]


def test_a_letter_that_might_be_a_numeral_follows_the_letter_before_it():
    body = main_body(heading("Staff", "I"), heading("Pay", "H."), URGES, heading("Leave", "I."))
    levels = [line for line in outline(resolution(body)) if "H" in line[:3]]
    assert levels == ["H I Staff", "+H H. Pay", "+H I. Leave"]


def test_sections_of_a_part_stand_below_its_letter_although_its_organ_speaks_between():
    body = main_body(
        heading("Lamps", "A"), FORMULA, URGES,
        heading("Oil", "B"), FORMULA, heading("Jars", "I"), URGES, heading("Wicks", "II"),
        op("2.", italics("*Asks* for more;")),
    )  # fmt: skip
    data = resolution(body)
    levels = [line for line in outline(data) if "H" in line[:3]]
    assert levels == ["H A Lamps", "H B Oil", "+H I Jars", "+H II Wicks"]
    assert [label for label in labels(data) if label] == ["A OP1", "B OP1", "B OP2"]


def test_a_numeral_alone_is_the_number_of_the_heading_below():
    body = main_body(
        '<paragraph class="H23"><num>II</num></paragraph>', heading("Follow-up"), URGES
    )
    assert outline(resolution(body))[1] == "H II Follow-up"


def test_sections_that_hide_their_numeral_in_a_paragraph():
    body = main_body("<section><p><num>XIV</num></p><subheading>Oil</subheading></section>", URGES)
    assert outline(resolution(body))[1] == "H XIV Oil"


@pytest.mark.parametrize(
    "line",
    [
        op("", '<span class="bold">Reports</span>'),
        op("", '<span class="italic">Reports</span>'),
        op("", "Reports"),
        op("", "Reports", kind="H4"),
        '<paragraph class="H1"><heading>Reports</heading></paragraph>',
        "<subheading>Reports</subheading>",
    ],
)
def test_headings_that_are_marked_up_in_many_ways(line: str):
    first, second = op("1.", italics("*Urges* all;")), op("2.", italics("*Decides*."))
    assert outline(resolution(main_body(first, line, second)))[2] == "H Reports"


def test_resolutions_under_one_number():
    part = f"""<component><statement name="resolution"><meta/><preface><p>
      <docNumber>{{0}}</docNumber><docTitle>{{1}}</docTitle></p></preface><preamble>{FORMULA}</preamble>
      <mainBody>{URGES}</mainBody></statement></component>"""
    collection = f"""<documentCollection name="publication">{meta()}{COVER}{PREFACE}<collectionBody>
      <component><documentRef showAs="A"/></component></collectionBody></documentCollection>
      <components>{part.format("A", "Lamps")}{part.format("B", "")}</components>"""
    data = whole(collection)
    assert outline(data) == [
        "H A Lamps", "= The General Assembly,", "O 1. Urges all States to keep lamps:",
        "H B", "= The General Assembly,", "O 1. Urges all States to keep lamps:",
    ]  # fmt: skip
    assert labels(data)[2::3] == ["A OP1", "B OP1"]


def test_a_draft_that_a_council_recommends():
    inner = f"""<embeddedStructure><container name="formula"><p><span class="italic">The General
      Assembly</span>,</p></container><container name="Noting"><p><span class="italic">Noting</span>
      lamps,</p></container>{URGES}</embeddedStructure>"""
    recommends = italics("*Recommends* to the General Assembly the following draft resolution:")
    data = resolution(main_body(op("", f"{recommends}{inner}")))
    assert outline(data) == [
        "= The General Assembly,",
        "T Recommends to the General Assembly the following draft resolution:",
        "= The General Assembly,", "P Noting lamps,", "O 1. Urges all States to keep lamps:",
    ]  # fmt: skip
    assert labels(data)[-1] == "OP1"


def test_a_declaration_that_an_operative_paragraph_adopts():
    body = main_body(
        op("", italics("*Adopts* the following declaration:")), heading("Our lamps"),
        op("", "We, the keepers, gathered here,"), op("1.", "We keep the lamps;"),
        op("2.", italics("*We will not sleep.* The nights are long.")), op("(a)", "Not one."),
    )  # fmt: skip
    assert outline(resolution(body))[1:] == [
        "O Adopts the following declaration:", "H Our lamps", "T We, the keepers, gathered here,",
        "T 1. We keep the lamps;", "T 2. We will not sleep. The nights are long.",
        ">T (a) Not one.",
    ]  # fmt: skip


def test_an_article_that_an_operative_paragraph_quotes():
    body = main_body(
        op("1.", italics("*Urges* all;")), op("2.", italics("*Decides* to amend article 9:")),
        op("", "Article 9, new paragraph 4:"),
        op("4.", "In hearing an appeal, the lamp stays lit."),
        op("3.", italics("*Requests* a report.")),
    )  # fmt: skip
    assert outline(resolution(body))[3:] == [
        "T Article 9, new paragraph 4:", "T 4. In hearing an appeal, the lamp stays lit.",
        "O 3. Requests a report.",
    ]  # fmt: skip


def test_annexes_have_headings_and_paragraphs_of_their_own():
    annex = '<attachment><doc name="annex"><meta/><mainBody>{}</mainBody></doc></attachment>'
    first = annex.format(
        heading("Annex I") + heading("Rules") + op("1.", "Lamps are lit.") + op("(a)", "Daily.")
    )
    second = annex.format(heading("Annex II") + op("", "No lamp is left.") + op("1.", "None."))
    data = resolution(main_body(URGES) + f"<attachments>{first}{second}</attachments>")
    assert outline(data)[2:] == [
        "H Annex I", "H Rules", "T 1. Lamps are lit.", ">T (a) Daily.",
        "H Annex II", "T No lamp is left.", "T 1. None.",
    ]  # fmt: skip
    assert labels(data)[2:] == [
        None, None, "Annex I 1", "Annex I 1 (a)", None, None, "Annex II 1",
    ]  # fmt: skip


def test_a_statement_that_quotes_in_paragraphs_without_numbers():
    cover = COVER.replace("A/RES/91/7", "S/PRST/2036/1")
    body = main_body(
        "<alinea><content><p>The President said:</p></content></alinea>",
        op("", "“The Council notes.”"),
    )
    data = whole(f'<statement name="resolution">{meta()}{cover}{body}</statement>')
    assert outline(data) == ["T The President said:", "T “The Council notes.”"]


def test_arabic_and_chinese_ways_to_count():
    arabic = main_body(
        op("1 -", "<b>تحث</b> الدول؛"),
        op("(أ)", "أولا؛"),
        op("(ب)", "ثانيا؛"),
        op("2 -", "<b>تقرر</b> ذلك."),
    )
    assert [line.split(" ")[0] for line in outline(resolution(arabic, language="ara"))[1:]] == [
        "O", ">O", ">O", "O",
    ]  # fmt: skip
    chinese = main_body(
        with_list("*促请*：", point("(a)", "一"), point("㈠", "二"), point("㈡", "三"))
    )
    assert outline(resolution(chinese, language="zho"))[2:] == [
        ">O (a) 一",
        ">>O ㈠ 二",
        ">>O ㈡ 三",
    ]


def test_labels_in_italics_open_no_paragraph():
    body = main_body(URGES, op("", italics("*Abbreviations*: PL, principal lamp.")))
    assert outline(resolution(body))[2] == "T Abbreviations: PL, principal lamp."


def test_an_unnumbered_paragraph_alone_is_operative():
    body = main_body(op("", italics("*Takes note* of the report.")))
    assert outline(resolution(body))[1:] == ["O Takes note of the report."]
    assert labels(resolution(body))[1:] == ["OP1"]


def test_points_outside_any_list_and_paragraphs_in_a_quoted_structure():
    quoted = (
        "<mod><quotedStructure><p>“c. new text:</p>"
        + point("a.", "lamps;”")
        + "</quotedStructure></mod>"
    )
    body = main_body(
        op("1.", f"Decides to add: {quoted}"),
        f"<paragraph><num>2.</num>{point('(a)', 'x')}</paragraph>",
    )
    text = " ".join(outline(resolution(body)))
    for words in ("Decides to add:", "“c. new text:", "lamps;”", "(a) x"):
        assert words in text or words.replace("“c. ", "") in text


def test_a_text_of_many_thousand_plain_paragraphs_is_read_in_one_sweep():
    plain = "".join(op("", f"Lamp {number} burns:") for number in range(6_000))
    assert len(outline(resolution(main_body(URGES, plain)))) == 6_002


def test_russian_paragraphs_open_in_small_letters():
    preamble = pp("*ссылаясь* на свою резолюцию,") + pp("*изучив* доклад,")
    body = main_body(op("1.", italics("*постановляет* собраться;")))
    opening = "<formula><p><i>Генеральная Ассамблея</i>,</p></formula>"
    data = resolution(body, preamble=preamble, language="rus")
    data = data.replace(FORMULA.encode(), opening.encode())
    assert labels(data) == [None, "PP1", "PP2", "OP1"]


def test_letters_that_only_look_latin_count_on():
    points = [point(number, "меры;") for number in ("а)", "b)", "с)", "d)", "е)", "f)")]
    body = main_body(with_list("*призывает* принять:", *points))
    assert labels(resolution(body, language="rus"))[-1] == "OP1 f)"


def test_the_end_of_the_preamble_may_stand_in_the_body():
    body = main_body(
        op("", italics("*وإذ يشدد* على أهمية المصابيح،")), op("1 -", italics("*يقرر* الاجتماع؛"))
    )
    data = resolution(body, preamble=pp("*إذ يشير* إلى قراره،"), language="ara")
    assert labels(data)[1:] == ["PP1", "PP2", "OP1"]


def test_arabic_sections_have_their_ordinals_as_numbers():
    section = op("1 -", italics("*يقرر* الاجتماع؛"))
    body = main_body(
        heading("أولا"), heading("شروط الخدمة"), section, heading("ثانيا - المصابيح"), section
    )
    data = resolution(body, language="ara")
    assert [line for line in outline(data) if line[0] in "+H"] == [
        "H أولا شروط الخدمة",
        "H ثانيا المصابيح",
    ]
    assert [label for label in labels(data) if label] == ["أولا OP1", "ثانيا OP1"]


def test_paragraphs_that_stand_alone_below_lettered_headings_are_told_apart():
    alone = op("", italics("*Decides* to keep the lamp;"))
    body = main_body(
        heading("Lamps", "I"), op("1.", italics("*Notes* the lamps;")),
        heading("A. Large ones"), alone, heading("B. Small ones"), op("1.", italics("*Asks* for;")),
        heading("Signs", "II"), alone,
    )  # fmt: skip
    assert [label for label in labels(resolution(body)) if label] == [
        "I OP1", "I A OP1", "I B OP1", "II OP1",
    ]  # fmt: skip


def test_a_letter_typed_for_a_one_is_a_number():
    body = main_body(op("l.", italics("*Decides* to meet;")), op("2.", italics("*Asks* for more;")))
    assert labels(resolution(body, preamble=pp("*Recalling* the sea,")))[1:] == [
        "PP1", "OP1", "OP2",
    ]  # fmt: skip
