"""The window of a history: a line of time, the chosen wording, and taking it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton
from tests.gui.sidebar.driving import Ear, click, press
from tests.gui.sidebar.examples import place, version

from drafter.core.model import Status
from drafter.gui import theme as themes
from drafter.gui.history.window import HistoryWindow
from drafter.gui.history.wording_view import WordingView
from drafter.gui.sidebar import mime
from drafter.gui.strip.view import Strip
from drafter.services.tracing import Trace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_OLD = version("Urges States to act;", place("A/RES/68/192", "OP1", "2013-12-18"))
_NEW = version(
    "Urges all States to act;", place("A/C.3/72/L.5", "OP1", "2017-11-02", status=Status.DRAFT)
)


@pytest.fixture(params=["light", "dark", "contrast"])
def window(qtbot: QtBot, request: pytest.FixtureRequest) -> HistoryWindow:
    """The window with two versions and the draft."""
    made = HistoryWindow(themes.load(request.param))
    qtbot.addWidget(made)
    made.show_trace(Trace(versions=(_OLD, _NEW), draft="Urges all States to act now;"))
    return made


def said(window: HistoryWindow) -> str:
    """Return all sentences that can be seen."""
    return " | ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def words(window: HistoryWindow) -> WordingView:
    """Return the view of the wording."""
    return window.findChildren(WordingView)[0]


def button(window: HistoryWindow, text: str) -> QPushButton:
    """Return a button by what it says."""
    found = window.findChildren(QPushButton)
    return next(one for one in found if one.text().replace("&", "") == text)


def test_it_begins_with_the_draft_and_keys_go_back_in_time(window: HistoryWindow):
    assert "This draft" in said(window)
    assert "nowadded" not in words(window).toPlainText()
    assert words(window).accessibleDescription() == "added: now"
    press(window.findChildren(Strip)[0], Qt.Key.Key_Left)
    assert "A/C.3/72/L.5, OP1, 2 November 2017, draft, not adopted" in said(window)
    assert words(window).accessibleDescription() == "added: all"


def test_a_version_is_taken_and_the_draft_is_not(window: HistoryWindow):
    in_place, below = Ear(window.taken_in_place), Ear(window.taken_below)
    opened = Ear(window.place_opened)
    assert not button(window, "Take in place").isEnabled()
    press(window.findChildren(Strip)[0], Qt.Key.Key_Home)
    for text in ("Take in place", "Take below", "Open the source"):
        click(button(window, text))
    assert (in_place.heard, below.heard, opened.heard) == ([_OLD], [_OLD], [_OLD.place])


def test_a_wording_can_be_compared_with_the_draft(window: HistoryWindow):
    press(window.findChildren(Strip)[0], Qt.Key.Key_Home)
    assert words(window).accessibleDescription() == ""
    window.findChildren(QComboBox)[0].setCurrentIndex(2)
    assert words(window).accessibleDescription() == "added: all; added: now"


def test_it_says_what_the_marks_mean_that_are_shown(window: HistoryWindow):
    assert "● adopted   ◇ draft   □ this draft" in said(window)
    window.show_trace(Trace(versions=(_OLD,), draft=None))
    assert "● adopted" in said(window).split(" | ")


def test_the_wording_is_copied_with_its_source(window: HistoryWindow):
    press(window.findChildren(Strip)[0], Qt.Key.Key_Home)
    strip = window.findChildren(Strip)[0]
    strip.setFocus()
    press(strip, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == "Urges States to act;"
    carried = mime.decoded(copied)
    assert carried is not None
    assert carried.name == "A/RES/68/192"


def test_without_versions_it_says_so(window: HistoryWindow):
    window.show_trace(Trace(versions=(), draft="Something new"))
    assert "No earlier wording in the corpus" in said(window)
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_theme_and_size_can_change_while_it_is_open(window: HistoryWindow):
    window.set_theme(themes.load("dark"))
    window.set_zoom(200)
    assert words(window).toPlainText() == "Urges all States to act now;"


def test_the_wording_grows_with_the_words_of_the_window(
    window: HistoryWindow, request: pytest.FixtureRequest
):
    usual = QApplication.font()
    request.addfinalizer(partial(QApplication.setFont, usual))
    before = words(window).document().defaultFont().pointSize()
    larger = QFont(usual)
    larger.setPointSizeF(1.5 * usual.pointSizeF())
    QApplication.setFont(larger)
    QApplication.sendPostedEvents()
    assert words(window).document().defaultFont().pointSize() > before
