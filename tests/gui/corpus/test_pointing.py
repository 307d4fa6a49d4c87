"""Where words of a paragraph are marked that somebody came for."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from drafter.gui.corpus.pointing import selection


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        ("Sustainable development", "sustainable, development"),
        ("可持续发展", "可持续发展"),
        ("elsewhere", "On sustainable, development and 可持续发展议程"),
    ],
)
def test_the_words_are_marked_or_else_the_paragraph(words: str, marked: str) -> None:
    document = QTextDocument()
    document.setHtml('<p><a name="p1"></a>On sustainable, development and 可持续发展议程</p>')
    found = selection(document, "p1", words)
    assert found is not None
    assert found.selectedText() == marked
