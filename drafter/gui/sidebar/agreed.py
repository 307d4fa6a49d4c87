"""The tab of agreed language: which words of the draft stand in adopted texts, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from drafter.gui.sidebar import agreed_rows
from drafter.gui.sidebar.agreed_list import AgreedDelegate, AgreedModel
from drafter.gui.sidebar.agreed_rows import PassageRow
from drafter.gui.sidebar.empty import EmptyState
from drafter.gui.sidebar.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from drafter.gui.theme import Theme
    from drafter.services.agreeing import AgreedParagraph


class AgreedTab(QWidget):
    """The share of the draft that is agreed, and the passages."""

    passage_activated = Signal(object)
    """The page is to go to a ``PassageAt``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zoom = 100
        self._rows: tuple[AgreedParagraph, ...] = ()
        self._is_stale = True
        self._share = QLabel()
        self._bar = QProgressBar()
        self._order = QComboBox()
        self._model = AgreedModel(self)
        self._list = QListView()
        self._delegate = AgreedDelegate(look(theme, self.font()), self._list)
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self._order.currentIndexChanged.connect(self._on_order_chosen)
        self._list.clicked.connect(self._on_activated)
        self._list.activated.connect(self._on_activated)
        self._show()

    @property
    def entrance(self) -> QWidget:
        """What the keyboard goes to first."""
        return self._list

    def show_agreed(self, rows: Sequence[AgreedParagraph]) -> None:
        """Show the agreed language of the draft; while nobody looks, nothing is worked out."""
        self._rows = tuple(rows)
        self._is_stale = True
        if self.isVisible():
            self._show()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._restyle()
        self._empty.set_theme(theme)

    def set_zoom(self, percent: int) -> None:
        """Show the passages in another text size."""
        self._zoom = percent
        self._restyle()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the tab was hidden."""
        super().showEvent(event)
        if self._is_stale:
            self._show()

    def _lay_out(self) -> None:
        font = self._share.font()
        font.setBold(True)
        self._share.setFont(font)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(8)
        self._bar.setAccessibleName("Share of the draft that is agreed language")
        self._order.addItems(["In the order of the draft", "Most telling first"])
        self._order.setAccessibleName("Order of the passages")
        self._list.setAccessibleName("Agreed passages")
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setMouseTracking(True)
        self._list.setStyleSheet("QListView { border: none; background: palette(window); }")
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        line = QHBoxLayout()
        line.addWidget(self._share, 1)
        line.addWidget(self._order)
        head = QVBoxLayout()
        head.setContentsMargins(10, 0, 8, 4)
        head.addLayout(line)
        head.addWidget(self._bar)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.addLayout(head)
        box.addWidget(self._stack, 1)

    def _restyle(self) -> None:
        self._delegate.set_look(look(self._theme, self.font(), self._zoom))
        self._list.scheduleDelayedItemsLayout()

    def _show(self) -> None:
        self._is_stale = False
        by_telling = self._order.currentIndex() == 1
        order = agreed_rows.most_telling if by_telling else agreed_rows.in_order
        self._show_share()
        self._show_rows(order(self._rows))

    def _show_share(self) -> None:
        share = agreed_rows.share(self._rows)
        self._share.setText("" if share is None else f"{share:.0%} agreed language")
        self._bar.setValue(round(100 * (share or 0)))
        for widget in (self._share, self._bar, self._order):
            widget.setVisible(share is not None)

    def _show_rows(self, rows: tuple[agreed_rows.Row, ...]) -> None:
        current = self._model.row(self._list.currentIndex())
        bar = self._list.verticalScrollBar()
        scrolled = bar.value()
        self._model.show(rows)
        if isinstance(current, PassageRow):
            self._list.setCurrentIndex(self._model.find(current.key))
        self._stack.setCurrentWidget(self._list if rows else self._empty)
        self._list.doItemsLayout()
        bar.setValue(scrolled)
        if any(row.words for row in self._rows):
            self._empty.say(
                "quote",
                "No agreed language yet",
                "Words that stand in adopted texts are listed here. Take a precedent, or add "
                "adopted texts to the corpus.",
            )
        else:
            self._empty.say(
                "quote",
                "Agreed language appears here",
                "Write, and what already stands in adopted texts is underlined and listed.",
            )

    def _on_order_chosen(self) -> None:
        self._list.scrollToTop()
        self._show()

    def _on_activated(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if isinstance(row, PassageRow):
            self.passage_activated.emit(row.at)
