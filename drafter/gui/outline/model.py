"""The lines of the outline as Qt's list asks for them, and as they are dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from drafter.core.changes import differing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from drafter.gui.outline.rows import Row

ROW = Qt.ItemDataRole.UserRole
"""Under which a line hands its ``Row`` to whoever paints it."""
_DRAGGED = Qt.ItemFlag.ItemIsDragEnabled
_MIME = "application/x-drafter-outline-row"

Index = QModelIndex | QPersistentModelIndex


class OutlineModel(QAbstractListModel):
    """The lines of the outline; a new state touches only the lines that differ.

    A line that is dropped is not moved here: the draft is changed, and the lines follow it.
    """

    row_dropped = Signal(str, str)
    """A line was dropped before another one, or at the end (empty); ids of their paragraphs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._numbers: dict[str, int] = {}

    def show(self, shown: tuple[Row, ...]) -> None:
        """Show other lines, keeping selection and scroll position where lines stay."""
        old = self._rows
        start, stop, until = differing.stretch(old, shown)
        removed, added = stop - start, until - start
        same = min(removed, added)
        self._rows = (*shown[: start + same], *old[start + same :])
        if same:
            self.dataChanged.emit(self.index(start), self.index(start + same - 1))
        if removed > added:
            self.beginRemoveRows(QModelIndex(), start + same, start + removed - 1)
            self._rows = shown
            self.endRemoveRows()
        elif added > removed:
            self.beginInsertRows(QModelIndex(), start + same, start + added - 1)
            self._rows = shown
            self.endInsertRows()
        self._rows = shown
        if removed != added or any(map(_is_another, old[start:stop], shown[start:until])):
            self._numbers = {row.id: number for number, row in enumerate(shown)}

    def row(self, index: Index) -> Row | None:
        """Return the line at an index, None where there is none."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def index_of(self, paragraph_id: str) -> QModelIndex:
        """Return where a paragraph stands; an invalid index where it is not shown."""
        number = self._numbers.get(paragraph_id)
        return QModelIndex() if number is None else self.index(number)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let lines be dragged, and dropped between others."""
        flags = super().flags(index)
        return flags | (_DRAGGED if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    def supportedDropActions(self) -> Qt.DropAction:
        """Say that lines are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Say what may be dropped: a line of an outline."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what is carried: the id of the line's paragraph."""
        carried = QMimeData()
        row = self.row(indexes[0]) if indexes else None
        carried.setData(_MIME, (row.id if row else "").encode())
        return carried

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell what was dropped where; the lines stay until the draft has changed."""
        del action, column
        at = parent.row() if parent.isValid() else row
        before = self._rows[at].id if 0 <= at < len(self._rows) else ""
        self.row_dropped.emit(bytes(data.data(_MIME).data()).decode(), before)
        return False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line says, shows on hover or hands to the painter."""
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words
            case Qt.ItemDataRole.ToolTipRole:
                tip = row.tip
                return f"{row.words}\n{tip[:1].upper()}{tip[1:]}" if tip else row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _:
                return row if role == ROW else None


def _is_another(old: Row, new: Row) -> bool:
    """Whether two lines belong to two paragraphs."""
    return old.id != new.id
