"""From starting the process to the first key on the page, and to the first precedent beside it."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.table import Row

_ROOT = Path(__file__).parents[2]
_STARTS = 7
_FIRST_KEY, _FIRST_PRECEDENT = 800.0, 1500.0
_PROGRAM = """
import os, sys, time
from concurrent.futures import ThreadPoolExecutor
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from drafter import app
from drafter.gui.pacing import Pacing
from drafter.services import settings
from drafter.services.places import user_places

begun = float(os.environ["BEGUN"])
application = app._application()
pacing = Pacing(application)
disk, journal = (ThreadPoolExecutor(max_workers=1) for _ in range(2))
places = user_places()
window = app._window(places, settings.load(places.settings), disk, journal)
window.show()
window.begin(recovers=False)
page = window._page._sheet

def type_first():
    QTest.keyClicks(page, "R")
    page.viewport().repaint()
    print(1000 * (time.time() - begun), flush=True)
    QTest.keyClicks(page, "eiterating its strong condemnation of trafficking in persons")
    window.precedents_shown.connect(shown)

def shown():
    if window._sidebar._precedents.view.cards:
        print(1000 * (time.time() - begun), flush=True)
        window.abandon()
        application.quit()

QTimer.singleShot(0, type_first)
application.exec()
disk.shutdown()
journal.shutdown()
"""
"""What a user does first, in the process that is measured; its corpus holds the seeds."""


def rows() -> list[Row]:
    """Return the median of some starts; the first, which fills the caches, does not count."""
    with tempfile.TemporaryDirectory() as home:
        starts = [_started(home) for _ in range(_STARTS + 1)][1:]
    keys, precedents = zip(*starts, strict=True)
    return [
        Row(
            what="start to first key on the page",
            figure=statistics.median(keys),
            budget=_FIRST_KEY,
            remark=f"worst {max(keys):.0f}",
        ),
        Row(
            what="start to first precedent",
            figure=statistics.median(precedents),
            budget=_FIRST_PRECEDENT,
            remark=f"worst {max(precedents):.0f}",
        ),
    ]


def _started(home: str) -> tuple[float, float]:
    """Start once; return the milliseconds to the first key and to the first precedent."""
    environment = {
        **os.environ,
        "HOME": home,
        "XDG_DATA_HOME": f"{home}/data",
        "QT_QPA_PLATFORM": "offscreen",
        "BEGUN": repr(time.time()),
    }
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        cwd=_ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    first_key, first_precedent = done.stdout.split()
    return float(first_key), float(first_precedent)
