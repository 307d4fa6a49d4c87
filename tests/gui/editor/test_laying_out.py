"""A long text is laid out when it has to be, and no oftener."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.documents import draft

from drafter.core.model import Document, Masthead, Paragraph, Part, Run
from drafter.gui import theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from drafter.gui.editor.page import Page

_LONG = "\n".join(f"O *Urges* all States to do what they can, {n};" for n in range(60))


@pytest.fixture
def page(page: Page) -> Iterator[Page]:
    """A page in a dressed application, with a masthead and a text longer than the window."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(theme.load("light"), application, (page,))
    page.show_document(replace(draft(_LONG), masthead=Masthead(organ="General Assembly")))
    QTest.qWait(0)
    yield page
    application.setStyleSheet("")


def _layouts(page: Page) -> list[object]:
    """Return a list that grows whenever the text, or a part of it, is laid out."""
    found: list[object] = []

    def note(*area: object) -> None:
        found.append(area)

    page._sheet.document().documentLayout().update.connect(note)
    return found


def test_another_theme_leaves_the_text_as_it_is_laid_out(page: Page):
    layouts, width = _layouts(page), page._sheet.viewport().width()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(theme.load("dark"), application, (page,))
    QTest.qWait(0)
    assert layouts == []
    assert page._sheet.viewport().width() == width


def test_another_theme_leaves_the_masthead_its_type(page: Page, qtbot: QtBot):
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    other = type(page)(theme.load("light"))
    qtbot.addWidget(other)
    other.show_document(draft("P One,"))  # in the narrow room that there is before it is shown
    other.resize(900, 700)
    other.show()
    QTest.qWait(0)
    fields = other._masthead._fields.values()
    before = [field.font().pixelSize() for field in fields]
    theme.apply(theme.load("dark"), application, (page, other))
    QTest.qWait(0)
    assert [field.font().pixelSize() for field in fields] == before
    assert [field.document().defaultFont().pixelSize() for field in fields] == before


def test_the_room_above_follows_a_masthead_that_grows(page: Page):
    sheet = page._sheet
    before = sheet.document().rootFrame().frameFormat().topMargin()
    field = page._masthead._fields["title"]
    field.setFocus()
    field.insertPlainText("The very long title of a very short resolution " * 6)
    QTest.qWait(0)
    grown = sheet.document().rootFrame().frameFormat().topMargin()
    assert grown > before
    assert grown == page._masthead.height()


def test_fields_that_grow_together_have_the_text_laid_out_once(page: Page):
    layouts = _layouts(page)
    long = "A matter of some length " * 9
    masthead = Masthead(organ="General Assembly", title=long, sponsors=("France",) * 90)
    page.change("Masthead", replace(page.document(), masthead=masthead))
    QTest.qWait(0)
    assert len(layouts) == 1


def test_the_cursor_stays_where_it_stands_when_the_page_becomes_larger(page: Page):
    page.go_to("p40", 3)
    page._sheet.verticalScrollBar().setValue(page._sheet.verticalScrollBar().value() + 200)
    before = page._sheet.cursorRect().top()
    page.set_zoom(130)
    assert page._sheet.cursorRect().top() == before
    here = page.current_paragraph()
    assert here is not None
    assert here.id == "p40"


def test_the_pointer_says_that_a_very_long_text_is_being_laid_out(page: Page):
    seen: list[Qt.CursorShape | None] = []

    def look(_first: int) -> None:
        pointer = QGuiApplication.overrideCursor()
        seen.append(pointer.shape() if pointer else None)

    page._body.renumbered.connect(look)
    page.show_document(draft("\n".join(f"O *Urges* {n};" for n in range(500))))
    assert seen == [Qt.CursorShape.WaitCursor]
    assert QGuiApplication.overrideCursor() is None


def test_where_the_window_is_narrow_margins_give_way_to_the_text(page: Page):
    def share() -> float:
        sheet = page._sheet
        return sheet.sight.spot().column.width() / sheet.viewport().width()

    justified = page._sheet.textCursor().blockFormat().alignment()
    page.set_zoom(150)
    page.resize(430, 700)
    QTest.qWait(0)
    assert share() > 0.55
    assert page._sheet.textCursor().blockFormat().alignment() != justified
    page.resize(1100, 700)
    QTest.qWait(0)
    assert page._sheet.textCursor().blockFormat().alignment() == justified


def _table(*rows: tuple[str, ...]) -> Document:
    cells = tuple(tuple((Run(cell),) for cell in row) for row in rows)
    return Document(paragraphs=(Paragraph(id="p1", part=Part.TABLE, rows=cells),))


def _columns(page: Page, count: int) -> list[set[int]]:
    """Return where the cells of each column begin, in pixels."""
    text = page._sheet.toPlainText()
    found: list[set[int]] = [set() for _ in range(count)]
    for line, start in _lines(text):
        at = start
        for column, cell in enumerate(line.split("\t")):
            cursor = page._sheet.textCursor()
            cursor.setPosition(at)
            found[column].add(page._sheet.cursorRect(cursor).left())
            at += len(cell) + 1
    return found


def _lines(text: str) -> list[tuple[str, int]]:
    lines = text.replace("\u2028", "\n").split("\n")
    return [(line, sum(len(one) + 1 for one in lines[:at])) for at, line in enumerate(lines)]


def test_the_cells_of_a_table_stand_in_columns_also_while_one_types_in_them(page: Page):
    page.show_document(
        _table(("Country", "Share", "Amount"), ("C\u00f4te d\u2019Ivoire", "0.022", "1,234,567"))
    )
    assert [len(column) for column in _columns(page, 3)] == [1, 1, 1]
    page.go_to("p1", 7)
    QTest.keyClicks(page._sheet, " or area, by its short name")
    columns = _columns(page, 3)
    assert [len(column) for column in columns] == [1, 1, 1]
    page.set_zoom(150)
    assert [len(column) for column in _columns(page, 3)] == [1, 1, 1]


def test_narrow_columns_have_their_room_beside_one_that_is_too_wide(page: Page):
    page.show_document(_table(("words " * 60, "Share", "Amount"), ("a", "b", "c")))
    beginnings = [min(column) for column in _columns(page, 3)]
    assert beginnings == sorted(set(beginnings))
    end = page._sheet.measures.margin + page._sheet.measures.indent + page._sheet.measures.column
    assert beginnings[-1] < end
