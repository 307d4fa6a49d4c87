"""The likeliest continuation, in grey after the cursor; it is painted and never in the text.

Painted over what follows instead of set into the text: the paragraphs below stand still while
one types, and nothing of it can reach undo, the clipboard or a file.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

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
_DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


class Spot(NamedTuple):
    """Where a continuation begins: the cursor, the column of its paragraph, a line's height.

    ``ascent`` is how far below the top of the cursor the letters before it stand.
    """

    cursor: QRectF
    column: QRectF
    line: float
    ascent: float
    is_mirrored: bool = False

    @property
    def begin(self) -> float:
        """How far into the column the cursor stands, in the direction of reading."""
        if self.is_mirrored:
            return self.column.right() - self.cursor.left()
        return self.cursor.right() - self.column.left()


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

    def depth(self, font: QFont, spot: Spot) -> int:
        """Return how many lines it takes from the cursor on."""
        return len(self._lines(QFontMetricsF(font), spot.begin, spot.column.width()))

    def paint(self, painter: QPainter, font: QFont, spot: Spot, foot: float = 0.0) -> None:
        """Write the continuation from the cursor on, over what stands below it.

        What is below is hidden down to ``foot``, so that no line of it is seen in half.
        """
        metrics, cursor, column = QFontMetricsF(font), spot.cursor, spot.column
        baseline = cursor.top() + spot.ascent
        lines = self._lines(metrics, spot.begin, column.width())
        if len(lines) > 1:
            ground = QRectF(column.left(), cursor.top() + spot.line, column.width(), 0)
            ground.setBottom(max(foot, cursor.top() + len(lines) * spot.line))
            painter.fillRect(ground, self._theme.colour(Role.PAGE))
        painter.setFont(font)
        painter.setPen(self._theme.colour(Role.MUTED))
        painter.setLayoutDirection(_DIRECTIONS[spot.is_mirrored])
        for number, (line, at) in enumerate(lines):
            left = column.left() + at
            if spot.is_mirrored:
                left = column.right() - at - metrics.horizontalAdvance(line)
            painter.drawText(QPointF(left, baseline + number * spot.line), line)

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
