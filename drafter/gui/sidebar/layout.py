"""Where everything on a card lies: measured once, then painted and pressed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics

from drafter.gui.sidebar import wording
from drafter.gui.sidebar.card import Card, Step
from drafter.gui.sidebar.words import broken

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from drafter.gui.sidebar.look import Look
    from drafter.gui.sidebar.marked import Marked
    from drafter.gui.sidebar.words import Words

MARGIN = 8
"""Between a card and the edge of the list; half of it above and below."""
PADDING = 10
GAP = 6
RAIL = 22
"""How far the wordings of a card are set in for the line that joins them."""


class Target(Enum):
    """What can be pressed on a card."""

    SOURCE = auto()
    UNFOLD = auto()
    OTHER = auto()
    VERSIONS = auto()
    TAKE = auto()
    BELOW = auto()


@dataclass(frozen=True, slots=True)
class Pressable:
    """A place on a card that can be pressed, and what stands there."""

    rect: QRect
    text: str


@dataclass(frozen=True, slots=True)
class Laid:
    """A card as laid out for one width; all places are relative to the row's corner.

    ``caption`` is a line of small text before what can be pressed at the foot.
    """

    frame: QRect
    head: QRect
    words: Words
    words_at: QPoint
    caption: Pressable | None
    targets: dict[Target, Pressable]

    @property
    def size(self) -> QSize:
        """The size of the row, with what parts it from the next."""
        return QSize(self.frame.right() + MARGIN, self.frame.bottom() + MARGIN // 2 + 1)

    def target(self, point: QPoint) -> Target | None:
        """Return what can be pressed at a point, None where nothing can."""
        return next((name for name, one in self.targets.items() if one.rect.contains(point)), None)


def laid(item: Card | Step, words: Marked, look: Look, width: int, *, unfolded: bool) -> Laid:
    """Lay out a card, or a wording of its history, for a list ``width`` pixels wide."""
    return _Column(item, look, width).laid(words, unfolded=unfolded)


class _Column:
    """Sets one thing below the other."""

    def __init__(self, item: Card | Step, look: Look, width: int) -> None:
        self._item = item
        self._look = look
        self._line = look.line
        indent = RAIL if isinstance(item, Step) else 0
        self._left = MARGIN + PADDING + indent
        self._right = max(width - MARGIN - PADDING, self._left + 80)
        self._top = MARGIN // 2
        self._y = self._top + PADDING
        self._frame_left = MARGIN + indent
        self._targets: dict[Target, Pressable] = {}

    def laid(self, marked: Marked, *, unfolded: bool) -> Laid:
        """Return everything in its place."""
        head = self._head()
        self._source()
        words = broken(marked, self._look, self._width, unfolded=unfolded)
        words_at = QPoint(self._left, self._y)
        self._y += words.height + GAP
        if words.folded:
            self._row(Target.UNFOLD, f"Show {wording.counted(words.folded, 'more line')}")
        self._other()
        caption = self._foot()
        bottom = self._y + PADDING - GAP
        right = self._right + PADDING - self._frame_left
        frame = QRect(self._frame_left, self._top, right, bottom - self._top)
        return Laid(frame, head, words, words_at, caption, self._targets)

    @property
    def _width(self) -> int:
        return self._right - self._left

    def _head(self) -> QRect:
        """The line of number, percentage and adoption."""
        rect = QRect(self._left, self._y, self._width, self._line + 4)
        self._y = rect.bottom() + 1 + GAP // 2
        return rect

    def _source(self) -> None:
        """The source, shortened so that its label and the date after it always have room."""
        place, font = self._item.version.place, self._look.bold
        date = _width_of(self._look.small, wording.date(place)) + 2 * GAP
        label = f", {place.label}" if place.label else ""
        room = self._width - date - _width_of(font, label)
        name = QFontMetrics(font).elidedText(
            place.symbol or place.name, Qt.TextElideMode.ElideRight, room
        )
        self._row(Target.SOURCE, name + label, font)

    def _row(self, target: Target, text: str, font: QFont | None = None) -> None:
        """A line that can be pressed, as wide as what it says."""
        wide = _width_of(font or self._look.small, text)
        rect = QRect(self._left, self._y, min(wide, self._width), self._line + 2)
        if target is Target.OTHER:
            rect.setWidth(min(wide + 2 * self._line + GAP + 4, self._width))
        self._targets[target] = Pressable(rect, text)
        self._y = rect.bottom() + 1 + GAP

    def _other(self) -> None:
        """The line that leads to the newest wording, or back from it."""
        item = self._item
        if not isinstance(item, Card) or item.other is None:
            return
        place = item.other.place
        name = "Best match" if item.shows_newest else "Newer wording"
        parts = [f"{name}: {wording.source(place)}", wording.year(place)]
        self._row(Target.OTHER, ", ".join(filter(None, parts)))

    def _foot(self) -> Pressable | None:
        """The versions or the change on the left, what takes the card on the right."""
        height = self._line + 8
        below = _Button("Take below", self._look)
        take = _Button("Take in place", self._look)
        text = self._foot_text()
        left = QRect(self._left, self._y, _width_of(self._look.small, text), height)
        if isinstance(self._item, Card) and text:
            left.setWidth(left.width() + self._line + 4)
        if left.width() + GAP + take.width + below.width > self._width and text:
            left.setWidth(min(left.width(), self._width))
            self._y += height
        self._targets[Target.BELOW] = Pressable(
            QRect(self._right - below.width, self._y, below.width, height), below.text
        )
        self._targets[Target.TAKE] = Pressable(
            QRect(self._right - below.width - take.width, self._y, take.width, height), take.text
        )
        self._y += height + GAP
        if not text:
            return None
        if isinstance(self._item, Card):
            self._targets[Target.VERSIONS] = Pressable(left, text)
            return None
        return Pressable(left, text)

    def _foot_text(self) -> str:
        item = self._item
        if isinstance(item, Step):
            return item.change
        return wording.versions(item.versions) if item.versions else ""


class _Button:
    """A button's text with the width it needs."""

    def __init__(self, text: str, look: Look) -> None:
        self.text = text
        self.width = _width_of(look.small, text) + 2 * GAP


def _width_of(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text) + 1
