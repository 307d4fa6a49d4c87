"""What the words under a resting mouse are told to be, and the way from them to their source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF
from PySide6.QtWidgets import QToolTip

from drafter.gui.editor import blocks, tooltip

if TYPE_CHECKING:
    from drafter.corpus import Passage
    from drafter.gui.editor.page import Page
    from drafter.gui.editor.sheet import Sheet
    from drafter.gui.editor.underlines import Underlines


class Hovering(QObject):
    """Tells of agreed and of misspelled words under the mouse, and follows a click to the source.

    Words are found by the index of their paragraph and a position in its block.
    """

    def __init__(self, page: Page, sheet: Sheet, underlines: Underlines) -> None:
        super().__init__(page)
        self._page = page
        self._sheet = sheet
        self._underlines = underlines
        sheet.hovered.connect(self._on_hovered)
        sheet.followed.connect(self.follow)

    def follow(self, index: int, position: int) -> bool:
        """Ask for the newest source of the words at a position; return whether there is one."""
        passages = self._passages_at(index, position)
        if not passages:
            return False
        passage, text = passages[0], self._page.document().paragraphs[index].text
        self._page.source_requested.emit(passage.places[0], text[passage.start : passage.end])
        return True

    def _on_hovered(self, place: tuple[int, int], at: QPointF) -> None:
        index, position = place
        paragraph = self._page.document().paragraphs[index]
        passages = self._passages_at(index, position) if position >= 0 else ()
        comments = self._page.comments.of(paragraph, position)
        sign = self._underlines.sign(paragraph.id)
        misspelled = self._page.proofs.tip(paragraph, position)
        said = misspelled or tooltip.text(passages, sign, self._page.document().language)
        if said := "<hr>".join(filter(None, (tooltip.comments(comments), said))):
            QToolTip.showText(at.toPoint(), said, self._sheet)
        else:
            QToolTip.hideText()

    def _passages_at(self, index: int, position: int) -> tuple[Passage, ...]:
        paragraph = self._page.document().paragraphs[index]
        return self._underlines.passages_at(paragraph, blocks.offset_of(paragraph, position))
