"""One document of the corpus, to be read: masthead, paragraphs with labels, notes, doubts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from drafter.gui import sizes
from drafter.gui.corpus import pointing
from drafter.gui.corpus.document_html import rendered
from drafter.gui.theme import Role
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from drafter.core.model import Document
    from drafter.gui.theme import Theme

_FONT = "Liberation Serif"
_POINTS = 11
_MARGIN = 18


class DocumentView(QTextBrowser):
    """A document laid out as a resolution; links lead only to its own notes and paragraphs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._document: Document | None = None
        self.setOpenExternalLinks(False)
        self.setAccessibleName(tr("The document"))
        self.document().setDocumentMargin(_MARGIN)
        self._follow_text_size()
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    @property
    def shown(self) -> Document | None:
        """The document that is shown."""
        return self._document

    def show_document(self, document: Document | None) -> None:
        """Show a document from its beginning, or nothing."""
        self._document = document
        self.setExtraSelections([])
        self.setHtml(rendered(document, self._theme) if document else "")

    def point_to(self, paragraph_id: str, words: str = "") -> None:
        """Scroll to a paragraph and mark it, or only some words in it."""
        paragraph = next(
            (one for one in self._document.paragraphs if one.id == paragraph_id), None
        ) if self._document else None  # fmt: skip
        if paragraph is None:
            return
        self.scrollToAnchor(paragraph_id)
        found = pointing.selection(self.document(), paragraph_id, words)
        if found is None:
            return
        selection = QTextEdit.ExtraSelection()
        selection.cursor = found
        selection.format.setBackground(self._theme.colour(Role.SELECTION))
        self.setExtraSelections([selection])

    def set_theme(self, theme: Theme) -> None:
        """Show the same in another theme."""
        self._theme = theme
        scrolled = self.verticalScrollBar().value()
        self.show_document(self._document)
        self.verticalScrollBar().setValue(scrolled)

    def changeEvent(self, event: QEvent) -> None:
        """Grow and shrink with all words of the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._follow_text_size()
            self.set_theme(self._theme)

    def _follow_text_size(self) -> None:
        self.document().setDefaultFont(QFont(_FONT, sizes.scaled(_POINTS)))
