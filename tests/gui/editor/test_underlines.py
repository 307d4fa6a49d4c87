"""Lines and hovering tell adopted words from those that only a draft has, and common phrases."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.gui.drafts import draft
from tests.gui.sidebar.examples import RECORDED, passage, place

from drafter.core.model import Status
from drafter.gui.editor import tooltip
from drafter.gui.signs import Sign
from drafter.services.reviewing import State

if TYPE_CHECKING:
    from drafter.corpus import Passage, Place
    from drafter.gui.editor.page import Page

WORDS = "Recalling the Convention against Transnational Organized Crime and its Protocols,"
DRAFT = draft(f"P {WORDS}", "O Decides to act.")
WHOLE = passage(0, len(WORDS) - 1, 10)
TABLED = passage(0, 40, 5, 1, place("A/C.3/73/L.9", "PP1", status=Status.DRAFT))


@pytest.fixture
def page(page: Page) -> Page:
    """A page with a draft on it."""
    page.show_document(DRAFT)
    return page


def _look(page: Page) -> bytes:
    image = page.grab().toImage()
    return bytes(image.constBits())


def _hear(heard: list[tuple[str, str]], place_: Place, words: str) -> None:
    heard.append((place_.name, words))


def _point_in(page: Page, offset: int) -> QPoint:
    """Return where a letter of the first preambular paragraph stands on the sheet."""
    sheet = page._sheet
    cursor = sheet.textCursor()
    cursor.setPosition(sheet.document().findBlockByNumber(1).position() + offset)
    sheet.setTextCursor(cursor)
    return sheet.cursorRect(cursor).center() + QPoint(2, 0)


def test_each_state_looks_different_on_the_page(page: Page) -> None:
    page.show_passages({"p2": (WHOLE,)})
    looks: set[bytes] = set()
    for state in State:
        page.show_signs({"p2": Sign(state=state, source="A/RES/72/195")})
        looks.add(_look(page))
    assert len(looks) == len(State)


def test_without_passages_and_signs_nothing_is_drawn(page: Page) -> None:
    bare = _look(page)
    page.show_passages({"p2": (WHOLE,)})
    page.show_signs({"p2": Sign(state=State.VERBATIM, source="A/RES/72/195")})
    assert _look(page) != bare
    page.show_passages({"p2": ()})
    page.show_signs({})
    assert _look(page) == bare


def test_a_click_with_control_asks_for_the_source_and_moves_nothing(page: Page) -> None:
    heard: list[tuple[str, str]] = []
    page.source_requested.connect(partial(_hear, heard))
    page.show_passages({"p2": (WHOLE,)})
    at = _point_in(page, 12)
    page.go_to("p3")
    QTest.mouseClick(
        page._sheet.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at
    )
    assert heard == [("A/RES/72/195", WORDS[:-1])]
    here = page.current_paragraph()
    assert here is not None
    assert here.id == "p3"


def test_a_plain_click_only_puts_the_cursor(page: Page) -> None:
    heard: list[tuple[str, str]] = []
    page.source_requested.connect(partial(_hear, heard))
    page.show_passages({"p2": (WHOLE,)})
    at = _point_in(page, 12)
    page.go_to("p3")
    QTest.mouseClick(
        page._sheet.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at
    )
    assert heard == []
    here = page.current_paragraph()
    assert here is not None
    assert here.id == "p2"


def test_the_keyboard_opens_the_source_of_the_words_at_the_cursor(page: Page) -> None:
    heard: list[tuple[str, str]] = []
    page.source_requested.connect(partial(_hear, heard))
    page.show_passages({"p2": (WHOLE,)})
    page.go_to("p3")
    assert not page.open_source()
    page.go_to("p2", 5)
    assert page.open_source()
    assert heard == [("A/RES/72/195", WORDS[:-1])]


def test_adopted_words_go_before_what_only_a_draft_has(page: Page) -> None:
    page.show_passages({"p2": (TABLED, passage(0, 24, 3))})
    found = page._underlines.passages_at(page.document().paragraphs[1], 5)
    assert [one.places[0].status for one in found] == [Status.ADOPTED, Status.DRAFT]


def test_hovering_tells_newest_first_count_and_vote() -> None:
    found = passage(0, 20, 12, 2, place(vote=RECORDED), place("A/RES/68/192", "PP2", "2013-12-18"))
    said = tooltip.text((found,), Sign(state=State.ADAPTED, source="A/RES/72/195, PP5"))
    assert "Newest: A/RES/72/195, PP5, 19 December 2017, adopted by recorded vote 130-2-40" in said
    assert "First: A/RES/68/192, PP2, 18 December 2013, adopted without a vote" in said
    assert "2 places in adopted texts" in said
    assert "This paragraph: adapted from A/RES/72/195, PP5" in said


def test_hovering_tells_the_first_place_also_of_words_with_many() -> None:
    found = replace(
        passage(0, 20, 12, 70, place(), place("A/RES/70/1", "PP2", "2015-12-18")),
        first=place("A/RES/217 (III)", "PP1", "1948-12-10"),
    )
    said = tooltip.text((found,))
    assert "First: A/RES/217 (III), PP1, 10 December 1948" in said
    assert "A/RES/70/1" not in said


def test_hovering_tells_what_only_a_draft_has_differently() -> None:
    said = tooltip.text((TABLED,))
    assert "Only in a draft" in said
    assert "Agreed" not in said
    assert "draft, not adopted" in said


def test_hovering_over_nothing_says_nothing() -> None:
    assert tooltip.text(()) == ""


def test_a_line_that_went_with_its_words_comes_back_with_them(page: Page):
    page.show_passages({"p2": (WHOLE,)})
    page.go_to("p2", 20)
    QTest.keyClicks(page._sheet, "x")
    assert _passages(page) == ()
    page.undo_stack.undo()
    page.show_passages({"p2": (WHOLE,)})
    assert _passages(page) == (WHOLE,)


def _passages(page: Page) -> tuple[Passage, ...]:
    return page._underlines.passages_at(page.document().paragraphs[1], 20)


def test_of_a_paragraph_longer_than_the_screen_the_words_in_sight_are_underlined(
    page: Page,
) -> None:
    words = "Recalling " + "the Convention and its Protocols and " * 2000
    page.show_document(draft(f"P {words.strip()}", "O Decides to act."))
    plain = _look(page)
    page.show_passages({"p2": (passage(0, len(words) - 1, 10),)})
    assert _look(page) != plain
    page.go_to("p2", len(words) // 2)
    middle = _look(page)
    page.show_passages({"p2": ()})
    assert _look(page) != middle
