"""Painting a card that was laid out: nothing here measures or decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from drafter.core.model import Status
from drafter.gui import icons
from drafter.gui.sidebar import wording
from drafter.gui.sidebar.card import Card, Step
from drafter.gui.sidebar.layout import GAP, MARGIN, RAIL, Target
from drafter.gui.theme import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from drafter.corpus import Place
    from drafter.gui.sidebar.layout import Laid, Pressable
    from drafter.gui.sidebar.look import Look

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_CENTRE = Qt.AlignmentFlag.AlignCenter
_RADIUS = 6.0


@dataclass(frozen=True, slots=True)
class State:
    """What the user is doing with a card: chosen, with the keyboard in the list, under the mouse.

    ``hot`` is what can be pressed under the mouse; ``opened`` says that its wordings are shown;
    ``is_last`` that no further wording of the same card follows.
    """

    is_current: bool = False
    has_focus: bool = False
    is_hovered: bool = False
    hot: Target | None = None
    opened: bool = False
    is_last: bool = False


class CardPainter:
    """Paints one card, or one wording below it."""

    def __init__(self, painter: QPainter, look: Look, state: State) -> None:
        self._painter = painter
        self._look = look
        self._state = state

    def paint(self, item: Card | Step, laid: Laid) -> None:
        """Paint everything; the painter's origin is the row's corner."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._frame(item, laid)
        self._head(item, laid.head)
        self._source(item.version.place, laid)
        clip = QRect(laid.words_at, laid.frame.bottomRight())
        clip.setHeight(laid.words.height)
        self._painter.save()
        self._painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
        laid.words.layout.draw(self._painter, QPointF(laid.words_at))
        self._painter.restore()
        for target, pressable in laid.targets.items():
            self._target(target, pressable)
        if laid.caption:
            self._text(laid.caption.rect, laid.caption.text, Role.MUTED)

    def _frame(self, item: Card | Step, laid: Laid) -> None:
        state, theme = self._state, self._look.theme
        width, role = 1.0, Role.BORDER
        if state.is_current:
            width, role = (2.0, Role.FOCUS) if state.has_focus else (1.0, Role.FOCUS)
        elif state.is_hovered:
            role = Role.OUTLINE
        self._painter.setPen(QPen(theme.colour(role), width))
        self._painter.setBrush(theme.colour(Role.PAGE))
        inset = width / 2
        frame = QRectF(laid.frame).adjusted(inset, inset, -inset, -inset)
        self._painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if isinstance(item, Step):
            self._rail(item, laid)

    def _rail(self, item: Step, laid: Laid) -> None:
        """The line that joins the wordings of one card: filled dots adopted, hollow ones drafts."""
        theme = self._look.theme
        x = MARGIN + RAIL // 2
        middle = laid.head.center().y()
        self._painter.setPen(QPen(theme.colour(Role.OUTLINE), 2))
        self._painter.drawLine(x, 0, x, middle if self._state.is_last else laid.size.height())
        adopted = item.version.place.status is Status.ADOPTED
        self._painter.setPen(QPen(theme.colour(Role.ACCENT), 2))
        self._painter.setBrush(theme.colour(Role.ACCENT if adopted else Role.PANEL))
        self._painter.drawEllipse(QPoint(x, middle), 5, 5)

    def _head(self, item: Card | Step, rect: QRect) -> None:
        left = rect.left()
        if isinstance(item, Card):
            if item.number:
                left = self._badge(item.number, rect)
            if item.score is not None:
                text = wording.percentage(item.score)
                left = self._word(left, rect, text, self._look.bold)
        else:
            year = wording.year(item.version.place) or "Undated"
            left = self._word(left, rect, year, self._look.bold)
        self._adoption(item.version.place, QRect(QPoint(left, rect.top()), rect.bottomRight()))

    def _badge(self, number: int, rect: QRect) -> int:
        """Paint the digit that takes the card; return where the next thing begins."""
        theme = self._look.theme
        badge = QRect(rect.left(), rect.top(), rect.height(), rect.height())
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.colour(Role.ACCENT))
        self._painter.drawRoundedRect(badge, 4, 4)
        self._text(badge, str(number), Role.ACCENT_TEXT, self._look.bold, _CENTRE)
        return badge.right() + 1 + GAP + 2

    def _word(self, left: int, rect: QRect, text: str, font: QFont) -> int:
        wide = QFontMetrics(font).horizontalAdvance(text)
        self._text(QRect(left, rect.top(), wide + 1, rect.height()), text, Role.TEXT, font)
        return left + wide + 2 * GAP

    def _adoption(self, place: Place, rect: QRect) -> None:
        """A mark and words on the right: adopted in full ink, a draft in a broken frame."""
        adopted = place.status is Status.ADOPTED
        role = Role.SUCCESS if adopted else Role.WARNING
        metrics = QFontMetrics(self._look.small)
        icon = self._look.line
        text = metrics.elidedText(
            wording.adoption(place), Qt.TextElideMode.ElideRight, rect.width() - icon - 3 * GAP
        )
        wide = metrics.horizontalAdvance(text) + icon + GAP
        chip = QRect(rect.right() - wide - GAP, rect.top(), wide + GAP + 1, rect.height())
        if not adopted:
            chip.adjust(-GAP, 0, 0, 0)
            self._painter.setPen(QPen(self._look.theme.colour(role), 1, Qt.PenStyle.DashLine))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        mark = QRect(chip.right() - wide - GAP // 2 + 1, chip.top(), icon, chip.height())
        self._icon("circle-check" if adopted else "pencil", mark, role)
        words = QRect(mark.right() + GAP - 1, chip.top(), wide - icon, chip.height())
        self._text(words, text, role)

    def _source(self, place: Place, laid: Laid) -> None:
        """The date after the source, as far as there is room."""
        left = laid.targets[Target.SOURCE].rect.right() + 2 * GAP
        rect = laid.targets[Target.SOURCE].rect
        room = laid.frame.right() - 2 * GAP - left
        self._text(
            QRect(left, rect.top(), room, rect.height()), wording.date(place), Role.MUTED
        )  # fmt: skip

    def _target(self, target: Target, pressable: Pressable) -> None:
        hot = self._state.hot is target
        rect, role = QRect(pressable.rect), Role.ACCENT
        font, alignment = self._look.small, _MIDDLE
        if target in {Target.TAKE, Target.BELOW}:
            alignment = _CENTRE
            if hot:
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(self._look.theme.colour(Role.HOVER))
                self._painter.drawRoundedRect(rect, 4, 4)
        elif target in _ICONS:
            name = "chevron-down" if self._state.opened and target is Target.VERSIONS else ""
            icon = QRect(rect.left(), rect.top(), self._look.line, rect.height())
            role = Role.LINK
            self._icon(name or _ICONS[target], icon, role)
            rect.setLeft(icon.right() + 5)
            if target is Target.OTHER:
                rect.setRight(self._key("N", rect))
        elif target is Target.SOURCE:
            role, font = Role.TEXT, self._look.bold
        if hot and target not in {Target.TAKE, Target.BELOW}:
            role = Role.LINK
            font = _underlined(font)
        self._text(rect, pressable.text, role, font, alignment)

    def _key(self, letter: str, rect: QRect) -> int:
        """Paint a key at the right end; return where the text before it must end."""
        side = self._look.line
        cap = QRectF(rect.right() - side + 0.5, rect.top() + 0.5, side - 1, rect.height() - 1)
        self._painter.setPen(QPen(self._look.theme.colour(Role.OUTLINE), 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(cap, 3, 3)
        self._text(cap.toAlignedRect(), letter, Role.MUTED, alignment=_CENTRE)
        return int(cap.left()) - GAP

    def _icon(self, name: str, rect: QRect, role: Role) -> None:
        side = min(rect.width(), rect.height(), self._look.line - 1)
        place = QRect(0, 0, side, side)
        place.moveCenter(rect.center())
        icons.icon(name, self._look.theme, role).paint(self._painter, place)

    def _text(
        self,
        rect: QRect,
        text: str,
        role: Role,
        font: QFont | None = None,
        alignment: Qt.AlignmentFlag = _MIDDLE,
    ) -> None:
        font = font or self._look.small
        self._painter.setFont(font)
        self._painter.setPen(self._look.theme.colour(role))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
        self._painter.drawText(rect, alignment, shown)


_ICONS = {Target.OTHER: "history", Target.VERSIONS: "chevron-right"}


def _underlined(font: QFont) -> QFont:
    made = type(font)(font)
    made.setUnderline(True)
    return made
