"""The columns of a strip for Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from drafter.gui.strip.column import Column

COLUMN = Qt.ItemDataRole.UserRole
"""The ``Column`` of a row."""
_SPOKEN = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
    }
)

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Columns(QAbstractListModel):
    """Columns from left to right."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()

    @property
    def columns(self) -> Sequence[Column]:
        """The columns that are shown."""
        return self._columns

    def show(self, columns: Sequence[Column]) -> None:
        """Replace all columns."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    # Qt's own names from here on

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the column itself, or what it says."""
        if not index.isValid():
            return None
        column = self._columns[index.row()]
        if role == COLUMN:
            return column
        return column.spoken if role in _SPOKEN else None
