"""The main job, as a delegate does it: from the sample draft to the Word file, by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.e2e import office
from tests.e2e.delegate import Delegate

from drafter import reading

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.desk import Desk

TYPED = "Recognizing also that victims of trafficking are often subject to discrimination,"
BEST = (
    "Recognizing also that victims of trafficking are often subject to multiple forms of "
    "discrimination and violence,"
)
BELOW = "Bearing in mind that all States have an obligation to exercise due diligence to prevent, "
NOTE = "See resolution 70/1, target 8.7."
PAGE_WORDS = (
    "Eighty-first session",
    "Third Committee",
    "Preventing trafficking in persons in supply chains and on the Internet",
    "The General Assembly,",
    BELOW,
    f"3 {NOTE}",
    BEST,
    "5. Requests the Secretary-General to submit",
)
"""What the printed pages must say, in this order."""


def _do_the_main_job(delegate: Delegate, word_file: Path) -> None:
    delegate.opens_drafter()
    delegate.opens_the_sample()
    delegate.goes_behind("advertise them on the Internet,")
    delegate.desk.key("Return")
    delegate.desk.type(TYPED)
    delegate.is_offered("A/RES/72/195", "PP23")
    delegate.desk.key("ctrl+1")
    delegate.waits_for(BEST)
    delegate.goes_behind("protect and assist its victims,")
    delegate.is_offered("A/RES/72/195", "PP3")
    delegate.desk.key("alt+1")
    delegate.waits_for(BELOW)
    delegate.goes_behind("that no single State oversees,")
    delegate.writes_note(NOTE)
    delegate.exports(word_file)


def _take_pictures(delegate: Delegate, album: Path) -> None:
    """Show the window at work, light and dark, with nothing under the mouse."""
    desk = delegate.desk
    desk.click_on("push button", "Close this notice")
    delegate.goes_to_the_top()
    delegate.goes_behind("supplementing it,")
    desk.item("tree item", "2: 7")
    for theme in ("light", "dark"):
        delegate.commands(theme)
        desk.rest_mouse()
        window = desk.window("Preventing trafficking in persons")
        desk.picture(album / f"window-{theme}.png", window)


@pytest.mark.requires("soffice", "pdftotext")
def test_a_delegate_writes_and_hands_in_a_word_file(
    desk: Desk, tmp_path: Path, album: Path
) -> None:
    delegate = Delegate(desk)
    word_file = tmp_path / "handed-in.docx"
    _do_the_main_job(delegate, word_file)
    assert not office.faults(word_file)
    text = office.words(" ".join(office.pages(office.printed(word_file, tmp_path))))
    places = [text.find(words) for words in PAGE_WORDS]
    assert -1 not in places, PAGE_WORDS[places.index(-1)]
    assert places == sorted(places)
    read = reading.read(word_file)
    assert office.words(" ".join(one.text for one in read.paragraphs)) == office.words(
        delegate.body()
    )
    assert [note.text for note in read.notes] == delegate.notes()
    _take_pictures(delegate, album)
    delegate.leaves()
