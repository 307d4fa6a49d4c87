"""The window of the concordance: the words, a chart of the years, the places, the way out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from drafter.core.errors import DrafterError
from drafter.core.model import Status
from drafter.core.words import plain_words
from drafter.gui import icons, messages, sizes
from drafter.gui.clearable import make_clearable
from drafter.gui.concordance import rows, years
from drafter.gui.concordance.asker import Asker, Question
from drafter.gui.concordance.use_list import UseList
from drafter.gui.corpus.sources import SOURCE
from drafter.gui.dialogs import files
from drafter.gui.keymap import TABLE
from drafter.gui.sidebar.choice import Choice, Option
from drafter.gui.sidebar.empty import EmptyState
from drafter.gui.strip.view import Strip
from drafter.gui.theme import Role
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from drafter.gui.concordance.asker import Answer
    from drafter.gui.keymap import Keymap
    from drafter.gui.theme import Theme

_SIZE = (940, 700)
_SMALLEST = (460, 380)
_CHART_LINES = 6.0
_COLUMN = (7, 46)
_LEGEND = later(
    "\N{BLACK VERTICAL RECTANGLE} adopted   \N{SQUARE WITH UPPER RIGHT TO LOWER LEFT FILL} drafts"
)
_NAMED = 8
"""Words that the name of an exported file begins with."""
_STATUSES = (
    Option(later("Adopted texts and drafts"), later("Adopted and drafts"), None),
    Option(later("Adopted texts only"), later("Adopted"), Status.ADOPTED),
    Option(later("Drafts only"), later("Drafts"), Status.DRAFT),
)


class ConcordanceWindow(QMainWindow):
    """Every place in the corpus where some words stand. Closing it hides it."""

    use_opened = Signal(object)
    """The source of a ``Use`` is to be shown, with the words marked."""

    def __init__(self, theme: Theme, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Question("")
        self._keymap = TABLE
        self._enters = False
        self._asker = Asker(folder, self)
        self._box = QLineEdit()
        self._icon = self._box.addAction(
            icons.icon("search", theme, Role.MUTED), QLineEdit.ActionPosition.LeadingPosition
        )
        self._status = Choice(tr("Adopted texts or drafts"), theme)
        self._export = QPushButton(tr("&Export the list…"))
        self._summary = QLabel()
        self._legend = QLabel(tr(_LEGEND))
        self._chart = Strip(theme, room=_COLUMN, lines=_CHART_LINES, may_be_none=True)
        self._list = UseList(theme)
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._status.offer(_STATUSES)
        self._lay_out()
        self.set_theme(theme)
        self._connect()
        self._show_empty()

    def look_up(self, words: str) -> None:
        """Bring the window to the front and look some words up; without any, invite to type."""
        self.show()
        self.raise_()
        self.activateWindow()
        if words.strip():
            self._box.setText(" ".join(words.split()))
            self._on_words()
        else:
            self._box.setFocus(Qt.FocusReason.OtherFocusReason)
            self._box.selectAll()

    def look_again(self) -> None:
        """Ask anew, as when the corpus has changed."""
        if self.isVisible() and self._question.words:
            self._ask(self._question)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        for part in (self._chart, self._list, self._empty, self._status):
            part.set_theme(theme)
        self._icon.setIcon(icons.icon("search", theme, Role.MUTED))
        for label in (self._summary, self._legend):
            label.setStyleSheet(f"color: {theme.css(Role.MUTED)};")

    def set_zoom(self, percent: int) -> None:
        """Show the places in another text size."""
        self._list.set_zoom(percent)

    def shut_down(self) -> None:
        """End what is being looked up."""
        self._asker.close()

    def _connect(self) -> None:
        self._box.returnPressed.connect(self._on_words)
        self._status.currentIndexChanged.connect(self._on_status)
        self._chart.chosen.connect(self._on_year)
        self._list.use_opened.connect(self.use_opened)
        self._export.clicked.connect(self._on_export)
        self._asker.answered.connect(self._on_answered)
        self._asker.exported.connect(self._on_exported)
        self._asker.failed.connect(self._on_failed)

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("Concordance – Drafter"))
        sizes.open_at(self, *_SIZE)
        self.setMinimumSize(QSize(*_SMALLEST))
        self._box.setPlaceholderText(tr("Words as they stand together, then Enter"))
        self._box.setAccessibleName(tr("Words to look up"))
        make_clearable(self._box)
        self._chart.setAccessibleName(tr("Places by year"))
        self._export.setToolTip(tr("Write every place to a table or a Word file (Ctrl+E)"))
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        top = QHBoxLayout()
        top.setContentsMargins(12, 12, 12, 8)
        top.setSpacing(8)
        top.addWidget(self._box, 1)
        top.addWidget(self._status)
        top.addWidget(self._export)
        self._summary.setWordWrap(True)
        said = QHBoxLayout()
        said.setContentsMargins(12, 0, 12, 6)
        said.addWidget(self._summary, 1)
        said.addWidget(self._legend)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(said)
        column.addWidget(self._chart)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(box)
        self.statusBar().showMessage(tr(SOURCE))
        for keys, work in (
            ("Ctrl+E", self._on_export),
            ("Ctrl+F", self._box.setFocus),
            ("Ctrl+W", self.close),
            ("Esc", self.close),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(work)
            self.addAction(action)

    def _status_wanted(self) -> Status | None:
        value = self._status.value
        return value if isinstance(value, Status) else None

    def _ask(self, question: Question) -> None:
        """Ask; the chart of the same words stays while a year of them is asked for."""
        self._question = question
        self._summary.setText(tr("Looking…"))
        self._asker.ask(question)

    def set_keys(self, keymap: Keymap) -> None:
        """Name these keys from now on."""
        self._keymap = keymap
        if not self._question.words:
            self._show_empty()

    def _show_empty(self) -> None:
        self._stack.setCurrentWidget(self._empty)
        self._chart.hide()
        self._legend.hide()
        self._export.setEnabled(False)
        if not self._question.words:
            self._summary.setText("")
            self._empty.say(
                "quote",
                tr("Where do these words stand?"),
                self._keymap.in_words(
                    tr("Type some words, or select them in your draft and press Ctrl+Shift+F.")
                ),
            )
        elif self._question.status is None:
            self._empty.say(
                "search",
                tr("These words stand nowhere together"),
                tr("Use fewer words, or search for them in any order in the sidebar."),
            )
        else:
            self._empty.say(
                "search",
                tr("No place with this filter"),
                tr("Look among adopted texts and drafts, or use fewer words."),
            )

    # what happens

    @Slot()
    def _on_words(self) -> None:
        self._enters = True
        self._ask(Question(" ".join(self._box.text().split()), self._status_wanted()))

    @Slot()
    def _on_status(self) -> None:
        if self._question.words:
            self._ask(Question(self._question.words, self._status_wanted()))

    @Slot(object)
    def _on_year(self, year: int | None) -> None:
        if self._question.words and year != self._question.year:
            self._ask(replace(self._question, year=year))

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        question, found = answer.question, answer.concordance
        shown = rows.rows(found)
        if question.year is None:
            self._chart.show_columns(years.columns(found.years))
        if not shown and question.year is None:
            self._summary.setText("")
            self._show_empty()
            messages.announce(self, self._empty.text)
            return
        when = "" if question.year is None else tr(" of {year}", year=question.year)
        self._summary.setText(rows.summary(found, shown, when))
        self._list.show_rows(shown)
        self._stack.setCurrentWidget(self._list)
        self._chart.show()
        self._legend.show()
        self._export.setEnabled(bool(shown))
        if self._enters:
            self._enters = False
            self._list.enter()
        messages.announce(self, self._summary.text())

    @Slot()
    def _on_export(self) -> None:
        if self._export.isEnabled():
            path = files.to_export_list(self, Path.home() / _file_name(self._question.words))
            if path is not None:
                self._asker.export(self._question, path)

    @Slot(object)
    def _on_exported(self, path: Path) -> None:
        messages.notify(self, tr("The list is in {path}", path=path))

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, DrafterError):
            raise error
        self._summary.setText("")
        messages.show_error(self, error)


def _file_name(words: str) -> str:
    """Return a name for the list of the places of some words, without a suffix."""
    return " ".join([tr("Concordance"), *plain_words(words)[:_NAMED]])
