"""The whole window: writing, taking precedents over, and asking the corpus, as users do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
)
from tests.gui.drafts import draft
from tests.gui.whole_window.acting import (
    MINE,
    PREAMBLE,
    body,
    show,
    type_words,
    wait_for_precedents,
)

from drafter.corpus import Corpus
from drafter.gui.actions import ActionId
from drafter.gui.concordance.window import ConcordanceWindow
from drafter.gui.history.window import HistoryWindow
from drafter.gui.strip.view import Strip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from drafter.gui.desk import Reviewed
    from drafter.gui.main_window import MainWindow
    from drafter.services.places import Places


def test_the_first_draft_is_empty_and_has_the_keyboard(window: MainWindow):
    assert body(window)[1:] == ["", ""]
    assert window.windowTitle() == "Untitled draft[*] – Drafter"
    assert not window.isWindowModified()


def test_writing_marks_the_draft_as_changed_and_counts(qtbot: QtBot, window: MainWindow):
    type_words(window, "Recalling the right")
    assert window.isWindowModified()
    qtbot.waitUntil(lambda: window._status._words.text() == "6 words")
    assert window._status._label.text() == "PP1"


def test_precedents_come_when_typing_rests(qtbot: QtBot, window: MainWindow):
    type_words(window, "Recalling the right of every person to clean")
    view = window._sidebar._precedents.view
    # A busy machine may rest between two words, and answer those first
    qtbot.waitUntil(lambda: bool(view.cards))
    assert view.cards[0].version.place.name == "A/RES/72/1"


def test_precedents_are_of_the_part_that_the_opening_phrase_speaks_for(
    qtbot: QtBot, window: MainWindow
):
    show(window, draft("P Noting the report,", "O Recalling the right of every person to water;"))
    wait_for_precedents(qtbot, window, "OP1")
    assert window._sidebar._precedents.view.cards[0].version.text == PREAMBLE


def test_a_precedent_is_taken_in_place_with_its_source(qtbot: QtBot, window: MainWindow):
    show(window, MINE)
    wait_for_precedents(qtbot, window, "PP1")
    with qtbot.waitSignal(window.precedent_taken):
        window.command(ActionId.IN_PLACE_1)
    assert body(window)[1] == PREAMBLE
    origin = window._page.document().paragraphs[1].origin
    assert origin is not None
    assert (origin.name, origin.label) == ("A/RES/72/1", "PP1")


def test_a_precedent_is_taken_below_and_undo_takes_it_back(qtbot: QtBot, window: MainWindow):
    show(window, MINE)
    before = body(window)
    wait_for_precedents(qtbot, window, "OP1")
    with qtbot.waitSignal(window.precedent_taken):
        window.command(ActionId.BELOW_1)
    assert len(body(window)) == len(before) + 1
    window.command(ActionId.UNDO)
    assert body(window) == before


def test_two_precedents_taken_at_once_both_come(qtbot: QtBot, window: MainWindow):
    show(window, MINE)
    wait_for_precedents(qtbot, window, "OP1")
    taken: list[int] = []
    window.precedent_taken.connect(lambda: taken.append(1))
    window.command(ActionId.BELOW_1)
    window.command(ActionId.BELOW_1)
    qtbot.waitUntil(lambda: len(taken) == 2)


def test_agreed_language_is_marked_and_its_share_said(qtbot: QtBot, window: MainWindow):
    with qtbot.waitSignal(window.agreement_shown):
        show(window, draft(f"P {PREAMBLE}"))
    qtbot.waitUntil(lambda: window._status._agreed.text() == "Agreed language 100%")


def test_typing_goes_before_comparing_and_the_rest_is_compared_with_what_was_typed(
    qtbot: QtBot, window: MainWindow
):
    compared: list[Reviewed] = []
    window._advice.compared.connect(compared.append)
    with qtbot.waitSignal(window.agreement_shown):
        show(window, draft(*(f"P Recalling well number {number}," for number in range(40))))
    type_words(window, "once ")
    qtbot.waitUntil(lambda: bool(compared))
    rows = compared[0].rows
    assert [row.agreed.paragraph.text for row in rows] == body(window)[1:]
    assert all(row.review for row in rows)
    signs = [window._page._underlines.sign(row.agreed.paragraph.id) for row in rows]
    assert all(signs)


def test_undo_says_what_it_undoes(window: MainWindow):
    assert not window._actions[ActionId.UNDO].isEnabled()
    type_words(window, "Recalling")
    assert window._actions[ActionId.UNDO].text() == "&Undo typing"
    window.command(ActionId.UNDO)
    assert not window.isWindowModified()


def test_the_outline_follows_and_leads(window: MainWindow):
    show(window, MINE)
    window._outline.paragraph_chosen.emit("p3")
    assert window._status._label.text() == "OP1"


def test_a_paragraph_dragged_in_the_outline_moves_as_one_step(window: MainWindow):
    show(window, draft("P Recalling one,", "O Urges two;", "O1 three;", "O Requests four."))
    window._outline.paragraph_moved.emit("p5", "p3")
    assert body(window)[1:] == ["Recalling one,", "Requests four.", "Urges two;", "three;"]
    window.command(ActionId.UNDO)
    assert body(window)[1:] == ["Recalling one,", "Urges two;", "three;", "Requests four."]


def test_selected_words_are_searched_in_the_corpus(qtbot: QtBot, window: MainWindow):
    show(window, MINE)
    window._page.select("p3", 25, 36)
    with qtbot.waitSignal(window._lookups.hits_found):
        window.command(ActionId.CORPUS_SEARCH)
    hits = window._sidebar._search.view.cards
    assert [card.version.place.label for card in hits] == ["OP1"]


def test_what_cannot_be_taken_is_said_and_changes_nothing(
    qtbot: QtBot, window: MainWindow, places: Places
):
    show(window, MINE)
    wait_for_precedents(qtbot, window, "PP1")
    with Corpus.open(places.corpus) as corpus:
        corpus.remove(["A/RES/72/1"])
    with qtbot.waitSignal(window._lookups.failed):
        window.command(ActionId.IN_PLACE_1)
    qtbot.waitUntil(lambda: not window._notice.isHidden())
    assert body(window)[1] == MINE.paragraphs[1].text


def test_the_history_of_the_paragraph_at_the_cursor_is_shown_and_taken(
    qtbot: QtBot, window: MainWindow
):
    show(window, MINE)
    wait_for_precedents(qtbot, window, "PP1")
    window.command(ActionId.HISTORY)
    qtbot.waitUntil(lambda: bool(window.findChildren(HistoryWindow)))
    history = window.findChildren(HistoryWindow)[0]
    qtbot.waitUntil(history.isVisible)
    strip = history.findChildren(Strip)[0]
    assert strip.columns[-1].label == "Now"
    QTest.keyClick(strip, Qt.Key.Key_Home)
    buttons = {one.text().replace("&", ""): one for one in history.findChildren(QPushButton)}
    with qtbot.waitSignal(window.precedent_taken):
        buttons["Take in place"].click()
    history.close()


def test_the_selected_words_are_looked_up_everywhere(qtbot: QtBot, window: MainWindow):
    show(window, MINE)
    window._page.select("p3", 25, 36)
    window.command(ActionId.CONCORDANCE)
    found = window.findChildren(ConcordanceWindow)[0]
    words = found.findChildren(QLineEdit)[0].text()
    assert words
    labels = found.findChildren(QLabel)
    qtbot.waitUntil(lambda: any(label.text().startswith("1 place") for label in labels))
    assert words in MINE.paragraphs[2].text
