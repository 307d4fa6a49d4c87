"""What is selected on the page is looked up in whole words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.gui.drafts import draft

if TYPE_CHECKING:
    from drafter.gui.editor.page import Page

_TEXT = "Recalling its resolution 72/195 on crime,"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("its resolution", "its resolution"),
        ("calling its res", "Recalling its resolution"),
        ("2/195 o", "72/195 on"),
        (_TEXT, _TEXT),
    ],
)
def test_a_word_that_is_half_selected_counts_whole(page: Page, words: str, expected: str):
    page.show_document(draft(f"P {_TEXT}"))
    start = _TEXT.index(words)
    page.select("p2", start, start + len(words))
    assert page.selected_words() == expected


def test_without_a_selection_there_are_no_words(page: Page):
    page.show_document(draft(f"P {_TEXT}"))
    assert page.selected_words() == ""
