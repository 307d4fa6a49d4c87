"""What the window does about a corpus that fails: it offers help, and takes back what is over.

A damaged corpus can be rescued with one click, in a process of its own. What was said of a corpus
whose drive was pulled out goes when it answers again.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Slot

from drafter.core.errors import CorpusError, DamagedCorpusError
from drafter.gui.jobs import Apart
from drafter.gui.notice import Kind
from drafter.gui.translation import counted, told, tr

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.gui.lookups import Lookups
    from drafter.gui.notice import Notice
    from drafter.services.rescuing import Rescue


class CorpusTrouble(QObject):
    """Listens to what the corpus answers, and to what it could not do."""

    def __init__(self, folder: Path, lookups: Lookups, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lookups = lookups
        self._notice = notice
        self._is_failing = False
        self._is_offered = False
        self._apart = Apart(int, self)
        self._apart.finished.connect(self._on_rescued)
        self._apart.failed.connect(self._on_not_rescued)
        # After the notice has said what went wrong: the offer takes the place of that
        lookups.failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)
        for answered in (lookups.suggested, lookups.holdings_found):
            answered.connect(self._on_answered)

    @Slot()
    def rescue(self) -> None:
        """Save what can be saved, and tell what came of it."""
        self._notice.say(Kind.HINT, tr("What can be read of the corpus is being saved…"))
        work = importlib.import_module("drafter.services.rescuing").rescue_apart
        self._apart.run(work, self._folder)

    def close(self) -> None:
        """Stop; a corpus that is not rescued is as it was."""
        self._apart.close()

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self._is_failing = True
        if isinstance(error, DamagedCorpusError) and not self._is_offered:
            self._is_offered = True
            self._notice.say(
                Kind.WARNING,
                tr(
                    "{what} What can still be read can be saved into a new one.",
                    what=told(str(error)),
                ),
                {tr("&Save what can be saved"): self.rescue},
            )

    @Slot(object)
    def _on_answered(self, answer: object) -> None:
        del answer
        if self._is_failing:
            self._is_failing = self._is_offered = False
            self._notice.retract(CorpusError)

    @Slot(object)
    def _on_rescued(self, outcome: object) -> None:
        found = cast("Rescue", outcome)
        self._is_failing = self._is_offered = False
        self._lookups.look_around()
        self._notice.say(Kind.DONE, _told(found))

    @Slot(Exception)
    def _on_not_rescued(self, error: Exception) -> None:
        self._is_offered = False
        self._notice.warn(error)


def _told(found: Rescue) -> str:
    """Return what came of a rescue, in a sentence or two."""
    lost = len(found.lost) + found.nameless
    values = {
        "saved": counted(found.saved, "{n} document", "{n} documents"),
        "lost": counted(lost, "{n} document", "{n} documents"),
        "folder": found.kept,
    }
    if found.kept is None:
        return tr("The corpus is sound; there is nothing to be saved.")
    if not lost:
        return tr("{saved} saved. What was damaged is kept in {folder}.", **values)
    return tr(
        "{saved} saved, {lost} lost. What was damaged is kept in {folder}, with the names of what "
        "is lost in lost.txt.",
        **values,
    )
