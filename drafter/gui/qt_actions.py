"""The actions of the table as Qt has them: made, given their keys, and dressed in a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from drafter.gui import icons
from drafter.gui.actions import ACTIONS, ActionId
from drafter.gui.theme import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from drafter.gui.theme import Theme


def build(
    parent: QWidget, handlers: Mapping[ActionId, Callable[[], object]]
) -> dict[ActionId, QAction]:
    """Make a ``QAction`` for each row of the table and connect it to its handler."""
    made: dict[ActionId, QAction] = {}
    for spec in ACTIONS:
        action = QAction(spec.text, parent)
        action.setObjectName(spec.id)
        action.setStatusTip(spec.tip)
        give_keys(action, spec.keys)
        action.setCheckable(spec.checkable or spec.choice)
        # Qt would move "Preferences" and "About" by guessing from their words
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(handlers[spec.id])
        made[spec.id] = action
    return made


def dress(made: Mapping[ActionId, QAction], theme: Theme) -> None:
    """Give the actions their icons in the colours of a theme."""
    for spec in ACTIONS:
        if spec.icon:
            role = Role.ACCENT if spec.id is ActionId.EXPORT_WORD else Role.TEXT
            made[spec.id].setIcon(icons.icon(spec.icon, theme, role))


def give_keys(action: QAction, keys: Sequence[str]) -> None:
    """Give an action its keys, and let its tip name the first of them."""
    action.setShortcuts([QKeySequence.fromString(key) for key in keys])
    first = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    sentence = action.statusTip().removesuffix(".")
    action.setToolTip(f"{sentence} ({first})" if first else sentence)
