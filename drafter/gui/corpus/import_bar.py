"""How far an import is, and what it came to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from drafter.gui.corpus import telling
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from drafter.services.importing import Progress, Report

_MOST_LINES = 7
"""Lines of failures that are seen at once."""


class ImportBar(QFrame):
    """A strip below the list: progress while documents are added, then a summary."""

    review_requested = Signal()
    """The documents with doubts are to be shown."""
    cancel_requested = Signal()
    """The user wants the import to stop; what is in stays in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._text = QLabel()
        self._name = QLabel()
        self._bar = QProgressBar()
        self._cancel = QPushButton(tr("Cancel"))
        self._failures = QPlainTextEdit()
        self._review = QPushButton(tr("&Check them"))
        self._copy = QPushButton(tr("Copy the list"))
        self._close = QPushButton(tr("Close"))
        self._lay_out()
        self._cancel.clicked.connect(self._on_cancel)
        self._copy.clicked.connect(self._on_copy)
        self._review.clicked.connect(self.review_requested)
        self._close.clicked.connect(self.hide)
        self.hide()

    def show_start(self) -> None:
        """Say that the files are being counted."""
        self._text.setText(tr("Looking for documents…"))
        self._name.setText("")
        self._bar.setRange(0, 0)
        self._set_running(running=True)

    def show_progress(self, progress: Progress) -> None:
        """Say how far it is."""
        self._bar.setRange(0, max(progress.total, 1))
        self._bar.setValue(progress.done)
        self._text.setText(telling.progress(progress))
        metrics = QFontMetrics(self._name.font())
        self._name.setText(
            metrics.elidedText(progress.name, Qt.TextElideMode.ElideMiddle, self.width() - 40)
        )

    def show_report(self, report: Report) -> None:
        """Say what it came to, with every file that failed and why."""
        self._set_running(running=False)
        self._text.setText(telling.summary(report))
        self._failures.setPlainText(telling.failures(report))
        lines = min(max(len(report.failed), 2), _MOST_LINES) + 1
        self._failures.setFixedHeight(lines * self._failures.fontMetrics().lineSpacing() + 8)
        for widget in (self._failures, self._copy):
            widget.setVisible(bool(report.failed))
        self._review.setVisible(bool(report.doubtful))

    def show_end(self, text: str) -> None:
        """Say in a sentence why it ended without a report."""
        self._set_running(running=False)
        self._text.setText(text)
        for widget in (self._failures, self._copy, self._review):
            widget.hide()

    @property
    def text(self) -> str:
        """What is said at present."""
        return self._text.text()

    def _lay_out(self) -> None:
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar.setAccessibleName(tr("Documents added"))
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(10)
        self._failures.setReadOnly(True)
        self._failures.setAccessibleName(tr("Files that could not be added"))
        self._failures.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self._cancel)
        row.addWidget(self._review)
        row.addWidget(self._copy)
        row.addWidget(self._close)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 6, 10, 8)
        box.addLayout(row)
        box.addWidget(self._bar)
        box.addWidget(self._name)
        box.addWidget(self._failures)

    def _set_running(self, *, running: bool) -> None:
        during: tuple[QWidget, ...] = (self._bar, self._name, self._cancel)
        after: tuple[QWidget, ...] = (self._failures, self._review, self._copy, self._close)
        for widget in during:
            widget.setVisible(running)
        for widget in after:
            widget.setVisible(not running)
        self._cancel.setEnabled(True)
        self.show()

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._text.setText(tr("Stopping after the document at hand…"))
        self.cancel_requested.emit()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._failures.toPlainText())
