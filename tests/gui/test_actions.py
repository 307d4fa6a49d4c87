"""The table of actions is complete and free of clashes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from drafter.gui import menus, qt_actions, theme
from drafter.gui.actions import ACTIONS, ActionId, ActionSpec, Menu

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def nothing() -> None:
    """Do nothing."""


def test_every_id_is_declared_once():
    assert sorted(spec.id for spec in ACTIONS) == sorted(ActionId)


def test_no_two_actions_share_a_key():
    keys = [QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("spec", ACTIONS, ids=[spec.id for spec in ACTIONS])
def test_every_key_is_one_that_qt_knows(spec: ActionSpec):
    assert all(QKeySequence(key).toString() for key in spec.keys)


@pytest.mark.parametrize("spec", ACTIONS, ids=[spec.id for spec in ACTIONS])
def test_every_action_says_in_one_sentence_what_it_does(spec: ActionSpec):
    assert spec.tip.endswith(".")
    assert spec.tip.count(". ") == 0


@pytest.mark.parametrize("menu", list(Menu))
def test_no_two_actions_of_a_menu_share_a_letter(menu: Menu):
    rows = [spec.text for spec in ACTIONS if spec.menu is menu]
    inner = [m.partition("/")[2] for m in Menu if m.partition("/")[0] == menu and "/" in m]
    letters = [text[text.index("&") + 1].lower() for text in (*rows, *inner) if "&" in text]
    assert len(letters) == len(set(letters)), sorted(letters)


@pytest.mark.parametrize(
    ("key", "action"),
    [
        ("Ctrl+Shift+P", ActionId.PREAMBULAR), ("Ctrl+Shift+O", ActionId.OPERATIVE),
        ("Ctrl+1", ActionId.IN_PLACE_1), ("Ctrl+9", ActionId.IN_PLACE_9),
        ("Alt+1", ActionId.BELOW_1), ("Alt+9", ActionId.BELOW_9),
        ("Alt+Up", ActionId.MOVE_UP), ("Alt+Down", ActionId.MOVE_DOWN),
        ("Ctrl+Alt+F", ActionId.NOTE), ("Ctrl+Shift+F", ActionId.CONCORDANCE),
        ("Ctrl+F", ActionId.FIND), ("Ctrl+H", ActionId.REPLACE), ("Ctrl+G", ActionId.GO_TO),
        ("Ctrl+K", ActionId.PALETTE), ("Ctrl+E", ActionId.EXPORT_WORD), ("F1", ActionId.GUIDE),
        ("F6", ActionId.NEXT_PANE), ("Shift+F6", ActionId.PREVIOUS_PANE),
    ],
)  # fmt: skip
def test_the_keys_are_those_that_delegates_learn(key: str, action: ActionId):
    assert [spec.id for spec in ACTIONS if key in spec.keys] == [action]


def test_triggering_an_action_calls_its_handler(window: QMainWindow):
    called: list[str] = []
    built = qt_actions.build(window, {i: partial(called.append, i) for i in ActionId})
    built[ActionId.SAVE].trigger()
    assert called == [ActionId.SAVE]


def test_every_action_stands_in_a_menu(window: QMainWindow):
    built = qt_actions.build(window, dict.fromkeys(ActionId, nothing))
    made = menus.fill(window.menuBar(), built)
    found = {action.objectName() for menu in made.values() for action in menu.actions()}
    assert found >= set(ActionId)


def test_only_one_theme_is_on(window: QMainWindow):
    built = qt_actions.build(window, dict.fromkeys(ActionId, nothing))
    menus.fill(window.menuBar(), built)
    built[ActionId.THEME_LIGHT].setChecked(True)
    built[ActionId.THEME_DARK].setChecked(True)
    assert not built[ActionId.THEME_LIGHT].isChecked()


def test_every_tool_has_an_icon_and_names_its_keys(window: QMainWindow):
    built = qt_actions.build(window, dict.fromkeys(ActionId, nothing))
    qt_actions.dress(built, theme.load("light"))
    bar = menus.toolbar(window, built)
    tools = [action for action in bar.actions() if action.objectName() in set(ActionId)]
    assert tools
    assert all(not tool.icon().isNull() and "(" in tool.toolTip() for tool in tools)
