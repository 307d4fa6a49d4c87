"""A button that is an icon alone, as bars and panes have them at their edges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from drafter.gui import icons

if TYPE_CHECKING:
    from drafter.gui.theme import Theme

USUAL = 16
"""Pixels of an icon at the usual size of text."""


class IconButton(QToolButton):
    """Says its name to the pointer and to screen readers, and is on the way of the Tab key."""

    def __init__(self, icon: str, name: str, *, tip: str = "", pixels: int = USUAL) -> None:
        """Make a button.

        Args:
            icon: Name of a shipped icon.
            name: What pressing it does.
            tip: What the pointer is told where that is more: the key that does the same.
            pixels: Size of the icon at the usual size of text.
        """
        super().__init__()
        self._icon, self._pixels = icon, pixels
        self.setAccessibleName(name)
        self.setToolTip(tip or name)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.setIcon(icons.icon(self._icon, theme))
        self.setIconSize(icons.size(self._pixels))
