"""Keys can be changed, no key has two commands, and whatever a file says is understood or told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.gui import keymap
from drafter.gui.actions import ACTIONS, ActionId, ActionSpec
from drafter.gui.keymap import TABLE, Keymap

KEYS = ("Ctrl+E", "Ctrl+Shift+Z", "F5", "Ctrl+Alt+Shift+Q", "Ctrl+C", "Alt+1", "Ctrl+;")
CHANGES = st.lists(
    st.tuples(st.sampled_from(list(ActionId)), st.lists(st.sampled_from(KEYS), max_size=3))
)


def changed(changes: list[tuple[ActionId, list[str]]]) -> Keymap:
    """Return the keys after some changes."""
    held = TABLE
    for action, keys in changes:
        held = held.with_keys(action, keys)
    return held


@given(CHANGES)
def test_what_is_stored_is_read_again(changes: list[tuple[ActionId, list[str]]]):
    held = changed(changes)
    assert keymap.read(keymap.stored(held, ())) == (held, ())


@given(CHANGES)
def test_no_key_ever_has_two_commands(changes: list[tuple[ActionId, list[str]]]):
    keys = [key for own in changed(changes).keys.values() for key in own]
    assert len(keys) == len(set(keys))


def test_a_key_that_is_set_is_taken_from_the_command_that_had_it():
    held, remarks = keymap.read(((ActionId.FIND, ("Ctrl+E",)),))
    assert held.owner("Ctrl+E") is ActionId.FIND
    assert held.of(ActionId.EXPORT_WORD) == ()
    assert remarks == ()


@pytest.mark.parametrize(
    ("name", "key", "said"),
    [
        ("edit.fly", "Ctrl+E", "“edit.fly”, which is no command"),
        ("edit.find", "Strg+E", "“Strg+E”, set for “Find”, is no key"),
        ("edit.find", "Ctrl+Shift", "is no key"),
        ("edit.find", "Ctrl+K, Ctrl+C", "is no key"),
        ("edit.find", "Tab", "At the start of a paragraph"),
        ("edit.find", "Return", "The page needs"),
        ("edit.find", "Ctrl+Right", "One word of it"),
        ("edit.find", "Shift+End", "moves, selects or deletes in every text"),
        ("edit.find", "Ctrl+Backspace", "moves, selects or deletes in every text"),
        ("edit.find", "E", "typed into the text"),
        ("edit.find", "Shift+Space", "typed into the text"),
        ("edit.find", "Alt+F", "opens the menu File"),
    ],
)
def test_what_cannot_be_a_key_is_told_and_changes_nothing(name: str, key: str, said: str):
    held, remarks = keymap.read(((name, (key,)),))
    assert held == TABLE
    assert said in " ".join(remarks)


def test_of_two_commands_with_one_key_the_first_has_it():
    held, remarks = keymap.read(((ActionId.FIND, ("F5",)), (ActionId.REPLACE, ("F5", "F4"))))
    assert (held.of(ActionId.FIND), held.of(ActionId.REPLACE)) == (("F5",), ("F4",))
    assert "both “Find” and “Replace”" in remarks[0]


def test_commands_of_another_version_stay_in_the_file():
    before = (("edit.fly", ("Ctrl+E",)),)
    assert keymap.stored(TABLE, before) == before


@pytest.mark.parametrize("spec", ACTIONS, ids=[spec.id for spec in ACTIONS])
def test_every_key_of_the_table_could_be_set_by_hand(spec: ActionSpec):
    assert all(keymap.canonical(key) == key and not keymap.reserved(key) for key in spec.keys)


@pytest.mark.parametrize(
    ("words", "now"),
    [
        ("Ctrl+E writes; Ctrl+Shift+E too.", "F5 writes; Ctrl+Shift+E too."),
        ("Ctrl+Enter, or Alt+↑ and Alt+Up", "(no key), or Ctrl+Up and Ctrl+Up"),
        ("**Redo** (Ctrl+Y)", "**Redo** (Ctrl+Y)"),
    ],
)  # fmt: skip
def test_words_name_the_keys_that_hold(words: str, now: str):
    held = TABLE.with_keys(ActionId.EXPORT_WORD, ("F5",)).with_keys(ActionId.NEW_BELOW, ())
    held = held.with_keys(ActionId.MOVE_UP, ("Ctrl+Up",))
    assert held.in_words(words) == now
