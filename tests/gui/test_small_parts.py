"""Status bar, notices, first steps, messages, fonts, crashes: small parts that must be right."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from drafter.core.errors import ReadError
from drafter.gui import crash, fonts, messages, theme
from drafter.gui.crash import Crash, CrashDialog
from drafter.gui.first_steps import FirstSteps, Step
from drafter.gui.messages import Answer
from drafter.gui.notice import Kind, Notice
from drafter.gui.status import Safety, Status
from drafter.services.agreeing import Agreement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

LIGHT = theme.load("light")


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def texts(status: Status) -> str:
    """Return all that the status bar says."""
    labels = [label.text() for label in status.findChildren(QLabel)]
    return " | ".join([*labels, status._agreed.text(), status._corpus.text(), status._zoom.text()])


def test_the_status_bar_says_what_is_not_known_yet(window: QMainWindow):
    status = Status(LIGHT, window)
    assert "Opening the corpus…" in texts(status)
    assert "Agreed language –" in texts(status)


def test_the_status_bar_counts_in_words(window: QMainWindow):
    status = Status(LIGHT, window)
    status.show_words(1)
    status.show_corpus(2666)
    status.show_zoom(110)
    status.show_place("OP3 (a)")
    assert "1 word |" in texts(status)
    assert "Corpus: 2,666 documents" in texts(status)
    assert "110%" in texts(status)
    assert "OP3 (a)" in texts(status)


def test_a_chinese_draft_is_counted_in_characters(window: QMainWindow):
    status = Status(LIGHT, window)
    status.set_language("zh")
    status.show_words(1200)
    assert "1,200 characters |" in texts(status)


def test_a_draft_without_words_has_no_share(window: QMainWindow):
    status = Status(LIGHT, window)
    status.show_agreement(Agreement(rows=()))
    assert "Agreed language –" in texts(status)


@pytest.mark.parametrize("safety", list(Safety))
def test_how_safe_the_draft_is_is_said_in_words_and_by_a_sign(window: QMainWindow, safety: Safety):
    status = Status(LIGHT, window)
    status.show_safety(safety)
    assert safety.value[0] in texts(status)
    assert not status._sign.pixmap().isNull()


def test_the_status_bar_says_how_far_the_adding_of_documents_is(window: QMainWindow):
    bar = Status(LIGHT, window)
    bar.show_corpus(5)
    bar.show_adding("30%", "812 of 2,666 files · 9 s left")
    bar.show_corpus(800)
    assert bar._corpus.text() == "Adding documents: 30%"
    assert bar._corpus.toolTip() == "812 of 2,666 files · 9 s left"
    bar.show_adding("", "")
    assert bar._corpus.text() == "Corpus: 800 documents"
    assert bar._corpus.toolTip() == "Documents of the corpus"


def test_length_and_safety_in_words_never_widen_the_window(window: QMainWindow):
    bar = Status(LIGHT, window)
    least = bar.minimumSizeHint().width()
    bar.show_words(123_456)
    bar.show_safety(Safety.UNKEPT)
    assert bar.minimumSizeHint().width() == least


def test_a_notice_offers_what_can_be_done_and_closes_then(window: QMainWindow):
    notice = Notice(LIGHT, window)
    done: list[str] = []
    notice.say(Kind.DONE, "Exported.", {"&Open it": lambda: done.append("opened")})
    assert not notice.isHidden()
    notice.findChildren(QPushButton)[0].click()
    assert done == ["opened"]
    assert notice.isHidden()


def test_the_newest_notice_takes_the_place_of_the_one_before(window: QMainWindow):
    notice = Notice(LIGHT, window)
    notice.say(Kind.DONE, "Exported.", {"&Open it": window.hide})
    notice.say(Kind.WARNING, "The corpus is busy.")
    assert [label.text() for label in notice.findChildren(QLabel) if label.text()] == [
        "The corpus is busy."
    ]
    assert notice._buttons == []


def test_first_steps_are_ticked_off(window: QMainWindow):
    steps = FirstSteps(LIGHT, window)
    steps.tick(Step.WRITE)
    assert [sign.accessibleName() for sign in steps._signs.values()] == ["Done", "To do", "To do"]


def test_with_the_last_step_the_hints_have_done_their_work(qtbot: QtBot, window: QMainWindow):
    steps = FirstSteps(LIGHT, window)
    steps.tick(Step.WRITE)
    steps.tick(Step.TAKE)
    with qtbot.waitSignal(steps.closed):
        steps.tick(Step.EXPORT)


def test_first_steps_can_begin_again(window: QMainWindow):
    steps = FirstSteps(LIGHT, window)
    steps.tick(Step.WRITE)
    steps.hide()
    steps.begin()
    assert not steps.isHidden()
    assert {sign.accessibleName() for sign in steps._signs.values()} == {"To do"}


KEEP, DROP = Answer("&Keep", is_default=True), Answer("&Drop", discards=True)


@pytest.mark.parametrize(("pressed", "given"), [("Keep", KEEP), ("Drop", DROP), ("Cancel", None)])
def test_a_question_returns_the_answer(
    window: QMainWindow, answer: Callable[[str], None], pressed: str, given: Answer | None
):
    answer(pressed)
    assert messages.ask(window, "Keep it?", "It is lost otherwise.", (KEEP, DROP)) is given


@pytest.mark.parametrize(
    ("drop", "is_taken"),
    [(DROP, False), (Answer("&Drop", is_default=True, discards=True), True)],
    ids=["lost", "can be undone"],
)
def test_enter_loses_nothing_but_what_can_be_had_back(
    window: QMainWindow, drop: Answer, *, is_taken: bool
):
    QTimer.singleShot(0, lambda: QTest.keyClick(_box(), Qt.Key.Key_Return))
    given = messages.ask(window, "Drop it?", "It is lost then.", (drop,))
    assert given is (drop if is_taken else None)


def _box() -> QWidget:
    """Return the box that waits for an answer."""
    box = QApplication.activeModalWidget()
    assert box is not None
    return box


def test_an_error_is_shown_with_what_to_do_and_does_not_hold_up(
    qtbot: QtBot, window: QMainWindow, answer: Callable[[str], None]
):
    window.show()
    answer("OK")
    messages.show_error(window, ReadError("The file is empty.", hint="Choose another file."))
    box = QApplication.activeModalWidget()
    assert box is not None
    said = " ".join(label.text() for label in box.findChildren(QLabel))
    assert "The file is empty." in said
    assert "Choose another file." in said
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """The application in its theme, and undressed in the end."""
    theme.apply(LIGHT, qapp)
    yield
    qapp.setStyleSheet("")


@pytest.mark.parametrize(
    "said",
    [
        "“loop1.txt” cannot be read: Too many levels of symbolic links.",
        "Nothing can be kept in " + "/home/delegate/Documents" * 9 + ": the disk is full.",
        f"“{'x' * 250}.docx” cannot be read.",
    ],
)
@pytest.mark.usefixtures("dressed")
def test_no_word_of_a_message_is_cut_off(qtbot: QtBot, window: QMainWindow, said: str):
    window.show()
    messages.show_error(window, ReadError(said, hint=said))
    box = QApplication.activeModalWidget()
    assert box is not None
    qtbot.addWidget(box)
    qtbot.waitExposed(box)
    for label in box.findChildren(QLabel):
        assert label.minimumSizeHint().width() <= label.width()
        assert label.heightForWidth(label.width()) <= label.height()
    box.close()


def test_a_passing_remark_stands_in_the_status_bar(window: QMainWindow):
    messages.notify(window, "5 documents added.")
    assert window.statusBar().currentMessage() == "5 documents added."


def test_the_fonts_of_the_page_are_shipped():
    fonts.load()
    assert QFontInfo(QFont(fonts.PAGE)).family() == fonts.PAGE
    assert QFontInfo(QFont("Times New Roman")).family() in {fonts.PAGE, "Times New Roman"}


def _raised() -> Exception:
    try:
        int("secret words of the draft")
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_names_the_place_and_not_what_was_written():
    text = crash.report(_raised())
    assert "ValueError" in text
    assert "test_small_parts.py" in text
    assert "secret words" not in text.replace('int("secret words of the draft")', "")


def test_a_crash_keeps_the_draft_first_and_then_explains(
    window: QMainWindow, capsys: pytest.CaptureFixture[str]
):
    order: list[str] = []
    handler = Crash(window, lambda: order.append("kept"))
    handler._on_raised(_raised())
    dialog = window.findChildren(CrashDialog)[0]
    assert order == ["kept"]
    assert "offered to you at the next start" in dialog.findChildren(QLabel)[0].text()
    handler._on_raised(_raised())
    assert dialog.findChildren(QPlainTextEdit)[0].toPlainText().count("ValueError") == 2
    assert "ValueError" in capsys.readouterr().err
    dialog.reject()


def test_a_crash_that_cannot_keep_the_draft_says_so(
    window: QMainWindow, capsys: pytest.CaptureFixture[str]
):
    def fail() -> None:
        raise OSError(28, "No space left")

    handler = Crash(window, fail)
    handler._on_raised(_raised())
    dialog = window.findChildren(CrashDialog)[0]
    assert "could not be kept" in dialog.findChildren(QLabel)[0].text()
    assert capsys.readouterr().err
    dialog.reject()


def test_the_hooks_of_python_lead_to_it(
    qtbot: QtBot, window: QMainWindow, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):  # fmt: skip
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    Crash(window, lambda: None).install()
    error = _raised()
    sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(window.findChildren(CrashDialog)))
    window.findChildren(CrashDialog)[0].reject()
    assert capsys.readouterr().err
