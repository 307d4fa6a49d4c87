"""The end of the road for errors that nobody foresaw: one sentence, and a report to be sent.

Python calls it itself, so that nothing has to catch every exception.
"""

from __future__ import annotations

import contextlib
import os
import platform
import sys
import tempfile
import traceback
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from drafter import __version__

if TYPE_CHECKING:
    from types import TracebackType

    from drafter.cli.console import Console


def install(console: Console) -> None:
    """Explain, from now on, every error of this process that nothing else explains."""
    sys.excepthook = partial(_explain, console)


def _explain(
    console: Console,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    report = f"Drafter {__version__}, Python {sys.version}, {platform.platform()}\n"
    report += "".join(traceback.format_exception(kind, error, trace))
    name = f"{kind.__name__}: {' '.join(str(error).split())}".rstrip(": ")
    where = _kept(report)
    if where is None:
        for line in report.splitlines():
            console.error(line)
    hint = (
        f"Please send {where} to its makers." if where else "Please send the above to its makers."
    )
    console.error(f"drafter: Drafter came upon something that nobody foresaw ({name}). {hint}")


def _kept(report: str) -> Path | None:
    """Write a report into the folder for such files; None where even that fails."""
    with contextlib.suppress(OSError):
        handle, name = tempfile.mkstemp(prefix="drafter-report-", suffix=".txt")
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(report)
        return Path(name)
    return None
