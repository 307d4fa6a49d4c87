"""The sidebar: what the corpus has for the draft, in three tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from drafter.core.errors import DrafterError
from drafter.gui.sidebar.agreed import AgreedTab
from drafter.gui.sidebar.precedents import PrecedentsTab
from drafter.gui.sidebar.search import SearchTab
from drafter.gui.sidebar.tabs import FittingTabs
from drafter.gui.translation import told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Part
    from drafter.corpus import Entry, Filters, Precedent, Version
    from drafter.gui.theme import Theme
    from drafter.services.reviewing import ReviewedParagraph


_NARROWEST = 280


class Sidebar(QWidget):
    """Precedents, agreed language and search. It shows, and says what is wanted; it asks nobody."""

    taken_in_place = Signal(object)
    """A ``Version`` is to stand in place of the paragraph at the cursor."""
    taken_below = Signal(object)
    """A ``Version`` is to become a new paragraph below it."""
    place_opened = Signal(object)
    """The source at a ``Place`` is to be shown."""
    history_requested = Signal(object)
    """The history of the paragraph at a ``Place`` is to be shown."""
    filters_changed = Signal(object)
    """Precedents are wanted for other ``Filters``."""
    search_requested = Signal(str)
    """The corpus is to be searched for these words, with ``search_filters()``."""
    passage_activated = Signal(object)
    """The page is to go to words of the draft: a ``Match``."""
    source_opened = Signal(object, str)
    """The source at a ``Place`` is to be shown, with some words in it marked."""
    newer_taken = Signal(str, object)
    """A ``Version`` is to stand in place of the paragraph of this id."""
    min_words_chosen = Signal(int)
    """Passages of so many words are to count from now on."""
    documents_requested = Signal()
    """The corpus is empty, and the user wants to add documents."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._precedents = PrecedentsTab(theme)
        self._agreed = AgreedTab(theme)
        self._search = SearchTab(theme)
        self._tabs = FittingTabs(theme)
        self._tabs.setAccessibleName(tr("What the corpus has for the draft"))
        self._tabs.add(self._precedents, "book-open", tr("Precedents"))
        self._tabs.add(self._agreed, "circle-check", tr("Agreed language", "tab"))
        self._tabs.add(self._search, "search", tr("Search"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._tabs)
        self.setMinimumWidth(_NARROWEST)
        self._on_tab_changed()
        self._connect()

    def _connect(self) -> None:
        for view in (self._precedents.view, self._search.view):
            view.taken_in_place.connect(self.taken_in_place)
            view.taken_below.connect(self.taken_below)
            view.place_opened.connect(self.place_opened)
            view.history_requested.connect(self.history_requested)
        self._precedents.filters_changed.connect(self.filters_changed)
        self._precedents.documents_requested.connect(self.documents_requested)
        self._search.search_requested.connect(self.search_requested)
        self._agreed.passage_activated.connect(self.passage_activated)
        self._agreed.source_opened.connect(self.source_opened)
        self._agreed.newer_taken.connect(self.newer_taken)
        self._agreed.min_words_chosen.connect(self.min_words_chosen)
        self._tabs.currentChanged.connect(self._on_tab_changed)

    def enter_paragraph(self, part: Part | None) -> None:
        """Know which part the paragraph at the cursor is of, for "same part"."""
        self._precedents.enter(part)

    def filters(self) -> Filters:
        """Return the filters for precedents of the paragraph at the cursor."""
        return self._precedents.filters()

    def search_filters(self) -> Filters:
        """Return the filters of the search tab."""
        return self._search.filters()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Know what the corpus holds: which organs and sessions to offer, and whether anything."""
        self._precedents.set_entries(entries)
        self._search.set_entries(entries)
        self._agreed.show_trouble("")

    @Slot(Exception)
    def show_trouble(self, error: Exception) -> None:
        """Say why the corpus does not answer, until it does; what is no such reason is ignored."""
        if isinstance(error, DrafterError):
            said = f"{told(str(error))} {told(error.hint)}".strip()
            for tab in (self._precedents, self._agreed, self._search):
                tab.show_trouble(said)

    def set_same_part(self, *, same: bool) -> None:
        """Look for precedents of the paragraph's own part unless another is chosen, or of any."""
        self._precedents.filter_row.set_same_part(same=same)

    def show_precedents(
        self, text: str, precedents: Sequence[Precedent], *, paragraph_id: str = ""
    ) -> None:
        """Show the precedents for a paragraph, given its text as it was when they were asked for.

        What is open, chosen and scrolled to stays so while ``paragraph_id`` does.
        """
        self._precedents.show_precedents(text, precedents, paragraph_id)

    def show_searching(self) -> None:
        """Say that precedents are being looked for; the old ones stay until then."""
        self._precedents.show_searching()

    def show_agreed(self, rows: Sequence[ReviewedParagraph]) -> None:
        """Show the agreed language of the draft, paragraph by paragraph."""
        self._agreed.show_agreed(rows)

    def set_min_words(self, count: int) -> None:
        """Show how many words in a row make agreed language."""
        self._agreed.set_min_words(count)

    def show_hits(self, hits: Sequence[Version]) -> None:
        """Show what the last search found."""
        self._search.show_hits(hits)

    def search_for(self, text: str) -> None:
        """Bring the search tab to the front and search for words, if there are any."""
        self._tabs.setCurrentWidget(self._search)
        self._search.search_for(text)

    def take(self, number: int, *, below: bool) -> bool:
        """Take the card with a digit; return whether one was taken.

        Digits mean what is seen: hits while the search tab is in front. While it is the agreed
        language the precedents come to the front first, and nothing is taken.
        """
        if self._tabs.currentWidget() is self._agreed:
            self._tabs.setCurrentWidget(self._precedents)
            return False
        searching = self._tabs.currentWidget() is self._search
        view = self._search.view if searching else self._precedents.view
        return view.take_number(number, below=below)

    def toggle_newest(self) -> None:
        """Show the newest wording of each precedent, or again the one that fits best."""
        self._precedents.toggle_newest()

    def show_tab(self, number: int) -> None:
        """Bring a tab to the front: 0 precedents, 1 agreed language, 2 search."""
        self._tabs.setCurrentIndex(number)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        for tab in (self._tabs, self._precedents, self._agreed, self._search):
            tab.set_theme(theme)

    def set_zoom(self, percent: int) -> None:
        """Show everything in another text size."""
        for tab in (self._precedents, self._agreed, self._search):
            tab.set_zoom(percent)

    def _on_tab_changed(self) -> None:
        """Whoever gives the sidebar the keyboard gives it to what is in front."""
        tab: PrecedentsTab | AgreedTab | SearchTab
        tab = (self._precedents, self._agreed, self._search)[self._tabs.currentIndex()]
        self.setFocusProxy(tab.entrance)
