"""The page of shortcuts: every command with its keys, to be read, searched, changed and printed."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.core.bare import bare
from drafter.gui import icons, messages, sizes
from drafter.gui.actions import ACTIONS, ActionId, Menu
from drafter.gui.clearable import make_clearable
from drafter.gui.keymap import TABLE, WRITING_KEYS, Keymap, canonical, native, reserved
from drafter.gui.theme import Role
from drafter.gui.translation import captioned, tr

if TYPE_CHECKING:
    from drafter.gui.actions import ActionSpec
    from drafter.gui.theme import Theme

_ACTION = Qt.ItemDataRole.UserRole
_SAID = Qt.ItemDataRole.AccessibleTextRole
_COMMAND, _KEYS, _STATE = range(3)
_SIGN = 16
_LABELS = {spec.id: spec for spec in ACTIONS}


class ShortcutsDialog(QDialog):
    """Lists the commands by menu; what is changed holds at once, and can be reset."""

    keymap_chosen = Signal(object)
    """The Keymap that is to hold from now on."""

    def __init__(self, keymap: Keymap, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self._keymap = keymap
        self._theme = theme
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Type a command or a key, such as export or Ctrl+E"))
        self._field.setAccessibleName(tr("Find a command or a key"))
        make_clearable(self._field)
        self._field.textChanged.connect(self._on_sought)
        self._rows: dict[ActionId, QTreeWidgetItem] = {}
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._tree = self._made_tree()
        self._nothing = QLabel(tr("No command has these words, or this key."))
        self._nothing.hide()
        self._name = QLabel()
        self._key = QKeySequenceEdit()
        self._sign = QLabel()
        self._said = QLabel()
        self._set = QPushButton(tr("&Set"))
        self._add = QPushButton(tr("&Add as well"))
        self._none = QPushButton(tr("&No key"))
        self._reset = QPushButton(tr("&Reset"))
        self._reset_all = QPushButton(tr("Reset a&ll"))
        self._lay_out()
        self._connect()
        self._tree.setCurrentItem(self._rows[ACTIONS[0].id])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the field for a key with Escape: the field would take it for the key."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self._key.clear()
            self._tree.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    # What stands where

    def _made_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(tr("Commands and their keys"))
        tree.setHeaderLabels([tr("Command"), tr("Keys"), tr("Changed")])
        tree.setUniformRowHeights(True)
        tree.header().setSectionResizeMode(_COMMAND, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(_STATE, QHeaderView.ResizeMode.ResizeToContents)
        tree.header().resizeSection(_KEYS, 190)
        tree.header().setStretchLastSection(False)
        for menu, specs in _by_menu():
            group = QTreeWidgetItem(tree, [_title(menu)])
            for column in (_KEYS, _STATE):
                group.setData(column, _SAID, _title(menu))
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = group.font(_COMMAND)
            font.setBold(True)
            group.setFont(_COMMAND, font)
            for spec in specs:
                row = QTreeWidgetItem(group, [spec.label])
                row.setData(_COMMAND, _ACTION, spec.id)
                row.setToolTip(_COMMAND, spec.tip)
                self._rows[spec.id] = row
                self._write(spec.id)
            self._groups.append((group, [self._rows[spec.id] for spec in specs]))
        tree.expandAll()
        return tree

    def _lay_out(self) -> None:
        self._key.setMaximumSequenceLength(1)
        make_clearable(self._key)
        for part in (self._key, *self._key.findChildren(QLineEdit)):
            part.setAccessibleName(tr("New key"))
            part.installEventFilter(self)
        self._said.setWordWrap(True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._said.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self._sign.setFixedWidth(sizes.scaled(_SIGN) + 4)
        font = self._name.font()
        font.setBold(True)
        self._name.setFont(font)
        line = QHBoxLayout()
        line.addWidget(self._key, 1)
        for button in (self._set, self._add, self._none, self._reset):
            button.setAutoDefault(False)
            line.addWidget(button)
        told = QHBoxLayout()
        told.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._said, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self._field)
        layout.addWidget(self._tree, 1)
        layout.addWidget(self._nothing)
        layout.addWidget(self._name)
        layout.addLayout(line)
        layout.addLayout(told)
        layout.addWidget(self._buttons())
        sizes.open_at(self, 680, 640)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy, print_ = QPushButton(tr("&Copy the list")), QPushButton(tr("&Print…"))
        for button, work in (
            (self._reset_all, self._on_reset_all),
            (copy, self._on_copy),
            (print_, self._on_print),
        ):
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
            button.clicked.connect(work)
        box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        box.rejected.connect(self.reject)
        return box

    def _connect(self) -> None:
        self._tree.currentItemChanged.connect(self._on_row)
        self._tree.itemActivated.connect(self._on_activated)
        self._key.keySequenceChanged.connect(self._judge)
        self._set.clicked.connect(self._on_set)
        self._add.clicked.connect(self._on_add)
        self._none.clicked.connect(self._on_none)
        self._reset.clicked.connect(self._on_reset)

    # What is shown

    def _write(self, action: ActionId) -> None:
        row = self._rows[action]
        row.setText(_KEYS, self._keymap.native(action))
        is_changed = self._keymap.is_changed(action)
        row.setText(_STATE, tr("changed") if is_changed else "")
        # A screen reader names each cell, also those that show nothing
        row.setData(_KEYS, _SAID, row.text(_KEYS) or tr("(no key)"))
        row.setData(_STATE, _SAID, row.text(_STATE) or tr("as it was"))

    @Slot(str)
    def _on_sought(self, words: str) -> None:
        """Show the commands that have all words in their name, sentence or keys."""
        wanted = bare(words.casefold()).split()
        shown = 0
        for action, row in self._rows.items():
            spec = _LABELS[action]
            said = bare(f"{spec.label} {spec.tip} {row.text(_KEYS)}".casefold())
            fits = all(word in said for word in wanted)
            row.setHidden(not fits)
            shown += fits
        for group, rows in self._groups:
            group.setHidden(all(row.isHidden() for row in rows))
        self._nothing.setVisible(not shown)
        first = next((row for row in self._rows.values() if not row.isHidden()), None)
        if first is not None and self._rows[self._current()].isHidden():
            self._tree.setCurrentItem(first)

    def _current(self) -> ActionId:
        item = self._tree.currentItem()
        found = item.data(_COMMAND, _ACTION) if item else None
        return ActionId(found) if found else ACTIONS[0].id

    @Slot()
    def _on_row(self) -> None:
        spec = _LABELS[self._current()]
        self._name.setText(captioned(spec.label, spec.tip))
        self._key.clear()
        self._judge()

    @Slot()
    def _on_activated(self) -> None:
        self._key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wanted(self) -> str:
        """Return the key that is entered, empty for none."""
        portable = QKeySequence.SequenceFormat.PortableText
        return canonical(self._key.keySequence().toString(portable))

    @Slot()
    def _judge(self) -> None:
        """Say what the entered key collides with, and allow what can be done."""
        action, key = self._current(), self._wanted()
        why = reserved(key) if key else ""
        owner = self._keymap.owner(key) if key else None
        is_other = owner is not None and owner is not action
        for button in (self._set, self._add):
            button.setEnabled(bool(key) and not why and owner is not action)
        self._none.setEnabled(bool(self._keymap.of(action)))
        self._reset.setEnabled(self._keymap.is_changed(action))
        self._reset_all.setEnabled(bool(self._keymap.changed()))
        if why:
            self._say("error", Role.ERROR, tr("{why} Choose another key.", why=why))
        elif is_other and owner is not None:
            other = _named(owner)
            self._say("warning", Role.WARNING, tr(
                "{key} is the key of “{other}”, which would lose it.", key=native(key), other=other
            ))  # fmt: skip
        elif owner is action:
            self._say("info", Role.MUTED, tr("{key} is its key already.", key=native(key)))
        elif key:
            self._say("circle-check", Role.SUCCESS, tr("{key} is free.", key=native(key)))
        else:
            self._say("info", Role.MUTED, tr("Click into the field, then press the new key."))

    def _say(self, icon: str, role: Role, text: str) -> None:
        self._sign.setPixmap(icons.pixmap(icon, self._theme, _SIGN, role))
        if text != self._said.text():
            self._said.setText(text)
            if self._key.hasFocus():
                messages.announce(self._said, text)

    # What is done

    def _choose(self, keymap: Keymap) -> None:
        self._keymap = keymap
        for action in self._rows:
            self._write(action)
        self._key.clear()
        self._judge()
        self.keymap_chosen.emit(keymap)

    @Slot()
    def _on_set(self) -> None:
        self._choose(self._keymap.with_keys(self._current(), (self._wanted(),)))

    @Slot()
    def _on_add(self) -> None:
        action = self._current()
        keys = (*self._keymap.of(action), self._wanted())
        self._choose(self._keymap.with_keys(action, keys))

    @Slot()
    def _on_none(self) -> None:
        self._choose(self._keymap.with_keys(self._current(), ()))

    @Slot()
    def _on_reset(self) -> None:
        """Give a command the keys of the table, also those that another has now."""
        action = self._current()
        self._choose(self._keymap.with_keys(action, TABLE.of(action)))

    @Slot()
    def _on_reset_all(self) -> None:
        self._choose(TABLE)

    @Slot()
    def _on_copy(self) -> None:
        sheet = QMimeData()
        sheet.setHtml(as_sheet(self._keymap))
        sheet.setText("\n".join(f"{label}\t{keys}" for _, label, keys, _ in _lines(self._keymap)))
        QGuiApplication.clipboard().setMimeData(sheet)
        self._say("circle-check", Role.SUCCESS, tr("The list is on the clipboard."))

    @Slot()
    def _on_print(self) -> None:
        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            document = QTextDocument()
            document.setHtml(as_sheet(self._keymap))
            document.print_(printer)


def _lines(keymap: Keymap) -> list[tuple[str, str, str, str]]:
    """Return menu, command, keys and sentence of every command that has a key."""
    return [
        (_title(menu), spec.label, keymap.native(spec.id), spec.tip)
        for menu, specs in _by_menu()
        for spec in specs
        if keymap.of(spec.id)
    ]


def _by_menu() -> list[tuple[Menu, list[ActionSpec]]]:
    """Return the commands as the menus group them."""
    grouped = [(menu, [spec for spec in ACTIONS if spec.menu is menu]) for menu in Menu]
    return [(menu, specs) for menu, specs in grouped if specs]


def _named(action: ActionId) -> str:
    """Return the name of a command, with the inner menu that it stands in."""
    spec = _LABELS[action]
    inner = _title(spec.menu).rpartition(" › ")[2] if "/" in spec.menu else ""
    return f"{inner} › {spec.label}" if inner else spec.label


def _title(menu: Menu) -> str:
    return " › ".join(tr(name) for name in menu.split("/")).replace("&", "")


def as_sheet(keymap: Keymap) -> str:
    """Return the list as a page to print: what has a key, by menu, then the keys of writing."""
    rows: list[str] = []
    menu = ""
    for title, *cells in _lines(keymap):
        if title != menu:
            rows.append(f"<tr><td colspan='3'><h3>{html.escape(title)}</h3></td></tr>")
            menu = title
        rows.append("<tr>" + "".join(f"<td>{html.escape(one)}</td>" for one in cells) + "</tr>")
    rows.append(f"<tr><td colspan='3'><h3>{html.escape(tr('While writing'))}</h3></td></tr>")
    rows += [
        f"<tr><td></td><td>{own.printed}</td><td>{html.escape(tr(own.does))}</td></tr>"
        for own in WRITING_KEYS
    ]
    title = html.escape(tr("Keyboard shortcuts"))
    table = "".join(rows)
    return f"<h1>{title}</h1><table cellpadding='3' width='100%'>{table}</table>"
