"""The continuation in grey: taken word by word, and painted within its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from drafter.gui.editor.ghost import LINES, Ghost, Spot
from drafter.gui.theme import load

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_CHINESE = (
    "请秘书长向大会第八十一届会议提交一份报告，说明本决议执行情况以及此前各项决议的后续行动；"
)
_SIGNS = st.sampled_from("报告大会 ，。；《》“”（）、ab1 -’éи\u00a0")


def _words(text: str) -> list[str]:
    """Take a continuation word by word."""
    ghost = Ghost(load("light"))
    typed = "x"
    ghost.offer(typed, text)
    found: list[str] = []
    while ghost.text:
        word = ghost.word()
        found.append(word)
        typed += word
        ghost.follow(typed)
    return found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (" its resolution 70/1, of", [" its", " resolution", " 70/1,", " of"]),
        ("提交报告，说明《公约》执行情况；", ["提交报告，", "说明", "《公约》", "执行情况；"]),
        ("第70/1号决议", ["第", "70/1", "号决议"]),
    ],
)
def test_a_word_is_taken_with_the_signs_after_it(text: str, words: list[str]) -> None:
    assert _words(text) == words


@given(text=st.text(_SIGNS, min_size=1, max_size=30))
def test_the_words_are_the_whole(text: str) -> None:
    assert "".join(_words(text)) == text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(text=st.sampled_from([_CHINESE, " of the Convention" * 9]), start=st.integers(10, 190))
def test_a_continuation_stays_in_its_column(qapp: QApplication, text: str, start: int) -> None:
    column = QRectF(10, 0, 190, 90)
    ghost = Ghost(load("light"))
    ghost.offer("x", text)
    canvas = QImage(400, 90, QImage.Format.Format_RGB32)
    canvas.fill(0xFFFFFFFF)
    painter = QPainter(canvas)
    ghost.paint(painter, qapp.font(), Spot(QRectF(start, 2, 1, 18), column, 20, 14))
    painter.end()
    inked = {
        (x, y) for x in range(400) for y in range(90) if canvas.pixelColor(x, y).lightness() < 200
    }
    assert inked
    assert max(x for x, _ in inked) < 220
    assert max(y for _, y in inked) < 20 * (LINES + 1)
