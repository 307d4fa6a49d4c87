"""The cards as a tree for Qt: precedents, and below each the wordings it had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, Qt

from drafter.gui.sidebar import card as cards
from drafter.gui.sidebar import marked, mime
from drafter.gui.translation import tr
from drafter.gui.two_levels import ROOT, TwoLevels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from drafter.gui.sidebar.card import Card, Step
    from drafter.gui.two_levels import Index

ITEM = Qt.ItemDataRole.UserRole
"""The ``Card`` or ``Step`` of a row."""


class CardModel(TwoLevels):
    """Cards, best first; each opens into its wordings, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(tr("Wording"), parent)
        self._cards: list[Card] = []

    @property
    def cards(self) -> Sequence[Card]:
        """The cards as they are shown."""
        return self._cards

    def show(self, shown: Sequence[Card]) -> None:
        """Replace all cards."""
        self.beginResetModel()
        self._cards = list(shown)
        self.endResetModel()

    def swap(self, row: int) -> None:
        """Show the wording of a card that is one key away."""
        self._cards[row] = cards.swapped(self._cards[row])
        index = self.index(row, 0)
        self.dataChanged.emit(index, index)

    def item(self, index: Index) -> Card | Step | None:
        """Return what a row shows, None for a row there is not."""
        if not index.isValid():
            return None
        outer = self.outer(index)
        if outer is None:
            return self._cards[index.row()]
        return cards.step(self._cards[outer], index.row())

    # Qt's own names from here on

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many cards there are, or wordings below one."""
        if not parent.isValid():
            return len(self._cards)
        return len(self._cards[parent.row()].versions) if self.outer(parent) is None else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row itself, or its words for screen readers."""
        found = self.item(index)
        if found is None:
            return None
        if role == ITEM:
            return found
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return found.spoken
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return marked.spoken(found.text)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a row may be chosen and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return what a dragged card can be taken as."""
        return [mime.FORMAT, "text/html", "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return a dragged card."""
        found = next((item for index in indexes if (item := self.item(index))), None)
        return mime.encoded(found.version) if found else QMimeData()

    def supportedDragActions(self) -> Qt.DropAction:
        """Return that dragging copies: the corpus keeps what it has."""
        return Qt.DropAction.CopyAction
