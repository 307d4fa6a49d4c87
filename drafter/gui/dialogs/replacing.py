"""All replacements at a glance: each with its place, what stands there and what would."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from drafter.core import notes as note_order
from drafter.core.finding import text_at
from drafter.core.numbering import places
from drafter.gui import sizes
from drafter.gui.theme import Role
from drafter.gui.translation import captioned, counted, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from drafter.core.model import Document
    from drafter.core.replacing import Proposal
    from drafter.gui.theme import Theme

_AROUND = 45
"""Characters shown before and after a place."""
_PROPOSAL = Qt.ItemDataRole.UserRole
_HTML = Qt.ItemDataRole.UserRole + 1


class Replacing(QDialog):
    """Lets the user tick which places are replaced; Enter replaces those that are."""

    chosen = Signal(object)
    """The proposals to be carried out: a tuple, never empty."""

    def __init__(
        self, document: Document, found: Sequence[Proposal], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Replace"))
        self._theme = theme
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Places"))
        self._list.setUniformItemSizes(True)
        self._list.setItemDelegate(_Delegate(self))
        names = _names(document)
        for one in found:
            self._list.addItem(self._item(document, one, names))
        self._list.itemChanged.connect(self._on_ticked)
        self._list.itemActivated.connect(_toggle)
        self._go = QPushButton()
        self._lay_out()
        self._on_ticked()
        sizes.open_at(self, 760, 480)
        self._list.setCurrentRow(0)

    def _item(
        self, document: Document, one: Proposal, names: dict[tuple[str, str], str]
    ) -> QListWidgetItem:
        text, place = text_at(document, one.place), one.place
        before, after = _before(text, place.start), _after(text, place.end)
        name = names.get(("", place.note) if place.note else (place.paragraph, ""), "")
        item = QListWidgetItem(captioned(name, f"{before}{one.old}{after}"))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        item.setData(_PROPOSAL, one)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole,
            tr(
                "{name}: {before}, {old} becomes {new}, {after}",
                name=name,
                before=before,
                old=one.old,
                new=one.new or tr("nothing"),
                after=after,
            ),
        )
        item.setData(_HTML, self._html(name, before, one, after))
        return item  # fmt: skip

    def _html(self, name: str, before: str, one: Proposal, after: str) -> str:
        css = self._theme.css
        old = f'<s style="color:{css(Role.DELETE)}">{_escaped(one.old)}</s>'
        new = f'<u style="color:{css(Role.INSERT)}">{_escaped(one.new)}</u>'
        return (
            f'<span style="color:{css(Role.MUTED)}">{_escaped(name)}&nbsp;&nbsp;</span>'
            f'<span style="color:{css(Role.TEXT)}">{_escaped(before)}{old}'
            f"{'&#8202;' if one.new else ''}{new}{_escaped(after)}</span>"
        )

    def _lay_out(self) -> None:
        ticks = QHBoxLayout()
        for text, state in (
            (tr("Tick &all"), Qt.CheckState.Checked),
            (tr("Tick &none"), Qt.CheckState.Unchecked),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._tick_all, state))
            ticks.addWidget(button)
        ticks.addStretch(1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.addButton(self._go, QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setDefault(True)
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        ticks.addWidget(box)
        hint = QLabel(
            tr("Space ticks a place or takes the tick off. All of it is one step of undo.")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.setSpacing(10)
        layout.addWidget(self._list, 1)
        layout.addWidget(hint)
        layout.addLayout(ticks)  # fmt: skip

    def _ticked(self) -> tuple[Proposal, ...]:
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(
            item.data(_PROPOSAL) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def _tick_all(self, state: Qt.CheckState) -> None:
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        for row in range(self._list.count()):
            self._list.item(row).setCheckState(state)
        self._list.blockSignals(False)  # noqa: FBT003
        self._list.viewport().update()
        self._on_ticked()

    @Slot()
    def _on_ticked(self) -> None:
        count = len(self._ticked())
        self._go.setText(counted(count, "&Replace {n} place", "&Replace {n} places"))
        self._go.setEnabled(count > 0)

    @Slot()
    def _on_accepted(self) -> None:
        self.accept()
        self.chosen.emit(self._ticked())


class _Delegate(QStyledItemDelegate):
    """Paints a tick box and a line in which what goes and what comes are marked."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one place."""
        laid = QStyleOptionViewItem(option)
        self.initStyleOption(laid, index)
        laid.text = ""
        style = laid.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, laid, painter, laid.widget)
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, laid, laid.widget)
        line = QTextDocument()
        line.setDefaultFont(laid.font)
        line.setDocumentMargin(0)
        line.setHtml(index.data(_HTML))
        painter.save()
        painter.setClipRect(room)
        lower = (room.height() - line.size().height()) / 2
        painter.translate(room.left() + 4, room.top() + lower)
        line.drawContents(painter)
        painter.restore()

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's
    ) -> QSize:
        """Return the height of a line, whatever it says."""
        return QSize(300, option.fontMetrics.height() + 12)


def _before(text: str, place: int) -> str:
    """Return the words before a place, with dots where more of them go before."""
    start = place - _AROUND
    if start <= 0:
        return text[:place]
    words = text[start:place]
    return f"…{words[words.find(' ') + 1 :] if ' ' in words[:-1] else words}"


def _after(text: str, place: int) -> str:
    """Return the words after a place, with dots where more of them follow."""
    words = text[place : place + _AROUND]
    if place + _AROUND >= len(text):
        return words
    return f"{words[: words.rfind(' ')] if ' ' in words[1:] else words}…"


def _toggle(item: QListWidgetItem) -> None:
    is_on = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)


def _names(document: Document) -> dict[tuple[str, str], str]:
    """Return how people refer to each text, by paragraph or note."""
    labelled = zip(document.paragraphs, places(document.paragraphs), strict=True)
    named = {(one.id, ""): place.label or tr(str(one.part).capitalize()) for one, place in labelled}
    marks = note_order.marks(document)
    return named | {("", note_id): tr("Note {mark}", mark=mark) for note_id, mark in marks.items()}


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", " ").replace("\t", " ")
