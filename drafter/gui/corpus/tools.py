"""The tools of the window of the corpus: what one can do there, with icons and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from drafter.gui import icons
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QActionEvent, QResizeEvent

    from drafter.gui.theme import Theme

_ICON = 18


class Tools(QToolBar):
    """Actions one beside the other, each with its words."""

    def __init__(self) -> None:
        super().__init__(tr("Corpus"))
        self._icons: dict[QAction, str] = {}
        self.setMovable(False)
        for more in self.findChildren(QToolButton, "qt_toolbar_ext_button"):  # Qt names it not
            more.setAccessibleName(tr("More"))
            more.setToolTip(tr("More"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def offer(self, text: str, icon: str, keys: str, work: Callable[[], object]) -> QAction:
        """Put something that one can do at the end; return its action."""
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setToolTip(f"{text} ({QKeySequence(keys).toString()})")
        action.triggered.connect(work)
        self.addAction(action)
        self._icons[action] = icon
        return action

    def part(self) -> None:
        """Put what follows at the other end."""
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in other colours, as large as words are now."""
        for action, icon in self._icons.items():
            action.setIcon(icons.icon(icon, theme))
        self.setIconSize(icons.size(_ICON))
        self.fit()

    def fit(self) -> None:
        """Leave the words out where they have no room; tips say what the icons stand for."""
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if self.sizeHint().width() > self.width():
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    # Qt's own names from here on

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have room, or none any more."""
        super().resizeEvent(event)
        self.fit()

    def actionEvent(self, event: QActionEvent) -> None:
        """Have room for one more, or for one less."""
        super().actionEvent(event)
        self.fit()
