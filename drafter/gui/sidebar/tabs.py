"""The tabs of the sidebar: in words where there is room for all of them, else in icons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from drafter.gui import icons
from drafter.gui.sizes import scaled
from drafter.gui.theme import Role

if TYPE_CHECKING:
    from drafter.gui.theme import Theme

_ICON = 16
"""Pixels of an icon at the usual size of text."""
_AROUND = 26
"""Pixels round the words of a tab, as the style has them."""


class FittingTabs(QTabWidget):
    """Words cut short by dots say less than a picture does.

    Where the words of all tabs have no room beside each other, as with large text, the tab in front
    keeps its words and the others show their icons. Screen readers and tips have the words always.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._named: list[tuple[str, str]] = []
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.currentChanged.connect(self._fit)

    def add(self, widget: QWidget, icon: str, words: str) -> None:
        """Add a tab, with the name of the icon that stands for its words."""
        self._named.append((icon, words))
        number = self.addTab(widget, words)
        self.setTabToolTip(number, words)
        self.tabBar().setAccessibleTabName(number, words)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for now."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need other room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    @Slot()
    def _fit(self) -> None:
        metrics = self.tabBar().fontMetrics()
        wide = sum(metrics.horizontalAdvance(words) + _AROUND for _, words in self._named)
        side = scaled(_ICON)
        self.setIconSize(QSize(side, side))
        for number, (icon, words) in enumerate(self._named):
            in_words = wide <= self.width() or number == self.currentIndex()
            picture = QIcon() if in_words else icons.icon(icon, self._theme, Role.MUTED)
            self.setTabText(number, words if in_words else "")
            self.setTabIcon(number, picture)
