"""A corpus that fails is told of until it answers again, and is rescued where it is damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMainWindow, QPushButton

from drafter import resources
from drafter.core.errors import CorpusError, DamagedCorpusError
from drafter.gui.corpus_trouble import CorpusTrouble
from drafter.gui.lookups import Lookups
from drafter.gui.notice import Notice
from drafter.gui.theme import load
from drafter.services.corpora import open_corpus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class _Desk:
    """A notice, the corpus behind it, and what listens to both."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.notice = Notice(load("light"), self.window)
        self.lookups = Lookups(folder, self.window)
        self.trouble = CorpusTrouble(folder, self.lookups, self.notice, self.window)
        self.lookups.failed.connect(self.notice.warn)
        self.window.show()

    def text(self) -> str:
        return self.notice._text.text() if self.notice.isVisible() else ""

    def buttons(self) -> list[QPushButton]:
        return self.notice.findChildren(QPushButton)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a corpus of the seeds, closed."""
    open_corpus(tmp_path / "corpus").close()
    return tmp_path / "corpus"


@pytest.fixture
def desk(qtbot: QtBot, folder: Path) -> Iterator[_Desk]:
    """Return a desk, closed in the end."""
    desk = _Desk(qtbot, folder)
    yield desk
    desk.trouble.close()
    desk.lookups.close()


def test_a_damaged_corpus_is_rescued_with_one_click(
    qtbot: QtBot, desk: _Desk, folder: Path
) -> None:
    with (folder / "corpus.sqlite").open("r+b") as database:
        database.write(bytes(4096))
    desk.lookups.look_around()
    qtbot.waitUntil(lambda: "saved into a new one" in desk.text(), timeout=60_000)
    (button,) = desk.buttons()
    with qtbot.waitSignal(desk.lookups.holdings_found, timeout=60_000):
        button.click()
    count = len(resources.seeds())
    assert desk.text().startswith(f"{count} documents saved.")


def test_what_was_said_of_a_corpus_that_was_away_goes_when_it_answers(
    qtbot: QtBot, desk: _Desk, folder: Path
) -> None:
    with qtbot.waitSignal(desk.lookups.holdings_found, timeout=60_000):
        desk.lookups.look_around()
    for _ in range(2):  # the second time it is told again
        folder.rename(folder.with_name("away"))
        desk.lookups.look_around()
        qtbot.waitUntil(lambda: "no longer" in desk.text(), timeout=60_000)
        folder.with_name("away").rename(folder)
        with qtbot.waitSignal(desk.lookups.holdings_found, timeout=60_000):
            desk.lookups.look_around()
        assert desk.text() == ""


def test_damage_is_offered_help_for_once(qtbot: QtBot, desk: _Desk) -> None:
    for _ in range(2):
        desk.lookups.failed.emit(DamagedCorpusError("The corpus is damaged.", hint="Do this."))
    qtbot.waitUntil(lambda: "saved into a new one" in desk.text())
    desk.notice.close()
    desk.lookups.failed.emit(DamagedCorpusError("The corpus is damaged.", hint="Do this."))
    desk.lookups.failed.emit(CorpusError("The corpus may only be read."))
    qtbot.waitUntil(lambda: "only be read" in desk.text() and not desk.buttons())
