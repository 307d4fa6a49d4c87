"""The bar beside page and precedents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QImage

from drafter.gui.quiet_bar import QuietBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _colours(bar: QuietBar) -> set[int]:
    picture = QImage(bar.size(), QImage.Format.Format_RGB32)
    picture.fill(QColor("magenta"))
    bar.render(picture)
    return {picture.pixel(x, y) for x in range(bar.width()) for y in range(bar.height())}


def test_it_is_seen_only_while_there_is_something_to_scroll(qtbot: QtBot) -> None:
    bar = QuietBar()
    qtbot.addWidget(bar)
    bar.resize(12, 200)
    bar.setRange(0, 0)
    assert len(_colours(bar)) == 1
    bar.setRange(0, 100)
    assert len(_colours(bar)) > 1
