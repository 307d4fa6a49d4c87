"""Everything that follows the settings: theme, size of words and page, and what else can be set."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from drafter.gui import fonts, theme
from drafter.gui.jobs import Every
from drafter.services import settings as stored

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from drafter.gui.theme import Theme, Themed
    from drafter.services.settings import Settings

STEP, _SMALLEST, _LARGEST = 10, 50, 300
"""Sizes of the page in per cent."""


class Looks(QObject):
    """Keeps the settings, dresses the window, and tells when something was set."""

    theme_changed = Signal(object)
    """The Theme that everything is dressed in now."""
    size_changed = Signal(int)
    """How large the page is shown from now on, in per cent."""
    zoom_changed = Signal(int)
    """How large the sidebar is shown from now on, compared with the words around it."""
    settings_changed = Signal(object)
    """The Settings that hold from now on."""
    failed = Signal(Exception)
    """The settings cannot be kept on the disk."""

    def __init__(
        self, settings: Settings, file: Path, disk: ThreadPoolExecutor, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._file = file
        self._keeping = Every(disk, self)
        self._keeping.failed.connect(self.failed)
        self._parts: Sequence[Themed] = ()
        self._text_size = settings.text_size
        self._shown_size = self._zoom = 100
        self._theme = self._chosen()
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_scheme_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_scheme_changed)

    @property
    def settings(self) -> Settings:
        """The settings that hold."""
        return self._settings

    @property
    def theme(self) -> Theme:
        """The theme that everything is dressed in."""
        return self._theme

    def dress(self, parts: Sequence[Themed]) -> None:
        """Dress these parts from now on, beginning at once."""
        self._parts = parts
        self._wear(self._theme)
        self._set_shown_size()
        self.settings_changed.emit(self._settings)

    @Slot(object)
    def set(self, settings: Settings) -> None:
        """Let other settings hold, and keep them on the disk."""
        if settings == self._settings:
            return
        self._settings = settings
        self._set_text_size()
        self._set_shown_size()
        self._keeping.run(partial(stored.save, self._file, settings))
        self._on_scheme_changed()
        self.settings_changed.emit(settings)

    def set_option(self, key: str, value: str | int | bool) -> None:  # noqa: FBT001 - any value
        """Set one option."""
        self.set(self._settings.with_value(key, value))

    def zoom_by(self, step: int) -> None:
        """Show page and sidebar larger or smaller by some per cent."""
        zoom = min(_LARGEST, max(_SMALLEST, self._settings.page_zoom + step))
        self.set(self._settings.with_value("page_zoom", zoom))

    @Slot()
    def toggle_preview(self) -> None:
        """Show the printed page beside the draft, or hide it."""
        self.set(self._settings.with_value("show_preview", not self._settings.show_preview))

    @Slot()
    def reset_zoom(self) -> None:
        """Show page and sidebar at their own size."""
        self.set(self._settings.with_value("page_zoom", 100))

    def choose_theme(self, name: str) -> None:
        """Set the theme, or let the system decide."""
        self.set(self._settings.with_value("theme", name))

    @Slot()
    def _on_scheme_changed(self) -> None:
        """Follow the system, if that is what the user wants, or the user."""
        if (wanted := self._chosen()).name != self._theme.name:
            self._wear(wanted)

    def _set_text_size(self) -> None:
        """Let all words of the window be as large as the user wants them."""
        if self._settings.text_size != self._text_size:
            self._text_size = self._settings.text_size
            QApplication.setFont(fonts.interface(self._text_size))
            self._wear(self._theme)  # under a style sheet, menus keep the font that they had

    def _set_shown_size(self) -> None:
        """Let page and sidebar be as large as their words and their zoom want them."""
        if self._settings.shown_size != self._shown_size:
            self._shown_size = self._settings.shown_size
            self.size_changed.emit(self._shown_size)
        if self._settings.page_zoom != self._zoom:
            self._zoom = self._settings.page_zoom
            self.zoom_changed.emit(self._zoom)

    def _wear(self, wanted: Theme) -> None:
        self._theme = wanted
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(wanted, application, self._parts)
        self.theme_changed.emit(wanted)

    def _chosen(self) -> Theme:
        hints = QApplication.styleHints()
        contrast = hints.accessibility().contrastPreference()
        return theme.chosen(self._settings.theme, hints.colorScheme(), contrast)
