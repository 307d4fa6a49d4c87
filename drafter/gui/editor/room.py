"""The room above and below the text, and the panes that lie over it.

Masthead and notes are widgets on the sheet's viewport: they scroll with the text because the
text leaves margins of their height.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from drafter.gui.editor.measures import Measures

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from drafter.gui.editor.body import Body
    from drafter.gui.editor.masthead import MastheadPane
    from drafter.gui.editor.notes import NotesPane
    from drafter.gui.editor.sheet import Sheet


class Room(QObject):
    """Keeps masthead and notes where the page has them.

    Where the room changes, all of the text is laid out anew. So whatever happens to the panes at
    once, as when each field of the masthead gets another font, is heeded once, before the paint.
    """

    outgrown = Signal()
    """The window has become so narrow, or so wide again, that the page needs other measures."""
    _overdue = Signal()

    def __init__(self, sheet: Sheet, body: Body, masthead: MastheadPane, notes: NotesPane) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._body = body
        self._masthead = masthead
        self._notes = notes
        self._measures = Measures()
        self._arranging = False
        self._is_overdue = False
        self._overdue.connect(self._on_overdue, Qt.ConnectionType.QueuedConnection)
        sheet.geometry_changed.connect(self._on_geometry_changed)
        sheet.document().documentLayout().documentSizeChanged.connect(self._place)
        for pane in (masthead, notes):
            pane.resized.connect(self._on_resized)
            pane.entered.connect(self._bring_into_sight)

    def fitted(self, measures: Measures) -> Measures:
        """Return measures as they are in the width that there is."""
        return measures.fitted(self._sheet.width())

    def set_measures(self, measures: Measures) -> None:
        """Lay everything out in these measures."""
        self._measures = measures
        for part in (self._masthead, self._notes, self._sheet, self._body):
            part.set_measures(measures)
        self.arrange()

    @Slot()
    def _on_geometry_changed(self) -> None:
        if self.fitted(self._measures) != self._measures:
            self.outgrown.emit()
        else:
            self.arrange()

    @Slot()
    def arrange(self) -> None:
        """Give masthead and notes the height they need at the width there is."""
        if self._arranging:
            return
        self._is_overdue = False
        self._arranging = True
        try:
            width = self._sheet.viewport().width()
            above, below = self._masthead.height_for(width), self._notes.height_for(width)
            self._masthead.resize(width, above)
            self._notes.resize(width, below)
            with self._body.held():
                self._sheet.set_room(above, below)
            self._place()
        finally:
            self._arranging = False

    @Slot()
    def _on_resized(self) -> None:
        if not self._is_overdue and not self._arranging:
            self._is_overdue = True
            self._overdue.emit()

    @Slot()
    def _on_overdue(self) -> None:
        if self._is_overdue:
            self.arrange()

    def _place(self) -> None:
        offset = self._sheet.verticalScrollBar().value()
        end = round(self._sheet.document().size().height())
        self._masthead.move(0, -offset)
        self._notes.move(0, end - self._notes.height() - offset)

    def _bring_into_sight(self, widget: QWidget, place: QRect) -> None:
        """Scroll so far that a field of the masthead, or the cursor in a note, is seen."""
        viewport = self._sheet.viewport()
        top = widget.mapTo(viewport, place.topLeft()).y()
        bottom = top + place.height()
        bar = self._sheet.verticalScrollBar()
        if top < 0:
            bar.setValue(bar.value() + top - 8)
        elif bottom > viewport.height():
            bar.setValue(bar.value() + bottom - viewport.height() + 8)
