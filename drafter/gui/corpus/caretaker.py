"""Finding the lineages of what was added, in a process of its own, while nobody waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from drafter.gui.jobs import Apart
from drafter.services.tending import tend_apart

if TYPE_CHECKING:
    from pathlib import Path

_FIRST_MS = 20_000
"""After the start, what an earlier window left undone waits so long: typing goes first."""


class Caretaker(QObject):
    """Does what was put off while documents were added to the corpus of a folder.

    It tells nobody: where it fails, the next one finds the same work to do.
    """

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._is_wanted = False
        self._apart = Apart(type(None), self)
        self._apart.finished.connect(self._on_finished)
        self._first = QTimer(self, singleShot=True, interval=_FIRST_MS)
        self._first.timeout.connect(self.tend)
        self._first.start()

    @Slot()
    def tend(self) -> None:
        """Begin, or begin anew when what is under way is done."""
        self._is_wanted = self._apart.is_running()
        if not self._is_wanted:
            self._first.stop()
            self._apart.run(tend_apart, self._folder)

    def close(self) -> None:
        """Stop, as when the application ends; what is not done waits for the next time."""
        self._first.stop()
        self._is_wanted = False
        self._apart.close()

    @Slot(object)
    def _on_finished(self, outcome: object) -> None:
        del outcome
        if self._is_wanted:
            self.tend()
