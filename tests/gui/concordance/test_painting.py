"""Places are written in the direction in which they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.gui.concordance.test_rows import use

from drafter.gui import theme as themes
from drafter.gui.concordance.use_list import UseList
from drafter.gui.theme import Role

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("text", "found", "from_the_right"),
    [
        ("Urges Member States to protect the oceans", (0, 5), False),
        ("تطلب إلى الأمين العام أن يقدم تقريرا", (0, 4), True),
    ],
)
def test_words_at_the_beginning_stand_where_reading_begins(
    qtbot: QtBot, text: str, found: tuple[int, int], *, from_the_right: bool
) -> None:
    theme = themes.load("light")
    shown = UseList(theme)
    qtbot.addWidget(shown)
    shown.resize(600, 80)
    shown.show_rows((use(text, 2015, found),))
    shown.show()
    picture = shown.viewport().grab().toImage()
    ground = theme.colour(Role.INSERT_GROUND).rgb()
    marked = {
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixel(x, y) == ground
    }
    assert marked
    assert (min(marked) > 300, max(marked) > 300) == (from_the_right, from_the_right)
