"""How the window looks: colours by role from a table, and the few rules that Fusion needs.

Widgets ask for a role, never for a colour, so that light, dark and high contrast stay one
design. ``styleHints().setColorScheme()`` does nothing on some platforms, so the palette is
always our own.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from drafter import resources

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QApplication


class Role(StrEnum):
    """What a colour is for. ``resources/themes/light.toml`` says it of each."""

    WINDOW = "window"
    PANEL = "panel"
    PAGE = "page"
    TEXT = "text"
    MUTED = "muted"
    DISABLED = "disabled"
    ACCENT = "accent"
    ACCENT_TEXT = "accent_text"
    BORDER = "border"
    OUTLINE = "outline"
    HOVER = "hover"
    SELECTION = "selection"
    LINK = "link"
    VERBATIM = "verbatim"
    ADAPTED = "adapted"
    TABLED = "tabled"
    NEW = "new"
    INSERT = "insert"
    INSERT_GROUND = "insert_ground"
    DELETE = "delete"
    DELETE_GROUND = "delete_ground"
    WARNING = "warning"
    ERROR = "error"
    SUCCESS = "success"
    FOCUS = "focus"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Theme:
    """A set of colours, one for each role. ``name`` is what the user reads in the menu."""

    name: str
    is_dark: bool
    colours: Mapping[str, QColor]

    def colour(self, role: Role) -> QColor:
        """Return a copy of the colour of a role."""
        return QColor(self.colours[role])

    def css(self, role: Role) -> str:
        """Return the colour of a role as style sheets and rich text write it."""
        return self.colours[role].name()


def load(name: str) -> Theme:
    """Return the shipped theme of a file name: "light", "dark" or "contrast"."""
    table = tomllib.loads(resources.path("themes", f"{name}.toml").read_text("utf-8"))
    colours: dict[str, QColor] = {role: QColor(table["colours"][role]) for role in Role}
    return Theme(table["name"], table["is_dark"], colours)


def chosen(
    setting: str,
    scheme: Qt.ColorScheme,
    contrast: Qt.ContrastPreference = Qt.ContrastPreference.NoPreference,
) -> Theme:
    """Return the theme for the user's setting; "system" follows the desktop's scheme and contrast.

    A desktop that does not say counts as light.
    """
    if setting == "system":
        setting = "dark" if scheme is Qt.ColorScheme.Dark else "light"
        if contrast is Qt.ContrastPreference.HighContrast:
            setting = "contrast"
    return load(setting)


def palette(theme: Theme) -> QPalette:
    """Return the palette that makes Fusion draw in the theme's colours."""
    made = QPalette(theme.colour(Role.PANEL))
    for group, roles in _PALETTE.items():
        made.setColor(group, theme.colour(roles))
    for group in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText,
                  QPalette.ColorRole.ButtonText):  # fmt: skip
        made.setColor(QPalette.ColorGroup.Disabled, group, theme.colour(Role.DISABLED))
    return made


class Themed(Protocol):
    """A part of the window that paints in the colours of a theme."""

    def set_theme(self, theme: Theme, /) -> None:
        """Paint in another theme."""
        ...


def apply(theme: Theme, application: QApplication, parts: Sequence[Themed] = ()) -> None:
    """Dress the whole application in a theme; native title bars too, where the system can.

    The parts get their turn while no style sheet is in force: under one, Qt keeps the palette
    that the viewport of a scroll area had before (seen with 6.11.3).
    """
    scheme = Qt.ColorScheme.Dark if theme.is_dark else Qt.ColorScheme.Light
    application.styleHints().setColorScheme(scheme)
    application.setStyleSheet("")
    application.setPalette(palette(theme))
    for part in parts:
        part.set_theme(theme)
    application.setStyleSheet(style_sheet(theme))


def style_sheet(theme: Theme) -> str:
    """Return the rules that a palette cannot express."""
    sheet = resources.path("themes", "style.qss").read_text("utf-8")
    for role in sorted(Role, key=len, reverse=True):
        sheet = sheet.replace(f"@{role}", theme.css(role))
    ink = "dark" if theme.is_dark else "light"
    return sheet.replace("@folder", resources.path("themes").as_posix()).replace("@ink", ink)


_PALETTE = {
    QPalette.ColorRole.Window: Role.PANEL,
    QPalette.ColorRole.WindowText: Role.TEXT,
    QPalette.ColorRole.Base: Role.PAGE,
    QPalette.ColorRole.AlternateBase: Role.PANEL,
    QPalette.ColorRole.Text: Role.TEXT,
    QPalette.ColorRole.PlaceholderText: Role.MUTED,
    QPalette.ColorRole.Button: Role.HOVER,
    QPalette.ColorRole.ButtonText: Role.TEXT,
    QPalette.ColorRole.BrightText: Role.ERROR,
    QPalette.ColorRole.Highlight: Role.SELECTION,
    QPalette.ColorRole.HighlightedText: Role.TEXT,
    QPalette.ColorRole.Accent: Role.ACCENT,
    QPalette.ColorRole.Link: Role.LINK,
    QPalette.ColorRole.LinkVisited: Role.LINK,
    QPalette.ColorRole.ToolTipBase: Role.PAGE,
    QPalette.ColorRole.ToolTipText: Role.TEXT,
    QPalette.ColorRole.Light: Role.PAGE,
    QPalette.ColorRole.Midlight: Role.HOVER,
    QPalette.ColorRole.Mid: Role.BORDER,
    QPalette.ColorRole.Dark: Role.OUTLINE,
    QPalette.ColorRole.Shadow: Role.OUTLINE,
}
