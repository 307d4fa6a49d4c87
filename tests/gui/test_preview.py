"""The printed page beside the draft: at the cursor, and only while it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from tests.writing.pdf.test_writer import long_draft

from drafter.gui import theme
from drafter.gui.editor.page import Page
from drafter.gui.looks import Looks
from drafter.gui.preview import Preview
from drafter.services.settings import Settings

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LIGHT = theme.load("light")


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page(LIGHT)
    qtbot.addWidget(made)
    made.show_document(long_draft())
    return made


@pytest.fixture
def preview(qtbot: QtBot, page: Page, pool: ThreadPoolExecutor, tmp_path: Path) -> Preview:
    looks = Looks(Settings(), tmp_path / "settings.toml", pool, page)
    made = Preview(page, looks, LIGHT)
    qtbot.addWidget(made)
    made.resize(420, 500)
    return made


def told(preview: Preview) -> str:
    """Return which page is shown, as the pane says it."""
    return preview._told.text()


def show(qtbot: QtBot, preview: Preview) -> None:
    """Show the pane and wait for its page."""
    preview.set_up(Settings(show_preview=True))
    preview.show()
    qtbot.waitUntil(lambda: bool(told(preview)), timeout=20_000)


def test_it_is_hidden_until_it_is_wanted(preview: Preview):
    preview.set_up(Settings())
    assert not preview.isVisible()


def test_it_shows_the_first_page(qtbot: QtBot, preview: Preview):
    show(qtbot, preview)
    assert told(preview).startswith("Page 1 of ")
    picture = preview._sheet.pixmap()
    assert picture.width() > 300


def test_it_follows_the_cursor(qtbot: QtBot, page: Page, preview: Preview):
    show(qtbot, preview)
    page.go_to("p40")
    qtbot.waitUntil(lambda: not told(preview).startswith("Page 1 "), timeout=20_000)
    first, last = told(preview).removeprefix("Page ").split(" of ")
    assert first == last


def test_it_keeps_its_pause_while_only_the_cursor_moves(qtbot: QtBot, page: Page, preview: Preview):
    show(qtbot, preview)
    preview._timer.setInterval(321)  # milliseconds that setting the draft took
    page.go_to("p40")
    qtbot.waitUntil(lambda: not told(preview).startswith("Page 1 "), timeout=20_000)
    assert preview._timer.interval() == 321


def test_it_scrolls_to_the_paragraph(qtbot: QtBot, page: Page, preview: Preview):
    preview.resize(420, 240)
    show(qtbot, preview)
    page.go_to("p3")
    bar = preview._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=20_000)


def test_what_is_typed_is_printed(qtbot: QtBot, page: Page, preview: Preview):
    show(qtbot, preview)
    before = preview._sheet.pixmap().toImage()
    page.go_to("p1")
    QTest.keyClicks(page._sheet, "Words that were not there before. ")
    qtbot.waitUntil(lambda: preview._sheet.pixmap().toImage() != before, timeout=20_000)


def test_pages_are_turned_by_buttons_that_say_what_they_do(qtbot: QtBot, preview: Preview):
    show(qtbot, preview)
    back, on = preview.findChildren(QToolButton)
    assert (back.accessibleName(), on.accessibleName()) == ("Previous page", "Next page")
    assert (back.isEnabled(), on.isEnabled()) == (False, True)
    QTest.mouseClick(on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: told(preview).startswith("Page 2 "), timeout=20_000)
    assert back.isEnabled()


def test_a_page_that_cannot_be_set_says_why(qtbot: QtBot, preview: Preview):
    preview.set_up(Settings(show_preview=True, emblem="/nowhere/emblem.png"))
    preview.show()
    label = preview.findChild(QLabel, "sheet")
    assert label is not None
    qtbot.waitUntil(lambda: "cannot be read" in label.text(), timeout=20_000)
