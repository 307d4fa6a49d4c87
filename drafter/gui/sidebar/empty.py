"""What stands where a list would be: why it is empty, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from drafter.gui import icons
from drafter.gui.messages import breakable
from drafter.gui.theme import Role
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from drafter.gui.theme import Theme

_ICON = 40


class EmptyState(QWidget):
    """A picture, a sentence, a hint, and a button where something can be done at once."""

    action_requested = Signal()
    """The button was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = ""
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._hint = QLabel(self)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.action_requested)
        font = self._text.font()
        font.setBold(True)
        self._text.setFont(font)
        self._hint.setForegroundRole(self._hint.palette().ColorRole.PlaceholderText)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 24)
        box.addStretch(2)
        for label in (self._icon, self._text, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(label is not self._icon)
            box.addWidget(label)
        box.addSpacing(8)
        box.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)

    def say(self, icon: str, text: str, hint: str = "", button: str = "") -> None:
        """Say why there is nothing, and what to do; without ``button`` there is none."""
        self._icon_name = icon
        self._text.setText(text)
        self._hint.setText(breakable(hint))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.set_theme(self._theme)

    def say_unavailable(self, why: str) -> None:
        """Say that the corpus does not answer, why, and what to do."""
        self.say("warning", tr("The corpus is not available"), why)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._icon.setPixmap(icons.pixmap(self._icon_name, theme, _ICON, Role.MUTED))

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._text.text()
