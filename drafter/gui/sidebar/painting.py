"""Paints a card that was laid out: nothing here measures or decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygon

from drafter.gui import icons
from drafter.gui.sidebar.laid import Target
from drafter.gui.theme import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.gui.sidebar.laid import Head, Label, Laid, Pressable, Sign
    from drafter.gui.sidebar.spark import Dot
    from drafter.gui.theme import Theme

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_CENTRE = Qt.AlignmentFlag.AlignCenter
_RADIUS = 6.0
_SMALL_RADIUS = 4.0
_SPARK_DOT = 3
_SPARK_EDGE = 6
_BUTTONS = frozenset({Target.TAKE, Target.BELOW})


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
    """Paints one card, or one wording below it; the painter's origin is the row's corner."""

    def __init__(self, painter: QPainter, theme: Theme, state: State) -> None:
        self._painter = painter
        self._theme = theme
        self._state = state

    def paint(self, laid: Laid) -> None:
        """Paint everything."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._frame(laid.frame)
        if laid.dot is not None:
            self._rail(laid.dot, laid)
        self._head(laid.head)
        self._words(laid)
        if laid.key is not None:
            self._outlined(laid.key, Role.OUTLINE, Qt.PenStyle.SolidLine)
        for label in laid.labels:
            self._label(label)
        if laid.spark:
            self._spark(laid.spark)
        for target, pressable in laid.targets.items():
            self._pressable(target, pressable)

    def _frame(self, rect: QRect) -> None:
        state = self._state
        width = 2.0 if state.is_current and state.has_focus else 1.0
        role = Role.OUTLINE if state.is_hovered else Role.BORDER
        self._painter.setPen(self._pen(Role.FOCUS if state.is_current else role, width))
        self._painter.setBrush(self._theme.colour(Role.PAGE))
        inset = width / 2
        frame = QRectF(rect).adjusted(inset, inset, -inset, -inset)
        self._painter.drawRoundedRect(frame, _RADIUS, _RADIUS)

    def _rail(self, dot: QPoint, laid: Laid) -> None:
        """The line that joins the wordings of a card: discs adopted, hollow diamonds drafts."""
        bottom = dot.y() if self._state.is_last else laid.size.height()
        self._painter.setPen(self._pen(Role.OUTLINE, 2))
        self._painter.drawLine(dot.x(), 0, dot.x(), bottom)
        role = Role.ACCENT if laid.is_adopted else Role.WARNING
        self._painter.setPen(self._pen(role, 2))
        self._painter.setBrush(self._theme.colour(role if laid.is_adopted else Role.PANEL))
        if laid.is_adopted:
            self._painter.drawEllipse(dot, 5, 5)
        else:
            self._painter.drawPolygon(_diamond(dot, 6))

    def _spark(self, dots: Sequence[Dot]) -> None:
        """The history: a bar as high as the change, a disc for adopted, a diamond for drafts."""
        if self._state.hot is Target.HISTORY:
            edge = QPoint(_SPARK_EDGE, _SPARK_EDGE)
            low = dots[0].at - edge - QPoint(0, 2 * _SPARK_EDGE)
            self._filled(QRect(low, dots[-1].at + edge), Role.HOVER)
        self._painter.setPen(self._pen(Role.OUTLINE, 1))
        self._painter.drawLine(dots[0].at, dots[-1].at)
        for dot in dots:
            role = Role.ACCENT if dot.is_adopted else Role.WARNING
            self._painter.setPen(self._pen(role, 3))
            if dot.height:
                self._painter.drawLine(dot.at, dot.at - QPoint(0, dot.height))
            self._painter.setPen(self._pen(role, 1.5))
            self._painter.setBrush(self._theme.colour(role if dot.is_adopted else Role.PAGE))
            if dot.is_adopted:
                self._painter.drawEllipse(dot.at, _SPARK_DOT, _SPARK_DOT)
            else:
                self._painter.drawPolygon(_diamond(dot.at, _SPARK_DOT + 1))

    def _head(self, head: Head) -> None:
        if head.badge is not None:
            self._filled(head.badge, Role.ACCENT)
        if head.broken_frame is not None:
            self._outlined(head.broken_frame, head.sign.role, Qt.PenStyle.DashLine)
        self._sign(head.sign)
        for label in head.labels:
            self._label(label)

    def _words(self, laid: Laid) -> None:
        clip = QRect(laid.words_at, laid.frame.bottomRight())
        clip.setHeight(laid.words.height)
        self._painter.save()
        self._painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
        laid.words.layout.draw(self._painter, QPointF(laid.words_at))
        self._painter.restore()

    def _pressable(self, target: Target, pressable: Pressable) -> None:
        hot = self._state.hot is target
        if hot and target in _BUTTONS:
            self._filled(pressable.rect, Role.HOVER)
        if pressable.sign is not None:
            turned = self._state.opened and target is Target.VERSIONS
            self._sign(pressable.sign, "chevron-down" if turned else "")
        self._label(pressable.label, underlined=hot and target not in _BUTTONS)

    def _label(self, label: Label, *, underlined: bool = False) -> None:
        font, role = label.font, label.role
        if underlined:
            font, role = QFont(font), Role.LINK
            font.setUnderline(True)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.colour(role))
        self._painter.drawText(label.rect, _CENTRE if label.centred else _MIDDLE, label.text)

    def _sign(self, sign: Sign, name: str = "") -> None:
        icons.icon(name or sign.name, self._theme, sign.role).paint(self._painter, sign.rect)

    def _filled(self, rect: QRect, role: Role) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.colour(role))
        self._painter.drawRoundedRect(rect, _SMALL_RADIUS, _SMALL_RADIUS)

    def _outlined(self, rect: QRect, role: Role, style: Qt.PenStyle) -> None:
        self._painter.setPen(self._pen(role, 1, style))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        self._painter.drawRoundedRect(inner, _SMALL_RADIUS, _SMALL_RADIUS)

    def _pen(self, role: Role, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        return QPen(self._theme.colour(role), width, style)


def _diamond(at: QPoint, half: int) -> QPolygon:
    """Return a diamond round a point: the shape of drafts on every line of time."""
    return QPolygon([
        at + QPoint(0, -half), at + QPoint(half, 0), at + QPoint(0, half), at + QPoint(-half, 0)
    ])  # fmt: skip
