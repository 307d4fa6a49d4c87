"""What happens to an error that nobody foresaw: the draft is saved first, then it is explained.

This is the one place that catches every exception. The window stays open, because what the user
wrote is in it.
"""

from __future__ import annotations

import contextlib
import platform
import sys
import threading
import traceback
from typing import TYPE_CHECKING

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
)

from drafter import __version__
from drafter.core.errors import DrafterError
from drafter.gui import messages, sizes
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

_KEPT = later(
    "Your draft is kept: it will be offered to you at the next start even if Drafter closes."
)
_NOT_KEPT = later("Your draft could not be kept for recovery. Save it under a new name now.")


class Crash(QObject):
    """Takes over the hooks that Python calls when nobody caught an exception.

    ``keep`` writes the draft where the next start finds it, and may itself fail.
    """

    _raised = Signal(object)

    def __init__(self, window: QWidget, keep: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._keep = keep
        self._dialog: CrashDialog | None = None
        # From whatever thread it comes, it is explained in the window's
        self._raised.connect(self._on_raised, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the end of the road for every exception of this process."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        with contextlib.suppress(RuntimeError):  # the window is gone already: Python closes down
            self._raised.emit(error)

    def _on_thread_exception(self, hooked: threading.ExceptHookArgs) -> None:
        if hooked.exc_value is not None:
            self._on_exception(hooked.exc_type, hooked.exc_value, hooked.exc_traceback)

    @Slot(object)
    def _on_raised(self, error: Exception) -> None:
        """Save, then explain. While one crash is being read, others add to its report only."""
        kept = self._kept()
        if isinstance(error, DrafterError):
            messages.show_error(self._window, error)
            return
        text = report(error)
        sys.stderr.write(text)
        if self._dialog is not None:
            self._dialog.add(text)
            return
        self._dialog = CrashDialog(self._window, text, tr(_KEPT if kept else _NOT_KEPT))
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()

    def _kept(self) -> bool:
        try:
            self._keep()
        except Exception:
            return False
        return True

    @Slot()
    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


class CrashDialog(QDialog):
    """Says that something went wrong, that the draft is safe, and lets the report be copied."""

    def __init__(self, parent: QWidget, text: str, about_draft: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        said = QLabel(f"<b>{tr('Drafter made a mistake that is not yours.')}</b><br>{about_draft}")
        said.setWordWrap(True)
        self._report = QPlainTextEdit(text)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(tr("Report"))
        self._report.setTabChangesFocus(True)
        told = QLabel(
            tr(
                "The report names places in the program, not what you wrote. Send it to whoever "
                "looks after Drafter for you."
            )
        )
        told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("&Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (said, self._report, told, buttons):
            layout.addWidget(widget)
        sizes.open_at(self, 640, 420)

    def add(self, text: str) -> None:
        """Add the report of a further mistake."""
        self._report.appendPlainText(text)

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self._report.toPlainText())


def report(error: BaseException) -> str:
    """Return what a maintainer needs to know: versions, and where it happened.

    The words of an exception may quote the draft, so that only its kind is named.
    """
    frames = "".join(traceback.format_tb(error.__traceback__))
    return (
        f"Drafter {__version__}, Python {platform.python_version()}, Qt {qt_version}, "
        f"{platform.platform()}\n{frames}{type(error).__name__}\n"
    )
