"""Comments on the sheet: their words tinted between brackets, and a bubble in the margin.

Brackets and bubbles say it whatever the colours; an empty bubble has been dealt with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from drafter.core.comments import commenting
from drafter.gui.editor import stretches
from drafter.gui.theme import Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QTextBlock

    from drafter.core.model import Comment, Document, Paragraph
    from drafter.gui.theme import Theme

_TINT, _STRONG = 34, 80
"""Of 255: how strong the ground of commented words is, and of those that are being read."""
_BELOW = 3.0
"""Pixels from the baseline to the foot of a bracket."""
_HOOK = 3.0
"""Pixels that a bracket reaches towards its words."""
_BUBBLE = QRectF(-5, -4.5, 10, 7.5)
"""A bubble round the point where it is drawn."""
_BEHIND_SIGN = 20.0
"""Pixels from the sign of a paragraph's standing to the middle of a bubble: within the paper."""


class CommentMarks:
    """Which words of which paragraph are commented on."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._shown: tuple[Comment, ...] = ()
        self._marked: dict[str, tuple[Comment, ...]] = {}
        self._current = ""

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def show(self, document: Document) -> None:
        """Mark the comments of a document; answers stand with what they answer."""
        if document.comments is self._shown:
            return
        self._shown = document.comments
        marked: dict[str, list[Comment]] = {}
        for comment in commenting.beginnings(document):
            marked.setdefault(comment.paragraph or "", []).append(comment)
        self._marked = {name: tuple(found) for name, found in marked.items()}

    def point_out(self, comment_id: str) -> None:
        """Paint the words of one comment stronger: it is being read. Empty for none."""
        self._current = comment_id

    def of(self, paragraph: Paragraph) -> tuple[Comment, ...]:
        """Return the comments on a paragraph, in the order of its words."""
        return self._marked.get(paragraph.id, ())

    def paint(
        self, painter: QPainter, block: QTextBlock, paragraph: Paragraph, offset: QPointF, x: float
    ) -> None:
        """Draw what belongs to a block; ``x`` is where bubbles have their middles."""
        found = self.of(paragraph)
        if not found:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heights: dict[float, bool] = {}
        for comment in found:
            y = self._paint_words(painter, block, paragraph, comment, offset)
            heights[y] = heights.get(y, True) and comment.is_done
        for y, is_done in heights.items():
            self._paint_bubble(painter, QPointF(x, y), is_done=is_done)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, block: QTextBlock, paragraph: Paragraph, comment: Comment,
        offset: QPointF,
    ) -> float:  # fmt: skip
        """Draw the ground and the brackets of a comment; return the foot of its first line."""
        places = [(comment.start, comment.end)]
        lines = list(stretches.rectangles(block, paragraph, places, offset))
        if not lines:
            at = stretches.point(block, paragraph, comment.start, offset)
            lines = [QRectF(at.x(), at.y(), 0, at.height())]
        colour = self._theme.colour(Role.NOTE)
        if not comment.is_done or comment.id == self._current:
            ground = self._theme.colour(Role.NOTE)
            ground.setAlpha(_STRONG if comment.id == self._current else _TINT)
            for line in lines:
                painter.fillRect(line.adjusted(0, 0, 0, _BELOW), ground)
        dotted = Qt.PenStyle.DotLine if comment.is_done else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 1.2, dotted))
        painter.drawPolyline(list(_bracket(lines[0].topLeft(), lines[0].height(), _HOOK)))
        painter.drawPolyline(list(_bracket(lines[-1].topRight(), lines[-1].height(), -_HOOK)))
        return lines[0].bottom()

    def _paint_bubble(self, painter: QPainter, at: QPointF, *, is_done: bool) -> None:
        bubble = QPainterPath()
        bubble.addRoundedRect(_BUBBLE, 2.5, 2.5)
        tail = QPainterPath(QPointF(-2, 2.5))
        tail.lineTo(-3, 6)
        tail.lineTo(1.5, 2.5)
        shape = bubble.united(tail).translated(at)
        colour = self._theme.colour(Role.MUTED if is_done else Role.NOTE)
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush if is_done else colour)
        painter.drawPath(shape)


def _bracket(top: QPointF, height: float, hook: float) -> Iterable[QPointF]:
    """Return the corners of a bracket; ``hook`` is how far it reaches to the right."""
    foot = top + QPointF(0, height + _BELOW)
    return (top + QPointF(hook, 0), top, foot, foot + QPointF(hook, 0))


def bubble_at(sign: float, *, is_mirrored: bool) -> float:
    """Return where bubbles stand that belong to the sign at a place, across the page."""
    return sign - _BEHIND_SIGN if is_mirrored else sign + _BEHIND_SIGN
