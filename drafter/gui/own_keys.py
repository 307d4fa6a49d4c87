"""Keys that a list answers itself although the window has commands with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Iterable

OPEN = ("Ctrl+Return", "Ctrl+Enter")
"""Ctrl and either of the Enter keys."""
COPY = QKeySequence.StandardKey.Copy


def claims(event: QEvent, keys: Iterable[str | QKeySequence.StandardKey]) -> bool:
    """Claim an event that asks who wants a key, if it is one of these; say whether it was.

    Qt asks the widget that has the keyboard before it looks for commands of the window.
    """
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    pressed = QKeySequence(event.keyCombination())
    wanted = (
        QKeySequence.keyBindings(key)
        if isinstance(key, QKeySequence.StandardKey)
        else [QKeySequence(key)]
        for key in keys
    )
    if not any(pressed in bindings for bindings in wanted):
        return False
    event.accept()
    return True
