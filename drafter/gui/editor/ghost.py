"""The likeliest continuation, in grey after the cursor; it is painted and never in the text.

Painted over what follows instead of set into the text: the paragraphs below stand still while
one types, and nothing of it can reach undo, the clipboard or a file.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from drafter.gui.theme import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

    from drafter.gui.theme import Theme

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_OPEN, _SHUT = "《〈（“‘「『【", "，。；：、！？》〉）”’」』】"
_WORD = re.compile(rf"\s*[{_OPEN}]*(?:[{_HAN}]+|[^\s{_HAN}{_OPEN}]+)[{_SHUT}]*")
"""What Ctrl+→ takes: a word, or Chinese to its next sign."""
_PIECE = re.compile(rf"\s*[{_OPEN}]*(?:[{_HAN}]|[^\s{_HAN}{_OPEN}]+)[{_SHUT}]*|\s*\S")
"""What stays together on a line: a word, or a Chinese character with the signs around it."""
LINES = 3
"""Lines at most that are shown; the rest is an ellipsis."""


class Ghost:
    """A continuation on offer: for one text, until another key is pressed."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._typed: str = ""
        self._refused: str = ""
        self.text: str = ""

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def offer(self, typed: str, continuation: str) -> None:
        """Offer how a text may go on, unless just that was refused."""
        if typed != self._refused:
            self._typed, self.text = typed, continuation

    def follow(self, typed: str) -> None:
        """Stay while the text goes on as offered; leave when it takes another way."""
        added = typed.removeprefix(self._typed)
        if not self.text or typed == self._typed:
            return
        if typed.startswith(self._typed) and self.text.startswith(added):
            self._typed, self.text = typed, self.text[len(added) :]
        else:
            self.forget()

    def forget(self) -> None:
        """Offer nothing any more."""
        self._typed = self.text = ""

    def refuse(self) -> None:
        """Offer nothing for this text again."""
        self._refused = self._typed
        self.forget()

    def word(self) -> str:
        """Return the next word on offer, with the blank before it."""
        found = _WORD.match(self.text)
        return found.group() if found else self.text

    def depth(self, font: QFont, cursor: QRectF, column: QRectF, *, is_mirrored: bool) -> int:
        """Return how many lines it takes from the cursor on."""
        begin = _begin(cursor, column, is_mirrored=is_mirrored)
        return len(self._lines(QFontMetricsF(font), begin, column.width()))

    def paint(
        self, painter: QPainter, font: QFont, cursor: QRectF, column: QRectF, height: float
    ) -> None:
        """Write the continuation from the cursor on, in lines of a height within the column.

        The painter's direction is that of the page.
        """
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        baseline = cursor.top() + metrics.ascent() + (cursor.height() - metrics.height()) / 2
        is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        begin = _begin(cursor, column, is_mirrored=is_mirrored)
        for number, (line, at) in enumerate(self._lines(metrics, begin, column.width())):
            top = cursor.top() + number * height
            if number:
                ground = QRectF(column.left(), top, column.width(), height)
                painter.fillRect(ground, self._theme.colour(Role.PAGE))
            painter.setPen(self._theme.colour(Role.MUTED))
            left = column.left() + at
            if is_mirrored:
                left = column.right() - at - metrics.horizontalAdvance(line)
            painter.drawText(QPointF(left, baseline + number * height), line)

    def _lines(self, metrics: QFontMetricsF, start: float, width: float) -> list[tuple[str, float]]:
        """Return the lines of the continuation, and how far in its column each begins."""
        lines: list[tuple[str, float]] = []
        line, left = "", start
        for piece in _PIECE.findall(self.text):
            if left + metrics.horizontalAdvance(line + piece) > width and (line or lines == []):
                lines.append((line, left))
                if len(lines) == LINES:
                    return [*lines[:-1], (f"{line} …", left)]
                line, left = piece.lstrip(), 0.0
            else:
                line += piece
        return [*lines, (line, left)]


def _begin(cursor: QRectF, column: QRectF, *, is_mirrored: bool) -> float:
    """Return how far into the column the cursor stands, in the direction of reading."""
    return column.right() - cursor.left() if is_mirrored else cursor.right() - column.left()
