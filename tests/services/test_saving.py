"""Saving never costs a word: neither ours nor that of someone who worked on the same file."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from tests.services.compact import adopted, draft, names_in

from drafter.core.codec import from_json
from drafter.core.errors import ChangedElsewhereError, WriteError
from drafter.services import files, locks, saving

if TYPE_CHECKING:
    from pathlib import Path

_MANY = 8
"""Threads that save at once."""
_DRAFT = draft("O The General Assembly,\nP Recalling all,\nA Urges all.")


def test_what_was_saved_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    stamp = saving.save_draft(_DRAFT, path)
    assert from_json(json.loads(path.read_text("utf-8"))) == _DRAFT
    assert stamp == files.stamp(path)


def test_a_draft_is_a_word_file(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    saving.save_draft(_DRAFT, path)
    assert path.read_bytes().startswith(b"PK")


def test_saving_again_needs_no_question(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    first = saving.save_draft(_DRAFT, path)
    second = saving.save_draft(draft("P Noting,"), path, remembered=first)
    assert second != first
    assert names_in(tmp_path) == ["draft.json"]


def test_a_file_that_someone_else_changed_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    remembered = saving.save_draft(_DRAFT, path)
    path.write_text("hers", "utf-8")
    with pytest.raises(ChangedElsewhereError, match=r"draft\.json was changed") as failure:
        saving.save_draft(_DRAFT, path, remembered=remembered)
    assert failure.value.hint
    assert path.read_text("utf-8") == "hers"
    saving.save_draft(_DRAFT, path, remembered=remembered, overwrite=True)
    assert from_json(json.loads(path.read_text("utf-8"))) == _DRAFT


def test_a_file_that_was_removed_meanwhile_is_written_again(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    remembered = saving.save_draft(_DRAFT, path)
    path.unlink()
    assert saving.save_draft(_DRAFT, path, remembered=remembered) == files.stamp(path)


def test_of_all_who_save_one_state_at_the_same_moment_one_does(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    remembered = saving.save_draft(_DRAFT, path)
    together = threading.Barrier(_MANY)

    def save(number: int) -> files.Stamp | None:
        together.wait()
        try:
            return saving.save_draft(draft(f"P Noting {number},"), path, remembered=remembered)
        except ChangedElsewhereError:
            return None

    with ThreadPoolExecutor(max_workers=_MANY) as pool:
        stamps = [stamp for stamp in pool.map(save, range(_MANY)) if stamp is not None]
    assert stamps == [files.stamp(path)]
    assert names_in(tmp_path) == ["draft.json"]


def test_whoever_has_the_turn_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    remembered = saving.save_draft(_DRAFT, path)
    with ThreadPoolExecutor(max_workers=1) as pool:
        with locks.turn(path):
            saved = pool.submit(saving.save_draft, _DRAFT, path, remembered=remembered)
            path.write_text("hers", "utf-8")
        with pytest.raises(ChangedElsewhereError):
            saved.result()
    assert path.read_text("utf-8") == "hers"


def test_who_dies_in_the_midst_of_saving_keeps_nobody_from_it(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    (tmp_path / ".draft.json.saving").touch()
    saving.save_draft(_DRAFT, path)
    assert names_in(tmp_path) == ["draft.json"]


def test_a_draft_is_saved_in_no_other_form(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match=r"saved as \.docx or \.json"):
        saving.save_draft(_DRAFT, tmp_path / "draft.txt")
    assert names_in(tmp_path) == []


def test_a_saving_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    with pytest.raises(WriteError):
        saving.save_draft(_DRAFT, tmp_path / "missing" / "draft.docx")
    assert names_in(tmp_path) == []


def test_a_name_is_offered_that_every_system_takes() -> None:
    assert saving.offered_name(adopted("")) == "A_RES_72_195.docx"
    assert saving.offered_name(draft("")) == "A subject.docx"
    long = saving.offered_name(draft("", name="x")).removesuffix(".docx")
    assert len(long) <= 80
