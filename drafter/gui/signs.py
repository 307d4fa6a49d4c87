"""The signs for where a paragraph stands: a shape, a kind of line and a colour, one for each state.

Page, outline, strip and sidebar show the same signs. Shape and line say it without the colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF

from drafter.gui.sidebar import wording
from drafter.gui.theme import Role
from drafter.gui.translation import counted, later, tr
from drafter.services.reviewing import State

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from drafter.gui.theme import Theme
    from drafter.services.reviewing import Review

ROLES = {
    State.VERBATIM: Role.VERBATIM,
    State.ADAPTED: Role.ADAPTED,
    State.TABLED: Role.TABLED,
    State.NEW: Role.NEW,
}
NAMES = {
    State.VERBATIM: later("Verbatim"),
    State.ADAPTED: later("Adapted"),
    State.TABLED: later("Only in a draft"),
    State.NEW: later("New"),
}
_DASHES = {State.ADAPTED: (5.0, 2.6), State.TABLED: (4.0, 2.0, 1.0, 2.0), State.NEW: (1.0, 2.2)}
"""How the line of a state is broken, in widths of the line; a whole line has none."""
_HALF, _TURN = 90 * 16, 180 * 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """What is shown of a paragraph: its state, what it comes from, and what to look at.

    ``source`` and ``newer`` cite a text ("A/RES/72/195, PP5"), empty where there is none.
    """

    state: State
    source: str = ""
    newer: str = ""
    remarks: int = 0

    @property
    def words(self) -> str:
        """What the sign says: "verbatim from A/RES/72/195, PP5"."""
        match self.state:
            case State.VERBATIM:
                said = tr("verbatim from {source}", source=self.source)
            case State.ADAPTED:
                said = (
                    tr("adapted from {source}", source=self.source)
                    if self.source
                    else tr("adapted")
                )
            case State.TABLED:
                said = tr("only in a draft: {source}", source=self.source)
            case State.NEW:
                said = tr("new")
        if self.newer:
            said += tr("; older wording, {newer} has a newer one", newer=self.newer)
        if self.remarks:
            said += counted(self.remarks, "; {n} weaker commitment", "; {n} weaker commitments")
        return said


def sign(review: Review) -> Sign:
    """Return the sign of a paragraph that was reviewed."""
    nearest = review.nearest
    is_new = review.state is State.NEW or nearest is None
    return Sign(
        state=review.state,
        source="" if is_new or nearest is None else wording.source(nearest.place),
        newer=wording.source(review.newer.place) if review.newer else "",
        remarks=len(review.remarks),
    )


def pen(state: State, theme: Theme, width: float) -> QPen:
    """Return the pen for the line of a state: whole, dashed, dash and dot, or dotted."""
    made = QPen(theme.colour(ROLES[state]), width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if state in _DASHES:
        made.setDashPattern(list(_DASHES[state]))
    return made


def paint(
    painter: QPainter, state: State, centre: QPointF, theme: Theme, size: float = 9.0
) -> None:
    """Paint a sign: a full disc, a half one, a diamond, or an empty ring."""
    colour = theme.colour(ROLES[state])
    half = size / 2
    disc = QRectF(centre.x() - half, centre.y() - half, size, size)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match state:
        case State.VERBATIM:
            painter.setBrush(colour)
            painter.drawEllipse(disc)
        case State.ADAPTED:
            painter.drawEllipse(disc)
            painter.setBrush(colour)
            painter.drawPie(disc, _HALF, _TURN)
        case State.TABLED:
            painter.drawPolygon(_diamond(centre, half + 0.5))
        case State.NEW:
            painter.drawEllipse(disc.adjusted(1.5, 1.5, -1.5, -1.5))


def paint_newer(painter: QPainter, centre: QPointF, theme: Theme, size: float = 8.0) -> None:
    """Paint the sign that a newer wording was adopted: an arrow head upwards."""
    half = size / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(Role.WARNING))
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(centre.x(), centre.y() - half),
                QPointF(centre.x() + half, centre.y() + half),
                QPointF(centre.x() - half, centre.y() + half),
            ]
        )
    )


def _diamond(centre: QPointF, half: float) -> QPolygonF:
    x, y = centre.x(), centre.y()
    return QPolygonF(
        [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
    )
