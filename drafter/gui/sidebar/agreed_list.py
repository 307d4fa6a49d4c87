"""The rows of agreed language for Qt: the model, and the list with its keys and its mouse."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QListView, QMenu

from drafter.gui import messages
from drafter.gui.own_keys import OPEN, claims
from drafter.gui.sidebar import wording
from drafter.gui.sidebar.agreed_painting import ROW, AgreedDelegate
from drafter.gui.sidebar.agreed_rows import RowKind
from drafter.gui.sidebar.look import look
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from drafter.core.finding import Match
    from drafter.gui.sidebar.agreed_rows import Row
    from drafter.gui.theme import Theme

_ROOT = QModelIndex()
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

Index = QModelIndex | QPersistentModelIndex


class AgreedModel(QAbstractListModel):
    """Heads, remarks, changes and passages."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def shows(self, rows: Sequence[Row]) -> bool:
        """Whether these are the rows that are shown."""
        return rows == self._rows

    def row(self, index: Index) -> Row | None:
        """Return what a row shows, None for a row there is not."""
        return self._rows[index.row()] if index.isValid() else None

    def find(self, key: tuple[RowKind, Match]) -> QModelIndex:
        """Return where a row is listed; an invalid index where it is not any more."""
        for number, row in enumerate(self._rows):
            if row.key == key:
                return self.index(number)
        return QModelIndex()

    # Qt's own names from here on

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row itself, or its words."""
        row = self.row(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip or None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that all rows but titles may be chosen."""
        row = self.row(index)
        if row is not None and row.kind is not RowKind.TITLE:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class AgreedView(QListView):
    """The list: a click or Enter goes to the words, Ctrl with either opens their source.

    On a newer wording Enter, or a click on its link, takes it.
    """

    words_chosen = Signal(object)
    """The page is to go to words of the draft: a ``Match``."""
    source_requested = Signal(object, str)
    """A ``Place`` is to be shown, with some words in it marked."""
    newer_taken = Signal(str, object)
    """A ``Version`` is to stand in place of the paragraph of this id."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = AgreedModel(self)
        self._painter = AgreedDelegate(look(theme, self.font()), self)
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setStyleSheet("QListView { border: none; background: palette(window); }")

    def dress(self, theme: Theme, zoom: int) -> None:
        """Paint in another theme or text size."""
        self._painter.set_look(look(theme, self.font(), zoom))
        self.scheduleDelayedItemsLayout()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows; what is chosen and scrolled to stays so."""
        if self.rows.shows(rows):
            return
        current = self.rows.row(self.currentIndex())
        bar = self.verticalScrollBar()
        scrolled = bar.value()
        self.rows.show(rows)
        if current is not None:
            self.setCurrentIndex(self.rows.find(current.key))
        self.doItemsLayout()
        bar.setValue(scrolled)

    # What can be done with a row

    def _go(self, row: Row) -> None:
        self.words_chosen.emit(row.at)

    def _open(self, row: Row) -> None:
        if row.place is not None:
            self.source_requested.emit(row.place, row.sought)

    def _take(self, row: Row) -> None:
        if row.version is not None:
            self.newer_taken.emit(row.at.paragraph, row.version)

    def _copy_citation(self, row: Row) -> None:
        if row.place is not None:
            cited = wording.citation(row.place)
            QGuiApplication.clipboard().setText(cited)
            messages.notify(self, tr("Copied: {cited}", cited=cited))

    def menu(self, row: Row) -> QMenu:
        """Return the menu of a row; the caller shows and deletes it."""
        made = QMenu(self)
        works = [(tr("&Go to the words"), "", self._go)]
        if row.version is not None:
            works.insert(0, (tr("&Take the newer wording"), "Return", self._take))
        if row.place is not None:
            works.append((tr("&Open the source"), "Ctrl+Return", self._open))
            works.append((tr("Copy c&itation"), "", self._copy_citation))
        for text, keys, work in works:
            action = made.addAction(text)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(partial(work, row))
        return made

    # Qt's own names from here on

    def event(self, event: QEvent) -> bool:
        """Claim the key that opens a source before the window's commands do."""
        return claims(event, OPEN) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go, take or open with Enter; arrows are Qt's own."""
        row = self.rows.row(self.currentIndex())
        if row is None or event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._open(row)
        elif row.version is not None:
            self._take(row)
        else:
            self._go(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what was clicked on."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        row = self.rows.row(index)
        left = event.button() is Qt.MouseButton.LeftButton
        if not left or row is None or row.kind is RowKind.TITLE:
            return
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._open(row)
        elif row.version is not None and self._painter.is_link(self.visualRect(index), point):
            self._take(row)
        else:
            self._go(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the row."""
        by_mouse = event.reason() is event.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row = self.rows.row(index)
        if row is None or row.kind is RowKind.TITLE:
            return
        here = event.pos() if by_mouse else self.visualRect(index).center()
        menu = self.menu(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(here))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
