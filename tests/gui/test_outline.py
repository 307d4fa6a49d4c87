"""The outline says in one line each what the paragraphs are, and follows the draft cheaply."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView
from tests.gui.drafts import draft, taken

from drafter.gui import theme
from drafter.gui.outline.column import Outline
from drafter.gui.outline.model import OutlineModel
from drafter.gui.outline.rows import Row, Rows, rows
from drafter.gui.signs import Sign
from drafter.services.reviewing import State

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DRAFT = draft(
    "P Recalling its resolution 70/1,", "O Calls upon all States:", "O1 To build wells;",
    "O1 To keep them clean;", "O Decides to return to the question.",
)  # fmt: skip


@pytest.fixture
def outline(qtbot: QtBot) -> Outline:
    made = Outline(theme.load("light"))
    qtbot.addWidget(made)
    made.show_document(DRAFT)
    return made


def test_every_paragraph_is_a_line_with_its_label():
    assert [row.label for row in rows(DRAFT)] == ["", "PP1", "OP1", "(a)", "(b)", "OP2"]


def test_a_line_knows_the_whole_label_of_its_paragraph():
    assert rows(DRAFT)[3].path == "OP1 (a)"


def test_long_paragraphs_are_shortened():
    row = rows(draft("P " + "Recalling " * 40))[1]
    assert row.words.endswith("…")
    assert len(row.words) < 125


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Recalling its resolution 70/1,", State.VERBATIM),
        ("Recalling its resolution 60/1,", State.ADAPTED),
    ],
)
def test_a_line_tells_where_a_paragraph_that_was_taken_stands_to_its_source(
    words: str, state: State
):
    row = rows(taken(DRAFT, "p2", words))[1]
    assert row.sign is not None
    assert row.sign.state is state
    assert "A/RES/70/1, OP3" in row.spoken


def test_what_the_corpus_says_goes_before_what_was_taken():
    known = {"p2": Sign(state=State.TABLED, source="A/C.3/73/L.9, PP1")}
    row = Rows().of(taken(DRAFT, "p2", "Recalling its resolution 70/1,"), known)[1]
    assert row.spoken.endswith("only in a draft: A/C.3/73/L.9, PP1")


def test_lines_that_stay_are_the_same_lines():
    kept = Rows()
    assert all(
        one is other for one, other in zip(kept.of(DRAFT), kept.of(DRAFT), strict=True)
    )  # fmt: skip


def test_the_outline_shows_where_paragraphs_stand(outline: Outline):
    outline.show_signs({"p2": Sign(state=State.ADAPTED, source="A/RES/70/1", newer="A/RES/72/1")})
    model = outline.findChildren(OutlineModel)[0]
    assert model.data(model.index(1), Qt.ItemDataRole.ToolTipRole) == (
        "Recalling its resolution 70/1,\n"
        "Adapted from A/RES/70/1; older wording, A/RES/72/1 has a newer one"
    )


def test_ones_own_paragraph_has_no_source():
    assert rows(DRAFT)[1].tip == ""


def test_an_empty_paragraph_is_called_empty():
    assert rows(draft("P"))[1].spoken == "PP1: empty"


def test_the_model_keeps_to_the_rules_of_qt(outline: Outline):
    model = outline.findChildren(OutlineModel)[0]
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(rows(draft("P Welcoming the report,", "O Decides to act.")))


def test_a_click_says_where_to_go(outline: Outline):
    view = outline.findChildren(QListView)[0]
    chosen: list[str] = []
    outline.paragraph_chosen.connect(chosen.append)
    view.activated.emit(view.model().index(2, 0))
    assert chosen == ["p3"]


def test_the_paragraph_at_the_cursor_is_marked(outline: Outline):
    outline.mark("p4")
    assert outline.findChildren(QListView)[0].currentIndex().row() == 3


def test_the_outline_follows_when_typing_rests(qtbot: QtBot, outline: Outline):
    outline.follow(draft("P Welcoming the report,"))
    model = outline.findChildren(OutlineModel)[0]
    qtbot.waitUntil(lambda: model.rowCount() == 2)


def test_a_line_that_is_dropped_says_which_and_before_which(outline: Outline):
    model = outline.findChildren(OutlineModel)[0]
    moved: list[tuple[str, str]] = []
    outline.paragraph_moved.connect(partial(_note_move, moved))
    carried = model.mimeData([model.index(2)])
    model.dropMimeData(carried, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    model.dropMimeData(carried, Qt.DropAction.MoveAction, -1, -1, model.index(4))
    model.dropMimeData(carried, Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    assert moved == [("p3", "p2"), ("p3", "p5"), ("p3", "")]
    assert model.rowCount() == 6


def _note_move(moved: list[tuple[str, str]], one: str, before: str) -> None:
    moved.append((one, before))


def row(name: int) -> Row:
    """Return a line of its own."""
    return rows(draft(f"P Recalling {name}"))[1]


def _count(counted: list[int], sign: int, _: QModelIndex, first: int, last: int) -> None:
    counted.append(sign * (last - first + 1))


LINES = st.lists(st.integers(0, 4), max_size=6).map(lambda names: tuple(row(n) for n in names))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(before=LINES, after=LINES)
def test_whatever_changes_the_lines_are_those_of_the_draft(
    outline: Outline, before: tuple[Row, ...], after: tuple[Row, ...]
):
    model = OutlineModel(outline)
    counted: list[int] = []
    model.rowsInserted.connect(partial(_count, counted, 1))
    model.rowsRemoved.connect(partial(_count, counted, -1))
    model.show(before)
    model.show(after)
    shown = [model.row(model.index(n)) for n in range(model.rowCount())]
    assert shown == list(after)
    assert sum(counted) == len(after)
    assert model.data(model.index(0), Qt.ItemDataRole.EditRole) is None
