"""The page of shortcuts: every command, what a key collides with, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from drafter.gui import theme
from drafter.gui.actions import ACTIONS, ActionId
from drafter.gui.dialogs.shortcuts import ShortcutsDialog
from drafter.gui.keymap import TABLE, Keymap

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def chosen() -> list[Keymap]:
    """What was chosen."""
    return []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(window: QWidget, chosen: list[Keymap]) -> ShortcutsDialog:
    made = ShortcutsDialog(TABLE, theme.load("light"), window)
    made.keymap_chosen.connect(chosen.append)
    return made


def choose(dialog: ShortcutsDialog, action: ActionId, key: str = "") -> None:
    """Choose a command, and enter a key for it."""
    dialog._tree.setCurrentItem(dialog._rows[action])
    dialog._key.setKeySequence(QKeySequence(key))


def shown(dialog: ShortcutsDialog) -> list[str]:
    """Return the commands that are listed."""
    return [row.text(0) for row in dialog._rows.values() if not row.isHidden()]


def test_every_command_is_listed_with_its_keys(dialog: ShortcutsDialog):
    assert sorted(shown(dialog)) == sorted(spec.label for spec in ACTIONS)
    assert dialog._rows[ActionId.REDO].text(1) == "Ctrl+Y, Ctrl+Shift+Z"


def test_commands_are_found_by_words_and_by_keys(dialog: ShortcutsDialog):
    dialog._field.setText("ctrl+shift+f")
    assert "Concordance of the selected words" in shown(dialog)
    dialog._field.setText("export word")
    assert shown(dialog)[0] == "Export to Word"
    assert not dialog._rows[dialog._current()].isHidden()


def test_where_nothing_is_found_a_sentence_says_so(dialog: ShortcutsDialog):
    dialog._field.setText("xyzzy")
    assert shown(dialog) == []
    assert not dialog._nothing.isHidden()


def test_a_free_key_is_set(dialog: ShortcutsDialog, chosen: list[Keymap]):
    choose(dialog, ActionId.JOIN, "Ctrl+Alt+J")
    assert "Ctrl+Alt+J is free." in dialog._said.text()
    dialog._set.click()
    assert chosen[-1].of(ActionId.JOIN) == ("Ctrl+Alt+J",)
    assert dialog._rows[ActionId.JOIN].text(1) == "Ctrl+Alt+J"
    assert dialog._rows[ActionId.JOIN].text(2) == "changed"


def test_a_second_key_is_added(dialog: ShortcutsDialog, chosen: list[Keymap]):
    choose(dialog, ActionId.JOIN, "F4")
    dialog._add.click()
    assert chosen[-1].of(ActionId.JOIN) == ("Ctrl+J", "F4")


def test_a_key_that_is_taken_says_by_whom_and_is_taken_from_there(
    dialog: ShortcutsDialog, chosen: list[Keymap]
):
    choose(dialog, ActionId.JOIN, "Ctrl+1")
    assert "Take precedent in place › Precedent 1”" in dialog._said.text()
    dialog._set.click()
    assert chosen[-1].of(ActionId.IN_PLACE_1) == ()
    assert dialog._rows[ActionId.IN_PLACE_1].text(1) == ""


def test_a_key_that_the_page_needs_cannot_be_set(dialog: ShortcutsDialog):
    choose(dialog, ActionId.JOIN, "Return")
    assert "The page needs" in dialog._said.text()
    assert not dialog._set.isEnabled()
    assert not dialog._add.isEnabled()


def test_one_command_and_all_are_reset(dialog: ShortcutsDialog, chosen: list[Keymap]):
    choose(dialog, ActionId.JOIN, "Ctrl+E")
    dialog._set.click()
    choose(dialog, ActionId.CUT)
    dialog._none.click()
    choose(dialog, ActionId.EXPORT_WORD)
    dialog._reset.click()
    assert chosen[-1].of(ActionId.EXPORT_WORD) == ("Ctrl+E",)
    assert chosen[-1].of(ActionId.JOIN) == ()
    dialog._reset_all.click()
    assert chosen[-1] == TABLE
    assert not dialog._reset_all.isEnabled()


def test_the_list_is_copied_as_text_and_as_a_table(dialog: ShortcutsDialog):
    dialog._on_copy()
    held = QGuiApplication.clipboard().mimeData()
    assert "Export to Word\tCtrl+E" in held.text()
    assert "<h3>File</h3>" in held.html()


def test_escape_leaves_the_field_for_a_key(dialog: ShortcutsDialog):
    choose(dialog, ActionId.JOIN, "F4")
    QTest.keyClick(dialog._key, Qt.Key.Key_Escape)
    assert dialog._key.keySequence().isEmpty()
