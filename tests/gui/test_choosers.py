"""What is typed narrows the list, and what one means comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QWidget
from tests.gui.drafts import draft

from drafter.core.model import Status
from drafter.corpus import Entry
from drafter.gui import theme
from drafter.gui.actions import ACTIONS, ActionId
from drafter.gui.dialogs import choices
from drafter.gui.dialogs.chooser import MOST_SHOWN, Chooser, Item, fit
from drafter.gui.keymap import TABLE
from drafter.gui.outline.rows import rows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BODY = rows(
    draft(
        "P Recalling its resolution 70/1,", "O Calls upon all States:", "O1 To build wells;",
        *(f"O Urges step {number}" for number in range(2, 13)),
    )
)  # fmt: skip


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def chooser(window: QWidget) -> Chooser:
    made = choices.palette(theme.load("light"), window)
    made.offer(choices.of_actions(list(ActionId), TABLE))
    return made


def shown(chooser: Chooser) -> list[str]:
    """Return the titles that the list shows."""
    model = chooser.findChildren(QListView)[0].model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def type_words(chooser: Chooser, words: str) -> None:
    """Type into the line above the list."""
    QTest.keyClicks(chooser.findChildren(QLineEdit)[0], words)


@pytest.mark.parametrize(
    ("better", "worse", "query"),
    [
        ("Export to Word", "Open the export folder", "exp"),
        ("Save as", "Save", "save as"),
        ("Note", "Edit the footnotes", "note"),
    ],
)
def test_what_begins_as_typed_fits_better(better: str, worse: str, query: str):
    first, second = fit(query, Item(better)), fit(query, Item(worse))
    assert first is not None
    assert second is None or first < second


def test_every_word_must_fit():
    assert fit("save tomorrow", Item("Save as")) is None


@pytest.mark.parametrize("query", ["precedent", "précédent", "Precedents"])
def test_accents_need_not_be_typed(query: str):
    assert fit(query, Item("Précédents les plus récents")) == 0


def test_everything_is_offered_before_anything_is_typed(chooser: Chooser):
    assert len(shown(chooser)) == len(ACTIONS)


def test_typing_narrows_the_list(chooser: Chooser):
    type_words(chooser, "word file handed")
    assert shown(chooser) == ["Export to Word"]


def test_enter_chooses_the_first(chooser: Chooser):
    chosen: list[object] = []
    chooser.chosen.connect(chosen.append)
    type_words(chooser, "export to word")
    QTest.keyClick(chooser.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    assert chosen == [ActionId.EXPORT_WORD]


def test_the_arrow_keys_go_through_the_list_while_one_types(chooser: Chooser):
    chosen: list[object] = []
    chooser.chosen.connect(chosen.append)
    type_words(chooser, "find")
    second = shown(chooser)[1]
    line = chooser.findChildren(QLineEdit)[0]
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    labels = {spec.id: spec.label for spec in ACTIONS}
    assert [labels[ActionId(str(one))] for one in chosen] == [second]


def test_a_long_list_is_cut_and_says_so(chooser: Chooser):
    chooser.offer([Item(f"A/RES/{number}") for number in range(1000)])
    assert len(shown(chooser)) == MOST_SHOWN
    assert "200 of 1,000 shown" in chooser._count.text()


def test_an_empty_list_says_what_to_do(window: QWidget):
    made = choices.documents(theme.load("light"), window)
    made.offer([])
    assert "Add resolutions to the corpus" in made._count.text()


@pytest.mark.parametrize("query", ["OP12", "op 12", "12", "OP 12", "op12"])
def test_a_paragraph_is_found_by_its_label_however_it_is_written(query: str):
    items = choices.of_paragraphs(BODY)
    best = min(items, key=lambda item: _score(query, item))
    assert best.title == "OP12"


@pytest.mark.parametrize("query", ["OP1 (a)", "op1a", "1a"])
def test_a_sub_paragraph_is_found_by_its_label(query: str):
    best = min(choices.of_paragraphs(BODY), key=lambda item: _score(query, item))
    assert best.title == "OP1 (a)"


def test_a_paragraph_is_found_by_its_words():
    best = min(choices.of_paragraphs(BODY), key=lambda item: _score("wells", item))
    assert best.title == "OP1 (a)"


def _score(query: str, item: Item) -> int:
    found = choices.fit_paragraph(query, item)
    return 99 if found is None else found


def test_a_document_says_what_it_is():
    entry = Entry(
        id=1, name="A/RES/72/195", symbol="A/RES/72/195", title="Clean water", kind="resolution",
        status=Status.ADOPTED, organ="General Assembly", committee=None, session=None,
        session_number=72, date="2017-12-19", language="en", paragraphs=40,
    )  # fmt: skip
    item = choices.of_documents([entry])[0]
    assert (item.title, item.detail, item.keys) == ("A/RES/72/195", "Clean water", "adopted 2017")


@pytest.mark.parametrize("typed", ["op5", "OP 5", "OP5"])
def test_the_list_of_all_commands_goes_to_a_paragraph_by_its_label(window: QWidget, typed: str):
    chooser = choices.palette(theme.load("light"), window)
    chooser.offer([*choices.of_actions(list(ActionId), TABLE), *choices.of_paragraphs(BODY)])
    type_words(chooser, typed)
    assert shown(chooser)[0] == "OP5"


def test_words_of_paragraphs_do_not_get_in_the_way_of_commands(window: QWidget):
    chooser = choices.palette(theme.load("light"), window)
    chooser.offer([*choices.of_actions(list(ActionId), TABLE), *choices.of_paragraphs(BODY)])
    type_words(chooser, "step")
    assert all(not title.startswith("OP") for title in shown(chooser))
