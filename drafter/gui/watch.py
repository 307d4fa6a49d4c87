"""Noticing what other programs add to the corpus: another window, a command in a terminal.

The corpus itself says by its edition whether it has changed, which costs nothing to ask. What
follows from a change (all lists, the agreed language of the whole draft) costs much, so that the
window waits for the end of it: until the edition has stayed the same for a while, or the user
comes back from another program. A corpus that was away has to be looked at anew in any case.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from drafter.corpus import Edition
    from drafter.gui.desk import Holdings

EVERY_MS = 4000
"""Between two glances at the corpus; a batch of documents takes less to come in."""


class Watch(QObject):
    """Tells when the corpus is another than the window knows."""

    glance_wanted = Signal()
    """The edition of the corpus is to be ``seen``."""
    changed = Signal()
    """The corpus has changed, and seems to stay so; or it answers again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: Edition | None = None
        self._seen: Edition | None = None
        self._is_lost = False
        """Whether the corpus did not answer since it was looked at."""
        self._is_back = False
        """Whether the user just came back from where something may have been added."""
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.glance_wanted)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state_changed)

    @Slot(object)
    def know(self, holdings: Holdings) -> None:
        """Take note of what the window shows; begins to watch."""
        self._known = self._seen = holdings.edition
        self._is_lost = False
        self._timer.start()

    @Slot()
    def lose(self) -> None:
        """Take note that the corpus does not answer, and watch for its coming back."""
        self._is_lost = True
        self._timer.start()

    def end(self) -> None:
        """Watch no more: a timer that still runs must not be left to the worker that tidies up."""
        self._timer.stop()

    @Slot(object)
    def see(self, edition: Edition) -> None:
        """Compare the edition of the corpus with the one that is known, and the one before."""
        is_settled = edition == self._seen or self._is_back
        self._seen, self._is_back = edition, False
        if is_settled and (edition != self._known or self._is_lost):
            self._known, self._is_lost = edition, False
            self.changed.emit()

    @Slot(Qt.ApplicationState)
    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._timer.isActive():
            self._is_back = True
            self.glance_wanted.emit()
