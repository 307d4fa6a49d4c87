"""A line to type in and a list that narrows: for commands, documents and paragraphs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from drafter.core.bare import bare
from drafter.gui import sizes
from drafter.gui.clearable import make_clearable
from drafter.gui.theme import Role
from drafter.gui.translation import number, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from drafter.gui.theme import Theme

MOST_SHOWN = 200
"""Rows of the list: nobody reads more, and typing stays quick with a hundred thousand items."""
_ITEM = Qt.ItemDataRole.UserRole
_LIST_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Item:
    """One thing that can be chosen: what it says, and what choosing it stands for.

    ``detail`` follows the title in a quieter colour, ``keys`` stand at the right.
    """

    title: str
    detail: str = ""
    keys: str = ""
    stands_for: object = None

    @cached_property
    def folded(self) -> str:
        """What is searched."""
        return bare(f"{self.title} {self.detail}".casefold())


def fit(query: str, item: Item) -> int | None:
    """Return how well an item fits a query, smaller being better; None where it does not.

    Every word of the query must be in the item; best where the title begins with the query, then
    where words begin with its words.
    """
    folded = item.folded
    words = bare(query.casefold()).split()
    if not all(word in folded for word in words):
        return None
    if folded.startswith(" ".join(words)):
        return 0
    begun = sum(folded.startswith(word) or f" {word}" in folded for word in words)
    return 1 + len(words) - begun


class Chooser(QDialog):
    """Narrows a list of items to what is typed; Enter or a click chooses."""

    chosen = Signal(object)
    """What the chosen item stands for."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        *,
        title: str,
        hint: str,
        nothing: str,
        fits: Callable[[str, Item], int | None] = fit,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._items: Sequence[Item] = ()
        self._fits = fits
        self._field = QLineEdit()
        self._field.setPlaceholderText(hint)
        self._field.setAccessibleName(title)
        make_clearable(self._field)
        self._field.textChanged.connect(self._on_typed)
        self._field.returnPressed.connect(self._on_enter)
        self._field.installEventFilter(self)
        self._model = _Rows(self)
        self._view = QListView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(_Delegate(theme, self))
        self._view.setUniformItemSizes(True)
        self._view.setMouseTracking(True)
        self._view.setAccessibleName(tr("{title}: what fits", title=title))
        self._view.clicked.connect(self._on_clicked)
        self._view.activated.connect(self._on_clicked)
        self._count = QLabel()
        self._nothing = nothing
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 10)
        layout.setSpacing(10)
        layout.addWidget(self._field)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._count)
        sizes.open_at(self, 640, 440)

    def offer(self, items: Sequence[Item]) -> None:
        """Set what can be chosen, keeping what is typed."""
        self._items = items
        self._on_typed(self._field.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while one types."""
        if (
            watched is self._field
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _LIST_KEYS
        ):
            QApplication.sendEvent(self._view, event)
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _on_typed(self, query: str) -> None:
        fits = ((self._fits(query, item), n, item) for n, item in enumerate(self._items))
        found = sorted((score, n, item) for score, n, item in fits if score is not None)
        self._model.show([item for _, _, item in found[:MOST_SHOWN]])
        if found:
            self._view.setCurrentIndex(self._model.index(0))
        more = tr(
            "{shown} of {count} shown; type on to narrow",
            shown=MOST_SHOWN,
            count=number(len(found)),
        )
        self._count.setText(self._nothing if not found else more if len(found) > MOST_SHOWN else "")
        self._count.setVisible(bool(self._count.text()))

    @Slot()
    def _on_enter(self) -> None:
        self._on_clicked(self._view.currentIndex())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        item: Item | None = index.data(_ITEM)
        if item is not None:
            self.accept()
            self.chosen.emit(item.stands_for)


class _Rows(QAbstractListModel):
    """The items that fit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Sequence[Item] = ()

    def show(self, items: Sequence[Item]) -> None:
        """Show other items."""
        self.beginResetModel()
        self._shown = items
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return how many items fit."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says, or its item for the painter."""
        if not 0 <= index.row() < len(self._shown):
            return None
        item = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (item.title, item.detail, item.keys)))
            case Qt.ItemDataRole.ToolTipRole:
                return f"{item.title}\n{item.detail}" if item.detail else None
            case _:
                return item if role == _ITEM else None


class _Delegate(QStyledItemDelegate):
    """Paints title, detail and keys of a row."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's
        """Return the height of a row, whatever it says."""
        return QSize(200, option.fontMetrics.height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        item: Item | None = index.data(_ITEM)
        if item is None:
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.colour(Role.SELECTION))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.colour(Role.HOVER))
        rect = option.rect.adjusted(10, 0, -10, 0)
        rect = self._write(painter, rect, item.keys, Role.MUTED, at_right=True)
        rect = self._write(painter, rect, item.title, Role.TEXT)
        self._write(painter, rect, item.detail, Role.MUTED)
        painter.restore()

    def _write(
        self, painter: QPainter, rect: QRect, text: str, role: Role, *, at_right: bool = False
    ) -> QRect:
        """Write a text, shortened to its room, and return the room that is left."""
        if not text or rect.width() <= 0:
            return rect
        metrics: QFontMetrics = painter.fontMetrics()
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        used = metrics.horizontalAdvance(text) + 14
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(self._theme.colour(role))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | side), text)
        return rect.adjusted(0, 0, -used, 0) if at_right else rect.adjusted(used, 0, 0, 0)
