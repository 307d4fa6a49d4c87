"""Beginning a draft with an earlier text: nothing is lost, and what must be renewed is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from drafter.corpus import Entry
    from drafter.gui.filing import Filing
    from drafter.gui.lookups import Lookups
    from drafter.gui.renewal import Renewals
    from drafter.services.basing import Based


class Basing(QObject):
    """Begins drafts with documents of the corpus, which is asked for them in its own thread."""

    def __init__(
        self, filing: Filing, lookups: Lookups, renewals: Renewals, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._filing = filing
        self._lookups = lookups
        self._renewals = renewals

    @Slot(object)
    def begin_with(self, entry: Entry) -> None:
        """Begin with a document that was chosen from a list."""
        self.begin(entry.name, entry.language)

    @Slot(str, str)
    def begin(self, name: str, language: str) -> None:
        """Begin with a document, once what becomes of the draft on the page is settled."""
        self._filing.ask_first(partial(self._lookups.base, name, language))

    @Slot(object)
    def show(self, based: Based) -> None:
        """Show a draft that was begun, and point out what must be renewed."""
        self._filing.show_new(based.document)
        self._renewals.show_renewals(based.renewals)
