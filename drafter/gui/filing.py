"""The draft and its files: new, open, save, export, recent files, and the question before losing.

Files are read and written in one worker thread, in order; the window goes on meanwhile. What is
written is a snapshot, so that typing during a save is neither lost nor taken for saved.
"""

from __future__ import annotations

import importlib
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from drafter.core import edits
from drafter.core.errors import ChangedElsewhereError, DrafterError
from drafter.core.history import History
from drafter.gui import messages
from drafter.gui.dialogs import files
from drafter.gui.jobs import Every, Late, Latest
from drafter.gui.messages import Answer
from drafter.gui.status import Safety
from drafter.gui.translation import later, tr
from drafter.services import exporting, opening, recent
from drafter.services.exporting import Wishes
from drafter.services.journal import Entry

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor

    from PySide6.QtWidgets import QWidget

    from drafter.core.model import Document
    from drafter.gui.editor.history import Past
    from drafter.gui.filework import Read, Saved
    from drafter.services.files import Stamp
    from drafter.services.opening import Opened
    from drafter.services.settings import Settings

_WORK = "drafter.gui.filework"
_READ, _SAVE = Late(_WORK, "read"), Late(_WORK, "save")
_EXPORT, _FORGET = Late(_WORK, "export"), Late(_WORK, "forget")

_YES = Answer(later("&Save"), is_default=True)
_NO = Answer(later("&Discard changes"), discards=True)
_ELSEWHERE = Answer(later("Save &as…"), is_default=True)
_REPLACE = Answer(later("&Replace the other version"), discards=True)


class Paper(Protocol):
    """What holds the draft; the page is one."""

    undo_stack: Past

    def document(self) -> Document:
        """Return the draft as it stands."""
        ...

    def show_document(self, document: Document) -> None:
        """Show another draft."""
        ...

    def change(self, text: str, document: Document) -> None:
        """Go on to another state of the draft; one step of undo, under a name."""
        ...


class FileQuestions(Protocol):
    """What asks the user for files; the module of dialogs is one."""

    def to_open(self, parent: QWidget, folder: Path, /) -> Path | None:
        """Ask for a text to open."""
        ...

    def to_save(self, parent: QWidget, suggested: Path, /) -> Path | None:
        """Ask where a draft is to be saved."""
        ...

    def to_export_word(self, parent: QWidget, suggested: Path, /) -> Path | None:
        """Ask where the Word file that is handed in is to be put."""
        ...

    def to_export(self, parent: QWidget, suggested: Path, /) -> Path | None:
        """Ask where a file of another kind is to be put."""
        ...


class Filing(QObject):
    """Knows the file of the draft and whether it is saved."""

    shown = Signal()
    """Another draft is shown."""
    saved = Signal()
    """The draft is saved; what was done to it meanwhile is not."""
    exported = Signal(object)
    """An Exported: a file was written for others."""
    state_changed = Signal()
    """Path, or saved and not saved, may have changed."""
    proposals_found = Signal(object, object)
    """The Proposals in a file that was edited elsewhere, and what to call with the numbers of
    those that are taken."""
    recent_changed = Signal(object)
    """The recent files: a tuple of paths, newest first."""

    def __init__(
        self,
        paper: Paper,
        window: QWidget,
        pool: ThreadPoolExecutor,
        listing: Path,
        asking: FileQuestions = files,
    ) -> None:
        super().__init__(window)
        self._asking = asking
        self._paper = paper
        self._window = window
        self._listing = listing
        self._path: Path | None = None
        self._stamp: Stamp | None = None
        self._draft = 0
        self._asked_over = paper.document()
        self._folder = Path.home()
        self._export_folder: Path | None = None
        self._wishes = Wishes()
        self._language = "en"
        self._then: Callable[[], None] | None = None
        self._reading = Latest(pool, self)
        self._reading.finished.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)
        self._copying = Latest(pool, self)
        self._copying.finished.connect(self._on_copied)
        self._copying.failed.connect(self._on_failed)
        self._writing = Every(pool, self)
        self._writing.finished.connect(self._on_written)
        self._writing.failed.connect(self._on_not_written)
        self._exporting = Every(pool, self)
        self._exporting.finished.connect(self.exported)
        self._exporting.failed.connect(self._on_failed)
        self._listed = Latest(pool, self)
        self._listed.finished.connect(self.recent_changed)
        paper.undo_stack.cleanChanged.connect(self.state_changed)

    # What is known of the draft

    @property
    def path(self) -> Path | None:
        """The file of the draft, None before its first saving."""
        return self._path

    @property
    def is_modified(self) -> bool:
        """Whether closing now would lose something."""
        return not self._paper.undo_stack.isClean()

    @property
    def is_saving(self) -> bool:
        """Whether the draft is on its way to the disk."""
        return self._writing.is_busy()

    def safety(self) -> Safety:
        """Return how safe the draft is, provided that the journal can be written."""
        if self.is_saving:
            return Safety.SAVING
        if self.is_modified:
            return Safety.KEPT
        return Safety.SAVED if self._path else Safety.NEW

    def entry(self) -> Entry:
        """Return the draft as the journal keeps it."""
        history = self._paper.undo_stack.history(self._paper.document())
        return Entry(history=history, path=self._path, stamp=self._stamp)

    def open_again(self) -> None:
        """Open the draft's file as it is now."""
        if self._path is not None:
            self.open_path(self._path)

    def set_exports(self, settings: Settings) -> None:
        """Take over where exports are offered to be put, and how they are written."""
        self._export_folder = Path(settings.export_folder) if settings.export_folder else None
        self._wishes = exporting.wishes_of(settings)
        self._language = settings.draft_language

    # Another draft

    def new(self) -> None:
        """Show an empty draft."""
        self.ask_first(self.new_draft)

    def new_draft(self) -> None:
        """Show an empty draft in the language of new ones, without a question."""
        self.show_opened(opening.empty_draft(language=self._language))

    def open(self) -> None:
        """Ask for a file and open it."""
        self.ask_first(self._open_asked)

    def open_path(self, path: Path) -> None:
        """Open a file."""
        self.ask_first(partial(self._read, path))

    def open_copy(self, path: Path) -> None:
        """Open a file as a draft of its own that was never saved, as with the sample."""
        self._asked_over = self._paper.document()
        self._copying.run(partial(_READ, path))

    def show_opened(self, opened: Opened, *, is_modified: bool = False) -> None:
        """Show a draft; ``is_modified`` says that it is nowhere on the disk as it stands."""
        history = History(opened.document, saved=None if is_modified else 0)
        self.show_entry(Entry(history=history, path=opened.path, stamp=opened.stamp))

    def show_entry(self, entry: Entry) -> None:
        """Show a draft with what can be undone and made again."""
        self._path, self._stamp = entry.path, entry.stamp
        self._draft += 1
        self._paper.show_document(entry.document)
        self._paper.undo_stack.take_over(entry.history)
        self.shown.emit()
        self.state_changed.emit()

    def show_new(self, document: Document) -> None:
        """Show a draft that was made and never saved."""
        self.show_opened(opening.Opened(document=document), is_modified=True)

    def ask_first(self, then: Callable[[], None]) -> None:
        """Ask what to do with unsaved changes, then go on, or stay if the user would rather."""
        if not self.is_modified:
            then()
            return
        answer = messages.ask(
            self._window,
            tr("Save the changes to this draft?"),
            tr("They are lost if you do not save them."),
            (_YES, _NO),
        )
        if answer is _YES:
            self._then = then
            self.save()
        elif answer is _NO:
            then()

    # To the disk

    @Slot()
    def save(self) -> None:
        """Save the draft where it lies; the first time, ask where."""
        if self._path is None:
            self.save_as()
        else:
            self._save(self._path, self._stamp)

    @Slot()
    def save_as(self) -> None:
        """Ask where to save the draft, and save it there."""
        suggested = self._path or self._folder / self._offered_name()
        path = self._asking.to_save(self._window, suggested)
        if path is None:
            self._then = None
        else:
            self._save(path, None)

    @Slot()
    def export_word(self) -> None:
        """Ask where to put the Word file that is handed in, and write it."""
        self._export(self._asking.to_export_word(self._window, self.suggested_export(".docx")))

    @Slot()
    def export_as(self) -> None:
        """Ask where to put a file of another kind, and write it."""
        self._export(self._asking.to_export(self._window, self.suggested_export(".pdf")))

    def export_to(self, path: Path) -> None:
        """Write a file for others."""
        self._exporting.run(partial(_EXPORT, self._paper.document(), path, self._wishes))

    def suggested_export(self, suffix: str, what: str = "export") -> Path:
        """Beside the draft, and not under the draft's own name: that file stays as it is."""
        folder = self._export_folder or (self._path.parent if self._path else self._folder)
        if self._path is not None:
            return folder / f"{self._path.stem} ({what}){suffix}"
        named = (folder / self._offered_name()).with_suffix(suffix)
        return named if what == "export" else named.with_stem(f"{named.stem} ({what})")

    # Recent files

    def list_recent(self) -> None:
        """Ask for the recent files."""
        self._listed.run(partial(recent.recent_files, self._listing))

    def clear_recent(self) -> None:
        """Forget the recent files."""
        self._listed.run(partial(_FORGET, self._listing))

    # Answers from the worker

    @Slot(object)
    def _on_read(self, read: Read) -> None:
        self._ask_anew(partial(self._show_read, read))

    def _ask_anew(self, then: Callable[[], None]) -> None:
        """Go on, but ask first where the draft is another than when a file was asked for."""
        if self._paper.document() is self._asked_over:
            then()
        else:
            self.ask_first(then)

    def _show_read(self, read: Read) -> None:
        self._folder = read.path.parent
        if read.opened.proposals is not None:
            self.proposals_found.emit(read.opened.proposals, partial(self._show_reviewed, read))
            return
        self.show_opened(read.opened)
        self._remember(read.path)

    @Slot(object)
    def _on_copied(self, read: Read) -> None:
        opened = opening.Opened(document=read.opened.document)
        self._ask_anew(partial(self.show_opened, opened))

    @Slot(object)
    def _on_written(self, outcome: Saved) -> None:
        self._folder = outcome.path.parent
        self._remember(outcome.path)
        if outcome.draft == self._draft:  # not another one that was opened meanwhile
            self._path, self._stamp = outcome.path, outcome.stamp
            if outcome.document is self._paper.document():
                self._paper.undo_stack.setClean()
            self.saved.emit()
        self.state_changed.emit()
        then, self._then = self._then, None
        if then is not None:
            self.ask_first(then)

    @Slot(Exception)
    def _on_not_written(self, error: Exception) -> None:
        if not isinstance(error, ChangedElsewhereError):
            self._then = None
            self._on_failed(error)
            return
        answer = messages.ask(self._window, str(error), error.hint, (_ELSEWHERE, _REPLACE))
        if answer is _ELSEWHERE:
            self.save_as()
        elif answer is _REPLACE and self._path is not None:
            self._save(self._path, None)
        else:
            self._then = None
        self.state_changed.emit()

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, DrafterError):
            raise error
        messages.show_error(self._window, error)
        self.state_changed.emit()

    # The work itself

    def _open_asked(self) -> None:
        path = self._asking.to_open(self._window, self._folder)
        if path is not None:
            self._read(path)

    def _read(self, path: Path) -> None:
        self._asked_over = self._paper.document()
        self._reading.run(partial(_READ, path))

    def _show_reviewed(self, read: Read, taken: frozenset[int]) -> None:
        """Show a draft that came back from colleagues, with some of their changes taken.

        Undo goes back to the draft as it was stored.
        """
        proposals = read.opened.proposals
        if proposals is None:
            return
        stored = edits.released(proposals.stored)
        self.show_opened(replace(read.opened, document=stored), is_modified=True)
        result = edits.released(proposals.result(taken))
        if result != stored:
            self._paper.change(tr("Changes by colleagues"), result)
        self._remember(read.path)

    def _save(self, path: Path, stamp: Stamp | None) -> None:
        self._writing.run(partial(_SAVE, self._paper.document(), path, stamp, self._draft))
        self.state_changed.emit()

    def _export(self, path: Path | None) -> None:
        if path is None:
            return
        if path == self._path:  # the draft itself: what is exported there must be the saved state
            self.save()
        else:
            self.export_to(path)

    def _offered_name(self) -> str:
        saving = importlib.import_module("drafter.services.saving")
        return str(saving.offered_name(self._paper.document()))

    def _remember(self, path: Path) -> None:
        self._listed.run(partial(recent.remember, self._listing, path))
