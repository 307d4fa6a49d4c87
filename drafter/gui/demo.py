"""The main job done by itself, through the same window a user has: ``drafter --demo FOLDER``.

It opens the sample draft, takes over two precedents, waits for agreed language to be marked,
exports the Word file, saves a picture of the window, and says where both are. It shows that an
installation works, also on a machine without a screen.
"""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from drafter.core.errors import WriteError
from drafter.gui.actions import ActionId

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from drafter.gui.main_window import MainWindow

    Steps = Generator[SignalInstance, object, None]

WORD_FILE = "sample-draft.docx"
PICTURE = "window.png"
_SIZE = (1400, 900)
_TAKES = (("PP4", ActionId.IN_PLACE_1), ("OP3", ActionId.BELOW_1))
"""Where precedents are taken over: the label of the paragraph, and the command."""
_SHOWN = "PP6"
"""The paragraph whose precedents the picture shows."""
_PATIENCE_MS = 60_000
_GLANCE_MS = 400
"""What the window gets to paint before its picture is taken."""


class Demo(QObject):
    """Goes from step to step as the window says that the one before is done."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._at = "opening the corpus"
        self._steps = self._do()
        self._awaited: SignalInstance | None = None
        self._limit = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._limit.timeout.connect(self._on_late)
        self._glance = QTimer(self, singleShot=True, interval=_GLANCE_MS)

    @Slot()
    def begin(self) -> None:
        """Do the first step; the others follow. The process ends with 0, or with 1 and a reason."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._end(f"{self._folder} cannot be made: {error.strerror}.")
            return
        self._limit.start()
        self._await(next(self._steps))

    def _do(self) -> Steps:
        """The steps; each yields the signal that tells that it is done, and gets what it says."""
        window = self._window
        window.resize(*_SIZE)
        window.begin(recovers=False)
        yield window.corpus_ready
        self._at = "opening the sample draft"
        window.open_sample()
        yield window.draft_shown
        for label, command in _TAKES:
            self._at = f"taking a precedent at {label}"
            wanted = window.go_to_label(label)
            while (yield window.precedents_shown) != wanted:
                pass
            window.command(command)
            yield window.precedent_taken
        self._at = "marking agreed language"
        yield window.agreement_shown
        wanted = window.go_to_label(_SHOWN)
        while (yield window.precedents_shown) != wanted:
            pass
        self._at = "exporting"
        window.export_to(self._folder / WORD_FILE)
        yield window.exported
        self._at = "taking the picture"
        self._glance.start()
        yield self._glance.timeout
        self._take_picture()

    def _await(self, signal: SignalInstance) -> None:
        self._awaited = signal
        signal.connect(self._on_done)

    @Slot()
    def _on_done(self, *told: object) -> None:
        """Go on with the next step."""
        if self._awaited is not None:
            self._awaited.disconnect(self._on_done)
            self._awaited = None
        try:
            self._await(self._steps.send(told[0] if told else None))
        except StopIteration:
            self._end("")
        except WriteError as error:
            self._end(f"{error} {error.hint}")

    @Slot()
    def _on_late(self) -> None:
        self._end(f"It took too long and was stopped while {self._at}.")

    def _take_picture(self) -> None:
        path = self._folder / PICTURE
        if not self._window.grab().save(str(path)):
            message = f"{path} cannot be written."
            raise WriteError(message, hint="Choose another folder.")

    def _end(self, problem: str) -> None:
        """Say what came of it, and end the process when the window has closed in good order."""
        self._limit.stop()
        if problem:
            sys.stderr.write(f"{problem}\n")
        else:
            sys.stdout.write(
                f"Word file: {self._folder / WORD_FILE}\nPicture:   {self._folder / PICTURE}\n"
            )
        self._window.abandon()
        QTimer.singleShot(0, partial(QApplication.exit, 1 if problem else 0))
