"""From key to paint in the whole window, with everything on.

That is outline, precedents, agreed language, completion, spelling, preview and journal. A key is
painted when everything that wants to be painted anew is, as on the screen. Between two keys the
window does what it has to do; the longest time in which it looks for no key is told, too: as long
may a key wait that comes just then. All by a clock that stops while other programs are running.

With real files below the folder in ``DRAFTER_BENCH_DATA`` also while all of them are added to the
corpus.
"""

from __future__ import annotations

import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.bench.attention import Stretches, own_milliseconds, painted
from tests.bench.table import Row, percentile

from drafter.core.model import Document, Paragraph, Part, Run
from drafter.gui.lookups import Lookups
from drafter.gui.main_window import MainWindow, Surroundings
from drafter.gui.pacing import Pacing
from drafter.services.places import Places
from drafter.services.settings import Settings

_WORDS = " the need to foster a global partnership against trafficking in persons, and to" * 8
_TYPED = "in accordance with domestic law, with the assistance of the United Nations system and "
_KEY = {50: 8.0, 300: 8.0, 2000: 12.0}
_ENTER = {50: 10.0, 300: 10.0, 2000: 25.0}
_ENTERS = 10
_WINDOW = (1600, 900)
"""A window that shows outline, page, preview and sidebar beside each other."""
_IMPORTING = 300
"""Paragraphs of the draft in which one types while files are added."""
_UNDER_WAY_MS = 4000
_FIRST_LOOK_MS = 1500
"""From opening a draft to the first key in it; a long one is still being compared then."""
_ARRIVED_MS = 300
"""From going to another paragraph, which scrolls, to the first key in it."""
_BETWEEN_MS = 30
"""Between two keys of a quick typist; what the workers bring back is handled meanwhile."""


def rows() -> list[Row]:
    """Return the figures for each size."""
    found_one = QApplication.instance()
    application = found_one if isinstance(found_one, QApplication) else QApplication([])
    application.setApplicationName("bench")
    pacing = Pacing(application)
    found: list[Row] = []
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(max_workers=1) as disk:
        for size in (50, 300, 2000):
            window = window_in(Path(folder) / str(size), disk)
            pacing.settle()
            window._filing.show_new(draft(size))
            wait(_FIRST_LOOK_MS)
            found += _rows(_typed(window, size), size)
            if size == _IMPORTING and (data := os.environ.get("DRAFTER_BENCH_DATA")):
                found += _while_importing(window, Path(data), size)
            window.abandon()
    return found


class _Typed(NamedTuple):
    """What was measured while typing, in milliseconds."""

    keys: list[float]
    enters: list[float]
    busy: list[float]
    """Between two keys, the longest time in which the window looked for none."""


def _rows(typed: _Typed, size: int) -> list[Row]:
    return [
        Row(
            what=f"{what}, whole window, {size} paragraphs, p99",
            figure=percentile(figures, 0.99),
            budget=budget,
            remark=f"p50 {percentile(figures, 0.5):.2f}, worst {max(figures):.1f}",
        )
        for what, figures, budget in (
            ("key to paint", typed.keys, _KEY[size]),
            ("Enter to paint", typed.enters, _ENTER[size]),
            ("between two keys", typed.busy, None),
        )
    ]


def _while_importing(window: MainWindow, folder: Path, size: int) -> list[Row]:
    """Type while all files of a folder are added to the corpus, and again when they are in.

    With more in the corpus more of the draft is agreed language, which keys have to paint: what
    adding itself costs them is the difference of the two.
    """
    library = window._library._made()
    library.add_paths([folder])
    wait(_UNDER_WAY_MS)
    was_importing = library.is_importing()
    keys = _typed(window, size).keys
    still = "until the end" if library.is_importing() else "for a part of it"
    during = f"files were being added {still}" if was_importing else "nothing was being added"
    while library.is_importing():
        wait(_UNDER_WAY_MS)
    wait(_UNDER_WAY_MS)
    return [
        Row(
            what=f"key to paint {when}, {size} paragraphs, p99",
            figure=percentile(figures, 0.99),
            budget=_KEY[size],
            remark="; ".join(filter(None, (f"p50 {percentile(figures, 0.5):.2f}", remark))),
        )
        for when, figures, remark in (
            ("while adding files", keys, during),
            ("after adding files", _typed(window, size).keys, ""),
        )
    ]


def window_in(folder: Path, disk: ThreadPoolExecutor) -> MainWindow:
    """Return a window with everything on, and its files in a folder."""
    places = Places(
        corpus=folder / "corpus",
        settings=folder / "settings.toml",
        journal=folder / "journal",
        recent=folder / "recent.json",
        own_words=folder / "own-words.txt",
    )
    window = MainWindow(
        Surroundings(
            places=places,
            settings=Settings(show_preview=True),
            lookups=Lookups(places.corpus),
            disk=disk,
            journal=disk,
        )
    )
    window.resize(*_WINDOW)
    window.show()
    window.begin(recovers=False)
    return window


def draft(size: int) -> Document:
    """Return a draft of so many paragraphs of the usual length."""
    phrase = {Part.PREAMBULAR: "Recalling", Part.OPERATIVE: "Requests"}
    parts = (Part.PREAMBULAR if number < size // 3 else Part.OPERATIVE for number in range(size))
    return Document(
        name="Bench",
        paragraphs=tuple(
            Paragraph(
                id=f"p{number}",
                part=part,
                runs=(Run(phrase[part], italic=True), Run(f"{_WORDS} step {number};")),
            )
            for number, part in enumerate(parts, 1)
        ),
    )


def _typed(window: MainWindow, size: int) -> _Typed:
    """Type at the start, in the middle and at the end."""
    sheet = window._page._sheet
    typed = _Typed([], [], [])

    def press(key: str | Qt.Key) -> None:
        if isinstance(key, str):
            QTest.keyClicks(sheet, key)
        else:
            QTest.keyClick(sheet, key)
        painted(window)

    def rest() -> None:
        stretches = Stretches()
        with stretches.watched():
            wait(_BETWEEN_MS)
        typed.busy.append(stretches.longest)

    for number in (2, size // 2, size - 2):
        window._page.go_to(f"p{number}", 60)
        wait(_ARRIVED_MS)
        for sign in _TYPED:
            typed.keys.append(own_milliseconds(partial(press, sign)))
            rest()
        for _ in range(_ENTERS):
            typed.enters.append(own_milliseconds(partial(press, Qt.Key.Key_Return)))
            rest()
    return typed


def wait(some_ms: int) -> None:
    """Let the window do what it does between two keys."""
    loop = QEventLoop()
    QTimer.singleShot(some_ms, loop.quit)
    loop.exec()
