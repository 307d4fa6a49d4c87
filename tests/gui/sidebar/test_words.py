"""Words of a card are broken into lines that begin where their script does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from drafter.core.model import Part
from drafter.gui.sidebar import marked
from drafter.gui.sidebar.look import look
from drafter.gui.sidebar.words import broken

if TYPE_CHECKING:
    from drafter.gui.theme import Theme


@pytest.mark.parametrize(
    ("text", "from_the_right"),
    [("Recalling its resolution,", False), ("وإذ تشير إلى قرارها،", True)],
)
@pytest.mark.usefixtures("qapp")
def test_lines_begin_where_their_script_does(
    theme: Theme, text: str, *, from_the_right: bool
) -> None:
    words = broken(marked.plain(text, Part.PREAMBULAR), look(theme, QApplication.font()), 400)
    line = words.layout.lineAt(0).naturalTextRect()
    assert (line.right() > 390) is from_the_right
    assert (line.left() < 10) is not from_the_right


@pytest.mark.parametrize(
    ("language", "text", "slanted"),
    [
        ("en", "Recalling its resolution,", [True, False]),
        ("ru", "ссылаясь на свою резолюцию,", [True, False]),
        ("ar", "تطلب إلى الأمين العام،", [False, False]),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_arabic_words_are_not_slanted(
    theme: Theme, language: str, text: str, slanted: list[bool]
) -> None:
    shown = marked.plain(text, Part.OPERATIVE if language == "ar" else Part.PREAMBULAR, language)
    layout = broken(shown, look(theme, QApplication.font()), 400).layout
    assert [one.format.fontItalic() for one in layout.formats()] == slanted
