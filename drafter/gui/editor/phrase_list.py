"""The list of opening phrases that narrows while one types at the start of a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QFont

from drafter.gui.editor import formats
from drafter.gui.editor.choice_list import ChoiceList
from drafter.gui.translation import tr
from drafter.services.opening_words import beginning_with

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from drafter.core.model import Part

_MOST = 8
_LEAST_TYPED = 2
"""Letters from which on the list is shorter than the alphabet."""


class PhraseList(QObject):
    """Shows the phrases that go on from what was typed."""

    chosen = Signal(str)
    """The phrase that is to open the paragraph."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._typed = self._refused = ""
        self._found: tuple[str, ...] = ()
        self.list = ChoiceList(tr("Opening phrases"), page)
        self.list.taken.connect(self._on_taken)
        self.list.refused.connect(self._on_refused)

    def narrow(self, typed: str, part: Part, language: str, cursor: QRect) -> None:
        """Show the phrases that go on from what was typed, below the cursor; hide without any."""
        self._typed = typed
        is_wanted = len(typed) >= _LEAST_TYPED and typed != self._refused
        self._found = beginning_with(typed, part, language, most=_MOST) if is_wanted else ()
        font = QFont(formats.FAMILY)
        font.setItalic(True)
        font.setPixelSize(max(12, cursor.height() * 3 // 4))
        self.list.offer(self._found, cursor, font)

    def hide(self) -> None:
        """Show nothing."""
        if self.list.isVisible():
            self.list.hide()

    def answers(self, event: QKeyEvent) -> bool:
        """Let a key be for the list; say whether it was."""
        return self.list.answers(event)

    @Slot(int)
    def _on_taken(self, row: int) -> None:
        self.chosen.emit(self._found[row])

    @Slot()
    def _on_refused(self) -> None:
        self._refused = self._typed
