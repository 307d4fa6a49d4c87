"""The dialogs show what is declared elsewhere, and change nothing before the user says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPushButton,
    QSpinBox,
    QTextBrowser,
    QWidget,
)
from tests.gui.drafts import draft

from drafter.core.finding import Query
from drafter.core.history import History
from drafter.core.replacing import proposals
from drafter.gui import theme
from drafter.gui.actions import ACTIONS, Menu
from drafter.gui.dialogs import guide
from drafter.gui.dialogs.about import SOURCE, About
from drafter.gui.dialogs.guide import Guide
from drafter.gui.dialogs.preferences import Preferences
from drafter.gui.dialogs.recovery import Recovery
from drafter.gui.dialogs.replacing import Replacing
from drafter.gui.keymap import TABLE
from drafter.services import journal
from drafter.services.journal import Entry, Journal, Orphan
from drafter.services.settings import OPTIONS, Settings

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LIGHT = theme.load("light")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def press(dialog: QWidget, text: str) -> None:
    """Press a button by what it says."""
    buttons = dialog.findChildren(QPushButton)
    next(one for one in buttons if one.text().replace("&", "") == text).click()


def test_every_option_has_a_control_with_its_name(window: QWidget):
    dialog = Preferences(Settings(), LIGHT, window)
    names = {widget.accessibleName() for widget in dialog.findChildren(QWidget)}
    assert names >= {option.label for option in OPTIONS}


def test_preferences_come_out_as_they_went_in(window: QWidget):
    settings = Settings(theme="dark", min_words=8, author="A. Delegate", show_agreed=False)
    dialog = Preferences(settings, LIGHT, window)
    chosen: list[Settings] = []
    dialog.settings_chosen.connect(chosen.append)
    press(dialog, "OK")
    assert chosen == [settings]


def test_changed_preferences_are_told_when_they_are_accepted(window: QWidget):
    dialog = Preferences(Settings(), LIGHT, window)
    chosen: list[Settings] = []
    dialog.settings_chosen.connect(chosen.append)
    combo = dialog.findChildren(QComboBox)[0]
    combo.setCurrentIndex(combo.findData("dark"))
    spin = next(s for s in dialog.findChildren(QSpinBox) if s.suffix() == " words")
    spin.setValue(9)
    dialog.findChildren(QCheckBox)[0].toggle()
    press(dialog, "OK")
    assert (chosen[0].theme, chosen[0].min_words, chosen[0].show_agreed) == ("dark", 9, False)


def test_cancelled_preferences_are_forgotten(window: QWidget):
    dialog = Preferences(Settings(), LIGHT, window)
    chosen: list[Settings] = []
    dialog.settings_chosen.connect(chosen.append)
    dialog.findChildren(QCheckBox)[0].toggle()
    press(dialog, "Cancel")
    assert chosen == []


def test_the_defaults_can_be_had_back(window: QWidget):
    dialog = Preferences(Settings(theme="dark", min_words=12), LIGHT, window)
    chosen: list[Settings] = []
    dialog.settings_chosen.connect(chosen.append)
    buttons = dialog.findChildren(QDialogButtonBox)[0]
    buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).click()
    press(dialog, "OK")
    assert chosen == [Settings()]


def test_about_names_the_united_nations_and_the_licences(window: QWidget):
    dialog = About(LIGHT, window)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert SOURCE in said
    licences = dialog.findChildren(QTextBrowser)[0].toPlainText()
    assert all(name in licences for name in ("Liberation", "Lucide", "Qt", "MIT"))


def test_the_page_of_shortcuts_names_every_action_and_its_keys():
    page = guide.shortcuts_markdown()
    assert all(f"| {spec.label} |" in page for spec in ACTIONS)
    assert "| Ctrl+Shift+F |" in page
    assert all(menu.replace("&", "").replace("/", " › ") in page for menu in Menu)


def test_the_guide_turns_to_a_page_by_name(window: QWidget):
    book = Guide(LIGHT, TABLE, window)
    book.turn_to(guide.SHORTCUTS)
    assert book.findChildren(QTextBrowser)[0].toPlainText().startswith("Keyboard shortcuts")


def test_the_guide_finds_words_in_its_pages(window: QWidget):
    book = Guide(LIGHT, TABLE, window)
    book._field.setText("Shift+F6")
    assert book.findChildren(QTextBrowser)[0].textCursor().selectedText() == "Shift+F6"


def test_words_are_typed_into_the_guide_as_keyboards_have_them(window: QWidget):
    book = Guide(LIGHT, TABLE, window)
    pages = book.findChildren(QTextBrowser)[0]
    book._field.setText("today's DATE")
    assert pages.textCursor().selectedText() == "today’s date"
    shown = book._list.currentRow()
    book._field.setText("today's herons")
    assert book._list.currentRow() == shown


def test_enter_goes_through_all_pages_of_the_guide_and_round(window: QWidget):
    book = Guide(LIGHT, TABLE, window)
    pages = book.findChildren(QTextBrowser)[0]
    book._field.setText("corpus")
    first = (book._list.currentRow(), pages.textCursor().position())
    seen = [first]
    while len(seen) < 500:
        QTest.keyClick(book._field, Qt.Key.Key_Return)
        seen.append((book._list.currentRow(), pages.textCursor().position()))
        if seen[-1] == first:
            break
    assert seen[-1] == first
    assert len({row for row, _ in seen}) > 3


@pytest.fixture
def orphans(tmp_path: Path) -> tuple[Orphan, ...]:
    """Two drafts that were cut off."""
    for title in ("Clean water", "Clean air"):
        kept = Journal(tmp_path)
        history = History(draft("P Recalling its resolution 70/1,", title=title))
        kept.keep(Entry(history=history))
        kept._lock.release()
    return journal.orphans(tmp_path)


def test_work_that_was_cut_off_is_described(orphans: tuple[Orphan, ...], window: QWidget):
    dialog = Recovery(orphans, window)
    listed = dialog.findChildren(QListWidget)[0]
    texts = {listed.item(row).text().partition("\n")[0] for row in range(listed.count())}
    assert texts == {"Clean water", "Clean air"}
    assert "8 words" in listed.item(0).text()
    assert "never saved" in listed.item(0).text()
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "had back on the next 30 days on which you use Drafter" in said
    dialog.reject()


def test_one_is_opened_and_the_others_are_offered_again(
    orphans: tuple[Orphan, ...], window: QWidget, tmp_path: Path
):
    dialog = Recovery(orphans, window)
    chosen: list[Orphan] = []
    dialog.chosen.connect(chosen.append)
    press(dialog, "Open this draft")
    assert chosen == [orphans[0]]
    assert len(journal.orphans(tmp_path)) == 1


def test_what_is_discarded_is_offered_on_demand_alone(
    orphans: tuple[Orphan, ...], window: QWidget, tmp_path: Path
):
    dialog = Recovery(orphans, window)
    press(dialog, "Discard it")
    press(dialog, "Discard it")
    assert dialog.isHidden()
    assert journal.orphans(tmp_path) == ()
    again = Recovery(journal.orphans(tmp_path, with_refused=True), window)
    listed = again.findChildren(QListWidget)[0]
    assert listed.count() == 2
    assert listed.item(0).text().endswith("discarded")
    again.reject()


def test_later_leaves_everything(orphans: tuple[Orphan, ...], window: QWidget, tmp_path: Path):
    Recovery(orphans, window).reject()
    assert len(journal.orphans(tmp_path)) == 2


def test_a_replacement_is_shown_between_whole_words(window: QWidget):
    text = "Recalling all lamps that were ever lit at harbours of the northern and southern seas, "
    document = draft(f"P {text}and every keeper of them, {text.lower()}at last,")
    found = proposals(document, Query(words="keeper"), "watcher")
    shown = Replacing(document, found, LIGHT, window)._list.item(0).text()
    before, _, after = shown.partition("keeper")
    assert before.partition("…")[2].split()[0] in text.split()
    assert after.endswith("…")
    assert after.removesuffix("…").split()[-1] in text.lower().split()
