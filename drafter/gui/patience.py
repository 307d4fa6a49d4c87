"""An end to patience: what a user asked for, and what may take forever, is broken off in time.

A regular expression such as ``(a+)+b`` can go on for years over one long paragraph. Python looks
for signals while it matches, so that an alarm ends it; on systems without alarms (Windows) nothing
is broken off.
"""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from drafter.core.errors import DrafterError
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import FrameType


class OutOfPatienceError(DrafterError):
    """It took too long."""


@contextmanager
def patience(seconds: float) -> Generator[None]:
    """Break off what is done within the block once so many seconds are over.

    Raises:
        OutOfPatienceError: If they are.
    """
    has_alarm = hasattr(signal, "setitimer")
    if not has_alarm or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, _give_up)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _give_up(_number: int, _frame: FrameType | None) -> None:
    raise OutOfPatienceError(
        tr("To look for this pattern takes too long."),
        hint=tr("It repeats what is itself repeated: take one of the signs + and * away."),
    )
