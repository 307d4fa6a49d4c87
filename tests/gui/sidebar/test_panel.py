"""The sidebar shows what it is given, says why it is empty, and tells what is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QToolButton,
    QWidget,
)
from tests.gui.sidebar.driving import Ear, click, press
from tests.gui.sidebar.examples import entry, passage, precedent, version

from drafter.core.errors import CorpusError
from drafter.core.finding import Match
from drafter.core.model import Paragraph, Part, Run, Status
from drafter.corpus import Filters
from drafter.gui import theme as themes
from drafter.gui.sidebar.agreed_list import AgreedView
from drafter.gui.sidebar.agreed_rows import RowKind
from drafter.gui.sidebar.card_view import CardView
from drafter.gui.sidebar.choice import Choice
from drafter.gui.sidebar.panel import Sidebar
from drafter.services.agreeing import AgreedParagraph
from drafter.services.reviewing import Nearest, Review, ReviewedParagraph, State

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from pytestqt.qtbot import QtBot

    from drafter.corpus import Passage
    from drafter.gui.theme import Theme

ENTRIES = (entry(1, "A/RES/72/195"),)
FOUND = (precedent("Recalling its resolutions,"), precedent("Recalling also its decisions,"))
PRECEDENTS, AGREED, SEARCH = 0, 1, 2


@pytest.fixture
def sidebar(qtbot: QtBot, theme: Theme) -> Sidebar:
    """A sidebar over a corpus of one document."""
    made = Sidebar(theme)
    qtbot.addWidget(made)
    made.resize(380, 700)
    made.set_entries(ENTRIES)
    made.show()
    return made


def said(sidebar: QWidget) -> str:
    """Return all sentences that can be seen."""
    return " | ".join(
        label.text() for label in sidebar.findChildren(QLabel) if label.isVisible() and label.text()
    )


def _search_field(sidebar: Sidebar) -> QLineEdit:
    fields = sidebar.findChildren(QLineEdit)
    return next(one for one in fields if one.accessibleName() == "Search the corpus")


def choose(sidebar: Sidebar, name: str, value: object) -> None:
    """Choose in the first filter of a name that can be seen."""
    found = [one for one in sidebar.findChildren(Choice) if one.isVisible()]
    next(one for one in found if one.accessibleName() == name).choose(value)


GONE = CorpusError("The corpus is no longer in /media/stick.", hint="Put the folder back.")


def test_a_corpus_that_does_not_answer_is_not_said_to_have_nothing(sidebar: Sidebar) -> None:
    sidebar.show_precedents("Recalling its", FOUND)
    sidebar.show_trouble(GONE)
    assert "The corpus is not available" in said(sidebar)
    assert "no longer in /media/stick. Put the folder back." in said(sidebar)
    assert not sidebar.take(1, below=False)
    for tab in (AGREED, SEARCH):
        sidebar.show_tab(tab)
        assert "Put the folder back." in said(sidebar)
    sidebar.set_entries(ENTRIES)
    for tab in (SEARCH, AGREED, PRECEDENTS):
        sidebar.show_tab(tab)
        assert "Put the folder back." not in said(sidebar)


def test_an_answer_takes_back_that_there_was_none(sidebar: Sidebar) -> None:
    sidebar.show_trouble(GONE)
    sidebar.show_precedents("Recalling its", ())
    assert "Put the folder back." not in said(sidebar)
    sidebar.show_tab(SEARCH)
    sidebar.show_hits(())
    assert "No paragraph has these words" in said(sidebar)


def test_an_empty_paragraph_invites_to_write(sidebar: Sidebar) -> None:
    sidebar.show_precedents("", ())
    assert "Write, or place the cursor in a paragraph." in said(sidebar)


def test_an_empty_corpus_says_so_and_leads_to_adding(sidebar: Sidebar) -> None:
    sidebar.set_entries(())
    assert "The corpus is empty" in said(sidebar)
    button = next(
        one for one in sidebar.findChildren(QPushButton) if _text(one) == "Add documents…"
    )
    wanted = Ear(sidebar.documents_requested)
    click(button)
    assert len(wanted.heard) == 1


def test_nothing_found_says_what_to_do(sidebar: Sidebar) -> None:
    sidebar.show_precedents("Recalling", ())
    assert "No precedent for these words" in said(sidebar)
    choose(sidebar, "Adopted texts or drafts", Status.DRAFT)
    sidebar.show_precedents("Recalling", ())
    assert "No precedent with these filters" in said(sidebar)


def test_nothing_found_in_the_same_part_leads_to_all_parts(sidebar: Sidebar) -> None:
    sidebar.enter_paragraph(Part.PREAMBULAR)
    sidebar.show_precedents("Decides to remain seized", ())
    assert "No precedent in the same part of a text" in said(sidebar)
    wanted = Ear(sidebar.filters_changed)
    click(
        next(one for one in sidebar.findChildren(QPushButton) if _text(one) == "Look in any part")
    )
    assert wanted.heard == [Filters()]


def test_the_number_of_precedents_is_told(sidebar: Sidebar) -> None:
    sidebar.show_precedents("Recalling", FOUND)
    assert "2 precedents" in said(sidebar)


def test_a_long_search_is_told_and_the_old_cards_stay(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.show_precedents("Recalling", FOUND)
    sidebar.show_searching()
    assert "2 precedents" in said(sidebar)
    qtbot.waitUntil(lambda: "Searching…" in said(sidebar))
    assert sidebar.take(2, below=False)
    sidebar.show_precedents("Recalling", FOUND)
    assert "2 precedents" in said(sidebar)


def test_digits_take_the_cards_that_are_seen(sidebar: Sidebar) -> None:
    sidebar.show_precedents("Recalling", FOUND)
    sidebar.show_hits((version("Noting"),))
    below, in_place = Ear(sidebar.taken_below), Ear(sidebar.taken_in_place)
    sidebar.take(1, below=True)
    assert below.heard == [FOUND[0].versions[0]]
    sidebar.show_tab(SEARCH)
    sidebar.take(1, below=False)
    assert in_place.heard == [version("Noting")]


def test_a_digit_takes_nothing_that_is_not_seen(sidebar: Sidebar) -> None:
    sidebar.show_precedents("Recalling", FOUND)
    sidebar.show_tab(AGREED)
    taken = Ear(sidebar.taken_in_place)
    assert not sidebar.take(1, below=False)
    assert taken.heard == []
    assert sidebar.findChildren(QTabWidget)[0].currentIndex() == PRECEDENTS


def test_filters_are_told_with_the_part_at_the_cursor(sidebar: Sidebar) -> None:
    sidebar.enter_paragraph(Part.OPERATIVE)
    told = Ear(sidebar.filters_changed)
    choose(sidebar, "Organ", "General Assembly")
    assert told.heard == [Filters(part=Part.OPERATIVE, organ="General Assembly")]
    assert sidebar.search_filters() == Filters()


def test_enter_searches_for_the_words(sidebar: Sidebar) -> None:
    sidebar.show_tab(SEARCH)
    box = _search_field(sidebar)
    asked = Ear(sidebar.search_requested)
    box.setText("organized crime")
    press(box, Qt.Key.Key_Return)
    assert asked.heard == ["organized crime"]


def test_the_down_key_leads_from_the_box_to_the_hits(sidebar: Sidebar) -> None:
    sidebar.search_for("crime")
    sidebar.show_hits((version("Crime"),))
    box = _search_field(sidebar)
    taken = Ear(sidebar.taken_in_place)
    press(box, Qt.Key.Key_Down)
    press(next(one for one in sidebar.findChildren(CardView) if one.isVisible()), Qt.Key.Key_Return)
    assert taken.heard == [version("Crime")]


def test_words_from_the_page_are_searched_for_at_once(sidebar: Sidebar) -> None:
    asked = Ear(sidebar.search_requested)
    sidebar.search_for("organized\n crime")
    assert asked.heard == ["organized crime"]
    assert sidebar.findChildren(QTabWidget)[0].currentIndex() == SEARCH


def test_a_search_says_how_many_or_that_nothing_was_found(sidebar: Sidebar) -> None:
    sidebar.search_for("crime")
    sidebar.show_hits(())
    assert "No paragraph has these words" in said(sidebar)
    sidebar.show_hits((version("Crime"),))
    assert "1 paragraph" in said(sidebar)
    sidebar.show_hits(tuple(version(f"Crime {n}") for n in range(50)))
    assert "50 or more paragraphs" in said(sidebar)


def test_a_filter_of_the_search_searches_again(sidebar: Sidebar) -> None:
    sidebar.search_for("crime")
    sidebar.show_hits(())
    asked = Ear(sidebar.search_requested)
    choose(sidebar, "Adopted texts or drafts", Status.DRAFT)
    assert asked.heard == ["crime"]
    assert sidebar.search_filters() == Filters(status=Status.DRAFT)


def _listed(sidebar: Sidebar) -> AgreedView:
    """Return the list of the tab of agreed language, in front."""
    sidebar.show_tab(AGREED)
    (found,) = sidebar.findChildren(AgreedView)
    return found


def _place(listed: AgreedView, kind: RowKind) -> QRect:
    """Return where the first row of a kind lies."""
    model = listed.rows
    indices = (model.index(number) for number in range(model.rowCount()))
    return next(
        listed.visualRect(one) for one in indices if getattr(model.row(one), "kind", None) is kind
    )


def test_a_click_on_a_passage_leads_to_it(sidebar: Sidebar) -> None:
    text = "Recalling its resolutions on trafficking in persons,"
    sidebar.show_agreed([_agreed(text, passage(0, 51, 7))])
    listed = _listed(sidebar)
    assert "50% agreed language" in said(sidebar)
    activated = Ear(sidebar.passage_activated)
    click(listed.viewport(), _place(listed, RowKind.PASSAGE).center())
    assert activated.heard == [Match("p1", 0, 51)]


def test_control_and_return_opens_the_source_of_a_passage(sidebar: Sidebar) -> None:
    text = "Recalling its resolutions on trafficking in persons,"
    sidebar.show_agreed([_agreed(text, passage(0, 51, 7))])
    listed = _listed(sidebar)
    opened = Ear(sidebar.source_opened)
    listed.setCurrentIndex(listed.rows.index(1))
    press(listed, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.heard == [(passage(0, 51, 7).places[0], text[:51])]


def test_one_click_takes_the_newer_wording(sidebar: Sidebar) -> None:
    newer = Nearest(version=version("Recalling all its resolutions,"), likeness=90)
    older = Nearest(version=version("Recalling its resolutions,"), likeness=100)
    review = Review(state=State.VERBATIM, sources=(older,), newer=newer)
    sidebar.show_agreed([_agreed("Recalling its resolutions,", passage(0, 25, 3), review=review)])
    listed = _listed(sidebar)
    taken = Ear(sidebar.newer_taken)
    row = _place(listed, RowKind.NEWER)
    click(listed.viewport(), row.center())
    assert taken.heard == []
    click(listed.viewport(), QPoint(row.left() + 40, row.bottom() - 16))
    assert taken.heard == [("p1", newer.version)]
    listed.setCurrentIndex(listed.rows.index(1))
    press(listed, Qt.Key.Key_Return)
    assert len(taken.heard) == 2


def test_the_menu_of_a_row_offers_what_can_be_done(sidebar: Sidebar) -> None:
    text = "Recalling its resolutions on trafficking in persons,"
    sidebar.show_agreed([_agreed(text, passage(0, 51, 7))])
    listed = _listed(sidebar)
    row = listed.rows.row(listed.rows.index(1))
    assert row is not None
    said_ = [action.text().replace("&", "") for action in listed.menu(row).actions()]
    assert said_ == ["Go to the words", "Open the source", "Copy citation"]


def test_the_threshold_is_set_where_the_passages_are(sidebar: Sidebar) -> None:
    sidebar.show_agreed([_agreed("Recalling its resolutions,")])
    sidebar.show_tab(AGREED)
    chosen = Ear(sidebar.min_words_chosen)
    sidebar.set_min_words(8)
    assert chosen.heard == []
    (least,) = sidebar.findChildren(QSpinBox)
    assert (least.value(), least.minimum(), least.maximum()) == (8, 4, 20)
    least.setValue(12)
    assert chosen.heard == [12]


def test_without_agreed_language_the_tab_says_so(sidebar: Sidebar) -> None:
    sidebar.show_tab(AGREED)
    sidebar.show_agreed([])
    assert "Agreed language appears here" in said(sidebar)
    sidebar.show_agreed([_agreed("Recalling its resolutions,")])
    assert "No agreed language yet" in said(sidebar)


def test_the_keyboard_goes_to_what_is_in_front(sidebar: Sidebar) -> None:
    entrances: list[str] = []
    for tab in (PRECEDENTS, AGREED, SEARCH):
        sidebar.show_tab(tab)
        proxy = sidebar.focusProxy()
        entrances.append(proxy.accessibleName() if proxy else "")
    assert entrances == ["Precedents for this paragraph", "Agreed passages", "Search the corpus"]


def test_everything_one_can_reach_has_a_name(sidebar: Sidebar) -> None:
    nameless = [
        type(one).__name__
        for kind in (Choice, QLineEdit, QToolButton, QListView)
        for one in sidebar.findChildren(kind)
        if one.isVisibleTo(sidebar)
        and one.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not (one.accessibleName() or _text(one) or one.toolTip())
    ]
    assert nameless == []


def test_it_can_be_painted_in_every_theme_and_size(sidebar: Sidebar) -> None:
    sidebar.show_precedents("Recalling", FOUND)
    for name in ("light", "dark", "contrast"):
        sidebar.set_theme(themes.load(name))
        for zoom in (50, 100, 300):
            sidebar.set_zoom(zoom)
            sidebar.grab()


def _agreed(text: str, *passages: Passage, review: Review | None = None) -> ReviewedParagraph:
    row = AgreedParagraph(
        paragraph=Paragraph(id="p1", part=Part.PREAMBULAR, runs=(Run(text),)),
        label="PP1",
        passages=passages,
        words=4,
        agreed_words=2,
        telling_words=2,
    )
    return ReviewedParagraph(agreed=row, review=review)


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def test_tabs_that_have_no_room_for_their_words_show_icons(sidebar: Sidebar) -> None:
    tabs = sidebar.findChildren(QTabWidget)[0]
    bar = tabs.tabBar()
    assert [tabs.tabText(number) for number in range(3)] == [
        "Precedents", "Agreed language", "Search",
    ]  # fmt: skip
    sidebar.setFixedWidth(bar.fontMetrics().horizontalAdvance("Precedents Agreed language"))
    assert [tabs.tabText(number) for number in range(3)] == ["Precedents", "", ""]
    assert [tabs.tabIcon(number).isNull() for number in range(3)] == [True, False, False]
    sidebar.show_tab(AGREED)
    assert [tabs.tabText(number) for number in range(3)] == ["", "Agreed language", ""]
    assert bar.accessibleTabName(PRECEDENTS) == "Precedents"
    assert tabs.tabToolTip(SEARCH) == "Search"
    sidebar.setFixedWidth(900)
    assert tabs.tabText(SEARCH) == "Search"
    assert tabs.tabIcon(SEARCH).isNull()
