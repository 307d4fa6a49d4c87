"""Icons take the colour of the theme and are there for every action."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage

from drafter.gui import icons, theme
from drafter.gui.actions import ACTIONS
from drafter.gui.theme import Role

LIGHT = theme.load("light")
USED = sorted({spec.icon for spec in ACTIONS if spec.icon})


def inks(image: QImage) -> set[str]:
    """The colours of all pixels that are fully painted."""
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in spots)
    return {colour.name() for colour in colours if colour.alpha() == 255}


@pytest.mark.parametrize("name", USED)
def test_the_icon_of_every_action_is_shipped(name: str):
    assert icons.exists(name)


@pytest.mark.parametrize("name", USED)
def test_an_icon_is_painted_in_the_colour_asked_for(name: str):
    image = icons.pixmap(name, LIGHT, 48, Role.ERROR).toImage()
    assert LIGHT.css(Role.ERROR) in inks(image)


def test_an_icon_of_a_command_that_is_not_to_be_had_is_paler():
    picture = icons.icon("save", LIGHT).pixmap(QSize(48, 48), QIcon.Mode.Disabled)
    assert LIGHT.css(Role.DISABLED) in inks(picture.toImage())


def test_an_unknown_icon_paints_nothing():
    assert not inks(icons.pixmap("no such icon", LIGHT, 24).toImage())
