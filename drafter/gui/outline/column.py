"""The outline on the left: every paragraph by label and first words; one click goes there.

A sign tells where a paragraph stands (``signs``): the corpus says it, and until then the paragraph
itself, if it was taken over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QWidget

from drafter.core.model import Document
from drafter.gui.outline.model import OutlineModel
from drafter.gui.outline.painting import LinePainter
from drafter.gui.outline.rows import Rows
from drafter.gui.shape import Shape
from drafter.gui.sizes import scaled
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from drafter.gui.signs import Sign
    from drafter.gui.theme import Theme

_LEAST = 110
"""Pixels of height that the outline keeps at the usual size of text."""
_PAUSE_MS = 120
"""How long typing must rest until the outline follows."""


class Outline(QWidget):
    """The column with the outline. It follows the draft after a short rest."""

    paragraph_chosen = Signal(str)
    """The user wants to go to this paragraph (its id)."""
    paragraph_moved = Signal(str, str)
    """The user dragged this paragraph before that one (ids), or to the end (empty)."""
    current_named = Signal(str)
    """How people refer to the paragraph at the cursor: "OP3 (a)", or what it is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OutlineModel(self)
        self._delegate = LinePainter(theme, self)
        self._view = QListView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        self._view.setUniformItemSizes(True)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(tr("Outline of the draft"))
        self._view.setObjectName("outline")
        self._view.setMouseTracking(True)
        self._view.setDragDropMode(QListView.DragDropMode.DragDrop)
        self._view.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._view.setDragDropOverwriteMode(False)
        self._model.row_dropped.connect(self.paragraph_moved)
        self._view.clicked.connect(self._on_chosen)
        self._view.activated.connect(self._on_chosen)
        self.setFocusProxy(self._view)
        self._shape = Shape(theme)
        self._shape.paragraph_chosen.connect(self.paragraph_chosen)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._shape)
        self._rows = Rows()
        self._signs: Mapping[str, Sign] = {}
        self._shown = Document()
        self._waiting: Document | None = None
        self._current = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)

    def minimumSizeHint(self) -> QSize:
        """Return room for some paragraphs: hints below that are long scroll rather than hide it."""
        return QSize(super().minimumSizeHint().width(), scaled(_LEAST))

    def title(self) -> QLabel:
        """Return a label for the head of the column."""
        made = QLabel(tr("Outline"))
        made.setObjectName("paneTitle")
        made.setBuddy(self)
        return made

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self._shape.set_theme(theme)
        self._view.viewport().update()

    def show_document(self, document: Document) -> None:
        """Show another draft, at once."""
        self._signs = {}
        self._waiting = document
        self._on_pause()

    def follow(self, document: Document) -> None:
        """Show the draft's new state as soon as typing rests."""
        self._waiting = document
        self._pause.start()

    def show_signs(self, found: Mapping[str, Sign]) -> None:
        """Show where the paragraphs stand, by paragraph id."""
        if found != self._signs:
            self._signs = found
            self._show_rows()

    def mark(self, paragraph_id: str) -> None:
        """Mark the paragraph that the cursor is in."""
        self._current = paragraph_id
        self._shape.mark(paragraph_id)
        index = self._model.index_of(paragraph_id)
        row = self._model.row(index)
        if row is None:
            return
        if index != self._view.currentIndex():
            self._view.setCurrentIndex(index)
            self._view.scrollTo(index)
        self.current_named.emit(row.name)

    @Slot()
    def _on_pause(self) -> None:
        self._pause.stop()
        if self._waiting is not None:
            self._shown, self._waiting = self._waiting, None
            self._show_rows()
            self.mark(self._current)

    def _show_rows(self) -> None:
        found = self._rows.of(self._shown, self._signs)
        self._model.show(found)
        self._shape.show_rows(found)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if row is not None:
            self.paragraph_chosen.emit(row.id)
