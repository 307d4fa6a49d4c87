"""Words that are painted on the sheet and stand nowhere in its text: numbers, labels, hints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont

from drafter.core.model import Part
from drafter.gui.editor import formats
from drafter.gui.theme import Role
from drafter.gui.translation import later, tr
from drafter.services.opening_words import examples

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from drafter.core.model import Paragraph
    from drafter.core.numbering import Place
    from drafter.gui.editor.measures import Measures
    from drafter.gui.theme import Theme

_HINTS = {
    Part.PREAMBULAR: later("Write a preambular paragraph: {examples}"),
    Part.OPERATIVE: later("Write an operative paragraph: {examples}"),
    Part.OPENING: "{examples}",
    Part.HEADING: later("Heading"),
}
"""What an empty paragraph is for, with examples in the language of the draft."""
_HEADING, _LABEL = 1.2, 0.72
"""Size of a heading's number and of a label, of that of the text."""
_SMALLEST = 9
"""Pixels below which no label can be read."""


class Lettering:
    """Writes what belongs to one paragraph, within its column and on the line it begins with."""

    def __init__(
        self,
        painter: QPainter,
        theme: Theme,
        measures: Measures,
        font: QFont,
        column: QRectF,
        baseline: float,
    ) -> None:
        self._painter = painter
        self._theme = theme
        self._measures = measures
        self._interface = font
        self._column = column
        self._baseline = baseline

    def paint_place(self, paragraph: Paragraph, place: Place) -> None:
        """Write a paragraph's number, and before the column the label it is known by."""
        if place.number:
            self._painter.setPen(self._theme.colour(Role.TEXT))
            if paragraph.part is Part.HEADING:
                font = body_font(self._measures, _HEADING)
                font.setBold(True)
                self._painter.setFont(font)
                self._write_before(place.number, self._measures.px(8))
            else:
                self._painter.setFont(body_font(self._measures))
                self._write(place.number, self._measures.number_at(paragraph))
        if place.label and paragraph.level == 0:
            self._paint_label(place.label)

    def paint_hint(self, part: Part, indent: float) -> None:
        """Say in an empty paragraph what may be written there, from its first line's indent on."""
        if part not in _HINTS:
            return
        self._painter.setFont(body_font(self._measures))
        self._painter.setPen(self._theme.colour(Role.MUTED))
        room = max(0, int(self._column.width() - indent) - 2)
        metrics = self._painter.fontMetrics()
        words = tr(_HINTS[part], examples=examples(part, self._measures.language))
        hint = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        hint = hint.replace("……", "…")  # cut behind the dots of an example
        self._write(hint, indent + 2)

    def _paint_label(self, label: str) -> None:
        font = QFont(self._interface)
        font.setPixelSize(max(_SMALLEST, round(self._measures.font * _LABEL)))
        self._painter.setFont(font)
        self._painter.setPen(self._theme.colour(Role.MUTED))
        self._write_before(label, self._measures.px(10))

    def _write(self, text: str, at: float) -> None:
        """Write a text so far behind the beginning of the column."""
        column = self._column
        left = self._measures.across(column.left(), column.width(), at)
        if self._measures.is_mirrored:
            left -= self._painter.fontMetrics().horizontalAdvance(text)
        self._painter.setLayoutDirection(formats.direction(self._measures))
        self._painter.drawText(QPointF(left, self._baseline), text)

    def _write_before(self, text: str, gap: float) -> None:
        """Write a text so far before the beginning of the column."""
        width = self._painter.fontMetrics().horizontalAdvance(text)
        self._write(text, -width - gap)


def body_font(measures: Measures, scale: float = 1.0) -> QFont:
    """Return the font of the page at a scale of its text."""
    font = QFont(formats.FAMILY)
    font.setPixelSize(round(measures.font * scale))
    return font
