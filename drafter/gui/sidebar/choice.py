"""A combo box that is narrow when closed, and shows when it does not stand at its default."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from drafter.gui.choice_box import ChoiceBox
from drafter.gui.theme import Role
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from drafter.gui.theme import Theme

_ROOM = 30
"""What a combo box needs beside its text."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: what the list says, what the closed box says, what it stands for."""

    text: str
    short: str
    value: object


class Choice(ChoiceBox):
    """A combo box that is narrow when closed, and shows when it does not stand at its default."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._default: object = None
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setMinimumWidth(52)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(self.updateGeometry)
        self.setMaxVisibleItems(20)

    @property
    def value(self) -> object:
        """What is chosen."""
        option: Option | None = self.currentData()
        return option.value if option else None

    @property
    def is_active(self) -> bool:
        """Whether something else than the default is chosen."""
        return self.value != self._default

    def offer(self, options: Sequence[Option], default: object = None) -> None:
        """Offer other options; what is chosen stays if it is still among them."""
        chosen = self.value if self.count() and self.is_active else default
        self._default = default
        blocker = QSignalBlocker(self)
        self.clear()
        for option in options:
            said = replace(option, text=tr(option.text), short=tr(option.short))
            self.addItem(said.text, said)
        blocker.unblock()
        self.choose(chosen if chosen in {option.value for option in options} else default)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _ROOM)

    def choose(self, value: object) -> None:
        """Choose an option by what it stands for."""
        for index in range(self.count()):
            if self.itemData(index).value == value:
                self.setCurrentIndex(index)
                self.updateGeometry()
                return

    def reset(self) -> None:
        """Go back to the default."""
        self.choose(self._default)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the short text of what is chosen."""
        font = self.font()
        font.setBold(self.is_active)
        chosen: Option | None = self.currentData()
        wide = QFontMetrics(font).horizontalAdvance(chosen.short if chosen else "") + _ROOM
        return QSize(max(wide, self.minimumWidth()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the least that still shows something; Qt's own has room for the longest text."""
        return QSize(self.minimumWidth(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the short text, in bold and colour where a filter is active."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        chosen: Option | None = self.currentData()
        font = self.font()
        if self.is_active:
            font.setBold(True)
            painter.setFont(font)
            option.palette.setColor(
                QPalette.ColorRole.ButtonText, self._theme.colour(Role.ACCENT)
            )  # fmt: skip
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = painter.fontMetrics().elidedText(
            chosen.short if chosen else "", Qt.TextElideMode.ElideRight, room.width() - 2
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        self.paint_frame()
