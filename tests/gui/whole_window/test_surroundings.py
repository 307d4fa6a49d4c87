"""The whole window: panes, dialogs, keys, settings, and what goes wrong around the page."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QListView,
    QWidget,
)
from tests.gui.whole_window.acting import (
    ADOPTED,
    MINE,
    body,
    show,
    type_words,
)

from drafter.corpus import Corpus
from drafter.gui.actions import ActionId
from drafter.gui.lookups import Lookups
from drafter.gui.main_window import MainWindow, Surroundings
from drafter.services import settings as stored
from drafter.services.settings import Settings

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from pytestqt.qtbot import QtBot

    from drafter.services.places import Places


def test_a_corpus_that_cannot_be_opened_is_said_once_and_writing_goes_on(
    qtbot: QtBot, places: Places, pool: ThreadPoolExecutor
):
    places.corpus.write_text("not a folder")
    window = MainWindow(
        Surroundings(
            places=places, settings=Settings(theme="light"),
            lookups=Lookups(places.corpus), disk=pool, journal=pool,
        )
    )  # fmt: skip
    with qtbot.waitSignal(window._lookups.failed):
        window.begin()
    qtbot.waitUntil(lambda: window._status._corpus.text() == "Corpus: not available")
    assert not window._notice.isHidden()
    window._notice.close()
    with qtbot.waitSignal(window._lookups.failed):
        type_words(window, "Recalling")
    assert body(window)[1] == "Recalling"
    assert window._notice.isHidden()
    window.abandon()


def test_what_is_wrong_in_the_settings_is_said(places: Places, pool: ThreadPoolExecutor):
    window = MainWindow(
        Surroundings(
            places=places, settings=Settings(), remarks=("theme must be one of light, dark.",),
            lookups=Lookups(places.corpus), disk=pool, journal=pool,
        )
    )  # fmt: skip
    window.begin(recovers=False)
    assert "theme must be one of light, dark." in window._notice._text.text()
    window.abandon()


def test_all_panes_have_room_beside_each_other_on_a_small_screen(window: MainWindow):
    window.command(ActionId.PREVIEW)
    window.command(ActionId.REPLACE)
    assert window._preview.isVisible()
    assert window.minimumSizeHint().width() <= 1000


def test_the_theme_is_kept(window: MainWindow, places: Places, pool: ThreadPoolExecutor):
    window.command(ActionId.THEME_DARK)
    pool.submit(int).result()
    assert window._looks.theme.is_dark
    assert stored.load(places.settings).settings.theme == "dark"
    base = window._page._sheet.viewport().palette().base().color()
    assert base == window._looks.theme.colours["page"]


def test_the_page_is_shown_larger_and_smaller(window: MainWindow):
    window.command(ActionId.ZOOM_IN)
    window.command(ActionId.ZOOM_IN)
    window.command(ActionId.ZOOM_OUT)
    assert window._status._zoom.text() == "110%"
    window.command(ActionId.ZOOM_RESET)
    assert window._status._zoom.text() == "100%"


def test_panes_can_be_hidden_and_shown(window: MainWindow):
    window.command(ActionId.SIDEBAR)
    assert window._sidebar.isHidden()
    window.command(ActionId.SIDEBAR)
    assert not window._sidebar.isHidden()


def test_the_keyboard_goes_from_pane_to_pane(window: MainWindow):
    window.activateWindow()
    window._page.focus_body()
    visited: list[str] = []
    for _ in range(3):
        window.command(ActionId.NEXT_PANE)
        focused = window.focusWidget()
        assert focused is not None
        panes = (("outline", window._left), ("page", window._page), ("sidebar", window._sidebar))
        visited += [name for name, pane in panes if pane.isAncestorOf(focused)]
    assert visited == ["sidebar", "outline", "page"]


def test_every_control_has_a_name_for_screen_readers(window: MainWindow):
    window.command(ActionId.REPLACE)
    assert nameless(window) == []


@pytest.mark.parametrize(
    "command",
    [ActionId.PALETTE, ActionId.NEW_FROM, ActionId.GO_TO, ActionId.PREFERENCES, ActionId.ABOUT],
)
def test_every_control_of_a_dialog_has_a_name(window: MainWindow, command: ActionId):
    window.command(command)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    assert nameless(dialog) == []
    dialog.reject()


def nameless(top: QWidget) -> list[QWidget]:
    """Return the controls that the keyboard reaches and a screen reader cannot name."""
    return [
        control
        for control in top.findChildren(QWidget)
        if control.isVisible()
        and control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not control.objectName().startswith("qt_")
        and not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
    ]


def test_go_to_leads_to_a_label(window: MainWindow):
    show(window, MINE)
    assert window.go_to_label("OP1") == "p3"
    assert window.go_to_label("OP9") == ""
    assert window._page.current_text() == MINE.paragraphs[2].text


@pytest.mark.parametrize(
    "command",
    [ActionId.PALETTE, ActionId.NEW_FROM, ActionId.GO_TO, ActionId.PREFERENCES, ActionId.ABOUT],
)
def test_every_dialog_opens_and_closes_by_the_keyboard(
    qtbot: QtBot, window: MainWindow, command: ActionId
):
    window.command(command)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QWidget)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(partial(_no_dialog, dialog))


def _no_dialog(_: QWidget) -> bool:
    return QApplication.activeModalWidget() is None


def test_a_key_that_a_text_claims_for_itself_can_be_given_to_another_command(window: MainWindow):
    looks = window._looks
    looks.set(replace(looks.settings, shortcuts=(("edit.find", ("Ctrl+C",)), ("edit.copy", ()))))
    window.activateWindow()
    window._page.focus_body()
    QTest.keyClick(window._page._sheet, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert not window._find.isHidden()


def test_everything_names_the_keys_that_hold(window: MainWindow):
    looks = window._looks
    looks.set(replace(looks.settings, shortcuts=(("draft.export_word", ("F5",)),)))
    assert window._actions[ActionId.EXPORT_WORD].toolTip().endswith("(F5)")
    said = [label.text() for label in window._first_steps.findChildren(QLabel)]
    assert "F5 writes the Word file that you hand in." in said
    window.command(ActionId.PALETTE)
    palette = QApplication.activeModalWidget() or window.findChildren(QDialog)[-1]
    model = palette.findChildren(QListView)[0].model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    told = [str(row.data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows]
    assert any(text.startswith("Export to Word") and text.endswith(", F5") for text in told)
    looks.set(replace(looks.settings, shortcuts=()))
    assert window._actions[ActionId.EXPORT_WORD].toolTip().endswith("(Ctrl+E)")


def test_words_around_the_page_are_as_large_as_the_user_wants(
    window: MainWindow, application: QApplication
):
    before = QFont(application.font())
    bar = window.menuBar()
    height = bar.fontMetrics().height()
    looks = window._looks
    looks.set(looks.settings.with_value("text_size", 200))
    large = bar.fontMetrics().height()
    looks.set(looks.settings.with_value("text_size", 100))
    application.setFont(before)
    assert large > 1.5 * height


def test_the_status_bar_follows_what_another_program_adds(
    qtbot: QtBot, window: MainWindow, places: Places, application: QApplication
) -> None:
    assert "1 document" in window._status._corpus.text()
    known = qtbot.waitSignal(window.corpus_ready, timeout=60_000)
    with Corpus.open(places.corpus) as other, known:
        other.add([replace(ADOPTED, name="A/RES/71/9")])
        application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert "2 documents" in window._status._corpus.text()
