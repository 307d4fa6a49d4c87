"""Slow work comes back in order, and whatever happens to it is told once."""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

import pytest

from drafter.core.errors import DrafterError, ReadError
from drafter.gui.jobs import Apart, Every, Latest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection

    from pytestqt.qtbot import QtBot


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(max_workers=1) as executor:
        yield executor


@pytest.fixture
def apart() -> Iterator[Apart]:
    made = Apart(int)
    yield made
    made.close()


def counting(pipe: Connection, last: int) -> None:
    """Count, and say when it is done."""
    for number in range(1, last + 1):
        pipe.send(number)
    pipe.send("done")


def waiting(pipe: Connection) -> None:
    """Go on until asked to stop."""
    pipe.send(0)
    pipe.recv()
    pipe.send("stopped early")


def failing(pipe: Connection) -> None:
    """Tell what cannot be done."""
    pipe.send(ReadError("The file is empty.", hint="Choose another file."))


def dying(pipe: Connection) -> None:  # noqa: ARG001 - the form of all work
    """End without a word."""
    os._exit(3)


def test_only_the_newest_job_reports(qtbot: QtBot, pool: ThreadPoolExecutor):
    latest = Latest(pool)
    results: list[object] = []
    latest.finished.connect(results.append)
    with qtbot.waitSignal(latest.finished):
        latest.run(partial(str, "old"))
        latest.run(partial(str, "new"))
    assert results == ["new"]


def test_a_superseded_job_that_has_not_begun_never_begins(qtbot: QtBot, pool: ThreadPoolExecutor):
    latest = Latest(pool)
    gate = threading.Event()
    pool.submit(gate.wait)
    begun: list[str] = []
    latest.run(partial(begun.append, "old"))
    with qtbot.waitSignal(latest.finished):
        latest.run(partial(begun.append, "new"))
        gate.set()
    assert begun == ["new"]


def test_of_jobs_that_are_all_wanted_each_reports_in_order(qtbot: QtBot, pool: ThreadPoolExecutor):
    every = Every(pool)
    results: list[object] = []
    every.finished.connect(results.append)
    every.run(partial(str, "first"))
    every.run(partial(str, "second"))
    qtbot.waitUntil(partial(_is_idle, every))
    assert results == ["first", "second"]


def _is_idle(every: Every) -> bool:
    return not every.is_busy()


def test_an_error_reaches_the_thread_of_the_window(qtbot: QtBot, pool: ThreadPoolExecutor):
    latest = Latest(pool)
    errors: list[Exception] = []
    latest.failed.connect(errors.append)
    with qtbot.waitSignal(latest.failed):
        latest.run(partial(int, "not a number"))
    assert [type(error) for error in errors] == [ValueError]


def test_a_forgotten_job_stays_silent(qtbot: QtBot, pool: ThreadPoolExecutor):
    latest = Latest(pool)
    results: list[object] = []
    latest.finished.connect(results.append)
    latest.run(partial(str, "old"))
    latest.forget()
    with qtbot.waitSignal(latest.finished):
        latest.run(partial(str, "new"))
    assert results == ["new"]


def test_work_apart_tells_how_far_it_is_and_what_came_of_it(qtbot: QtBot, apart: Apart):
    heard: list[object] = []
    apart.progressed.connect(heard.append)
    apart.finished.connect(heard.append)
    with qtbot.waitSignal(apart.finished, timeout=20_000):
        apart.run(counting, 3)
    assert heard[-2:] == [3, "done"]
    assert set(heard) <= {1, 2, 3, "done"}


def test_work_apart_stops_when_asked_and_keeps_what_it_has(qtbot: QtBot, apart: Apart):
    with qtbot.waitSignal(apart.progressed, timeout=20_000):
        apart.run(waiting)
    outcomes: list[object] = []
    apart.finished.connect(outcomes.append)
    with qtbot.waitSignal(apart.finished, timeout=20_000):
        apart.cancel()
    assert outcomes == ["stopped early"]
    assert not apart.is_running()


def test_a_failure_apart_keeps_its_hint(qtbot: QtBot, apart: Apart):
    errors: list[DrafterError] = []
    apart.failed.connect(errors.append)
    with qtbot.waitSignal(apart.failed, timeout=20_000):
        apart.run(failing)
    told = [(str(error), error.hint) for error in errors]
    assert told == [("The file is empty.", "Choose another file.")]


def test_a_process_that_dies_is_reported_as_a_failure(qtbot: QtBot, apart: Apart):
    errors: list[DrafterError] = []
    apart.failed.connect(errors.append)
    with qtbot.waitSignal(apart.failed, timeout=20_000):
        apart.run(dying)
    assert [str(error) for error in errors] == ["The work stopped before it was done."]


def test_only_one_piece_of_work_runs_apart(qtbot: QtBot, apart: Apart):
    with qtbot.waitSignal(apart.progressed, timeout=20_000):
        apart.run(waiting)
    with pytest.raises(DrafterError, match="still being done"):
        apart.run(counting, 3)
