"""What tests of the whole window work on, and how they act as a user would."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from tests.gui.drafts import draft

from drafter.core.model import Adoption, Document, Masthead, Status

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from drafter.gui.main_window import MainWindow


PREAMBLE = "Recalling the right of every person to clean water and to sanitation,"
ADOPTED = replace(
    draft(f"P {PREAMBLE}", "O Urges all States to build wells in every village without delay;",
          "O Requests the Secretary-General to report at its seventy-third session."),
    name="A/RES/72/1",
    status=Status.ADOPTED,
    masthead=Masthead(
        organ="General Assembly", symbol="A/RES/72/1", title="Clean water", kind="resolution",
        session="Seventy-second session", session_number=72, date="2017-12-20",
    ),
    adoption=Adoption(adopted_on="2017-12-19"),
)  # fmt: skip
MINE = draft(
    "P Recalling the right of every child to clean water,", "O Urges all States to build wells,"
)


def show(window: MainWindow, document: Document) -> None:
    """Show a draft as if it had been opened."""
    window._filing.show_new(document)


def type_words(window: MainWindow, words: str) -> None:
    """Type at the cursor."""
    QTest.keyClicks(window._page._sheet, words)


def wait_for_precedents(qtbot: QtBot, window: MainWindow, label: str) -> None:
    """Go to a paragraph and wait until its precedents are shown."""
    shown: list[str] = []
    window.precedents_shown.connect(shown.append)
    wanted = window.go_to_label(label)
    qtbot.waitUntil(lambda: wanted in shown)
    window.precedents_shown.disconnect(shown.append)


def body(window: MainWindow) -> list[str]:
    """Return the words of the paragraphs of the draft."""
    return [paragraph.text for paragraph in window._page.document().paragraphs]
