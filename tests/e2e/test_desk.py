"""The driver itself, tried on the smallest window there is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tests.e2e.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.desk import Desk

_WINDOW = """
from PySide6.QtWidgets import QApplication, QTextEdit, QPushButton, QVBoxLayout, QWidget
app = QApplication([])
window, field, button = QWidget(), QTextEdit(), QPushButton("Turn round")
window.setWindowTitle("Smallest window")
field.setAccessibleName("Words")
layout = QVBoxLayout(window)
layout.addWidget(field)
layout.addWidget(button)
button.clicked.connect(lambda: field.setText(field.toPlainText()[::-1]))
window.show()
app.exec()
"""


def test_someone_types_pastes_clicks_and_reads(desk: Desk, tmp_path: Path) -> None:
    desk.start(sys.executable, "-c", _WINDOW)
    desk.window("Smallest window")
    desk.click_on("text", "Words")
    desk.type("Recalling")
    desk.paste(" É 决议")
    desk.click_on("push button", "Turn round")
    field = desk.item("text", "Words")
    until(lambda: desk.text_of(field) == "议决 É gnillaceR", "the words turned round")
    desk.click_after("text", "Words", "gnillace")
    desk.type("-")
    desk.key("ctrl+a", "ctrl+c")
    assert desk.copied() == "议决 É gnillace-R"
    desk.picture(tmp_path / "window.png")
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")


def test_a_window_that_closes_ends_its_program(desk: Desk) -> None:
    desk.start(sys.executable, "-c", _WINDOW)
    desk.window("Smallest window")
    desk.close("Smallest window")
    until(lambda: not desk.is_running(), "the end of the program")
