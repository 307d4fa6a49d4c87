"""The bar below the page that finds and replaces words of the draft."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from drafter.core import finding
from drafter.core.errors import DrafterError
from drafter.core.finding import Match, Query
from drafter.gui import icons
from drafter.gui.theme import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from drafter.core.model import Document
    from drafter.gui.theme import Theme

_PAUSE_MS = 120
_OPTIONS = (
    ("match_case", "Aa", "Match case"),
    ("whole_words", "ab|", "Whole words"),
    ("is_pattern", ".*", "Regular expression"),
)


class FindBar(QWidget):
    """Shows where something stands; the page goes there and replaces it."""

    hits_found = Signal(object)
    """All places, a tuple of hits; empty when the bar closes."""
    hit_entered = Signal(object)
    """The place to show."""
    replacement_requested = Signal(object, str)
    """Places to be replaced, and the new words."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._hits: tuple[Match, ...] = ()
        self._at = -1
        self._words = QLineEdit(self)
        self._new = QLineEdit(self)
        self._count = QLabel(self)
        self._options = {name: QToolButton(self) for name, _, _ in _OPTIONS}
        self._before, self._after, self._close = (QToolButton(self) for _ in range(3))
        self._one = QPushButton("&Replace", self)
        self._all = QPushButton("Replace &all", self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._arrange()
        self._connect()
        self.set_theme(theme)
        self.hide()

    def open(self, words: str, *, replacing: bool) -> None:
        """Show the bar, looking for some words if there are any."""
        for widget in (self._new, self._one, self._all):
            widget.setVisible(replacing)
        if words:
            self._words.setText(words)
        self.show()
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()
        self._search()

    def close_bar(self) -> None:
        """Hide the bar and forget what was found."""
        if self.isVisible():
            self.hide()
            self._hits, self._at = (), -1
            self.hits_found.emit(())
            self.closed.emit()

    def follow(self, document: Document) -> None:
        """Search another state of the document, after a pause."""
        self._document = document
        if self.isVisible():
            self._pause.start()

    def step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1), round the ends."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._tell()
            self.hit_entered.emit(self._hits[self._at])

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        for button, name in (
            (self._before, "chevron-up"),
            (self._after, "chevron-down"),
            (self._close, "x"),
        ):
            button.setIcon(icons.icon(name, theme, Role.TEXT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 6, 10, 6)
        grid.setSpacing(6)
        self._words.setPlaceholderText("Find in the draft")
        self._words.setAccessibleName("Find")
        self._words.setClearButtonEnabled(True)
        self._new.setPlaceholderText("Replace with")
        self._new.setAccessibleName("Replace with")
        grid.addWidget(self._words, 0, 0)
        grid.addWidget(self._count, 0, 1)
        for column, (name, sign, label) in enumerate(_OPTIONS, 2):
            button = self._options[name]
            button.setText(sign)
            button.setCheckable(True)
            button.setToolTip(label)
            button.setAccessibleName(label)
            grid.addWidget(button, 0, column)
        named = (
            (self._before, "Previous place (Shift+F3)"),
            (self._after, "Next place (F3)"),
            (self._close, "Close (Esc)"),
        )
        for column, (button, label) in enumerate(named, 2 + len(_OPTIONS)):
            button.setAutoRaise(True)
            button.setToolTip(label)
            button.setAccessibleName(label)
            grid.addWidget(button, 0, column)
        grid.addWidget(self._new, 1, 0)
        grid.addWidget(self._one, 1, 1)
        grid.addWidget(self._all, 1, 2, 1, 4)
        grid.setColumnStretch(0, 1)
        self._count.setMinimumWidth(90)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._search)
        self._words.textChanged.connect(self._pause.start)
        self._words.returnPressed.connect(partial(self.step, 1))
        self._new.returnPressed.connect(self._on_replace_one)
        for button in self._options.values():
            button.toggled.connect(self._search)
        self._before.clicked.connect(partial(self.step, -1))
        self._after.clicked.connect(partial(self.step, 1))
        self._close.clicked.connect(self.close_bar)
        self._one.clicked.connect(self._on_replace_one)
        self._all.clicked.connect(self._on_replace_all)

    def _query(self) -> Query:
        options = {name: button.isChecked() for name, button in self._options.items()}
        return Query(words=self._words.text(), **options)

    def _search(self, *_: object) -> None:
        self._pause.stop()
        if self._document is None:
            return
        try:
            self._hits = finding.matches(self._document, self._query())
        except DrafterError as error:
            self._hits = ()
            self._count.setText(str(error))
        else:
            self._at = min(self._at, len(self._hits) - 1)
            self._tell()
        self.hits_found.emit(self._hits)

    def _tell(self) -> None:
        total = len(self._hits)
        if not self._words.text():
            self._count.setText("")
        elif not total:
            self._count.setText("not found")
        elif self._at < 0:
            self._count.setText(f"{total} found")
        else:
            self._count.setText(f"{self._at + 1} of {total}")
        self._one.setEnabled(bool(total))
        self._all.setEnabled(bool(total))

    def _on_replace_one(self) -> None:
        if not self._hits:
            return
        at = max(self._at, 0)
        self.replacement_requested.emit((self._hits[at],), self._new.text())
        self._at = at - 1
        self._search()
        self.step(1)

    def _on_replace_all(self) -> None:
        self.replacement_requested.emit(self._hits, self._new.text())
        self._search()
