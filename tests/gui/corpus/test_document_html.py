"""A document is laid out with labels, notes and doubts; nothing in it is taken for markup."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from tests.documents import DOCUMENTS, draft

from drafter.core.model import Adoption, Document, Masthead, Run, Status, Vote
from drafter.gui import theme as themes
from drafter.gui.corpus.document_html import rendered

LIGHT = themes.load("light")


def read(document: Document) -> str:
    """Return what a reader sees."""
    seen = QTextDocument()
    seen.setHtml(rendered(document, LIGHT))
    return seen.toPlainText()


def test_paragraphs_stand_in_order_with_label_and_number() -> None:
    seen = read(
        draft("= The General Assembly,\nP *Recalling* it,\nO *Urges* all:\n>O to act;\nO *Ends*.")
    )
    lines = [line for line in seen.splitlines() if line.strip()]
    assert lines[lines.index("PP1") + 1] == "Recalling it,"
    assert lines[lines.index("OP1") + 1].startswith("1.")
    assert any("(a)" in line and "to act;" in line for line in lines)


def test_a_text_that_is_read_from_right_to_left_has_its_labels_at_the_right() -> None:
    document = replace(draft("P *إذ تشير* إلى قرارها،\n>P أن تعمل؛"), language="ar")
    lines = [line for line in read(document).splitlines() if line.strip()]
    assert lines[lines.index("PP1") - 1] == "إذ تشير إلى قرارها،"
    seen = QTextDocument()
    seen.setHtml(rendered(document, LIGHT))
    block = seen.find("أن تعمل").block()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft
    laid = block.blockFormat()
    assert laid.rightMargin() > laid.leftMargin()


def test_notes_stand_at_the_end_under_their_marks() -> None:
    seen = read(draft("P *Recalling* it,[n1]"))
    assert seen.rstrip().endswith("Note n1.")


def test_the_masthead_and_the_vote_are_told() -> None:
    document = Document(
        name="A/RES/72/1",
        status=Status.ADOPTED,
        masthead=Masthead(organ="General Assembly", symbol="A/RES/72/1", agenda_item="107"),
        adoption=Adoption(
            adopted_on="2017-12-19",
            meeting="73rd plenary meeting",
            vote=Vote(outcome="recorded", in_favour=130, against=2, abstaining=40),
        ),
    )
    seen = read(document)
    assert "Agenda item 107" in seen
    assert "130 in favour, 2 against, 40 abstaining, 73rd plenary meeting, 19 December 2017" in seen


def test_a_draft_is_called_a_draft() -> None:
    assert "Draft, not adopted" in read(Document(name="A"))


@pytest.mark.parametrize("text", ["a < b & c > d", "<b>bold</b>", '"quoted" <a href="x">'])
def test_markup_in_a_text_is_text(text: str) -> None:
    body = draft("P x").paragraphs[0]
    document = Document(
        name="A", paragraphs=(type(body)(id="p1", part=body.part, runs=(Run(text),)),)
    )
    assert text in read(document)


@given(DOCUMENTS)
def test_any_document_can_be_shown(document: Document) -> None:
    assert rendered(document, LIGHT)
