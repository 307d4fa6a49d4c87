"""A card in its place: everything that is painted and pressed, measured and shortened already."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics

from drafter.gui.theme import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from drafter.gui.sidebar.spark import Dot
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
    HISTORY = auto()
    TAKE = auto()
    BELOW = auto()


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text in its place. The text fits."""

    rect: QRect
    text: str
    font: QFont
    role: Role = Role.TEXT
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """An icon in its place."""

    rect: QRect
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Pressable:
    """A place on a card that can be pressed, what it says, and the icon before it."""

    rect: QRect
    label: Label
    sign: Sign | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """The first line of a card: its digit, its percentage or year, how it was adopted.

    ``badge`` lies behind the digit; ``broken_frame`` round the words "Draft, not adopted".
    """

    labels: tuple[Label, ...]
    sign: Sign
    badge: QRect | None = None
    broken_frame: QRect | None = None


@dataclass(frozen=True, slots=True)
class Laid:
    """A card as laid out for one width; all places are relative to the row's corner.

    ``labels`` are those that cannot be pressed; ``key`` is the frame round the letter of a key.
    ``dot`` is where a wording stands on the line that joins it to the others, None for a card;
    ``spark`` the small picture of a card's history.
    """

    frame: QRect
    head: Head
    labels: tuple[Label, ...]
    words: Words
    words_at: QPoint
    targets: dict[Target, Pressable]
    key: QRect | None = None
    dot: QPoint | None = None
    spark: tuple[Dot, ...] = ()
    is_adopted: bool = True

    @property
    def size(self) -> QSize:
        """The size of the row, with what parts it from the next."""
        return QSize(self.frame.right() + MARGIN, self.frame.bottom() + MARGIN // 2 + 1)

    def target(self, point: QPoint) -> Target | None:
        """Return what can be pressed at a point, None where nothing can."""
        return next((name for name, one in self.targets.items() if one.rect.contains(point)), None)


def width_of(font: QFont, text: str) -> int:
    """Return how wide a line of text is, in pixels."""
    return QFontMetrics(font).horizontalAdvance(text) + 1


def fitted(font: QFont, text: str, room: int) -> str:
    """Return a text shortened to so many pixels."""
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
