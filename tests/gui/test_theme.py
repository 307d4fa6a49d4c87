"""The themes are complete, and everything written in them can be read."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from drafter.gui import theme
from drafter.gui.theme import Role

THEMES = ("light", "dark", "contrast")
GROUNDS = (Role.WINDOW, Role.PANEL, Role.PAGE)
STATES = (Role.HOVER, Role.SELECTION)
WORDS = (
    Role.TEXT, Role.MUTED, Role.LINK, Role.VERBATIM, Role.ADAPTED, Role.NEW, Role.INSERT,
    Role.DELETE, Role.WARNING, Role.ERROR, Role.SUCCESS, Role.NOTE, Role.ACCENT, Role.TABLED,
)  # fmt: skip
LINES = (Role.OUTLINE, Role.FOCUS, Role.ACCENT)

TEXT_PAIRS = (
    *itertools.product(WORDS, GROUNDS),
    *itertools.product((Role.TEXT, Role.MUTED, Role.LINK), STATES),
    (Role.ACCENT_TEXT, Role.ACCENT),
    (Role.INSERT, Role.INSERT_GROUND),
    (Role.DELETE, Role.DELETE_GROUND),
    (Role.TEXT, Role.INSERT_GROUND),
    (Role.TEXT, Role.DELETE_GROUND),
)


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio as WCAG 2.1 defines it, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_has_the_greatest_contrast():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


def test_every_role_is_measured_against_what_it_stands_on():
    """Lines that only part areas, and commands that cannot be given, need no contrast by WCAG."""
    measured = {role for pair in TEXT_PAIRS for role in pair} | set(LINES)
    assert measured | {Role.BORDER, Role.DISABLED} == set(Role)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read_wherever_it_stands(name: str, ink: Role, ground: Role):
    loaded = theme.load(name)
    least = 7 if name == "contrast" else 4.5
    assert contrast(loaded.colour(ink), loaded.colour(ground)) >= least


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("line", "ground"), list(itertools.product(LINES, GROUNDS)))
def test_lines_that_mean_something_can_be_seen(name: str, line: Role, ground: Role):
    loaded = theme.load(name)
    assert contrast(loaded.colour(line), loaded.colour(ground)) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_a_colour_handed_out_cannot_change_the_theme(name: str):
    loaded = theme.load(name)
    loaded.colour(Role.TEXT).setRed(123)
    assert loaded.colour(Role.TEXT) == loaded.colours[Role.TEXT]


def test_the_system_decides_between_light_and_dark():
    assert theme.chosen("system", Qt.ColorScheme.Dark).is_dark
    assert not theme.chosen("system", Qt.ColorScheme.Light).is_dark


def test_a_system_with_high_contrast_gets_it_whatever_its_scheme():
    high = Qt.ContrastPreference.HighContrast
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        assert theme.chosen("system", scheme, high).name == "High contrast"
    assert theme.chosen("light", Qt.ColorScheme.Light, high).name == "Light"


def test_a_system_that_does_not_say_counts_as_light():
    assert theme.chosen("system", Qt.ColorScheme.Unknown).name == "Light"


def test_a_chosen_theme_does_not_follow_the_system():
    assert theme.chosen("dark", Qt.ColorScheme.Light).name == "Dark"


def test_disabled_commands_are_paler():
    palette = theme.palette(theme.load("light"))
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert disabled == theme.load("light").colour(Role.DISABLED)


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_names_no_unknown_role(name: str):
    assert "@" not in theme.style_sheet(theme.load(name)).split("*/", 1)[1]
