"""What the window of the corpus asks is answered also while another program changes the corpus."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from drafter.gui.corpus.catalogue import Catalogue
from drafter.services.corpora import open_corpus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from drafter.corpus import Entry

_NAME = "A/RES/72/195"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a corpus of the seeds."""
    open_corpus(tmp_path).close()
    return tmp_path


@pytest.fixture
def catalogue(qtbot: QtBot, folder: Path) -> Iterator[Catalogue]:
    """Return a catalogue, closed in the end."""
    del qtbot
    catalogue = Catalogue(folder)
    yield catalogue
    catalogue.close()


def _entries(folder: Path) -> list[Entry]:
    """Return the text that is to be removed, as it is listed."""
    with open_corpus(folder) as corpus:
        return [entry for entry in corpus.entries() if entry.name == _NAME]


def test_one_reads_on_while_a_change_waits_for_another_program(
    qtbot: QtBot, catalogue: Catalogue, folder: Path
) -> None:
    entries = _entries(folder)
    with closing(sqlite3.connect(folder / "corpus.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with qtbot.waitSignal(catalogue.delayed, timeout=60_000):
            catalogue.remove(entries)
        with qtbot.waitSignal(catalogue.opened, timeout=60_000):
            catalogue.open_document(_NAME, "en")
        with qtbot.waitSignal(catalogue.removed, timeout=60_000):
            other.execute("ROLLBACK")
    with open_corpus(folder) as corpus:
        assert _NAME not in {entry.name for entry in corpus.entries()}


def test_a_change_that_is_made_at_once_is_not_called_late(
    qtbot: QtBot, catalogue: Catalogue, folder: Path
) -> None:
    with qtbot.waitSignal(catalogue.removed, timeout=60_000):
        catalogue.remove(_entries(folder))
    with qtbot.assertNotEmitted(catalogue.delayed):
        catalogue._on_late()


def test_a_corpus_that_is_gone_is_not_made_anew(
    qtbot: QtBot, catalogue: Catalogue, folder: Path
) -> None:
    away = folder.rename(folder.with_name("away"))
    told: list[Exception] = []
    catalogue.failed.connect(told.append)
    with qtbot.waitSignal(catalogue.failed, timeout=60_000):
        catalogue.list_documents()
    assert "no longer in" in str(told[0])
    assert not folder.exists()
    away.rename(folder)
    listed: list[tuple[Entry, ...]] = []
    catalogue.listed.connect(listed.append)
    with qtbot.waitSignal(catalogue.listed, timeout=60_000):
        catalogue.list_documents()
    assert len(listed[0]) == 5
