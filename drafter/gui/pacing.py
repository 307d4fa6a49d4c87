"""How the interpreter shares its time while one types: keys first, tidying up later.

Looking through all objects for garbage takes some 50 ms with a long draft open, in the midst of
whichever key comes then. So only the young objects are looked through by themselves; the old ones
when the user goes to another program, or after a good while. What was made by the start, which is
most of it, is never looked through again.
"""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

_SWITCH_SECONDS = 0.0002
"""How long a worker may hold the interpreter while the window wants it; measured: at 5 ms, keys
wait up to 25 ms for a busy thread, at 1 ms up to 10."""
_YOUNG = (1000, 10)
"""Objects made, and rounds of the youngest, until a round of the young: each takes 1 to 2 ms."""
_NEVER = 1_000_000_000
_CHECK_MS = 60_000
_MANY = 300
"""Rounds of the young after which the old are looked through although the user stays."""


class Pacing(QObject):
    """Keeps the interpreter from pausing in the midst of a key; lives as long as its parent."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        sys.setswitchinterval(_SWITCH_SECONDS)
        gc.set_threshold(*_YOUNG, _NEVER)
        application.applicationStateChanged.connect(self._on_state_changed)
        self._check = QTimer(self, interval=_CHECK_MS)
        self._check.timeout.connect(self._on_check)
        self._check.start()

    def settle(self) -> None:
        """Take what there is for what stays: it is not looked through any more."""
        gc.freeze()

    @Slot(Qt.ApplicationState)
    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationInactive:
            gc.collect()

    @Slot()
    def _on_check(self) -> None:
        if gc.get_count()[2] > _MANY:
            gc.collect()
