"""What colleagues did is taken or left, one by one or all, and can be undone."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.gui.drafts import Paper, draft
from tests.services.test_receiving import came_back, mixed

from drafter.core.model import Comment, Run
from drafter.gui import theme
from drafter.gui.dialogs.proposals import ProposalsDialog
from drafter.gui.filing import Filing

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from drafter.core.changes.proposals import Proposals
    from drafter.core.model import Document

    Decide = Callable[[frozenset[int]], None]

STORED = draft("P Recalling its resolution 70/1,", "O Calls upon all States to act.")


def changed(document: Document) -> Document:
    """Return the draft as a colleague left it: a word replaced, a paragraph added."""
    opening, first, second = document.paragraphs
    other = replace(second, runs=(Run("Calls upon every State to act."),))
    new = replace(second, id="new", runs=(Run("Thanks all keepers of lamps."),))
    return replace(document, paragraphs=(opening, first, other, new))


@pytest.fixture
def dialog(qtbot: QtBot) -> ProposalsDialog:
    parent = ProposalsDialog(came_back(STORED, changed(STORED)), theme.load("light"), None)
    qtbot.addWidget(parent)
    return parent


def _decided(dialog: ProposalsDialog) -> frozenset[int]:
    """Open the draft and return what was taken."""
    taken: list[frozenset[int]] = []
    dialog.decided.connect(taken.append)
    dialog._open.click()
    return taken[0]


def test_all_changes_are_ticked_at_first(dialog: ProposalsDialog):
    assert dialog._count.text() == "2 of 2 changes taken"
    assert _decided(dialog) == {0, 1}


def test_space_leaves_the_chosen_change(dialog: ProposalsDialog):
    QTest.keyClick(dialog._list, Qt.Key.Key_Space)
    assert dialog._count.text() == "1 of 2 changes taken"
    assert _decided(dialog) == {1}


def test_all_can_be_left_and_that_undone(dialog: ProposalsDialog):
    dialog._leave.click()
    assert dialog._count.text() == "0 of 2 changes taken"
    assert not dialog._leave.isEnabled()
    dialog._undo.click()
    assert not dialog._undo.isEnabled()
    assert _decided(dialog) == {0, 1}


def test_a_change_is_shown_within_the_stored_words(dialog: ProposalsDialog):
    shown = dialog._text.toPlainText()
    assert "OP1" in shown
    assert "Calls upon" in shown
    assert "all States" in shown
    assert "every State" in shown


def _note(found: list[tuple[Proposals, Decide]], proposals: Proposals, decide: Decide) -> None:
    found.append((proposals, decide))


def test_a_file_that_came_back_is_shown_when_it_is_decided(
    qtbot: QtBot, pool: ThreadPoolExecutor, tmp_path: Path
):
    path = tmp_path / "draft.docx"
    path.write_bytes(mixed(STORED, changed(STORED)))
    paper = Paper(draft("O Something else."))
    window = ProposalsDialog(came_back(STORED, STORED), theme.load("light"), None)
    qtbot.addWidget(window)
    filing = Filing(paper, window, pool, tmp_path / "recent.json")
    found: list[tuple[Proposals, Decide]] = []
    filing.proposals_found.connect(partial(_note, found))
    filing.open_path(path)
    qtbot.waitUntil(lambda: bool(found))
    assert paper.document().paragraphs[1].text == "Something else."
    proposals, decide = found[0]
    decide(frozenset({0}))
    texts = [one.text for one in paper.document().paragraphs[1:]]
    assert texts == ["Recalling its resolution 70/1,", "Calls upon every State to act."]
    assert paper.undo_stack.count() == 1
    assert filing.path == path
    assert filing.is_modified
    assert [one.text for one in proposals.stored.paragraphs][2] == "Calls upon all States to act."


def test_a_comment_is_shown_in_the_stored_words_and_can_be_left(qtbot: QtBot):
    second = STORED.paragraphs[2]
    start = second.text.index("all States")
    said = Comment(
        id="c1", text="Which ones?", author="Ada", paragraph=second.id, start=start,
        end=start + len("all States"), quoted="all States",
    )  # fmt: skip
    dialog = ProposalsDialog(
        came_back(STORED, replace(STORED, comments=(said,))), theme.load("light"), None
    )
    qtbot.addWidget(dialog)
    shown = dialog._text.toPlainText()
    assert "Calls upon [all States] to act." in shown
    assert "Which ones?" in shown
    assert "1 comment" in words_of(dialog)
    QTest.keyClick(dialog._list, Qt.Key.Key_Space)
    assert _decided(dialog) == frozenset()


def words_of(dialog: ProposalsDialog) -> str:
    """Return all that the labels of the dialog say."""
    return " ".join(label.text() for label in dialog.findChildren(QLabel))
