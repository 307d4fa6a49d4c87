"""The list of recent files is short, newest first, and never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.services.recent import MOST, forget, recent_files, remember


def test_the_newest_comes_first_and_each_once(tmp_path: Path) -> None:
    listing = tmp_path / "state" / "recent.json"
    files = [tmp_path / name for name in ("a.docx", "b.docx", "c.docx")]
    for file in files:
        file.touch()
    for file in (*files, files[0]):
        remember(listing, file)
    assert recent_files(listing) == (files[0], files[2], files[1])


def test_no_more_are_kept_than_a_menu_shows(tmp_path: Path) -> None:
    listing = tmp_path / "recent.json"
    for number in range(MOST + 3):
        remember(listing, tmp_path / f"{number}.docx")
    found = recent_files(listing)
    assert len(found) == MOST
    assert found[0] == tmp_path / f"{MOST + 2}.docx"


def test_files_that_are_there_come_before_missing_ones(tmp_path: Path) -> None:
    listing = tmp_path / "recent.json"
    there = tmp_path / "there.docx"
    there.touch()
    remember(listing, there)
    remember(listing, tmp_path / "on a stick.docx")
    assert recent_files(listing) == (there, tmp_path / "on a stick.docx")


@pytest.mark.parametrize("content", ["", "{}", "[1, null, {}]", "[[", "\x00"])
def test_a_damaged_list_is_an_empty_one(tmp_path: Path, content: str) -> None:
    listing = tmp_path / "recent.json"
    listing.write_text(content, "utf-8")
    assert recent_files(listing) == ()
    assert remember(listing, tmp_path / "a.docx") == (tmp_path / "a.docx",)


def test_the_list_can_be_emptied(tmp_path: Path) -> None:
    listing = tmp_path / "recent.json"
    remember(listing, Path("a.docx"))
    forget(listing)
    assert recent_files(listing) == ()
