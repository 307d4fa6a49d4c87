"""What the window does when it is asked to end from outside: it keeps the draft, and ends.

The system asks so where a user logs off or the machine shuts down, a terminal when it is closed or
Ctrl+C is pressed in it. Python would raise in the middle of whatever is being done.
"""

from __future__ import annotations

import contextlib
import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from drafter.core.errors import DrafterError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

_ASKING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
_ENDED = 128
"""What shells add to the number of the signal that ended a program."""


def end_without_a_word() -> None:
    """Let Ctrl+C end the process at once, as long as there is no window and nothing to keep."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


class Ending(QObject):
    """Listens until it is closed; what whoever started Drafter has it ignore stays ignored.

    ``keep`` writes the draft where the next start finds it.
    """

    asked = Signal(int)
    """The draft is kept as far as that can be done; the exit status with which to end."""

    def __init__(self, keep: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._keep = keep
        self._ours, self._theirs = socket.socketpair()
        for end in (self._ours, self._theirs):
            end.settimeout(0)
        # Python's own handlers wait until it is Python's turn, which Qt gives it seldom
        self._waking = signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        self._before = {
            number: signal.signal(number, _heard)
            for number in _ASKING
            if signal.getsignal(number) != signal.SIG_IGN
        }
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_asked)

    def close(self) -> None:
        """Listen no more."""
        self._notifier.setEnabled(False)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._waking)
        for end in (self._ours, self._theirs):
            end.close()

    @Slot()
    def _on_asked(self) -> None:
        with contextlib.suppress(BlockingIOError):
            for number in self._ours.recv(64):
                if number in self._before:
                    self._end(number)
                    return

    def _end(self, number: int) -> None:
        with contextlib.suppress(DrafterError):  # a full disk: what was kept before stays
            self._keep()
        self.asked.emit(_ENDED + number)


def _heard(number: int, frame: FrameType | None) -> None:
    """Let the same end the process at once when it comes again: somebody will not wait."""
    del frame
    signal.signal(number, signal.SIG_DFL)
