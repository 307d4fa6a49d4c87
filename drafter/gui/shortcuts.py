"""The keys of the window's commands: lets them follow the settings, and the user change them."""

from __future__ import annotations

import importlib
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from drafter.gui import keymap, qt_actions
from drafter.gui.keymap import TABLE, Keymap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from drafter.gui.actions import ActionId
    from drafter.gui.dialogs.shortcuts import ShortcutsDialog
    from drafter.gui.looks import Looks
    from drafter.services.settings import ChosenKeys, Settings


class Shortcuts(QObject):
    """Gives the actions their keys; asked, it shows them all, to be changed."""

    changed = Signal(object)
    """The Keymap that holds from now on."""

    def __init__(self, looks: Looks, window: QWidget) -> None:
        super().__init__(window)
        self._looks = looks
        self._window = window
        self._actions: Mapping[ActionId, QAction] = {}
        self._chosen: ChosenKeys = ()
        self._keymap = TABLE
        self._claims = _Claims(self)
        self.remarks: tuple[str, ...] = ()
        """What is wrong with the keys in the settings, in plain sentences."""
        looks.settings_changed.connect(self.heed)

    def serve(self, made: Mapping[ActionId, QAction]) -> None:
        """Give these actions their keys from now on."""
        self._actions = made

    @Slot(object)
    def heed(self, settings: Settings) -> None:
        """Let the keys be as the settings say."""
        if settings.shortcuts == self._chosen:
            return
        self._chosen = settings.shortcuts
        self._keymap, self.remarks = keymap.read(self._chosen)
        for name, action in self._actions.items():
            qt_actions.give_keys(action, self._keymap.of(name))
        self._claims.watch(self._window, self._keymap)
        self.changed.emit(self._keymap)

    @Slot()
    def show(self) -> None:
        """Show every command with its keys."""
        module = importlib.import_module("drafter.gui.dialogs.shortcuts")
        make = cast("type[ShortcutsDialog]", module.ShortcutsDialog)
        dialog = make(self._keymap, self._looks.theme, self._window)
        dialog.keymap_chosen.connect(self._on_chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(object)
    def _on_chosen(self, chosen: Keymap) -> None:
        settings = self._looks.settings
        shortcuts = keymap.stored(chosen, settings.shortcuts)
        self._looks.set(replace(settings, shortcuts=shortcuts))


class _Claims(QObject):
    """Keeps texts from claiming keys that the user gave to other commands.

    A text claims Ctrl+C and its like for itself before any command hears of them. Nothing is
    watched while the keys are those of the table: every event of a watched text costs time.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: frozenset[str] = frozenset()

    def watch(self, window: QWidget, held: Keymap) -> None:
        """Watch the texts of a window for the keys that were given away."""
        self._keys = frozenset(key for action in held.changed() for key in held.of(action))
        for text in window.findChildren(QWidget):
            if isinstance(text, QTextEdit | QLineEdit):
                text.removeEventFilter(self)
                if self._keys:
                    text.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave a key to its command."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            portable = QKeySequence.SequenceFormat.PortableText
            if QKeySequence(event.keyCombination()).toString(portable) in self._keys:
                event.ignore()
                return True
        return super().eventFilter(watched, event)
