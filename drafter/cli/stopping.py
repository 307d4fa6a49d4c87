"""Being asked to stop long work: the first time in good order, the second time at once.

Ctrl+C asks so, and the system where it shuts down or somebody ends the process in plain words.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import FrameType, TracebackType

_ASKING = (signal.SIGINT, signal.SIGTERM)


_AGAIN = 0.02
"""Seconds after which what was not heard is said again."""


def hear_everywhere() -> None:
    """Let Ctrl+C be heard, from now on, also where Python itself would only print that it was.

    That is what it does where an interrupt falls into what it calls while it puts things away.
    """
    sys.unraisablehook = _on_unraisable


def _on_unraisable(found: sys.UnraisableHookArgs) -> None:
    if not issubclass(found.exc_type, KeyboardInterrupt):
        sys.__unraisablehook__(found)
        return
    again = threading.Timer(_AGAIN, os.kill, (os.getpid(), signal.SIGINT))
    again.daemon = True
    again.start()


class Stopping:
    """Listens for the length of a ``with`` block; calling it says whether it was asked.

    What whoever started the process has it ignore stays ignored.
    """

    def __init__(self) -> None:
        self._is_asked = False

    def __call__(self) -> bool:
        """Whether the user asked to stop."""
        return self._is_asked

    def __enter__(self) -> Self:
        self._before = {
            number: signal.signal(number, self._on_asked)
            for number in _ASKING
            if signal.getsignal(number) != signal.SIG_IGN
        }
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _on_asked(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        if self._is_asked:
            raise KeyboardInterrupt
        self._is_asked = True
