"""Fonts and formats of the cards, worked out once for a theme and a text size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat

from drafter.gui.sidebar.marked import Kind
from drafter.gui.theme import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from drafter.gui.theme import Theme

_SMALL = 0.92
_LINE = QTextCharFormat.UnderlineStyle.SingleUnderline
_DOTS = QTextCharFormat.UnderlineStyle.DotLine


@dataclass(frozen=True, slots=True)
class Look:
    """How cards look: the theme, three fonts, and a format for each kind of words.

    Kinds differ by line as well as by colour: what is inserted is underlined, what is deleted
    struck out, how a text goes on dotted.
    """

    theme: Theme
    body: QFont
    bold: QFont
    small: QFont
    formats: Mapping[Kind, QTextCharFormat]

    @property
    def line(self) -> int:
        """Height of a line of small text in pixels, from which distances are taken."""
        return QFontMetrics(self.small).height()


def look(theme: Theme, font: QFont, zoom: int = 100) -> Look:
    """Return the look for a theme, the interface's font and a text size in per cent."""
    body = QFont(font)
    body.setPointSizeF(font.pointSizeF() * zoom / 100)
    bold = QFont(body)
    bold.setWeight(QFont.Weight.DemiBold)
    small = QFont(body)
    small.setPointSizeF(body.pointSizeF() * _SMALL)
    return Look(theme, body, bold, small, _formats(theme))


def _formats(theme: Theme) -> dict[Kind, QTextCharFormat]:
    text = theme.colour(Role.TEXT)
    formats = {kind: QTextCharFormat() for kind in Kind}
    for made in formats.values():
        made.setForeground(text)
    inserted = formats[Kind.INSERTED]
    inserted.setForeground(theme.colour(Role.INSERT))
    inserted.setBackground(theme.colour(Role.INSERT_GROUND))
    inserted.setUnderlineStyle(_LINE)
    deleted = formats[Kind.DELETED]
    deleted.setForeground(theme.colour(Role.DELETE))
    deleted.setBackground(theme.colour(Role.DELETE_GROUND))
    deleted.setFontStrikeOut(True)
    rest = formats[Kind.REST]
    rest.setUnderlineStyle(_DOTS)
    rest.setUnderlineColor(theme.colour(Role.INSERT))
    formats[Kind.SHARED].setFontWeight(QFont.Weight.DemiBold)
    found = formats[Kind.FOUND]
    found.setBackground(theme.colour(Role.SELECTION))
    found.setFontWeight(QFont.Weight.DemiBold)
    return formats
