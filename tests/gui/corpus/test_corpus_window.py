"""The window of the corpus: list, read, add and remove, with a real corpus behind it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
)
from tests.documents import draft
from tests.gui.sidebar.driving import Ear, click, press

from drafter.core import codec
from drafter.core.model import Document, Doubt, Masthead, Status
from drafter.corpus import Corpus
from drafter.gui import fonts, messages
from drafter.gui import theme as themes
from drafter.gui.corpus import columns
from drafter.gui.corpus.document_view import DocumentView
from drafter.gui.corpus.list_pane import ListPane
from drafter.gui.corpus_window import CorpusWindow
from drafter.gui.sidebar.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from drafter.gui.messages import Answer


def resolution(symbol: str, title: str, body: str) -> Document:
    """Return an adopted text."""
    masthead = Masthead(
        symbol=symbol, title=title, organ="General Assembly", session_number=72, date="2017-12-19"
    )
    return replace(draft(body), name=symbol, status=Status.ADOPTED, masthead=masthead)


CRIME = resolution("A/RES/72/195", "Crime", "P *Recalling* it,\nO *Urges* States to act.")
HEALTH = resolution("A/RES/72/139", "Health", "P *Noting* it,\nO *Calls upon* States to heal.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a corpus of two documents."""
    made = tmp_path / "corpus"
    with Corpus.open(made) as corpus:
        corpus.add([CRIME, HEALTH])
    return made


@pytest.fixture
def window(qtbot: QtBot, folder: Path) -> Iterator[CorpusWindow]:
    """The window, with its list filled."""
    made = CorpusWindow(themes.load("light"), folder)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: rows(made) == 2)
    yield made
    made.shut_down()


def table(window: CorpusWindow) -> QTableView:
    """Return the list."""
    return window.findChildren(QTableView)[0]


def rows(window: CorpusWindow) -> int:
    """Return how many documents are shown."""
    return table(window).model().rowCount()


def reading(window: CorpusWindow) -> str:
    """Return what the document that is shown says."""
    return window.findChildren(DocumentView)[0].toPlainText()


def said(window: CorpusWindow) -> str:
    """Return all sentences that can be seen."""
    labels = window.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible() and label.text())


def choose(qtbot: QtBot, window: CorpusWindow, symbol: str) -> None:
    """Choose a document and wait until it is shown."""
    model = table(window).model()
    row = next(n for n in range(model.rowCount()) if model.index(n, 0).data() == symbol)
    flags = QItemSelectionModel.SelectionFlag
    table(window).selectionModel().setCurrentIndex(
        model.index(row, 0), flags.ClearAndSelect | flags.Rows
    )
    qtbot.waitUntil(lambda: symbol in reading(window))


def action(window: CorpusWindow, text: str) -> QAction:
    """Return a command."""
    return next(one for one in window.findChildren(QAction) if one.text() == text)


def trigger(window: CorpusWindow, text: str) -> None:
    """Give a command."""
    action(window, text).trigger()


def test_tools_without_room_for_their_words_show_their_icons(window: CorpusWindow) -> None:
    tools = window._tools
    window.resize(1600, 700)
    QTest.qWait(0)
    assert tools.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    window.resize(500, 700)
    QTest.qWait(0)
    assert tools.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    assert all(one.toolTip() for one in tools.actions() if one.text())


def test_choosing_a_document_shows_it_with_its_labels(qtbot: QtBot, window: CorpusWindow) -> None:
    choose(qtbot, window, "A/RES/72/195")
    assert "Urges States to act." in reading(window)
    assert "PP1" in reading(window)


def test_where_no_document_passes_the_filters_they_can_be_taken_away(window: CorpusWindow) -> None:
    box = next(one for one in window.findChildren(QLineEdit) if one.isVisible())
    box.setText("lighthouses")
    assert not table(window).isVisible()
    assert "No document passes the filters" in said(window)
    buttons = window.findChildren(QPushButton)
    click(next(one for one in buttons if one.isVisible() and one.text() == "Clear filters"))
    assert table(window).isVisible()
    assert (rows(window), box.text()) == (2, "")


def test_filtering_counts_what_is_shown(window: CorpusWindow) -> None:
    box = next(one for one in window.findChildren(QLineEdit) if one.isVisible())
    box.setText("heal")
    assert rows(window) == 1
    assert "1 of 2 documents shown" in said(window)


def test_what_is_chosen_stays_chosen_when_the_list_is_renewed(
    qtbot: QtBot, window: CorpusWindow, folder: Path
) -> None:
    choose(qtbot, window, "A/RES/72/139")
    with Corpus.open(folder) as corpus:
        corpus.add([resolution("A/RES/80/1", "New", "O *Decides* to act.")])
    window.refresh()
    qtbot.waitUntil(lambda: rows(window) == 3)
    (selected,) = table(window).selectionModel().selectedRows()
    assert selected.data() == "A/RES/72/139"


def test_the_list_follows_what_other_programs_do_while_it_is_looked_at(
    qtbot: QtBot, window: CorpusWindow, folder: Path
) -> None:
    with Corpus.open(folder) as corpus:
        corpus.add([resolution("A/RES/80/1", "New", "O *Decides* to act.")])
    window.catch_up()
    qtbot.waitUntil(lambda: rows(window) == 3)


def test_a_new_draft_can_be_asked_for(qtbot: QtBot, window: CorpusWindow) -> None:
    asked = Ear(window.draft_requested)
    choose(qtbot, window, "A/RES/72/195")
    trigger(window, "New draft from this document")
    assert asked.heard == [("A/RES/72/195", "en")]


def test_removing_asks_first_and_says_what_happens(
    qtbot: QtBot, window: CorpusWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    questions: list[str] = []

    def agree(_: object, question: str, more: str, answers: tuple[Answer, ...]) -> Answer:
        questions.append(f"{question} {more}")
        return answers[0]

    monkeypatch.setattr(messages, "ask", agree)
    changed = Ear(window.corpus_changed)
    choose(qtbot, window, "A/RES/72/195")
    trigger(window, "Remove")
    qtbot.waitUntil(lambda: rows(window) == 1)
    assert questions[0].startswith("Remove A/RES/72/195 from the corpus?")
    assert "the file it was read from stays where it is" in questions[0]
    assert len(changed.heard) == 1
    assert reading(window) == ""


def agree(_: object, question: str, more: str, answers: tuple[Answer, ...]) -> Answer:
    """Say yes to whatever is asked."""
    del question, more
    return answers[0]


def test_what_was_removed_is_put_back_as_it_was(
    qtbot: QtBot, window: CorpusWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "ask", agree)
    with Corpus.open(folder) as corpus:
        corpus.mark_reviewed(CRIME.name, "en", reviewed=True)
        before = [replace(entry, id=0) for entry in corpus.entries()]
    with qtbot.waitSignal(window._catalogue.listed):
        window.refresh()
    back = action(window, "Put back")
    assert not back.isVisible()
    choose(qtbot, window, "A/RES/72/195")
    trigger(window, "Remove")
    qtbot.waitUntil(lambda: rows(window) == 1)
    assert "Ctrl+Z" in window.statusBar().currentMessage()
    trigger(window, "Put back")
    qtbot.waitUntil(lambda: rows(window) == 2)
    assert not back.isVisible()
    assert window.statusBar().currentMessage() == "1 document put back into the corpus."
    with Corpus.open(folder) as corpus:
        assert [replace(entry, id=0) for entry in corpus.entries()] == before
        assert corpus.document(CRIME.name) == CRIME


def test_texts_in_several_languages_are_told_apart_beside_their_titles(
    qtbot: QtBot, window: CorpusWindow, folder: Path
) -> None:
    assert table(window).isColumnHidden(columns.LANGUAGE)
    with Corpus.open(folder) as corpus:
        corpus.add([replace(CRIME, language="fr")])
    window.refresh()
    qtbot.waitUntil(lambda: rows(window) == 3)
    header, model = table(window).horizontalHeader(), table(window).model()
    assert not table(window).isColumnHidden(columns.LANGUAGE)
    assert header.visualIndex(columns.LANGUAGE) < header.visualIndex(columns.STATUS)
    said = {model.index(row, columns.LANGUAGE).data() for row in range(3)}
    assert said == {"English", "Français"}


def test_a_text_is_removed_in_the_language_that_was_chosen_only(
    qtbot: QtBot, window: CorpusWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "ask", agree)
    with Corpus.open(folder) as corpus:
        corpus.add([replace(CRIME, language="fr")])
    window.refresh()
    qtbot.waitUntil(lambda: rows(window) == 3)
    choose(qtbot, window, "A/RES/72/195")
    (chosen,) = window._list.selected()
    trigger(window, "Remove")
    qtbot.waitUntil(lambda: rows(window) == 2)
    with Corpus.open(folder) as corpus:
        left = {entry.language for entry in corpus.entries() if entry.name == CRIME.name}
    assert left == {"en", "fr"} - {chosen.language}


def test_a_place_is_shown_and_marked(qtbot: QtBot, window: CorpusWindow, folder: Path) -> None:
    with Corpus.open(folder) as corpus:
        (found, *_) = corpus.suggest("Calls upon States to heal.")
    window.show_place(found.place)
    qtbot.waitUntil(lambda: "Calls upon States" in reading(window))
    view = window.findChildren(DocumentView)[0]
    (marked,) = view.extraSelections()
    assert "Calls upon States to heal." in marked.cursor.selectedText()
    assert window.focusWidget() is view  # to be read on with the arrow keys
    (selected,) = table(window).selectionModel().selectedRows()
    assert selected.data() == "A/RES/72/139"


def test_a_place_is_chosen_alone_although_ctrl_is_still_held(
    qtbot: QtBot, window: CorpusWindow, folder: Path
) -> None:
    with Corpus.open(folder) as corpus:
        (found, *_) = corpus.suggest("Calls upon States to heal.")
    choose(qtbot, window, "A/RES/72/195")
    QTest.keyPress(window, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    window.show_place(found.place)
    qtbot.waitUntil(lambda: "Calls upon States" in reading(window))
    QTest.keyRelease(window, Qt.Key.Key_Control)
    (selected,) = table(window).selectionModel().selectedRows()
    assert selected.data() == "A/RES/72/139"


def test_dropped_files_are_added_apart_and_failures_are_listed(
    qtbot: QtBot, window: CorpusWindow, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    added = resolution("A/RES/80/1", "New", "O *Decides* to act.")
    good.write_text(json.dumps(codec.to_json(added)), "utf-8")
    bad.write_bytes(b"")
    changed = Ear(window.corpus_changed)
    drop(window, good, bad, tmp_path / "missing")
    qtbot.waitUntil(lambda: bool(changed.heard), timeout=30_000)
    qtbot.waitUntil(lambda: rows(window) == 3)
    assert "1 added, 2 failed" in said(window)
    failures = window.findChildren(QPlainTextEdit)[0].toPlainText().splitlines()
    assert [line.split(":")[0] for line in failures] == [str(tmp_path / "missing"), str(bad)]


def test_an_import_can_be_cancelled_and_what_is_in_stays(
    qtbot: QtBot, window: CorpusWindow, tmp_path: Path
) -> None:
    for number in range(300):
        added = resolution(f"A/RES/80/{number}", f"Title {number}", f"O *Decides* {number}.")
        text = json.dumps(codec.to_json(added))
        (tmp_path / f"{number}.json").write_text(text, "utf-8")
    changed = Ear(window.corpus_changed)
    window.add_paths([tmp_path])
    assert window.is_importing()
    button = next(one for one in window.findChildren(QPushButton) if one.text() == "Cancel")
    click(button)
    qtbot.waitUntil(lambda: bool(changed.heard), timeout=30_000)
    assert not window.is_importing()
    assert "what was finished is in the corpus" in said(window)
    assert rows(window) >= 2


def test_an_empty_corpus_says_how_to_fill_it(qtbot: QtBot, tmp_path: Path) -> None:
    with Corpus.open(tmp_path / "empty") as corpus:
        corpus.add([CRIME])
        corpus.remove([CRIME.name])
    window = CorpusWindow(themes.load("dark"), tmp_path / "empty")
    qtbot.addWidget(window)
    window.show()
    window.refresh()
    qtbot.waitUntil(lambda: "The corpus is empty" in said(window))
    assert "Where to find documents" in said(window)
    window.shut_down()


def test_it_names_the_united_nations_and_where_its_texts_are(window: CorpusWindow) -> None:
    assert window.statusBar().currentMessage() == "Source of the texts: United Nations."
    trigger(window, "Where to find documents")
    told = " ".join(label.text() for label in window.findChildren(QLabel))
    for repository in ("GAresolutions", "SCresolutions", "HRCresolutions", "GAdecisions"):
        assert f"https://github.com/UNxml/{repository}" in told


def test_documents_to_check_are_listed_shown_at_the_place_and_taken_off(
    qtbot: QtBot, window: CorpusWindow, folder: Path
) -> None:
    doubt = Doubt(message="The paragraph ends without a sign.", paragraph="p2")
    unsure = resolution("A/RES/80/1", "Unsure", "P *Noting* it,\nO *Decides* to act")
    with Corpus.open(folder) as corpus:
        corpus.add([replace(unsure, doubts=(doubt,))])
    window.refresh()
    qtbot.waitUntil(lambda: rows(window) == 3)
    window.findChildren(ListPane)[0].show_unchecked()
    assert rows(window) == 1
    qtbot.waitUntil(lambda: "Decides to act" in reading(window))
    (marked,) = window.findChildren(DocumentView)[0].extraSelections()
    assert marked.cursor.selectedText() == "Decides to act"
    assert "To check: 1 place" in said(window)
    button = next(one for one in window.findChildren(QPushButton) if one.text() == "&Looked at")
    click(button)
    qtbot.waitUntil(lambda: rows(window) == 0)


def test_a_corpus_without_doubts_does_not_speak_of_them(window: CorpusWindow) -> None:
    boxes = [one for one in window.findChildren(Choice) if one.isVisible()]
    assert "Documents to check" not in [one.accessibleName() for one in boxes]


def test_columns_and_rows_grow_with_the_size_of_text(window: CorpusWindow) -> None:
    shown = table(window)
    hidden = [number for number in range(10) if shown.isColumnHidden(number)]
    usual = QApplication.font()
    try:
        QApplication.setFont(fonts.interface())
        QTest.qWait(0)
        shown.setColumnWidth(0, 200)
        height = shown.rowHeight(0)
        QApplication.setFont(fonts.interface(200))
        QTest.qWait(0)
        assert shown.columnWidth(0) == 400
        assert shown.rowHeight(0) == 2 * height
        for number in hidden:
            shown.setColumnHidden(number, False)  # noqa: FBT003 - Qt's signature
            assert shown.columnWidth(number) == 2 * columns.COLUMNS[number].width
    finally:
        QApplication.setFont(usual)


def test_rows_are_no_higher_where_words_were_large_from_the_beginning(folder: Path) -> None:
    usual = QApplication.font()
    heights: list[int] = []
    try:
        for percent in (100, 200):
            QApplication.setFont(fonts.interface(percent))
            made = CorpusWindow(themes.load("light"), folder)
            heights.append(table(made).verticalHeader().defaultSectionSize())
            made.shut_down()
            made.deleteLater()
    finally:
        QApplication.setFont(usual)
    assert heights[1] == 2 * heights[0]


def test_escape_hides_the_window(window: CorpusWindow) -> None:
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def drop(window: CorpusWindow, *paths: Path) -> None:
    """Drop files on the window."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
