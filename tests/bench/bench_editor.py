"""From key to paint on the page, at 50, 300 and 2,000 paragraphs."""

from __future__ import annotations

import os
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.bench.table import Row, milliseconds, percentile

from drafter.core.model import Document, Note, Paragraph, Part, Run
from drafter.corpus import Passage
from drafter.gui import theme
from drafter.gui.editor.page import Page

_WORDS = " the importance of all the words that a paragraph of a usual draft has in it," * 8
_TYPED = "in this regard, and with full respect for their obligations under international law, "
_KEY = {300: 8.0, 2000: 12.0}
_ENTER = {300: 10.0, 2000: 25.0}
_ENTERS = 12


def rows() -> list[Row]:
    """Return the figures for each size."""
    application = QApplication.instance() or QApplication([])
    application.setApplicationName("bench")
    found: list[Row] = []
    for size in (50, 300, 2000):
        page = Page(theme.load("light"))
        page.resize(1000, 900)
        page.show()
        QTest.qWaitForWindowExposed(page)
        opened = milliseconds(partial(page.show_document, _draft(size)))
        page.show_passages({p.id: (_passage(),) for p in page.document().paragraphs})
        keys, enters = _typed(page, size)
        found += [
            Row(what=f"open a draft of {size} paragraphs", figure=opened),
            Row(
                what=f"key to paint, {size} paragraphs, p99",
                figure=percentile(keys, 0.99),
                budget=_KEY.get(size),
                remark=f"p50 {percentile(keys, 0.5):.2f}",
            ),
            Row(
                what=f"Enter to paint, {size} paragraphs, p95",
                figure=percentile(enters, 0.95),
                budget=_ENTER.get(size),
                remark=f"p50 {percentile(enters, 0.5):.2f}",
            ),
        ]
        page.close()
    return found


def _typed(page: Page, size: int) -> tuple[list[float], list[float]]:
    """Type at the start, in the middle and at the end; return the time of each key and Enter."""
    keys: list[float] = []
    enters: list[float] = []
    for place in (2, size // 2, size - 1):
        page.go_to(f"p{place}", 40)
        page._sheet.viewport().repaint()
        keys += [milliseconds(partial(_key, page, sign)) for sign in _TYPED]
        enters += [milliseconds(partial(_key, page, "\n")) for _ in range(_ENTERS)]
    return keys, enters


def _key(page: Page, sign: str) -> None:
    if sign == "\n":
        QTest.keyClick(page._sheet, Qt.Key.Key_Return)
    else:
        QTest.keyClicks(page._sheet, sign)
    page._sheet.viewport().repaint()


def _passage() -> Passage:
    return Passage(start=12, end=60, words=9, places=(), count=1)


def _draft(size: int) -> Document:
    """Return a draft in which every third paragraph has a note."""
    paragraphs = [Paragraph(id="p0", part=Part.OPENING, runs=(Run("The General Assembly,"),))]
    notes: list[Note] = []
    for number in range(1, size):
        is_preambular = number < size // 2
        runs = [Run("Recalling" if is_preambular else "Urges", italic=True), Run(_WORDS)]
        if number % 3 == 0:
            runs.append(Run(note=f"n{number}"))
            notes.append(Note(id=f"n{number}", runs=(Run("Resolution 70/1."),)))
        part = Part.PREAMBULAR if is_preambular else Part.OPERATIVE
        paragraphs.append(Paragraph(id=f"p{number}", part=part, runs=tuple(runs)))
    return Document(paragraphs=tuple(paragraphs), notes=tuple(notes))
