"""The documents of the corpus as a table for Qt: filtered and sorted here, in one pass each.

A sort and filter model of Qt's would call back into Python for each comparison; twenty thousand
documents take it a second, this some 20 ms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from drafter.core.bare import bare
from drafter.core.model import Status
from drafter.gui import icons
from drafter.gui.corpus import columns
from drafter.gui.corpus.columns import COLUMNS
from drafter.gui.theme import Role
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QObject

    from drafter.corpus import Entry
    from drafter.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Entries(QAbstractTableModel):
    """The documents that pass the filters, in the order of one column."""

    shown_changed = Signal()
    """Other documents are shown than before, or in another order."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Entry, ...] = ()
        self._haystacks: dict[Entry, str] = {}
        self._shown: list[Entry] = []
        self._words: tuple[str, ...] = ()
        self._status: Status | None = None
        self._organ: str | None = None
        self._reviewed: bool | None = None
        self._column = columns.DATE
        self._order = Qt.SortOrder.DescendingOrder
        self.set_theme(theme)

    @property
    def all(self) -> Sequence[Entry]:
        """Every document of the corpus."""
        return self._all

    @property
    def shown(self) -> Sequence[Entry]:
        """The documents that pass the filters, in order."""
        return self._shown

    def organs(self) -> list[str]:
        """Return the organs there are documents of, in order."""
        return sorted({entry.organ for entry in self._all if entry.organ})

    def has_languages(self) -> bool:
        """Tell whether there are documents in several languages."""
        return len({entry.language for entry in self._all}) > 1

    def have_doubts(self) -> bool:
        """Tell whether a reader was unsure of anything in any document."""
        return any(entry.doubts for entry in self._all)

    def set_theme(self, theme: Theme) -> None:
        """Draw the marks of status in another theme."""
        self._icons = {
            Status.ADOPTED: icons.icon("circle-check", theme, Role.SUCCESS),
            Status.DRAFT: icons.icon("pencil", theme, Role.WARNING),
        }

    def show(self, entries: Iterable[Entry]) -> None:
        """Replace all documents."""
        self._all = tuple(entries)
        known = self._haystacks
        self._haystacks = {
            entry: known.get(entry) or columns.haystack(entry) for entry in self._all
        }
        self._renew()

    def filter(
        self,
        text: str,
        status: Status | None = None,
        organ: str | None = None,
        *,
        reviewed: bool | None = None,
    ) -> None:
        """Show only documents with all the words anywhere in their row, of a status and organ.

        ``reviewed`` asks for those with doubts, looked at or not.
        """
        self._words = tuple(bare(text.casefold()).split())
        self._status, self._organ, self._reviewed = status, organ, reviewed
        self._renew()

    def entry(self, index: Index) -> Entry | None:
        """Return the document of a row, None for a row there is not."""
        inside = index.isValid() and index.row() < len(self._shown)
        return self._shown[index.row()] if inside else None

    def row_of(self, name: str, language: str) -> int | None:
        """Return where a document is shown, None where it is not."""
        return next(
            (
                row
                for row, entry in enumerate(self._shown)
                if (entry.name, entry.language) == (name, language)
            ),
            None,
        )

    def _renew(self) -> None:
        self.beginResetModel()
        self._shown = self._sorted([entry for entry in self._all if self._passes(entry)])
        self.endResetModel()
        self.shown_changed.emit()

    def _sorted(self, entries: list[Entry]) -> list[Entry]:
        """Return documents in order; those of which the column says nothing come last, always."""
        column = COLUMNS[self._column]
        known = [entry for entry in entries if column.text(entry)]
        known.sort(key=column.key, reverse=self._order is Qt.SortOrder.DescendingOrder)
        return known + [entry for entry in entries if not column.text(entry)]

    def _passes(self, entry: Entry) -> bool:
        if self._status is not None and entry.status is not self._status:
            return False
        if self._organ is not None and entry.organ != self._organ:
            return False
        if self._reviewed is not None and not (
            entry.doubts and entry.is_reviewed is self._reviewed
        ):
            return False
        return all(word in self._haystacks[entry] for word in self._words)

    # Qt's own names from here on

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many documents are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        entry = self.entry(index)
        if entry is None:
            return None
        column = COLUMNS[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return column.text(entry)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == columns.STATUS:
            return self._icons[entry.status]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.is_number else _LEFT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[section].is_number else _LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self._column, self._order = column, order
        self._renew()
