"""The words of a draft are counted, whatever it is and however it changes meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.gui.drafts import draft

from drafter.gui.counting import WordCount

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from drafter.core.model import Document


def _counted(qtbot: QtBot, words: WordCount, document: Document) -> int:
    told: list[int] = []
    words.counted.connect(told.append)
    with qtbot.waitSignal(words.counted):
        words.count(document)
    return told[0]


@pytest.mark.parametrize("size", [0, 1, 39, 40, 41, 200])
def test_all_words_are_counted(qtbot: QtBot, size: int):
    words = WordCount()
    document = draft(*["P Recalling its resolution 70/1,"] * size)
    assert _counted(qtbot, words, document) == 3 + 5 * size


def test_an_empty_document_has_none(qtbot: QtBot):
    assert _counted(qtbot, WordCount(), replace(draft(), paragraphs=())) == 0


def test_of_two_states_the_newer_is_counted(qtbot: QtBot):
    words = WordCount()
    told: list[int] = []
    words.counted.connect(told.append)
    words.count(draft(*["P Recalling its resolution 70/1,"] * 100))
    words.count(draft("P Noting it,"))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [5]
