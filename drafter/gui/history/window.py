"""The window of a paragraph's history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from drafter.gui import messages, sizes
from drafter.gui.choice_box import ChoiceBox
from drafter.gui.history import steps
from drafter.gui.history.wording_view import WordingView
from drafter.gui.sidebar import marked, mime, wording
from drafter.gui.sidebar.empty import EmptyState
from drafter.gui.strip.view import Strip
from drafter.gui.theme import Role
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from drafter.core.model import Part
    from drafter.gui.history.steps import Step
    from drafter.gui.theme import Theme
    from drafter.services.tracing import Trace

_SIZE = (820, 600)
_SMALLEST = (430, 400)
_LINES = 9.0
_COLUMN = (30, 110)
_BEFORE, _FIRST, _DRAFT, _PLAIN = range(4)
"""What a wording is compared with."""


class HistoryWindow(QMainWindow):
    """One paragraph through the years: a line of time above, the chosen wording below.

    Closing it hides it.
    """

    taken_in_place = Signal(object)
    """A ``Version`` is to stand in place of the paragraph at the cursor."""
    taken_below = Signal(object)
    """A ``Version`` is to become a new paragraph below it."""
    place_opened = Signal(object)
    """The source at a ``Place`` is to be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._draft = ""
        self._summary = QLabel()
        self._legend = QLabel()
        self._line = Strip(theme, room=_COLUMN, lines=_LINES)
        self._source = QLabel()
        self._told = QLabel()
        self._against = ChoiceBox()
        self._words = WordingView(theme)
        self._take = QPushButton(tr("&Take in place"))
        self._below = QPushButton(tr("Take &below"))
        self._open = QPushButton(tr("&Open the source"))
        self._copy = QPushButton(tr("Copy c&itation"))
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self.set_theme(theme)
        self._connect()

    def show_trace(self, trace: Trace) -> None:
        """Show a history, and bring the window to the front."""
        self._steps = steps.steps(trace)
        self._draft = trace.draft or ""
        self._summary.setText(steps.summary(self._steps) if self._steps else "")
        self._legend.setText(steps.legend(self._steps))
        self._line.show_columns(steps.columns(self._steps))
        self._against.setCurrentIndex(_BEFORE)
        self._against.setItemText(
            _DRAFT, tr("with this draft") if self._draft else tr("with the newest")
        )
        self._stack.setCurrentIndex(0 if self._steps else 1)
        self._line.choose(steps.first_shown(trace, self._steps))
        self.show()
        self.raise_()
        self.activateWindow()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._line.set_theme(theme)
        self._words.set_theme(theme)
        self._empty.set_theme(theme)
        for label in (self._summary, self._legend, self._told):
            label.setStyleSheet(f"color: {theme.css(Role.MUTED)};")

    def set_zoom(self, percent: int) -> None:
        """Show the wording in another text size."""
        self._words.set_zoom(percent)

    def _connect(self) -> None:
        self._line.chosen.connect(self._on_chosen)
        self._line.opened.connect(self._on_open)
        self._against.currentIndexChanged.connect(self._on_chosen)
        self._take.clicked.connect(self._on_take)
        self._below.clicked.connect(self._on_below)
        self._open.clicked.connect(self._on_open)
        self._copy.clicked.connect(self._on_copy)

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("History of this paragraph – Drafter"))
        sizes.open_at(self, *_SIZE)
        self.setMinimumSize(QSize(*_SMALLEST))
        self._line.setAccessibleName(tr("Line of time: versions and how much each changed"))
        font = self._source.font()
        font.setBold(True)
        self._source.setFont(font)
        self._source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self._source, self._told):
            label.setWordWrap(True)
        self._against.addItems(
            [tr("with the one before"), tr("with the first"), "", tr("with none")]
        )
        self._against.setAccessibleName(tr("Compare the wording"))
        self._empty.say(
            "history",
            tr("No earlier wording in the corpus"),
            tr("Nothing in the corpus says the like. Write a few more words, or add documents."),
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addLayout(self._head())
        column.addWidget(self._words, 1)
        column.addLayout(self._buttons())
        self._stack.addWidget(page)
        self._stack.addWidget(self._empty)
        box = QWidget()
        outer = QVBoxLayout(box)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(14, 10, 14, 8)
        top.addWidget(self._summary, 1)
        top.addWidget(self._legend)
        outer.addLayout(top)
        outer.addWidget(self._stack, 1)
        self.setCentralWidget(box)
        for keys, work in (
            ("Esc", self.close),
            ("Ctrl+W", self.close),
            ("Ctrl+C", self._on_copy_words),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(work)
            self.addAction(action)

    def _head(self) -> QHBoxLayout:
        """Which wording is shown, how it came about, and what it is compared with."""
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._source)
        said.addWidget(self._told)
        label = QLabel(tr("Compare"))
        label.setBuddy(self._against)
        row = QHBoxLayout()
        row.setContentsMargins(14, 10, 14, 8)
        row.setSpacing(8)
        row.addLayout(said, 1)
        row.addWidget(label)
        row.addWidget(self._against)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 8, 14, 12)
        row.setSpacing(8)
        row.addWidget(self._open)
        row.addWidget(self._copy)
        row.addStretch(1)
        row.addWidget(self._below)
        row.addWidget(self._take)
        return row

    # what happens

    def _current(self) -> Step | None:
        row = self._line.currentIndex().row()
        return self._steps[row] if 0 <= row < len(self._steps) else None

    @Slot()
    def _on_chosen(self) -> None:
        step = self._current()
        if step is None:
            return
        version = step.version
        self._source.setText(wording.cited(version.place) if version else tr("This draft"))
        self._told.setText(step.told)
        self._words.show_words(self._compared(step))
        for button in (self._take, self._below, self._open, self._copy):
            button.setEnabled(version is not None)
        messages.announce(self._words, f"{self._source.text()}. {step.told}")

    def _compared(self, step: Step) -> marked.Marked:
        """Return a wording with what differs from the one it is compared with."""
        kind = step.part, step.language
        match self._against.currentIndex():
            case 0 if step.older is not None:
                return _changed(step.older, step, *kind)
            case 1 if step.index:
                return _changed(self._steps[0], step, *kind)
            case 2 if step is not self._steps[-1]:
                return _changed(step, self._steps[-1], *kind)
            case _:
                return marked.plain(step.text, *kind)

    @Slot()
    def _on_take(self) -> None:
        step = self._current()
        if step is not None and step.version is not None:
            self.taken_in_place.emit(step.version)

    @Slot()
    def _on_below(self) -> None:
        step = self._current()
        if step is not None and step.version is not None:
            self.taken_below.emit(step.version)

    @Slot()
    def _on_open(self) -> None:
        step = self._current()
        if step is not None and step.version is not None:
            self.place_opened.emit(step.version.place)

    @Slot()
    def _on_copy_words(self) -> None:
        """Copy the whole wording, as a card of the sidebar does; selected words copy themselves."""
        step = self._current()
        if step is not None and step.version is not None:
            QGuiApplication.clipboard().setMimeData(mime.encoded(step.version))
            messages.notify(self, tr("Copied the text with its source."))

    @Slot()
    def _on_copy(self) -> None:
        step = self._current()
        if step is not None and step.version is not None:
            QGuiApplication.clipboard().setText(wording.citation(step.version.place))
            messages.notify(self, tr("Copied the citation."))


def _changed(older: Step, step: Step, part: Part, language: str) -> marked.Marked:
    """Return a wording with what changed from an older one; a draft may still be being written."""
    compared = marked.against_older if step.version else marked.so_far
    return compared(older.text, step.text, part, language)
