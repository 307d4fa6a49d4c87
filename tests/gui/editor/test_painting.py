"""What is painted anew after a change is as much as changed, and no less."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QInputMethodEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.documents import draft
from tests.gui.editor.clumsy import Clumsy, everything

from drafter.corpus import Passage
from drafter.gui.editor.ghost import LINES
from drafter.services.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage

    from drafter.gui.editor.page import Page

_NONE = Qt.KeyboardModifier.NoModifier
_LONG = "\n".join(f"P Recalling {'its resolution and all that ' * 9}{n}," for n in range(9))


@pytest.fixture
def page(page: Page) -> Iterator[Page]:
    """A page whose cursor does not blink, and has the keyboard."""
    usual = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    page.activateWindow()
    page.focus_body()
    yield page
    QApplication.setCursorFlashTime(usual)


class _Painted(QObject):
    """Remembers how much of the sheet was painted."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.areas: list[QRect] = []
        page._sheet.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - as Qt has it
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect())
        return super().eventFilter(watched, event)


def _paint(page: Page) -> None:
    """Let the page paint what it wants to paint anew."""
    QCoreApplication.sendPostedEvents(page, QEvent.Type.UpdateRequest)


def _screen(page: Page) -> QImage:
    return page.screen().grabWindow(page.winId()).toImage()


def _screen_painted_anew(page: Page) -> QImage:
    page.update()
    page._sheet.viewport().update()
    _paint(page)
    return _screen(page)


def _mark(page: Page) -> None:
    """Underline the first words of each paragraph, as far as it has them."""
    page.show_passages(
        {
            one.id: (Passage(start=0, end=min(40, len(one.text)), words=6, places=(), count=1),)
            for one in page.document().paragraphs
            if one.text
        }
    )


@pytest.mark.parametrize("seed", range(4))
def test_the_screen_shows_what_painting_all_of_it_would_show(page: Page, seed: int):
    page.set_writing(Settings(follow_signs=seed % 2 == 0))
    page.show_document(everything())
    _mark(page)
    _paint(page)
    clumsy = Clumsy(page, seed)
    for _ in range(60):
        clumsy.act()
        _paint(page)
        assert _screen(page) == _screen_painted_anew(page)


def test_an_offer_is_painted_and_goes_with_all_its_lines(page: Page):
    page.show_document(draft("\n".join(f"O *Urges* States {n};" for n in range(9))))
    page.go_to("p2", 10_000)
    _paint(page)
    page.offer_completion(page.current_text(), " and so it goes on" * 12)
    _paint(page)
    assert _screen(page) == _screen_painted_anew(page)
    for sign in " and x":
        QTest.keyClicks(page._sheet, sign)
        _paint(page)
        assert _screen(page) == _screen_painted_anew(page)
    assert page._sheet.continuation.text == ""


def test_an_offer_at_the_lower_edge_is_brought_into_view(page: Page):
    page.show_document(draft("\n".join(f"O *Urges* States {n};" for n in range(60))))
    page.go_to("p30", 10_000)
    sheet = page._sheet
    bar, height = sheet.verticalScrollBar(), sheet.viewport().height()
    bar.setValue(bar.value() + sheet.cursorRect().bottom() - height)
    page.offer_completion(page.current_text(), " and so it goes on" * 20)
    assert sheet.cursorRect().top() + LINES * sheet.measures.line <= height
    page.offer_completion(page.current_text(), " and so on")
    bar.setValue(0)
    page.offer_completion(page.current_text(), " and so it goes on" * 20)
    assert bar.value() == 0  # who looks at another place is left there


@pytest.mark.parametrize(
    ("language", "words"), [("en", "Urges States to act"), ("ar", "تطلب إلى الدول الأعضاء")]
)
def test_below_an_offer_no_line_of_text_is_seen_in_half(page: Page, language: str, words: str):
    page.show_document(replace(draft(f"O {words}\nO {words}"), language=language))
    page.go_to("p1", 10_000)
    page.offer_completion(page.current_text(), " and so on" * 14)
    _paint(page)
    spot = page._sheet.sight.spot()
    bottom = spot.cursor.top() + 2 * spot.line
    foot = page._sheet.sight.line_foot(bottom)
    assert foot > bottom + 4
    band = QRectF(spot.column.left(), bottom + 2, spot.column.width(), foot - bottom - 3).toRect()
    seen = _screen(page).copy(band.translated(page._sheet.viewport().mapTo(page, QPoint(0, 0))))
    colours = {seen.pixel(x, y) for x in range(seen.width()) for y in range(seen.height())}
    assert len(colours) == 1


def test_an_offer_is_seen_over_the_notes(page: Page):
    page.show_document(draft("O *Urges* States,[n1] and so on"))
    page.go_to("p1", 10_000)
    page.offer_completion(page.current_text(), " and so it goes on" * 20)
    _paint(page)
    offered = _screen(page)
    assert offered == _screen_painted_anew(page)
    QTest.keyClick(page._sheet, Qt.Key.Key_Escape)
    _paint(page)
    notes = page._notes.rect().translated(page._notes.mapTo(page, QPoint(0, 0)))
    assert _screen(page).copy(notes) != offered.copy(notes)
    assert _screen(page) == _screen_painted_anew(page)


def test_an_offer_is_hidden_whole_while_the_keyboard_is_elsewhere(page: Page):
    page.show_document(draft("\n".join(f"O *Urges* States {n};" for n in range(9))))
    page.go_to("p2", 10_000)
    page._sheet.setFocus()
    page.offer_completion(page.current_text(), ", and so it goes on" * 12)
    for turn in (page._sheet.clearFocus, page._sheet.setFocus):
        _paint(page)
        turn()
        _paint(page)
        assert _screen(page) == _screen_painted_anew(page)


def test_an_empty_paragraph_does_not_say_what_it_is_for_while_words_are_composed(page: Page):
    page.show_document(draft("P "))
    page.go_to("p1")
    _paint(page)
    sheet = page._sheet
    column = sheet.sight.column(sheet.sight.rect(sheet.textCursor().block())).toAlignedRect()
    behind = column.translated(sheet.mapTo(page, QPoint(0, 0))).adjusted(
        column.width() // 2, 0, 0, 0
    )
    hint = _screen(page).copy(behind)
    QApplication.sendEvent(sheet, QInputMethodEvent("re", []))
    _paint(page)
    assert _screen(page).copy(behind) != hint
    assert _screen(page) == _screen_painted_anew(page)
    QApplication.sendEvent(sheet, QInputMethodEvent())
    _paint(page)
    assert _screen(page).copy(behind) == hint


def test_a_key_paints_only_its_paragraph(page: Page):
    page.show_document(draft(_LONG))
    page.go_to("p4", 30)
    _paint(page)
    painted = _Painted(page)
    QTest.keyClicks(page._sheet, "x")
    _paint(page)
    block = page._sheet.sight.rect(page._sheet.textCursor().block())
    assert all(area.height() < 2 * block.height() for area in painted.areas)
    assert any(area.contains(block.center().toPoint()) for area in painted.areas)


def test_numbers_of_other_paragraphs_are_painted_where_one_gets_another_part(page: Page):
    page.show_document(draft("O *Urges* it;\nO *Decides* it;\nO *Requests* it;"))
    page.go_to("p1", 10_000)
    _paint(page)
    for verb in ("make_text", "make_operative"):
        page.perform(verb)
        _paint(page)
        assert _screen(page) == _screen_painted_anew(page)


def test_enter_paints_nothing_above_the_paragraph(page: Page):
    page.show_document(draft(_LONG))
    page.go_to("p4", 10_000)
    _paint(page)
    painted = _Painted(page)
    QTest.keyClick(page._sheet, Qt.Key.Key_Return)
    _paint(page)
    above = page._sheet.sight.rect(page._sheet.document().findBlockByNumber(1))
    assert not any(area.contains(above.center().toPoint()) for area in painted.areas)
    assert _screen(page) == _screen_painted_anew(page)


def test_a_paragraph_that_stood_alone_is_painted_with_its_number_when_it_gets_one(page: Page):
    page.show_document(draft("O *Urges* it;\nP *Noting* it,\nP *Noting* that,"))
    page.go_to("p3", 10_000)
    _paint(page)
    for verb in ("make_operative", "make_preambular"):
        page.perform(verb)
        _paint(page)
        assert _screen(page) == _screen_painted_anew(page)


def test_marks_of_notes_are_painted_where_they_are_others(page: Page):
    page.show_document(draft("P *Recalling* it,\nP *Noting*[n1] it,\nO *Urges* it;"))
    page.go_to("p1", 10_000)
    _paint(page)
    page.footnotes.add()
    page.focus_body()
    _paint(page)
    assert _screen(page) == _screen_painted_anew(page)


def test_a_card_that_is_carried_over_the_page_shows_between_which_paragraphs_it_goes(page: Page):
    page.show_document(draft("O *Urges* it;\nO *Decides* it;\nO *Requests* it;"))
    sheet = page._sheet
    sheet.takes_mime = QMimeData.hasText
    words, before = QMimeData(), _screen_painted_anew(page)
    words.setText("a card")
    over = sheet.sight.rect(sheet.document().findBlockByNumber(1)).center()
    move = QDragMoveEvent(
        over.toPoint(), Qt.DropAction.CopyAction, words, Qt.MouseButton.LeftButton, _NONE
    )
    sheet.dragMoveEvent(move)
    _paint(page)
    changed = _rows_that_differ(before, _screen(page))
    below = sheet.viewport().mapTo(page, QPoint(0, 0)).y() + over.y()
    assert changed
    assert below < min(changed) <= max(changed) < below + sheet.measures.line + 8
    sheet.dragLeaveEvent(QDragLeaveEvent())
    _paint(page)
    assert _screen(page) == before


def _rows_that_differ(one: QImage, other: QImage) -> list[int]:
    return [
        y
        for y in range(one.height())
        if any(one.pixel(x, y) != other.pixel(x, y) for x in range(one.width()))
    ]
