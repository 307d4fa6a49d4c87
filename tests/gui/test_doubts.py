"""What a reader was unsure of is listed, leads to its place, and goes when it was looked at."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QListWidget, QPushButton
from tests.gui.drafts import draft
from tests.gui.sidebar.driving import Ear

from drafter.core.model import Doubt
from drafter.gui.doubts import DoubtCard, lines, without

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

GAP = Doubt(message="Paragraph 3 follows paragraph 1.", paragraph="p3")
LOST = Doubt(message="Nothing refers to note 4.")
UNSURE = replace(draft("P Recalling it,", "O Urges States to act;"), doubts=(LOST, GAP))


@pytest.fixture
def card(qtbot: QtBot) -> DoubtCard:
    """The card of a document with two doubts."""
    made = DoubtCard("Looked at", "Take it off the list")
    qtbot.addWidget(made)
    made.resize(240, 200)
    made.show_document(UNSURE)
    return made


def listed(card: DoubtCard) -> list[str]:
    """Return what the list says."""
    view = card.findChildren(QListWidget)[0]
    return [view.item(row).text() for row in range(view.count())]


def test_each_says_where_and_what():
    assert lines(UNSURE) == (
        "OP1: Paragraph 3 follows paragraph 1.",
        "Nothing refers to note 4.",
    )


def test_a_line_leads_to_its_paragraph(card: DoubtCard):
    chosen = Ear(card.paragraph_chosen)
    card.choose_first()
    card.findChildren(QListWidget)[0].setCurrentRow(1)
    assert set(chosen.heard) == {"p3"}


def test_the_button_tells_which_was_looked_at(card: DoubtCard):
    looked_at = Ear(card.looked_at)
    card.findChildren(QListWidget)[0].setCurrentRow(1)
    card.findChildren(QPushButton)[0].click()
    assert looked_at.heard == [LOST]


def test_it_follows_the_document_and_hides_without_doubts(card: DoubtCard):
    assert not card.isHidden()
    card.show_document(without(UNSURE, LOST))
    assert listed(card) == ["OP1: Paragraph 3 follows paragraph 1."]
    card.show_document(without(without(UNSURE, LOST), None))
    assert card.isHidden()
    card.show_document(None)
    assert card.isHidden()
