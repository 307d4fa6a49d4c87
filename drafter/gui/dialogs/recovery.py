"""Offering back work that was cut off by a crash or a power failure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from drafter.core.words import plain_words
from drafter.gui import sizes
from drafter.gui.translation import counted, day, tr
from drafter.services.grace import DAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.services.journal import Orphan


class Recovery(QDialog):
    """Lists the drafts that were cut off; each can be opened, or discarded, or left for later."""

    chosen = Signal(object)
    """The Orphan to be opened."""

    def __init__(self, orphans: Sequence[Orphan], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Recover a draft"))
        self._orphans = list(orphans)
        what = (
            tr(
                "Drafter was closed before this draft was saved. It was kept for you, with all "
                "that can be undone."
            )
            if len(orphans) == 1
            else tr(
                "Drafter was closed before these drafts were saved. They were kept for you, with "
                "all that can be undone."
            )
        )
        until = tr(
            "What you discard can be had back on the next {count} days on which you use Drafter: "
            "File › Recover a draft…",
            count=DAYS,
        )
        said = QLabel(f"{what} {until}")
        said.setWordWrap(True)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Drafts that were kept"))
        self._list.addItems(list(map(described, orphans)))
        self._list.setWordWrap(True)
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(self._on_open)
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        open_it = buttons.addButton(tr("&Open this draft"), roles.AcceptRole)
        open_it.setDefault(True)
        open_it.clicked.connect(self._on_open)
        discard = buttons.addButton(tr("&Discard it"), roles.DestructiveRole)
        discard.clicked.connect(self._on_discard)
        later = buttons.addButton(tr("&Later"), roles.RejectRole)
        later.clicked.connect(self.reject)
        self.finished.connect(self._on_finished)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        for widget in (said, self._list, buttons):
            layout.addWidget(widget)
        sizes.open_at(self, 520, 300)

    @Slot()
    def _on_open(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            self.chosen.emit(self._orphans.pop(row))
            self.accept()

    @Slot()
    def _on_discard(self) -> None:
        row = self._list.currentRow()
        if row < 0:
            return
        self._list.takeItem(row)
        self._orphans.pop(row).refuse()
        if not self._orphans:
            self.accept()

    @Slot()
    def _on_finished(self) -> None:
        for orphan in self._orphans:
            orphan.leave()
        self._orphans.clear()


def described(orphan: Orphan) -> str:
    """Return how a draft is described that one cannot see: name, length, when and where."""
    entry = orphan.entry
    document = entry.document
    count = sum(len(plain_words(paragraph.text)) for paragraph in document.paragraphs)
    name = document.title or document.symbol or document.name or tr("Untitled draft")
    at = entry.kept_at
    when = f"{day(at.date().isoformat())}, {at:%H:%M}" if at else ""
    where = str(entry.path) if entry.path else tr("never saved")
    refused = tr("discarded") if orphan.is_refused else ""
    length = counted(count, "{n} word", "{n} words")
    return "\n".join((name, ", ".join(filter(None, (length, when, where, refused)))))
