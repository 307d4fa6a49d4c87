"""Opens the dialogs of the window, and says what was chosen in them."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

from drafter.corpus import Entry
from drafter.gui.actions import ActionId
from drafter.gui.keymap import TABLE
from drafter.gui.outline.rows import Row, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from types import ModuleType

    from PySide6.QtWidgets import QDialog, QWidget

    from drafter.core.changes.proposals import Proposals
    from drafter.core.model import Document
    from drafter.gui.dialogs.about import About
    from drafter.gui.dialogs.chooser import Chooser, Item
    from drafter.gui.dialogs.guide import Guide
    from drafter.gui.dialogs.preferences import Preferences
    from drafter.gui.dialogs.proposals import ProposalsDialog
    from drafter.gui.dialogs.recovery import Recovery
    from drafter.gui.keymap import Keymap
    from drafter.gui.theme import Theme
    from drafter.services.journal import Orphan
    from drafter.services.settings import Settings


class Front(QObject):
    """The dialogs. None of them stops the window's work; each is gone when it closes."""

    action_chosen = Signal(object)
    """An ActionId was chosen in the palette."""
    document_chosen = Signal(object)
    """The Entry of a document that is to be shown."""
    base_chosen = Signal(object)
    """The Entry of a document that a new draft is to be made from."""
    paragraph_chosen = Signal(str)
    """Id of the paragraph to go to."""
    settings_chosen = Signal(object)
    """The Settings wanted from now on."""
    orphan_chosen = Signal(object)
    """The Orphan to be opened."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._entries: Sequence[Entry] = ()
        self._documents: list[Item] | None = None
        self._guide: Guide | None = None
        self._keymap = TABLE

    def set_theme(self, theme: Theme) -> None:
        """Open dialogs in other colours from now on."""
        self._theme = theme
        if self._guide is not None:
            self._guide.set_theme(theme)

    @Slot(object)
    def set_keys(self, keymap: Keymap) -> None:
        """Name these keys from now on."""
        self._keymap = keymap
        if self._guide is not None:
            self._guide.set_keys(keymap)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Know the documents of the corpus."""
        self._entries, self._documents = entries, None

    def palette(self, enabled: Collection[ActionId], document: Document) -> None:
        """Let the user find a command, a document or a paragraph of the draft by typing."""
        chooser = cast("Chooser", _late("choices").palette(self._theme, self._window))
        commands = cast("list[Item]", _late("choices").of_actions(enabled, self._keymap))
        paragraphs = cast("list[Item]", _late("choices").of_paragraphs(rows(document)))
        chooser.offer([*commands, *self._document_items(), *paragraphs])
        chooser.chosen.connect(self._on_chosen)
        _open(chooser)

    def new_from(self) -> None:
        """Let the user choose the document a new draft starts from."""
        chooser = cast("Chooser", _late("choices").documents(self._theme, self._window))
        chooser.offer(self._document_items())
        chooser.chosen.connect(self.base_chosen)
        _open(chooser)

    def go_to(self, document: Document) -> None:
        """Let the user choose a paragraph of the draft."""
        chooser = cast("Chooser", _late("choices").paragraphs(self._theme, self._window))
        chooser.offer(_late("choices").of_paragraphs(rows(document)))
        chooser.chosen.connect(self._on_chosen)
        _open(chooser)

    def preferences(self, settings: Settings) -> None:
        """Let the user set the preferences."""
        make = cast("type[Preferences]", _late("preferences").Preferences)
        dialog = make(settings, self._theme, self._window)
        dialog.settings_chosen.connect(self.settings_chosen)
        _open(dialog)

    def about(self) -> None:
        """Say what Drafter is."""
        make = cast("type[About]", _late("about").About)
        _open(make(self._theme, self._window))

    def guide(self) -> None:
        """Show the user guide, where it was left."""
        if self._guide is None:
            make = cast("type[Guide]", _late("guide").Guide)
            self._guide = make(self._theme, self._keymap, self._window)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def recovery(self, orphans: Sequence[Orphan]) -> None:
        """Offer work back that was cut off."""
        make = cast("type[Recovery]", _late("recovery").Recovery)
        dialog = make(orphans, self._window)
        dialog.chosen.connect(self.orphan_chosen)
        _open(dialog)

    def proposals(self, found: Proposals, decide: Callable[[frozenset[int]], None]) -> None:
        """Let the user take or leave what colleagues did to a file; ``decide`` gets what is taken.

        Whoever cancels does not open the file.
        """
        make = cast("type[ProposalsDialog]", _late("proposals").ProposalsDialog)
        dialog = make(found, self._theme, self._window)
        dialog.decided.connect(decide)
        _open(dialog)

    def _document_items(self) -> list[Item]:
        if self._documents is None:
            items = _late("choices").of_documents(self._entries)
            self._documents = cast("list[Item]", items)
        return self._documents

    @Slot(object)
    def _on_chosen(self, chosen: object) -> None:
        match chosen:
            case ActionId():
                self.action_chosen.emit(chosen)
            case Entry():
                self.document_chosen.emit(chosen)
            case Row():
                self.paragraph_chosen.emit(chosen.id)
            case _:
                pass


def _late(name: str) -> ModuleType:
    """Load a dialog when it is first wanted: the window must not wait for it to start."""
    return importlib.import_module(f"drafter.gui.dialogs.{name}")


def _open(dialog: QDialog) -> None:
    """Open a dialog over the window; it is gone when it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
