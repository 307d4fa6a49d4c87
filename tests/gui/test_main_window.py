"""The whole window: writing, taking over, saving, recovering, all by the ways a user has."""

from __future__ import annotations

import shutil
import zipfile
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent, QFont, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QPushButton,
    QWidget,
)
from tests.gui.drafts import draft

from drafter.core.model import Adoption, Document, Doubt, Masthead, Status
from drafter.corpus import Corpus
from drafter.gui.actions import ActionId
from drafter.gui.concordance.window import ConcordanceWindow
from drafter.gui.demo import PICTURE, WORD_FILE, Demo
from drafter.gui.dialogs.recovery import Recovery
from drafter.gui.doubts import DraftDoubts
from drafter.gui.file_drops import FileDrops
from drafter.gui.history.window import HistoryWindow
from drafter.gui.lookups import Lookups
from drafter.gui.main_window import MainWindow, Surroundings
from drafter.gui.strip.view import Strip
from drafter.services import journal, saving
from drafter.services import settings as stored
from drafter.services.places import Places
from drafter.services.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from drafter.gui.desk import Reviewed

PREAMBLE = "Recalling the right of every person to clean water and to sanitation,"
ADOPTED = replace(
    draft(f"P {PREAMBLE}", "O Urges all States to build wells in every village without delay;",
          "O Requests the Secretary-General to report at its seventy-third session."),
    name="A/RES/72/1",
    status=Status.ADOPTED,
    masthead=Masthead(
        organ="General Assembly", symbol="A/RES/72/1", title="Clean water", kind="resolution",
        session="Seventy-second session", session_number=72, date="2017-12-20",
    ),
    adoption=Adoption(adopted_on="2017-12-19"),
)  # fmt: skip
MINE = draft(
    "P Recalling the right of every child to clean water,", "O Urges all States to build wells,"
)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(
        corpus=tmp_path / "corpus", settings=tmp_path / "settings.toml",
        journal=tmp_path / "journal", recent=tmp_path / "recent.json",
        own_words=tmp_path / "own-words.txt",
    )  # fmt: skip


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus with one resolution, to be copied."""
    folder = tmp_path_factory.mktemp("shelf")
    with Corpus.open(folder) as corpus:
        corpus.add([ADOPTED])
    return folder


@pytest.fixture
def window(
    qtbot: QtBot, application: QApplication, places: Places, pool: ThreadPoolExecutor, shelf: Path
) -> Iterator[MainWindow]:
    shutil.copytree(shelf, places.corpus)
    made = MainWindow(
        Surroundings(
            places=places, settings=Settings(theme="light"),
            lookups=Lookups(places.corpus), disk=pool, journal=pool,
        )
    )  # fmt: skip
    made.show()
    with qtbot.waitSignal(made.corpus_ready):
        made.begin()
    yield made
    made.abandon()
    made.deleteLater()
    application.setStyleSheet("")
    application.setPalette(QPalette())


def show(window: MainWindow, document: Document) -> None:
    """Show a draft as if it had been opened."""
    window._filing.show_new(document)


def type_words(window: MainWindow, words: str) -> None:
    """Type at the cursor."""
    QTest.keyClicks(window._page._sheet, words)


def wait_for_precedents(qtbot: QtBot, window: MainWindow, label: str) -> None:
    """Go to a paragraph and wait until its precedents are shown."""
    shown: list[str] = []
    window.precedents_shown.connect(shown.append)
    wanted = window.go_to_label(label)
    qtbot.waitUntil(lambda: wanted in shown)
    window.precedents_shown.disconnect(shown.append)


def body(window: MainWindow) -> list[str]:
    """Return the words of the paragraphs of the draft."""
    return [paragraph.text for paragraph in window._page.document().paragraphs]


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


def test_the_draft_is_kept_for_recovery_and_offered_back(qtbot: QtBot, window: MainWindow):
    window._keeper.set_pause(0)
    with qtbot.waitSignal(window._keeper.kept):
        type_words(window, "R")
    assert window._keeper._journal is not None
    window._keeper._journal._lock.release()
    window._keeper.seek()
    qtbot.waitUntil(lambda: bool(window.findChildren(Recovery)))
    dialog = window.findChildren(Recovery)[0]
    assert "Untitled draft" in dialog.findChildren(QListWidget)[0].item(0).text()
    dialog._on_open()
    assert body(window)[1] == "R"
    assert window.isWindowModified()
    window.command(ActionId.UNDO)
    assert body(window)[1] == ""
    window.command(ActionId.REDO)
    assert body(window)[1] == "R"


def test_a_crash_keeps_the_draft(window: MainWindow, places: Places):
    type_words(window, "Recalling")
    window.keep_now()
    assert window._keeper._journal is not None
    window._keeper._journal._lock.release()
    orphans = journal.orphans(places.journal)
    assert [orphan.entry.document.paragraphs[1].text for orphan in orphans] == ["Recalling"]
    for orphan in orphans:
        orphan.leave()


def test_closing_asks_about_unsaved_changes(window: MainWindow, answer: Callable[[str], None]):
    type_words(window, "Recalling")
    answer("Cancel")
    assert not window.close()
    assert window.isVisible()


def test_closing_without_changes_asks_nothing(window: MainWindow):
    assert window.close()


def test_discarded_changes_are_not_offered_again(
    qtbot: QtBot,
    window: MainWindow,
    answer: Callable[[str], None],
    places: Places,
    pool: ThreadPoolExecutor,
):
    type_words(window, "Recalling")
    window.keep_now()
    answer("Discard changes")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    pool.submit(int).result()
    assert journal.orphans(places.journal) == ()


def test_a_new_draft_is_made_from_a_document_with_what_must_be_renewed(
    qtbot: QtBot, window: MainWindow
):
    with qtbot.waitSignal(window.draft_shown):
        window._front.base_chosen.emit(window._front._entries[0])
    assert body(window)[1] == PREAMBLE
    assert not window._renewals.isHidden()
    listed = window._renewals.findChildren(QListWidget)[0]
    lines = [listed.item(row).text() for row in range(listed.count())]
    assert any("seventy-third" in line for line in lines)


def test_the_sample_is_a_draft_of_ones_own(qtbot: QtBot, window: MainWindow):
    with qtbot.waitSignal(window.draft_shown):
        window.open_sample()
    assert window._filing.path is None
    assert len(body(window)) > 10


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


def test_a_journal_that_cannot_be_written_is_said_and_shown(
    qtbot: QtBot, window: MainWindow, places: Places
):
    places.journal.touch()
    window._keeper.set_pause(0)
    with qtbot.waitSignal(window._keeper.failed):
        type_words(window, "R")
    qtbot.waitUntil(lambda: "not kept" in window._status._state.text())
    type_words(window, "e")
    assert "not kept" in window._status._state.text()
    assert not window._notice.isHidden()


def test_an_export_is_told_with_what_can_be_done(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    show(window, MINE)
    with qtbot.waitSignal(window.exported):
        window.export_to(tmp_path / "draft.docx")
    said = [label.text() for label in window._notice.findChildren(QLabel)]
    assert any("draft.docx" in text for text in said)
    assert len(window._notice._buttons) == 2


def test_recent_files_stand_in_their_menu(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    path = tmp_path / "mine.json"
    saving.save_draft(MINE, path)
    with qtbot.waitSignal(window._filing.recent_changed):
        window._filing.open_path(path)
    menu = next(m for name, m in window._menus.items() if name.endswith("recent"))
    assert menu.actions()[0].text() == "&1  mine.json"
    assert menu.actions()[-1] is window._actions[ActionId.CLEAR_RECENT]


def test_a_dropped_file_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    path = tmp_path / "mine.json"
    saving.save_draft(MINE, path)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    drops = window.findChild(FileDrops)
    assert isinstance(drops, FileDrops)
    with qtbot.waitSignal(window.draft_shown):
        drops.eventFilter(window, drop)  # Qt sends a drop only where a drag entered before
    assert window._filing.path == path


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


def test_the_demonstration_needs_its_own_draft(window: MainWindow, tmp_path: Path):
    assert {WORD_FILE, PICTURE} == {"sample-draft.docx", "window.png"}
    assert Demo(window, tmp_path).parent() is window


def test_what_the_reader_was_unsure_of_is_shown_until_it_was_looked_at(window: MainWindow):
    doubt = Doubt(message="The paragraph ends without a sign.", paragraph="p2")
    show(window, replace(MINE, doubts=(doubt,)))
    card = window.findChildren(DraftDoubts)[0]
    assert not card.isHidden()
    card.findChildren(QPushButton)[0].click()
    assert card.isHidden()
    window.command(ActionId.UNDO)
    assert not card.isHidden()
    show(window, MINE)
    assert card.isHidden()


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


class _Chooser:
    """Names a file whenever one is asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.suggested: list[str] = []

    def _ask(self, parent: object, suggested: Path) -> Path:
        assert parent
        self.suggested.append(suggested.name)
        return self._path

    to_export_memo = to_export = to_export_word = _ask


@pytest.mark.parametrize(
    ("action", "part"),
    [
        (ActionId.EXPORT_MEMO, b"Source memo"),
        (ActionId.EXPORT_BRACKETS, b"[based on A/RES"),
        (ActionId.EXPORT_COMMENTS, b"based on A/RES"),
    ],
)
def test_exports_with_sources_wait_for_the_corpus(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, action: ActionId, part: bytes
):
    window._filing.show_new(draft(f"P {PREAMBLE.replace('every', 'each')}"))
    window._sourced._asking = asked = _Chooser(tmp_path / "sourced.docx")
    with qtbot.waitSignal(window.exported):
        window.command(action)
    with zipfile.ZipFile(tmp_path / "sourced.docx") as packed:
        assert any(part in packed.read(name) for name in packed.namelist())
    assert asked.suggested[0].endswith(").docx")


def _unsorted() -> Document:
    document = draft(f"P {PREAMBLE}")
    return replace(document, masthead=replace(document.masthead, sponsors=("Zambia", "Egypt")))


@pytest.mark.parametrize("action", [ActionId.EXPORT_BRACKETS, ActionId.EXPORT_COMMENTS])
def test_whatever_prints_the_sponsors_asks_about_them_first(
    window: MainWindow, tmp_path: Path, answer: Callable[[str], None], action: ActionId
):
    window._filing.show_new(_unsorted())
    window._sourced._asking = asked = _Chooser(tmp_path / "sourced.docx")
    answer("Cancel")
    window.command(action)
    assert not asked.suggested


def test_a_source_memo_names_no_sponsors_and_asks_about_none(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
):
    window._filing.show_new(_unsorted())
    window._sourced._asking = _Chooser(tmp_path / "memo.docx")
    with qtbot.waitSignal(window.exported):
        window.command(ActionId.EXPORT_MEMO)


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
