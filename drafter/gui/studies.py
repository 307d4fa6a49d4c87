"""The way to the windows that study words: concordance and history, made when first wanted."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from drafter.gui.keymap import TABLE

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from drafter.core.model import Paragraph
    from drafter.corpus import Place
    from drafter.gui.concordance.window import ConcordanceWindow
    from drafter.gui.history.window import HistoryWindow
    from drafter.gui.keymap import Keymap
    from drafter.gui.lookups import Lookups
    from drafter.gui.theme import Theme
    from drafter.services.tracing import Trace


class Studies(QObject):
    """Knows whether these windows are there, so that nobody else need ask."""

    use_opened = Signal(object)
    """The source of a ``Use`` is to be shown, with the words marked."""
    place_opened = Signal(object)
    """The source at a ``Place`` is to be shown."""
    taken_in_place = Signal(object)
    """A ``Version`` is to stand in place of the paragraph at the cursor."""
    taken_below = Signal(object)
    """A ``Version`` is to become a new paragraph below it."""

    def __init__(self, folder: Path, lookups: Lookups, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lookups = lookups
        self._theme = theme
        self._zoom = 100
        self._keymap = TABLE
        self._parent = parent
        self._concordance: ConcordanceWindow | None = None
        self._history: HistoryWindow | None = None
        lookups.traced.connect(self._on_traced)
        lookups.holdings_found.connect(self._on_holdings)

    def look_up(self, words: str) -> None:
        """Show every place in the corpus where some words stand."""
        if self._concordance is None:
            module = importlib.import_module("drafter.gui.concordance.window")
            made = module.ConcordanceWindow(self._theme, self._folder, self._parent)
            self._concordance = cast("ConcordanceWindow", made)
            self._concordance.set_zoom(self._zoom)
            self._concordance.set_keys(self._keymap)
            self._concordance.use_opened.connect(self.use_opened)
        self._concordance.look_up(words)

    @Slot(object)
    def trace(self, place: Place) -> None:
        """Show the history of a paragraph of the corpus."""
        self._lookups.trace(place)

    def trace_draft(self, paragraph: Paragraph) -> None:
        """Show the history of a paragraph of the draft."""
        self._lookups.trace_draft(paragraph)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for window in (self._concordance, self._history):
            if window is not None:
                window.set_theme(theme)

    def set_zoom(self, percent: int) -> None:
        """Show texts in another size."""
        self._zoom = percent
        for window in (self._concordance, self._history):
            if window is not None:
                window.set_zoom(percent)

    @Slot(object)
    def set_keys(self, keymap: Keymap) -> None:
        """Name these keys from now on."""
        self._keymap = keymap
        if self._concordance is not None:
            self._concordance.set_keys(keymap)

    def shut_down(self) -> None:
        """End what these windows are doing, and close them."""
        if self._concordance is not None:
            self._concordance.shut_down()
            self._concordance.close()
        if self._history is not None:
            self._history.close()

    @Slot(object)
    def _on_traced(self, trace: Trace) -> None:
        if self._history is None:
            module = importlib.import_module("drafter.gui.history.window")
            self._history = cast("HistoryWindow", module.HistoryWindow(self._theme, self._parent))
            self._history.set_zoom(self._zoom)
            self._history.taken_in_place.connect(self.taken_in_place)
            self._history.taken_below.connect(self.taken_below)
            self._history.place_opened.connect(self.place_opened)
        self._history.show_trace(trace)

    @Slot()
    def _on_holdings(self) -> None:
        """Look again: documents came or went."""
        if self._concordance is not None:
            self._concordance.look_again()
