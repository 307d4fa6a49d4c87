"""Adding documents in a process of its own, one import after the other: typing stays smooth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from drafter.gui.jobs import Apart
from drafter.services.importing import Progress, import_behind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Importer(QObject):
    """Adds files, folders and archives to the corpus of a folder.

    What is asked for while an import runs waits for its turn.
    """

    started = Signal()
    """An import begins."""
    progressed = Signal(object)
    """A ``Progress``."""
    finished = Signal(object)
    """A ``Report``, also of an import that was cancelled."""
    failed = Signal(Exception)
    """The corpus itself failed, or the process did; what went in before stays."""
    stopped = Signal()
    """The process did not answer to being cancelled; what went in before stays."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._waiting: list[tuple[Path, ...]] = []
        self._apart = Apart(Progress, self)
        self._apart.progressed.connect(self.progressed)
        self._apart.finished.connect(self._on_finished)
        self._apart.failed.connect(self._on_failed)
        self._apart.stopped.connect(self._on_stopped)

    def is_running(self) -> bool:
        """Tell whether documents are being added."""
        return self._apart.is_running()

    def add(self, paths: Sequence[Path]) -> None:
        """Add what lies under some paths."""
        self._waiting.append(tuple(paths))
        if not self.is_running():
            self._next()

    def cancel(self) -> None:
        """Stop, and forget what waits; finished documents stay in the corpus."""
        self._waiting.clear()
        self._apart.cancel()

    def close(self) -> None:
        """Stop and tell nobody, as when the application ends."""
        self._waiting.clear()
        self._apart.close()

    def _next(self) -> None:
        if self._waiting:
            self.started.emit()
            self._apart.run(import_behind, self._folder, self._waiting.pop(0))

    @Slot(object)
    def _on_finished(self, report: object) -> None:
        self.finished.emit(report)
        self._next()

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)
        self._next()

    @Slot()
    def _on_stopped(self) -> None:
        self.stopped.emit()
        self._next()
