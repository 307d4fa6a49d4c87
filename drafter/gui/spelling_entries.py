"""The entries of a menu for one misspelled word: what may have been meant, and what else to do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from drafter.gui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from drafter.gui.editor.proofs import Placed


class SpellingEntries(QObject):
    """Puts entries at the head of a menu; those that are still looked up come when they come."""

    replaced = Signal(object, str)
    """A word (``Placed``) is to become another."""
    added = Signal(str)
    """A word is to be one of the user's own."""
    passed = Signal(str)
    """A word is to be passed over in this draft."""

    def __init__(self, menu: QMenu, placed: Placed) -> None:
        super().__init__(menu)
        self.word = placed.found.word
        self._menu = menu
        self._placed = placed
        before = menu.actions()[0] if menu.actions() else menu.addSeparator()
        self._waiting = self._entry(tr("Looking for words…"), before)
        self._waiting.setEnabled(False)
        menu.insertSeparator(before)
        add = self._entry(tr("&Add “{word}” to own words", word=self.word), before)
        add.triggered.connect(partial(self.added.emit, self.word))
        leave = self._entry(tr("Pass &over “{word}” in this draft", word=self.word), before)
        leave.triggered.connect(partial(self.passed.emit, self.word))
        menu.insertSeparator(before)

    def show_near(self, near: tuple[str, ...]) -> None:
        """Offer what may have been meant; shown once."""
        if not self._waiting.isVisible():
            return
        made: list[QAction] = []
        for number, word in enumerate(near, 1):
            entry = self._entry(f"&{number}  {word.strip()}", self._waiting)
            entry.triggered.connect(partial(self.replaced.emit, self._placed, word))
            made.append(entry)
        if made:
            self._waiting.setVisible(False)
            self._menu.setActiveAction(made[0])
        else:
            self._waiting.setText(tr("No word is near"))
        if self._menu.isVisible():
            self._menu.popup(self._menu.pos())  # it may have grown beyond the screen

    def _entry(self, text: str, before: QAction) -> QAction:
        entry = QAction(text, self._menu)
        self._menu.insertAction(before, entry)
        return entry
