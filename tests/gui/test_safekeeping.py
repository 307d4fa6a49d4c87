"""What was cut off is offered back, and what others do to the file is pointed out once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from tests.gui.drafts import Paper, draft

from drafter.gui import theme
from drafter.gui.dialogs.front import Front
from drafter.gui.dialogs.recovery import Recovery
from drafter.gui.filing import Filing
from drafter.gui.keeping import Keeper
from drafter.gui.notice import Notice
from drafter.gui.safekeeping import Safekeeping
from drafter.gui.status import Safety
from drafter.services import journal, opening, saving
from drafter.services.opening import Opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LIGHT = theme.load("light")
FIRST = draft("P Recalling its resolution 70/1,")
SECOND = draft("P Recalling its resolution 71/1,")


class Workplace:
    """The parts of a window that keep a draft, and a draft that lies in a file."""

    def __init__(self, window: QWidget, pool: ThreadPoolExecutor, folder: Path) -> None:
        self.paper = Paper(FIRST)
        self.file = folder / "draft.json"
        self.folder = folder / "journal"
        self.filing = Filing(self.paper, window, pool, folder / "recent.json")
        self.keeper = Keeper(pool, pool, self.folder, window)
        self.keeper.set_pause(0)
        self.front = Front(window, LIGHT)
        self.notice = Notice(LIGHT, window)
        parts = (self.filing, self.keeper, self.front, self.notice)
        self.safe = Safekeeping(*parts, pool, window)
        self.filing.shown.connect(self.safe.begin)
        stamp = saving.save_draft(FIRST, self.file)
        self.filing.show_opened(Opened(document=FIRST, path=self.file, stamp=stamp))

    def writes(self) -> None:
        """Change the draft."""
        self.paper.change("Typing", SECOND)
        self.safe.follow()

    def crashes(self) -> None:
        """Let go of the journal as a process does that is killed."""
        assert self.keeper._journal is not None
        self.keeper._journal.leave()
        self.keeper._journal = None

    def said(self) -> str:
        """Return what the line above the page says; nothing while it does not show."""
        return "" if self.notice.isHidden() else self.notice.findChildren(QLabel)[1].text()


@pytest.fixture
def place(qtbot: QtBot, pool: ThreadPoolExecutor, tmp_path: Path) -> Iterator[Workplace]:
    window = QWidget()
    qtbot.addWidget(window)
    made = Workplace(window, pool, tmp_path)
    yield made
    made.keeper.close()


def _press(parent: QWidget, text: str) -> None:
    buttons = parent.findChildren(QPushButton)
    next(button for button in buttons if button.text().replace("&", "") == text).click()


def _looked(qtbot: QtBot, place: Workplace) -> None:
    """Come back to the window."""
    with qtbot.waitSignal(place.safe._looking.finished):
        place.safe._on_application_state(Qt.ApplicationState.ApplicationActive)


def _recover(qtbot: QtBot, place: Workplace) -> None:
    with qtbot.waitSignal(place.keeper.kept):
        place.writes()
    place.crashes()
    place.filing.show_opened(opening.empty_draft())
    with qtbot.waitSignal(place.keeper.orphans_found):
        place.safe.seek()
    _press(place.filing._window.findChildren(Recovery)[0], "Open this draft")


def test_a_draft_that_was_cut_off_comes_back_with_its_undo(qtbot: QtBot, place: Workplace):
    _recover(qtbot, place)
    assert place.paper.document() == SECOND
    assert place.filing.path == place.file
    place.paper.undo_stack.undo()
    assert place.paper.document() == FIRST
    assert not place.filing.is_modified


def test_that_a_draft_came_back_is_said_until_it_is_saved(qtbot: QtBot, place: Workplace):
    _recover(qtbot, place)
    assert place.said() == "This is the draft as it was kept. Save it to be sure."
    with qtbot.waitSignal(place.filing.saved):
        place.filing.save()
    assert place.said() == ""


def test_that_a_draft_came_back_is_not_said_of_another_one(qtbot: QtBot, place: Workplace):
    _recover(qtbot, place)
    place.filing.show_opened(opening.empty_draft())
    assert place.said() == ""


def test_the_other_version_of_a_draft_is_not_offered_over_another_one(
    qtbot: QtBot, place: Workplace
):
    saving.save_draft(SECOND, place.file)
    _looked(qtbot, place)
    place.filing.show_opened(opening.empty_draft())
    assert place.said() == ""


def test_a_saved_draft_is_not_offered(qtbot: QtBot, place: Workplace):
    with qtbot.waitSignal(place.keeper.kept):
        place.writes()
    with qtbot.waitSignal(place.filing.saved):
        place.filing.save()
    qtbot.waitUntil(lambda: not place.keeper._writing.is_busy())
    place.crashes()
    assert journal.orphans(place.folder) == ()


def test_whoever_asks_is_told_that_there_is_nothing(qtbot: QtBot, place: Workplace):
    with qtbot.waitSignal(place.keeper.orphans_found):
        place.safe.recover()
    assert place.said() == "There is no draft to recover."


def test_nobody_is_told_at_the_start_that_there_is_nothing(qtbot: QtBot, place: Workplace):
    with qtbot.waitSignal(place.keeper.orphans_found):
        place.safe.seek()
    assert place.said() == ""


def test_a_file_that_somebody_changed_is_pointed_out_once(qtbot: QtBot, place: Workplace):
    saving.save_draft(SECOND, place.file)
    _looked(qtbot, place)
    assert place.said().startswith("draft.json was changed by someone else")
    place.notice.close()
    _looked(qtbot, place)
    assert place.said() == ""


def test_the_other_version_is_one_click_away(qtbot: QtBot, place: Workplace):
    saving.save_draft(SECOND, place.file)
    _looked(qtbot, place)
    with qtbot.waitSignal(place.filing.shown):
        _press(place.notice, "Open the other version")
    assert place.paper.document() == SECOND


def test_what_one_saves_oneself_is_nobody_elses_doing(qtbot: QtBot, place: Workplace):
    place.writes()
    with qtbot.waitSignal(place.filing.saved):
        place.filing.save()
    _looked(qtbot, place)
    assert place.said() == ""


def test_a_journal_that_cannot_be_written_is_no_safety(qtbot: QtBot, place: Workplace):
    place.folder.touch()
    with qtbot.waitSignal(place.keeper.failed):
        place.writes()
    assert place.safe.safety() is Safety.UNKEPT
    assert place.said()


def test_that_the_disk_is_full_is_said_once_and_that_it_no_longer_is(
    qtbot: QtBot, place: Workplace
):
    place.folder.touch()
    with qtbot.waitSignal(place.keeper.failed):
        place.writes()
    assert "Save the draft" in place.said()
    place.notice.hide()
    with qtbot.waitSignal(place.keeper.failed):
        pass
    assert place.said() == ""
    with qtbot.waitSignal(place.keeper.mended):
        place.folder.unlink()
    assert place.said() == "The draft is kept for recovery again."
    assert place.safe.safety() is Safety.KEPT
