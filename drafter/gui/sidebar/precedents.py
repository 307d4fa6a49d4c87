"""The tab of precedents for the paragraph at the cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from drafter.gui.elided import ElidedLabel
from drafter.gui.sidebar import card
from drafter.gui.sidebar.card_view import CardView
from drafter.gui.sidebar.empty import EmptyState
from drafter.gui.sidebar.filters import FilterRow
from drafter.gui.theme import Role
from drafter.gui.translation import counted, number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Part
    from drafter.corpus import Entry, Filters, Precedent
    from drafter.gui.theme import Theme

_PATIENCE_MS = 250
"""A search that takes longer is spoken of; shorter ones would only flicker."""


class PrecedentsTab(QWidget):
    """Filters, a line that says how many there are, and the cards."""

    filters_changed = Signal(object)
    """Precedents are wanted for other ``Filters``."""
    documents_requested = Signal()
    """The corpus is empty, and the user wants to add documents."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: Part | None = None
        self._paragraph_id = ""
        self._corpus_is_empty = False
        self._trouble = ""
        self._shown: tuple[str, tuple[Precedent, ...]] = ("", ())
        self.filter_row = FilterRow(theme, follows_paragraph=True)
        self.view = CardView(theme)
        self.view.setAccessibleName(tr("Precedents for this paragraph"))
        self._count = ElidedLabel()
        self._toggle = QToolButton()
        self._newest = QToolButton()
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._waiting = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._lay_out()
        self.set_theme(theme)
        self._show_state()
        self.filter_row.changed.connect(self._on_filters_changed)
        self._toggle.toggled.connect(self.view.show_differences)
        self._newest.toggled.connect(self.view.show_newest)
        self._waiting.timeout.connect(self._on_long_wait)
        self._empty.action_requested.connect(self._on_action_requested)

    @property
    def entrance(self) -> QWidget:
        """What the keyboard goes to first."""
        return self.view

    def filters(self) -> Filters:
        """Return the filters for the paragraph at the cursor."""
        return self.filter_row.filters(self._part)

    def enter(self, part: Part | None) -> None:
        """Know which part the paragraph at the cursor is of."""
        self._part = part

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Know what the corpus holds."""
        self._corpus_is_empty = not entries
        self._trouble = ""
        self.filter_row.set_entries(entries)
        self._show_state()

    def show_precedents(
        self, text: str, precedents: Sequence[Precedent], paragraph_id: str = ""
    ) -> None:
        """Show the precedents for a paragraph's text as it stands.

        What is open and scrolled to stays so while it is the same paragraph.
        """
        self._waiting.stop()
        self._trouble = ""
        afresh = paragraph_id != self._paragraph_id
        self._paragraph_id = paragraph_id
        self._shown = (text, tuple(precedents))
        self.view.show_cards(card.of_precedents(text, precedents), afresh=afresh)
        self._show_state()

    def show_trouble(self, said: str) -> None:
        """Say why the corpus does not answer; the cards of what was asked before go."""
        self._waiting.stop()
        self._trouble = said
        self._shown = ("", ())
        self.view.show_cards((), afresh=True)
        self._show_state()

    def show_searching(self) -> None:
        """Say that a search is under way, if it takes long; the old cards stay until it ends."""
        self._waiting.start()

    def toggle_newest(self) -> None:
        """Show the newest wordings, or again those that fit best."""
        self._newest.toggle()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.view.set_theme(theme)
        self.filter_row.set_theme(theme)
        self._empty.set_theme(theme)
        self._count.setStyleSheet(f"color: {theme.css(Role.MUTED)};")

    def set_zoom(self, percent: int) -> None:
        """Show the cards in another text size."""
        self.view.set_zoom(percent)

    def _lay_out(self) -> None:
        _make_toggle(
            self._newest,
            tr("Newest"),
            tr("Show the newest adopted wording of each precedent (N for one)"),
        )
        _make_toggle(
            self._toggle,
            tr("Differences"),
            tr("Mark what differs from the draft, or show the plain text"),
        )
        self._toggle.setChecked(True)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 6, 0)
        head.addWidget(self._count, 1)
        head.addWidget(self._newest)
        head.addWidget(self._toggle)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.filter_row)
        box.addLayout(head)
        box.addWidget(self._stack, 1)

    def _show_state(self) -> None:
        """Show the precedents and how many there are, or why there are none."""
        _, precedents = self._shown
        self._stack.setCurrentWidget(self.view if precedents else self._empty)
        self._toggle.setEnabled(bool(precedents))
        self._newest.setEnabled(any(precedent.newest for precedent in precedents))
        self._count.say(
            counted(len(precedents), "{n} precedent", "{n} precedents") if precedents else "",
            number(len(precedents)),
        )
        if not precedents:
            self._say_why_none()

    def _say_why_none(self) -> None:
        """Say what keeps precedents away, and what can be done about it."""
        if self._trouble:
            self._empty.say_unavailable(self._trouble)
        elif self._corpus_is_empty:
            self._empty.say(
                "corpus",
                tr("The corpus is empty"),
                tr("Add documents of the United Nations, and their paragraphs become precedents."),
                tr("Add documents…"),
            )
        elif not self._shown[0].strip():
            self._empty.say(
                "pencil",
                tr("Precedents appear here"),
                tr("Write, or place the cursor in a paragraph."),
            )
        elif self.filter_row.is_active:
            self._empty.say(
                "search",
                tr("No precedent with these filters"),
                tr("Take the filters away, or write a few more words."),
                tr("Clear filters"),
            )
        elif self.filter_row.is_held_to(self._part):
            self._empty.say(
                "search",
                tr("No precedent in the same part of a text"),
                tr(
                    "Write a few more words, or look among preambular and operative paragraphs "
                    "alike."
                ),
                tr("Look in any part"),
            )
        else:
            self._empty.say(
                "search",
                tr("No precedent for these words"),
                tr(
                    "Nothing in the corpus says the like. Write a few more words, or add documents."
                ),
            )

    def _on_long_wait(self) -> None:
        self._count.say(tr("Searching…"))

    def _on_filters_changed(self) -> None:
        self.filters_changed.emit(self.filters())

    def _on_action_requested(self) -> None:
        if self._corpus_is_empty:
            self.documents_requested.emit()
        elif self.filter_row.is_active:
            self.filter_row.clear()
        else:
            self.filter_row.look_in_any_part()


def _make_toggle(button: QToolButton, text: str, tip: str) -> None:
    button.setText(text)
    button.setToolTip(tip)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setCheckable(True)
