"""The commands about two texts: compare them, and export a draft with its changes tracked."""

from __future__ import annotations

import importlib
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QDate, QObject, Qt, Signal, Slot

from drafter.core.changes.signature import NOBODY, Signature
from drafter.core.errors import DrafterError
from drafter.gui import messages
from drafter.gui.comparison import DRAFT
from drafter.gui.dialogs import files
from drafter.gui.jobs import Every, Late, Latest
from drafter.gui.translation import told, tr
from drafter.services import exporting
from drafter.services.exporting import Wishes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import ThreadPoolExecutor

    from PySide6.QtWidgets import QWidget

    from drafter.core.model import Document
    from drafter.corpus import Entry
    from drafter.gui.comparison.submission import Submission, SubmissionDialog
    from drafter.gui.comparison.window import ComparisonWindow
    from drafter.gui.comparison.work import Compared
    from drafter.gui.desk import Holdings
    from drafter.gui.theme import Theme
    from drafter.services.settings import Settings

_WORK = "drafter.gui.comparison.work"
_COMPARE, _EXPORT = Late(_WORK, "compare"), Late(_WORK, "export")


class Source(Protocol):
    """What holds the draft."""

    def document(self) -> Document:
        """Return the draft as it stands."""
        ...


class Comparing(QObject):
    """Opens the window that compares and the dialog for a submission, and has the work done."""

    exported = Signal(object)
    """An Exported: a file with tracked changes was written."""
    compared = Signal(object)
    """A Compared is shown."""

    def __init__(
        self,
        source: Source,
        window: QWidget,
        pool: ThreadPoolExecutor,
        corpus: Path,
        theme: Theme,
        ask: Callable[[QWidget, Path], Path | None] = files.to_export_word,
    ) -> None:
        super().__init__(window)
        self._source, self._window, self._corpus = source, window, corpus
        self._theme, self._ask = theme, ask
        self._entries: Sequence[Entry] = ()
        self._author = ""
        self._wishes = Wishes()
        self._folder = Path.home()
        self._shown: ComparisonWindow | None = None
        self._asked_in = window
        """The window in which a file was asked for last: there the user hears what became of it."""
        self._comparing = Latest(pool, self)
        self._comparing.finished.connect(self._on_compared)
        self._comparing.failed.connect(self._on_not_compared)
        self._exporting = Every(pool, self)
        self._exporting.finished.connect(self.exported)
        self._exporting.failed.connect(self._on_failed)

    @Slot(object)
    def know(self, holdings: Holdings) -> None:
        """Know the documents of the corpus."""
        self._entries = holdings.entries
        if self._shown is not None:
            self._shown.offer(self._entries)

    @Slot(object)
    def heed(self, settings: Settings) -> None:
        """Take over who the user is, and how files for others are written."""
        self._author = settings.author
        self._wishes = exporting.wishes_of(settings)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        if self._shown is not None:
            self._shown.set_theme(theme)

    def compare(self) -> None:
        """Show the window that compares, with the draft and what it was taken from."""
        window = self._made()
        window.offer(self._entries)
        window.show()
        window.raise_()
        window.activateWindow()
        window.name(self._likely_base(), tr(DRAFT))

    def submit(self) -> None:
        """Ask for the base, and write the draft with its changes from it tracked."""
        make = cast(
            "type[SubmissionDialog]",
            importlib.import_module("drafter.gui.comparison.submission").SubmissionDialog,
        )
        dialog = make(self._entries, self._likely_base(), self._author, self._window)
        dialog.chosen.connect(self._on_submission)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _likely_base(self) -> str:
        """Return the text that most paragraphs of the draft were taken from; empty for none."""
        origins = (paragraph.origin for paragraph in self._source.document().paragraphs)
        names = Counter(origin.name for origin in origins if origin)
        return names.most_common(1)[0][0] if names else ""

    def _made(self) -> ComparisonWindow:
        if self._shown is None:
            module = importlib.import_module("drafter.gui.comparison.window")
            self._shown = cast(
                "ComparisonWindow", module.ComparisonWindow(self._theme, self._window)
            )
            self._shown.wanted.connect(self._on_wanted)
            self._shown.export_requested.connect(self._on_export)
        return self._shown

    def _text(self, named: str) -> Document | str:
        return self._source.document() if named == tr(DRAFT) else named

    @Slot(str, str)
    def _on_wanted(self, old: str, new: str) -> None:
        self._comparing.run(partial(_COMPARE, self._text(old), self._text(new), self._corpus))

    @Slot(object)
    def _on_compared(self, found: Compared) -> None:
        self._made().show_compared(found)
        self.compared.emit(found)

    @Slot(Exception)
    def _on_not_compared(self, error: Exception) -> None:
        if not isinstance(error, DrafterError):
            raise error
        self._made().say_trouble(told(str(error)), told(error.hint))

    @Slot(object)
    def _on_submission(self, chosen: Submission) -> None:
        self._write(chosen.base, self._source.document(), chosen.signature, self._window)

    @Slot(object)
    def _on_export(self, found: Compared) -> None:
        today = QDate.currentDate().toString("yyyy-MM-dd")
        signature = Signature(self._author.strip() or NOBODY, today)
        self._write(found.old, found.new, signature, self._made())

    def _write(
        self, old: Document | str, new: Document, signature: Signature, parent: QWidget
    ) -> None:
        name = f"{(new.symbol or new.title or new.name).replace('/', '_')[:80]} (changes).docx"
        path = self._ask(parent, self._folder / name)
        if path is not None:
            self._asked_in = parent
            self._folder = path.parent
            work = partial(_EXPORT, old, new, self._corpus, path)
            self._exporting.run(partial(work, signature=signature, wishes=self._wishes))

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, DrafterError):
            raise error
        messages.show_error(self._asked_in, error)
