"""What is asked before a draft is handed in: the earlier text, and who made the changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from drafter.core.changes.signature import NOBODY, Signature
from drafter.gui import sizes
from drafter.gui.comparison.field import TextField
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus import Entry

_ABOUT = later(
    "The General Assembly asks that a text based on an earlier resolution shows every change from "
    "the official text. The Word file has each as a tracked change: accepting all gives your "
    "draft, rejecting all the earlier text."
)

_WIDTH = 560


@dataclass(frozen=True, slots=True)
class Submission:
    """What was chosen: the name of the base, and what every change says."""

    base: str
    signature: Signature


class SubmissionDialog(QDialog):
    """Asks for the base, the name on the changes, and whether they are dated."""

    chosen = Signal(object)
    """A Submission."""

    def __init__(self, entries: Sequence[Entry], base: str, author: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export for submission"))
        about = QLabel(tr(_ABOUT))
        about.setWordWrap(True)
        self._base = TextField(tr("Earlier text"))
        self._base.offer(entries)
        self._base.set_text(base)
        self._author = QLineEdit(author)
        self._author.setAccessibleName(tr("Name on the changes"))
        self._author.setPlaceholderText(NOBODY)
        self._is_dated = QCheckBox(tr("&Date the changes today"))
        self._is_dated.setChecked(True)
        form = QFormLayout()
        form.addRow(tr("&Earlier text:"), self._base)
        form.addRow(tr("&Name on the changes:"), self._author)
        form.addRow("", self._is_dated)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._export = QPushButton(tr("E&xport…"))
        buttons.addButton(self._export, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addLayout(form)
        layout.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self._export.setDefault(True)
        width = sizes.fitting(self, _WIDTH, 0).width()
        self.setMinimumWidth(width)
        about.setMinimumHeight(about.heightForWidth(width))

    @Slot()
    def _on_accepted(self) -> None:
        if not self._base.text:
            self._base.setFocus()
            return
        today = QDate.currentDate().toString("yyyy-MM-dd") if self._is_dated.isChecked() else ""
        author = self._author.text().strip() or NOBODY
        self.accept()
        self.chosen.emit(Submission(self._base.text, Signature(author, today)))
