"""The status bar: where the cursor stands, how long, how agreed and how safe the draft is."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStatusBar, QToolButton, QWidget

from drafter.gui import icons
from drafter.gui.counting import length_in
from drafter.gui.elided import ElidedLabel
from drafter.gui.theme import Role
from drafter.gui.translation import counted, later, number, per_cent, tr

if TYPE_CHECKING:
    from drafter.gui.theme import Theme
    from drafter.services.agreeing import Agreement

_ICON = 14


class Safety(Enum):
    """How safe the draft is: what is said, with which icon and in which colour."""

    SAVED = (later("Saved"), "check", Role.SUCCESS)
    SAVING = (later("Saving…"), "clock", Role.MUTED)
    KEPT = (later("Not saved; kept for recovery"), "clock", Role.MUTED)
    CHANGED = (later("Not saved"), "pencil", Role.WARNING)
    UNKEPT = (later("Not saved, and not kept for recovery"), "warning", Role.ERROR)
    NEW = (later("New draft"), "new", Role.MUTED)


class Status(QStatusBar):
    """The bar at the foot of the window."""

    agreement_clicked = Signal()
    """The user wants to see the agreed passages."""
    corpus_clicked = Signal()
    """The user wants to see the documents of the corpus."""
    zoom_clicked = Signal()
    """The user wants the page at its own size."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._safety = Safety.NEW
        self._holds = self._adding = ""
        self._language = "en"
        self.setSizeGripEnabled(False)
        self._label = QLabel()
        self._label.setAccessibleName(tr("Paragraph at the cursor"))
        self._words = _yielding()
        self._words.setAccessibleName(tr("Length"))
        self._sign = QLabel()
        self._state = _yielding()
        self._state.setAccessibleName(tr("State of the draft"))
        self._agreed = self._button(tr("Share of agreed language; shows the passages"))
        self._agreed.clicked.connect(self.agreement_clicked)
        self._corpus = self._button(tr("Documents of the corpus"))
        self._corpus.clicked.connect(self.corpus_clicked)
        self._zoom = self._button(tr("Zoom of the page; click for its own size"))
        self._zoom.clicked.connect(self.zoom_clicked)
        self.addWidget(self._row(self._label, self._words), 1)
        self.addPermanentWidget(self._row(self._sign, self._state))
        for button in (self._agreed, self._corpus, self._zoom):
            self.addPermanentWidget(button)
        self.show_agreement(None)
        self.show_corpus(None)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._paint_safety()

    def show_place(self, label: str) -> None:
        """Say which paragraph the cursor is in."""
        self._label.setText(label)

    def set_language(self, language: str) -> None:
        """Count from now on as one counts in this language."""
        self._language = language

    def show_words(self, count: int) -> None:
        """Say how long the draft is."""
        self._words.setText(length_in(self._language, count))

    def show_safety(self, safety: Safety) -> None:
        """Say whether the draft is saved; saying the same again costs nothing."""
        if safety is not self._safety:
            self._safety = safety
            self._paint_safety()

    def _paint_safety(self) -> None:
        safety = self._safety
        text, icon, role = safety.value
        self._state.setText(tr(text))
        self._sign.setPixmap(icons.pixmap(icon, self._theme, _ICON, role))

    def show_agreement(self, agreement: Agreement | None) -> None:
        """Say how much of the draft is agreed language; None while it is not known."""
        if agreement is None:
            self._agreed.setText(tr("Agreed language –"))
            return
        share = per_cent(agreement.share) if agreement.words else "–"
        self._agreed.setText(tr("Agreed language {share}", share=share))
        self._agreed.setToolTip(
            tr(
                "{agreed_words} of {count} stand in adopted texts. Click for the passages",
                agreed_words=number(agreement.agreed_words),
                count=length_in(self._language, agreement.words),
            )
        )

    def show_corpus(self, documents: int | None) -> None:
        """Say how many documents the corpus holds; None while it is being opened."""
        if documents is None:
            self._holds = tr("Opening the corpus…")
        else:
            self._holds = tr(
                "Corpus: {count}", count=counted(documents, "{n} document", "{n} documents")
            )
        self._say_corpus()

    def show_adding(self, share: str, said: str) -> None:
        """Say how far the adding of documents is, its words in the tip; without any, nothing.

        Only the share is written: words that change with every file would be laid out as often.
        """
        self._adding = share
        self._corpus.setToolTip(said or self._corpus.accessibleDescription())
        self._say_corpus()

    def show_trouble(self) -> None:
        """Say that the corpus does not answer."""
        self._holds = tr("Corpus: not available")
        self._say_corpus()

    def _say_corpus(self) -> None:
        said = self._holds
        if self._adding:
            said = tr("Adding documents: {share}", share=self._adding)
        if said != self._corpus.text():
            self._corpus.setText(said)

    def show_zoom(self, percent: int) -> None:
        """Say how large the page is shown."""
        self._zoom.setText(per_cent(percent / 100))

    def _button(self, tip: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _row(self, *labels: QLabel) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(6 if labels[0] is self._sign else 16)
        for label in labels:
            layout.addWidget(label)
        layout.addStretch(1)
        return row


def _yielding() -> QLabel:
    """Return a label that has room for its words, and gives way before the window would grow."""
    made = ElidedLabel()
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return made
