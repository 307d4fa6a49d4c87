"""The window of the concordance, with a real corpus behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from tests.corpus.resolutions import operative, resolution
from tests.gui.sidebar.driving import Ear, click, press

from drafter.core.model import Status
from drafter.corpus import Corpus, Use
from drafter.gui import theme as themes
from drafter.gui.concordance.use_list import UseList
from drafter.gui.concordance.window import ConcordanceWindow
from drafter.gui.dialogs import files
from drafter.gui.sidebar.choice import Choice
from drafter.gui.strip.view import Strip

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

_ACT = "Urges Member States to protect the oceans and the seas;"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[ConcordanceWindow]:
    """The window over three documents, two of which say the same."""
    with Corpus.open(tmp_path / "corpus") as corpus:
        corpus.add([
            operative("A/RES/68/1", _ACT, date="2013-12-18"),
            resolution("A/C.2/70/L.1", f"O {_ACT}", status=Status.DRAFT, date="2015-11-01"),
            operative("A/RES/69/2", "Decides to study the oceans.", date="2014-12-18"),
        ])  # fmt: skip
    made = ConcordanceWindow(themes.load("light"), tmp_path / "corpus")
    qtbot.addWidget(made)
    yield made
    made.shut_down()


def said(window: ConcordanceWindow) -> str:
    """Return all sentences that can be seen."""
    return " | ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def places(window: ConcordanceWindow) -> UseList:
    """Return the list."""
    return window.findChildren(UseList)[0]


def look_up(qtbot: QtBot, window: ConcordanceWindow, words: str, expected: str) -> None:
    """Look words up, and wait for what is said of them."""
    window.look_up(words)
    qtbot.waitUntil(lambda: expected in said(window))


def test_places_are_listed_by_lineage_and_opened_with_enter_and_click(
    qtbot: QtBot, window: ConcordanceWindow
):
    opened = Ear(window.use_opened)
    look_up(qtbot, window, "the oceans", "3 places in 2 different paragraphs")
    model = places(window).model()
    assert model.rowCount() == 2
    assert places(window).isExpanded(model.index(0, 0))
    places(window).setCurrentIndex(model.index(0, 0, model.index(0, 0)))
    press(places(window), Qt.Key.Key_Return)
    alone = places(window).visualRect(model.index(1, 0)).center()
    click(places(window).viewport(), alone)
    names = [use.place.name for use in opened.heard if isinstance(use, Use)]
    assert names == ["A/C.2/70/L.1", "A/RES/69/2"]


def test_a_year_lists_its_places_alone(qtbot: QtBot, window: ConcordanceWindow):
    look_up(qtbot, window, "the oceans", "3 places")
    chart = window.findChildren(Strip)[0]
    assert [column.key for column in chart.columns] == [2013, 2014, 2015]
    chart.choose(2014)
    qtbot.waitUntil(lambda: "1 place of 2014" in said(window))
    assert [column.key for column in chart.columns] == [2013, 2014, 2015]
    chart.choose(None)
    qtbot.waitUntil(lambda: "3 places" in said(window))


def test_drafts_and_adopted_texts_can_be_told_apart(qtbot: QtBot, window: ConcordanceWindow):
    look_up(qtbot, window, "the oceans", "3 places")
    window.findChildren(Choice)[0].choose(Status.DRAFT)
    qtbot.waitUntil(lambda: "1 place in" in said(window))
    window.findChildren(Choice)[0].choose(Status.ADOPTED)
    qtbot.waitUntil(lambda: "2 places in" in said(window))


def test_words_that_stand_nowhere_are_told_so(qtbot: QtBot, window: ConcordanceWindow):
    look_up(qtbot, window, "seas and oceans", "These words stand nowhere together")


def test_without_words_it_invites_to_type_them(qtbot: QtBot, window: ConcordanceWindow):
    look_up(qtbot, window, "", "Where do these words stand?")
    box = window.findChildren(QLineEdit)[0]
    box.setText("the seas")
    press(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "2 places in 1 paragraph" in said(window))


def test_the_list_is_exported(
    qtbot: QtBot, window: ConcordanceWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    asked: list[Path] = []

    def to_export_list(_: QWidget, suggested: Path) -> Path:
        asked.append(suggested)
        return tmp_path / "list.csv"

    monkeypatch.setattr(files, "to_export_list", to_export_list)
    look_up(qtbot, window, "the oceans", "3 places")
    press(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil((tmp_path / "list.csv").exists)
    assert asked[0].name == "Concordance the oceans"
    assert (tmp_path / "list.csv").read_text("utf-8-sig").count("A/RES/") == 2
