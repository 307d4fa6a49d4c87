"""The canary of the Qt that we pin: some releases of PySide6 miscount references to None."""

from __future__ import annotations

import subprocess
import sys

_MANY_CALLS = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlockFormat

class Source(QObject):
    counted = Signal(int)

source, layout = Source(), QTextBlockFormat()
source.counted.connect(lambda number: None)
for number in range(20_000):
    source.setProperty("number", number)
    layout.setLeftMargin(number)
    source.property("missing")
    source.counted.emit(number)
print("alive")
"""


def test_many_calls_into_qt_leave_the_interpreter_alive() -> None:
    """PySide6 6.12.0 aborts Python 3.11 here, after some six thousand calls that return nothing."""
    command = [sys.executable, "-c", _MANY_CALLS]
    outcome = subprocess.run(command, capture_output=True, text=True, check=False)
    assert outcome.stdout == "alive\n", outcome.stderr
