"""Comparing two texts in the window, and exporting a draft with its changes tracked."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QTextBrowser
from tests.gui.drafts import Paper, draft, taken

from drafter.corpus import Corpus
from drafter.gui import theme
from drafter.gui.comparison.comparing import Comparing
from drafter.gui.comparison.submission import SubmissionDialog
from drafter.gui.comparison.window import ComparisonWindow
from drafter.services.settings import Settings

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

LONG = 30_000
"""Milliseconds: the worker loads what reads and writes files when it is first asked."""
OLD = replace(
    draft("P Recalling the right of every person to clean water and to sanitation,",
          "O Urges all States to build wells in every village without delay;",
          "O Requests the Secretary-General to report at its seventy-third session."),
    name="A/RES/70/1",
)  # fmt: skip
MINE = taken(
    draft("P Recalling also the right of every person to clean water and to sanitation,",
          "O Urges all States to build wells in every village without delay;",
          "O Requests the Secretary-General to report at its eighty-first session."),
    "p2", "Recalling the right of every person to clean water and to sanitation,",
)  # fmt: skip


@pytest.fixture
def comparing(tmp_path: Path, pool: ThreadPoolExecutor, qtbot: QtBot) -> Comparing:
    """Return what compares a draft with a corpus that holds the text it goes back to."""
    with Corpus.open(tmp_path / "corpus") as corpus:
        corpus.add([OLD])
    parent = QLabel()
    qtbot.addWidget(parent)

    def ask(_parent: QWidget, suggested: Path) -> Path:
        return tmp_path / suggested.name

    made = Comparing(Paper(MINE), parent, pool, tmp_path / "corpus", theme.load("light"), ask)
    made.heed(Settings(author="Delegation of Belarus"))
    return made


def shown(qtbot: QtBot, comparing: Comparing) -> ComparisonWindow:
    """Open the window and wait for what differs."""
    with qtbot.waitSignal(comparing.compared, timeout=LONG):
        comparing.compare()
    return next(
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ComparisonWindow)
    )


def said(window: ComparisonWindow) -> str:
    """Return the text of both columns."""
    view = window.findChild(QTextBrowser)
    assert view is not None
    return view.toPlainText()


def test_a_draft_is_compared_with_what_it_was_taken_from_at_once(
    qtbot: QtBot, comparing: Comparing
) -> None:
    window = shown(qtbot, comparing)
    assert [line.text() for line in window.findChildren(QLineEdit)] == ["A/RES/70/1", "This draft"]
    assert "PP1\nchanged" in said(window)
    assert "wells in every village" in said(window)


def test_keys_go_from_change_to_change_and_round(qtbot: QtBot, comparing: Comparing) -> None:
    window = shown(qtbot, comparing)
    shift = Qt.KeyboardModifier.ShiftModifier
    for keys, there in (
        (Qt.KeyboardModifier.NoModifier, "Change 1 of 2"),
        (Qt.KeyboardModifier.NoModifier, "Change 2 of 2"),
        (Qt.KeyboardModifier.NoModifier, "Change 1 of 2"),
        (shift, "Change 2 of 2"),
    ):
        QTest.keyClick(window, Qt.Key.Key_F3, keys)
        assert there in [label.text() for label in window.findChildren(QLabel)]


def test_only_what_changed_leaves_the_rest_out(qtbot: QtBot, comparing: Comparing) -> None:
    window = shown(qtbot, comparing)
    box = window.findChild(QCheckBox)
    assert box is not None
    box.click()
    assert "wells in every village" not in said(window)
    assert "PP1\nchanged" in said(window)


def test_two_texts_that_say_the_same_are_said_to(qtbot: QtBot, comparing: Comparing) -> None:
    window = shown(qtbot, comparing)
    with qtbot.waitSignal(comparing.compared, timeout=LONG):
        window.name("A/RES/70/1", "A/RES/70/1")
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]
    assert "No differences." in labels


def test_a_text_that_nobody_knows_is_a_sentence_in_the_window(
    qtbot: QtBot, comparing: Comparing
) -> None:
    window = shown(qtbot, comparing)
    window.name("A/RES/1/1", "This draft")
    qtbot.waitUntil(
        lambda: any("A/RES/1/1" in label.text() for label in window.findChildren(QLabel)),
        timeout=LONG,
    )


def test_every_theme_marks_the_words_without_colours_too(
    qtbot: QtBot, comparing: Comparing
) -> None:
    window = shown(qtbot, comparing)
    view = window.findChild(QTextBrowser)
    assert view is not None
    for name in ("dark", "contrast", "light"):
        comparing.set_theme(theme.load(name))
        assert "text-decoration: underline" in view.toHtml()
        assert "text-decoration: line-through" in view.toHtml()


def test_the_comparison_is_written_as_tracked_changes(
    qtbot: QtBot, comparing: Comparing, tmp_path: Path
) -> None:
    window = shown(qtbot, comparing)
    button = next(one for one in window.findChildren(QPushButton) if "tracked" in one.text())
    with qtbot.waitSignal(comparing.exported, timeout=LONG):
        button.click()
    assert authors(next(tmp_path.glob("*.docx"))) == {"Delegation of Belarus"}


def test_a_file_that_cannot_be_written_is_said_above_the_comparison(
    qtbot: QtBot, comparing: Comparing, tmp_path: Path
) -> None:
    window = shown(qtbot, comparing)

    def ask(_parent: QWidget, suggested: Path) -> Path:
        return tmp_path / "missing" / suggested.name

    comparing._ask = ask
    button = next(one for one in window.findChildren(QPushButton) if "tracked" in one.text())
    button.click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=LONG)
    box = QApplication.activeModalWidget()
    assert box is not None
    assert box.parentWidget() is window
    box.close()


def test_a_submission_tracks_what_differs_from_the_base_and_names_who_was_named(
    qtbot: QtBot, comparing: Comparing, tmp_path: Path
) -> None:
    comparing.submit()
    dialog = next(
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, SubmissionDialog)
    )
    base, author = dialog.findChildren(QLineEdit)[:2]
    assert (base.text(), author.text()) == ("A/RES/70/1", "Delegation of Belarus")
    author.clear()
    button = next(one for one in dialog.findChildren(QPushButton) if one.isDefault())
    with qtbot.waitSignal(comparing.exported, timeout=LONG):
        button.click()
    assert authors(next(tmp_path.glob("*.docx"))) == {"Drafter"}


def authors(path: Path) -> set[str]:
    """Return who changed a Word file."""
    with zipfile.ZipFile(path) as package:
        return set(re.findall(r'w:author="([^"]*)"', package.read("word/document.xml").decode()))
