"""What is painted over the text of a sheet: numbers, labels, lines, signs, comments, finds.

Painting costs nothing in the text: no relayout, no undo steps (measured: real numbers make an
insertion 5 to 14 times slower).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF

from drafter.gui.editor import stretches
from drafter.gui.editor.comment_marks import bubble_at
from drafter.gui.editor.lettering import Lettering
from drafter.gui.theme import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QPainter, QTextBlock

    from drafter.core.finding import Match
    from drafter.gui.editor.body import Body
    from drafter.gui.editor.comment_marks import CommentMarks
    from drafter.gui.editor.sight import Sight
    from drafter.gui.editor.squiggles import Squiggles
    from drafter.gui.editor.underlines import Underlines
    from drafter.gui.theme import Theme

BEYOND = 10
"""Pixels by which what is painted for a paragraph may stand out of its block."""
_SIGN_AT = 12.0
"""Points from the column of text to the middle of the sign in the margin."""
_DROP_LINE = 3
"""Pixels of the line that shows where a card would come to stand."""
_HIT_ALPHA = 70
"""Of 255: words stay readable through the colour that marks a find."""


class Layers(NamedTuple):
    """What knows what belongs to a paragraph."""

    body: Body
    underlines: Underlines
    squiggles: Squiggles
    comments: CommentMarks


class Overlay:
    """Paints what belongs to the paragraphs in sight, one after the other."""

    def __init__(self, sight: Sight, layers: Layers, theme: Theme) -> None:
        self._sight = sight
        self._layers = layers
        self._theme = theme
        self._hits: dict[str, list[tuple[int, int]]] = {}
        self.drop_at = -1
        """The paragraph below which a card would come to stand, -1 for none."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def show_hits(self, hits: Sequence[Match]) -> None:
        """Mark the places where something was found."""
        self._hits = {}
        for hit in hits:
            self._hits.setdefault(hit.paragraph, []).append((hit.start, hit.end))

    def paint(self, painter: QPainter, area: QRect, font: QFont) -> None:
        """Paint where something is to be painted anew; labels are in the window's ``font``."""
        area = area.adjusted(0, -BEYOND, 0, BEYOND)
        known = len(self._layers.body.places)
        for block, rect in self._sight.between(area.top(), area.bottom()):
            column = self._sight.column(rect)
            if block.blockNumber() < known and block.layout().lineCount():
                lines = stretches.seen(block, area.top() - rect.top(), area.bottom() - rect.top())
                self._paint_letters(painter, block, column, font)
                self._paint_marks(painter, block, column, lines)
            if block.blockNumber() == self.drop_at:
                self._paint_drop(painter, column)

    def _paint_letters(
        self, painter: QPainter, block: QTextBlock, column: QRectF, font: QFont
    ) -> None:
        """Write number and label, and in an empty paragraph what it is for."""
        body, index = self._layers.body, block.blockNumber()
        paragraph, place = body.paragraphs[index], body.places[index]
        line = block.layout().lineAt(0)
        baseline = block.layout().position().y() + line.y() + line.ascent() + self._sight.offset.y()
        letters = Lettering(painter, self._theme, self._sight.measures, font, column, baseline)
        letters.paint_place(paragraph, place)
        if not block.text() and not block.layout().preeditAreaText():
            letters.paint_hint(paragraph.part, block.blockFormat().textIndent())

    def _paint_marks(
        self, painter: QPainter, block: QTextBlock, column: QRectF, lines: range
    ) -> None:
        """Draw what stands under the words, behind them and in the margin."""
        body, underlines, squiggles, comments = self._layers
        paragraph = body.paragraphs[block.blockNumber()]
        measures, offset = self._sight.measures, self._sight.offset
        underlines.paint(painter, block, paragraph, offset, lines)
        squiggles.paint(painter, block, paragraph, offset, lines)
        at = measures.px(_SIGN_AT)
        end = column.left() - at if measures.is_mirrored else column.right() + at
        top = column.top() + block.layout().lineAt(0).y()
        underlines.paint_sign(painter, paragraph, QRectF(end, top, 0, column.bottom() - top))
        bubbles = bubble_at(end, is_mirrored=measures.is_mirrored)
        comments.paint(painter, block, paragraph, offset, bubbles)
        if places := self._hits.get(paragraph.id):
            ground = self._theme.colour(Role.WARNING)
            ground.setAlpha(_HIT_ALPHA)
            for stretch in stretches.rectangles(block, paragraph, places, offset, lines):
                painter.fillRect(stretch, ground)

    def _paint_drop(self, painter: QPainter, column: QRectF) -> None:
        """Show between which paragraphs a card would come to stand."""
        middle = column.bottom() + self._sight.measures.after / 2
        line = QRectF(column.left(), middle - _DROP_LINE / 2, column.width(), _DROP_LINE)
        painter.fillRect(line, self._theme.colour(Role.ACCENT))
