"""Cards are taken, opened and kept by keyboard, mouse and number."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMainWindow
from tests.gui.sidebar.driving import Ear, click, double_click, press
from tests.gui.sidebar.examples import place, precedent, version

from drafter.core.model import Status
from drafter.gui.sidebar import card, mime, spark
from drafter.gui.sidebar.card_view import CardView
from drafter.gui.sidebar.delegate import CardDelegate
from drafter.gui.sidebar.laid import Laid, Target
from drafter.gui.sidebar.model import ITEM

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from drafter.corpus import Precedent, Version
    from drafter.gui.theme import Theme

NEW = version("Recalling its resolution 73/186,", place("A/RES/73/186", "PP7", "2018-12-17"))
OLD = version("Recalling its resolution 68/192,", place("A/RES/68/192", "PP6", "2013-12-18"))
LINEAGE = precedent(OLD.text, OLD.place, versions=(NEW, OLD), newest=NEW)
OTHER = precedent("Noting with concern " + "the situation of many people " * 60)
THIRD = precedent("Reaffirming the Charter,", place("A/RES/60/1", "PP2", "2005-09-16"))

Keys = Qt.Key
DRAFT = "Recalling its resolution"


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> CardView:
    """Three cards, of which the first has two versions, in a list of the usual width."""
    made = CardView(theme)
    qtbot.addWidget(made)
    made.resize(380, 500)
    made.show()
    made.show_cards(card.of_precedents(DRAFT, [LINEAGE, OTHER, THIRD]), afresh=True)
    return made


@pytest.fixture
def taken(view: CardView) -> list[tuple[str, Version]]:
    """What was taken from the list, in order, and where it is to go."""
    found: list[tuple[str, Version]] = []

    def in_place(taken_version: Version) -> None:
        found.append(("in place", taken_version))

    def below(taken_version: Version) -> None:
        found.append(("below", taken_version))

    view.taken_in_place.connect(in_place)
    view.taken_below.connect(below)
    return found


def row(view: CardView, number: int, child: int | None = None) -> QModelIndex:
    """Return the index of a card, or of a version below it."""
    top = view.model().index(number, 0)
    return top if child is None else view.model().index(child, 0, top)


def laid(view: CardView, index: QModelIndex) -> Laid:
    """Return how a row is laid out."""
    delegate = view.itemDelegate()
    assert isinstance(delegate, CardDelegate)
    return delegate.laid(index)


def spot(view: CardView, index: QModelIndex, target: Target) -> QPoint:
    """Return where on the list something can be pressed."""
    return laid(view, index).targets[target].rect.center() + view.visualRect(index).topLeft()


def refresh(view: CardView, text: str, *precedents: Precedent, afresh: bool = False) -> None:
    """Show new answers, as after a key press."""
    view.show_cards(card.of_precedents(text, precedents), afresh=afresh)


def test_the_model_keeps_qts_promises(view: CardView) -> None:
    QAbstractItemModelTester(view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.expand(row(view, 0))
    refresh(view, DRAFT, THIRD, LINEAGE)


def test_enter_takes_in_place_and_shift_enter_below(
    view: CardView, taken: list[tuple[str, Version]]
) -> None:
    view.setCurrentIndex(row(view, 0))
    press(view, Keys.Key_Return)
    press(view, Keys.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert taken == [("in place", OLD), ("below", OLD)]


def test_the_keyboard_shows_where_it_is_when_it_comes(view: CardView) -> None:
    view.activateWindow()
    view.enter()
    assert [index.row() for index in view.selectedIndexes()] == [0]


def test_right_opens_the_versions_and_left_closes_them(view: CardView) -> None:
    view.setCurrentIndex(row(view, 0))
    press(view, Keys.Key_Right)
    assert view.isExpanded(row(view, 0))
    press(view, Keys.Key_Left)
    assert not view.isExpanded(row(view, 0))


def test_a_version_can_be_taken(view: CardView, taken: list[tuple[str, Version]]) -> None:
    view.expand(row(view, 0))
    view.setCurrentIndex(row(view, 0, 0))
    press(view, Keys.Key_Return)
    assert taken == [("in place", NEW)]


def test_a_digit_takes_its_card_in_place(view: CardView, taken: list[tuple[str, Version]]) -> None:
    view.setCurrentIndex(row(view, 0))
    press(view, Keys.Key_2)
    press(view, Keys.Key_9)
    second = view.model().index(1, 0).data(ITEM)
    assert taken == [("in place", second.version)]


def test_n_shows_the_newer_wording_and_enter_takes_what_is_shown(
    view: CardView, taken: list[tuple[str, Version]]
) -> None:
    view.setCurrentIndex(row(view, 0))
    press(view, Keys.Key_N)
    press(view, Keys.Key_Return)
    press(view, Keys.Key_N)
    press(view, Keys.Key_Return)
    assert [version for _, version in taken] == [NEW, OLD]


def test_the_newer_wording_stays_while_one_types_and_goes_with_the_paragraph(
    view: CardView,
) -> None:
    view.setCurrentIndex(row(view, 0))
    press(view, Keys.Key_N)
    refresh(view, DRAFT + " 68", LINEAGE, THIRD)
    assert view.cards[0].version is NEW
    refresh(view, "Noting", LINEAGE, THIRD, afresh=True)
    assert view.cards[0].version is OLD


def test_all_cards_can_show_their_newest_wording_and_one_of_them_not(view: CardView) -> None:
    view.show_newest(True)  # noqa: FBT003 - the slot of a toggle
    assert [card.version.text for card in view.cards] == [NEW.text, OTHER.text, THIRD.text]
    view.setCurrentIndex(row(view, 0))
    press(view, Keys.Key_N)
    assert view.cards[0].version is OLD
    refresh(view, "Noting", LINEAGE, afresh=True)
    assert view.cards[0].version is NEW


def test_a_digit_takes_its_card_and_a_digit_without_card_nothing(
    view: CardView, taken: list[tuple[str, Version]]
) -> None:
    assert view.take_number(3, below=True)
    assert not view.take_number(4, below=True)
    assert [(where, version.text) for where, version in taken] == [("below", THIRD.text)]


def test_double_click_takes_in_place(view: CardView, taken: list[tuple[str, Version]]) -> None:
    words = laid(view, row(view, 0)).words_at + view.visualRect(row(view, 0)).topLeft()
    double_click(view.viewport(), words)
    assert taken == [("in place", OLD)]


@pytest.mark.parametrize(("target", "where"), [(Target.TAKE, "in place"), (Target.BELOW, "below")])
def test_buttons_take(
    view: CardView, taken: list[tuple[str, Version]], target: Target, where: str
) -> None:
    click(view.viewport(), spot(view, row(view, 0), target))
    assert taken == [(where, OLD)]


def test_a_click_elsewhere_only_chooses(view: CardView, taken: list[tuple[str, Version]]) -> None:
    words = view.visualRect(row(view, 0)).center()
    click(view.viewport(), words)
    assert taken == []
    assert view.currentIndex() == row(view, 0)


def test_a_click_on_the_versions_opens_them(view: CardView) -> None:
    place_of = spot(view, row(view, 0), Target.VERSIONS)
    click(view.viewport(), place_of)
    assert view.isExpanded(row(view, 0))


def test_a_click_on_the_source_opens_it(view: CardView) -> None:
    opened = Ear(view.place_opened)
    click(view.viewport(), spot(view, row(view, 0), Target.SOURCE))
    assert opened.heard == [OLD.place]


def test_a_long_paragraph_is_folded_until_space_is_pressed(view: CardView) -> None:
    folded = view.visualRect(row(view, 1)).height()
    view.setCurrentIndex(row(view, 1))
    press(view, Keys.Key_Space)
    view.doItemsLayout()
    assert view.visualRect(row(view, 1)).height() > folded


def test_what_is_open_and_chosen_stays_so_while_one_types(view: CardView) -> None:
    view.expand(row(view, 0))
    view.setCurrentIndex(row(view, 0, 1))
    refresh(view, DRAFT + " 68", THIRD, LINEAGE)
    assert view.isExpanded(row(view, 1))
    assert view.currentIndex() == row(view, 1, 1)


def test_what_is_read_stays_where_it_is_while_cards_come_and_go(view: CardView) -> None:
    view.resize(380, 320)
    view.expand(row(view, 0))
    view.doItemsLayout()
    view.verticalScrollBar().setValue(view.visualRect(row(view, 0)).height() + 40)
    before = view.visualRect(row(view, 0, 0)).top()
    refresh(view, DRAFT + " 68", THIRD, LINEAGE, OTHER)
    assert view.visualRect(row(view, 1, 0)).top() == before


def test_another_paragraph_begins_at_the_top_with_everything_closed(view: CardView) -> None:
    view.expand(row(view, 0))
    view.doItemsLayout()
    view.verticalScrollBar().setValue(100)
    refresh(view, "Noting", LINEAGE, OTHER, afresh=True)
    assert not view.isExpanded(row(view, 0))
    assert view.verticalScrollBar().value() == 0


def test_copying_takes_the_words_and_where_they_stand(view: CardView) -> None:
    view.setCurrentIndex(row(view, 0))
    press(view, Keys.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == OLD.text
    assert mime.decoded(copied) == mime.Dragged("A/RES/68/192", "en", "p7")


def test_a_dragged_card_carries_what_it_shows(view: CardView) -> None:
    carried = view.model().mimeData([row(view, 0)])
    assert mime.decoded(carried) == mime.Dragged("A/RES/68/192", "en", "p7")


def test_h_and_a_click_on_the_picture_ask_for_the_history_of_what_is_shown(view: CardView) -> None:
    asked = Ear(view.history_requested)
    click(view.viewport(), spot(view, row(view, 0), Target.HISTORY))
    view.setCurrentIndex(row(view, 1))
    press(view, Keys.Key_H)
    assert asked.heard == [OLD.place, OTHER.place]


def test_the_picture_of_a_history_shows_as_many_of_the_newest_as_have_room() -> None:
    draft_place = place("A/C.3/70/L.5", status=Status.DRAFT)
    versions = (NEW, version(NEW.text, draft_place), OLD)
    dots = spark.dots(versions, QRect(0, 0, spark.width(versions, 300), 24))
    assert [dot.is_adopted for dot in dots] == [True, False, True]
    assert [dot.height > 0 for dot in dots] == [False, True, False]
    assert [dot.at.x() for dot in dots] == sorted(dot.at.x() for dot in dots)
    assert len(spark.dots(versions * 9, QRect(0, 0, spark.width(versions * 9, 100), 24))) == 6
    assert spark.width((NEW,), 300) == 0


def test_the_menu_names_every_way_to_use_a_card(view: CardView) -> None:
    texts = [action.text().replace("&", "") for action in view.menu(row(view, 0)).actions()]
    assert [text for text in texts if text] == [
        "Take in place",
        "Take below",
        "Copy text",
        "Copy citation",
        "Open the source",
        "History of this paragraph",
        "Show the newest wording",
    ]


def test_cards_speak_to_screen_readers(view: CardView) -> None:
    spoken = row(view, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    differs = row(view, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert spoken.startswith("1: 90 %, A/RES/68/192, PP6, 18 December 2013")
    assert differs == "goes on: 68/192,"


def test_a_screen_reader_finds_cards_that_can_be_opened(view: CardView) -> None:
    view.expand(row(view, 0))
    tree = QAccessible.queryAccessibleInterface(view)
    cells = [tree.child(number) for number in range(tree.childCount())]
    names = [cell.text(QAccessible.Text.Name) for cell in cells]
    assert names[1].startswith("1: 90 %, A/RES/68/192")
    assert names[2].startswith("A/RES/73/186, PP7, 17 December 2018")
    assert cells[1].role() == QAccessible.Role.TreeItem


@pytest.mark.parametrize("width", [280, 380, 520, 900])
def test_nothing_on_a_card_lies_outside_it(view: CardView, width: int) -> None:
    view.resize(width, 500)
    view.expand(row(view, 0))
    for index in (row(view, 0), row(view, 1), row(view, 0, 0)):
        found = laid(view, index)
        for target, pressable in found.targets.items():
            assert found.frame.contains(pressable.rect), target
    view.grab()


def test_places_to_press_never_lie_one_on_the_other(view: CardView) -> None:
    for width in range(260, 600, 20):
        view.resize(width, 500)
        rects = [pressable.rect for pressable in laid(view, row(view, 0)).targets.values()]
        assert not any(
            one.intersects(other) for one in rects for other in rects if one is not other
        )


def test_a_symbol_is_never_cut_short_for_its_date(view: CardView) -> None:
    long = place("A/HRC/RES/58/32/Rev.1", "OP12 (b) (iii)", "2025-04-04")
    view.resize(280, 500)
    view.show_cards(card.of_precedents(DRAFT, [precedent("Noting it,", long)]), afresh=True)
    for percent in (100, 150):
        view.set_zoom(percent)
        found = laid(view, row(view, 0))
        dates = [label for label in found.labels if "2025" in label.text]
        source = found.targets[Target.SOURCE].label
        assert not source.rect.intersects(dates[0].rect)
        assert found.frame.contains(dates[0].rect)
    view.resize(600, 500)
    assert laid(view, row(view, 0)).targets[Target.SOURCE].label.text == (
        "A/HRC/RES/58/32/Rev.1, OP12 (b) (iii)"
    )


def test_differences_can_be_hidden(view: CardView) -> None:
    refresh(view, "Recalling its resolution 1/1,", LINEAGE)
    marked_layout = laid(view, row(view, 0))
    view.show_differences(False)  # noqa: FBT003 - the slot of a toggle
    plain_layout = laid(view, row(view, 0))
    assert "1/1" in marked_layout.words.layout.text()
    assert plain_layout.words.layout.text() == OLD.text


def test_wordings_that_open_below_the_edge_are_scrolled_into_view(view: CardView):
    view.resize(380, 330)
    for number in (1, 2):
        shown = card.of_precedents(DRAFT, [*[THIRD] * number, LINEAGE])
        view.show_cards(shown, afresh=True)
        view.setCurrentIndex(row(view, number))
        press(view, Keys.Key_Right)
        first = view.visualRect(row(view, number, 0))
        assert 0 < first.top() < view.viewport().height()
        assert view.visualRect(row(view, number)).top() >= 0


def test_a_key_of_another_alphabet_does_nothing_to_a_card(view: CardView) -> None:
    view.enter()
    before = view.cards
    cyrillic = QKeyEvent(QEvent.Type.KeyPress, ord("Н"), Qt.KeyboardModifier.NoModifier, "н")
    QGuiApplication.sendEvent(view, cyrillic)
    assert view.cards == before
    assert view.currentIndex().row() == 0


def test_keys_of_a_card_are_not_taken_for_commands_of_the_window(
    qtbot: QtBot, view: CardView
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(view)
    given: list[str] = []
    for keys in ("Ctrl+C", "Ctrl+Return", "Ctrl+S"):
        action = QAction(window)
        action.setShortcut(keys)
        action.triggered.connect(partial(given.append, keys))
        window.addAction(action)
    window.show()
    window.activateWindow()
    view.enter()
    opened = Ear(view.place_opened)
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Keys.Key_C, Keys.Key_Return, Keys.Key_S):
        QTest.keyClick(window.windowHandle(), key, control)
    window.takeCentralWidget()
    assert given == ["Ctrl+S"]
    assert QGuiApplication.clipboard().text() == OLD.text
    assert opened.heard == [OLD.place]


def test_a_card_on_its_way_to_the_page_hides_little_of_it(view: CardView) -> None:
    whole = view.visualRect(row(view, 1))
    carried = view.carried(row(view, 1)).deviceIndependentSize()
    assert 0 < carried.height() < whole.height() / 2
    assert carried.width() == whole.width()
