"""Asks the corpus for the agenda of the draft's session, for the masthead to offer its items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from drafter.gui.editor.page import Page
    from drafter.gui.lookups import Lookups


class Agenda(QObject):
    """Asks anew when the masthead names another organ or session, or the corpus changed."""

    def __init__(self, page: Page, lookups: Lookups) -> None:
        super().__init__(page)
        self._page = page
        self._lookups = lookups
        self._asked: tuple[str, int | None] | None = None
        page.document_changed.connect(self._on_document_changed)
        lookups.holdings_found.connect(self._on_holdings)
        lookups.agenda_found.connect(page.masthead_choices.set_agenda)

    @Slot()
    def _on_holdings(self) -> None:
        self._asked = None
        self._on_document_changed()

    @Slot()
    def _on_document_changed(self) -> None:
        masthead = self._page.document().masthead
        wanted = masthead.organ or "", masthead.session_number
        if wanted != self._asked and wanted[0]:
            self._asked = wanted
            self._lookups.list_agenda(*wanted)
