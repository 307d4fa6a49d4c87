"""A tree for Qt with rows, and rows below each: cards and their wordings, lineages and places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_TOP = 0
"""Internal id of the outer rows; the rows below row n have the id n + 1."""


class TwoLevels(QAbstractItemModel):
    """The places of one column of rows; what stands in them is for each child to say."""

    def __init__(self, title: str, parent: QObject | None = None) -> None:
        """Make a tree whose column has a title, which only screen readers meet."""
        super().__init__(parent)
        self._title = title

    def outer(self, index: Index) -> int | None:
        """Return the number of the outer row that an inner row stands below, None for outer."""
        return None if index.internalId() == _TOP else index.internalId() - 1

    # Qt's own names from here on

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        """Return the index of an outer row, or of a row below it."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # Qt overloads it
        """Return the outer row that a row belongs to."""
        outer = self.outer(index) if index.isValid() else None
        return QModelIndex() if outer is None else self.createIndex(outer, 0, _TOP)

    def columnCount(self, parent: Index = ROOT) -> int:  # noqa: ARG002 - Qt's signature
        """Return 1."""
        return 1

    def headerData(
        self,
        section: int,  # noqa: ARG002 - Qt's signature
        orientation: Qt.Orientation,  # noqa: ARG002
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return what the one column is called."""
        return self._title if role == Qt.ItemDataRole.DisplayRole else None
