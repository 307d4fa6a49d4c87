"""What must be renewed in a draft that was made from an earlier text: a list to be worked off.

Nothing is changed by itself. Each line leads to its place; where a wording can be proposed, one
button puts it there as one step of undo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from drafter.services.renewing import Renewal

_FIELDS = {
    "session": "Session",
    "venue": "Place and dates",
    "agenda_line": "Agenda item",
    "agenda_item": "Agenda item",
}


class Renewals(QFrame):
    """The list of what is left to renew; it hides when nothing is."""

    place_chosen = Signal(object)
    """The user wants to see the place of a Renewal."""
    suggestion_taken = Signal(object)
    """The user wants the proposed wording of a Renewal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._left: list[Renewal] = []
        self._title = QLabel()
        self._title.setObjectName("cardTitle")
        self._list = QListWidget()
        self._list.setAccessibleName("What must be renewed")
        self._list.setWordWrap(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self._on_row)
        self._list.itemClicked.connect(self._on_item)
        self._list.itemActivated.connect(self._on_item)
        self._take = QPushButton("&Renew")
        self._take.setToolTip("Put the proposed wording there; undo takes it back")
        self._take.clicked.connect(self._on_take)
        self._done = QPushButton("D&one")
        self._done.setToolTip("Take this line off the list")
        self._done.clicked.connect(self._on_done)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._take)
        buttons.addWidget(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        self.hide()

    def show_renewals(self, renewals: Sequence[Renewal], labels: Mapping[str, str]) -> None:
        """Show what must be renewed; ``labels`` are those of the paragraphs, by id."""
        self._left = list(renewals)
        self._list.clear()
        for renewal in renewals:
            self._list.addItem(QListWidgetItem(described(renewal, labels)))
        self._follow()
        self._list.setCurrentRow(0 if renewals else -1)

    def _current(self) -> Renewal | None:
        row = self._list.currentRow()
        return self._left[row] if 0 <= row < len(self._left) else None

    def _follow(self) -> None:
        self._title.setText(f"To renew: {len(self._left)}")
        self.setVisible(bool(self._left))

    @Slot()
    def _on_row(self) -> None:
        renewal = self._current()
        self._take.setEnabled(renewal is not None and renewal.suggestion is not None)

    @Slot()
    def _on_item(self) -> None:
        if (renewal := self._current()) is not None:
            self.place_chosen.emit(renewal)

    @Slot()
    def _on_take(self) -> None:
        if (renewal := self._current()) is not None:
            self._on_done()
            self.suggestion_taken.emit(renewal)

    @Slot()
    def _on_done(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._left):
            del self._left[row]
            self._list.takeItem(row)
            self._follow()


def described(renewal: Renewal, labels: Mapping[str, str]) -> str:
    """Return a renewal as one line: where, what, and what might stand there."""
    where = ""
    if renewal.paragraph is not None:
        where = labels.get(renewal.paragraph, "")
    elif renewal.field is not None:
        where = _FIELDS.get(renewal.field, renewal.field.replace("_", " ").capitalize())
    what = f"{where}: {renewal.what}" if where else renewal.what[:1].upper() + renewal.what[1:]
    return f"{what} → {renewal.suggestion}" if renewal.suggestion else what
