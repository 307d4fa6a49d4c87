"""The language of the draft: chosen in a menu, shown there, one step of undo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from drafter.gui.actions import LANGUAGES
from drafter.gui.translation import tr
from drafter.services.languages import in_language

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from drafter.gui.actions import ActionId
    from drafter.gui.editor.page import Page


def handlers(page: Page) -> dict[ActionId, Callable[[], object]]:
    """Return what the commands that choose a language do."""
    return {action: partial(_write_in, page, code) for code, action in LANGUAGES.items()}


def _write_in(page: Page, language: str) -> None:
    page.change(tr("Language of the draft"), in_language(page.document(), language))


class DraftLanguage(QObject):
    """Ticks the language that the draft on the page is written in."""

    def __init__(self, page: Page, actions: Mapping[ActionId, QAction]) -> None:
        super().__init__(page)
        self._page = page
        self._actions = actions
        page.document_changed.connect(self._on_document_changed)

    @Slot()
    def _on_document_changed(self) -> None:
        language = self._page.document().language
        if language in LANGUAGES and not self._actions[LANGUAGES[language]].isChecked():
            self._actions[LANGUAGES[language]].setChecked(True)
