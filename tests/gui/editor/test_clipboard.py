"""What comes from other programs becomes paragraphs; what goes to them keeps its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor
from tests.documents import draft

from drafter.core.history import Caret
from drafter.core.model import Part, Run
from drafter.gui.editor import carets
from drafter.gui.editor.clipboard import Pasted, packed, packed_selection, unpacked
from drafter.gui.editor.splice import Selection
from drafter.gui.editor.verbs import pasted

if TYPE_CHECKING:
    from drafter.gui.editor.page import Page

_WORD = """
<html><body lang=EN-GB><!--StartFragment-->
<p class=SingleTxt><i>Recalling </i>its resolution 70/1,<a style='mso-footnote-id:ftn1'
href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p>
<p class=MsoNormal><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>
&nbsp;&nbsp;</span></span><i>Urges</i> all States:</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>(a)<span>&nbsp;&nbsp;</span></span><![endif]>To act;</p>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span
class=MsoFootnoteReference>[1]</span></a> United Nations, <i>Treaty Series</i>, vol. 2225.</p>
</div></div><!--EndFragment--></body></html>
"""
_PDF = """       Recognizing that victims are often
exposed to racism, World Summit2 outcome, and reaffirm-
ing the Protocol,

__________________
2 Resolution 60/1.

18-00241                                                                 3/10
A/RES/72/195                Improving the coordination of efforts

       Recalling further the report,
"""
_MAIL = """> 1. Urges all States to
> act without delay;
>
> 2. Requests the Secretary-General
> to report.
"""


def _unpacked(text: str = "", html: str = "", part: Part = Part.PREAMBULAR) -> Pasted:
    carried = QMimeData()
    carried.setText(text)
    if html:
        carried.setHtml(html)
    return unpacked(carried, part)


def _said(found: Pasted) -> list[str]:
    return [f"{'>' * p.level}{p.part[0].upper()} {p.text}" for p in found.paragraphs]


def test_word_keeps_numbers_levels_italics_and_notes():
    found = _unpacked("Recalling its …", _WORD)
    assert _said(found) == [
        "P Recalling its resolution 70/1,", "O Urges all States:", ">O To act;",
    ]  # fmt: skip
    assert found.paragraphs[0].note_ids == (found.notes[0].id,)
    assert found.notes[0].runs == (
        Run("United Nations, "), Run("Treaty Series", italic=True), Run(", vol. 2225."),
    )  # fmt: skip


def test_lines_broken_by_a_page_are_joined_and_its_head_and_foot_left_out():
    found = _unpacked(_PDF)
    assert _said(found) == [
        (
            "P Recognizing that victims are often exposed to racism, World Summit outcome, "
            "and reaffirming the Protocol,"
        ),
        "P Recalling further the report,",
    ]
    assert [note.text for note in found.notes] == ["Resolution 60/1."]


def test_quoted_mail_loses_its_signs():
    assert _said(_unpacked(_MAIL)) == [
        "O Urges all States to act without delay;", "O Requests the Secretary-General to report.",
    ]  # fmt: skip


def test_lists_of_a_web_page_are_numbered_paragraphs():
    html = "<ol><li>Calls upon States;<li>Requests:<ol type=a><li>The Office;</ol></ol>"
    assert _said(_unpacked("Calls upon …", html)) == [
        "O Calls upon States;", "O Requests:", ">O The Office;",
    ]  # fmt: skip


def test_words_of_a_line_stay_words_with_their_blanks_and_italics():
    assert _unpacked(" trafficking in persons ").paragraphs[0].runs == (
        Run(" trafficking in persons "),
    )
    found = _unpacked("inter alia and ", "<span><i>inter alia</i> and </span>", Part.OPERATIVE)
    assert found.paragraphs[0].runs == (Run("inter alia", italic=True), Run(" and "))
    assert found.paragraphs[0].part is Part.OPERATIVE


@pytest.mark.parametrize(
    "text", ["إذ تشير إلى قرارها", "回顾其第70/1号决议，", "Приветствуя доклад,"]
)
def test_other_scripts_come_through(text: str):
    assert _unpacked(f"{text}\n{text}\n").paragraphs[0].text.startswith(text[:5])


@pytest.mark.parametrize("html", ["<p></p>", "<img src=x>", "<script>x</script>"])
def test_pages_without_words_fall_back_on_the_text(html: str):
    assert _unpacked("Noting it,", html).paragraphs[0].text == "Noting it,"


def test_a_flood_is_taken_as_plain_paragraphs():
    found = _unpacked("Noting the report,\n" * 8000)
    assert len(found.paragraphs) == 8000


def test_others_get_formatted_text_with_numbers_and_real_footnotes():
    document = draft("P *Recalling* it,[n1]\nO *Urges* <States>:\n>O To act.\nO *Decides*.")
    carried = packed(document, document.paragraphs)
    html = carried.html()
    for piece in (
        "<i>Recalling</i> it,",
        "1.&nbsp;",
        "<i>Urges</i> &lt;States&gt;:",
        "(a)&nbsp;",
        'href="#sdfootnote1sym"',
        'id="sdfootnote1"',
        "Note n1.",
    ):
        assert piece in html  # fmt: skip
    assert carried.text() == (
        "Recalling it,¹\n1.\tUrges <States>:\n\t(a)\tTo act.\n2.\tDecides.\n__________\n¹ Note n1."
    )


def test_what_is_copied_comes_back_from_its_html_alone():
    document = draft("P *Recalling* it,[n1]\nO *Urges* States:\n>O To act;\nO *Decides* so.")
    html = packed(document, document.paragraphs).html()
    found = _unpacked("x\ny", html)
    assert _said(found) == [
        "P Recalling it,", "O Urges States:", ">O To act;", "O Decides so.",
    ]  # fmt: skip
    assert [note.text for note in found.notes] == ["Note n1."]


def test_a_pasted_text_is_one_step_of_undo_and_its_notes_go_with_it(page: Page):
    page.show_document(draft("P One,\nO Two."))
    before = page.document()
    page.go_to("p1", 10)
    carried = QMimeData()
    carried.setHtml(_WORD)
    carried.setText("Recalling …")
    page._sheet.insertFromMimeData(carried)
    assert len(page.document().notes) == 1
    page.undo_stack.undo()
    assert page.document() == before


def test_the_head_of_a_page_beside_its_number_is_left_out():
    text = (
        "Recalling its resolution 70/1 and its other reso-\nlutions on lamps,\n"
        "23-12345 2/5\nA/RES/78/189 Lighting the lamps of all harbours\nNoting the dark,\n"
    )
    assert _said(_unpacked(text)) == [
        "P Recalling its resolution 70/1 and its other resolutions on lamps,",
        "P Noting the dark,",
    ]


@pytest.mark.parametrize(
    "above",
    [
        "United Nations A/RES/78/189\n",
        "United Nations\nA/RES/78/189\n\n",
        "Nations Unies A/C.3/78/L.5\n",
        (
            "United Nations A/C.3/78/L.5\nGeneral Assembly Distr.: Limited\n14 October 2023\n"
            "Original: English\n23-16620 (E) 201023\n*2316620*\nSeventy-eighth session\n"
        ),
        "A/RES/78/189 Lighting the lamps of all harbours\n",
    ],
)
def test_the_masthead_above_a_piece_of_a_text_is_left_out(above: str):
    text = "3. Urges all States to light the\nlamps of their harbours;\n4. Decides to meet."
    assert _said(_unpacked(above + text)) == [
        "O Urges all States to light the lamps of their harbours;", "O Decides to meet.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("21 October 2015\nNoting the dark,", ["21 October 2015", "Noting the dark,"]),
        ("General Assembly\nNoting the dark,", ["General Assembly", "Noting the dark,"]),
        ("A/RES/78/189 and the\nlamps of it,", ["A/RES/78/189 and the lamps of it,"]),
        ("A/RES/78/189", ["A/RES/78/189"]),
    ],
)
def test_words_that_might_stand_in_a_masthead_stay_where_they_are_pasted(
    text: str, said: list[str]
):
    assert [one.text for one in _unpacked(text).paragraphs] == said


def test_hollow_bullets_of_word_are_bullets_and_the_ends_of_pages_ends_of_lines():
    text = "• Recalling lamps,\no Noting the dark,\f2/3\n• Aware of all,"
    assert _said(_unpacked(text)) == [
        "P Recalling lamps,", "P Noting the dark,", "P Aware of all,",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("opening", "said"),
    [
        ("The General Assembly,", ["O The General Assembly,"]),
        ("The Council,", ["O The General Assembly,", "O The Council,"]),
    ],
)
def test_the_line_that_opens_a_text_stands_once_where_a_whole_text_is_pasted_below_it(
    page: Page, opening: str, said: list[str]
):
    page.show_document(draft("= *The General Assembly*,\nP "))
    page.go_to("p2")
    text = f"{opening}\n\nRecalling lamps,\n\n1. Urges all;"
    page.change("Paste", pasted(page.document(), page.selection(), _unpacked(text))[0])
    found = _said(Pasted(page.document().paragraphs))
    assert found == [*said, "P Recalling lamps,", "O Urges all;"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("To light all lamps;", [">O To light all lamps;"]),
        ("To light;\n\nTo see;", [">O To light;", ">O To see;"]),
        ("3. Urges all;", ["O Urges all;"]),
    ],
)
def test_plain_words_take_the_level_of_the_empty_paragraph_that_they_are_pasted_into(
    page: Page, words: str, said: list[str]
):
    page.show_document(draft("O Urges:\n>O To act;"))
    page.go_to("p2", 7)
    page.perform("insert_paragraph_below")
    page.change("Paste", pasted(page.document(), page.selection(), _unpacked(words))[0])
    assert _said(Pasted(page.document().paragraphs))[2:] == said


@pytest.mark.parametrize(
    ("start", "end", "target", "said"),
    [
        ((0, 6), (0, 10), (0, 17), ["O Urges States all to act;", "O Decides so."]),
        ((0, 17), (0, 20), (0, 6), ["O Urges to all States act;", "O Decides so."]),
        ((0, 6), (0, 10), (1, 8), ["O Urges States to act;", "O Decides all so."]),
        ((0, 10), (1, 8), (1, 10), ["O Urges all soStates to act;", "O Decides ."]),
        ((1, 8), (1, 10), (0, 6), ["O Urges soall States to act;", "O Decides ."]),
        ((0, 6), (0, 10), (0, 8), ["O Urges all States to act;", "O Decides so."]),
    ],
)
def test_words_that_the_mouse_carries_are_moved_as_one_step(
    page: Page,
    start: tuple[int, int],
    end: tuple[int, int],
    target: tuple[int, int],
    said: list[str],
):
    page.show_document(draft("O *Urges* all States to act;\nO *Decides* so."))
    before = page.document()
    selection = Selection(Caret(*start), Caret(*end))
    carried = packed_selection(before, selection)
    page._sheet.setTextCursor(_selecting(page, selection))
    page._sheet.words_moved.emit(carried, Caret(*target))
    assert _said(Pasted(page.document().paragraphs)) == said
    assert page._body.read() == page.document().paragraphs
    page.undo_stack.undo()
    assert page.document() == before
    assert not page.undo_stack.canUndo()


def _selecting(page: Page, selection: Selection) -> QTextCursor:
    text = page._sheet.document()
    cursor, end = (carets.cursor_at(text, at) for at in (selection.start, selection.end))
    cursor.setPosition(end.position(), QTextCursor.MoveMode.KeepAnchor)
    return cursor
