"""Exports that name the sources of a draft: they wait until the corpus has said where it stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from drafter.core.errors import DrafterError
from drafter.gui import messages
from drafter.gui.dialogs import files
from drafter.gui.jobs import Every, Late
from drafter.gui.translation import tr
from drafter.services.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from drafter.gui.advice import Advice
    from drafter.gui.desk import Reviewed
    from drafter.gui.editor.page import Page
    from drafter.gui.filing import Filing

_WORK = "drafter.gui.filework"
_MEMO, _ANNOTATED = Late(_WORK, "export_memo"), Late(_WORK, "export_annotated")


class Questions(Protocol):
    """What asks the user for files; the module of dialogs is one."""

    def to_export_memo(self, parent: QWidget, suggested: Path, /) -> Path | None:
        """Ask where the source memo is to be put."""
        ...

    def to_export(self, parent: QWidget, suggested: Path, /) -> Path | None:
        """Ask where a file of any kind is to be put."""
        ...

    def to_export_word(self, parent: QWidget, suggested: Path, /) -> Path | None:
        """Ask where a Word file is to be put."""
        ...


class SourceExports(QObject):
    """Writes the source memo and the annotated draft."""

    exported = Signal(object)
    """An Exported: a file was written for others."""

    def __init__(
        self, page: Page, filing: Filing, advice: Advice, window: QWidget, disk: ThreadPoolExecutor
    ) -> None:
        super().__init__(window)
        self._page = page
        self._filing = filing
        self._advice = advice
        self._window = window
        self._asking: Questions = files
        self._settings = Settings()
        self._then: Callable[[Reviewed], None] | None = None
        self._writing = Every(disk, self)
        self._writing.finished.connect(self.exported)
        self._writing.failed.connect(self._on_failed)
        advice.compared.connect(self._on_compared)

    def set_settings(self, settings: Settings) -> None:
        """Know what the user has set of exports."""
        self._settings = settings

    def memo(self) -> None:
        """Ask where to put the source memo, and write it."""
        suggested = self._filing.suggested_export(".docx", "sources")
        path = self._asking.to_export_memo(self._window, suggested)
        if path is not None:
            self._wait(partial(self._write_memo, path))

    def in_brackets(self) -> None:
        """Ask where to put the draft with its sources in brackets, and write it."""
        suggested = self._filing.suggested_export(".docx", "annotated")
        path = self._asking.to_export(self._window, suggested)
        if path is not None:
            self._wait(partial(self._write_annotated, path, "brackets"))

    def in_comments(self) -> None:
        """Ask where to put the draft with its sources as comments of Word, and write it."""
        suggested = self._filing.suggested_export(".docx", "annotated")
        path = self._asking.to_export_word(self._window, suggested)
        if path is not None:
            self._wait(partial(self._write_annotated, path, "comments"))

    def _wait(self, then: Callable[[Reviewed], None]) -> None:
        """Go on when the draft as it stands now has been compared with the corpus."""
        self._then = then
        messages.notify(self._window, tr("Comparing the draft with the corpus first…"))
        self._advice.compare_now()

    @Slot(object)
    def _on_compared(self, reviewed: Reviewed) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(reviewed)

    def _write_memo(self, path: Path, reviewed: Reviewed) -> None:
        least = self._settings.min_words
        self._writing.run(partial(_MEMO, self._page.document(), reviewed.rows, path, least))

    def _write_annotated(self, path: Path, how: str, reviewed: Reviewed) -> None:
        document = self._page.document()
        self._writing.run(partial(_ANNOTATED, document, reviewed.rows, path, how, self._settings))

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, DrafterError):
            raise error
        messages.show_error(self._window, error)
