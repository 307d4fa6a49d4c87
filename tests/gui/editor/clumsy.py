"""Somebody who does anything at all on a page, for what must hold whatever one does."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.documents import draft

from drafter.core.edits import Taking
from drafter.core.finding import Query
from drafter.core.model import Document, Note, Origin, Paragraph, Part, Run
from drafter.core.moving import moved_before
from drafter.core.replacing import applied, proposals

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.gui.editor.page import Page

_VERBS = (
    "make_preambular", "make_operative", "make_text", "make_heading", "go_deeper",
    "go_shallower", "move_up", "move_down", "insert_paragraph_below", "delete_paragraph",
    "join", "new_section", "new_annex",
)  # fmt: skip
_WORDS = ("Recalling ", "its ", "Calls upon ", "States, ", "ü", "𝔘", "of ", "(a) ", "1. ", "’s ")


_BODY = """
    = *The General Assembly*,
    P *Recalling* its resolution 70/1,[n1] and 𝔘 more,
    >P To promote,
    O *Urges* all States;[n2]
    O<3 bis.> *Decides.*
"""
_CELLS = (((Run("a"),), (Run("b", italic=True),)), ((Run("c"),), (Run("d"),)))


def everything() -> Document:
    """Return a draft with notes, a level, a number of its own, a table, and wide characters."""
    document = draft(_BODY)
    table = Paragraph(id="p6", part=Part.TABLE, rows=_CELLS)
    return replace(document, paragraphs=(*document.paragraphs, table))


class Clumsy:
    """Somebody who does anything at all on the page."""

    def __init__(self, page: Page, seed: int) -> None:
        self._page = page
        self._sheet = page._sheet
        self._dice = random.Random(seed)  # noqa: S311 - a test, not a secret

    def act(self) -> None:
        """Do one thing somewhere."""
        acts: tuple[Callable[[], None], ...] = (
            self._type, self._type, self._type, self._enter, self._backspace, self._delete,
            self._select_and_type, self._cut, self._paste, self._paste_text, self._verb, self._verb,
            self._note, self._take, self._undo, self._undo, self._redo, self._compose,
            self._delete_word, self._italic, self._offer, self._note_out, self._write_note,
            self._phrase, self._replace, self._paste_html, self._drag,
        )  # fmt: skip
        self._place()
        self._dice.choice(acts)()

    def _place(self) -> None:
        cursor = self._sheet.textCursor()
        end = self._sheet.document().characterCount() - 1
        cursor.setPosition(self._dice.randint(0, end))
        self._sheet.setTextCursor(cursor)

    def _select(self) -> None:
        cursor = self._sheet.textCursor()
        end = self._sheet.document().characterCount() - 1
        reach = self._dice.choice((3, 10, 60))
        target = min(end, cursor.position() + self._dice.randint(0, reach))
        cursor.setPosition(target, QTextCursor.MoveMode.KeepAnchor)
        self._sheet.setTextCursor(cursor)

    def _type(self) -> None:
        word = self._dice.choice(_WORDS)
        if word.isascii():
            QTest.keyClicks(self._sheet, word)
        else:
            self._sheet.insertPlainText(word)

    def _enter(self) -> None:
        QTest.keyClick(self._sheet, Qt.Key.Key_Return)

    def _backspace(self) -> None:
        for _ in range(self._dice.randint(1, 4)):
            QTest.keyClick(self._sheet, Qt.Key.Key_Backspace)

    def _delete(self) -> None:
        QTest.keyClick(self._sheet, Qt.Key.Key_Delete)

    def _delete_word(self) -> None:
        QTest.keyClick(self._sheet, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)

    def _select_and_type(self) -> None:
        self._select()
        QTest.keyClicks(self._sheet, "x")

    def _cut(self) -> None:
        self._select()
        self._page.cut()

    def _paste(self) -> None:
        self._page.paste()

    def _paste_text(self) -> None:
        QGuiApplication.clipboard().setText("Noting also that\nit is so,\n2. Requests\n(a) To do;")
        self._page.paste()

    def _italic(self) -> None:
        self._select()
        self._page.toggle_italic()

    def _verb(self) -> None:
        if self._dice.random() < 0.5:
            self._select()
        self._page.perform(self._dice.choice(_VERBS))

    def _note(self) -> None:
        self._page.footnotes.add()

    def _take(self) -> None:
        taking = Taking(
            Paragraph(
                id="p9", part=Part.OPERATIVE, level=self._dice.randint(0, 2),
                runs=(Run("Takes note", italic=True), Run(" of it,"), Run(note="7")),
                origin=Origin(name="A/RES/2/2", label="OP1"),
            ),
            (Note(id="7", runs=(Run("See it."),)),),
        )  # fmt: skip
        self._dice.choice((self._page.take_in_place, self._page.take_below))(taking)

    def _offer(self) -> None:
        self._page.take_offer()

    def _note_out(self) -> None:
        self._page.footnotes.remove()

    def _write_note(self) -> None:
        self._page.focus_notes()
        if self._dice.random() < 0.3:
            self._page.select_all()
        key = self._dice.choice((Qt.Key.Key_A, Qt.Key.Key_Backspace, Qt.Key.Key_Delete))
        for _ in range(self._dice.randint(1, 9)):
            QTest.keyClick(self._page._notes, key)
        self._page.focus_body()

    def _phrase(self) -> None:
        QTest.keyClicks(self._sheet, "Re")
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
            QTest.keyClick(self._sheet, key)

    def _replace(self) -> None:
        document = self._page.document()
        found = proposals(document, Query(words="it"), self._dice.choice(("", "that")))
        self._page.change("Replace all", applied(document, found))

    def _paste_html(self) -> None:
        carried = QMimeData()
        carried.setHtml("<p><i>Noting</i> <b>it</b>,</p><ol type=a><li>To do;<li>To be;</ol>")
        carried.setText("Noting it,\nTo do;\nTo be;")
        self._sheet.insertFromMimeData(carried)

    def _drag(self) -> None:
        ids = [paragraph.id for paragraph in self._page.document().paragraphs]
        moved, before = self._dice.choice(ids), self._dice.choice([*ids, ""])
        document = moved_before(self._page.document(), moved, before or None)
        self._page.change("Move paragraph", document)

    def _undo(self) -> None:
        self._page.undo_stack.undo()

    def _redo(self) -> None:
        self._page.undo_stack.redo()

    def _compose(self) -> None:
        preedit = QInputMethodEvent("にほ", [])
        QApplication.sendEvent(self._sheet, preedit)
        commit = QInputMethodEvent()
        commit.setCommitString("日本")
        QApplication.sendEvent(self._sheet, commit)
