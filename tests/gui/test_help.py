"""The user guide knows every command, and leads nowhere that is not there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument

from drafter import resources
from drafter.gui.actions import ACTIONS, ActionSpec, Menu
from drafter.gui.dialogs import guide
from drafter.gui.dialogs.pages import Pages
from drafter.gui.keymap import TABLE

if TYPE_CHECKING:
    from pathlib import Path

PAGES = "\n".join(file.read_text("utf-8") for file in resources.path("help").glob("*.md"))
_NUMBERED = {Menu.IN_PLACE: "**Take precedent in place**", Menu.BELOW: "**Take precedent below**"}
_LINK = re.compile(r"\]\((?!https?://)([^)#]+)")


@pytest.mark.parametrize("spec", ACTIONS, ids=[spec.id for spec in ACTIONS])
def test_every_command_is_in_the_guide(spec: ActionSpec):
    assert _NUMBERED.get(spec.menu, f"**{spec.label}**") in PAGES


@pytest.mark.parametrize("topic", guide.topics(), ids=[topic.name for topic in guide.topics()])
def test_every_page_has_a_title_and_no_broken_link(topic: guide.Topic):
    assert topic.title
    names = {other.name for other in guide.topics()}
    folder = resources.path("help")
    for target in _LINK.findall(topic.markdown):
        page = target.removesuffix(".md").partition("-")[2]
        assert page in names or (folder / target).is_file()


def test_keys_named_in_the_guide_are_those_of_the_table():
    known = {
        key
        for spec in ACTIONS
        for key in TABLE.native(spec.id).replace("Return", "Enter").split(", ")
    }
    known |= {"Shift+Tab", "Alt+↑", "Alt+↓", "Ctrl+Enter", "Ctrl+→"}
    named = set(re.findall(r"\b(?:Ctrl|Alt|Shift)\+[^\s|,).]+(?:\+\S)?", PAGES))
    strangers = {key.rstrip(".,;:)") for key in named} - known - {"Ctrl+"}
    assert strangers == set()


PICTURES = resources.path("help", "pictures")


def test_every_picture_is_shown_and_says_in_words_what_it_shows():
    shown = dict(re.findall(r"!\[([^]]*)\]\(pictures/([^)]+)\)", PAGES))
    assert set(shown.values()) == {file.name for file in PICTURES.glob("*")}
    assert all(len(words) > 20 for words in shown)


def test_pictures_are_small_enough_to_be_shipped():
    assert sum(file.stat().st_size for file in PICTURES.glob("*.png")) < 1_500_000


@pytest.mark.parametrize("name", ["pictures/precedents.png", "../pictures/precedents.png"])
def test_pictures_fit_the_page_however_narrow_it_is(name: str):
    pages = Pages(PICTURES)
    for width in (400, 700):
        pages.resize(width, 500)
        picture = pages.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert isinstance(picture, QImage)
        assert 0 < picture.deviceIndependentSize().width() <= pages.room()


@pytest.mark.parametrize("file", sorted(resources.path("help").glob("*/*.md")), ids=str)
def test_translated_pages_show_pictures_that_are_there(file: Path):
    for target in re.findall(r"!\[[^]]*\]\(([^)]+)\)", file.read_text("utf-8")):
        assert (file.parent / target).is_file()
