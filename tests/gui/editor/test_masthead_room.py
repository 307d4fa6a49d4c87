"""The masthead fits the room that a narrow window leaves it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from tests.documents import draft

from drafter.core.model import Masthead

if TYPE_CHECKING:
    from drafter.gui.editor.field import Field
    from drafter.gui.editor.page import Page

ORGANS = ("General Assembly", "Economic and Social Council", "Human Rights Council")


def lines(field: Field) -> list[str]:
    """Return the lines in which a field shows its words."""
    block = field.document().firstBlock()
    layout = block.layout()
    found = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [block.text()[one.textStart() :][: one.textLength()] for one in found]


@pytest.mark.parametrize("width", [420, 480, 560, 640, 900])
@pytest.mark.parametrize("organ", ORGANS)
def test_the_name_of_the_organ_breaks_between_words_only(page: Page, organ: str, width: int):
    page.show_document(replace(draft("P One,"), masthead=Masthead(organ=organ, symbol="A/L.1")))
    page.resize(width, 700)
    QTest.qWait(0)
    shown = [line.strip() for line in lines(page._masthead._fields["organ"])]
    assert " ".join(shown) == organ


def test_type_that_shrank_grows_again_with_the_room(page: Page):
    page.show_document(replace(draft("P One,"), masthead=Masthead(organ=ORGANS[1])))
    field = page._masthead._fields["organ"]
    before = field.font().pixelSize()
    page.resize(330, 700)
    QTest.qWait(0)
    assert field.font().pixelSize() < before
    page.resize(900, 700)
    QTest.qWait(0)
    assert field.font().pixelSize() == before


def test_a_hint_in_the_language_of_the_draft_is_read_to_its_end(page: Page):
    page.show_document(draft("P One,"))
    QTest.qWait(0)
    field = page._masthead._fields["date"]
    before = field.height()
    page.show_document(replace(draft("P One,"), language="es"))
    QTest.qWait(0)
    assert "de noviembre de 2025" in field._hint
    assert field.height() > before
    assert field.height() >= field._laid_hint().boundingRect().height()
