"""A line above the page for what just happened and what can be done about it.

It never takes the focus and never stands in the way; the newest one takes the place of the one
before.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from drafter.core.errors import DrafterError
from drafter.gui import icons, messages
from drafter.gui.icon_button import IconButton
from drafter.gui.theme import Role
from drafter.gui.translation import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from drafter.gui.theme import Theme

_ICON = 18


class Kind(Enum):
    """What a notice is about: its icon and the colour of the icon."""

    DONE = ("circle-check", Role.SUCCESS)
    HINT = ("info", Role.LINK)
    WARNING = ("warning", Role.WARNING)


class Notice(QFrame):
    """One line with an icon, a sentence, some buttons and a cross to close it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._theme = theme
        self._kind = Kind.HINT
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons: list[QPushButton] = []
        self._warned: dict[str, type[DrafterError]] = {}
        self._is_of_draft = False
        self._cross = IconButton("x", tr("Close this notice"), pixels=_ICON - 2)
        self._cross.clicked.connect(self.close)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 8, 6)
        self._row.setSpacing(10)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._cross)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        name, role = self._kind.value
        self._sign.setPixmap(icons.pixmap(name, theme, _ICON, role))
        self._cross.set_theme(theme)

    def say(
        self,
        kind: Kind,
        text: str,
        offers: Mapping[str, Callable[[], None]] | None = None,
        *,
        is_of_draft: bool = False,
    ) -> None:
        """Show a sentence; each offer is a button that does something and closes the notice.

        What ``is_of_draft`` is true and to the purpose only while that draft is shown.
        """
        self._clear()
        self._kind = kind
        self._is_of_draft = is_of_draft
        self._text.setText(text)
        for label, act in (offers or {}).items():
            button = QPushButton(label)
            button.clicked.connect(act)
            button.clicked.connect(self.close)
            self._buttons.append(button)
            self._row.insertWidget(self._row.count() - 1, button)
        self.set_theme(self._theme)
        self.show()
        messages.announce(self, text)

    @Slot(Exception)
    def warn(self, error: Exception) -> None:
        """Say what went wrong and what to do, once: it must not stand in the writer's way.

        On a full disk several things go wrong in turn, with each word that is typed. What nobody
        can act on is no matter for a notice, and is raised.
        """
        if not isinstance(error, DrafterError):
            raise error
        text = f"{told(str(error))} {told(error.hint)}".strip()
        if text not in self._warned:
            self._warned[text] = type(error)
            self.say(Kind.WARNING, text)

    def forget_warnings(self, kind: type[DrafterError] = DrafterError) -> None:
        """Say again what was said before of some kind: things have changed since."""
        self._warned = {
            text: its for text, its in self._warned.items() if not issubclass(its, kind)
        }

    def retract(self, kind: type[DrafterError]) -> None:
        """Say no longer what was said of some kind, and say it again when it comes back."""
        text = self._text.text()
        if text in self._warned and issubclass(self._warned[text], kind):
            self.close()
        self.forget_warnings(kind)

    def unsay(self, text: str) -> None:
        """Say a sentence no longer, where nothing else was said since."""
        if self._text.text() == text:
            self.close()

    @Slot()
    def leave_draft(self) -> None:
        """Another draft is shown: say no longer what was said of the one before."""
        if self._is_of_draft:
            self.close()

    def _clear(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons.clear()
