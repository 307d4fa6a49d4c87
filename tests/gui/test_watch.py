"""What other programs add to the corpus is noticed, once it has settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from tests.corpus.resolutions import operative

from drafter.corpus import Corpus, Edition
from drafter.gui import watch
from drafter.gui.desk import Holdings
from drafter.gui.lookups import Lookups
from drafter.gui.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

_PATIENCE_MS = 60_000


def edition(version: int, corpus: str = "ours") -> Edition:
    """Return what tells a corpus in some version from others."""
    return Edition(corpus, version)


@pytest.fixture
def changes(qapp: QApplication) -> Iterator[tuple[Watch, list[int]]]:
    """A watch over a corpus whose fifth edition is known, and a list that grows as it tells."""
    del qapp
    watching = Watch()
    told: list[int] = []
    watching.changed.connect(lambda: told.append(1))
    watching.know(Holdings((), edition(5)))
    yield watching, told
    watching.deleteLater()


def test_a_corpus_that_stays_as_it_is_is_not_told_of(changes: tuple[Watch, list[int]]) -> None:
    watching, told = changes
    for _ in range(3):
        watching.see(edition(5))
    assert not told


def test_a_change_is_told_once_it_has_settled(changes: tuple[Watch, list[int]]) -> None:
    watching, told = changes
    for version in (6, 8, 11):
        watching.see(edition(version))
    assert not told
    for _ in range(3):
        watching.see(edition(11))
    assert told == [1]


def test_another_corpus_of_the_same_version_is_told_of(
    changes: tuple[Watch, list[int]],
) -> None:
    watching, told = changes
    for _ in range(3):
        watching.see(edition(5, "theirs"))
    assert told == [1]


def test_a_corpus_that_was_away_is_told_of_when_it_answers_again(
    changes: tuple[Watch, list[int]],
) -> None:
    watching, told = changes
    watching.lose()
    for _ in range(3):
        watching.see(edition(5))
    assert told == [1]


def test_who_comes_back_from_another_program_need_not_wait(
    changes: tuple[Watch, list[int]], qapp: QApplication
) -> None:
    watching, told = changes
    wanted: list[int] = []
    watching.glance_wanted.connect(lambda: wanted.append(1))
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert wanted == [1]
    watching.see(edition(6))
    assert told == [1]


def test_the_window_learns_what_another_program_added(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "EVERY_MS", 20)
    with Corpus.open(tmp_path) as corpus:
        corpus.add([operative("A/RES/69/1", "Urges all States to count the herons;")])
    lookups = Lookups(tmp_path)
    names: list[set[str]] = []

    def note(holdings: Holdings) -> None:
        names.append({entry.name for entry in holdings.entries})

    lookups.holdings_found.connect(note)
    with qtbot.waitSignal(lookups.holdings_found, timeout=_PATIENCE_MS):
        lookups.look_around()
    found_again = qtbot.waitSignal(lookups.holdings_found, timeout=_PATIENCE_MS)
    with Corpus.open(tmp_path) as other, found_again:
        other.add([operative("A/RES/70/1", "Urges all States to protect the oceans;")])
    lookups.close()
    assert names == [{"A/RES/69/1"}, {"A/RES/69/1", "A/RES/70/1"}]
