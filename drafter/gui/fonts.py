"""The fonts: those of the printed page are shipped, so that lines break alike everywhere."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from drafter import resources

PAGE = "Liberation Serif"
"""Metric-compatible with Times New Roman, in which the United Nations prints."""
_INTERFACE = "Liberation Sans"
_FOREIGN = (
    "Traditional Arabic", "Simplified Arabic", "Amiri", "Noto Naskh Arabic", "Geeza Pro",
    "SimSun", "NSimSun", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "AR PL UMing CN",
    "WenQuanYi Zen Hei",
)  # fmt: skip
"""Fonts for Arabic and Chinese, which ours for the page lacks: those that the United Nations prints
in, then what comes nearest. The first that is there is taken for all words of a text. Amiri is
shipped: where a system has nothing but DejaVu, words in italics would not show at all."""
_POINTS = 10.0
_NO_CHOICE = frozenset({"", "Sans Serif", "Sans", "DejaVu Sans", "Bitstream Vera Sans"})
"""What a system without a desktop calls its interface font: nobody chose it."""


def load() -> None:
    """Make the shipped fonts known to Qt."""
    for file in sorted(resources.path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    QFont.insertSubstitution("Times New Roman", PAGE)
    QFont.insertSubstitutions(PAGE, _FOREIGN)


def scale() -> float:
    """Return how large words are shown now, compared with what the desktop wants."""
    now, usual = QApplication.font(), interface()
    if usual.pointSizeF() > 0:
        return now.pointSizeF() / usual.pointSizeF()
    return now.pixelSize() / max(1, usual.pixelSize())


def interface(percent: int = 100) -> QFont:
    """Return the font of menus and buttons: the desktop's, or ours where nobody chose one.

    ``percent`` is its size, compared with what the desktop wants.
    """
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if sys.platform == "linux" and font.family() in _NO_CHOICE:
        font = QFont(_INTERFACE)
        font.setPointSizeF(_POINTS)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * percent / 100)
    else:
        font.setPixelSize(max(1, round(font.pixelSize() * percent / 100)))
    return font
