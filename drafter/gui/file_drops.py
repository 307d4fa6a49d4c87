"""Files that are dragged onto a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.Drop})


class FileDrops(QObject):
    """Takes a file that is dropped on a window, and has it opened."""

    def __init__(self, window: QWidget, open_path: Callable[[Path], object]) -> None:
        super().__init__(window)
        self._open_path = open_path
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept files; whatever else is dragged is for others."""
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if not paths:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self._open_path(paths[0])
        return True
