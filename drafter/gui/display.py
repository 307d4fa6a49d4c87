"""What is said where the window cannot be opened: Qt itself would end in words of its own.

Qt tells why in several lines and then aborts. They are held back until the window's application
stands; if Qt gives up instead, one plain sentence is said for them, and Drafter ends as after any
failure.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_WITHOUT = "Without a screen, “drafter --help” lists the commands that do the same work."
_LACKING = (
    "Qt cannot load what it needs for this screen. Install the system’s packages for it, on "
    "Debian and Ubuntu: libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libegl1."
)
_FAILURE = 1


class Overture:
    """Stands between Qt and the terminal while the application is made."""

    def __init__(self) -> None:
        self._said: list[str] = []

    def begin(self) -> None:
        """Hold Qt's words back from now on."""
        qInstallMessageHandler(self._on_message)

    def end(self) -> None:
        """Let Qt speak for itself again, beginning with what was held back."""
        qInstallMessageHandler(None)
        for line in self._said:
            print(line, file=sys.stderr)  # noqa: T201 - Qt prints it there, too
        self._said.clear()

    def _on_message(self, kind: QtMsgType, _: QMessageLogContext, text: str | None) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            self._said.append(text or "")
            return
        sys.stderr.write(f"drafter: {reason(self._said, os.environ, sys.platform)}\n")
        sys.stderr.flush()
        # Qt aborts as soon as this returns
        os._exit(_FAILURE)


def reason(said: Sequence[str], environment: Mapping[str, str], platform: str) -> str:
    """Return in a sentence or two why Qt could not start, and what to do.

    Args:
        said: What Qt warned of before it gave up.
        environment: The variables of the process.
        platform: The system, as ``sys.platform`` names it.
    """
    wanted = environment.get("QT_QPA_PLATFORM", "")
    screen = environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY")
    words = " ".join(said)
    if f'Could not find the Qt platform plugin "{wanted.partition(":")[0]}"' in words and wanted:
        return f"Qt knows no platform “{wanted}”. Unset QT_QPA_PLATFORM and start Drafter again."
    if platform == "linux" and not screen and not wanted:
        return f"There is no screen to open the window on. {_WITHOUT}"
    if screen and ("could not connect to display" in words or "wl_display" in words):
        return f"The screen “{screen}” cannot be opened. {_WITHOUT}"
    return _LACKING
