"""Notes as the blocks of one text: written from the draft, and read back when the user edits.

One text for all notes, so that six hundred cost no more than six: a widget each took over a second
to open. Each block carries the id of its note; its mark is painted, never text.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor

from drafter.core.model import Note, Part, Run
from drafter.gui.editor import blocks, formats

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument

    from drafter.gui.editor.measures import Measures

POINTS = 8.5
"""Size of notes in print."""


class NoteBlocks(QObject):
    """The notes that a text shows, and the way from each to the other."""

    edited = Signal(object)
    """The user changed words: a dict from note id to runs."""
    refused = Signal()
    """An edit would have joined or split notes, and was taken back."""

    def __init__(self, target: QTextDocument, measures: Measures, parent: QObject) -> None:
        super().__init__(parent)
        self._target = target
        self._measures = measures
        self._shown: tuple[Note, ...] = ()
        self._writing = False
        self._touched: tuple[int, int] | None = None
        target.contentsChange.connect(self._on_contents_change)
        target.contentsChanged.connect(self._on_contents_changed)

    @property
    def shown(self) -> tuple[Note, ...]:
        """The notes as shown: one for each block, none for the one block of an empty text."""
        return self._shown

    def index_of(self, note_id: str) -> int | None:
        """Return which block shows a note, None for one that is not shown."""
        return next((n for n, note in enumerate(self._shown) if note.id == note_id), None)

    def set_measures(self, measures: Measures) -> None:
        """Lay everything out anew, at another zoom."""
        self._measures = measures
        self._write(0, len(self._shown), self._shown)

    def show(self, notes: Sequence[Note]) -> None:
        """Bring the text to these notes, touching only blocks that differ."""
        old, new = self._shown, tuple(notes)
        start = _common(old, new)
        tail = _common(old[start:][::-1], new[start:][::-1])
        self._write(start, len(old) - tail, new[start : len(new) - tail])

    def _write(self, start: int, stop: int, notes: Sequence[Note]) -> None:
        """Replace the blocks ``start`` to ``stop`` by notes."""
        if start == stop and not notes:
            return
        with self._held():
            cursor = QTextCursor(self._target)
            cursor.beginEditBlock()
            self._resize(cursor, start, stop, len(notes))
            block = self._target.findBlockByNumber(start)
            for note in notes:
                self._write_block(cursor, block, note)
                block = block.next()
            cursor.endEditBlock()
        self._shown = (*self._shown[:start], *notes, *self._shown[stop:])

    def _resize(self, cursor: QTextCursor, start: int, stop: int, count: int) -> None:
        """Make ``count`` blocks of the blocks ``start`` to ``stop``; an empty text keeps one."""
        shown = len(self._shown)
        have = stop - start + (0 if shown else 1)
        for _ in range(count - have):
            block = self._target.findBlockByNumber(start)
            if block.isValid():
                cursor.setPosition(block.position())
            else:
                cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock()
        if have <= count:
            return
        first, after = (self._target.findBlockByNumber(n) for n in (start, start + have - count))
        if after.isValid():
            kept = after.blockFormat()
            cursor.setPosition(first.position())
            cursor.setPosition(after.position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.setBlockFormat(kept)
        else:
            kept = first.previous().blockFormat() if start else QTextBlockFormat()
            cursor.setPosition(max(0, first.position() - 1))
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.setBlockFormat(kept)

    def _write_block(self, cursor: QTextCursor, block: QTextBlock, note: Note) -> None:
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(self._laid(note))
        cursor.setBlockCharFormat(self.written(Run()))
        for run in note.runs:
            cursor.insertText(blocks.on_one_line(run.text), self.written(run))

    def _laid(self, note: Note) -> QTextBlockFormat:
        laid = QTextBlockFormat()
        laid.setProperty(formats.NOTE, note.id)
        laid.setBottomMargin(self._measures.px(2))
        laid.setLayoutDirection(formats.direction(self._measures))
        return laid

    def written(self, run: Run) -> QTextCharFormat:
        """Return the format of some words of a note."""
        written = formats.run_format(run, Part.TEXT, self._measures)
        font = written.font()
        font.setPixelSize(round(self._measures.px(POINTS)))
        written.setFont(font)
        return written

    @contextmanager
    def _held(self) -> Generator[None]:
        before, self._writing = self._writing, True
        try:
            yield
        finally:
            self._writing = before

    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        if not self._writing:
            self._touched = (position, added)

    def _on_contents_changed(self) -> None:
        """Read the touched notes back; take an edit back that joined or split notes."""
        if self._writing or self._touched is None or not self._shown:
            return
        (position, added), self._touched = self._touched, None
        if self._target.blockCount() != len(self._shown):
            self._restore()
            return
        block = self._target.findBlock(position)
        last = self._target.findBlock(position + added)
        end = last.blockNumber() if last.isValid() else len(self._shown) - 1
        found: dict[str, tuple[Run, ...]] = {}
        while block.isValid() and block.blockNumber() <= end:
            note = self._shown[block.blockNumber()]
            runs = blocks.read_runs(block, Part.TEXT)
            if runs != note.runs:
                found[note.id] = runs
            block = block.next()
        if found:
            self._shown = tuple(
                Note(id=note.id, runs=found.get(note.id, note.runs), mark=note.mark)
                for note in self._shown
            )
            self.edited.emit(found)

    def _restore(self) -> None:
        notes, self._shown = self._shown, ()
        with self._held():
            cursor = QTextCursor(self._target)
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
        self._write(0, 0, notes)
        self.refused.emit()


def note_at(block: QTextBlock) -> str:
    """Return the id of the note that a block shows, empty for the block of an empty text."""
    return cast("str | None", block.blockFormat().property(formats.NOTE)) or ""


def _common(old: Sequence[Note], new: Sequence[Note]) -> int:
    """Return how many notes two sequences share at their start, their marks apart."""
    count = 0
    for before, after in zip(old, new, strict=False):
        if before is not after and (before.id, before.runs) != (after.id, after.runs):
            break
        count += 1
    return count
