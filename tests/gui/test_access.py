"""Every window can be used without a mouse and without eyes: names, order of Tab, visible focus.

Each window is opened by its command in a window with the sample draft and the seeds, and then
walked as Tab walks it and as a screen reader asks it. The same is asked of the running program over
AT-SPI in ``tests/e2e``.
"""

from __future__ import annotations

import itertools
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QMenu,
    QScrollArea,
    QTextEdit,
    QToolBar,
    QWidget,
)

from drafter.gui.actions import ActionId
from drafter.gui.editor.field import Field
from drafter.gui.editor.sheet import Sheet
from drafter.gui.lookups import Lookups
from drafter.gui.main_window import MainWindow, Surroundings
from drafter.services.places import Places
from drafter.services.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

WINDOWS = (
    ActionId.NEW_FROM, ActionId.COMPARE, ActionId.EXPORT_SUBMISSION, ActionId.GO_TO,
    ActionId.PREFERENCES, ActionId.HISTORY, ActionId.CORPUS, ActionId.CONCORDANCE,
    ActionId.GUIDE, ActionId.SHORTCUTS, ActionId.PALETTE, ActionId.ABOUT, ActionId.OWN_WORDS,
)  # fmt: skip
"""Commands that open a window of ours; what the system opens, it answers for itself."""


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Places:
    folder = tmp_path_factory.mktemp("access")
    return Places(
        corpus=folder / "corpus", settings=folder / "settings.toml", journal=folder / "journal",
        recent=folder / "recent.json", own_words=folder / "own-words.txt",
    )  # fmt: skip


@pytest.fixture(scope="module")
def window(qapp: QApplication, places: Places) -> Iterator[MainWindow]:
    """The window with the sample draft, and the precedents of a paragraph."""
    with ThreadPoolExecutor(max_workers=1) as disk:
        made = MainWindow(
            Surroundings(
                places=places, settings=Settings(theme="light"),
                lookups=Lookups(places.corpus), disk=disk, journal=disk,
            )
        )  # fmt: skip
        made.resize(1300, 850)
        made.show()
        made.begin(recovers=False)
        yield made
        made.abandon()
        made.deleteLater()
        qapp.setStyleSheet("")
        qapp.setPalette(QPalette())


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window once its parts are there."""
    if not window._page.document().title:
        with qtbot.waitSignals([window.corpus_ready, window.draft_shown], timeout=30_000):
            window.open_sample()
    window.go_to_label("PP2")
    window.command(ActionId.SELECT_ALL)
    return window


@pytest.fixture
def opened(qtbot: QtBot, ready: MainWindow, request: pytest.FixtureRequest) -> Iterator[QWidget]:
    """The window that a command opens; the main one for none."""
    action: ActionId | None = request.param
    if action is None:
        yield ready
        return
    before = set(_shown())
    ready.command(action)
    qtbot.waitUntil(lambda: bool(set(_shown()) - before), timeout=30_000)
    found = (set(_shown()) - before).pop()
    yield found
    found.close()


def _shown() -> list[QWidget]:
    """Return the windows that are open."""
    tops = QApplication.topLevelWidgets()
    return [one for one in tops if one.isVisible() and not isinstance(one, QMenu)]


def _name(widget: QWidget | None) -> str:
    """Return what a screen reader calls a widget."""
    found = QAccessible.queryAccessibleInterface(widget) if widget else None
    return found.text(QAccessible.Text.Name) if found else ""


def _parts(top: QWidget) -> list[QWidget]:
    """Return the parts of a window that can be seen."""
    return [one for one in top.findChildren(QWidget) if one.isVisible() and one.window() is top]


def _stops(top: QWidget) -> list[QWidget]:
    """Return where Tab stops, in its order."""
    stops: list[QWidget] = []
    here = top.nextInFocusChain()
    while here is not None and here is not top:
        by_tab = here.focusPolicy() & Qt.FocusPolicy.TabFocus
        if by_tab and here.isVisible() and here.isEnabled() and here.window() is top:
            stops.append(here)
        here = here.nextInFocusChain()
    return [one for one in stops if one.focusProxy() is None]


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


every_window = pytest.mark.parametrize(
    "opened", [None, *WINDOWS], ids=["main", *WINDOWS], indirect=True
)


@every_window
def test_every_control_has_a_name_and_a_role(opened: QWidget):
    asked = [*_stops(opened), *(one for one in _parts(opened) if isinstance(one, QAbstractButton))]
    assert asked
    for one in asked:
        found = QAccessible.queryAccessibleInterface(one)
        assert found is not None, one
        assert found.role() is not QAccessible.Role.NoRole, one
        assert _name(one).strip(), f"{one} in {one.parentWidget()}"


@every_window
def test_a_list_of_choices_says_what_is_chosen_with_it(opened: QWidget):
    """On Linux Qt names such a list by what is chosen: a label or a description must say more."""
    labelled = {label.buddy() for label in opened.findChildren(QLabel)}
    for one in _parts(opened):
        if isinstance(one, QComboBox):
            found = QAccessible.queryAccessibleInterface(one)
            told = found.text(QAccessible.Text.Description) if found else ""
            assert one in labelled or told, one.accessibleName()


@every_window
def test_a_window_has_a_title(opened: QWidget):
    assert opened.windowTitle()


@every_window
def test_whatever_can_be_clicked_can_be_reached_by_key(opened: QWidget):
    """Tools of a toolbar stand in menus or have keys; all other buttons are stops of Tab."""
    for one in _parts(opened):
        if isinstance(one, QAbstractButton) and one.focusPolicy() is Qt.FocusPolicy.NoFocus:
            parent = one.parentWidget()
            inside = isinstance(parent, QToolBar) or type(parent).__name__ == "QLineEdit"
            assert inside, f"{one} {_name(one)}"


@every_window
def test_tab_goes_as_one_reads(opened: QWidget):
    """Within a pane no stop lies wholly above the one before; a ring may begin anywhere."""
    stops = [one for one in _stops(opened) if not _is_apart(one)]
    for before, after in itertools.pairwise(stops):
        if before.parentWidget() is after.parentWidget():
            assert _place(after).bottom() >= _place(before).top(), (_name(before), _name(after))


def _is_apart(widget: QWidget) -> bool:
    """Whether a stop lies in a bar at the edge of the window, or scrolls with something."""
    return isinstance(widget.parentWidget(), QToolBar)


@every_window
def test_focus_can_be_seen(qtbot: QtBot, opened: QWidget):
    stops = _stops(opened)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    # As after the first press of Tab: some styles show the focus from then on
    opened.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    for one in stops:
        if one is stops[-1] or isinstance(one, Sheet | Field | QTextEdit):
            continue  # a text shows its cursor
        for area in opened.findChildren(QScrollArea):
            if area.isAncestorOf(one):
                area.ensureWidgetVisible(one)
        away = next(other for other in stops if other is not one)
        away.setFocus(Qt.FocusReason.TabFocusReason)
        without = _picture(one)
        one.setFocus(Qt.FocusReason.TabFocusReason)
        assert _picture(one) != without, _name(one)


def _picture(widget: QWidget) -> bytes:
    """Return what shows at a widget, with the frame around it."""
    image = widget.window().grab(_place(widget).adjusted(-3, -3, 3, 3)).toImage()
    return bytes(image.constBits())


def test_the_page_is_gone_through_from_top_to_bottom(ready: MainWindow):
    names = [_name(one) for one in _stops(ready)]
    following = ("Symbol", "Organ", "Session", "Sponsors", "Title of the draft", "Notes",
                 "Precedents for this paragraph")  # fmt: skip
    places = [names.index(name) for name in following]
    assert places == sorted(places)


def test_tab_leads_from_the_last_field_of_the_masthead_into_the_text(ready: MainWindow):
    ready.activateWindow()
    ready._page.focus_masthead()
    QTest.keyClick(ready.focusWidget(), Qt.Key.Key_Tab)
    assert _name(ready.focusWidget()) == "Body of the draft"


def test_f6_goes_round_the_panes(ready: MainWindow):
    ready.activateWindow()
    ready._page.focus_body()
    visited: list[str] = []
    for _ in range(3):
        ready.command(ActionId.NEXT_PANE)
        visited.append(_name(ready.focusWidget()))
    assert visited == ["Precedents for this paragraph", "Outline of the draft", "Body of the draft"]


def test_dialogs_close_with_escape(ready: MainWindow):
    before = set(_shown())
    ready.command(ActionId.SHORTCUTS)
    found = next(one for one in _shown() if one not in before)
    assert isinstance(found, QDialog)
    QTest.keyClick(found, Qt.Key.Key_Escape)
    assert not found.isVisible()
