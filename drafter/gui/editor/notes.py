"""The notes at the foot of the page: one row a note, in the order of their marks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from drafter.core import notes as note_order
from drafter.core.model import Note, Part, Run
from drafter.gui import icons
from drafter.gui.editor import blocks, formats
from drafter.gui.editor.field import Field
from drafter.gui.editor.measures import Measures
from drafter.gui.theme import Role, Theme

if TYPE_CHECKING:
    from drafter.core.model import Document

_RULE = 144
"""Points: the typed rule above the notes is 18 underscores long."""


class NotesPane(QWidget):
    """The words of the notes, edited in place; lies over the room below the sheet's text."""

    edited = Signal(str, object)
    """Id of a note, and its runs."""
    removed = Signal(str)
    """The user wants a note out of the text."""
    sought = Signal(str)
    """The user wants to see where the text refers to a note."""
    entered = Signal(object)
    """The widget in which writing begins, to bring it into sight."""
    left_upwards = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measures = Measures()
        self._rows: dict[str, _NoteRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self.setAccessibleName("Notes")

    @property
    def is_empty(self) -> bool:
        """Whether there is no note to show."""
        return not self._rows

    def show_notes(self, document: Document) -> None:
        """Show the notes of a document; rows that stay keep their cursor."""
        marks = note_order.marks(document)
        notes = {note.id: note for note in document.notes}
        for name in self._rows.keys() - notes.keys():
            row = self._rows.pop(name)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, (name, mark) in enumerate(marks.items()):
            row = self._rows.get(name) or self._add_row(name)
            if self._layout.indexOf(row) != place:
                self._layout.insertWidget(place, row)
            row.show_note(notes[name], mark)
        self.setVisible(bool(self._rows))
        self.resized.emit()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for row in self._rows.values():
            row.set_theme(theme)

    def set_measures(self, measures: Measures) -> None:
        """Print at another zoom."""
        self._measures = measures
        self._layout.setContentsMargins(
            measures.margin + measures.indent - round(measures.px(24)),
            round(measures.px(18)),
            measures.right,
            round(measures.px(16)),
        )
        for row in self._rows.values():
            row.set_measures(measures)

    def height_for(self, width: int) -> int:
        """Take a width and return the height that the notes need in it."""
        if not self._rows:
            return round(self._measures.px(40))
        self.resize(width, max(1, self.height()))
        self._layout.activate()
        return self._layout.sizeHint().height()

    def enter(self, note_id: str | None = None) -> None:
        """Put the cursor into a note, the first if none is named."""
        row = self._rows.get(note_id) if note_id else next(iter(self._rows.values()), None)
        if row is not None:
            row.enter()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the short rule above the notes."""
        left = self._measures.margin + self._measures.indent
        painter = QPainter(self)
        width = round(self._measures.px(_RULE) * 0.6)
        painter.fillRect(left, round(self._measures.px(8)), width, 1, self._theme.colour(Role.TEXT))

    def _add_row(self, name: str) -> _NoteRow:
        row = _NoteRow(self._theme, self._measures, self)
        row.field.runs_edited.connect(partial(self.edited.emit, name))
        row.field.resized.connect(self.resized)
        row.field.entered.connect(partial(self.entered.emit, row))
        row.field.left_upwards.connect(partial(self._on_left, name, -1))
        row.field.left_downwards.connect(partial(self._on_left, name, 1))
        row.remove.clicked.connect(partial(self._on_remove, name))
        row.sought.connect(partial(self.sought.emit, name))
        self._rows[name] = row
        return row

    def _on_remove(self, name: str) -> None:
        self.removed.emit(name)

    def _on_left(self, name: str, step: int) -> None:
        rows = sorted(self._rows.values(), key=self._layout.indexOf)
        index = rows.index(self._rows[name]) + step
        if index < 0:
            self.left_upwards.emit()
        elif index < len(rows):
            rows[index].enter()


class NoteField(Field):
    """The words of a note with their italics."""

    runs_edited = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "Note", "Source of what the text refers to", parent)
        self._measures = Measures()
        self.edited.connect(self._on_edited)

    def set_measures(self, measures: Measures) -> None:
        """Print at another zoom: 8.5 points, as notes are."""
        self._measures = measures
        self.set_type(round(measures.px(8.5)), serif=formats.FAMILY)

    def runs(self) -> tuple[Run, ...]:
        """Return the words as they stand."""
        return blocks.read_runs(self.document().begin(), Part.TEXT)

    def show_runs(self, runs: tuple[Run, ...]) -> None:
        """Show other words, without a word to anyone."""
        if runs == self.runs():
            return
        position = self.textCursor().position()
        self._setting = True
        try:
            self.clear()
            cursor = self.textCursor()
            for run in runs:
                cursor.insertText(run.text, self._written(run))
        finally:
            self._setting = False
        cursor.setPosition(min(position, len(self.toPlainText())))
        self.setTextCursor(cursor)

    def toggle_italic(self) -> None:
        """Set the selected words in italics, or back."""
        self.setFontItalic(not self.fontItalic())

    def _written(self, run: Run) -> QTextCharFormat:
        written = formats.run_format(run, Part.TEXT, self._measures)
        font = written.font()
        font.setPixelSize(round(self._measures.px(8.5)))
        written.setFont(font)
        return written

    def _on_edited(self, _text: str) -> None:
        self.runs_edited.emit(self.runs())


class _NoteRow(QWidget):
    """A mark, the words of its note, and a button that takes the note out."""

    sought = Signal()

    def __init__(self, theme: Theme, measures: Measures, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Note, str] | None = None
        self._mark = QToolButton(self)
        self._mark.setAutoRaise(True)
        self._mark.setToolTip("Show where the text refers to this note")
        self._mark.clicked.connect(self._on_mark)
        self.field = NoteField(theme, self)
        self.remove = QToolButton(self)
        self.remove.setAutoRaise(True)
        self.remove.setToolTip("Remove this note from the text")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.field, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.set_theme(theme)
        self.set_measures(measures)

    def show_note(self, note: Note, mark: str) -> None:
        if self._shown == (note, mark):
            return
        self._shown = (note, mark)
        self._mark.setText(mark)
        self._mark.setAccessibleName(f"Note {mark}: show it in the text")
        self.field.setAccessibleName(f"Note {mark}")
        self.field.setToolTip("")
        self.remove.setAccessibleName(f"Remove note {mark}")
        self.field.show_runs(note.runs)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.field.set_theme(theme)
        self.remove.setIcon(icons.icon("x", theme, Role.MUTED))

    def set_measures(self, measures: Measures) -> None:
        font = QFont(formats.FAMILY)
        font.setPixelSize(round(measures.px(7)))
        self._mark.setFont(font)
        self._mark.setFixedWidth(round(measures.px(22)))
        side = round(measures.px(11))
        self.remove.setIconSize(QSize(side, side))
        self.field.set_measures(measures)

    def enter(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    def _on_mark(self) -> None:
        self.sought.emit()
