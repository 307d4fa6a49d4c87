"""Precedents on their way from the corpus to the page: asked for whole, then put in."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from drafter.gui.sidebar import mime

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QMimeData

    from drafter.gui.desk import Taken
    from drafter.gui.editor.page import Page
    from drafter.gui.lookups import Lookups
    from drafter.gui.sidebar.panel import Sidebar
    from drafter.gui.studies import Studies
    from drafter.services.settings import Settings


class Takings(QObject):
    """Brings what is taken, wherever in the window, to the paragraph at the cursor."""

    taken = Signal()
    """A precedent is in the draft."""

    def __init__(self, page: Page, lookups: Lookups, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._lookups = lookups
        self._shares_notes = False
        page.precedent_dropped.connect(self._on_dropped)
        lookups.taken.connect(self._on_taken)

    def serve(self, offerings: Iterable[Sidebar | Studies]) -> None:
        """Bring what is taken in some parts of the window."""
        for part in offerings:
            part.taken_in_place.connect(partial(self._lookups.take, below=False))
            part.taken_below.connect(partial(self._lookups.take, below=True))

    def set_up(self, settings: Settings) -> None:
        """Let notes of precedents be as the preferences say."""
        self._shares_notes = settings.share_notes

    @Slot(object, str)
    def _on_dropped(self, carried: QMimeData, paragraph_id: str) -> None:
        dragged = mime.decoded(carried)
        if dragged is not None:
            self._page.go_to(paragraph_id)
            self._lookups.take_dragged(dragged)

    @Slot(object)
    def _on_taken(self, taken: Taken) -> None:
        taking = replace(taken.taking, shares_notes=self._shares_notes)
        if taken.below:
            self._page.take_below(taking)
        else:
            self._page.take_in_place(taking)
        self._page.focus_body()
        self.taken.emit()
