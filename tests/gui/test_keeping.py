"""Every change is kept for recovery soon, and nothing is left behind in good order."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.gui.drafts import draft

from drafter.core.history import History
from drafter.gui.keeping import Keeper
from drafter.services import journal
from drafter.services.journal import Entry, Orphan

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from pytestqt.qtbot import QtBot

FIRST = Entry(history=History(draft("P Recalling its resolution 70/1,")))
SECOND = Entry(history=History(draft("P Recalling its resolution 71/1,")))


@pytest.fixture
def keeper(pool: ThreadPoolExecutor, tmp_path: Path) -> Keeper:
    made = Keeper(pool, pool, tmp_path)
    made.set_pause(0)
    return made


def found(keeper: Keeper, folder: Path) -> list[str]:
    """Return the last paragraphs of what a later start would find after a crash of this one."""
    if keeper._journal is not None:
        keeper._journal._lock.release()
    orphans = journal.orphans(folder)
    for orphan in orphans:
        orphan.leave()
    return [orphan.entry.document.paragraphs[-1].text for orphan in orphans]


def test_a_change_is_kept(qtbot: QtBot, keeper: Keeper, tmp_path: Path):
    with qtbot.waitSignal(keeper.kept):
        keeper.keep(lambda: FIRST)
    assert found(keeper, tmp_path) == ["Recalling its resolution 70/1,"]


def test_of_several_changes_the_newest_is_kept_once(qtbot: QtBot, keeper: Keeper, tmp_path: Path):
    kept: list[int] = []
    keeper.kept.connect(lambda: kept.append(1))
    with qtbot.waitSignal(keeper.kept):
        keeper.keep(lambda: FIRST)
        keeper.keep(lambda: SECOND)
    assert found(keeper, tmp_path) == ["Recalling its resolution 71/1,"]
    assert kept == [1]


def test_in_a_crash_it_is_kept_at_once(keeper: Keeper, tmp_path: Path):
    keeper.keep_now(FIRST)
    assert found(keeper, tmp_path) == ["Recalling its resolution 70/1,"]


def test_what_waits_for_its_turn_takes_nothing_away_from_what_is_kept_at_once(
    keeper: Keeper, tmp_path: Path, pool: ThreadPoolExecutor
):
    keeper.keep_now(FIRST)
    gate = threading.Event()
    pool.submit(gate.wait)
    keeper.note_saved(FIRST)
    keeper.forget()
    keeper.keep_now(SECOND)
    gate.set()
    pool.submit(int).result()
    assert found(keeper, tmp_path) == ["Recalling its resolution 71/1,"]


def test_what_is_saved_needs_no_recovery(keeper: Keeper, tmp_path: Path, pool: ThreadPoolExecutor):
    keeper.keep_now(FIRST)
    keeper.note_saved(Entry(history=replace(FIRST.history, saved=0)))
    pool.submit(int).result()
    assert found(keeper, tmp_path) == []


def test_what_was_written_while_it_was_saved_needs_recovery(
    keeper: Keeper, tmp_path: Path, pool: ThreadPoolExecutor
):
    keeper.keep_now(FIRST)
    keeper.note_saved(SECOND)
    pool.submit(int).result()
    assert found(keeper, tmp_path) == ["Recalling its resolution 71/1,"]


def test_a_draft_that_makes_room_for_another_needs_no_recovery(
    keeper: Keeper, tmp_path: Path, pool: ThreadPoolExecutor
):
    keeper.keep_now(FIRST)
    keeper.forget()
    pool.submit(int).result()
    assert found(keeper, tmp_path) == []


def test_a_change_that_still_waits_when_the_draft_is_saved_is_not_kept(
    keeper: Keeper, tmp_path: Path, pool: ThreadPoolExecutor
):
    keeper.set_pause(1)
    keeper.keep(lambda: FIRST)
    keeper.forget()
    pool.submit(int).result()
    assert not keeper._pause.isActive()
    assert found(keeper, tmp_path) == []


def test_a_window_that_closes_in_good_order_leaves_nothing(
    keeper: Keeper, tmp_path: Path, pool: ThreadPoolExecutor
):
    keeper.keep_now(FIRST)
    keeper.close()
    pool.submit(int).result()
    assert list(tmp_path.iterdir()) == []


def test_what_was_cut_off_is_found(qtbot: QtBot, keeper: Keeper, tmp_path: Path):
    journal.Journal(tmp_path).keep(FIRST)
    told: list[tuple[Orphan, ...]] = []
    keeper.orphans_found.connect(told.append)
    with qtbot.waitSignal(keeper.orphans_found):
        keeper.seek()
    assert [len(orphans) for orphans in told] in ([0], [1])


def test_a_disk_that_cannot_be_written_is_told(
    qtbot: QtBot, pool: ThreadPoolExecutor, tmp_path: Path
):
    (tmp_path / "journal").touch()
    keeper = Keeper(pool, pool, tmp_path / "journal")
    keeper.set_pause(0)
    with qtbot.waitSignal(keeper.failed):
        keeper.keep(lambda: FIRST)
    keeper.close()


def test_what_could_not_be_kept_is_kept_as_soon_as_it_can_be(
    qtbot: QtBot, pool: ThreadPoolExecutor, tmp_path: Path
):
    folder = tmp_path / "journal"
    folder.touch()
    keeper = Keeper(pool, pool, folder)
    keeper.set_pause(0)
    with qtbot.waitSignal(keeper.failed):
        keeper.keep(lambda: FIRST)
    assert keeper.is_failing
    with qtbot.waitSignal(keeper.mended):
        folder.unlink()
    assert not keeper.is_failing
    assert found(keeper, folder) == ["Recalling its resolution 70/1,"]


def test_what_could_not_be_kept_is_forgotten_with_its_draft(
    qtbot: QtBot, pool: ThreadPoolExecutor, tmp_path: Path
):
    folder = tmp_path / "journal"
    folder.touch()
    keeper = Keeper(pool, pool, folder)
    keeper.set_pause(0)
    with qtbot.waitSignal(keeper.failed):
        keeper.keep(lambda: FIRST)
    keeper.forget()
    folder.unlink()
    qtbot.waitUntil(lambda: not keeper._writing.is_busy() and not keeper._again.isActive())
    assert found(keeper, folder) == []
