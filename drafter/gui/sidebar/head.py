"""Lays out the first line of a card: its digit, its percentage or year, how it was adopted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from drafter.core.model import Status
from drafter.gui.sidebar import wording
from drafter.gui.sidebar.card import Card, Step
from drafter.gui.sidebar.laid import GAP, Head, Label, Sign, fitted, width_of
from drafter.gui.theme import Role
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from drafter.corpus import Place
    from drafter.gui.sidebar.look import Look


def head(item: Card | Step, look: Look, rect: QRect) -> Head:
    """Lay out the first line into a rectangle."""
    left = rect.left()
    badge, labels = None, list[Label]()
    if isinstance(item, Card) and item.number:
        badge = QRect(left, rect.top(), rect.height(), rect.height())
        digit = Label(badge, str(item.number), look.bold, Role.ACCENT_TEXT, centred=True)
        labels.append(digit)
        left = badge.right() + 1 + GAP + 2
    if text := _measure(item):
        wide = width_of(look.bold, text)
        labels.append(Label(QRect(left, rect.top(), wide, rect.height()), text, look.bold))
        left += wide + 2 * GAP
    adoption, sign, frame = _adoption(
        item.version.place, look, rect.adjusted(left - rect.left(), 0, 0, 0)
    )
    return Head((*labels, adoption), sign, badge, frame)


def _measure(item: Card | Step) -> str:
    """What a card is measured by: how well it fits, or in a history its year."""
    if isinstance(item, Step):
        return wording.year(item.version.place) or tr("Undated")
    return wording.percentage(item.score) if item.score is not None else ""


def _adoption(place: Place, look: Look, room: QRect) -> tuple[Label, Sign, QRect | None]:
    """Words and a mark on the right: adopted in full ink, a draft in a broken frame."""
    adopted = place.status is Status.ADOPTED
    role = Role.SUCCESS if adopted else Role.WARNING
    edge = 0 if adopted else GAP
    icon = look.line - 1
    space = room.width() - icon - GAP - 2 * edge
    text = wording.adoption(place)
    if width_of(look.small, text) > space:
        text = fitted(look.small, wording.adoption_shortly(place), space)
    wide = width_of(look.small, text)
    words = QRect(room.right() - edge - wide + 1, room.top(), wide, room.height())
    sign = QRect(words.left() - GAP - icon + 1, room.center().y() - icon // 2 + 1, icon, icon)
    frame = None
    if not adopted:
        frame = QRect(
            sign.left() - edge, room.top(), room.right() - sign.left() + edge, room.height()
        )
    name = "circle-check" if adopted else "pencil"
    return Label(words, text, look.small, role), Sign(sign, name, role), frame
