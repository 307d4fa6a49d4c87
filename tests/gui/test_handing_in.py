"""Before a draft goes out its sponsors are looked through, and nothing changes unasked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from tests.gui.drafts import Paper, draft

from drafter.gui.handing_in import HandingIn

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    Answer = Callable[[str], None]

_UNSORTED = ("Zambia", "Turkey", "Egypt")
_RIGHT = ("Egypt", "Türkiye", "Zambia")


def _paper(*names: str) -> Paper:
    document = draft("P Recalling its resolution 70/1,")
    return Paper(replace(document, masthead=replace(document.masthead, sponsors=names)))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_a_list_in_order_goes_out_without_a_question(window: QWidget):
    gone: list[str] = []
    HandingIn(_paper(*_RIGHT), window).ask_first(lambda: gone.append("out"))
    assert gone


def test_correcting_is_one_step_of_undo_before_the_export(window: QWidget, answer: Answer):
    paper, seen = _paper(*_UNSORTED), list[tuple[str, ...]]()
    answer("Correct them first")
    HandingIn(paper, window).ask_first(lambda: seen.append(paper.document().masthead.sponsors))
    assert seen == [_RIGHT]
    assert paper.undo_stack.undoText() == "Correct sponsors"
    assert paper.undo_stack.count() == 1


def test_a_list_that_is_to_stay_is_asked_about_once(window: QWidget, answer: Answer):
    paper, gone = _paper(*_UNSORTED), list[str]()
    handing_in = HandingIn(paper, window)
    answer("Export as it is")
    handing_in.ask_first(lambda: gone.append("first"))
    handing_in.ask_first(lambda: gone.append("again"))
    assert gone == ["first", "again"]
    assert paper.document().masthead.sponsors == _UNSORTED


def test_whoever_would_rather_stay_exports_nothing(window: QWidget, answer: Answer):
    paper, gone = _paper(*_UNSORTED), list[str]()
    answer("Cancel")
    HandingIn(paper, window).ask_first(lambda: gone.append("out"))
    assert not gone
    assert paper.document().masthead.sponsors == _UNSORTED
    assert QApplication.activeModalWidget() is None
