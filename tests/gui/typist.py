"""Someone who writes without pause in the real window, and logs what stands there after each key.

Started by the tests that kill it: ``python -m tests.gui.typist LOG SEED [FILE]``. A draft that is
offered back is taken. Each line of the log is a moment (nanoseconds of the monotonic clock) and
the digest of what the draft says.
"""

from __future__ import annotations

import hashlib
import os
import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest

from drafter import app
from drafter.gui.actions import ActionId
from drafter.gui.dialogs.recovery import Recovery
from drafter.gui.pacing import Pacing
from drafter.services import settings
from drafter.services.places import user_places

if TYPE_CHECKING:
    from drafter.core.model import Document
    from drafter.gui.main_window import MainWindow

KEY_MS = 20
"""Between two keys: far more than the quickest typist."""
_WORDS = ("recalling ", "its ", "resolution ", "on ", "the ", "rights ", "of ", "all, ", "noting ")
_LETTERS = 20
"""Letters for each key that is none."""


def digest(document: Document) -> str:
    """Return what tells apart two drafts that say different things."""
    said = "\n".join((*(p.text for p in document.paragraphs), *(n.text for n in document.notes)))
    return hashlib.md5(said.encode(), usedforsecurity=False).hexdigest()


class Typist(QObject):
    """Presses a key every few milliseconds: letters, and now and then what else one does."""

    def __init__(self, window: MainWindow, log: Path, seed: int) -> None:
        super().__init__(window)
        self._window = window
        self._chance = random.Random(seed)  # noqa: S311 - a test, not a secret
        self._log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._rest = ""
        self._keys = QTimer(self, interval=KEY_MS)
        self._keys.setTimerType(Qt.TimerType.PreciseTimer)
        self._keys.timeout.connect(self._on_key)

    @Slot(object)
    def begin(self, orphans: tuple[object, ...]) -> None:
        """Take the newest draft that is offered back, then write."""
        if orphans:
            self._window.findChildren(Recovery)[0]._on_open()
        self._write_down()
        self._keys.start()

    @Slot()
    def _on_key(self) -> None:
        if self._chance.randrange(_LETTERS):
            self._press_letter()
        else:
            self._do(self._chance.choice(_OTHER))
        self._write_down()

    def _press_letter(self) -> None:
        if not self._rest:
            self._rest = self._chance.choice(_WORDS)
        letter, self._rest = self._rest[0], self._rest[1:]
        QTest.keyClicks(self._window._page._sheet, letter)

    def _do(self, name: ActionId | None) -> None:
        if name is None:
            QTest.keyClick(self._window._page._sheet, Qt.Key.Key_Return)
        elif name is not ActionId.SAVE or self._window._filing.path is not None:
            self._window.command(name)
        self._window._page.focus_body()

    def _write_down(self) -> None:
        line = f"{time.monotonic_ns()} {digest(self._window._page.document())}\n"
        os.write(self._log, line.encode())


_OTHER = (
    None, None, ActionId.UNDO, ActionId.UNDO, ActionId.REDO, ActionId.SAVE, ActionId.NOTE,
    ActionId.MOVE_UP, ActionId.SELECT_ALL, ActionId.CUT, ActionId.PASTE,
)  # fmt: skip


def main(log: Path, seed: int, file: Path | None) -> int:
    """Open the window as ``app.main`` does, and write in it until somebody ends the process."""
    application = app._application()
    pacing = Pacing(application)
    with ThreadPoolExecutor(max_workers=1) as disk, ThreadPoolExecutor(max_workers=1) as journal:
        places = user_places()
        window = app._window(places, settings.load(places.settings), disk, journal)
        typist = Typist(window, log, seed)
        window.show()
        pacing.settle()
        # After the window has heard of it and opened its dialog
        window._keeper.orphans_found.connect(typist.begin, Qt.ConnectionType.QueuedConnection)
        window.begin(file)
        return application.exec()


if __name__ == "__main__":
    named = Path(sys.argv[3]) if sys.argv[3:] else None
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), named))
