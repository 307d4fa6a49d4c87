"""What colleagues did to a draft's file elsewhere: each change and each comment, to take or leave.

The stored draft is what Undo goes back to afterwards; the ticks themselves can be undone here.
"""

from __future__ import annotations

import html
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter.gui import sizes
from drafter.gui.choice_box import ChoiceBox
from drafter.gui.dialogs import proposal_words as words
from drafter.gui.theme import Role
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from drafter.core.changes.proposals import Proposals
    from drafter.gui.dialogs.proposal_words import Row
    from drafter.gui.theme import Theme

_ROW = Qt.ItemDataRole.UserRole
_EVERYBODY = later("All colleagues")
_LIST_WIDTH, _TEXT_WIDTH = 400, 460
_HEIGHT = 520


class ProposalsDialog(QDialog):
    """Lists changes and comments; a tick says that one is taken."""

    decided = Signal(object)
    """The numbers of the changes that are taken: a frozenset."""

    def __init__(self, proposals: Proposals, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Changes by colleagues"))
        self._proposals = proposals
        self._theme = theme
        self._rows = words.rows(proposals)
        self._taken = proposals.numbers
        self._before: list[frozenset[int]] = []
        self._list = QListWidget()
        self._text = QTextBrowser()
        self._who = ChoiceBox()
        self._count = QLabel()
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_rows()
        self._list.setFocus()

    def _make_parts(self) -> None:
        self._list.setAccessibleName(tr("Changes and comments"))
        self._list.setWordWrap(True)
        self._list.setSpacing(2)
        self._text.setAccessibleName(tr("The chosen change in the text as stored"))
        self._who.setAccessibleName(tr("Whose changes are shown"))
        self._who.setAccessibleDescription(tr("Whose changes are shown"))
        self._who.addItem(tr(_EVERYBODY))
        self._who.addItems(words.authors(self._rows))
        self._take = QPushButton(tr("&Take all"))
        self._leave = QPushButton(tr("&Leave all"))
        self._undo = QPushButton(tr("&Undo", "a decision"))
        self._undo.setToolTip(QKeySequence(QKeySequence.StandardKey.Undo).toString())

    def _lay_out(self) -> None:
        said = QLabel(words.summary(self._rows))
        said.setWordWrap(True)
        above = QHBoxLayout()
        for widget in (self._who, self._take, self._leave, self._undo):
            above.addWidget(widget)
        above.addStretch()
        parts = QSplitter()
        parts.addWidget(self._list)
        parts.addWidget(self._text)
        parts.setSizes([_LIST_WIDTH, _TEXT_WIDTH])
        roles = QDialogButtonBox.ButtonRole
        self._buttons = QDialogButtonBox()
        self._open = self._buttons.addButton(tr("&Open the draft"), roles.AcceptRole)
        self._open.setDefault(True)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        below = QHBoxLayout()
        below.addWidget(self._count)
        below.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(said)
        layout.addLayout(above)
        layout.addWidget(parts, 1)
        layout.addLayout(below)
        sizes.open_at(self, _LIST_WIDTH + _TEXT_WIDTH, _HEIGHT)

    def _connect(self) -> None:
        self._who.currentIndexChanged.connect(self._show_rows)
        self._take.clicked.connect(partial(self._set_shown, taken=True))
        self._leave.clicked.connect(partial(self._set_shown, taken=False))
        self._undo.clicked.connect(self._on_undo)
        self._list.itemChanged.connect(self._on_ticked)
        self._list.currentRowChanged.connect(self._show_text)
        self._buttons.accepted.connect(self._on_open)
        self._buttons.rejected.connect(self.reject)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._on_undo)

    # What is shown

    @Slot()
    def _show_rows(self) -> None:
        """Show the rows of the chosen colleague, or of all."""
        who = self._who.currentText() if self._who.currentIndex() else ""
        self._list.blockSignals(True)  # noqa: FBT003 - Qt has no name for it
        self._list.clear()
        for row in self._rows:
            if who in {"", row.author}:
                self._list.addItem(self._item(row))
        self._list.blockSignals(False)  # noqa: FBT003
        self._list.setCurrentRow(0)
        self._show_text()
        self._show_state()

    def _item(self, row: Row) -> QListWidgetItem:
        item = QListWidgetItem(f"{row.title}\n{row.gist}")
        item.setData(_ROW, row)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_check(taken=row.number in self._taken))
        return item

    def _shown(self) -> list[QListWidgetItem]:
        return [self._list.item(index) for index in range(self._list.count())]

    @Slot()
    def _show_text(self) -> None:
        """Show the chosen change within the stored words."""
        shown, place = self._shown(), self._list.currentRow()
        self._text.setHtml(self._html(shown[place].data(_ROW)) if place >= 0 else "")

    def _html(self, row: Row) -> str:
        css = self._theme.css
        gone = f"color:{css(Role.DELETE)};background:{css(Role.DELETE_GROUND)}"
        came = f"color:{css(Role.INSERT)};background:{css(Role.INSERT_GROUND)}"
        lead, before, after, tail = map(html.escape, (row.lead, row.before, row.after, row.tail))
        struck = f'<s style="{gone}">{before}</s>' if row.before else ""
        put_in = f'<u style="{came}">{after}</u>' if row.after else ""
        ground = f"background:{css(Role.SELECTION)}"
        marked = html.escape(row.marked)
        marked = f'<span style="{ground}">[{marked}]</span>' if marked else ""
        said = html.escape(row.remark).replace("\n", "<br>")
        return (
            f'<p style="color:{css(Role.MUTED)}">{html.escape(row.title)}</p>'
            f"<p>{lead}{struck}{put_in}{marked}{tail}</p>"
            + (f"<p><b>{said}</b></p>" if said else "")
        )

    def _show_state(self) -> None:
        """Say how many are taken, and offer only what can be done."""
        total = len(self._proposals.numbers)
        self._count.setText(words.taken(len(self._taken), total))
        shown = self._shown()
        checked = [item for item in shown if item.checkState() is Qt.CheckState.Checked]
        self._take.setEnabled(len(checked) < len(shown))
        self._leave.setEnabled(bool(checked))
        self._undo.setEnabled(bool(self._before))

    # What is decided

    def _set_shown(self, *, taken: bool) -> None:
        """Take or leave all changes that are shown."""
        shown = {item.data(_ROW).number for item in self._shown()}
        self._decide(self._taken | shown if taken else self._taken - shown)

    def _decide(self, taken: frozenset[int]) -> None:
        if taken != self._taken:
            self._before.append(self._taken)
        self._show_taken(taken)

    def _show_taken(self, taken: frozenset[int]) -> None:
        self._taken = taken
        self._list.blockSignals(True)  # noqa: FBT003
        for item in self._shown():
            item.setCheckState(_check(taken=item.data(_ROW).number in taken))
        self._list.blockSignals(False)  # noqa: FBT003
        self._show_state()

    @Slot(QListWidgetItem)
    def _on_ticked(self, item: QListWidgetItem) -> None:
        number = {item.data(_ROW).number}
        is_taken = item.checkState() is Qt.CheckState.Checked
        self._decide(self._taken | number if is_taken else self._taken - number)

    @Slot()
    def _on_undo(self) -> None:
        if self._before:
            self._show_taken(self._before.pop())

    @Slot()
    def _on_open(self) -> None:
        self.decided.emit(self._taken)
        self.accept()


def _check(*, taken: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
