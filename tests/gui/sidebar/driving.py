"""Keys and mouse for widgets, and an ear for their signals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint, SignalInstance
    from PySide6.QtWidgets import QWidget

_NONE = Qt.KeyboardModifier.NoModifier


class Ear:
    """What a signal told since the ear was put to it; one entry each time, with its argument."""

    def __init__(self, signal: SignalInstance) -> None:
        self.heard: list[object] = []
        signal.connect(self._hear)

    def _hear(self, *told: object) -> None:
        self.heard.append(told[0] if len(told) == 1 else told)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
    """Press a key in a widget."""
    QTest.keyClick(widget, key, modifier)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click into a widget, in its middle unless said otherwise."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _NONE, at or widget.rect().center())


def double_click(widget: QWidget, at: QPoint) -> None:
    """Double click into a widget."""
    QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, _NONE, at)
