"""Starts Drafter: its window where there is a screen, otherwise the same work without one."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import system

_OUT = Path("out")
_TRY_QT = (
    "from PySide6 import QtNetwork, QtPrintSupport, QtSvg, QtWidgets; QtWidgets.QApplication([])"
)


def _names_a_screen() -> bool:
    """Say whether this session has a screen; only Linux leaves that open."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _qt_starts(environment: dict[str, str]) -> bool:
    """Say whether Qt can really open its windows here."""
    command = [sys.executable, "-c", _TRY_QT]
    return (
        subprocess.run(command, env=environment, capture_output=True, check=False).returncode == 0
    )


def _run(environment: dict[str, str], *arguments: str) -> int:
    """Run a module of Drafter to its end and return its exit status."""
    try:
        return subprocess.run(
            [sys.executable, "-m", *arguments], env=environment, check=False
        ).returncode
    except KeyboardInterrupt:
        return 130


def _private(folder: str) -> dict[str, str]:
    """Return variables that keep the sample away from the user's own corpus and drafts."""
    kinds = ("CACHE", "CONFIG", "DATA", "STATE")
    return {f"XDG_{kind}_HOME": f"{folder}/{kind.lower()}" for kind in kinds}


def main() -> int:
    """Open the window, or without a screen do the sample of the work in the folder out/."""
    own = dict(os.environ)
    # Without a screen Qt warns at every window that it cannot hand on its size.
    hidden = own | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
    wanted = own if _names_a_screen() else hidden
    if not _qt_starts(wanted):
        lacking = system.provide_qt(wayland=bool(own.get("WAYLAND_DISPLAY")))
        if lacking:
            print("Drafter cannot open its window yet.", system.sentence(lacking), file=sys.stderr)
            return 1
        wanted = wanted if _qt_starts(wanted) else hidden
    if wanted is own:
        return _run(own, "drafter")
    why = "The screen cannot be reached" if _names_a_screen() else "There is no screen here"
    print(f"{why}, so Drafter shows its work without one, in the folder {_OUT}/.", flush=True)
    with tempfile.TemporaryDirectory(prefix="drafter-") as folder:
        return _run(hidden | _private(folder), "drafter", "--demo", str(_OUT))


if __name__ == "__main__":
    sys.exit(main())
