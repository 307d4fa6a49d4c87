"""The places of a concordance as a tree for Qt: lineages, and below each its places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from drafter.gui.concordance import rows
from drafter.gui.concordance.rows import Group

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from drafter.corpus import Use

ROW = Qt.ItemDataRole.UserRole
"""The ``Group`` or ``Use`` of a row."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TOP = 0
"""Internal id of the outer rows; the places below row n have the id n + 1."""


class UseModel(QAbstractItemModel):
    """Groups of places, and places that stand alone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Group | Use] = ()

    @property
    def rows(self) -> Sequence[Group | Use]:
        """The outer rows."""
        return self._rows

    def show(self, shown: Sequence[Group | Use]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = shown
        self.endResetModel()

    def row(self, index: Index) -> Group | Use | None:
        """Return what a row shows, None for a row there is not."""
        if not index.isValid():
            return None
        if index.internalId() == _TOP:
            return self._rows[index.row()]
        group = self._rows[index.internalId() - 1]
        return group.uses[index.row()] if isinstance(group, Group) else None

    # Qt's own names from here on

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of an outer row, or of a place below it."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # Qt overloads it
        """Return the group that a place belongs to."""
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many outer rows there are, or places below one."""
        if not parent.isValid():
            return len(self._rows)
        row = self.row(parent)
        return len(row.uses) if isinstance(row, Group) else 0

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: ARG002 - Qt's signature
        """Return 1."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row itself, or its words for screen readers."""
        found = self.row(index)
        if found is None:
            return None
        if role == ROW:
            return found
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return found.spoken if isinstance(found, Group) else rows.spoken(found)
        if role == Qt.ItemDataRole.ToolTipRole and not isinstance(found, Group):
            return found.text
        return None

    def headerData(
        self,
        section: int,  # noqa: ARG002 - Qt's signature
        orientation: Qt.Orientation,  # noqa: ARG002
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return what the one column is called; only screen readers meet it."""
        return "Place" if role == Qt.ItemDataRole.DisplayRole else None
