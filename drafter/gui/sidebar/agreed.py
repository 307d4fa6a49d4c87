"""The tab of agreed language: where each paragraph stands, what was changed, and what is agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from drafter.gui.choice_box import ChoiceBox
from drafter.gui.sidebar import agreed_rows
from drafter.gui.sidebar.agreed_list import AgreedView
from drafter.gui.sidebar.empty import EmptyState
from drafter.gui.sidebar.review_rows import Listing
from drafter.gui.translation import per_cent, tr
from drafter.services.settings import OPTIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from drafter.gui.theme import Theme
    from drafter.services.reviewing import ReviewedParagraph

_MIN_WORDS = next(option for option in OPTIONS if option.key == "min_words")


class AgreedTab(QWidget):
    """The share of the draft that is agreed, and the rows about its paragraphs."""

    passage_activated = Signal(object)
    """The page is to go to words of the draft: a ``Match``."""
    source_opened = Signal(object, str)
    """A ``Place`` is to be shown, with some words in it marked."""
    newer_taken = Signal(str, object)
    """A ``Version`` is to stand in place of the paragraph of this id."""
    min_words_chosen = Signal(int)
    """Passages of so many words are to count from now on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zoom = 100
        self._rows: tuple[ReviewedParagraph, ...] = ()
        self._trouble = ""
        self._listing = Listing()
        self._is_stale = True
        self._share = QLabel()
        self._bar = QProgressBar()
        self._order = ChoiceBox()
        self._least = QSpinBox()
        self._list = AgreedView(theme)
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._fill()
        self._lay_out()
        self._order.currentIndexChanged.connect(self._on_order_chosen)
        self._least.valueChanged.connect(self.min_words_chosen)
        self._list.words_chosen.connect(self.passage_activated)
        self._list.source_requested.connect(self.source_opened)
        self._list.newer_taken.connect(self.newer_taken)
        self._show()

    @property
    def entrance(self) -> QWidget:
        """What the keyboard goes to first."""
        return self._list

    def show_agreed(self, rows: Sequence[ReviewedParagraph]) -> None:
        """Show the agreed language of the draft; while nobody looks, nothing is worked out."""
        self._rows, self._trouble = tuple(rows), ""
        self._renew()

    def show_trouble(self, said: str) -> None:
        """Say why the corpus does not answer, or nothing more of it; what it said before stays."""
        if said != self._trouble:
            self._trouble = said
            self._renew()

    def _renew(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._show()

    def set_min_words(self, count: int) -> None:
        """Show how many words in a row count; nobody is told."""
        self._least.blockSignals(True)  # noqa: FBT003 - as Qt declares it
        self._least.setValue(count)
        self._least.blockSignals(False)  # noqa: FBT003 - as Qt declares it

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._list.dress(theme, self._zoom)
        self._empty.set_theme(theme)

    def set_zoom(self, percent: int) -> None:
        """Show the rows in another text size."""
        self._zoom = percent
        self._list.dress(self._theme, percent)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the tab was hidden."""
        super().showEvent(event)
        if self._is_stale:
            self._show()

    def _fill(self) -> None:
        font = self._share.font()
        font.setBold(True)
        self._share.setFont(font)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(8)
        self._bar.setAccessibleName(tr("Share of the draft that is agreed language"))
        self._order.addItems([tr("By paragraph"), tr("Most telling first")])
        self._order.setAccessibleName(tr("Order of the passages"))
        self._order.setToolTip(tr("By paragraph, with what was changed; or only passages"))
        self._least.setRange(_MIN_WORDS.least, _MIN_WORDS.most)
        self._least.setPrefix(tr("from "))
        self._least.setSuffix(tr(" words"))
        self._least.setKeyboardTracking(False)
        self._least.setAccessibleName(tr(_MIN_WORDS.label))
        self._least.setToolTip(tr(_MIN_WORDS.help).rstrip("."))
        self._list.setAccessibleName(tr("Agreed passages"))
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._order, 1)
        line.addWidget(self._least)
        head = QVBoxLayout()
        head.setContentsMargins(10, 0, 8, 4)
        head.addWidget(self._share)
        head.addWidget(self._bar)
        head.addLayout(line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.addLayout(head)
        box.addWidget(self._stack, 1)

    def _show(self) -> None:
        self._is_stale = False
        by_telling = self._order.currentIndex() == 1
        in_order = self._listing.in_order
        rows = agreed_rows.most_telling(self._rows) if by_telling else in_order(self._rows)
        self._show_share()
        self._list.show_rows(rows)
        self._stack.setCurrentWidget(self._list if rows else self._empty)
        if not rows:
            self._explain()

    def _show_share(self) -> None:
        share = agreed_rows.share(self._rows)
        self._share.setText(
            "" if share is None else tr("{share} agreed language", share=per_cent(share))
        )
        self._bar.setValue(round(100 * (share or 0)))
        for widget in (self._share, self._bar, self._order, self._least):
            widget.setVisible(share is not None)

    def _explain(self) -> None:
        if self._trouble:
            self._empty.say_unavailable(self._trouble)
        elif any(row.agreed.words for row in self._rows):
            self._empty.say(
                "quote",
                tr("No agreed language yet"),
                tr(
                    "Words that stand in adopted texts are listed here. Take a precedent, or add "
                    "adopted texts to the corpus."
                ),
            )
        else:
            self._empty.say(
                "quote",
                tr("Agreed language appears here"),
                tr("Write, and what already stands in adopted texts is underlined and listed."),
            )

    @Slot()
    def _on_order_chosen(self) -> None:
        self._list.scrollToTop()
        self._show()
