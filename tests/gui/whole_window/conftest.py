"""The whole window, with a corpus of one resolution."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPalette
from tests.gui.whole_window.acting import ADOPTED

from drafter.corpus import Corpus
from drafter.gui.lookups import Lookups
from drafter.gui.main_window import MainWindow, Surroundings
from drafter.services.places import Places
from drafter.services.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(
        corpus=tmp_path / "corpus", settings=tmp_path / "settings.toml",
        journal=tmp_path / "journal", recent=tmp_path / "recent.json",
        own_words=tmp_path / "own-words.txt",
    )  # fmt: skip


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus with one resolution, to be copied."""
    folder = tmp_path_factory.mktemp("shelf")
    with Corpus.open(folder) as corpus:
        corpus.add([ADOPTED])
    return folder


@pytest.fixture
def window(
    qtbot: QtBot, application: QApplication, places: Places, pool: ThreadPoolExecutor, shelf: Path
) -> Iterator[MainWindow]:
    shutil.copytree(shelf, places.corpus)
    made = MainWindow(
        Surroundings(
            places=places, settings=Settings(theme="light"),
            lookups=Lookups(places.corpus), disk=pool, journal=pool,
        )
    )  # fmt: skip
    made.show()
    with qtbot.waitSignal(made.corpus_ready):
        made.begin()
    yield made
    made.abandon()
    made.deleteLater()
    application.setStyleSheet("")
    application.setPalette(QPalette())
