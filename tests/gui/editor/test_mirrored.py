"""The page of a draft that is written from right to left is the mirror of the usual one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from tests.documents import draft

from drafter.core.model import Note, Run
from drafter.gui.editor.ghost import Ghost, Spot
from drafter.gui.theme import load

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtWidgets import QWidget

    from drafter.gui.editor.page import Page

ENGLISH = draft("P *Recalling* its resolution,[n1]\nO *Requests* a report;")
ARABIC = replace(
    draft("P *إذ تشير* إلى قرارها،[n1]\nO *تطلب* تقريرا؛"),
    language="ar",
    notes=(Note(id="n1", runs=(Run("القرار 217 ألف (د-3)."),)),),
)

_WRITTEN = 200
"""What is darker is ink, also where it is grey."""


def _column(page: Page) -> QRectF:
    text = page._sheet.document()
    block = text.documentLayout().blockBoundingRect(text.firstBlock())
    return page._sheet.sight.column(block)


def _left(page: Page, part: QWidget) -> int:
    return part.mapTo(page, QPoint(0, 0)).x()


def test_the_wide_margin_with_the_labels_is_where_lines_begin(page: Page):
    page.show_document(ENGLISH)
    usual, width = _column(page), page._sheet.viewport().width()
    page.show_document(ARABIC)
    mirrored = _column(page)
    assert (mirrored.left(), mirrored.width()) == (width - usual.right(), usual.width())
    assert width - mirrored.right() > mirrored.left()


def test_lines_begin_at_the_right(page: Page):
    page.show_document(ARABIC)
    page.go_to("p1")
    cursor = page._sheet.cursorRect()
    assert cursor.x() > _column(page).center().x()


def test_the_mark_of_a_note_stands_before_it_and_its_cross_behind(page: Page):
    page.show_document(ARABIC)
    places, block = page._notes._places, page._notes.document().firstBlock()
    assert places.mark(block).left() >= places.text(block).right()
    assert places.cross(block).right() <= places.text(block).left()


def test_the_masthead_begins_at_the_right(page: Page):
    fields = page._masthead._fields
    page.show_document(ENGLISH)
    assert _left(page, fields["organ"]) < _left(page, fields["symbol"])
    page.show_document(ARABIC)
    assert _left(page, fields["symbol"]) < _left(page, fields["organ"])


def test_signs_and_their_tips_are_where_lines_end(page: Page):
    page.show_document(ARABIC)
    width = page._sheet.viewport().width()
    assert page._sheet.sight.is_in_margin(5)
    assert not page._sheet.sight.is_in_margin(width - 5)


def test_the_arrow_that_leads_on_takes_what_is_offered(page: Page):
    page.show_document(ARABIC)
    page.go_to("p2", len("تطلب تقريرا؛"))
    page.offer_completion("تطلب تقريرا؛", " ثم")
    QTest.keyClick(page._sheet, Qt.Key.Key_Right)
    assert page.current_text() == "تطلب تقريرا؛"
    page.go_to("p2", len("تطلب تقريرا؛"))
    page.offer_completion("تطلب تقريرا؛", " ثم")
    QTest.keyClick(page._sheet, Qt.Key.Key_Left)
    assert page.current_text() == "تطلب تقريرا؛ ثم"


def test_another_draft_is_shown_in_its_own_direction(page: Page):
    page.show_document(ENGLISH)
    before = page.grab().toImage()
    page.show_document(ARABIC)
    assert page.grab().toImage() != before
    page.show_document(ENGLISH)
    assert page.grab().toImage() == before


def test_what_goes_on_from_the_cursor_goes_on_to_the_left(page: Page):
    ghost = Ghost(load("light"))
    ghost.offer("إذ", " تشير إلى قرارها")
    canvas = QPixmap(400, 60)
    canvas.fill()
    painter = QPainter(canvas)
    column = page.rect().toRectF().adjusted(0, 0, 400 - page.width(), 60 - page.height())
    cursor = column.adjusted(300, 10, -98, -20)
    ghost.paint(painter, page.font(), Spot(cursor, column, 20, 14, is_mirrored=True))
    painter.end()
    seen = canvas.toImage()
    inked = [
        x for x in range(400) if any(seen.pixelColor(x, y).lightness() < 250 for y in range(60))
    ]
    assert inked
    assert max(inked) <= 302


def test_nothing_is_offered_after_words_that_run_against_the_page(page: Page):
    page.show_document(ENGLISH)
    page.go_to("p2", 10_000)
    said = page.current_text()
    page.offer_completion(said, " again")
    assert page._sheet.continuation.text == " again"
    page.show_document(replace(ENGLISH, paragraphs=ARABIC.paragraphs))
    page.go_to("p2", 10_000)
    page.offer_completion(page.current_text(), " ثم")
    assert page._sheet.continuation.text == ""


def _ink(page: Page, left: int, right: int) -> tuple[int, int]:
    """Return the first and the last row in which something is written, across one line."""
    sheet = page._sheet
    seen, cursor = sheet.viewport().grab().toImage(), sheet.cursorRect()
    rows = [
        y
        for y in range(cursor.top(), cursor.bottom())
        if any(seen.pixelColor(x, y).lightness() < _WRITTEN for x in range(left, right))
    ]
    return rows[0], rows[-1]


@pytest.mark.parametrize(
    ("language", "begun", "onward"),
    [("en", "States", " act as parties"), ("ar", "الدول", " قرارها في هذا")],
)
def test_what_is_offered_stands_on_the_line_of_the_words(
    page: Page, language: str, begun: str, onward: str
):
    page.show_document(replace(draft(f"O {begun}"), language=language))
    page.go_to("p1", 10_000)
    page._sheet.setFocus()
    begin = page._sheet.cursorRect().center().x()
    between = (begin - 60, begin - 4) if language == "ar" else (begin + 4, begin + 60)
    page.offer_completion(begun, onward)
    offered = _ink(page, *between)
    QTest.keyClick(page._sheet, Qt.Key.Key_Tab)
    assert page.current_text() == begun + onward
    assert _ink(page, *between) == offered
