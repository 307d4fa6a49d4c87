"""The places of a concordance as a tree for Qt: lineages, and below each its places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from drafter.gui.concordance import rows
from drafter.gui.concordance.rows import Group
from drafter.gui.translation import tr
from drafter.gui.two_levels import ROOT, TwoLevels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from drafter.corpus import Use
    from drafter.gui.two_levels import Index

ROW = Qt.ItemDataRole.UserRole
"""The ``Group`` or ``Use`` of a row."""


class UseModel(TwoLevels):
    """Groups of places, and places that stand alone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(tr("Place"), parent)
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
        outer = self.outer(index)
        if outer is None:
            return self._rows[index.row()]
        group = self._rows[outer]
        return group.uses[index.row()] if isinstance(group, Group) else None

    # Qt's own names from here on

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many outer rows there are, or places below one."""
        if not parent.isValid():
            return len(self._rows)
        row = self.row(parent)
        return len(row.uses) if isinstance(row, Group) else 0

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
