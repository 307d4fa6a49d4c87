"""A user's own words, to be seen and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from drafter.gui import sizes
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class OwnWordsDialog(QDialog):
    """Shows the words as lines of text; nothing changes until the user says so."""

    chosen = Signal(object)
    """The words that are right from now on: a tuple."""

    def __init__(self, words: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Own words"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told = QLabel(
            tr(
                "Words that are right in all your drafts, one a line. One in small letters is "
                "right with capitals, too."
            )
        )
        told.setWordWrap(True)
        self._words = QPlainTextEdit("\n".join((*words, "")))
        self._words.setAccessibleName(tr("Own words, one a line"))
        self._words.setTabChangesFocus(True)
        self._words.setPlaceholderText(
            tr("No words yet: write one, or add it from the page’s menu.")
        )
        self._words.moveCursor(self._words.textCursor().MoveOperation.End)
        told.setBuddy(self._words)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 12)
        layout.setSpacing(10)
        layout.addWidget(told)
        layout.addWidget(self._words, 1)
        layout.addWidget(buttons)
        sizes.open_at(self, 380, 420)
        self._words.setFocus()

    @Slot()
    def _on_accepted(self) -> None:
        lines = self._words.toPlainText().splitlines()
        self.accept()
        self.chosen.emit(tuple(word for line in lines if (word := line.strip())))
