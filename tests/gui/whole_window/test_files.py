"""The whole window: how a draft is kept, recovered, opened, exported and closed."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from tests.gui.drafts import draft
from tests.gui.whole_window.acting import (
    MINE,
    PREAMBLE,
    body,
    show,
    type_words,
)

from drafter.core.model import Document, Doubt
from drafter.gui.actions import ActionId
from drafter.gui.demo import PICTURE, WORD_FILE, Demo
from drafter.gui.dialogs.recovery import Recovery
from drafter.gui.doubts import DraftDoubts
from drafter.gui.file_drops import FileDrops
from drafter.services import journal, saving

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from drafter.gui.main_window import MainWindow
    from drafter.services.places import Places


def test_the_draft_is_kept_for_recovery_and_offered_back(qtbot: QtBot, window: MainWindow):
    window._keeper.set_pause(0)
    with qtbot.waitSignal(window._keeper.kept):
        type_words(window, "R")
    assert window._keeper._journal is not None
    window._keeper._journal._lock.release()
    window._keeper.seek()
    qtbot.waitUntil(lambda: bool(window.findChildren(Recovery)))
    dialog = window.findChildren(Recovery)[0]
    assert "Untitled draft" in dialog.findChildren(QListWidget)[0].item(0).text()
    dialog._on_open()
    assert body(window)[1] == "R"
    assert window.isWindowModified()
    window.command(ActionId.UNDO)
    assert body(window)[1] == ""
    window.command(ActionId.REDO)
    assert body(window)[1] == "R"


def test_a_crash_keeps_the_draft(window: MainWindow, places: Places):
    type_words(window, "Recalling")
    window.keep_now()
    assert window._keeper._journal is not None
    window._keeper._journal._lock.release()
    orphans = journal.orphans(places.journal)
    assert [orphan.entry.document.paragraphs[1].text for orphan in orphans] == ["Recalling"]
    for orphan in orphans:
        orphan.leave()


def test_closing_asks_about_unsaved_changes(window: MainWindow, answer: Callable[[str], None]):
    type_words(window, "Recalling")
    answer("Cancel")
    assert not window.close()
    assert window.isVisible()


def test_closing_without_changes_asks_nothing(window: MainWindow):
    assert window.close()


def test_discarded_changes_are_not_offered_again(
    qtbot: QtBot,
    window: MainWindow,
    answer: Callable[[str], None],
    places: Places,
    pool: ThreadPoolExecutor,
):
    type_words(window, "Recalling")
    window.keep_now()
    answer("Discard changes")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    pool.submit(int).result()
    assert journal.orphans(places.journal) == ()


def test_a_new_draft_is_made_from_a_document_with_what_must_be_renewed(
    qtbot: QtBot, window: MainWindow
):
    with qtbot.waitSignal(window.draft_shown):
        window._front.base_chosen.emit(window._front._entries[0])
    assert body(window)[1] == PREAMBLE
    assert not window._renewals.isHidden()
    listed = window._renewals.findChildren(QListWidget)[0]
    lines = [listed.item(row).text() for row in range(listed.count())]
    assert any("seventy-third" in line for line in lines)


def test_the_sample_is_a_draft_of_ones_own(qtbot: QtBot, window: MainWindow):
    with qtbot.waitSignal(window.draft_shown):
        window.open_sample()
    assert window._filing.path is None
    assert len(body(window)) > 10


def test_a_journal_that_cannot_be_written_is_said_and_shown(
    qtbot: QtBot, window: MainWindow, places: Places
):
    places.journal.touch()
    window._keeper.set_pause(0)
    with qtbot.waitSignal(window._keeper.failed):
        type_words(window, "R")
    qtbot.waitUntil(lambda: "not kept" in window._status._state.text())
    type_words(window, "e")
    assert "not kept" in window._status._state.text()
    assert not window._notice.isHidden()


def test_an_export_is_told_with_what_can_be_done(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    show(window, MINE)
    with qtbot.waitSignal(window.exported):
        window.export_to(tmp_path / "draft.docx")
    said = [label.text() for label in window._notice.findChildren(QLabel)]
    assert any("draft.docx" in text for text in said)
    assert len(window._notice._buttons) == 2


def test_recent_files_stand_in_their_menu(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    path = tmp_path / "mine.json"
    saving.save_draft(MINE, path)
    with qtbot.waitSignal(window._filing.recent_changed):
        window._filing.open_path(path)
    menu = next(m for name, m in window._menus.items() if name.endswith("recent"))
    assert menu.actions()[0].text() == "&1  mine.json"
    assert menu.actions()[-1] is window._actions[ActionId.CLEAR_RECENT]


def _drop(window: MainWindow, *paths: Path) -> None:
    """Drop files; Qt itself sends a drop only where a drag entered before."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    drops = window.findChild(FileDrops)
    assert isinstance(drops, FileDrops)
    drops.eventFilter(window, drop)


def test_a_dropped_file_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    path = tmp_path / "mine.json"
    saving.save_draft(MINE, path)
    with qtbot.waitSignal(window.draft_shown):
        _drop(window, path)
    assert window._filing.path == path


def test_several_dropped_files_are_offered_to_the_corpus(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
):
    paths = [tmp_path / "1.json", tmp_path / "2.json"]
    for path in paths:
        saving.save_draft(MINE, path)
    _drop(window, *paths)
    assert window._filing.path is None
    buttons = window._notice.findChildren(QPushButton)
    with qtbot.waitSignal(window._library.corpus_changed, timeout=60_000):
        next(one for one in buttons if "corpus" in one.text()).click()
    assert window._notice.isHidden()


def _dragged_over(part: QWidget, path: Path) -> bool:
    """Drag a file over a part of a window; say whether anybody would take it."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path))])
    carried.setText(path.as_uri())
    where = part.viewport() if isinstance(part, QAbstractScrollArea) else part
    event = QDragEnterEvent(
        QPoint(2, 2), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(where, event)
    return event.isAccepted()


def test_a_file_that_is_dragged_over_words_is_for_the_window(window: MainWindow, tmp_path: Path):
    entered: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
            if event.type() is QEvent.Type.DragEnter and isinstance(watched, QWidget):
                entered.append(watched)
            return False

    watch = Watch(window)
    window.installEventFilter(watch)
    edits = [*window.findChildren(QTextEdit), *window.findChildren(QPlainTextEdit)]
    parts = [one for one in (*edits, *window.findChildren(QLineEdit)) if one.acceptDrops()]
    assert len(parts) > 10
    for part in parts:
        assert _dragged_over(part, tmp_path / "mine.json")
        assert entered.pop() is window


def test_the_demonstration_needs_its_own_draft(window: MainWindow, tmp_path: Path):
    assert {WORD_FILE, PICTURE} == {"sample-draft.docx", "window.png"}
    assert Demo(window, tmp_path).parent() is window


def test_what_the_reader_was_unsure_of_is_shown_until_it_was_looked_at(window: MainWindow):
    doubt = Doubt(message="The paragraph ends without a sign.", paragraph="p2")
    show(window, replace(MINE, doubts=(doubt,)))
    card = window.findChildren(DraftDoubts)[0]
    assert not card.isHidden()
    card.findChildren(QPushButton)[0].click()
    assert card.isHidden()
    window.command(ActionId.UNDO)
    assert not card.isHidden()
    show(window, MINE)
    assert card.isHidden()


class _Chooser:
    """Names a file whenever one is asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.suggested: list[str] = []

    def _ask(self, parent: object, suggested: Path) -> Path:
        assert parent
        self.suggested.append(suggested.name)
        return self._path

    to_export_memo = to_export = to_export_word = _ask


@pytest.mark.parametrize(
    ("action", "part"),
    [
        (ActionId.EXPORT_MEMO, b"Source memo"),
        (ActionId.EXPORT_BRACKETS, b"[based on A/RES"),
        (ActionId.EXPORT_COMMENTS, b"based on A/RES"),
    ],
)
def test_exports_with_sources_wait_for_the_corpus(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, action: ActionId, part: bytes
):
    window._filing.show_new(draft(f"P {PREAMBLE.replace('every', 'each')}"))
    window._sourced._asking = asked = _Chooser(tmp_path / "sourced.docx")
    with qtbot.waitSignal(window.exported):
        window.command(action)
    with zipfile.ZipFile(tmp_path / "sourced.docx") as packed:
        assert any(part in packed.read(name) for name in packed.namelist())
    assert asked.suggested[0].endswith(").docx")


def _unsorted() -> Document:
    document = draft(f"P {PREAMBLE}")
    return replace(document, masthead=replace(document.masthead, sponsors=("Zambia", "Egypt")))


@pytest.mark.parametrize("action", [ActionId.EXPORT_BRACKETS, ActionId.EXPORT_COMMENTS])
def test_whatever_prints_the_sponsors_asks_about_them_first(
    window: MainWindow, tmp_path: Path, answer: Callable[[str], None], action: ActionId
):
    window._filing.show_new(_unsorted())
    window._sourced._asking = asked = _Chooser(tmp_path / "sourced.docx")
    answer("Cancel")
    window.command(action)
    assert not asked.suggested


def test_a_source_memo_names_no_sponsors_and_asks_about_none(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
):
    window._filing.show_new(_unsorted())
    window._sourced._asking = _Chooser(tmp_path / "memo.docx")
    with qtbot.waitSignal(window.exported):
        window.command(ActionId.EXPORT_MEMO)
