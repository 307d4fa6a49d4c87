"""The tab that searches the corpus for any words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from drafter.gui import icons
from drafter.gui.clearable import make_clearable
from drafter.gui.sidebar import card
from drafter.gui.sidebar.card_view import CardView
from drafter.gui.sidebar.empty import EmptyState
from drafter.gui.sidebar.filters import FilterRow
from drafter.gui.theme import Role
from drafter.gui.translation import counted, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus import Entry, Filters, Version
    from drafter.gui.theme import Theme

MOST_HITS = 50
"""As many hits as a search is asked for; where there are so many, there may be more."""


class SearchTab(QWidget):
    """A box for words, filters, and the hits as cards."""

    search_requested = Signal(str)
    """The corpus is to be searched for these words, with ``filters()``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Version, ...] | None = None
        self._trouble = ""
        self._box = QLineEdit()
        self._icon = self._box.addAction(
            icons.icon("search", theme, Role.MUTED), QLineEdit.ActionPosition.LeadingPosition
        )
        self._down = QShortcut(
            QKeySequence(Qt.Key.Key_Down), self._box, context=Qt.ShortcutContext.WidgetShortcut
        )
        self._filter_row = FilterRow(theme, follows_paragraph=False)
        self._count = QLabel()
        self.view = CardView(theme)
        self.view.setAccessibleName(tr("What the search found"))
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self.set_theme(theme)
        self._show_state()
        self._box.returnPressed.connect(self._on_search)
        self._down.activated.connect(self.view.enter)
        self._filter_row.changed.connect(self._on_filters_changed)
        self._empty.action_requested.connect(self._filter_row.clear)

    @property
    def entrance(self) -> QWidget:
        """What the keyboard goes to first."""
        return self._box

    def filters(self) -> Filters:
        """Return the filters of the search."""
        return self._filter_row.filters()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Know what the corpus holds."""
        self._filter_row.set_entries(entries)
        if self._trouble:
            self._trouble = ""
            self._show_state()

    def show_trouble(self, said: str) -> None:
        """Say why the corpus does not answer; what was found before stands there again after."""
        self._trouble = said
        self._show_state()

    def search_for(self, text: str) -> None:
        """Search for words, as if they had been typed; without any, only invite to type."""
        self._box.setFocus()
        if text.strip():
            self._box.setText(" ".join(text.split()))
            self._on_search()
        self._box.selectAll()

    def show_hits(self, hits: Sequence[Version]) -> None:
        """Show what the search found."""
        self._hits, self._trouble = tuple(hits), ""
        self.view.show_cards(card.of_hits(self._box.text(), hits), afresh=True)
        self._show_state()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.view.set_theme(theme)
        self._filter_row.set_theme(theme)
        self._empty.set_theme(theme)
        self._icon.setIcon(icons.icon("search", theme, Role.MUTED))
        self._count.setStyleSheet(f"color: {theme.css(Role.MUTED)};")

    def set_zoom(self, percent: int) -> None:
        """Show the hits in another text size."""
        self.view.set_zoom(percent)

    def _lay_out(self) -> None:
        self._box.setPlaceholderText(tr("Words in any order, then Enter"))
        self._box.setAccessibleName(tr("Search the corpus"))
        make_clearable(self._box)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(6)
        inner = QVBoxLayout()
        inner.setContentsMargins(8, 0, 8, 0)
        inner.addWidget(self._box)
        box.addLayout(inner)
        box.addWidget(self._filter_row)
        self._count.setContentsMargins(10, 0, 10, 0)
        box.addWidget(self._count)
        box.addWidget(self._stack, 1)

    def _show_state(self) -> None:
        hits = self._hits if not self._trouble else None
        self._stack.setCurrentWidget(self.view if hits else self._empty)
        self._count.setVisible(bool(hits))
        if hits:
            count = len(hits)
            self._count.setText(
                counted(count, "{n} or more paragraphs", "{n} or more paragraphs")
                if count >= MOST_HITS
                else counted(count, "{n} paragraph", "{n} paragraphs")
            )
        elif self._trouble:
            self._empty.say_unavailable(self._trouble)
        elif hits is None:
            self._empty.say(
                "search",
                tr("Search the whole corpus"),
                tr(
                    "For any words: a phrase you remember, a subject, a programme. "
                    "Type them, then press Enter."
                ),
            )
        elif self._filter_row.is_active:
            self._empty.say(
                "search",
                tr("No paragraph with these words and filters"),
                tr("Take the filters away, or use fewer words."),
                tr("Clear filters"),
            )
        else:
            self._empty.say(
                "search",
                tr("No paragraph has these words"),
                tr("Use fewer words, or add documents."),
            )

    def _on_search(self) -> None:
        words = self._box.text().strip()
        if words:
            self.search_requested.emit(words)

    def _on_filters_changed(self) -> None:
        if self._hits is not None:
            self._on_search()
