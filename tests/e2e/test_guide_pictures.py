"""The pictures of the user guide, taken from the running program as a delegate works with it.

They are taken at every run, so that the way to each of them is known to lead there; with
``--update-pictures`` they become those of the guide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx
import pytest
from tests.e2e.delegate import Delegate
from tests.e2e.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.desk import Desk

TYPED = "Recognizing also that victims of trafficking are often subject to discrimination,"
TITLE = "Preventing trafficking in persons"
_EDITS = {"advertise them": "offer their services", "Urges": "Strongly urges"}
SMALLER = (1180, 780)
"""Size of the main window in pictures: what is shown stays legible on a page."""


class Photographer:
    """Takes pictures of windows by their titles."""

    def __init__(self, desk: Desk, album: Path) -> None:
        self._desk = desk
        self._album = album

    def takes(self, name: str, title: str, size: tuple[int, int] | None = None) -> None:
        """Take a picture of a window, made so large."""
        window = self._desk.window(title)
        if size is not None:
            self._desk.resize(window, *size)
        self._desk.rest_mouse()
        self._desk.settles(window)
        self._desk.picture(self._album / f"{name}.png", window)


@pytest.fixture
def delegate(desk: Desk) -> Delegate:
    delegate = Delegate(desk)
    delegate.opens_drafter()
    return delegate


@pytest.fixture
def photographer(desk: Desk, guide_album: Path) -> Photographer:
    return Photographer(desk, guide_album)


def test_writing(delegate: Delegate, photographer: Photographer) -> None:
    """From the first start to the precedents, the agreed language and the printed page."""
    desk = delegate.desk
    photographer.takes("first-start", "Untitled draft", SMALLER)
    delegate.opens_the_sample()
    desk.key("ctrl+g")
    desk.item("text", "Go to paragraph")
    desk.type("PP7")
    desk.key("Return")
    desk.window(TITLE)
    desk.key("ctrl+Return")
    desk.type(TYPED)
    delegate.is_offered("A/RES/72/195", "PP23")
    photographer.takes("precedents", TITLE)
    desk.key("ctrl+1")
    desk.click_on("page tab", "Agreed language")
    desk.item("push button", "Agreed language 5")
    photographer.takes("agreed-language", TITLE)
    desk.click_on("page tab", "Precedents")
    desk.key("F9")
    desk.item("push button", "Next page")
    photographer.takes("preview", TITLE)
    delegate.leaves()


def test_studying(delegate: Delegate, photographer: Photographer) -> None:
    """The history of a paragraph, the places of some words, and two texts side by side."""
    desk = delegate.desk
    delegate.opens_the_sample()
    delegate.goes_behind("protect and assist its victims,")
    delegate.is_offered("A/RES/72/195", "PP3")
    desk.key("ctrl+shift+y")
    photographer.takes("history", "History of this paragraph")
    desk.key("Escape")
    desk.window(TITLE)
    delegate.goes_behind("Inter-Agency Coordination Group")
    desk.key("ctrl+shift+Left", "ctrl+shift+Left", "ctrl+shift+f")
    desk.item("tree", "Places where the words stand")
    until(lambda: delegate.finds("Coordination Group"), "the places of the Group")
    photographer.takes("concordance", "Concordance", (900, 620))
    desk.key("ctrl+w")
    desk.window(TITLE)
    desk.key("ctrl+alt+d")
    desk.window("Compare")
    desk.click_on("text", "Older text")
    desk.type("A/RES/68/192")
    desk.key("Tab")
    desk.click_on("text", "Newer text")
    desk.key("ctrl+a")
    desk.type("A/RES/72/195")
    desk.key("Tab")
    desk.item("push button", "Next change")
    photographer.takes("compare", "Compare", (980, 640))


def test_choosing(delegate: Delegate, photographer: Photographer) -> None:
    """Preferences, and keys of one's own."""
    desk = delegate.desk
    desk.key("ctrl+comma")
    photographer.takes("preferences", "Preferences", (600, 520))
    desk.key("Escape")
    desk.key("ctrl+F1")
    desk.item("text", "Find a command or a key")
    desk.type("join")
    desk.key("Tab", "Tab")
    desk.key("ctrl+e")
    photographer.takes("shortcuts", "Keyboard shortcuts", (620, 480))
    desk.key("Escape", "Escape")
    delegate.commands("quit")
    until(lambda: not desk.is_running(), "the end of Drafter")


def test_what_colleagues_did(
    delegate: Delegate, photographer: Photographer, tmp_path: Path
) -> None:
    """A draft that came back from somebody who worked on it in another program."""
    desk = delegate.desk
    delegate.opens_the_sample()
    path = tmp_path / "draft.docx"
    desk.key("ctrl+s")
    desk.window("Save")
    desk.key("ctrl+a")
    desk.type(str(path))
    desk.key("Return")
    until(path.is_file, "the saved draft")
    desk.window("draft.docx")
    desk.key("ctrl+q")
    until(lambda: not desk.is_running(), "the end of Drafter")
    _edited_elsewhere(path)
    delegate.opens_drafter()
    desk.key("ctrl+o")
    desk.window("Open")
    desk.key("ctrl+a")
    desk.type(str(path))
    desk.key("Return")
    photographer.takes("colleagues", "Changes by colleagues", (900, 560))


def _edited_elsewhere(path: Path) -> None:
    """Change a few words, as somebody does who knows nothing of Drafter."""
    document = docx.Document(str(path))
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            for old, new in _EDITS.items():
                if old in run.text:
                    run.text = run.text.replace(old, new)
    document.save(str(path))
