"""Wavy lines under misspelled words: kept for each paragraph or note, painted in sight.

They move with the words as the lines under agreed language do. The word that is just being typed
has none until it is left. A wave under the straight or broken line of agreed language says by its
shape what it is, whatever its colour.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF

from drafter.gui.editor import shifting, stretches
from drafter.gui.theme import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QTextBlock

    from drafter.core.model import Paragraph
    from drafter.gui.theme import Theme
    from drafter.spelling import Misspelling

_BELOW = 5.5
"""Pixels from the baseline to the middle of the wave: the line of agreed language is above it."""
_TILE = 5
"""Pixels, wide and high, of one turn of the wave."""
_HEIGHT, _THICK = 1.4, 1.3


class Worded(Protocol):
    """A paragraph or a note."""

    @property
    def id(self) -> str:
        """What it is known by."""
        ...

    @property
    def text(self) -> str:
        """Its words."""
        ...


class _Marked(NamedTuple):
    """The misspelled words of a text, and the text they were found in."""

    text: str
    found: tuple[Misspelling, ...]


class Squiggles:
    """Which words of which paragraph are misspelled, or of which note."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._marked: dict[str, _Marked] = {}
        self._drawn = QPixmap()
        self._drawn_for: tuple[str, float] | None = None
        self._held: tuple[str, int] | None = None
        """The paragraph that is typed in, and the code point where."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def show(self, found: Mapping[str, tuple[Misspelling, ...]], texts: Mapping[str, str]) -> None:
        """Mark what was found in the texts of paragraphs, by id; other paragraphs have nothing."""
        self._marked = {name: _Marked(texts[name], some) for name, some in found.items() if some}

    def forget(self) -> None:
        """Mark nothing any more."""
        self._marked, self._held = {}, None

    def hold(self, paragraph_id: str, offset: int) -> None:
        """Leave the word at a code point of a paragraph unmarked: it is being typed."""
        self._held = paragraph_id, offset

    def follow(self, one: Worded, offset: int) -> bool:
        """Go on holding while the cursor stays in the word; return whether it left it."""
        if self._held is None:
            return False
        name, before = self._held
        between = one.text[min(before, offset) : max(before, offset)]
        if name == one.id and not any(map(str.isspace, between)):
            self._held = name, offset
            return False
        self._held = None
        return True

    def of(self, one: Worded) -> tuple[Misspelling, ...]:
        """Return the misspelled words of a paragraph or note as its text stands now."""
        marked = self._marked.get(one.id)
        if marked is None:
            return ()
        if marked.text != (text := one.text):
            marked = _Marked(text, shifting.moved(marked.found, marked.text, text))
            self._marked[one.id] = marked
        return marked.found

    def at(self, one: Worded, offset: int) -> Misspelling | None:
        """Return the misspelled word at a code point of a paragraph or note, None for none."""
        return next((found for found in self.of(one) if found.start <= offset <= found.end), None)

    def places(self, one: Worded) -> list[tuple[int, int]]:
        """Return the code points of the words that are marked: not of the one being typed."""
        return [(found.start, found.end) for found in self.of(one) if not self._is_held(one, found)]

    def paint(
        self,
        painter: QPainter,
        block: QTextBlock,
        paragraph: Paragraph,
        offset: QPointF,
        lines: range,
    ) -> None:
        """Draw the waves under the words in some lines of a block."""
        if places := self.places(paragraph):
            rectangles = stretches.rectangles(block, paragraph, places, offset, lines)
            self.draw(painter, rectangles, _BELOW)

    def draw(self, painter: QPainter, rectangles: Iterable[QRectF], below: float) -> None:
        """Draw a wave so far below the bottom of each rectangle; neighbouring ones are in step."""
        tile = self._tile(painter.device().devicePixelRatioF())
        for rectangle in rectangles:
            top = rectangle.bottom() + below - _TILE / 2
            stretch = QRectF(rectangle.left(), top, rectangle.width(), _TILE)
            painter.drawTiledPixmap(stretch, tile, QPointF(rectangle.left() % _TILE, 0))

    def _tile(self, scale: float) -> QPixmap:
        """Return one turn of the wave, drawn once for all: a wave is many lines otherwise."""
        key = self._theme.name, scale
        if key != self._drawn_for:
            self._drawn_for, self._drawn = key, _turn(self._theme, scale)
        return self._drawn

    def _is_held(self, one: Worded, found: Misspelling) -> bool:
        if self._held is None:
            return False
        name, offset = self._held
        return name == one.id and found.start <= offset <= found.end


def _turn(theme: Theme, scale: float) -> QPixmap:
    """Draw one turn of the wave; turns beside each other join."""
    tile = QPixmap(round(_TILE * scale), round(_TILE * scale))
    tile.setDevicePixelRatio(scale)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(Role.ERROR), _THICK))
    middle, half = _TILE / 2, _TILE / 2
    points = [
        QPointF(number * half, middle + (_HEIGHT if number % 2 else -_HEIGHT))
        for number in range(-1, 4)
    ]
    painter.drawPolyline(QPolygonF(points))
    painter.end()
    return tile
