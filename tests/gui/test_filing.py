"""The draft and its files: nothing is lost without a question, and what is saved is what stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from tests.gui.drafts import Paper, draft

from drafter.core.history import Caret, State
from drafter.gui.filing import Filing
from drafter.gui.status import Safety
from drafter.services import opening

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    Answer = Callable[[str], None]

FIRST = draft("P Recalling its resolution 70/1,", "O Calls upon all States to act.")
SECOND = draft("P Recalling its resolution 70/1,", "O Requests all States to act.")


class Chooser:
    """Answers every question for a file with the same path."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.suggested: Path | None = None

    def ask(self, parent: QWidget, suggested: Path, /) -> Path | None:  # noqa: ARG002 - as asked
        """Choose."""
        self.suggested = suggested
        return self.path

    to_open = to_save = to_export_word = to_export = ask


@pytest.fixture
def paper() -> Paper:
    return Paper(FIRST)


@pytest.fixture
def chooser(tmp_path: Path) -> Chooser:
    return Chooser(tmp_path / "draft.json")


@pytest.fixture
def filing(
    qtbot: QtBot, paper: Paper, chooser: Chooser, pool: ThreadPoolExecutor, tmp_path: Path
) -> Filing:
    window = QWidget()
    qtbot.addWidget(window)
    return Filing(paper, window, pool, tmp_path / "state" / "recent.json", chooser)


def test_the_first_saving_asks_where(qtbot: QtBot, filing: Filing, chooser: Chooser):
    with qtbot.waitSignal(filing.saved):
        filing.save()
    assert chooser.suggested is not None
    assert chooser.suggested.name == "Clean water for all.docx"
    assert filing.path == chooser.path


def test_a_saved_draft_comes_back(qtbot: QtBot, filing: Filing, paper: Paper, chooser: Chooser):
    with qtbot.waitSignal(filing.saved):
        filing.save()
    paper.show_document(SECOND)
    assert chooser.path is not None
    with qtbot.waitSignal(filing.shown):
        filing.open_path(chooser.path)
    assert [p.text for p in paper.document().paragraphs] == [p.text for p in FIRST.paragraphs]
    assert filing.path == chooser.path


def test_saving_again_asks_nothing(qtbot: QtBot, filing: Filing, paper: Paper, chooser: Chooser):
    with qtbot.waitSignal(filing.saved):
        filing.save()
    chooser.path = None
    paper.change("Typing", SECOND)
    assert filing.is_modified
    with qtbot.waitSignal(filing.saved):
        filing.save()
    assert not filing.is_modified


def test_what_is_typed_during_a_save_is_not_taken_for_saved(
    qtbot: QtBot, filing: Filing, paper: Paper, pool: ThreadPoolExecutor
):
    paper.change("Typing", SECOND)
    filing.save()
    paper.change("Typing", FIRST)
    qtbot.waitUntil(lambda: not filing.is_saving)
    pool.submit(int).result()
    assert filing.is_modified


def test_a_changed_draft_is_not_left_without_a_question(
    filing: Filing, paper: Paper, answer: Answer
):
    paper.change("Typing", SECOND)
    answer("Cancel")
    filing.new()
    assert paper.document() == SECOND


def test_changes_can_be_discarded(filing: Filing, paper: Paper, answer: Answer):
    paper.change("Typing", SECOND)
    answer("Discard changes")
    filing.new()
    assert paper.document() == opening.empty_draft().document
    assert not filing.is_modified


def test_changes_are_saved_before_going_on(
    qtbot: QtBot, filing: Filing, paper: Paper, answer: Answer, chooser: Chooser
):
    paper.change("Typing", SECOND)
    answer("Save")
    with qtbot.waitSignal(filing.shown):
        filing.new()
    assert chooser.path is not None
    assert chooser.path.exists()


def test_a_save_that_is_called_off_keeps_everything(
    filing: Filing, paper: Paper, answer: Answer, chooser: Chooser
):
    chooser.path = None
    paper.change("Typing", SECOND)
    answer("Save")
    filing.new()
    assert paper.document() == SECOND
    assert filing.is_modified


def test_a_file_changed_by_someone_else_is_not_overwritten_without_asking(
    qtbot: QtBot, filing: Filing, paper: Paper, answer: Answer, chooser: Chooser
):
    with qtbot.waitSignal(filing.saved):
        filing.save()
    assert chooser.path is not None
    chooser.path.write_bytes(b"someone else's work")
    paper.change("Typing", SECOND)
    answer("Cancel")
    filing.save()
    qtbot.waitUntil(lambda: not filing.is_saving)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert chooser.path.read_bytes() == b"someone else's work"
    assert filing.is_modified


def test_a_file_that_cannot_be_read_leaves_the_draft_alone(
    qtbot: QtBot, filing: Filing, paper: Paper, answer: Answer, tmp_path: Path
):
    empty = tmp_path / "empty.docx"
    empty.touch()
    answer("OK")
    with qtbot.waitSignal(filing.state_changed):
        filing.open_path(empty)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert paper.document() == FIRST


def test_an_export_leaves_the_draft_where_it_is(
    qtbot: QtBot, filing: Filing, paper: Paper, tmp_path: Path
):
    paper.change("Typing", SECOND)
    with qtbot.waitSignal(filing.exported):
        filing.export_to(tmp_path / "handed in.docx")
    assert (tmp_path / "handed in.docx").exists()
    assert filing.path is None
    assert filing.is_modified


@pytest.mark.parametrize("is_saving", [True, False], ids=["save", "export"])
def test_a_file_that_is_open_in_word_stays_and_the_window_says_who_has_it(
    qtbot: QtBot, filing: Filing, paper: Paper, chooser: Chooser, tmp_path: Path, *, is_saving: bool
):
    path = chooser.path = tmp_path / "draft.docx"
    path.write_bytes(b"old")
    (tmp_path / "~$draft.docx").write_bytes(b"\x03Ann".ljust(162, b"\0"))
    paper.change("Typing", SECOND)
    if is_saving:
        filing.save()
    else:
        filing.export_to(path)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    box = QApplication.activeModalWidget()
    assert box is not None
    assert box.property("text") == "draft.docx is open in Word by Ann."
    box.close()
    assert path.read_bytes() == b"old"
    assert filing.is_modified


def test_an_export_is_not_offered_under_the_name_of_the_draft(
    qtbot: QtBot, filing: Filing, chooser: Chooser
):
    with qtbot.waitSignal(filing.saved):
        filing.save()
    chooser.path = None
    filing.export_word()
    assert chooser.suggested is not None
    assert chooser.suggested.name == "draft (export).docx"


def test_an_export_over_the_draft_itself_saves_it(qtbot: QtBot, filing: Filing, paper: Paper):
    with qtbot.waitSignal(filing.saved):
        filing.save()
    paper.change("Typing", SECOND)
    with qtbot.waitSignal(filing.saved):
        filing.export_word()
    assert not filing.is_modified


def test_saved_files_are_remembered(qtbot: QtBot, filing: Filing, chooser: Chooser):
    listed: list[object] = []
    filing.recent_changed.connect(listed.append)
    with qtbot.waitSignal(filing.recent_changed):
        filing.save()
    assert listed == [(chooser.path,)]


def test_recent_files_can_be_forgotten(qtbot: QtBot, filing: Filing):
    with qtbot.waitSignal(filing.recent_changed):
        filing.save()
    listed: list[object] = []
    filing.recent_changed.connect(listed.append)
    with qtbot.waitSignal(filing.recent_changed):
        filing.clear_recent()
    assert listed == [()]


def test_a_copy_is_a_draft_of_its_own(qtbot: QtBot, filing: Filing, tmp_path: Path):
    with qtbot.waitSignal(filing.saved):
        filing.save()
    with qtbot.waitSignal(filing.shown):
        filing.open_copy(tmp_path / "draft.json")
    assert filing.path is None
    assert not filing.is_modified


def test_a_new_draft_from_a_document_counts_as_unsaved(filing: Filing):
    filing.show_new(SECOND)
    assert filing.is_modified


def test_how_safe_the_draft_is_follows_from_its_file(qtbot: QtBot, filing: Filing, paper: Paper):
    assert filing.safety() is Safety.NEW
    paper.change("Typing", SECOND)
    assert filing.safety() is Safety.KEPT
    with qtbot.waitSignal(filing.saved):
        filing.save()
    assert filing.safety() is Safety.SAVED


def test_what_is_typed_while_a_file_is_read_is_not_lost_without_a_question(
    qtbot: QtBot, filing: Filing, paper: Paper, chooser: Chooser, answer: Answer
):
    with qtbot.waitSignal(filing.saved):
        filing.save()
    assert chooser.path is not None
    filing.open_path(chooser.path)
    paper.change("Typing", SECOND)
    answer("Cancel")
    qtbot.waitUntil(lambda: not filing._reading.is_busy())
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert paper.document() == SECOND


def test_a_save_that_ends_late_does_not_give_its_file_to_another_draft(
    qtbot: QtBot, filing: Filing, pool: ThreadPoolExecutor
):
    filing.save()
    filing.show_new(SECOND)
    pool.submit(int).result()
    qtbot.waitUntil(lambda: not filing.is_saving)
    assert filing.path is None
    assert filing.is_modified


def test_a_letter_more_in_the_same_word_is_not_taken_for_saved(
    qtbot: QtBot, filing: Filing, paper: Paper
):
    states = [State(document, Caret(0, 0)) for document in (FIRST, SECOND, FIRST)]
    paper.undo_stack.add("Typing", (states[0], states[1]), stream="p")
    paper._document = SECOND
    filing.save()
    paper.undo_stack.add("Typing", (states[1], states[2]), stream="p")
    paper._document = FIRST
    qtbot.waitUntil(lambda: not filing.is_saving)
    assert paper.undo_stack.count() == 1
    assert filing.is_modified


def test_an_entry_brings_back_what_can_be_undone(filing: Filing, paper: Paper):
    paper.change("Typing", SECOND)
    paper.undo_stack.undo()
    entry = filing.entry()
    filing.new()
    filing.show_entry(entry)
    assert paper.document() == FIRST
    paper.undo_stack.redo()
    assert paper.document() == SECOND
