"""A page to write on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from drafter.gui import theme
from drafter.gui.editor.page import Page

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page(theme.load("light"))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made
