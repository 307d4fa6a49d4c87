"""The strip shows the shape of a whole draft, and a click or a key goes to a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.gui.drafts import draft

from drafter.gui import theme
from drafter.gui.outline.rows import Rows
from drafter.gui.shape import Shape
from drafter.gui.signs import Sign
from drafter.services.reviewing import State

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DRAFT = draft("P Recalling its resolution 70/1,", "P Noting,", "H Part I", "O Decides to act.")
SIGNS = {
    "p2": Sign(state=State.VERBATIM, source="A/RES/70/1, PP1"),
    "p3": Sign(state=State.ADAPTED, source="A/RES/70/1, PP2"),
    "p5": Sign(state=State.NEW),
}


@pytest.fixture
def strip(qtbot: QtBot) -> Shape:
    """A strip over a draft of three paragraphs that count."""
    made = Shape(theme.load("light"))
    qtbot.addWidget(made)
    made.resize(26, 400)
    made.show_rows(Rows().of(DRAFT, SIGNS))
    made.show()
    return made


def _lengths(strip: Shape) -> list[int]:
    """Return how many points of each line are painted."""
    image = strip.grab().toImage()
    ground = image.pixelColor(image.width() - 4, image.height() - 4)
    ratio = image.height() / strip.height()
    rows = [int(strip._place(number).center().y() * ratio) for number in range(3)]
    return [sum(image.pixelColor(x, y) != ground for x in range(image.width())) for y in rows]


def test_the_more_was_adopted_the_longer_the_line(strip: Shape) -> None:
    verbatim, adapted, new = _lengths(strip)
    assert verbatim > adapted > new > 0


def test_only_paragraphs_that_count_have_a_line(strip: Shape) -> None:
    found = [strip.row_at(strip._place(number).center().y()) for number in range(4)]
    assert [row.id if row else None for row in found] == ["p2", "p3", "p5", None]
    assert strip.row_at(0) is None


def test_a_click_goes_there(strip: Shape) -> None:
    heard: list[str] = []
    strip.paragraph_chosen.connect(heard.append)
    at = QPoint(5, int(strip._place(2).center().y()))
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert heard == ["p5"]


def test_keys_go_from_line_to_line(strip: Shape) -> None:
    heard: list[str] = []
    strip.paragraph_chosen.connect(heard.append)
    strip.mark("p2")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        QTest.keyClick(strip, key)
    assert heard == ["p3", "p5"]


def test_a_screen_reader_hears_the_shape(strip: Shape) -> None:
    strip.mark("p3")
    assert strip.accessibleDescription() == (
        "1 verbatim, 1 adapted, 0 only in a draft, 1 new. PP2: adapted from A/RES/70/1, PP2"
    )


def test_a_long_draft_fits(qtbot: QtBot) -> None:
    long = Shape(theme.load("dark"))
    qtbot.addWidget(long)
    long.resize(26, 200)
    long.show_rows(Rows().of(draft(*["P Recalling,"] * 900)))
    assert long._place(899).bottom() <= 200


def test_an_empty_draft_has_no_line(qtbot: QtBot) -> None:
    empty = Shape(theme.load("light"))
    qtbot.addWidget(empty)
    heard: list[str] = []
    empty.paragraph_chosen.connect(heard.append)
    QTest.keyClick(empty, Qt.Key.Key_Return)
    assert heard == []
    assert empty.row_at(10) is None
