"""The window of the corpus: which documents it holds, what one says, adding and removing."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from drafter.core.errors import DrafterError
from drafter.gui import messages, sizes
from drafter.gui.corpus import removal
from drafter.gui.corpus.adding import Adding
from drafter.gui.corpus.catalogue import Catalogue
from drafter.gui.corpus.document_view import DocumentView
from drafter.gui.corpus.list_pane import ListPane
from drafter.gui.corpus.sources import SOURCE, SourcesDialog
from drafter.gui.corpus.tools import Tools
from drafter.gui.doubts import DoubtCard
from drafter.gui.file_drops import files_in, leave_files
from drafter.gui.panes import column
from drafter.gui.sidebar.empty import EmptyState
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from drafter.core.model import Document
    from drafter.corpus import Entry, Place
    from drafter.gui.theme import Theme

_SIZE = (1240, 780)
_HALVES = (720, 520)
_LOOKED_AT = later("&Looked at")
_REFRESH_MS = 1500
_PATIENCE = 10
"""How many times as long as a listing takes the next one waits, while documents come in."""


class CorpusWindow(QMainWindow):
    """Lists the documents, shows one, adds by button and by dropping, removes.

    Closing it hides it; an import goes on. ``shut_down`` ends everything. A corpus that is not
    there is made if it ``makes``.
    """

    adding = Signal(str, str)
    """How far an import is: as a share, and in words; both are empty once it has ended."""
    draft_requested = Signal(str, str)
    """A new draft is to be made from the document of this name and language."""
    corpus_changed = Signal()
    """Documents came or went."""

    def __init__(
        self, theme: Theme, folder: Path, parent: QWidget | None = None, *, makes: bool = False
    ) -> None:
        super().__init__(parent)
        self._pointed: tuple[str, str] | None = None
        self._asked_at = 0.0
        self._pause_ms = _REFRESH_MS
        self._catalogue = Catalogue(folder, self, makes=makes)
        self._adding = Adding(folder, self)
        self._list = ListPane(theme)
        self._view = DocumentView(theme)
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._nothing = EmptyState(theme)
        self._doubts = DoubtCard(
            tr(_LOOKED_AT), tr("Take the document off the list of those to check")
        )
        self._reading = QStackedWidget()
        self._refresh = QTimer(self, singleShot=True)
        self._tools = Tools()
        *self._for_chosen, self._put_back = self._offer_tools()
        self._put_back.setVisible(False)
        self._offer_keys()
        self._lay_out()
        self.set_theme(theme)
        self._on_chosen(None)
        self._connect()

    def _connect(self) -> None:
        self._catalogue.listed.connect(self._on_listed)
        self._catalogue.opened.connect(self._on_opened)
        self._catalogue.removed.connect(self._on_removed)
        self._catalogue.put_back.connect(self._on_put_back)
        self._catalogue.delayed.connect(self._on_delayed)
        self._catalogue.failed.connect(self._on_failed)
        self._adding.progressed.connect(self._on_progressed)
        self._adding.ended.connect(self._on_ended)
        self._adding.bar.review_requested.connect(self._list.show_unchecked)
        self._doubts.paragraph_chosen.connect(self._view.point_to)
        self._doubts.looked_at.connect(self._on_looked_at)
        self._catalogue.reviewed.connect(self._on_reviewed)
        self._list.chosen.connect(self._on_chosen)
        self._list.activated.connect(self._on_activated)
        self._empty.action_requested.connect(self.add_files)
        self._refresh.timeout.connect(self._on_refresh_due)

    def refresh(self) -> None:
        """List the documents anew; a list under way may not have what has just changed."""
        self._asked_at = time.monotonic()
        self._catalogue.list_documents()

    def catch_up(self) -> None:
        """List the documents anew where somebody looks: other programs change the corpus, too.

        What is being added here is listed as it comes in.
        """
        if self.isVisible() and not self.is_importing():
            self.refresh()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add files, folders and archives; with an import under way, after it."""
        self._adding.add(paths)

    @Slot()
    def add_files(self) -> None:
        """Ask for files, and add them."""
        self._adding.ask_for_files()

    @Slot()
    def add_folder(self) -> None:
        """Ask for a folder, and add everything in it."""
        self._adding.ask_for_folder()

    def show_place(self, place: Place, words: str = "") -> None:
        """Show the source at a place: its document, scrolled to the paragraph, which is marked.

        With ``words`` only these are marked.
        """
        self._pointed = (place.paragraph_id, words)
        self.present()
        self._catalogue.open_document(place.name, place.language)

    def present(self) -> None:
        """Bring the window to the front."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.refresh()

    def is_importing(self) -> bool:
        """Tell whether documents are being added."""
        return self._adding.is_running()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._tools.set_theme(theme)
        self._list.set_theme(theme)
        self._view.set_theme(theme)
        self._empty.set_theme(theme)
        self._nothing.set_theme(theme)

    def shut_down(self) -> None:
        """End the import and close the corpus; what was finished stays in it."""
        self._refresh.stop()
        self._adding.close()
        self._catalogue.close()

    # how it is put together

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("Corpus – Drafter"))
        sizes.open_at(self, *_SIZE)
        self.setAcceptDrops(True)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._list)
        self._reading.addWidget(self._nothing)
        self._reading.addWidget(column((self._doubts, self._view), stretched=self._view))
        splitter.addWidget(self._reading)
        splitter.setSizes(list(_HALVES))
        splitter.setChildrenCollapsible(False)
        self._empty.say(
            "corpus",
            tr("The corpus is empty"),
            tr(
                "Drop files, folders or .zip archives here, or add them by button. "
                "“Where to find documents” says where the United Nations publishes its resolutions."
            ),
            tr("Add files…"),
        )
        self._nothing.say(
            "book-open", tr("Nothing to read yet"), tr("Choose a document in the list.")
        )
        self._stack.addWidget(splitter)
        self._stack.addWidget(self._empty)
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._stack, 1)
        rows.addWidget(self._adding.bar)
        self.setCentralWidget(box)
        leave_files(self)
        self.statusBar().showMessage(tr(SOURCE))

    def _offer_keys(self) -> None:
        for text, keys, work in (
            (tr("Filter"), "Ctrl+F", self._list.focus_filter),
            (tr("Close"), "Ctrl+W", self.close),
            (tr("Close"), "Esc", self.close),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(work)
            self.addAction(action)

    def _offer_tools(self) -> tuple[QAction, ...]:
        """Fill the toolbar; return the actions on what is chosen, and what puts back."""
        offer = self._tools.offer
        offer(tr("Add files…"), "file-down", "Ctrl+O", self.add_files)
        offer(tr("Add folder…"), "folder", "Ctrl+Shift+O", self.add_folder)
        offer(tr("Where to find documents"), "info", "F1", self._on_sources_requested)
        self._tools.part()
        self.addToolBar(self._tools)
        return (
            offer(tr("New draft from this document"), "new", "Ctrl+N", self._on_draft_wanted),
            offer(tr("Remove"), "trash", "Del", self._on_remove_wanted),
            offer(tr("Put back"), "undo", "Ctrl+Z", self._on_put_back_wanted),
        )

    # what happens

    @Slot(object)
    def _on_listed(self, entries: tuple[Entry, ...]) -> None:
        taken_ms = round(1000 * (time.monotonic() - self._asked_at))
        self._pause_ms = max(_REFRESH_MS, _PATIENCE * taken_ms)
        self._list.show_entries(entries)
        self._show_doubts()
        self._stack.setCurrentIndex(0 if entries or self.is_importing() else 1)

    @Slot(object)
    def _on_chosen(self, entry: Entry | None) -> None:
        for action in self._for_chosen:
            action.setEnabled(entry is not None)
        shown = self._view.shown
        if entry is None:
            self._show(None)
        elif shown is None or (shown.name, shown.language) != (entry.name, entry.language):
            self._catalogue.open_document(entry.name, entry.language)

    @Slot(object)
    def _on_activated(self, entry: Entry) -> None:
        del entry  # it is chosen already
        self._view.setFocus()

    @Slot(object)
    def _on_opened(self, document: Document) -> None:
        self._show(document)
        if self._pointed is not None:
            pointed, self._pointed = self._pointed, None
            self._list.choose(document.name, document.language)
            self._view.point_to(*pointed)
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, document: Document | None) -> None:
        self._view.show_document(document)
        self._reading.setCurrentIndex(1 if document else 0)
        self._show_doubts()
        if self._list.is_checking:
            self._doubts.choose_first()

    def _show_doubts(self) -> None:
        """Show what the reader was unsure of in the document that is shown."""
        document = self._view.shown
        reviewed = self._is_reviewed()
        self._doubts.set_button(tr("Check &again") if reviewed else tr(_LOOKED_AT))
        self._doubts.show_document(document, tr("Looked at") if reviewed else "")

    def _is_reviewed(self) -> bool:
        document = self._view.shown
        entry = self._list.entry(document.name, document.language) if document else None
        return entry is not None and entry.is_reviewed

    @Slot()
    def _on_looked_at(self) -> None:
        document = self._view.shown
        if document is not None:
            reviewed = not self._is_reviewed()
            self._catalogue.mark(document.name, document.language, reviewed=reviewed)

    @Slot()
    def _on_draft_wanted(self) -> None:
        document = self._view.shown
        if document is not None:
            self.draft_requested.emit(document.name, document.language)

    @Slot()
    def _on_remove_wanted(self) -> None:
        entries = self._list.selected()
        if not entries:
            return
        returns = removal.is_kept(len(entries))
        remove = messages.Answer(tr("Remove"), is_default=returns, discards=True)
        if messages.ask(self, *removal.question(entries), (remove,)) is remove:
            self._catalogue.remove(entries)

    @Slot(object)
    def _on_removed(self, count: int) -> None:
        self._put_back.setVisible(removal.is_kept(count))
        self._on_documents_changed(removal.done(count))

    @Slot()
    def _on_put_back_wanted(self) -> None:
        self._put_back.setVisible(False)
        self._catalogue.put_removed_back()

    @Slot(object)
    def _on_put_back(self, count: int) -> None:
        self._on_documents_changed(removal.undone(count))

    def _on_documents_changed(self, said: str) -> None:
        messages.notify(self, said)
        self.corpus_changed.emit()
        self.refresh()

    @Slot()
    def _on_refresh_due(self) -> None:
        if not self._catalogue.is_listing():
            self.refresh()

    @Slot()
    def _on_delayed(self) -> None:
        text = tr("Waiting until another program has changed the corpus…")
        self.statusBar().showMessage(text)
        messages.announce(self, text)

    @Slot()
    def _on_reviewed(self) -> None:
        self.statusBar().showMessage(tr(SOURCE))
        self.refresh()

    @Slot()
    def _on_sources_requested(self) -> None:
        dialog = SourcesDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, DrafterError):
            raise error
        self.statusBar().showMessage(tr(SOURCE))
        messages.show_error(self, error)

    @Slot(str, str)
    def _on_progressed(self, share: str, words: str) -> None:
        self.adding.emit(share, words)
        if self.isVisible() and not self._refresh.isActive():  # listing costs keys their time
            self._refresh.start(self._pause_ms)

    @Slot()
    def _on_ended(self) -> None:
        self._refresh.stop()
        self.adding.emit("", "")
        self.corpus_changed.emit()
        self.refresh()

    # Qt's own names from here on

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()
            self.statusBar().showMessage(tr("Drop to add to the corpus."))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is carried over the window any more."""
        super().dragLeaveEvent(event)
        self.statusBar().showMessage(tr(SOURCE))

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.acceptProposedAction()
        self.statusBar().showMessage(tr(SOURCE))
        self.add_paths(files_in(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide; an import goes on."""
        self._refresh.stop()
        super().closeEvent(event)
