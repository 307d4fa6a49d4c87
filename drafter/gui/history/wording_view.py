"""One wording of a paragraph with what changed in it, to be read, selected and copied."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTextBrowser

from drafter.gui import sizes
from drafter.gui.sidebar import marked
from drafter.gui.sidebar.marked import Kind
from drafter.gui.sidebar.words import spaced
from drafter.gui.theme import Role
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from drafter.gui.sidebar.marked import Marked, Stretch
    from drafter.gui.theme import Theme

_FONT = "Liberation Serif"
_POINTS = 13
_MARGIN = 16


class WordingView(QTextBrowser):
    """The words, with what was put in underlined and what was taken out struck through."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Marked = ()
        self._zoom = 100
        self.setAccessibleName(tr("The wording, with what changed in it"))
        self.document().setDocumentMargin(_MARGIN)
        self.set_zoom(100)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_words(self, words: Marked) -> None:
        """Show other words."""
        self._shown = words
        self.setHtml(f"<p>{''.join(map(self._html, spaced(words)))}</p>")
        self.setAccessibleDescription(marked.spoken(words))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.show_words(self._shown)

    def set_zoom(self, percent: int) -> None:
        """Show the words in another text size."""
        self._zoom = percent
        self.document().setDefaultFont(QFont(_FONT, round(sizes.scaled(_POINTS) * percent / 100)))

    def changeEvent(self, event: QEvent) -> None:
        """Grow and shrink with all words of the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.set_zoom(self._zoom)

    def _html(self, stretch: Stretch) -> str:
        text = escape(stretch.text)
        if stretch.italic:
            text = f"<i>{text}</i>"
        match stretch.kind:
            case Kind.INSERTED:
                colours = self._colours(Role.INSERT, Role.INSERT_GROUND)
                return f'<span style="{colours};text-decoration:underline">{text}</span>'
            case Kind.DELETED:
                colours = self._colours(Role.DELETE, Role.DELETE_GROUND)
                return f'<span style="{colours};text-decoration:line-through">{text}</span>'
            case Kind.REST:
                return f'<span style="color:{self._theme.css(Role.MUTED)}">{text}</span>'
            case _:
                return text

    def _colours(self, ink: Role, ground: Role) -> str:
        return f"color:{self._theme.css(ink)};background-color:{self._theme.css(ground)}"
