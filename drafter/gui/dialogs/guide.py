"""The user guide under F1: pages of Markdown that ship with Drafter, and the page of shortcuts."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from drafter import resources
from drafter.core.typed import as_typed
from drafter.gui import sizes
from drafter.gui.actions import ACTIONS, Menu
from drafter.gui.clearable import make_clearable
from drafter.gui.dialogs import markdown
from drafter.gui.dialogs.pages import Pages
from drafter.gui.keymap import TABLE, WRITING_KEYS
from drafter.gui.translation import language, later, tr

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.gui.keymap import Keymap
    from drafter.gui.theme import Theme

SHORTCUTS = "shortcuts"
"""Name of the page that is made from the table of actions."""
_SHORTCUTS_TITLE = later("Keyboard shortcuts")


@dataclass(frozen=True, slots=True)
class Topic:
    """A page of the guide; ``name`` is how links and callers know it."""

    name: str
    title: str
    markdown: str


def topics(keys: Keymap = TABLE) -> tuple[Topic, ...]:
    """Return the pages of the guide in order, the page of shortcuts last.

    A file is called by its place and name (``30-precedents.md``); its first heading is its title.
    """
    files = sorted(resources.path("help").glob("*.md"))
    found = [_topic(file, keys) for file in files]
    return (*found, Topic(SHORTCUTS, tr(_SHORTCUTS_TITLE), shortcuts_markdown(keys)))


def _plain(text: str) -> str:
    """Return the words of a page in one line, without the stars round some of them."""
    return " ".join(text.replace("*", "").split())


def _topic(file: Path, keys: Keymap) -> Topic:
    text = keys.in_words(in_language(file))
    title = text.partition("\n")[0].lstrip("# ").strip()
    return Topic(file.stem.partition("-")[2], title, text)


def in_language(file: Path) -> str:
    """Return a page in the language of the window, or in English with a sentence that says so.

    The last line of a translated page names the English page that it was made from, so that a
    reader is told where that has changed since.
    """
    english = file.read_text("utf-8")
    if language() == "en":
        return english
    path = file.parent / language() / file.name
    if not path.is_file():
        return _with_remark(english, tr("This page has not been translated yet."))
    text, _, made_from = path.read_text("utf-8").rpartition("\n<!-- of ")
    for portable, shown in (("Shift+", tr("Shift+")), ("+Enter", tr("+Enter"))):
        text = text.replace(portable, shown)
    if made_from.split()[0] == digest(english):
        return text
    return _with_remark(text, tr("The English page is newer than this translation."))


def digest(english: str) -> str:
    """Return what a translated page names its English page by."""
    return hashlib.sha256(english.encode()).hexdigest()[:12]


def _with_remark(text: str, remark: str) -> str:
    title, _, rest = text.partition("\n")
    return f"{title}\n\n*{remark}*\n{rest}"


def shortcuts_markdown(keys: Keymap = TABLE) -> str:
    """Return the page of shortcuts: every action with its keys and what it does."""
    lines = [f"# {tr(_SHORTCUTS_TITLE)}", ""]
    for menu in Menu:
        specs = [spec for spec in ACTIONS if spec.menu is menu]
        if not specs:
            continue
        title = " › ".join(tr(name) for name in menu.split("/")).replace("&", "")
        lines += [f"## {title}", "", f"| {tr('Command')} | {tr('Keys')} | |", "|---|---|---|"]
        lines += [f"| {spec.label} | {keys.native(spec.id)} | {spec.tip} |" for spec in specs]
        lines.append("")
    return "\n".join(lines) + _writing_keys()


def _writing_keys() -> str:
    """Return the keys that belong to no command."""
    lines = ["", f"## {tr('While writing')}", ""]
    lines += [f"| {tr('Key')} | {tr('What it does')} |", "|---|---|"]
    lines += [f"| {own.printed} | {tr(own.does)} |" for own in WRITING_KEYS]
    return "\n".join((*lines, ""))


class Guide(QDialog):
    """The guide beside the window: topics on the left, the page on the right."""

    def __init__(self, theme: Theme, keys: Keymap, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("User guide"))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self._theme = theme
        self._topics = topics(keys)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Topics"))
        self._list.setObjectName("topics")
        self._list.setFixedWidth(sizes.scaled(210))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.ensurePolished()
        self._list.addItems([topic.title for topic in self._topics])
        self._list.currentRowChanged.connect(self._on_topic)
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Find in the guide"))
        self._field.setAccessibleName(tr("Find in the guide"))
        make_clearable(self._field)
        self._field.textChanged.connect(self._on_sought)
        self._field.returnPressed.connect(self._on_sought_further)
        self._page = Pages(resources.path("help", "pictures"))
        self._page.anchorClicked.connect(self._on_link)
        self._page.room_changed.connect(self._on_room_changed)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._field)
        left.addWidget(self._list, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(left)
        layout.addWidget(self._page, 1)
        sizes.open_at(self, 900, 680)
        self._list.setCurrentRow(0)

    def set_theme(self, theme: Theme) -> None:
        """Show the page in other colours."""
        self._theme = theme
        self._on_topic(self._list.currentRow())

    def set_keys(self, keys: Keymap) -> None:
        """Name other keys."""
        self._topics = topics(keys)
        self._on_topic(self._list.currentRow())

    def turn_to(self, name: str) -> None:
        """Show a page by its name."""
        for row, topic in enumerate(self._topics):
            if topic.name == name:
                self._list.setCurrentRow(row)
                return

    @Slot(int)
    def _on_topic(self, row: int) -> None:
        if 0 <= row < len(self._topics):
            markdown.show(self._page, self._topics[row].markdown, self._theme)

    @Slot()
    def _on_room_changed(self) -> None:
        """Show the pictures in another size, and stay where one reads."""
        bar = self._page.verticalScrollBar()
        part = bar.value() / max(1, bar.maximum())
        self._on_topic(self._list.currentRow())
        bar.setValue(round(part * bar.maximum()))

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        """Follow a link: to another page, or to the web in the user's browser."""
        if link.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(link)
        else:
            self.turn_to(link.fileName().removesuffix(".md").partition("-")[2])

    @Slot(str)
    def _on_sought(self, words: str) -> None:
        """Go to the first page that has the words, with or without the marks on their letters."""
        if words.strip():
            self._find_from(0)

    @Slot()
    def _on_sought_further(self) -> None:
        """Go to the next place, on this page or one behind it; after the last comes the first."""
        if self._field.text().strip() and not self._page.find(self._pattern()):
            self._find_from(self._list.currentRow() + 1)

    def _find_from(self, first: int) -> None:
        """Show the words where they stand first on the pages from one on, or on those before."""
        here = self._list.currentRow()
        sought = re.compile(as_typed(self._field.text().strip()), re.IGNORECASE)
        for row in (*range(first, len(self._topics)), *range(first)):
            if not sought.search(_plain(self._topics[row].markdown)):
                continue  # showing a page takes longer than reading it
            self._list.setCurrentRow(row)
            self._page.moveCursor(QTextCursor.MoveOperation.Start)
            if self._page.find(self._pattern()):
                return
        self._list.setCurrentRow(here)

    def _pattern(self) -> QRegularExpression:
        without_case = QRegularExpression.PatternOption.CaseInsensitiveOption
        return QRegularExpression(as_typed(self._field.text().strip()), without_case)
