"""A field that names a text: a document of the corpus, a file, or the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from drafter import reading
from drafter.gui.clearable import make_clearable
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus import Entry


class TextField(QWidget):
    """Takes the symbol or name of a corpus document, completed, or the path of a file."""

    changed = Signal()
    """Another text is named."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        self._line.setAccessibleName(label)
        self._line.setPlaceholderText(tr("A symbol of the corpus, or a file"))
        make_clearable(self._line)
        self._line.editingFinished.connect(self.changed)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._line.setCompleter(completer)
        browse = QPushButton(tr("Browse…"))
        browse.setAccessibleName(tr("{label}: choose a file", label=label))
        browse.setAutoDefault(False)  # Enter is for the dialog around it
        browse.clicked.connect(self._on_browse)
        self.setFocusProxy(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        row.addWidget(browse)

    @property
    def text(self) -> str:
        """What is named; empty for nothing."""
        return self._line.text().strip()

    def set_text(self, text: str) -> None:
        """Name a text."""
        self._line.setText(text)

    def offer(self, entries: Sequence[Entry], *others: str) -> None:
        """Know the documents of the corpus, and other names."""
        self._names.setStringList([*others, *dict.fromkeys(entry.name for entry in entries)])

    @Slot()
    def _on_browse(self) -> None:
        readable = " ".join(f"*{suffix}" for suffix in sorted(reading.SUFFIXES))
        filters = ";;".join(
            (tr("All that can be read ({patterns})", patterns=readable), tr("All files (*)"))
        )
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a text"), "", filters)
        if name:
            self.set_text(name)
            self.changed.emit()
