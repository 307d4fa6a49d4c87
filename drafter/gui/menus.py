"""Menu bar and toolbar, derived from the table of actions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from drafter.gui.actions import ACTIONS, ActionId, Menu
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow, QMenuBar

    from drafter.gui.filing import Filing

_TOOLS: tuple[tuple[ActionId, ...], ...] = (
    (ActionId.NEW_FROM, ActionId.OPEN, ActionId.SAVE),
    (ActionId.UNDO, ActionId.REDO),
    (ActionId.PREAMBULAR, ActionId.OPERATIVE, ActionId.SHALLOWER, ActionId.DEEPER),
    (ActionId.ITALIC, ActionId.NOTE),
    (ActionId.FIND, ActionId.PALETTE, ActionId.CORPUS),
)
"""The tools by group; the one to hand the draft in stands apart at the right."""

_CONTEXT: tuple[tuple[ActionId, ...], ...] = (
    (ActionId.UNDO, ActionId.REDO),
    (ActionId.CUT, ActionId.COPY, ActionId.PASTE),
    (ActionId.ITALIC, ActionId.NOTE, ActionId.COMMENT),
    (ActionId.CONCORDANCE, ActionId.CORPUS_SEARCH, ActionId.HISTORY),
    (ActionId.PREAMBULAR, ActionId.OPERATIVE, ActionId.DEEPER, ActionId.SHALLOWER),
)
"""The commands of the menu that the right mouse button opens on the page."""

ICON = 18
"""Pixels of a tool's icon, at the usual size of text."""


def fill(bar: QMenuBar, actions: Mapping[ActionId, QAction]) -> dict[Menu, QMenu]:
    """Fill a menu bar and return its menus, so that recent files can be put into theirs."""
    menus: dict[Menu, QMenu] = {}
    choices: dict[Menu, QActionGroup] = {}
    for spec in ACTIONS:
        action = actions[spec.id]
        menu = _menu(bar, menus, spec.menu)
        if spec.begins and menu.actions():
            menu.addSeparator()
        menu.addAction(action)
        if spec.choice:
            group = choices.setdefault(spec.menu, QActionGroup(bar))
            group.addAction(action)
    return menus


def _menu(bar: QMenuBar, menus: dict[Menu, QMenu], wanted: Menu) -> QMenu:
    """Return a menu, made where its first action calls for it."""
    if wanted not in menus:
        outer, _, inner = wanted.partition("/")
        menu = QMenu(tr(inner or outer), bar)
        menu.setToolTipsVisible(False)
        if inner:
            _menu(bar, menus, Menu(outer)).addMenu(menu)
        else:
            bar.addMenu(menu)
        menus[wanted] = menu
    return menus[wanted]


def toolbar(window: QMainWindow, actions: Mapping[ActionId, QAction]) -> QToolBar:
    """Return the slim toolbar: what is wanted often, and the export as its one worded button."""
    bar = QToolBar(tr("Tools"), window)
    bar.setObjectName("tools")
    bar.setAccessibleName(tr("Tools"))
    bar.setMovable(False)
    bar.setFloatable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.addAction(actions[ActionId.OUTLINE])
    for group in _TOOLS:
        bar.addSeparator()
        for name in group:
            bar.addAction(actions[name])
    spring = QWidget(bar)
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(spring)
    bar.addWidget(_export_button(bar, actions[ActionId.EXPORT_WORD]))
    bar.addAction(actions[ActionId.SIDEBAR])
    return bar


def _export_button(bar: QToolBar, action: QAction) -> QToolButton:
    button = QToolButton(bar)
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setText(tr("Export to Word"))
    button.setObjectName("export")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def fill_recent(
    menus: Mapping[Menu, QMenu], actions: Mapping[ActionId, QAction], filing: Filing,
    paths: Sequence[Path],
) -> None:  # fmt: skip
    """Put the recent files above the last entry of their menu, newest first."""
    menu, last = menus[Menu.RECENT], actions[ActionId.CLEAR_RECENT]
    menu.clear()
    for number, path in enumerate(paths, 1):
        action = menu.addAction(f"&{number % 10}  {path.name}")
        action.setStatusTip(str(path))
        action.triggered.connect(partial(filing.open_path, path))
    menu.addSeparator()
    menu.addAction(last)
    menu.setEnabled(bool(paths))


def context(parent: QWidget, actions: Mapping[ActionId, QAction]) -> QMenu:
    """Return the menu of the page; it is gone when it closes."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for group in _CONTEXT:
        menu.addSeparator()
        menu.addActions([actions[name] for name in group])
    return menu


def say_what(action: QAction, verb: str, what: str) -> None:
    """Let undo and redo say what they undo and redo."""
    if not what:
        action.setText(verb)
        return
    action.setText(tr("{verb} {what}", verb=verb, what=what[:1].lower() + what[1:]))
