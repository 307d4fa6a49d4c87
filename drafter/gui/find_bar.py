"""The bar to find words in the draft and to replace them; it counts while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from drafter.core import notes as note_order
from drafter.core.errors import DrafterError
from drafter.core.finding import Match, Query, Scope, matches
from drafter.core.replacing import Proposal, applied, proposals
from drafter.gui import messages, sizes
from drafter.gui.beside import Beside
from drafter.gui.choice_box import ChoiceBox
from drafter.gui.clearable import make_clearable
from drafter.gui.dialogs.replacing import Replacing
from drafter.gui.icon_button import IconButton
from drafter.gui.patience import patience
from drafter.gui.theme import Role
from drafter.gui.translation import counted, later, told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from drafter.core.model import Document
    from drafter.gui.keymap import Keymap
    from drafter.gui.theme import Theme

_PATIENCE = 0.7
"""Seconds that looking for something may take before the window counts as frozen."""
_PREVIOUS, _NEXT = later("Find previous (Shift+F3)"), later("Find next (F3)")
_LONGEST = 120
"""Characters of a selection that may be meant to be looked for; a longer one is being worked on."""
_NARROW = 620
"""Pixels below which the field has a line for itself."""
_SCOPES = {
    Scope.ALL: later("Everywhere"),
    Scope.BODY: later("In the body"),
    Scope.PHRASES: later("In opening phrases"),
    Scope.NOTES: later("In the notes"),
}


class Paper(Protocol):
    """What is searched; the page is one."""

    def document(self) -> Document:
        """Return the draft as it stands."""
        ...

    def selected_text(self) -> str:
        """Return the words that are selected."""
        ...

    def select(self, paragraph_id: str, start: int, end: int, note_id: str = "") -> None:
        """Select words of a paragraph, or of a note."""
        ...

    def show_matches(self, found: tuple[Match, ...]) -> None:
        """Mark all places where something was found."""
        ...

    def change(self, text: str, document: Document) -> None:
        """Replace the draft by another state of it, as one step of undo."""
        ...


class FindBar(QFrame):
    """Finds in the draft as it stands, and says how many places there are."""

    closed = Signal()
    """The user is done; the page may have the keyboard."""

    def __init__(self, paper: Paper, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._paper = paper
        self._theme = theme
        self._at: Match | None = None
        self._field = _field(tr("Find in the draft"))
        self._field.textEdited.connect(self._on_typed)
        self._other = _field(tr("Replace with"))
        self._trouble = QLabel()
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self._count = QLabel()
        self._count.setIndent(8)
        self._case = self._toggle("Aa", tr("Match capitals"))
        self._whole = self._toggle("W", tr("Whole words only"))
        self._pattern = self._toggle(".*", tr("Regular expression"))
        self._scope = ChoiceBox()
        for scope, text in _SCOPES.items():
            self._scope.addItem(tr(text), scope)
        self._scope.setAccessibleName(tr("Where to look"))
        self._scope.setAccessibleDescription(tr("Where to look"))
        self._scope.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scope.currentIndexChanged.connect(self._on_typed)
        self._other.textEdited.connect(self._forget_trouble)
        self._previous = _icon_button("chevron-up", tr(_PREVIOUS))
        self._previous.clicked.connect(self.find_previous)
        self._next = _icon_button("chevron-down", tr(_NEXT))
        self._next.clicked.connect(self.find_next)
        self._cross = _icon_button("x", tr("Close (Esc)"))
        self._cross.clicked.connect(self._on_close)
        self._one = QPushButton(tr("&Replace"))
        self._one.clicked.connect(self._on_replace)
        self._all = QPushButton(tr("Replace &all"))
        self._all.clicked.connect(self._on_replace_all)
        self._preview = QPushButton(tr("Pre&view…"))
        self._preview.setToolTip(tr("See every replacement, and tick those that are wanted"))
        self._preview.clicked.connect(self._on_preview)
        self._toggles, self._replacing = QWidget(), QWidget()
        self._lay_out()
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for button in (self._previous, self._next, self._cross):
            button.set_theme(theme)

    @Slot(object)
    def set_keys(self, keymap: Keymap) -> None:
        """Name these keys."""
        self._previous.setToolTip(keymap.in_words(tr(_PREVIOUS)))
        self._next.setToolTip(keymap.in_words(tr(_NEXT)))

    def begin(self, *, replacing: bool) -> None:
        """Open the bar with the selected words, ready to type."""
        for widget in (self._other, self._replacing):
            widget.setVisible(replacing)
        if 0 < len(selected := self._paper.selected_text()) <= _LONGEST:
            self._field.setText(selected)
        self._at = None
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._say(self._found())

    @Slot()
    def find_next(self) -> None:
        """Go to the next place; after the last comes the first."""
        self._go(1)

    @Slot()
    def find_previous(self) -> None:
        """Go to the place before; before the first comes the last."""
        self._go(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finds the next, Shift+Enter the previous, Escape closes."""
        backwards = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go(-1 if backwards else 1, stay=True)
        else:
            super().keyPressEvent(event)

    def _query(self) -> Query:
        return Query(
            words=self._field.text(),
            whole_words=self._whole.isChecked(),
            match_case=self._case.isChecked(),
            is_pattern=self._pattern.isChecked(),
            scope=Scope(self._scope.currentData()),
        )

    def _found(self) -> tuple[Match, ...]:
        try:
            with patience(_PATIENCE):
                return matches(self._paper.document(), self._query())
        except DrafterError as error:
            self._complain(error)
            return ()

    def _proposed(self) -> tuple[Proposal, ...]:
        try:
            with patience(_PATIENCE):
                return proposals(self._paper.document(), self._query(), self._other.text())
        except DrafterError as error:
            self._complain(error)
            return ()

    def _go(self, step: int, *, stay: bool = False) -> None:
        """Select another place; ``stay`` keeps the keyboard in the bar."""
        found = self._found()
        if not found:
            self._say(found)
            return
        if self._at in found:
            self._at = found[(found.index(self._at) + step) % len(found)]
        else:
            self._at = self._nearest(found) if step > 0 else found[-1]
        self._paper.select(*self._at)
        self._say(found)
        if stay:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _nearest(self, found: tuple[Match, ...]) -> Match:
        """Return the first place at or after the one where something was replaced just now."""
        if self._at is None:
            return found[0]
        document = self._paper.document()
        order = {paragraph.id: n for n, paragraph in enumerate(document.paragraphs)}
        order |= {note_id: len(order) + n for n, note_id in enumerate(note_order.marks(document))}
        here = (order.get(self._at.note or self._at.paragraph, 0), self._at.start)
        later = (one for one in found if (order[one.note or one.paragraph], one.start) >= here)
        return next(later, found[0])

    def _say(self, found: tuple[Match, ...]) -> None:
        """Mark the places, and say how many there are and which one is shown."""
        self._paper.show_matches(found)
        if not self._field.text():
            self._count.setText("")
        elif found and self._at in found:
            self._count.setText(
                tr("{number} of {count}", number=found.index(self._at) + 1, count=len(found))
            )
        elif found:
            self._count.setText(counted(len(found), "{n} place", "{n} places"))
        else:
            self._count.setText("" if self._trouble.text() else tr("Not found"))
        role = Role.MUTED if found or not self._field.text() else Role.WARNING
        self._count.setStyleSheet(f"color: {self._theme.css(role)}")

    def _complain(self, error: DrafterError) -> None:
        """Say below the fields what is wrong with what was typed; a sentence needs room."""
        said = f"{told(str(error))} {told(error.hint)}".strip()
        self._trouble.setStyleSheet(f"color: {self._theme.css(Role.WARNING)}")
        self._trouble.setText(said)
        self._trouble.show()
        messages.announce(self, said)

    @Slot()
    def _forget_trouble(self) -> None:
        self._trouble.setText("")
        self._trouble.hide()

    @Slot()
    def _on_typed(self) -> None:
        self._at = None
        self._forget_trouble()
        self._say(self._found())

    @Slot()
    def _on_replace(self) -> None:
        """Replace the place that is shown, and go on to the next."""
        if self._at is None or self._at not in self._found():
            self._go(1)
            return
        here = self._at
        one = next((one for one in self._proposed() if one.place == here), None)
        if one is not None:
            self._paper.change(tr("Replace"), applied(self._paper.document(), [one]))
            behind = here.start + len(one.new)
            self._at = Match(here.paragraph, behind, behind, here.note)
            self._go(1)

    @Slot()
    def _on_replace_all(self) -> None:
        self._replace(self._proposed())

    @Slot()
    def _on_preview(self) -> None:
        if found := self._proposed():
            dialog = Replacing(self._paper.document(), found, self._theme, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.chosen.connect(self._replace)
            dialog.open()

    @Slot(object)
    def _replace(self, chosen: Sequence[Proposal]) -> None:
        if chosen:
            self._paper.change(tr("Replace all"), applied(self._paper.document(), chosen))
            self._at = None
            count = counted(len(chosen), "{n} place replaced", "{n} places replaced")
            self._count.setText(count)
            messages.announce(self, count)

    @Slot()
    def _on_close(self) -> None:
        self.hide()
        self._paper.show_matches(())
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the field the whole of its line where there is little room."""
        super().resizeEvent(event)
        self._grid.arrange(is_narrow=event.size().width() < sizes.scaled(_NARROW))

    def _lay_out(self) -> None:
        toggles = QHBoxLayout(self._toggles)
        toggles.setContentsMargins(0, 0, 0, 0)
        toggles.setSpacing(2)
        for button in (self._case, self._whole, self._pattern, self._previous, self._next):
            toggles.addWidget(button)
        toggles.addWidget(self._scope)
        toggles.addWidget(self._count)
        toggles.addStretch(1)
        replacing = QHBoxLayout(self._replacing)
        replacing.setContentsMargins(0, 0, 0, 0)
        replacing.setSpacing(8)
        replacing.addWidget(self._one)
        replacing.addWidget(self._all)
        replacing.addWidget(self._preview)
        replacing.addStretch(1)
        pairs = ((self._field, self._toggles), (self._other, self._replacing))
        self._grid = Beside(self, pairs, self._cross)
        self._grid.setContentsMargins(14, 8, 8, 8)
        self._grid.addWidget(self._trouble, self._grid.end, 0, 1, 3)

    def _toggle(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.toggled.connect(self._on_typed)
        return button


def _icon_button(icon: str, tip: str) -> IconButton:
    """Return a button whose tip names its key in brackets."""
    return IconButton(icon, tip.partition(" (")[0], tip=tip)


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    make_clearable(field)
    return field
