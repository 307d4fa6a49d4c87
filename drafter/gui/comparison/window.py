"""The window that compares two texts: which, what differs, from one change to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter.gui import sizes
from drafter.gui.comparison import DRAFT
from drafter.gui.comparison.field import TextField
from drafter.gui.comparison.html import anchor, rendered
from drafter.gui.comparison.strip import Strip
from drafter.gui.sidebar.empty import EmptyState
from drafter.gui.translation import counted, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus import Entry
    from drafter.gui.comparison.work import Compared
    from drafter.gui.theme import Theme

_SIZE = (1180, 760)
_FONT = "Liberation Serif"
_POINTS = 11
_MARGIN = 14


class ComparisonWindow(QDialog):
    """Shows two texts side by side. Asking for them is left to whoever made the window."""

    wanted = Signal(str, str)
    """Two texts are to be compared: what their fields name, the older first."""
    export_requested = Signal(object)
    """The Compared that is to be written as tracked changes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare"))
        self.setWindowFlags(Qt.WindowType.Window)
        self._theme = theme
        self._shown: Compared | None = None
        self._current = -1
        self._marks: list[float] = []
        self._old, self._new = TextField(tr("Older text")), TextField(tr("Newer text"))
        self._old.changed.connect(self._on_named)
        self._new.changed.connect(self._on_named)
        self._view = QTextBrowser()
        self._view.setOpenLinks(False)
        self._view.setAccessibleName(tr("Both texts, side by side"))
        self._view.setFont(QFont(_FONT, _POINTS))
        self._view.document().setDocumentMargin(_MARGIN)
        self._view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._strip = Strip(theme)
        self._strip.chosen.connect(self._on_strip)
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self._say_choose()

    def _lay_out(self) -> None:
        fields = QFormLayout()
        fields.addRow(tr("&Older text:"), self._old)
        fields.addRow(tr("&Newer text:"), self._new)
        self._count = QLabel()
        self._only = QCheckBox(tr("Only what &changed"))
        self._only.toggled.connect(self._on_only)
        self._previous = self._button(tr("&Previous change"), "Shift+F3", self.previous_change)
        self._next = self._button(tr("Ne&xt change"), "F3", self.next_change)
        self._export = QPushButton(tr("&Export as tracked changes…"))
        self._export.setAutoDefault(False)
        self._export.clicked.connect(self._on_export)
        bar = QHBoxLayout()
        bar.addWidget(self._count, 1)
        for widget in (self._only, self._previous, self._next, self._export):
            bar.addWidget(widget)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._view, 1)
        row.addWidget(self._strip)
        self._stack.addWidget(both)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.addLayout(fields)
        layout.addLayout(bar)
        layout.addWidget(self._stack, 1)
        sizes.open_at(self, *_SIZE)

    def _button(self, text: str, key: str, does: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setToolTip(f"{text.replace('&', '')} ({key})")
        button.clicked.connect(does)
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(button.click)
        return button

    # What is compared

    def offer(self, entries: Sequence[Entry]) -> None:
        """Know the documents of the corpus."""
        for field in (self._old, self._new):
            field.offer(entries, tr(DRAFT))

    def name(self, old: str, new: str) -> None:
        """Name the two texts, and ask for them where both are known."""
        self._old.set_text(old)
        self._new.set_text(new)
        self._on_named()

    def show_compared(self, found: Compared) -> None:
        """Show what differs."""
        self._shown, self._current = found, -1
        self._show()

    def say_trouble(self, sentence: str, hint: str) -> None:
        """Say why two texts cannot be compared."""
        self._shown = None
        self._empty.say("warning", sentence, hint)
        self._stack.setCurrentIndex(1)
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._strip.set_theme(theme)
        self._empty.set_theme(theme)
        if self._shown is not None:
            self._show()

    # From change to change

    @Slot()
    def next_change(self) -> None:
        """Go to the next change; after the last one, to the first."""
        self._go(self._current + 1)

    @Slot()
    def previous_change(self) -> None:
        """Go to the change before; before the first one, to the last."""
        self._go(self._current - 1 if self._current >= 0 else -1)

    def _go(self, number: int) -> None:
        if self._marks:
            self._current = number % len(self._marks)
            self._view.scrollToAnchor(anchor(self._current))
            self._tell()

    # The work itself

    def _show(self) -> None:
        found = self._shown
        if found is None:
            return
        html, changes = rendered(
            found.old,
            found.new,
            found.comparison,
            self._theme,
            only_changes=self._only.isChecked(),
        )
        self._stack.setCurrentIndex(int(found.comparison.is_same))
        self._view.setHtml(html)
        self._marks = self._places(changes)
        if found.comparison.is_same:
            self._empty.say(
                "check", tr("No differences."), tr("Both texts say the same throughout.")
            )
        self._tell()

    def _places(self, changes: int) -> list[float]:
        """Return where the changes are, as shares of the height of the text."""
        document = self._view.document()
        height = max(1.0, document.documentLayout().documentSize().height())
        scrolled = self._view.verticalScrollBar().value()
        names = {anchor(number) for number in range(changes)}
        found: list[float] = []
        block = document.begin()
        while block.isValid():
            fragments = block.begin()
            while not fragments.atEnd():
                if names.intersection(fragments.fragment().charFormat().anchorNames()):
                    top = self._view.cursorRect(QTextCursor(block)).top()
                    found.append((top + scrolled) / height)
                    break
                fragments += 1
            block = block.next()
        return found

    def _tell(self) -> None:
        """Say how many changes there are and which one is being read."""
        marks = self._marks if self._shown else []
        total = counted(len(marks), "{n} change", "{n} changes") if marks else ""
        at = ""
        if self._current >= 0 and marks:
            at = tr("Change {number} of {count}", number=self._current + 1, count=len(marks))
        self._count.setText(at or total)
        self._strip.show_marks(marks, self._current)
        for button in (self._previous, self._next):
            button.setEnabled(bool(marks))
        self._only.setEnabled(self._shown is not None)
        self._export.setEnabled(self._shown is not None)

    def _say_choose(self) -> None:
        hint = tr("Name a document of the corpus by its symbol, a file, or “This draft”.")
        self._empty.say("file-text", tr("Choose two texts to compare."), hint)
        self._stack.setCurrentIndex(1)
        self._tell()

    @Slot()
    def _on_named(self) -> None:
        if self._old.text and self._new.text:
            self.wanted.emit(self._old.text, self._new.text)

    @Slot(bool)
    def _on_only(self) -> None:
        self._current = -1
        self._show()

    @Slot(float)
    def _on_strip(self, share: float) -> None:
        if self._marks:
            nearest = min(range(len(self._marks)), key=lambda at: abs(self._marks[at] - share))
            self._go(nearest)

    @Slot()
    def _on_export(self) -> None:
        if self._shown is not None:
            self.export_requested.emit(self._shown)
