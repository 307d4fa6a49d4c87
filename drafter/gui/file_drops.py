"""Files that are dragged onto a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.Drop})


def files_in(carried: QMimeData) -> list[Path]:
    """Return the files and folders that are carried to a place, or pasted there."""
    return [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]


def leave_files(window: QWidget) -> None:
    """Let the lines of a window leave files to it: they would write down where those lie."""
    passing = _Passing(window)
    for line in window.findChildren(QLineEdit):
        line.installEventFilter(passing)


class FileDrops(QObject):
    """Takes a file that is dropped on a window, and has it opened; of several it only tells."""

    several = Signal(object)
    """Several files or folders were dropped at once: a list of paths."""

    def __init__(self, window: QWidget, open_path: Callable[[Path], object]) -> None:
        super().__init__(window)
        self._open_path = open_path
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        leave_files(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept files; whatever else is dragged is for others."""
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = files_in(event.mimeData())
        if not paths:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop and len(paths) == 1:
            self._open_path(paths[0])
        elif event.type() is QEvent.Type.Drop:
            self.several.emit(paths)
        return True


class _Passing(QObject):
    """Stands between a line and files that are dragged over it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse files in the line's stead; Qt asks the window next."""
        is_drag = event.type() is QEvent.Type.DragEnter
        if is_drag and isinstance(event, QDropEvent) and files_in(event.mimeData()):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
