"""The list below a cursor has room on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from drafter.gui.editor.choice_list import ChoiceList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_ITEM = (
    "Agenda item 99 (bb): General and complete disarmament: steps to building a common roadmap "
    "towards a world without nuclear weapons (eightieth session)"
)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page that is narrower than the item."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def test_what_is_wider_than_the_page_keeps_its_beginning_and_its_end(page: QWidget):
    choices = ChoiceList("Choices", page)
    choices.offer([_ITEM, "Agenda item 13"], QRect(40, 50, 1, 20), page.font())
    shown = choices.item(0).text()
    assert shown.startswith("Agenda item 99 (bb): General")
    assert shown.endswith("session)")
    assert len(shown) < len(_ITEM)
    assert page.rect().contains(choices.geometry())
    assert choices.visualItemRect(choices.item(0)).width() <= choices.viewport().width()


def test_the_whole_of_it_is_there_for_a_screen_reader(page: QWidget):
    choices = ChoiceList("Choices", page)
    choices.offer([_ITEM], QRect(40, 50, 1, 20), page.font())
    assert choices.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == _ITEM
