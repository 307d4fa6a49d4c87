"""Settings come from one table, survive whatever stands in their file, and cost nothing of it."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from drafter.services import settings
from drafter.services.settings import OPTIONS, Settings

if TYPE_CHECKING:
    from pathlib import Path


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "settings.toml") == (Settings(), ())


def test_every_field_is_declared_with_a_label_and_a_help() -> None:
    names = {field.name for field in fields(Settings)} - {"shortcuts"}
    assert {option.key for option in OPTIONS} == names
    assert all(option.label and option.help.endswith(".") for option in OPTIONS)


def test_every_default_is_one_that_may_be_stored() -> None:
    assert [option.problem(option.default) for option in OPTIONS] == [None] * len(OPTIONS)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.toml"
    wanted = Settings(theme="dark", min_words=8, author="Zoë “the” Delegate\n", show_agreed=False)
    settings.save(path, wanted)
    assert settings.load(path) == (wanted, ())


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('theme = "pink"', "theme"),
        ("min_words = 3", "min_words"),
        ("min_words = 21", "min_words"),
        ('min_words = "six"', "min_words"),
        ("min_words = true", "min_words"),
        ("show_agreed = 1", "show_agreed"),
        ("text_size = 99.5", "text_size"),
        ("author = []", "author"),
    ],
)
def test_a_wrong_value_falls_back_with_a_note_and_spares_the_others(
    tmp_path: Path, line: str, key: str
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"{line}\nautosave_seconds = 5\n", "utf-8")
    found, notes = settings.load(path)
    assert found == Settings(autosave_seconds=5)
    assert len(notes) == 1
    assert notes[0].startswith(key)


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe\x00", b"[[["])
def test_a_damaged_file_gives_the_defaults_and_is_kept_aside(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    found, notes = settings.load(path)
    assert found == Settings()
    assert len(notes) == 1
    settings.save(path, Settings(theme="light"))
    assert settings.load(path).settings.theme == "light"
    assert (tmp_path / "settings.toml.damaged").read_bytes() == content


def test_unknown_keys_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('colour_of_tomorrow = "blue"\n[later]\nx = 1\n', "utf-8")
    settings.save(path, Settings(min_words=7))
    found = tomllib.loads(path.read_text("utf-8"))
    assert found["colour_of_tomorrow"] == "blue"
    assert found["later"] == {"x": 1}
    assert found["min_words"] == 7


def test_one_value_is_set_if_it_may_be() -> None:
    assert Settings().with_value("text_size", 150) == Settings(text_size=150)
    with pytest.raises(ValueError, match="text_size must lie between 80 and 200"):
        Settings().with_value("text_size", 1)
    with pytest.raises(ValueError, match="pace is unknown"):
        Settings().with_value("pace", 1)


def test_keys_are_stored_as_people_write_them(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    keys = (("edit.find", ("F5",)), ("edit.redo", ("Ctrl+Y", "F4")), ("draft.new", ()))
    settings.save(path, Settings(shortcuts=keys))
    stored = tomllib.loads(path.read_text("utf-8"))["shortcuts"]
    assert stored == {"edit.find": "F5", "edit.redo": ["Ctrl+Y", "F4"], "draft.new": ""}
    assert settings.load(path) == (Settings(shortcuts=keys), ())


def test_keys_that_are_reset_leave_the_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    settings.save(path, Settings(shortcuts=(("edit.find", ("F5",)),)))
    settings.save(path, Settings())
    assert "shortcuts" not in tomllib.loads(path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('shortcuts = "Ctrl+E"', "[shortcuts]"),
        ('[shortcuts]\n"edit.find" = 5', "“edit.find”"),
        ('[shortcuts]\n"edit.find" = ["F5", true]', "“edit.find”"),
    ],
)
def test_keys_that_cannot_be_read_are_told(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, "utf-8")
    loaded = settings.load(path)
    assert loaded.settings == Settings()
    assert [said in note for note in loaded.notes] == [True]


def test_keys_may_be_written_without_quotation_marks(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[shortcuts]\nedit.find = 'F5'\n", "utf-8")
    assert settings.load(path) == (Settings(shortcuts=(("edit.find", ("F5",)),)), ())
