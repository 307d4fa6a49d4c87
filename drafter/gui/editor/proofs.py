"""Misspelled words on the page: where they are, which is next, what the mouse is told of one."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint

from drafter.gui.editor import blocks
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.model import Document, Paragraph
    from drafter.gui.editor.page import Page
    from drafter.gui.editor.sheet import Sheet
    from drafter.services.spelling import Spelling
    from drafter.spelling import Misspelling


class Placed(NamedTuple):
    """A misspelled word, and the id of its paragraph."""

    paragraph: str
    found: Misspelling


class Proofs(QObject):
    """The misspelled words of the body of a page."""

    def __init__(self, page: Page, sheet: Sheet) -> None:
        super().__init__(page)
        self._page = page
        self._sheet = sheet
        self._typed_in: tuple[str, str] | None = None
        page.document_changed.connect(self._on_changed)
        sheet.cursorPositionChanged.connect(self._on_cursor_moved)

    def show(self, spelling: Spelling, document: Document) -> None:
        """Mark the words that were found in a document, which may have changed since."""
        texts = {paragraph.id: paragraph.text for paragraph in document.paragraphs}
        self._sheet.squiggles.show(spelling.paragraphs, texts)
        self._sheet.viewport().update()

    def forget(self) -> None:
        """Mark nothing: another document is shown, or nobody checks."""
        self._typed_in = None
        self._sheet.squiggles.forget()
        self._sheet.viewport().update()

    def at_caret(self) -> Placed | None:
        """Return the misspelled word at the cursor, None for none."""
        paragraph = self._page.current_paragraph()
        return self._at(paragraph, self._page.caret().position) if paragraph else None

    def at_point(self, point: QPoint) -> Placed | None:
        """Return the misspelled word at a point of the screen, None for none."""
        cursor = self._sheet.cursorForPosition(self._sheet.viewport().mapFromGlobal(point))
        paragraphs = self._page.document().paragraphs
        index = cursor.blockNumber()
        if index >= len(paragraphs):
            return None
        return self._at(paragraphs[index], cursor.positionInBlock())

    def next(self) -> Placed | None:
        """Return the first misspelled word behind the cursor, or else from the top; None for none.

        A word that the cursor is in, or that is selected, is passed.
        """
        all_ = list(self._all())
        here = self._page.caret()
        paragraphs = self._page.document().paragraphs
        if here.index >= len(paragraphs):
            return all_[0] if all_ else None
        order = {paragraph.id: index for index, paragraph in enumerate(paragraphs)}
        offset = blocks.offset_of(paragraphs[here.index], here.position)
        behind = (
            one for one in all_ if (order[one.paragraph], one.found.start) >= (here.index, offset)
        )
        return next(behind, all_[0] if all_ else None)

    def select(self, placed: Placed) -> QPoint:
        """Select a word, and return where on the screen a menu for it may stand."""
        self._page.select(placed.paragraph, placed.found.start, placed.found.end)
        self._page.focus_body()
        under = self._sheet.cursorRect().bottomLeft() + QPoint(0, 8)
        return self._sheet.viewport().mapToGlobal(under)

    def tip(self, paragraph: Paragraph, position: int) -> str:
        """Return what the mouse is told at a position of a paragraph's block, empty for nothing."""
        placed = self._at(paragraph, position) if position >= 0 else None
        if placed is None:
            return ""
        found = placed.found
        if not found.form:
            return tr("“{word}” is in no dictionary.", word=escape(found.word))
        form, why = escape(found.form.strip()), escape(found.authority)
        said = tr("The United Nations writes “{form}”.", form=form)
        return f"{said}<br><small>{why}</small>"

    def _all(self) -> Iterator[Placed]:
        for paragraph in self._page.document().paragraphs:
            for found in self._sheet.squiggles.of(paragraph):
                yield Placed(paragraph.id, found)

    def _at(self, paragraph: Paragraph, position: int) -> Placed | None:
        offset = blocks.offset_of(paragraph, position)
        found = self._sheet.squiggles.at(paragraph, offset)
        return Placed(paragraph.id, found) if found else None

    def _on_changed(self) -> None:
        """Leave the word that is being typed alone."""
        paragraph = self._page.current_paragraph()
        if paragraph is None:
            return
        if self._typed_in is not None and self._typed_in[0] == paragraph.id:
            offset = blocks.offset_of(paragraph, self._page.caret().position)
            if self._typed_in[1] != paragraph.text:
                self._sheet.squiggles.hold(paragraph.id, offset)
        self._typed_in = paragraph.id, paragraph.text

    def _on_cursor_moved(self) -> None:
        """Mark a word once it is left; while the text is being changed nothing is asked."""
        cursor = self._sheet.textCursor()
        paragraph = self._page.current_paragraph()
        if paragraph is None or self._typed_in is None:
            if paragraph is not None:
                self._typed_in = paragraph.id, paragraph.text
            return
        offset = blocks.offset_of(paragraph, cursor.positionInBlock())
        if self._sheet.squiggles.follow(paragraph, offset):
            self._sheet.viewport().update()
        self._typed_in = paragraph.id, paragraph.text
