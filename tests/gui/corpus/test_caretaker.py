"""What was put off while documents were added is done in a process beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.services.compact import adopted

from drafter.corpus import Corpus
from drafter.gui.corpus.caretaker import Caretaker

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

_TEXT = "O The General Assembly,\nA Urges all States to count the herons of the tidal rivers;"
_PATIENCE_MS = 60_000


def test_lineages_are_found_behind_the_window(tmp_path: Path, qtbot: QtBot) -> None:
    caretaker = Caretaker(tmp_path)
    with Corpus.open(tmp_path) as corpus:
        corpus.add([adopted(_TEXT, symbol=f"A/RES/7{year}/1") for year in range(3)])
        assert corpus.untended() == 3
        caretaker.tend()
        caretaker.tend()
        qtbot.waitUntil(lambda: corpus.untended() == 0, timeout=_PATIENCE_MS)
    caretaker.close()


def test_a_window_that_closes_ends_it(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    caretaker = Caretaker(tmp_path)
    caretaker.tend()
    caretaker.close()
    with Corpus.open(tmp_path) as corpus:
        assert corpus.check() == ()
