"""Icons drawn from shipped SVG files in the colours of the theme, crisp at every scale.

The files paint with ``currentColor``; the engine puts the colour in when it paints, and paints
only when somebody looks, so that a table of sixty icons costs nothing at start.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from drafter import resources
from drafter.gui import fonts
from drafter.gui.theme import Role, Theme

_INK = b"currentColor"


def icon(name: str, theme: Theme, role: Role = Role.TEXT) -> QIcon:
    """Return a shipped icon in the colour of a role; an empty one when the file is missing."""
    return QIcon(_Engine(name, theme.colour(role), theme.colour(Role.DISABLED)))


def pixmap(name: str, theme: Theme, pixels: int, role: Role = Role.TEXT) -> QPixmap:
    """Return a shipped icon as a picture for a label, so large at the usual size of text."""
    return icon(name, theme, role).pixmap(size(pixels))


def size(pixels: int) -> QSize:
    """Return how large an icon is that has so many pixels at the usual size of text."""
    side = max(1, round(pixels * fonts.scale()))
    return QSize(side, side)


def exists(name: str) -> bool:
    """Tell whether an icon is shipped."""
    return resources.path("icons", f"{name}.svg").is_file()


class _Engine(QIconEngine):
    """Paints one SVG file in one colour, paler where its command is not to be had."""

    def __init__(self, name: str, colour: QColor, disabled: QColor) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._disabled = disabled

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        mode: QIcon.Mode,
        state: QIcon.State,  # noqa: ARG002 - Qt's signature
    ) -> None:
        """Paint the icon into a rectangle."""
        ink = self._disabled if mode is QIcon.Mode.Disabled else self._colour
        _renderer(self._name, ink.name()).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon as a picture of a size in device pixels."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Return an engine that paints the same."""
        return _Engine(self._name, self._colour, self._disabled)


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    """Read an icon once for each colour; an unknown one paints nothing."""
    file = resources.path("icons", f"{name}.svg")
    data = file.read_bytes() if file.is_file() else b'<svg xmlns="http://www.w3.org/2000/svg"/>'
    return QSvgRenderer(QByteArray(data.replace(_INK, colour.encode())))
