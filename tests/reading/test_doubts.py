"""What a reader says it was unsure of, and what is no reason to doubt."""

from __future__ import annotations

import pytest
from tests.documents import body
from tests.reading.akn_files import main_body, op, resolution
from tests.reading.docx_files import docx, p

from drafter.core.model import Document, Note, Run
from drafter.core.numbering import places
from drafter.reading.akn.reader import read_akn
from drafter.reading.body.levels import follows
from drafter.reading.docx.reader import read_docx
from drafter.reading.doubts import doubted
from drafter.reading.text.reader import parse


def _said(lines: str) -> list[str]:
    document = Document(paragraphs=body(f"= The General Assembly,\n{lines}"))
    return [doubt.message for doubt in doubted(document).doubts]


def test_a_number_that_is_left_out_is_doubted() -> None:
    assert _said("O<1.> *Urges* it;\nO<3.> *Decides* it.") == [
        "Paragraph 3 follows paragraph 1: something may be missing."
    ]


def test_paragraphs_put_in_between_are_not_doubted() -> None:
    assert (
        _said("O<1.> *Urges* it;\nO<1 bis.> *Asks* it;\nO<1 ter.> *Notes* it;\nO<2.> *Decides* it.")
        == []
    )


def test_a_number_that_stands_twice_is_doubted() -> None:
    assert (
        len(
            _said("O<1.> *Urges* it;\nO<1 bis.> *Asks* it;\nO<2.> *Notes* it;\nO<2.> *Decides* it.")
        )
        == 1
    )


def test_a_letter_that_is_left_out_is_doubted() -> None:
    assert _said("O<1.> *Urges* it:\n>O<(a)> To act;\n>O<(c)> To go.\nO<2.> *Asks* it.") == [
        "Sub-paragraph (c) follows (a): something may be missing."
    ]


def test_lists_that_begin_again_and_go_deeper_are_not_doubted() -> None:
    assert _said(
        "O<1.> *Urges* it:\n>O<(a)> To act:\n>>O<(i)> Now;\n>>O<(ii)> Here;\n>O<(b)> To go;\n"
        "O<2.> *Asks* it:\n>O<(a)> To come;\n>O<(b)> To be."
    ) == []  # fmt: skip


def test_a_brief_sub_paragraph_without_a_sign_is_a_heading() -> None:
    assert _said("O<1.> *Decides* on:\n>O<(a)> Protection of civilians\n>>O<(i)> To act;") == []


def test_a_paragraph_without_a_sign_is_doubted_whatever_follows_unseen() -> None:
    assert len(_said("P *Recalling* that\nO<1.> *Urges* it.")) == 1
    assert _said("P *Recalling* that,\u202c\nO<1.> *Urges* it.\u200f") == []


TWO = """Draft resolution 1: Lamps

The General Assembly,

Recalling its resolution 70/1,

1. Urges all States to light lamps.

{above}

The General Assembly,

Recalling its resolution 71/1,

1. Urges all States to keep oil.
"""


def test_another_text_in_the_file_is_told() -> None:
    document = parse(TWO.format(above="Draft resolution 2: Oil"))
    [doubt] = document.doubts
    assert doubt.message.startswith("Another text begins here (“Draft resolution 2: Oil”)")
    begins = [each.text for each in document.paragraphs if each.id == doubt.paragraph]
    assert begins == ["The General Assembly,"]


def test_the_title_of_another_text_is_none_of_the_words_above_it() -> None:
    unfinished = TWO.format(above="Oil for all").replace("to light lamps.", "to light lamps")
    texts = [paragraph.text for paragraph in parse(unfinished).paragraphs]
    assert "Oil for all" in texts


def test_a_figure_that_sticks_to_a_year_is_a_mark_without_a_note() -> None:
    text = "The General Assembly,\n\nRecalling the report of 2015,5 and all.\n\n1. Urges 2,5 lamps."
    assert [doubt.message for doubt in parse(text).doubts] == [
        "The text refers to a note 5, but there is none."
    ]


@pytest.mark.parametrize("above", ["B", "II. Oil", "2. Recommends the following text:"])
def test_parts_and_texts_that_are_recommended_are_no_other_texts(above: str) -> None:
    assert parse(TWO.format(above=above)).doubts == ()


def test_a_word_file_of_two_texts_is_told() -> None:
    lines = TWO.format(above="Draft resolution 2: Oil").split("\n")
    [doubt] = read_docx(docx(*(p(line) for line in lines if line))).doubts
    assert "Another text begins here" in doubt.message


def test_a_figure_that_sticks_to_a_comma_is_a_mark_without_a_note() -> None:
    text = "The General Assembly,\n\nRecalling the Programme,5 and A/72/L.5,6\n\n1. Urges 1,500."
    assert [doubt.message for doubt in parse(text).doubts] == [
        "The text refers to a note 5, but there is none."
    ]


def test_marks_without_notes_and_notes_without_marks_are_doubted() -> None:
    document = Document(
        paragraphs=body("P *Recalling* it,[n1]\nP *Recalling* that,[n3]"),
        notes=(Note(id="n1", runs=(Run("One."),), mark="1"), Note(id="n2", mark="2")),
    )
    assert [doubt.message for doubt in doubted(document).doubts] == [
        "The text refers to a note n3, but there is none.",
        "Nothing in the text refers to note 2.",
        "Note 2 has no text.",
    ]


@pytest.mark.parametrize(
    ("before", "after", "is_next"),
    [
        ("(a)", "(b)", True), ("(a)", "(c)", False), ("(z)", "(aa)", True), ("(h)", "(i)", True),
        ("(iv)", "(v)", True), ("(iv)", "(vi)", False), ("(b)", "(a)", True), ("(b)", "(i)", True),
        ("(أ)", "(ب)", True), ("(ه)", "(و)", True), ("㈠", "㈡", True), ("а)", "b)", True),
        ("1.", "2.", True), ("1.", "3.", False), ("(寅)", "(丑)", None), ("•", "•", True),
    ],
)  # fmt: skip
def test_numbers_follow_each_other_in_every_script(
    before: str, after: str, is_next: object
) -> None:
    assert follows(before, after) is is_next


def test_a_number_that_lost_its_full_stop_is_one() -> None:
    document = read_akn(
        resolution(
            main_body(op("1.", "Urges all."), "<p>2 Decides to meet.</p>", op("3.", "Asks it."))
        )
    )
    labels = [place.label for place in places(document.paragraphs)]
    assert labels[-3:] == ["OP1", "OP2", "OP3"]


def test_a_letter_that_the_file_nests_as_a_numeral_stays_a_letter() -> None:
    text = "The General Assembly,\n\n1. Urges States:\n\n" + "\n\n".join(
        f"({sign}) To act;" for sign in "abcdefghij"
    )
    labels = [place.label for place in places(parse(text).paragraphs)]
    assert labels[-2:] == ["OP1 (i)", "OP1 (j)"]


def test_a_sentence_that_is_left_out_above_the_text_is_told():
    letter = (
        "Dear colleagues, please find below the text that we agreed upon in the morning session."
    )
    document = parse(
        f"{letter}\n\nBest regards\n\nGeneral Assembly\n\nEightieth session\n\nIraq: draft"
        " resolution\n\nThe lake\n\nThe General Assembly,\n\nRecalling the Charter,\n\n"
        "1. Requests a report.\n"
    )
    [doubt] = document.doubts
    assert doubt.message == (
        "Left out, as it stands above the text: “Dear colleagues, please find below the text that"
        " we agreed …”"
    )
