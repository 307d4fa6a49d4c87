"""Every change is kept soon, and nobody waits for it."""

from __future__ import annotations

import shutil
import threading
from typing import TYPE_CHECKING

from tests.services.compact import draft, names_in

from drafter.services.autosave import Autosave
from drafter.services.journal import Journal, orphans

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.errors import WriteError

_NEVER = 3600.0


def test_the_last_of_many_changes_is_kept(tmp_path: Path) -> None:
    autosave = Autosave(Journal(tmp_path), seconds=_NEVER)
    for count in range(100):
        autosave.keep(draft(f"P Recalling {count} texts,"))
    autosave.leave()
    assert orphans(tmp_path)[0].entry.document == draft("P Recalling 99 texts,")


def test_a_change_is_kept_without_being_asked(tmp_path: Path) -> None:
    shutil.rmtree(tmp_path)
    journal = Journal(tmp_path)
    kept = threading.Event()
    failed: list[WriteError] = []

    def on_failure(error: WriteError) -> None:
        failed.append(error)
        kept.set()

    shutil.rmtree(tmp_path)  # so that keeping fails, which is what we can hear
    autosave = Autosave(journal, seconds=0.0, on_failure=on_failure)
    autosave.keep(draft("P Noting,"))
    assert kept.wait(timeout=30)
    autosave.close()
    assert len(failed) == 1


def test_a_failure_is_told_once_until_it_works_again(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    failed: list[WriteError] = []
    autosave = Autosave(Journal(folder), seconds=_NEVER, on_failure=failed.append)
    for exists in (False, False, True, False):
        shutil.rmtree(folder, ignore_errors=True)
        if exists:
            folder.mkdir()
        autosave.keep(draft("P Noting,"))
        autosave.flush()
    autosave.close()
    assert len(failed) == 2


def test_a_saved_draft_leaves_nothing_to_recover(tmp_path: Path) -> None:
    autosave = Autosave(Journal(tmp_path), seconds=_NEVER)
    autosave.keep(draft("P Noting,"))
    autosave.flush()
    autosave.clear()
    autosave.leave()
    assert orphans(tmp_path) == ()


def test_a_closed_window_leaves_nothing_at_all(tmp_path: Path) -> None:
    autosave = Autosave(Journal(tmp_path), seconds=_NEVER)
    autosave.keep(draft("P Noting,"))
    autosave.close()
    assert names_in(tmp_path) == []
