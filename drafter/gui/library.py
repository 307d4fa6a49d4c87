"""The way to the window of the corpus, which is made when it is first wanted."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from drafter.core.model import Part
from drafter.corpus import Place
from drafter.gui import messages
from drafter.gui.corpus.caretaker import Caretaker
from drafter.gui.messages import Answer
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from drafter.corpus import Entry, Use
    from drafter.gui.corpus_window import CorpusWindow
    from drafter.gui.theme import Theme

_STOP = Answer(later("&Stop and close"), discards=True)


class Library(QObject):
    """Knows whether the window of the corpus is there, so that nobody else need ask."""

    corpus_changed = Signal()
    """Documents came or went."""
    adding = Signal(str, str)
    """How far the adding of documents is: as a share, and in words; empty once it has ended."""
    draft_requested = Signal(str, str)
    """A new draft is to be made from the document of this name and language."""

    def __init__(self, folder: Path, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self._theme = theme
        self._parent = parent
        self._window: CorpusWindow | None = None
        self._was_there = False
        self._caretaker = Caretaker(folder, self)
        self.corpus_changed.connect(self._caretaker.tend)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        if self._window is not None:
            self._window.set_theme(theme)

    @Slot()
    def know(self) -> None:
        """Take note that the corpus is there, or another state of it than before.

        From now on none is made in its place.
        """
        self._was_there = True
        if self._window is not None:
            self._window.catch_up()

    @Slot()
    def show(self) -> None:
        """Show the documents of the corpus."""
        self._made().present()

    def add_files(self) -> None:
        """Ask for files, and add them to the corpus."""
        self.show()
        self._made().add_files()

    def add_folder(self) -> None:
        """Ask for a folder, and add everything in it."""
        self.show()
        self._made().add_folder()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add files and folders to the corpus."""
        self.show()
        self._made().add_paths(paths)

    @Slot(object)
    @Slot(object, str)
    def show_place(self, place: Place, words: str = "") -> None:
        """Show a document at one of its paragraphs, which is marked, or only some words in it."""
        self._made().show_place(place, words)

    @Slot(object)
    def show_use(self, use: Use) -> None:
        """Show a document where some words stand in it, and mark these."""
        start, end = use.found[0] if use.found else (0, 0)
        self.show_place(use.place, use.text[start:end])

    @Slot(object)
    def show_entry(self, entry: Entry) -> None:
        """Show a document from its beginning."""
        self.show_place(
            Place(
                document=entry.id,
                name=entry.name,
                symbol=entry.symbol,
                label=None,
                paragraph_id="",
                part=Part.TEXT,
                status=entry.status,
                date=entry.date,
                organ=entry.organ,
                session_number=entry.session_number,
                vote=None,
                language=entry.language,
            )
        )

    def may_close(self) -> bool:
        """Ask before documents that are being added are left out; True where nothing is lost."""
        if self._window is None or not self._window.is_importing():
            return True
        answer = messages.ask(
            self._parent,
            tr("Stop adding documents to the corpus?"),
            tr("What was added until now stays. Add the same files again to go on."),
            (_STOP,),
        )
        return answer is _STOP

    def shut_down(self) -> None:
        """End what the window of the corpus is doing, and close it."""
        self._caretaker.close()
        if self._window is not None:
            self._window.shut_down()
            self._window.close()

    def _made(self) -> CorpusWindow:
        if self._window is None:
            module = importlib.import_module("drafter.gui.corpus_window")
            made = module.CorpusWindow(
                self._theme, self._folder, self._parent, makes=not self._was_there
            )
            self._window = cast("CorpusWindow", made)
            self._window.corpus_changed.connect(self.corpus_changed)
            self._window.adding.connect(self.adding)
            self._window.draft_requested.connect(self.draft_requested)
        return self._window
