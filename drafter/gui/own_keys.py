"""Keys that a part answers itself although the window has commands with them, and the reverse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Iterable

OPEN = ("Ctrl+Return", "Ctrl+Enter")
"""Ctrl and either of the Enter keys."""
COPY = QKeySequence.StandardKey.Copy
UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
"""What text fields would do with a history of their own."""


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


def leaves(event: QEvent, keys: Iterable[QKeySequence.StandardKey]) -> bool:
    """Leave an event to the window that asks who wants a key, if it is one of these; say whether.

    A text field would claim the keys of undo for itself.
    """
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if not any(event.matches(key) for key in keys):
        return False
    event.ignore()
    return True
