"""A window that is asked to end from outside ends, and what was written is kept."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from drafter.core.errors import WriteError
from drafter.gui.ending import Ending, end_without_a_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def _heard() -> Iterator[None]:
    """Hear Ctrl+C also where the tests run behind a shell that has it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_draft_is_kept_before_the_window_ends(
    qtbot: QtBot, qapp: QObject, number: signal.Signals
) -> None:
    kept: list[str] = []
    statuses: list[int] = []
    ending = Ending(lambda: kept.append("draft"), qapp)
    ending.asked.connect(statuses.append)
    with qtbot.waitSignal(ending.asked):
        signal.raise_signal(number)
    ending.close()
    assert kept == ["draft"]
    assert statuses == [128 + number]


def test_a_full_disk_does_not_keep_the_window_open(qtbot: QtBot, qapp: QObject) -> None:
    def keep() -> None:
        message = "The disk is full."
        raise WriteError(message)

    ending = Ending(keep, qapp)
    with qtbot.waitSignal(ending.asked):
        signal.raise_signal(signal.SIGTERM)
    ending.close()


def test_who_asks_again_does_not_wait(qapp: QObject) -> None:
    before = signal.getsignal(signal.SIGTERM)
    ending = Ending(lambda: None, qapp)
    signal.raise_signal(signal.SIGTERM)
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    ending.close()
    assert signal.getsignal(signal.SIGTERM) is before


def test_what_is_to_be_ignored_stays_ignored(qapp: QObject) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ending = Ending(lambda: None, qapp)
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    ending.close()
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN


def test_without_a_window_nothing_is_kept_waiting() -> None:
    end_without_a_word()
    assert signal.getsignal(signal.SIGINT) is signal.SIG_DFL
