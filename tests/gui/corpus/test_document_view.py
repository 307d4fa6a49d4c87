"""A document is shown at a paragraph with the passage marked that one came for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from tests.documents import draft

from drafter.gui import fonts, theme
from drafter.gui.corpus.document_view import DocumentView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

DOCUMENT = draft("""
    = The General Assembly,
    P *Recalling* its resolution 64/293,[n1] on the human right to “safe water” 𝒲 and sanitation,
    O<1.> *Urges* Member States to build wells, and to keep them clean;
    O<2.> *Urges also* Member States to build wells.
""")

BLANK = "\N{NO-BREAK SPACE}"
WHOLE = f"1.{BLANK}{BLANK}Urges Member States to build wells, and to keep them clean;"


@pytest.fixture
def view(qtbot: QtBot) -> DocumentView:
    """The document, shown."""
    made = DocumentView(theme.load("light"))
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    made.show_document(DOCUMENT)
    return made


def _marked(view: DocumentView) -> list[str]:
    return [one.cursor.selectedText() for one in view.extraSelections()]


@pytest.mark.parametrize(
    ("name", "words", "marked"),
    [
        ("p2", "human right to 'Safe Water' 𝒲", "human right to “safe water” 𝒲"),
        ("p2", "resolution 64/293 on the human right", "resolution 64/293,1 on the human right"),
        ("p3", "build wells and to keep", "build wells, and to keep"),
        ("p4", "Member States to build wells", "Member States to build wells"),
        ("p3", "", WHOLE),
        ("p3", "words that do not stand there", WHOLE),
    ],
)  # fmt: skip
def test_the_passage_is_marked_whatever_its_signs(
    view: DocumentView, name: str, words: str, marked: str
) -> None:
    view.point_to(name, words)
    assert _marked(view) == [marked]


def test_a_paragraph_that_is_not_there_marks_nothing(view: DocumentView) -> None:
    view.point_to("p9", "Urges")
    assert _marked(view) == []


def test_a_document_is_as_large_as_all_other_words(view: DocumentView, qapp: QApplication):
    usual = qapp.font()
    sizes: list[int] = []
    try:
        for percent in (100, 200):
            qapp.setFont(fonts.interface(percent))
            QTest.qWait(0)
            sizes.append(view.document().defaultFont().pointSize())
    finally:
        qapp.setFont(usual)
    assert sizes[1] == 2 * sizes[0]
