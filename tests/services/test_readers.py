"""Files are read in their order, wherever they are read."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from drafter.core.errors import ReadError
from drafter.core.model import Document
from drafter.reading.sources import Source
from drafter.services import readers
from drafter.services.readers import Readers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _few_are_worth_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "FEW", 1)


def _named(name: str) -> Document:
    return Document(name=name)


def _name(document: Document) -> str:
    return document.name


def _refuse(name: str) -> Document:
    raise ReadError(name, hint="Do something else.")


def _die(name: str) -> Document:
    os._exit(len(name))


def _fail_strangely(name: str) -> Document:
    class _Local(Exception):  # noqa: N818 - nobody else can know it
        pass

    raise _Local(name)


def _outcomes(works: Sequence[Callable[[str], Document]], *, can_travel: bool) -> list[str]:
    sources = [
        Source(str(number), partial(work, str(number)), can_travel=can_travel or number % 3 == 0)
        for number, work in enumerate(works)
    ]
    with Readers(_name) as reading:
        return [
            outcome if isinstance(outcome, str) else str(outcome)
            for outcome in reading.outcomes(sources)
        ]


@pytest.mark.parametrize("can_travel", [True, False])
def test_files_come_in_order_and_one_failure_stops_nothing(*, can_travel: bool) -> None:
    works = [_refuse if number == 3 else _named for number in range(9)]
    assert _outcomes(works, can_travel=can_travel) == [str(number) for number in range(9)]


def test_a_file_that_ends_the_process_is_one_failure() -> None:
    works = [_die if number == 2 else _named for number in range(6)]
    found = _outcomes(works, can_travel=True)
    assert "cannot be read" in found[2]
    assert [found[number] for number in (0, 1, 3, 4, 5)] == ["0", "1", "3", "4", "5"]


def test_files_that_end_the_process_are_told_from_those_read_beside_them() -> None:
    works = [_die if number in {1, 6} else _named for number in range(12)]
    found = _outcomes(works, can_travel=True)
    assert [number for number, outcome in enumerate(found) if outcome != str(number)] == [1, 6]


def test_what_cannot_be_sent_is_one_failure() -> None:
    works = [_fail_strangely if number == 2 else _named for number in range(6)]
    found = _outcomes(works, can_travel=True)
    assert [number for number, outcome in enumerate(found) if outcome != str(number)] == [2]


def test_processes_that_do_not_start_are_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "_begin", partial(_die, "start"))
    with pytest.raises(ReadError, match="do not start") as told:
        _outcomes([_named] * 6, can_travel=True)
    assert "at most" in told.value.hint


_CROWDED = """
import sys, threading
from tests.services import reading_ahead
from drafter.core.errors import ReadError
start, begun = threading.Thread.start, []
def refused(thread):
    begun.append(thread)
    if len(begun) == {number}:
        raise RuntimeError("can't start new thread")
    start(thread)
if __name__ == "__main__":
    threading.Thread.start = refused
    threading.excepthook = lambda found: None
    try:
        reading_ahead.main()
    except ReadError as error:
        print(error)
"""


@pytest.mark.parametrize("number", [1, 2])
def test_where_no_thread_can_be_started_nobody_waits(tmp_path: Path, number: int) -> None:
    (tmp_path / "crowded.py").write_text(_CROWDED.format(number=number), "utf-8")
    ran = subprocess.run(
        [sys.executable, str(tmp_path / "crowded.py")],
        env=dict(os.environ) | {"PYTHONPATH": str(Path(__file__).parents[2])},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "do not start" in ran.stdout, ran.stderr


def _die_once(name: str, mark: Path) -> Document:
    if not mark.exists():
        mark.touch()
        os._exit(1)
    return Document(name=name)


def test_a_file_during_which_the_process_was_ended_by_others_is_read_again(tmp_path: Path) -> None:
    works = [partial(_die_once, mark=tmp_path / "died") if n == 2 else _named for n in range(5)]
    assert _outcomes(works, can_travel=True) == ["0", "1", "2", "3", "4"]


def test_a_process_that_reads_for_one_that_is_killed_ends_too() -> None:
    command = [sys.executable, "-m", "tests.services.reading_ahead"]
    with subprocess.Popen(
        command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "0\n"
        process.kill()
        rest, _ = process.communicate(timeout=60)  # both hold this end open as long as they live
    assert rest == ""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no groups of processes that hear Ctrl+C")
def test_ctrl_c_is_heard_by_the_process_that_began_only() -> None:
    command = [sys.executable, "-m", "tests.services.reading_ahead"]
    with subprocess.Popen(
        command,
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "0\n"
        os.killpg(process.pid, signal.SIGINT)
        _, told = process.communicate(timeout=60)
    assert told.count("Traceback") == 1


def _sleep(name: str) -> Document:
    time.sleep(60)
    return Document(name=name)


def test_an_import_that_ends_early_leaves_no_process_and_waits_for_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(readers, "_PORTION", 1)
    works = [_named, _sleep, _sleep]
    sources = [
        Source(str(n), partial(work, str(n)), can_travel=True) for n, work in enumerate(works)
    ]
    with Readers(_name) as reading:
        assert next(reading.outcomes(sources)) == "0"
    assert multiprocessing.active_children() == []


_DEAF = """
import multiprocessing
from functools import partial
from pathlib import Path
from drafter.core.model import Document
from drafter.reading.sources import Source
from drafter.services import readers
if __name__ == "__main__":
    readers.FEW = 1
    sources = [Source(name, partial(Document, name=name), can_travel=True) for name in "abc"]
    with readers.Readers(str) as reading:
        next(reading.outcomes(sources))
        for child in multiprocessing.active_children():
            status = Path(f"/proc/{child.pid}/status").read_text()
            blocked = next(line for line in status.splitlines() if line.startswith("SigBlk"))
            print(int(blocked.split()[1], 16) >> 1 & 1)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what a process blocks")
def test_ctrl_c_is_not_heard_either_while_the_other_processes_start() -> None:
    command = [sys.executable, "-c", _DEAF]
    ran = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert set(ran.stdout.split()) == {"1"}


def test_nobody_waits_for_a_process_that_was_left_behind() -> None:
    sources = [Source(name, partial(_named, name), can_travel=True) for name in "abc"]
    with Readers(_name) as reading:
        next(reading.outcomes(sources))
        assert {child.daemon for child in multiprocessing.active_children()} == {True}
