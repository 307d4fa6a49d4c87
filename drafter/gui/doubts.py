"""What a reader was unsure of in a document, to be looked at: a list that leads to the places."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from drafter.core.numbering import places
from drafter.gui.translation import captioned, counted, told, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from drafter.core.model import Document, Doubt
    from drafter.gui.editor.page import Page

_MOST_LINES = 5
"""Doubts that are seen at once."""


def in_order(document: Document) -> tuple[Doubt, ...]:
    """Return the doubts about a document in the order of their places, those of none last."""
    numbers = {paragraph.id: number for number, paragraph in enumerate(document.paragraphs)}
    last = len(numbers)
    return tuple(sorted(document.doubts, key=lambda one: numbers.get(one.paragraph or "", last)))


def lines(document: Document) -> tuple[str, ...]:
    """Return what a list of the doubts says: "OP5: Paragraph 5 follows paragraph 3 …"."""
    body = document.paragraphs
    labels = {
        paragraph.id: place.label
        for paragraph, place in zip(body, places(body), strict=True)
        if place.label
    }
    return tuple(
        captioned(labels[doubt.paragraph], told(doubt.message)) if doubt.paragraph in labels
        else told(doubt.message)
        for doubt in in_order(document)
    )  # fmt: skip


def without(document: Document, doubt: Doubt | None) -> Document:
    """Return a document without a doubt about it; None takes the first."""
    gone = doubt or next(iter(document.doubts), None)
    return replace(document, doubts=tuple(one for one in document.doubts if one is not gone))


class DoubtCard(QFrame):
    """The doubts about one document; it hides when there are none.

    ``button`` is what is done with them: it tells ``looked_at``.
    """

    paragraph_chosen = Signal(str)
    """The paragraph (its id) that a doubt is about is to be shown."""
    looked_at = Signal(object)
    """The user has looked at this ``Doubt``; None where none is chosen."""

    def __init__(self, button: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._shown: tuple[str, ...] = ()
        self._doubts: tuple[Doubt, ...] = ()
        self._title = QLabel()
        self._title.setObjectName("cardTitle")
        self._title.setWordWrap(True)
        self._list = QListWidget()
        self._button = QPushButton(button)
        self._button.setToolTip(tip)
        self._lay_out()
        self._list.currentRowChanged.connect(self._on_row)
        self._list.itemClicked.connect(self._on_row)
        self._list.itemActivated.connect(self._on_row)
        self._button.clicked.connect(self._on_button)
        self.hide()

    def show_document(self, document: Document | None, title: str = "") -> None:
        """Show the doubts about a document, none of them chosen.

        ``title`` is said instead of how many there are.
        """
        doubts = in_order(document) if document and document.doubts else ()
        shown = lines(document) if document and doubts else ()
        self._title.setText(
            title or tr("To check: {count}", count=counted(len(doubts), "{n} place", "{n} places"))
        )
        self.setVisible(bool(doubts))
        if (shown, doubts) == (self._shown, self._doubts):
            return
        self._shown, self._doubts = shown, doubts
        row = min(self._list.currentRow(), len(shown) - 1)
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._list.clear()
        for line in shown:
            self._list.addItem(QListWidgetItem(line))
        self._list.setCurrentRow(row)
        self._list.blockSignals(False)  # noqa: FBT003
        self._fit()

    def set_button(self, text: str) -> None:
        """Say anew what is done with the doubts."""
        self._button.setText(text)

    def choose_first(self) -> None:
        """Show the place of the first doubt."""
        if self._doubts:
            self._list.setCurrentRow(0)
            self._on_row()

    def _lay_out(self) -> None:
        self._list.setAccessibleName(tr("What the reader was unsure of"))
        self._list.setWordWrap(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._list)

    def _fit(self) -> None:
        """Be as high as the doubts, up to a few of them."""
        line = self._list.fontMetrics().height()
        wide = max(self._list.viewport().width(), 1)
        needed = sum(
            1 + self._list.fontMetrics().horizontalAdvance(text) // wide for text in self._shown
        )
        self._list.setFixedHeight(min(max(needed, 1), _MOST_LINES) * (line + 6) + 6)

    def _current(self) -> Doubt | None:
        row = self._list.currentRow()
        return self._doubts[row] if 0 <= row < len(self._doubts) else None

    @Slot()
    def _on_row(self) -> None:
        doubt = self._current()
        if doubt is not None and doubt.paragraph:
            self.paragraph_chosen.emit(doubt.paragraph)

    @Slot()
    def _on_button(self) -> None:
        self.looked_at.emit(self._current())

    # Qt's own names from here on

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the new width."""
        super().resizeEvent(event)
        self._fit()


class DraftDoubts(DoubtCard):
    """What the reader was unsure of in the file that became the draft; it follows the page.

    A doubt that was looked at leaves the draft, as a step of undo.
    """

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(tr("&Looked at"), tr("Take this line off the list"), parent)
        self._page = page
        page.document_changed.connect(self._on_document_changed)
        self.paragraph_chosen.connect(page.go_to)
        self.looked_at.connect(self._on_looked_at)

    @Slot()
    def _on_document_changed(self) -> None:
        self.show_document(self._page.document())

    @Slot(object)
    def _on_looked_at(self, doubt: Doubt | None) -> None:
        self._page.change(tr("Looked at"), without(self._page.document(), doubt))
