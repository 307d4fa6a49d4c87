"""Every window can be used without a mouse and without eyes: names, order of Tab, visible focus.

Each window is opened by its command in a window with the sample draft and the seeds, or by what
else leads to it, and then walked as Tab walks it and as a screen reader asks it. No window can be
forgotten: every command that opens one, and every class of window there is, is looked for among
them. The same is asked of the running program over AT-SPI in ``tests/e2e``.
"""

from __future__ import annotations

import gc
import importlib
import itertools
import pkgutil
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QKeySequence, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QToolBar,
    QWidget,
)
from shiboken6 import isValid
from tests.gui.drafts import draft
from tests.services.test_receiving import came_back

from drafter import gui
from drafter.core.finding import Query
from drafter.core.history import History
from drafter.core.model import Run
from drafter.core.replacing import proposals
from drafter.gui.actions import ACTIONS, ActionId
from drafter.gui.comparison.submission import SubmissionDialog
from drafter.gui.comparison.window import ComparisonWindow
from drafter.gui.concordance.window import ConcordanceWindow
from drafter.gui.corpus.sources import SourcesDialog
from drafter.gui.corpus_window import CorpusWindow
from drafter.gui.crash import CrashDialog
from drafter.gui.dialogs.about import About
from drafter.gui.dialogs.chooser import Chooser
from drafter.gui.dialogs.guide import Guide
from drafter.gui.dialogs.own_words import OwnWordsDialog
from drafter.gui.dialogs.preferences import Preferences
from drafter.gui.dialogs.proposals import ProposalsDialog
from drafter.gui.dialogs.recovery import Recovery
from drafter.gui.dialogs.replacing import Replacing
from drafter.gui.dialogs.shortcuts import ShortcutsDialog
from drafter.gui.elided import ElidedLabel
from drafter.gui.history.window import HistoryWindow
from drafter.gui.lookups import Lookups
from drafter.gui.main_window import MainWindow, Surroundings
from drafter.services.journal import Entry, Journal, orphans
from drafter.services.places import Places
from drafter.services.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

COMMANDS = {
    ActionId.NEW_FROM: Chooser,
    ActionId.COMPARE: ComparisonWindow,
    ActionId.EXPORT_SUBMISSION: SubmissionDialog,
    ActionId.GO_TO: Chooser,
    ActionId.PREFERENCES: Preferences,
    ActionId.HISTORY: HistoryWindow,
    ActionId.CORPUS: CorpusWindow,
    ActionId.CONCORDANCE: ConcordanceWindow,
    ActionId.GUIDE: Guide,
    ActionId.SHORTCUTS: ShortcutsDialog,
    ActionId.PALETTE: Chooser,
    ActionId.ABOUT: About,
    ActionId.OWN_WORDS: OwnWordsDialog,
}
"""Commands that open a window of ours."""
ELSEWHERE = frozenset({
    ActionId.OPEN, ActionId.SAVE_AS, ActionId.EXPORT_WORD, ActionId.EXPORT_AS,
    ActionId.EXPORT_BRACKETS, ActionId.EXPORT_COMMENTS, ActionId.EXPORT_MEMO,
    ActionId.CORPUS_ADD_FILES, ActionId.CORPUS_ADD_FOLDER,
})  # fmt: skip
"""Commands that ask for files, in the system's own window, which answers for itself."""
BARS = (ActionId.FIND, ActionId.REPLACE, ActionId.COMMENT)
"""Commands whose dots promise fields in a bar of the main window."""


def _crash(window: MainWindow) -> QWidget:
    return CrashDialog(window, "The report.", "The draft is safe.")


def _recovery(window: MainWindow) -> QWidget:
    kept = Journal(window._places.journal)
    kept.keep(Entry(history=History(draft("P Recalling its resolution 70/1,"))))
    kept._lock.release()
    return Recovery(orphans(window._places.journal), window)


def _proposals(window: MainWindow) -> QWidget:
    stored = draft("O Calls upon all States to act.")
    opening, first = stored.paragraphs
    other = replace(first, runs=(Run("Calls upon every State to act."),))
    changed = replace(stored, paragraphs=(opening, other))
    return ProposalsDialog(came_back(stored, changed), window._looks.theme, window)


def _replacing(window: MainWindow) -> QWidget:
    document = window._page.document()
    found = proposals(document, Query(words="trafficking"), "traffic")
    return Replacing(document, found, window._looks.theme, window)


OTHERS: dict[type[QWidget], Callable[[MainWindow], QWidget]] = {
    CrashDialog: _crash,
    Recovery: _recovery,
    ProposalsDialog: _proposals,
    Replacing: _replacing,
    SourcesDialog: SourcesDialog,
}
"""Windows that no command opens by itself, and how each is made."""
WINDOWS = (*COMMANDS, *OTHERS)


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
    # What other tests left is not to be collected by a worker: Qt's timers end where they began
    gc.collect()
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
    """The window that a command, or what else leads to it, opens; the main one for none."""
    wanted: ActionId | type[QWidget] | None = request.param
    if wanted is None:
        yield ready
        return
    if wanted in BARS:
        ready.command(ActionId(wanted))
        yield ready
        QTest.keyClick(ready.focusWidget(), Qt.Key.Key_Escape)
        return
    before = set(_shown())
    if isinstance(wanted, ActionId):
        ready.command(wanted)
    else:
        made = OTHERS[wanted](ready)
        qtbot.addWidget(made)
        made.show()
    qtbot.waitUntil(lambda: bool(set(_shown()) - before), timeout=30_000)
    found = (set(_shown()) - before).pop()
    assert type(found) is (COMMANDS[wanted] if isinstance(wanted, ActionId) else wanted)
    yield found
    if isValid(found):
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


_NAMES = [one if isinstance(one, ActionId) else one.__name__ for one in WINDOWS]
every_window = pytest.mark.parametrize(
    "opened", [None, *BARS, *WINDOWS], ids=["main", *BARS, *_NAMES], indirect=True
)
every_other_window = pytest.mark.parametrize("opened", WINDOWS, ids=_NAMES, indirect=True)


def test_every_command_that_opens_a_window_is_walked():
    asking = {spec.id for spec in ACTIONS if spec.english.endswith("…")}
    assert asking <= {*COMMANDS, *ELSEWHERE, *BARS, ActionId.RECOVER}


def test_every_window_there_is_is_walked():
    for module in pkgutil.walk_packages(gui.__path__, "drafter.gui."):
        importlib.import_module(module.name)
    kinds = {*QDialog.__subclasses__(), *QMainWindow.__subclasses__()}
    ours = {kind for kind in kinds if kind.__module__.startswith("drafter.gui.")}
    assert ours == {*COMMANDS.values(), *OTHERS, MainWindow}


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
        if one is stops[-1] or (isinstance(one, QTextEdit) and not one.isReadOnly()):
            continue  # a text that one can write in shows its cursor
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


def test_shift_tab_leads_from_the_first_field_of_the_masthead_out_of_the_page(ready: MainWindow):
    ready.activateWindow()
    symbol = next(one for one in _stops(ready) if _name(one) == "Symbol")
    symbol.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(symbol, Qt.Key.Key_Backtab)
    inside = [one for one in ready._page.findChildren(QWidget) if one.hasFocus()]
    assert not inside


def test_shift_tab_leads_from_the_notes_into_the_text(ready: MainWindow):
    ready.activateWindow()
    names = [_name(one) for one in _stops(ready)]
    assert names.index("Body of the draft") == names.index("Title of the draft") + 1
    assert names.index("Notes") == names.index("Body of the draft") + 1


def test_f6_goes_round_the_panes(ready: MainWindow):
    ready.activateWindow()
    ready._page.focus_body()
    visited: list[str] = []
    for _ in range(3):
        ready.command(ActionId.NEXT_PANE)
        visited.append(_name(ready.focusWidget()))
    assert visited == ["Precedents for this paragraph", "Outline of the draft", "Body of the draft"]


@every_other_window
def test_escape_closes_a_dialog(opened: QWidget):
    if isinstance(opened, QDialog):
        QTest.keyClick(opened, Qt.Key.Key_Escape)
        assert not isValid(opened) or not opened.isVisible()


@every_other_window
def test_the_keyboard_is_in_a_window_that_opens(opened: QWidget):
    opened.activateWindow()
    assert opened.focusWidget() in {*_stops(opened), *opened.findChildren(QWidget)}


@every_window
def test_a_letter_that_is_underlined_leads_somewhere(opened: QWidget):
    for label in opened.findChildren(QLabel):
        if re.search(r"&[^&\s]", label.text()) and "<" not in label.text():
            assert label.buddy() is not None, label.text()


@every_window
def test_no_letter_is_underlined_twice(opened: QWidget):
    buttons = [one for one in _parts(opened) if isinstance(one, QAbstractButton)]
    labels = [one for one in opened.findChildren(QLabel) if one.buddy() and one.isVisible()]
    keys = [QKeySequence.mnemonic(one.text()).toString() for one in (*buttons, *labels)]
    found = [key for key in keys if key]
    assert len(found) == len(set(found)), found


@pytest.fixture(params=[80, 100, 130])
def size(request: pytest.FixtureRequest, ready: MainWindow) -> Iterator[int]:
    """Give a size of text; the screen of these tests is 800 pixels wide."""
    looks = ready._looks
    before = QFont(QApplication.font())
    looks.set(looks.settings.with_value("text_size", request.param))
    yield request.param
    looks.set(looks.settings.with_value("text_size", 100))
    QApplication.setFont(before)


@every_window
def test_words_on_controls_are_whole(size: int, opened: QWidget):  # noqa: ARG001 - set before
    """Labels that end in dots where there is no room say the rest in a tip."""
    for one in _parts(opened):
        if isinstance(one, QPushButton | QCheckBox | QRadioButton):
            assert one.width() >= one.minimumSizeHint().width(), one.text()
        if isinstance(one, QLabel) and not isinstance(one, ElidedLabel) and one.text():
            needed = one.heightForWidth(one.width()) if one.wordWrap() else 0
            assert one.height() >= min(needed, one.sizeHint().height()), one.text()
            if not one.wordWrap() and one.isVisible():
                assert one.width() >= one.sizeHint().width() - 1, one.text()
