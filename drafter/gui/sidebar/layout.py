"""Lays out a card: one thing below the other, as wide as the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect

from drafter.core.model import Status
from drafter.gui.sidebar import spark, wording
from drafter.gui.sidebar.card import Card, Step
from drafter.gui.sidebar.head import head
from drafter.gui.sidebar.laid import (
    GAP,
    MARGIN,
    PADDING,
    RAIL,
    Label,
    Laid,
    Pressable,
    Sign,
    Target,
    fitted,
    width_of,
)
from drafter.gui.sidebar.marked import is_shared
from drafter.gui.sidebar.words import broken
from drafter.gui.theme import Role
from drafter.gui.translation import captioned, counted, tr

if TYPE_CHECKING:
    from drafter.gui.sidebar.look import Look
    from drafter.gui.sidebar.marked import Marked

_NARROWEST = 80
"""Pixels of text that a card keeps however narrow the list is."""


def laid(item: Card | Step, words: Marked, look: Look, width: int, *, unfolded: bool) -> Laid:
    """Lay out a card, or a wording of its history, for a list ``width`` pixels wide."""
    return _Column(item, look, width).laid(words, unfolded=unfolded)


class _Column:
    """Sets one thing below the other."""

    def __init__(self, item: Card | Step, look: Look, width: int) -> None:
        indent = RAIL if isinstance(item, Step) else 0
        self._item = item
        self._look = look
        self._line = look.line
        self._left = MARGIN + PADDING + indent
        self._right = max(width - MARGIN - PADDING, self._left + _NARROWEST)
        self._y = MARGIN // 2 + PADDING
        self._labels: list[Label] = []
        self._targets: dict[Target, Pressable] = {}
        self._key: QRect | None = None
        self._hint = ""
        self._spark: tuple[spark.Dot, ...] = ()

    def laid(self, marked: Marked, *, unfolded: bool) -> Laid:
        """Return everything in its place."""
        self._hint = tr("In bold: what both say") if is_shared(marked) else ""
        item, top = self._item, self._row(self._line + 4, gap=GAP // 2)
        first = head(item, self._look, top)
        self._source()
        words = broken(marked, self._look, self._width, unfolded=unfolded)
        words_at = QPoint(self._left, self._y)
        self._y += words.height + GAP
        if words.folded:
            self._unfold(words.folded)
        self._other()
        self._versions()
        self._foot()
        return Laid(
            frame=self._frame(),
            head=first,
            labels=tuple(self._labels),
            words=words,
            words_at=words_at,
            targets=self._targets,
            key=self._key,
            dot=self._dot(top),
            spark=self._spark,
            is_adopted=item.version.place.status is Status.ADOPTED,
        )

    @property
    def _width(self) -> int:
        return self._right - self._left

    def _frame(self) -> QRect:
        left, top = self._left - PADDING, MARGIN // 2
        return QRect(left, top, self._width + 2 * PADDING, self._y + PADDING - GAP - top)

    def _dot(self, top: QRect) -> QPoint | None:
        return (
            QPoint(MARGIN + RAIL // 2, top.center().y()) if isinstance(self._item, Step) else None
        )

    def _row(self, height: int, gap: int = GAP) -> QRect:
        """Return the next line of a height, as wide as the card."""
        rect = QRect(self._left, self._y, self._width, height)
        self._y += height + gap
        return rect

    def _source(self) -> None:
        """The source and its date: of the date less is said, then of a long name.

        Symbol and label always stay: beside a long symbol in large letters the date goes below.
        """
        place, bold, small = self._item.version.place, self._look.bold, self._look.small
        rect = self._row(self._line + 2)
        label = f", {place.label}" if place.label else ""
        date = wording.date(place)
        room = self._width - width_of(bold, wording.source(place)) - 2 * GAP
        if width_of(small, date) > room:
            date = wording.year(place)
        wide = width_of(small, date)
        below = bool(place.symbol) and wide > room
        room = self._width - width_of(bold, label) - (0 if below else wide + 2 * GAP)
        name = fitted(bold, place.symbol or place.name, room) + label
        shown = QRect(rect.topLeft(), rect.size())
        shown.setWidth(min(width_of(bold, name), self._width))
        self._targets[Target.SOURCE] = Pressable(shown, Label(shown, name, bold))
        if below:
            self._labels.append(
                Label(self._row(self._line + 2), wording.date(place), small, Role.MUTED)
            )
            return
        after = QRect(shown.right() + 2 * GAP, rect.top(), wide, rect.height())
        if after.right() <= rect.right() + GAP:
            self._labels.append(Label(after, date, small, Role.MUTED))

    def _unfold(self, folded: int) -> None:
        self._line_to_press(
            Target.UNFOLD,
            counted(folded, "Show {n} more line", "Show {n} more lines"),
        )

    def _other(self) -> None:
        """The line that leads to the newest wording, or back from it, with its key."""
        item = self._item
        if not isinstance(item, Card) or item.other is None:
            return
        place = item.other.place
        name = tr("Best match") if item.shows_newest else tr("Newer wording")
        parts = [captioned(name, wording.source(place)), wording.year(place)]
        cap = self._line
        self._line_to_press(
            Target.OTHER, ", ".join(filter(None, parts)), icon="history", after=cap + GAP
        )
        rect = self._targets[Target.OTHER].rect
        self._key = QRect(rect.right() - cap + 1, rect.top(), cap, rect.height())
        self._labels.append(Label(self._key, "N", self._look.small, Role.MUTED, centred=True))

    def _line_to_press(self, target: Target, text: str, icon: str = "", after: int = 0) -> None:
        """A line that can be pressed, as wide as what it says and ``after`` pixels more."""
        rect = self._row(self._line + 2)
        self._targets[target] = self._pressable(rect, text, icon, after)

    def _pressable(self, room: QRect, text: str, icon: str = "", after: int = 0) -> Pressable:
        before = self._line + 4 if icon else 0
        said = fitted(self._look.small, text, room.width() - before - after)
        wide = width_of(self._look.small, said)
        rect = QRect(room.left(), room.top(), before + wide + after, room.height())
        label = QRect(room.left() + before, room.top(), wide, room.height())
        role = Role.LINK if icon else Role.ACCENT
        sign = None
        if icon:
            side = self._line - 1
            place = QRect(room.left(), room.center().y() - side // 2 + 1, side, side)
            sign = Sign(place, icon, role)
        return Pressable(rect, Label(label, said, self._look.small, role), sign)

    def _versions(self) -> None:
        """How many wordings there were, which opens them, and the picture of their history."""
        item = self._item
        if not isinstance(item, Card) or not item.versions:
            return
        rect = self._row(self._line + 8, gap=GAP // 2)
        text = self._pressable(rect, wording.versions(item.versions), "chevron-right")
        self._targets[Target.VERSIONS] = text
        wide = spark.width(item.versions, rect.right() - text.rect.right() - GAP)
        if wide:
            picture = QRect(rect.right() - wide + 1, rect.top(), wide, rect.height())
            self._spark = spark.dots(item.versions, picture)
            nothing = Label(picture, "", self._look.small)
            self._targets[Target.HISTORY] = Pressable(picture, nothing)

    def _foot(self) -> None:
        """What changed on the left, what takes the card on the right."""
        height = self._line + 8
        change = self._item.change if isinstance(self._item, Step) else ""
        rect = self._row(height)
        below = self._button(rect.right() + 1, rect.top(), tr("Take below"))
        take = self._button(below.rect.left(), rect.top(), tr("Take in place"))
        room = take.rect.left() - GAP - rect.left()
        if change and width_of(self._look.small, change) > room:
            below, take = self._lowered(below), self._lowered(take)
            room = self._width
            self._y += height
        self._targets |= {Target.TAKE: take, Target.BELOW: below}
        if text := change or self._hint_in(room):
            left = QRect(rect.left(), rect.top(), room, height)
            said = fitted(self._look.small, text, room)
            self._labels.append(Label(left, said, self._look.small, Role.MUTED))

    def _hint_in(self, room: int) -> str:
        """What marks a card of little in common; nothing where there is no room to say it."""
        return self._hint if width_of(self._look.small, self._hint) <= room else ""

    def _button(self, right: int, top: int, text: str) -> Pressable:
        wide = width_of(self._look.small, text) + 2 * GAP
        rect = QRect(right - wide, top, wide, self._line + 8)
        return Pressable(rect, Label(rect, text, self._look.small, Role.ACCENT, centred=True))

    def _lowered(self, button: Pressable) -> Pressable:
        """Return a button one line lower."""
        rect = button.rect.translated(0, button.rect.height())
        said = button.label
        return Pressable(rect, Label(rect, said.text, said.font, said.role, centred=True))
