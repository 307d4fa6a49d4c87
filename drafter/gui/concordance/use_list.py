"""The list of places: opened by a click or Enter, copied with their source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

from drafter.gui import messages
from drafter.gui.concordance.model import UseModel
from drafter.gui.concordance.painting import UseDelegate
from drafter.gui.concordance.rows import Group
from drafter.gui.sidebar import wording
from drafter.gui.sidebar.painted_list import PaintedList
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from drafter.corpus import Use
    from drafter.gui.sidebar.look import Look
    from drafter.gui.theme import Theme

_FEW_GROUPS = 12
"""Groups up to which all are opened from the beginning; of more, the first."""


class UseList(PaintedList):
    """Places by lineage."""

    use_opened = Signal(object)
    """The source of a ``Use`` is to be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._model = UseModel(self)
        self._delegate = UseDelegate(self._look(), self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Places where the words stand"))
        self.setStyleSheet("QTreeView { border: none; } QTreeView::branch { width: 0; }")
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)

    def show_rows(self, rows: Sequence[Group | Use]) -> None:
        """Replace all rows, and scroll to the first."""
        self._model.show(rows)
        groups = [n for n, row in enumerate(rows) if isinstance(row, Group)]
        for number in groups if len(groups) <= _FEW_GROUPS else groups[:1]:
            self.expand(self._model.index(number, 0))
        self.scrollToTop()

    def _wear(self, look: Look) -> None:
        self._delegate.look = look

    def _on_clicked(self, index: QModelIndex) -> None:
        """Open a place, or open and close a group."""
        row = self._model.row(index)
        if isinstance(row, Group):
            self.setExpanded(index, not self.isExpanded(index))
        elif row is not None:
            self.use_opened.emit(row)

    def _copy(self) -> None:
        row = self._model.row(self.currentIndex())
        if row is not None and not isinstance(row, Group):
            QGuiApplication.clipboard().setText(f"{row.text}\n{wording.citation(row.place)}")
            messages.notify(self, tr("Copied the text with its source."))

    # Qt's own names from here on

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, copy; arrows are Qt's own."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_clicked(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)
