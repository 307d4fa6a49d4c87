"""Adding documents to the corpus: what is asked for, how far it is, and what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from drafter import reading
from drafter.core.errors import DrafterError
from drafter.gui import messages
from drafter.gui.corpus import telling
from drafter.gui.corpus.import_bar import ImportBar
from drafter.gui.corpus.importer import Importer
from drafter.gui.translation import told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from drafter.services.importing import Progress, Report


class Adding(QObject):
    """The importer and the bar that tells of it; the bar is to be put into a window."""

    progressed = Signal(str, str)
    """How far it is: as a share, and in words."""
    ended = Signal()
    """No more documents come; some may have."""

    def __init__(self, folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.bar = ImportBar()
        self._importer = Importer(folder, self)
        self._importer.started.connect(self.bar.show_start)
        self._importer.progressed.connect(self._on_progressed)
        self._importer.finished.connect(self._on_finished)
        self._importer.failed.connect(self._on_failed)
        self._importer.stopped.connect(self._on_stopped)
        self.bar.cancel_requested.connect(self._importer.cancel)

    def is_running(self) -> bool:
        """Tell whether documents are being added."""
        return self._importer.is_running()

    def add(self, paths: Sequence[Path]) -> None:
        """Add files, folders and archives; with an import under way, after it."""
        if paths:
            self._importer.add(paths)

    def ask_for_files(self) -> None:
        """Ask for files, and add them."""
        patterns = " ".join(f"*{suffix}" for suffix in sorted({*reading.SUFFIXES, ".zip"}))
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            tr("Add files to the corpus"),
            "",
            ";;".join(
                (tr("Documents and archives ({patterns})", patterns=patterns), tr("All files (*)"))
            ),
        )
        self.add([Path(name) for name in names])

    def ask_for_folder(self) -> None:
        """Ask for a folder, and add everything in it."""
        name = QFileDialog.getExistingDirectory(self._window, tr("Add a folder to the corpus"))
        self.add([Path(name)] if name else [])

    def close(self) -> None:
        """End; what was finished stays in the corpus."""
        self._importer.close()

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        self.bar.show_progress(progress)
        self.progressed.emit(telling.share(progress), telling.progress(progress))

    @Slot(object)
    def _on_finished(self, report: Report) -> None:
        self.bar.show_report(report)
        messages.announce(self.bar, telling.summary(report))
        self.ended.emit()

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        hint = error.hint if isinstance(error, DrafterError) else ""
        self.bar.show_end(f"{told(str(error))} {told(hint)}".strip())
        self.ended.emit()

    @Slot()
    def _on_stopped(self) -> None:
        self.bar.show_end(tr("Stopped; what was finished is in the corpus."))
        self.ended.emit()
