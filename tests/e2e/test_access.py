"""What a screen reader is told of every window, over AT-SPI, by the running program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.e2e.delegate import Delegate

if TYPE_CHECKING:
    from tests.e2e.desk import Desk

WINDOWS = {
    "ctrl+k": "All commands",
    "ctrl+g": "Go to paragraph",
    "ctrl+shift+n": "New draft from a corpus document",
    "ctrl+comma": "Preferences",
    "ctrl+F1": "Keyboard shortcuts",
    "F1": "User guide",
    "ctrl+alt+d": "Compare",
    "ctrl+alt+e": "Export for submission",
    "ctrl+shift+y": "History of this paragraph",
    "ctrl+shift+f": "Concordance",
    "ctrl+shift+c": "Corpus",
}
"""Keys that open a window, and its title."""
COMMANDS = {"own words": "Own words", "about": "About Drafter"}
"""Words that find the command which opens a window, and its title."""
SAMPLE = "Preventing trafficking in persons"
_SILENT = frozenset({"invalid", "unknown", "filler", "panel"})
"""Roles that tell nobody what a thing is."""
_PANES = {"What the corpus has for the draft", "New key"}
"""What hands the keyboard on to something inside it."""


def test_whatever_has_the_keyboard_has_a_role_and_a_name(desk: Desk) -> None:
    delegate = Delegate(desk)
    delegate.opens_drafter()
    delegate.opens_the_sample()
    _is_told(desk, "the main window")
    for key, title in WINDOWS.items():
        desk.key(key)
        desk.window(title)
        _is_told(desk, title)
        desk.close(title)
        desk.window(SAMPLE)
    for words, title in COMMANDS.items():
        delegate.commands(words)
        desk.window(title)
        _is_told(desk, title)
        desk.close(title)
        desk.window(SAMPLE)
    desk.key("ctrl+q")


def test_a_preview_of_replacements_and_a_question_are_told(desk: Desk) -> None:
    delegate = Delegate(desk)
    delegate.opens_drafter()
    delegate.opens_the_sample()
    desk.key("ctrl+h")
    desk.item("text", "Find")
    desk.type("persons")
    desk.click_on("push button", "Preview")
    desk.window("^Replace")
    _is_told(desk, "the preview of replacements")
    desk.key("Return")
    desk.window_closes("^Replace")
    desk.key("ctrl+q")
    desk.item("push button", "Discard changes")
    _is_told(desk, "the question about changes")
    desk.click_on("push button", "Discard changes")


def test_work_that_is_offered_back_is_told(desk: Desk) -> None:
    delegate = Delegate(desk)
    delegate.opens_drafter()
    delegate.opens_the_sample()
    delegate.goes_behind("protect and assist its victims,")
    desk.type(" lamps")
    delegate.is_kept("lamps")
    desk.kill()
    delegate.opens_drafter()
    desk.window("Recover a draft")
    _is_told(desk, "the draft that was cut off")
    desk.click_on("push button", "Later")
    desk.key("ctrl+q")


def _is_told(desk: Desk, window: str) -> None:
    """Look at whatever can have the keyboard while a window is open."""
    stops = desk.stops()
    assert stops
    nameless = [(one.role, one.left, one.top) for one in stops if not one.name.strip()]
    nameless = [one for one in nameless if one[0] != "table cell"]  # a table may have empty ones
    assert not nameless, window
    silent = {one.name for one in stops if one.role in _SILENT}
    assert silent <= _PANES, window
