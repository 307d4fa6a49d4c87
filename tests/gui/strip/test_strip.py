"""A strip is walked with keys, clicked and heard; draft and adopted differ by shape."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication
from tests.gui.sidebar.driving import Ear, click, press

from drafter.gui import theme as themes
from drafter.gui.strip.column import Bar, Column, Fill, Mark
from drafter.gui.strip.view import Strip

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

_YEARS = tuple(
    Column(key=year, label=str(year), spoken=f"{year}: 1 place", bars=(Bar(0.5, Fill.ADOPTED),))
    for year in range(2010, 2020)
)


@pytest.fixture
def strip(qtbot: QtBot) -> Strip:
    """Ten years, of which none need be chosen."""
    made = Strip(themes.load("light"), room=(8, 40), lines=6, may_be_none=True)
    qtbot.addWidget(made)
    made.resize(600, 120)
    made.show()
    made.show_columns(_YEARS)
    return made


def test_keys_go_along_the_columns(strip: Strip):
    chosen = Ear(strip.chosen)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left):
        press(strip, key)
    assert chosen.heard == [2010, 2011, 2019, 2018]


def test_a_click_chooses_and_another_chooses_none(strip: Strip):
    chosen = Ear(strip.chosen)
    middle = strip.visualRect(strip.model().index(3, 0)).center()
    click(strip.viewport(), middle)
    click(strip.viewport(), middle)
    assert chosen.heard == [2013, None]
    assert not strip.selectedIndexes()


def test_a_column_says_what_it_shows(strip: Strip):
    index = strip.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "2010: 1 place"


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_adopted_and_draft_differ_without_their_colours(qtbot: QtBot, name: str):
    def painted(mark: Mark, fill: Fill) -> set[tuple[int, int]]:
        made = Strip(themes.load(name), room=(40, 40), lines=6)
        qtbot.addWidget(made)
        made.resize(60, 100)
        column = Column(key=1, label="", spoken="", bars=(Bar(1.0, fill),), mark=mark)
        made.show_columns([column])
        made.show()
        picture = made.viewport().grab().toImage()
        ground = QColor(picture.pixel(1, 1))
        return {
            (x, y)
            for x in range(picture.width())
            for y in range(picture.height())
            if QColor(picture.pixel(x, y)) != ground
        }

    adopted = painted(Mark.ADOPTED, Fill.ADOPTED)
    draft = painted(Mark.DRAFT, Fill.DRAFT)
    assert adopted
    assert draft
    assert adopted != draft


@pytest.mark.parametrize(("wide", "mark"), [(40, Mark.ADOPTED), (9, None)])
def test_a_column_that_is_painted_alone_looks_as_it_does_among_others(
    qtbot: QtBot, wide: int, mark: Mark | None
):
    made = Strip(themes.load("dark"), room=(wide, wide), lines=6)
    qtbot.addWidget(made)
    made.resize(300, 120)
    made.show_columns(
        [
            Column(key=year, label=str(year), spoken="", mark=mark, distance=apart)
            for year, apart in ((2013, 1.0), (2017, 2.5), (2019, 1.5))
        ]
    )
    made.show()
    place = made.visualRect(made.model().index(1, 0))
    whole, alone = made.viewport().grab(), made.viewport().grab(place)
    assert alone.toImage() == whole.copy(place).toImage()


def test_where_labels_have_no_room_the_last_is_among_those_shown(qtbot: QtBot):
    def last_painted(label: str, every: int) -> QImage:
        made = Strip(themes.load("light"), room=(30, 30), lines=6)
        qtbot.addWidget(made)
        made.resize(400, 120)
        made.show_columns([Column(key=n, label="2025", spoken="") for n in range(every)])
        made.show_columns([*made.columns, Column(key=every, label=label, spoken="")])
        made.show()
        return made.viewport().grab(made.visualRect(made.model().index(every, 0))).toImage()

    for before in (8, 9):
        assert last_painted("Now", before) != last_painted("", before)


def test_values_are_shown_of_nearly_all_columns_or_of_none(qtbot: QtBot):
    def painted(values: tuple[str, ...]) -> QImage:
        made = Strip(themes.load("light"), room=(9, 9), lines=6)
        qtbot.addWidget(made)
        made.resize(400, 120)
        made.show_columns(
            [
                Column(key=n, label="", spoken="", value=value, bars=(Bar(0.5, Fill.ADOPTED),))
                for n, value in enumerate(values)
            ]
        )
        made.show()
        return made.viewport().grab().toImage()

    many, few = ("12,345", "4", "6,789"), ("1", "4", "7")
    assert painted(many) == painted(("12,345", "12,345", "12,345"))
    assert painted(few) != painted(("1", "5", "7"))


def test_columns_grow_with_the_words_of_the_window(strip: Strip, request: pytest.FixtureRequest):
    usual = QApplication.font()
    request.addfinalizer(partial(QApplication.setFont, usual))
    before = strip.sizeHintForIndex(strip.model().index(0, 0)).width()
    larger = QFont(usual)
    larger.setPointSizeF(1.4 * usual.pointSizeF())
    QApplication.setFont(larger)
    QApplication.sendPostedEvents()
    assert strip.sizeHintForIndex(strip.model().index(0, 0)).width() > before
