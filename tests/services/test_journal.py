"""Nothing that was kept is lost when a process ends, however it ends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from tests.services.compact import draft, names_in

from drafter.core.errors import WriteError
from drafter.services.files import Stamp
from drafter.services.journal import Journal, orphans

_DOCUMENT = draft("O The General Assembly,\nP Recalling its resolution 61/180,\nA Urges all;")

_KILLED = """
import os, signal, sys
from pathlib import Path
from drafter.services.journal import Journal
from tests.services.compact import draft
journal = Journal(Path(sys.argv[1]))
for count in range(3):
    journal.keep(draft(f"P Recalling {count} texts,"), path=Path("/drafts/mine.docx"))
os.kill(os.getpid(), signal.SIGKILL)
"""


def _left_by_a_crash(folder: Path) -> None:
    """Leave a journal as a killed process does: its file stays, its lock is let go."""
    journal = Journal(folder)
    journal.keep(_DOCUMENT, path=Path("/drafts/mine.docx"), stamp=Stamp(1, 2, "3"))
    journal.leave()


def test_a_killed_process_leaves_its_last_state_behind(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", _KILLED, str(tmp_path)], cwd=Path.cwd(), check=False)
    (orphan,) = orphans(tmp_path)
    assert orphan.entry.document == draft("P Recalling 2 texts,")
    assert orphan.entry.path == Path("/drafts/mine.docx")
    orphan.discard()
    assert names_in(tmp_path) == []


def test_an_orphan_comes_back_whole(tmp_path: Path) -> None:
    _left_by_a_crash(tmp_path)
    (orphan,) = orphans(tmp_path)
    assert orphan.entry.document == _DOCUMENT
    assert orphan.entry.stamp == Stamp(1, 2, "3")
    assert orphan.entry.kept_at


def test_a_draft_that_was_never_saved_is_kept_too(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.keep(_DOCUMENT)
    journal.leave()
    assert orphans(tmp_path)[0].entry.path is None


def test_what_an_open_window_keeps_is_nobody_elses(tmp_path: Path) -> None:
    first, second = Journal(tmp_path), Journal(tmp_path)
    first.keep(_DOCUMENT)
    second.keep(draft("P Noting,"))
    assert orphans(tmp_path) == ()
    first.close()
    second.close()


def test_two_windows_that_start_at_once_do_not_recover_the_same_work(tmp_path: Path) -> None:
    _left_by_a_crash(tmp_path)
    held = orphans(tmp_path)
    assert len(held) == 1
    assert orphans(tmp_path) == ()
    held[0].leave()
    assert len(orphans(tmp_path)) == 1


def test_a_window_closed_in_good_order_leaves_nothing(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.keep(_DOCUMENT)
    journal.close()
    assert names_in(tmp_path) == []


def test_saved_work_is_not_offered_again(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.keep(_DOCUMENT)
    journal.clear()
    journal.leave()
    assert orphans(tmp_path) == ()
    assert names_in(tmp_path) == []


@pytest.mark.parametrize("content", ["", "{", "[]", "null", "{}", '{"stamp": 1}', "\udcff"])
def test_a_damaged_journal_is_put_aside(tmp_path: Path, content: str) -> None:
    path = tmp_path / "abc.journal.json"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    assert orphans(tmp_path) == ()
    assert names_in(tmp_path) == ["abc.journal.json.damaged"]


def test_a_journal_of_a_newer_drafter_is_put_aside_not_lost(tmp_path: Path) -> None:
    _left_by_a_crash(tmp_path)
    (path,) = tmp_path.glob("*.json")
    path.write_text(path.read_text("utf-8").replace('"format": 1', '"format": 99'), "utf-8")
    assert orphans(tmp_path) == ()
    assert [name.endswith(".damaged") for name in names_in(tmp_path)] == [True]


def test_the_newest_work_is_offered_first(tmp_path: Path) -> None:
    for count, second in enumerate(("05", "59", "30")):
        _left_by_a_crash(tmp_path)
        newest = max(tmp_path.glob("*.json"), key=lambda path: path.stat().st_mtime_ns)
        text = newest.read_text("utf-8")
        kept_at = text.split('"kept_at": "')[1][:19]
        newest.write_text(text.replace(kept_at, f"2026-01-01T10:00:{second}"), "utf-8")
        assert count < 3
    found = [orphan.entry.kept_at for orphan in orphans(tmp_path)]
    assert [moment.second for moment in found if moment] == [59, 30, 5]


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(WriteError):
        Journal(tmp_path / "file")


def test_a_missing_folder_holds_no_work(tmp_path: Path) -> None:
    assert orphans(tmp_path / "missing") == ()
