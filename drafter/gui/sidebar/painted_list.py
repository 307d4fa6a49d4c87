"""A list whose rows are painted in the look of a theme, at a size of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from drafter.gui.sidebar.look import Look, look

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from drafter.gui.theme import Theme


class PaintedList(QTreeView):
    """Rows of two levels as wide as the list, without a header or Qt's own marks.

    The keyboard comes in on the first row unless another is chosen.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 100
        self._theme = theme
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._restyle()

    def set_zoom(self, percent: int) -> None:
        """Paint in another text size."""
        self._zoom = percent
        self._restyle()

    def enter(self) -> None:
        """Give the list the keyboard, on its first row unless another is chosen."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show_current()

    def _wear(self, look: Look) -> None:
        """Have the rows painted in a look."""
        raise NotImplementedError

    def _look(self) -> Look:
        return look(self._theme, self.font(), self._zoom)

    def _restyle(self) -> None:
        self._wear(self._look())
        self._relayout()

    def _relayout(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _show_current(self) -> None:
        """Choose the first row unless another is."""
        if not self.selectedIndexes():
            self.setCurrentIndex(self.model().index(0, 0))

    # Qt's own names from here on

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which row the keys are for: Qt makes the first one current without a sign."""
        super().focusInEvent(event)
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if not by_mouse:
            self._show_current()

    def keyboardSearch(self, search: str) -> None:
        """Do not jump to a row by letters: they are keys of cards, and most places begin alike."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the rows for the new width."""
        super().resizeEvent(event)
        self._relayout()
