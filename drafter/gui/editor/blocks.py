"""Blocks of a ``QTextDocument`` written from paragraphs, and read back."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from drafter.core.model import Paragraph, Part, Run, merged
from drafter.gui.editor import formats, table_stops

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextDocument

    from drafter.gui.editor.measures import Measures

_ROW = "\u2028"
"""Between the rows of a table, which is one block."""

_UNPRINTABLE = dict.fromkeys([*range(9), *range(11, 32), 127], None)
"""Control characters, which no Word file can hold; tabs and line feeds stay."""

_BREAKS = dict.fromkeys(map(ord, "\n\r\u2029"), " ")
"""What Qt would begin another block at."""


def on_one_line(text: str) -> str:
    """Return a text without what would begin another block."""
    return text.translate(_BREAKS)


def shown_runs(paragraph: Paragraph) -> tuple[Run, ...]:
    """Return the runs a block shows: a table's cells stand between tabs, its rows on lines."""
    if not paragraph.rows:
        return paragraph.runs
    shown: list[Run] = []
    for index, row in enumerate(paragraph.rows):
        for place, cell in enumerate(row):
            if place or index:
                shown.append(Run("\t" if place else _ROW))
            shown.extend(cell)
    return merged(tuple(shown))


def read_runs(block: QTextBlock, part: Part) -> tuple[Run, ...]:
    """Return the runs of a block's text as it stands now."""
    runs: list[Run] = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        text = fragment.text().translate(_UNPRINTABLE)
        runs.extend(formats.run(text, fragment.charFormat(), part))
        iterator += 1
    return merged(tuple(runs))


def rows_of(runs: tuple[Run, ...]) -> tuple[tuple[tuple[Run, ...], ...], ...]:
    """Return the cells that a table's block shows: the inverse of ``shown_runs``."""
    rows: list[list[list[Run]]] = [[[]]]
    for run in runs:
        if run.note:
            rows[-1][-1].append(run)
            continue
        for line, row in enumerate(run.text.split(_ROW)):
            if line:
                rows.append([[]])
            for place, cell in enumerate(row.split("\t")):
                if place:
                    rows[-1].append([])
                rows[-1][-1].append(Run(cell, run.italic, run.bold, run.link))
    return tuple(tuple(merged(tuple(cell)) for cell in row) for row in rows)


class Scribe:
    """Writes paragraphs into a document's blocks, at one zoom and in one direction."""

    def __init__(self, target: QTextDocument, measures: Measures) -> None:
        self._target = target
        self._measures = measures

    def rewrite(self, start: int, stop: int, paragraphs: list[tuple[Paragraph, str]]) -> None:
        """Put paragraphs with their numbers in place of the blocks ``start`` to ``stop``.

        The document keeps at least one block.
        """
        cursor = QTextCursor(self._target)
        cursor.beginEditBlock()
        self._resize(cursor, start, stop, len(paragraphs))
        block = self._target.findBlockByNumber(start)
        for paragraph, number in paragraphs:
            self._write(cursor, block, paragraph, number)
            block = block.next()
        cursor.endEditBlock()

    def lay_out(self, index: int, paragraph: Paragraph, number: str) -> None:
        """Give a block the layout of its paragraph without touching its text."""
        block = self._target.findBlockByNumber(index)
        laid = self._laid(paragraph, number)
        if block.blockFormat() != laid:
            QTextCursor(block).setBlockFormat(laid)

    def restyle(self, index: int, paragraph: Paragraph) -> None:
        """Give the characters of a block the formats of its paragraph's runs."""
        block = self._target.findBlockByNumber(index)
        cursor = QTextCursor(block)
        for run in shown_runs(paragraph):
            length = 1 if run.note else _utf16(run.text)
            cursor.setPosition(cursor.position() + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self._written(run, paragraph.part))
            cursor.setPosition(cursor.position())

    def _resize(self, cursor: QTextCursor, start: int, stop: int, count: int) -> None:
        """Make ``count`` blocks of the blocks ``start`` to ``stop``."""
        for _ in range(count - (stop - start)):
            at = self._target.findBlockByNumber(start)
            if at.isValid():
                cursor.setPosition(at.position())
            else:
                cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock()
        surplus = (stop - start) - count
        if surplus > 0:
            self._remove(cursor, start, surplus)

    def _remove(self, cursor: QTextCursor, start: int, count: int) -> None:
        first = self._target.findBlockByNumber(start)
        after = self._target.findBlockByNumber(start + count)
        if after.isValid():
            kept = after.blockFormat()
            cursor.setPosition(first.position())
            cursor.setPosition(after.position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.setBlockFormat(kept)
            return
        # Qt gives an empty block the layout of what was behind it: it gets its own back
        kept = first.previous().blockFormat() if start else first.blockFormat()
        cursor.setPosition(max(0, first.position() - 1))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(kept)

    def _write(
        self, cursor: QTextCursor, block: QTextBlock, paragraph: Paragraph, number: str
    ) -> None:
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(self._laid(paragraph, number))
        cursor.setBlockCharFormat(formats.plain_format(paragraph.part, self._measures))
        for run in shown_runs(paragraph):
            words = on_one_line(run.text) or formats.OBJECT
            cursor.insertText(words, self._written(run, paragraph.part))

    def _laid(self, paragraph: Paragraph, number: str) -> QTextBlockFormat:
        laid = formats.block_format(paragraph, number, self._measures)
        if paragraph.rows:
            laid.setTabPositions(table_stops.stops(paragraph, self._measures))
        return laid

    def _written(self, run: Run, part: Part) -> QTextCharFormat:
        return formats.run_format(run, part, self._measures)


def _utf16(text: str) -> int:
    """Return the length of a text as Qt counts it: characters beyond U+FFFF are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Ruler:
    """Says where code points of a paragraph's text stand in its block.

    Marks of notes stand in the block and not in the text; characters beyond U+FFFF are two
    places in a block.
    """

    def __init__(self, paragraph: Paragraph) -> None:
        self._ends: list[int] = []
        """Where the runs with words end in the text, and in the order of these:"""
        self._runs: list[tuple[int, int, str]] = []
        """where they begin in the text and in the block, and their words if some count twice."""
        offset = position = 0
        for run in shown_runs(paragraph):
            if run.note:
                position += 1
                continue
            length = _utf16(run.text)
            is_plain = length == len(run.text)
            self._runs.append((offset, position, "" if is_plain else run.text))
            offset += len(run.text)
            position += length
            self._ends.append(offset)
        self._end = position

    def position(self, offset: int) -> int:
        """Return where a code point stands; where two runs meet, before what is between them."""
        at = bisect_left(self._ends, offset)
        if at == len(self._ends):
            return self._end
        begin, position, words = self._runs[at]
        return position + (_utf16(words[: offset - begin]) if words else offset - begin)


def position_of(paragraph: Paragraph, offset: int) -> int:
    """Return where a code point of a paragraph's text stands in its block."""
    return Ruler(paragraph).position(offset)


def offset_of(paragraph: Paragraph, position: int) -> int:
    """Return which code point of a paragraph's text stands at a place in its block."""
    offset = 0
    for run in shown_runs(paragraph):
        length = 1 if run.note else _utf16(run.text)
        if position <= length:
            return offset + (0 if run.note else code_points(run.text, position))
        position -= length
        offset += len(run.text)
    return offset


def code_points(text: str, position: int) -> int:
    """Return how many code points the first ``position`` UTF-16 units of a text are."""
    return len(text.encode("utf-16-le")[: 2 * position].decode("utf-16-le", "ignore"))
