"""What a user does that touches much of a long draft at once: how long the window stands still.

In the whole window with everything on, as in ``bench_window``: from the command until it is
painted, and the longest stretch afterwards in which the window looks for no key.
"""

from __future__ import annotations

import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication
from tests.bench.attention import Stretches, own_milliseconds, painted
from tests.bench.bench_window import draft, wait, window_in
from tests.bench.table import Row

from drafter.core.finding import Query
from drafter.core.replacing import applied, proposals
from drafter.gui.pacing import Pacing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from drafter.core.replacing import Proposal
    from drafter.gui.editor.sheet import Sheet
    from drafter.gui.main_window import MainWindow

_SIZE = 2000
_STILL = 100.0
"""Milliseconds for which a window may stand still without a sign."""
_SETTLED_MS = 15_000
"""Until a long draft is compared, checked and set for the first time."""
_AFTERWARDS_MS = 2500
"""What rests in typing bring about is done then, for the most part."""
_HELD, _REPEAT_MS = 60, 33
"""A key held down: how often it comes, and how soon again."""
_PASTED, _DELETED, _REPLACED = 50, 200, 1000
_TURNS = 30
"""Steps of the wheel."""


class _Act(NamedTuple):
    """Something a user does, and how often."""

    what: str
    do: Callable[[], object]
    times: int = 1
    has_sign: bool = False
    """Whether the pointer tells the user that it takes a moment."""


def rows() -> list[Row]:
    """Return how long the window stands still, for each thing that is done."""
    found_one = QApplication.instance()
    application = found_one if isinstance(found_one, QApplication) else QApplication([])
    application.setApplicationName("bench")
    pacing = Pacing(application)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(max_workers=1) as disk:
        window = window_in(Path(folder), disk)
        pacing.settle()
        opened = _watched(
            window, _Act("open", partial(window._filing.show_new, draft(_SIZE)), has_sign=True)
        )
        wait(_SETTLED_MS)
        window._page.go_to(f"p{_SIZE // 2}", 60)
        wait(_AFTERWARDS_MS)
        found = [*opened, *(row for act in _acts(window) for row in _watched(window, act))]
        window.abandon()
    return found


def _watched(window: MainWindow, act: _Act) -> list[Row]:
    """Do something, and return how long it took and the longest stretch that came of it."""
    stretches = Stretches()
    taken: list[float] = []
    with stretches.watched():
        for _ in range(act.times):
            taken.append(own_milliseconds(act.do) + own_milliseconds(partial(painted, window)))
            if act.times > 1:
                wait(_REPEAT_MS)
        wait(_AFTERWARDS_MS)
    what = f"{act.what}, {_SIZE} paragraphs"
    return [
        Row(
            what=what,
            figure=max(taken),
            budget=None if act.has_sign else _STILL,
            remark="with a sign" if act.has_sign else "",
        ),
        Row(what=f"afterwards: {what}", figure=stretches.longest, budget=_STILL),
    ]


def _acts(window: MainWindow) -> Iterator[_Act]:
    """Yield what is done, one after the other, each in the draft that the one before left."""
    page, sheet = window._page, window._page._sheet
    undo, redo = page.undo_stack.undo, page.undo_stack.redo
    yield _Act("a key held down", partial(QTest.keyClick, sheet, Qt.Key.Key_A), _HELD)
    yield _Act("Backspace held down", partial(QTest.keyClick, sheet, Qt.Key.Key_Backspace), _HELD)
    yield _Act("Down held down", partial(QTest.keyClick, sheet, Qt.Key.Key_Down), _HELD)
    lines = (one.text for one in draft(_PASTED).paragraphs)
    QGuiApplication.clipboard().setText("\n".join(lines))
    yield _Act(f"paste {_PASTED} paragraphs", page.paste)
    yield _Act("undo the paste", undo)
    _select(sheet, _SIZE // 3, _DELETED)
    yield _Act(f"delete {_DELETED} paragraphs", partial(QTest.keyClick, sheet, Qt.Key.Key_Delete))
    yield _Act("undo the deletion", undo)
    yield _Act("do it again", redo)
    undo()
    wait(_AFTERWARDS_MS)
    yield _Act("move a paragraph up", partial(page.perform, "move_up"), 5)
    yield _Act("make it preambular", partial(page.perform, "make_preambular"))
    wheel = partial(
        sheet.verticalScrollBar().triggerAction, QAbstractSlider.SliderAction.SliderPageStepAdd
    )
    yield _Act("scroll", wheel, _TURNS)
    looks = window._looks
    yield _Act("another theme", partial(looks.choose_theme, "dark"))
    yield _Act("back", partial(looks.choose_theme, "light"))
    found = proposals(page.document(), Query(words="step"), "stage")[:_REPLACED]
    yield _Act(f"replace {_REPLACED} places", partial(_replace, window, found), has_sign=True)
    yield _Act("undo the replacing", undo, has_sign=True)
    yield _Act("select all", page.select_all)
    yield _Act("copy all", page.copy)
    yield _Act("a larger page", partial(looks.zoom_by, 10), has_sign=True)


def _replace(window: MainWindow, found: Sequence[Proposal]) -> None:
    """Replace places, as the find bar does."""
    page = window._page
    page.change("Replace", applied(page.document(), found))


def _select(sheet: Sheet, first: int, count: int) -> None:
    """Select so many paragraphs."""
    cursor = QTextCursor(sheet.document().findBlockByNumber(first))
    cursor.setPosition(
        sheet.document().findBlockByNumber(first + count).position(),
        QTextCursor.MoveMode.KeepAnchor,
    )
    sheet.setTextCursor(cursor)
