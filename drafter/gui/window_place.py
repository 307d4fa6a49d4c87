"""Where the window stood last time: its geometry, its panes, and whether hints are still wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from drafter.gui import sizes

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from drafter.gui.panes import Panes

_SIZE = (1400, 900)


class WindowPlace:
    """Remembers in a small file of Qt's own; nothing in it is worth a message when it is lost."""

    def __init__(self, file: Path) -> None:
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    def restore(self, window: QMainWindow, panes: Panes) -> None:
        """Let the window stand where it stood; the first time, at a good size."""
        window.resize(sizes.fitting(window, *_SIZE).expandedTo(window.size()))
        geometry, shares = self._kept.value("geometry"), self._kept.value("panes")
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)
        if isinstance(shares, QByteArray):
            panes.restoreState(shares)
        else:
            panes.spread(window.width())

    def keep(self, window: QMainWindow, panes: Panes) -> None:
        """Remember where the window stands."""
        self._kept.setValue("geometry", window.saveGeometry())
        self._kept.setValue("panes", panes.saveState())

    @property
    def wants_hints(self) -> bool:
        """Whether the first steps are to be shown."""
        return self._kept.value("first_steps", "show") == "show"

    def close_hints(self) -> None:
        """Show the first steps no more."""
        self._kept.setValue("first_steps", "hide")
