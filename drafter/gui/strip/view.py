"""A strip of columns: a list that lies on its side, so that keys and screen readers know it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy

from drafter.gui import sizes
from drafter.gui.strip.model import Columns
from drafter.gui.strip.painting import (
    ColumnDelegate,
    Dress,
    has_room,
    small,
    widths,
    write_labels,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from drafter.gui.strip.column import Column
    from drafter.gui.theme import Theme

_STEPS = (1, 2, 5, 10, 20, 50, 100)
_NEARLY_ALL = 0.8
"""Share of the values that must have room for any to be shown."""
_APART = 8
"""Pixels between two labels."""


class Strip(QListView):
    """Columns in a row, as wide as there is room for.

    ``room`` is the least and the most pixels of a column at the usual size of words, ``lines``
    the height of the strip in lines of text. ``may_be_none`` lets the user choose none again.
    """

    chosen = Signal(object)
    """The key of another column is chosen, None when none is."""
    opened = Signal(object)
    """The key of a column on which Enter was pressed, or that was double-clicked."""

    def __init__(
        self,
        theme: Theme,
        *,
        room: tuple[int, int],
        lines: float,
        may_be_none: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._may_be_none = may_be_none
        (self._least, self._most), self._lines = room, lines
        self._model = Columns(self)
        self._delegate = ColumnDelegate(Dress(theme, self.font(), self._least), self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { border: none; background: palette(base); }")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Not the current one: Qt makes the first column current when the keyboard comes
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.selectionModel().selectionChanged.connect(self.viewport().update)
        self.activated.connect(self._on_opened)

    @property
    def columns(self) -> Sequence[Column]:
        """The columns that are shown."""
        return self._model.columns

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Replace all columns; none is chosen then."""
        self._model.show(columns)
        self._fit()

    def choose(self, key: object) -> None:
        """Choose a column by what it stands for; None chooses none."""
        for row, column in enumerate(self._model.columns):
            if column.key == key:
                self.setCurrentIndex(self._model.index(row))
                self.scrollTo(self._model.index(row))
                return
        self.selectionModel().clear()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._fit()

    def _fit(self) -> None:
        """Share the room among the columns."""
        total = sum(map(widths, self._model.columns)) or 1
        least, most = sizes.scaled(self._least), sizes.scaled(self._most)
        wide = int(max(least, min(most, self.viewport().width() / total)))
        metrics = QFontMetrics(small(self.font()))
        label = max(
            (metrics.horizontalAdvance(column.label) for column in self._model.columns), default=0
        )
        every = next((step for step in _STEPS if step * wide >= label + _APART), _STEPS[-1])
        values = [column.value for column in self._model.columns if column.value]
        fitting = sum(has_room(value, small(self.font()), wide) for value in values)
        shows = fitting >= _NEARLY_ALL * len(values)
        self._delegate.dress = Dress(self._theme, self.font(), wide, every, shows)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _on_selected(self) -> None:
        rows = [index.row() for index in self.selectedIndexes()]
        self.chosen.emit(self._model.columns[rows[0]].key if rows else None)

    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.columns[index.row()].key)

    # Qt's own names from here on

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the labels over the columns: one may reach over several."""
        super().paintEvent(event)
        indexes = [self._model.index(row) for row in range(self._model.rowCount())]
        chosen = next((row for row, one in enumerate(indexes) if self._is_chosen(one)), -1)
        columns = list(zip(map(self.visualRect, indexes), self._model.columns, strict=True))
        write_labels(QPainter(self.viewport()), self._delegate.dress, columns, chosen)

    def _is_chosen(self, index: QModelIndex) -> bool:
        return self.selectionModel().isSelected(index)

    def sizeHint(self) -> QSize:
        """Return room for so many lines of small text, and a scroll bar."""
        line = QFontMetrics(small(self.font())).height()
        return QSize(
            320, round(self._lines * line) + self.horizontalScrollBar().sizeHint().height()
        )

    def changeEvent(self, event: QEvent) -> None:
        """Let columns be as wide as their words need."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room out."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the columns; Home and End are Qt's own."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
            return
        if self._may_be_none and event.key() == Qt.Key.Key_Escape and self.selectedIndexes():
            self.choose(None)
            return
        sideways = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        if sideways and not self.selectedIndexes() and self._model.rowCount():
            first = self.currentIndex() if self.currentIndex().isValid() else self._model.index(0)
            self.setCurrentIndex(first)
            self.selectionModel().select(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do not jump to a column by letters."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed; where none need be chosen, pressing it again chooses none."""
        index = self.indexAt(event.position().toPoint())
        if self._may_be_none and index == self.currentIndex():
            self.choose(None)
        elif index.isValid():
            super().mousePressEvent(event)
